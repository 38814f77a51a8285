// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/ConsultTab.h"

#include "core/base/Dates.h"
#include "core/base/Stored.h"
#include "core/rules/ConsultationWords.h"
#include "ui/kit/Ask.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/kit/UnitPicker.h"
#include "ui/plans/PlanWords.h"
#include "ui/records/BookNames.h"

#include <QGridLayout>
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
        rowColumn("unit", ConsultTab::tr("征求对象"), 13),
        rowColumn("asked", ConsultTab::tr("征求日期"), 6, CellKind::Date),
        rowColumn("until", ConsultTab::tr("反馈期限"), 13, CellKind::Date),
        rowColumn("state", ConsultTab::tr("情况"), 5, CellKind::Chip),
        rowColumn("answer", ConsultTab::tr("反馈意见"), 14),
        rowColumn("reason", ConsultTab::tr("理由"), 14),
    };
    all[4].stretch = true;
    return all;
}

bool late(const Consultation &asked, QDate today)
{
    return !asked.answeredOn.isValid() && asked.until.isValid() && asked.until < today;
}

} // namespace

ConsultTab::ConsultTab(Desk &desk, BookNames &names, FormDrafts &drafts, QWidget *parent)
    : PlanTab(parent), m_desk(desk), m_names(names),
      m_units(new UnitPicker(UnitPicker::Several, this)), m_asked(new DateEdit(desk.today(), true)),
      m_until(new DateEdit(desk.today())), m_propose(new QPushButton(tr("填入清单里的责任单位"))),
      m_ask(new QPushButton(tr("登记征求意见"))), m_answer(new QPushButton(tr("登记反馈…"))),
      m_withdraw(new QPushButton(tr("删除"))), m_print(new QPushButton(tr("汇总表…"))),
      m_state(new Label({}, TextSize::Caption, this)), m_list(new ShortList(columns(), this)),
      m_place(new FormPlace<Consultation>(desk, drafts, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    m_asking = makeAsking();
    column->addWidget(m_asking);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(grid(2));
    m_state->setDimmed(true);
    bar->addWidget(m_state, 1);
    for (QPushButton *button : {m_answer, m_withdraw, m_print}) {
        setRole(button, WidgetRole::Quiet);
        bar->addWidget(button);
    }
    column->addLayout(bar);
    m_list->setAccessibleName(tr("征求意见情况"));
    m_empty = new EmptyState({}, {});
    m_list->setEmptyState(m_empty);
    m_list->setMinimumHeight(fontMetrics().height() * 12);
    column->addWidget(m_list, 1);
    column->addWidget(m_place);

    connect(m_list, &ListView::rowActivated, this, &ConsultTab::answer);
    connect(m_answer, &QPushButton::clicked, this, [this] { answer(m_list->currentId()); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { withdraw(m_list->currentId()); });
    connect(m_print, &QPushButton::clicked, this,
            [this] { Q_EMIT printWanted(key("consultation-summary"), 0); });
    connect(m_propose, &QPushButton::clicked, this, &ConsultTab::propose);
    connect(m_ask, &QPushButton::clicked, this, &ConsultTab::ask);
}

QWidget *ConsultTab::makeAsking()
{
    auto *box = new QWidget(this);
    auto *lines = new QGridLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(grid(2));
    lines->setVerticalSpacing(grid(2));
    m_units->input()->setAccessibleName(tr("征求对象"));
    m_units->setMaker([this](const QString &name) {
        return m_names.add(QString::fromLatin1(Entity<Unit>::table), name);
    });
    m_asked->setAccessibleName(tr("征求日期"));
    m_until->setAccessibleName(tr("反馈期限"));
    m_until->setPlaceholderText(tr("如 3.20"));
    const auto caption = [&](const QString &words, QWidget *of) {
        auto *label = new Label(words, TextSize::Body, box);
        label->setDimmed(true);
        label->setBuddy(of);
        return label;
    };
    lines->addWidget(caption(tr("征求对象"), m_units), 0, 0);
    lines->addWidget(m_units, 0, 1, 1, 4);
    lines->addWidget(caption(tr("征求日期"), m_asked), 1, 0);
    lines->addWidget(m_asked, 1, 1);
    lines->addWidget(caption(tr("反馈期限"), m_until), 1, 2);
    lines->addWidget(m_until, 1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_propose);
    buttons->addWidget(m_ask);
    buttons->addStretch();
    lines->addLayout(buttons, 1, 4);
    lines->setColumnStretch(4, 1);
    setRole(m_ask, WidgetRole::Primary);
    setRole(m_propose, WidgetRole::Link);
    return box;
}

RowCells ConsultTab::cells(const Consultation &asked) const
{
    const QDate today = m_desk.today();
    const bool answered = asked.answeredOn.isValid();
    const bool untreated = waitsToBeTaken(asked);
    RowCells cells(6);
    cells[0].text = m_shown->unit(asked.unit);
    cells[1].text = dayWords(asked.askedOn, today);
    if (asked.until.isValid()) {
        cells[2].text = dayWords(asked.until, today);
        if (!answered)
            cells[2].note = daysWords(m_desk.rules(), asked.until);
    }
    RowCell &state = cells[3];
    if (untreated)
        state = {tr("待处理"), {}, Tone::Amber, Shape::Dot, {}, false};
    else if (answered)
        state = {hasNothingToTake(asked) ? tr("无意见") : takenWord(asked),
                 {},
                 Tone::Green,
                 Shape::Check,
                 {},
                 false};
    else if (late(asked, today))
        state = {tr("逾期未回"), {}, Tone::Red, Shape::Triangle, {}, false};
    else
        state = {tr("等候"), {}, Tone::Blue, Shape::Half, {}, false};
    if (late(asked, today))
        cells[2].tone = Tone::Red;
    if (answered)
        cells[4].text = tr("%1：%2").arg(dayWords(asked.answeredOn, today), asked.answer);
    cells[5].text = asked.reason;
    return cells;
}

const Consultation *ConsultTab::find(qint64 id) const
{
    if (m_shown)
        for (const Consultation &asked : m_shown->plan.consultations)
            if (asked.id.value == id)
                return &asked;
    return nullptr;
}

void ConsultTab::show(const PlanShown &shown)
{
    const bool same = m_shown && m_shown->id() == shown.id();
    m_shown = std::make_unique<PlanShown>(shown);
    if (!same) {
        m_place->close();
        m_units->setIds({});
        m_asked->setDate(m_desk.today());
        m_until->setDate({});
    }
    m_units->setReferences(m_names.of(QString::fromLatin1(Entity<Unit>::table)));
    const bool open = shown.locked(m_desk).isEmpty();
    m_asking->setVisible(open);
    m_empty->setWords(open ? tr("还没有征求意见") : tr("没有登记征求意见"),
                      open ? tr("汇总成案后，要征求实施主体、验收单位和上级督察机构的意见。在上面选"
                                "单位、写期限，一次可以登记多个。")
                           : shown.locked(m_desk),
                      {});
    std::vector<ShortList::Line> lines;
    int waiting = 0;
    int overdue = 0;
    int untreated = 0;
    for (const Consultation &asked : shown.plan.consultations) {
        lines.push_back({asked.id.value, cells(asked)});
        waiting += !asked.answeredOn.isValid();
        overdue += late(asked, m_desk.today());
        untreated += waitsToBeTaken(asked);
    }
    const size_t count = lines.size();
    m_list->setLines(std::move(lines));
    m_state->setText(count == 0 ? QString()
                                : tr("共 %1 个单位，%2 个未反馈，其中逾期 %3 个；待处理 %4 个")
                                      .arg(count)
                                      .arg(waiting)
                                      .arg(overdue)
                                      .arg(untreated));
    m_state->setTone(overdue > 0 ? std::optional(Tone::Red) : std::nullopt);
    m_answer->setEnabled(open && count > 0);
    m_withdraw->setEnabled(open && count > 0);
    m_print->setEnabled(count > 0);
}

/// Whoever has to act or to accept in the list, and was not asked yet (JX-6).
void ConsultTab::propose()
{
    std::vector<qint64> ids = m_units->ids();
    const auto add = [&](Id<Unit> unit) {
        const bool asked =
            std::any_of(m_shown->plan.consultations.begin(), m_shown->plan.consultations.end(),
                        [unit](const Consultation &one) { return one.unit == unit; });
        if (!asked && std::find(ids.begin(), ids.end(), unit.value) == ids.end())
            ids.push_back(unit.value);
    };
    for (const PlanRow &row : m_shown->plan.rows)
        for (const auto *units : {&row.issue.responsible, &row.issue.supervising})
            for (const Id<Unit> unit : *units)
                add(unit);
    m_units->setIds(ids);
}

void ConsultTab::ask()
{
    m_units->settle();
    const auto wrong = [this](const QString &why) { Ask(this).notice(tr("还不能登记"), why); };
    if (!m_units->problem().isEmpty())
        return wrong(m_units->problem());
    if (m_units->ids().empty())
        return wrong(tr("请先选征求对象。"));
    if (!m_asked->date().isValid())
        return wrong(m_asked->problem().isEmpty() ? tr("请写征求日期。") : m_asked->problem());
    if (!m_until->problem().isEmpty())
        return wrong(m_until->problem());
    std::vector<Consultation> asked;
    for (const qint64 unit : m_units->ids()) {
        Consultation one;
        one.plan = m_shown->id();
        one.unit = {unit};
        one.askedOn = m_asked->date();
        one.until = m_until->date();
        asked.push_back(one);
    }
    // Where asking is the next step, the step is recorded with it.
    const StepView *current = m_shown->current();
    const Trail &trail = m_desk.rulebook().trail(trailKindOf(m_shown->plan.plan.kind));
    const int at = current ? trail.indexOf(Key::of(current->key)) : -1;
    const bool step = at >= 0 && trail.steps[size_t(at)].asks;
    const QString name = m_shown->plan.plan.name;
    const auto written = m_desk.ledger().transact(
        step ? key("plan.step") : key("consultation.add"),
        stored("征求 %1 个单位意见 %2").arg(asked.size()).arg(name), m_desk.today(),
        [&](Tx &tx) -> Status {
            if (step) {
                PlanStep taken;
                taken.plan = m_shown->id();
                taken.key = current->key;
                taken.on = m_asked->date();
                TRY(takePlanStep(m_desk, tx, taken, asked));
            } else {
                for (const Consultation &one : asked)
                    TRY(consult(m_desk, tx, one));
            }
            tx.describe(stored("征求 %1 个单位意见 %2").arg(asked.size()).arg(name));
            return done();
        });
    if (!written) {
        Ask(this).error(written.error());
        return;
    }
    m_units->setIds({});
    Q_EMIT said(step ? tr("已登记“%1”，征求 %2 个单位意见")
                           .arg(current ? trail.steps[size_t(at)].name : QString())
                           .arg(asked.size())
                     : tr("已登记征求 %1 个单位意见").arg(asked.size()));
}

Status ConsultTab::write(const Consultation &current)
{
    TRY_LET(operation, m_desk.ledger().transact(key("consultation.update"), stored("登记反馈意见"),
                                                m_desk.today(), [&](Tx &tx) -> Status {
                                                    TRY(consult(m_desk, tx, current));
                                                    return done();
                                                }));
    Q_UNUSED(operation);
    return done();
}

void ConsultTab::answer(qint64 id)
{
    const Consultation *asked = find(id);
    if (!asked || !m_shown->locked(m_desk).isEmpty())
        return;
    const QString form = QStringLiteral("consultation/%1").arg(id);
    if (m_place->takesUp(form))
        return;
    FormLayout layout;
    layout.columns = {key("asked_on"), key("until"), key("answered_on"),
                      key("answer"),   key("taken"), key("reason")};
    layout.titles = {{key("asked_on"), m_shown->unit(asked->unit)}};
    layout.hints = {{key("answer"), tr("没有意见也要写“无意见”")},
                    {key("reason"), tr("没有全部采纳的，写明理由")}};
    layout.applyWord = tr("登记反馈");
    FormViewHooks<Consultation> hooks;
    hooks.apply = [this](const Consultation &current, const Consultation &) {
        return write(current);
    };
    m_place->open(form, layout, hooks, *asked, m_shown->unit(asked->unit),
                  asked->answeredOn.isValid() ? QString() : key("answered_on"), key("answer"));
}

void ConsultTab::withdraw(qint64 id)
{
    const Consultation *asked = find(id);
    if (!asked)
        return;
    const auto written = m_desk.ledger().transact(
        key("consultation.remove"), stored("删除征求意见 %1").arg(m_shown->unit(asked->unit)),
        m_desk.today(), [&](Tx &tx) { return tx.remove(asked->id); });
    if (!written)
        Ask(this).error(written.error());
}

void ConsultTab::focusOn(const QString &)
{
    if (m_asking->isVisibleTo(this))
        m_units->setFocus();
    else
        m_list->setFocus();
}

} // namespace xhb
