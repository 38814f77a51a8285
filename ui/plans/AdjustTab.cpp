// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/AdjustTab.h"

#include "core/base/Dates.h"
#include "ui/kit/Ask.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/Label.h"
#include "ui/kit/ListView.h"
#include "ui/plans/AdjustDialog.h"
#include "ui/plans/PaperBox.h"
#include "ui/plans/PlanWords.h"
#include "ui/plans/StepLines.h"
#include "ui/records/Seals.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

std::vector<RowColumn> columns()
{
    const auto column = [](const char *name, const QString &label, int width, CellKind kind) {
        RowColumn made;
        made.key = key(name);
        made.label = label;
        made.width = width;
        made.kind = kind;
        made.sortable = false;
        return made;
    };
    std::vector<RowColumn> all{
        column("issue", AdjustTab::tr("问题"), 12, CellKind::Text),
        column("on", AdjustTab::tr("申请日期"), 9, CellKind::Date),
        column("state", AdjustTab::tr("办到"), 8, CellKind::Chip),
        column("changes", AdjustTab::tr("调整内容"), 18, CellKind::Text),
        column("doc", AdjustTab::tr("文号"), 10, CellKind::Text),
    };
    all[0].stretch = true;
    return all;
}

} // namespace

AdjustTab::AdjustTab(Desk &desk, FormDrafts &drafts, QWidget *parent)
    : PlanTab(parent), m_desk(desk), m_drafts(drafts),
      m_request(new QPushButton(tr("申请调整…"), this)),
      m_withdraw(new QPushButton(tr("撤回申请"), this)),
      m_print(new QPushButton(tr("申请表…"), this)), m_why(new Label({}, TextSize::Caption, this)),
      m_list(new ListView(this)), m_one(new QWidget(this)), m_changesPlace(new QVBoxLayout),
      m_lines(new StepLines(m_one)), m_place(new QVBoxLayout),
      m_papers(new PaperBox(
          desk, {AttachmentRole::Doc, AttachmentRole::SiteCheck},
          [this](Attachment &paper) {
              if (const AdjustmentView *one = current())
                  paper.adjustment = one->request.adjustment.id;
          },
          m_one))
{
    m_rows = new RowModel(
        columns(),
        [this](std::span<const qint64> ids) {
            std::vector<RowCells> rows;
            for (const qint64 id : ids) {
                rows.emplace_back();
                for (const AdjustmentView &one : m_shown->adjustments)
                    if (one.request.adjustment.id.value == id)
                        rows.back() = cells(one);
            }
            return rows;
        },
        this);
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
    m_list->setRowModel(m_rows);
    m_list->setEmptyState(new EmptyState(tr("没有调整申请"),
                                         tr("方案批准后原则上不得调整。确因不能预见、不能避免且不能"
                                            "克服的客观情况，或者法律法规政策变化，"
                                            "可以在原时限到期前申请调整措施和时限；整改目标不变。"),
                                         {}));
    column->addWidget(m_list);
    auto *one = new QVBoxLayout(m_one);
    one->setContentsMargins(0, 0, 0, 0);
    one->setSpacing(grid(2));
    one->addLayout(m_changesPlace);
    one->addWidget(m_lines);
    one->addLayout(m_place);
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
        close();
    const bool readOnly = m_desk.ledger().readOnly();
    m_request->setEnabled(shown.plan.approved && !readOnly && !shown.plan.rows.empty());
    m_why->setText(shown.plan.approved
                       ? QString()
                       : tr("方案还没有批准，措施和时限可以在“清单”里直接改，不用申请。"));
    std::vector<qint64> ids;
    for (auto one = shown.adjustments.rbegin(); one != shown.adjustments.rend(); ++one)
        ids.push_back(one->request.adjustment.id.value);
    m_list->setFixedHeight(listHeight(*m_list, ids.size()));
    m_rows->setIds(ids);
    m_rows->allChanged();
    if (m_list->currentId() == 0 && !ids.empty())
        m_list->selectId(ids.front());
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
    addChanges(*one);
    m_lines->show(one->steps, m_desk.rules(), m_desk.ledger().readOnly(),
                  [this, one](const QString &step) -> QString {
                      for (const AdjustmentStep &taken : one->request.steps) {
                          if (taken.key != step)
                              continue;
                          QStringList words{longDate(taken.on)};
                          const Trail &trail =
                              m_desk.rulebook().trail(trailKindOf(one->request.adjustment));
                          const int at = trail.indexOf(Key::of(step));
                          if (at >= 0 && trail.steps[size_t(at)].mayFail)
                              words.append(outcomeWord(trail.steps[size_t(at)], taken.outcome));
                          for (const QString &word :
                               {taken.by, taken.people, taken.docNo, taken.opinion, taken.note})
                              if (!word.isEmpty())
                                  words.append(word);
                          return words.join(QStringLiteral(" · "));
                      }
                      return {};
                  });
    const Issue *issue = m_shown->issue(one->request.adjustment.issue);
    m_papers->show(one->request.papers, issue ? nameOf(*issue) : QString());
}

