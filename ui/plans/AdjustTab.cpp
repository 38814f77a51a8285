// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/AdjustTab.h"

#include "core/base/Dates.h"
#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/plans/AdjustDialog.h"
#include "ui/plans/PaperBox.h"
#include "ui/plans/PlanWords.h"
#include "ui/plans/RequestView.h"
#include "ui/plans/StepLines.h"
#include "ui/records/Seals.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

std::vector<RowColumn> columns()
{
    std::vector<RowColumn> all{
        rowColumn("issue", AdjustTab::tr("问题"), 12),
        rowColumn("on", AdjustTab::tr("申请日期"), 9, CellKind::Date),
        rowColumn("state", AdjustTab::tr("办到"), 8, CellKind::Chip),
        rowColumn("changes", AdjustTab::tr("调整内容"), 18),
        rowColumn("doc", AdjustTab::tr("文号"), 13),
    };
    all[0].stretch = true;
    return all;
}

const AdjustmentStep *takenOf(const AdjustmentView &one, const QString &step)
{
    for (const AdjustmentStep &taken : one.request.steps)
        if (taken.key == step)
            return &taken;
    return nullptr;
}

/// What was written down of a step that was taken.
QString recordOf(const Trail &trail, const AdjustmentStep &taken)
{
    const int at = trail.indexOf(Key::of(taken.key));
    const bool mayFail = at >= 0 && trail.steps[size_t(at)].mayFail;
    QStringList words{longDate(taken.on),
                      mayFail ? outcomeWord(trail.steps[size_t(at)], taken.outcome) : QString(),
                      taken.by,
                      taken.people,
                      taken.docNo,
                      taken.opinion,
                      taken.note};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace

AdjustTab::AdjustTab(Desk &desk, FormDrafts &drafts, QWidget *parent)
    : PlanTab(parent), m_desk(desk), m_drafts(drafts),
      m_request(new QPushButton(tr("申请调整…"), this)),
      m_withdraw(new QPushButton(tr("撤回申请"), this)),
      m_print(new QPushButton(tr("申请表…"), this)), m_why(new Label({}, TextSize::Caption, this)),
      m_list(new ShortList(columns(), this)), m_one(new QWidget(this)),
      m_view(new RequestView(m_one)), m_lines(new StepLines(m_one)),
      m_place(new FormPlace<AdjustmentStep>(desk, drafts, m_one)),
      m_papers(new PaperBox(
          desk, {AttachmentRole::Doc, AttachmentRole::SiteCheck},
          [this](Attachment &paper) {
              if (const AdjustmentView *one = current())
                  paper.adjustment = one->request.adjustment.id;
          },
          m_one))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(grid(2));
    setRole(m_request, WidgetRole::Primary);
    bar->addWidget(m_request);
    m_why->setDimmed(true);
    m_why->setWordWrap(true);
    bar->addWidget(m_why, 1);
    for (QPushButton *button : {m_withdraw, m_print}) {
        setRole(button, WidgetRole::Quiet);
        bar->addWidget(button);
    }
    column->addLayout(bar);
    m_list->setAccessibleName(tr("调整申请"));
    m_list->setEmptyState(new EmptyState(tr("没有调整申请"),
                                         tr("方案批准后原则上不得调整。确因不能预见、不能避免且不能"
                                            "克服的客观情况，或者法律法规政策变化，"
                                            "可以在原时限到期前申请调整措施和时限；整改目标不变。"),
                                         {}));
    column->addWidget(m_list);
    auto *one = new QVBoxLayout(m_one);
    one->setContentsMargins(0, 0, 0, 0);
    one->setSpacing(grid(2));
    one->addWidget(m_view);
    one->addWidget(m_lines);
    one->addWidget(m_place);
    one->addWidget(m_papers);
    column->addWidget(m_one);
    column->addStretch();

    connect(m_list, &ListView::currentRowChanged, this, &AdjustTab::showCurrent);
    connect(m_lines, &StepLines::takeWanted, this, &AdjustTab::open);
    connect(m_lines, &StepLines::changeWanted, this, &AdjustTab::open);
    connect(m_request, &QPushButton::clicked, this, [this] { request(); });
    connect(m_withdraw, &QPushButton::clicked, this, &AdjustTab::withdraw);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const AdjustmentView *chosen = current())
            Q_EMIT printWanted(key("adjustment-form"), chosen->request.adjustment.id.value);
    });
}

const AdjustmentView *AdjustTab::current() const
{
    for (const AdjustmentView &one : m_shown->adjustments)
        if (one.request.adjustment.id.value == m_list->currentId())
            return &one;
    return nullptr;
}

RowCells AdjustTab::cells(const AdjustmentView &one) const
{
    RowCells made(5);
    const Issue *issue = m_shown->issue(one.request.adjustment.issue);
    const Adjustment &wish = one.request.adjustment;
    made[0].text = issue ? tr("%1　%2").arg(nameOf(*issue), issue->title) : QString();
    made[1].text = longDate(wish.on);
    const ChipLook look = adjustmentChip(one.state, one.steps);
    made[2] = {look.word, {}, look.tone, look.shape, {}, false};
    made[3].text = changeWords(one).join(u'；');
    made[4].text = one.docNo;
    return made;
}

void AdjustTab::show(const PlanShown &shown)
{
    const bool same = m_shown && m_shown->id() == shown.id();
    m_shown = std::make_unique<PlanShown>(shown);
    if (!same)
        m_place->close();
    const bool readOnly = m_desk.ledger().readOnly();
    m_request->setEnabled(shown.plan.approved && !readOnly && !shown.plan.rows.empty());
    m_why->setText(shown.plan.approved
                       ? QString()
                       : tr("方案还没有批准，措施和时限可以在“清单”里直接改，不用申请。"));
    std::vector<ShortList::Line> lines;
    for (auto one = shown.adjustments.rbegin(); one != shown.adjustments.rend(); ++one)
        lines.push_back({one->request.adjustment.id.value, cells(*one)});
    m_list->setLines(std::move(lines));
    m_list->fitHeight();
    showCurrent();
}

void AdjustTab::showCurrent()
{
    if (!m_shown)
        return;
    const AdjustmentView *one = current();
    m_one->setVisible(one != nullptr);
    m_withdraw->setEnabled(one && !m_desk.ledger().readOnly() &&
                           one->state == AdjustmentState::Open);
    m_print->setEnabled(one != nullptr);
    if (!one)
        return;
    const Issue *issue = m_shown->issue(one->request.adjustment.issue);
    m_view->show(*one, issue);
    m_lines->show(one->steps, m_desk.rules(), m_desk.ledger().readOnly(),
                  [this, one](const QString &step) {
                      const AdjustmentStep *taken = takenOf(*one, step);
                      const TrailKind kind = trailKindOf(one->request.adjustment);
                      return taken ? recordOf(m_desk.rulebook().trail(kind), *taken) : QString();
                  });
    m_papers->show(one->request.papers, issue ? nameOf(*issue) : QString());
}

void AdjustTab::open(const QString &step)
{
    const AdjustmentView *one = current();
    if (!one)
        return;
    const QString form =
        QStringLiteral("adjust/%1/%2").arg(one->request.adjustment.id.value).arg(step);
    const Trail &trail = m_desk.rulebook().trail(trailKindOf(one->request.adjustment));
    const int at = trail.indexOf(Key::of(step));
    if (at < 0 || m_place->takesUp(form))
        return;
    const TrailStep &rule = trail.steps[size_t(at)];
    const AdjustmentStep *taken = takenOf(*one, step);
    QStringList columns;
    if (rule.mayFail && !taken)
        columns.append(key("outcome"));
    if (std::ranges::any_of(rule.needs, [](const TrailNeed &need) {
            return need.kind == TrailNeedKind::Field && need.field == TrailField::People;
        }))
        columns.append(key("people"));
    columns += {key("by"), key("opinion"), key("doc_no"), key("note")};
    FormViewHooks<AdjustmentStep> hooks;
    hooks.apply = [this, step](const AdjustmentStep &current, const AdjustmentStep &base) {
        return write(current, base, step);
    };
    FormLayout layout = stepLayout(rule, columns);
    if (rule.mayFail)
        for (const Outcome outcome : {Outcome::Pass, Outcome::Fail})
            layout.choices[key("outcome")].emplace_back(keyOf(outcome), outcomeWord(rule, outcome));
    m_place->open(form, layout, hooks, taken ? *taken : AdjustmentStep(), rule.name,
                  taken ? QString() : key("on"), key("on"));
}