void AdjustTab::addChanges(const AdjustmentView &one)
{
    if (m_changes) {
        m_changes->hide();
        m_changes->deleteLater();
    }
    m_changes = new QWidget(m_one);
    m_changesPlace->addWidget(m_changes);
    auto *lines = new QVBoxLayout(m_changes);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid(1));
    const auto add = [&](const QString &words, TextSize size, bool dimmed) {
        auto *label = new Label(words, size, m_changes);
        label->setWordWrap(true);
        label->setDimmed(dimmed);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(label);
    };
    const Adjustment &wish = one.request.adjustment;
    const Issue *issue = m_shown->issue(wish.issue);
    add(issue ? issue->title : QString(), TextSize::Heading, false);
    add(tr("%1 · %2 · %3")
            .arg(one.trail, choiceWord("adjustment", wish.reasonKind), longDate(wish.on)),
        TextSize::Caption, true);
    if (issue)
        add(tr("整改目标（不变）：%1").arg(issue->goal), TextSize::Body, false);
    for (const QString &line : changeWords(one))
        add(line, TextSize::Body, false);
    if (one.approvedOn.isValid() && !one.docNo.isEmpty())
        add(tr("批准文号：%1").arg(one.docNo), TextSize::Body, false);
    add(tr("论证：%1").arg(wish.argument), TextSize::Body, false);
    if (!wish.progress.isEmpty())
        add(tr("进展：%1").arg(wish.progress), TextSize::Body, false);
}

void AdjustTab::close()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_key.clear();
}

void AdjustTab::open(const QString &step)
{
    const AdjustmentView *one = current();
    if (!one)
        return;
    const QString form =
        QStringLiteral("adjust/%1/%2").arg(one->request.adjustment.id.value).arg(step);
    if (m_form && m_key == form) {
        m_form->setFocus();
        return;
    }
    close();
    const Trail &trail = m_desk.rulebook().trail(trailKindOf(one->request.adjustment));
    const int at = trail.indexOf(Key::of(step));
    if (at < 0)
        return;
    const TrailStep &rule = trail.steps[size_t(at)];
    const AdjustmentStep *taken = nullptr;
    for (const AdjustmentStep &known : one->request.steps)
        if (known.key == step)
            taken = &known;
    m_key = form;
    FormLayout layout;
    layout.columns = {key("on")};
    if (rule.mayFail && !taken) {
        layout.columns.append(key("outcome"));
        for (const Outcome outcome : {Outcome::Pass, Outcome::Fail})
            layout.choices[key("outcome")].emplace_back(keyOf(outcome), outcomeWord(rule, outcome));
    }
    bool people = false;
    for (const TrailNeed &need : rule.needs)
        if (need.kind == TrailNeedKind::Field) {
            layout.required.insert(keyOf(need.field));
            people = people || need.field == TrailField::People;
        }
    if (people)
        layout.columns.append(key("people"));
    layout.columns += {key("by"), key("opinion"), key("doc_no"), key("note")};
    layout.captions.insert(key("on"), tr("%1日期").arg(rule.name));
    layout.putsAway = true;
    layout.applyWord = tr("登记%1").arg(rule.name);
    FormViewHooks<AdjustmentStep> hooks;
    hooks.apply = [this, step](const AdjustmentStep &current, const AdjustmentStep &base) {
        return write(current, base, step);
    };
    m_form = new FormView<AdjustmentStep>(layout, hooks, m_desk.today(), m_one);
    m_form->setDrafts(&m_drafts);
    m_place->addWidget(m_form);
    m_form->load(taken ? *taken : AdjustmentStep(), form, rule.name);
    showSeals(*m_form, m_desk.ledger());
    if (!taken)
        m_form->setField(key("on"), Value(m_desk.today().toString(Qt::ISODate)));
    connect(m_form, &FormWidget::applied, this, &AdjustTab::close);
    connect(m_form, &FormWidget::reverted, this, &AdjustTab::close);
    m_form->show();
    m_form->focusField(key("on"));
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
                key("adjust.step"), tr("修改调整步骤 %1").arg(found ? nameOf(*found) : QString()),
                m_desk.today(), [&](Tx &tx) -> Status {
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
        key("adjust.withdraw"), tr("撤回调整申请 %1").arg(issue ? nameOf(*issue) : QString()),
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