Status AdjustTab::write(const AdjustmentStep &typed, const AdjustmentStep &base,
                        const QString &step)
{
    const AdjustmentView *one = current();
    if (!one)
        return done();
    const Id<Issue> issue = one->request.adjustment.issue;
    const Id<Adjustment> adjustment = one->request.adjustment.id;
    const Issue *found = m_shown->issue(issue);
    QStringList warnings;
    TRY_LET(operation,
            m_desk.ledger().transact(
                key("adjust.step"),
                stored("修改调整步骤 %1").arg(found ? nameOf(*found) : QString()), m_desk.today(),
                [&](Tx &tx) -> Status {
                    AdjustmentStep made = typed;
                    made.key = step;
                    if (!made.id) {
                        if (lacksReason(made))
                            return Error{ErrorCode::Invalid,
                                         tr("不同意的，要在“意见”里写明理由，没有写入。"),
                                         {},
                                         {}};
                        TRY_LET(recorded, takeAdjustmentStep(m_desk, tx, issue, made));
                        warnings = warningWords(recorded);
                        return done();
                    }
                    TRY(tx.update(made, base));
                    TRY_LET(now, readAdjustments(tx.gate().database(), issue));
                    for (const AdjustmentCase &other : now)
                        if (other.adjustment.id == adjustment)
                            return checkTrailOrder(trailFactsOf(m_desk.rulebook(), other));
                    return done();
                }));
    Q_UNUSED(operation);
    if (!warnings.isEmpty())
        Q_EMIT said(tr("已登记；%1").arg(warnings.join(u'；')));
    return done();
}

AdjustDialog *AdjustTab::request(Id<Issue> issue)
{
    if (!m_shown->plan.approved || m_desk.ledger().readOnly())
        return nullptr;
    auto *dialog = new AdjustDialog(m_desk, m_shown->plan.rows, issue, m_drafts, window());
    connect(
        dialog, &AdjustDialog::requested, this, [this](qint64 made, const QStringList &warnings) {
            m_list->selectId(made);
            Q_EMIT said(warnings.isEmpty() ? tr("已登记调整申请，下一步按程序核实、报批")
                                           : tr("已登记调整申请；%1").arg(warnings.join(u'；')));
        });
    dialog->open();
    return dialog;
}

void AdjustTab::withdraw()
{
    const AdjustmentView *one = current();
    if (!one)
        return;
    const Issue *issue = m_shown->issue(one->request.adjustment.issue);
    const auto written = m_desk.ledger().transact(
        key("adjust.withdraw"), stored("撤回调整申请 %1").arg(issue ? nameOf(*issue) : QString()),
        m_desk.today(), [&](Tx &tx) { return withdrawAdjustment(tx, one->request.adjustment.id); });
    if (!written)
        Ask(this).error(written.error());
}

void AdjustTab::focusOn(const QString &issue)
{
    for (auto one = m_shown->adjustments.rbegin(); one != m_shown->adjustments.rend(); ++one)
        if (issue.isEmpty() || one->request.adjustment.issue.value == issue.toLongLong()) {
            m_list->selectId(one->request.adjustment.id.value);
            m_list->setFocus();
            return;
        }
    m_request->setFocus();
}

} // namespace xhb
