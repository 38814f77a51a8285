// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/ConsultTab.h"

#include "core/base/Dates.h"
#include "core/rules/ConsultationWords.h"
#include "ui/kit/Ask.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/Label.h"
#include "ui/kit/ListView.h"
#include "ui/kit/UnitPicker.h"
#include "ui/plans/PlanNames.h"
#include "ui/plans/PlanWords.h"
#include "ui/records/Seals.h"

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
        column("unit", ConsultTab::tr("征求对象"), 10, CellKind::Text),
        column("asked", ConsultTab::tr("征求日期"), 6, CellKind::Date),
        column("until", ConsultTab::tr("反馈期限"), 14, CellKind::Date),
        column("state", ConsultTab::tr("情况"), 5, CellKind::Chip),
        column("answer", ConsultTab::tr("反馈意见"), 14, CellKind::Text),
        column("reason", ConsultTab::tr("理由"), 10, CellKind::Text),
    };
    all[4].stretch = true;
    return all;
}

QString day(QDate date, QDate today)
{
    return date.year() == today.year() ? shortDate(date) : longDate(date);
}

} // namespace

ConsultTab::ConsultTab(Desk &desk, PlanNames &names, FormDrafts &drafts, QWidget *parent)
    : PlanTab(parent), m_desk(desk), m_names(names), m_drafts(drafts),
      m_units(new UnitPicker(UnitPicker::Several, this)), m_asked(new DateEdit(desk.today(), true)),
      m_until(new DateEdit(desk.today())), m_propose(new QPushButton(tr("填入清单里的责任单位"))),
      m_ask(new QPushButton(tr("登记征求意见"))), m_answer(new QPushButton(tr("登记反馈…"))),
      m_withdraw(new QPushButton(tr("删除"))), m_print(new QPushButton(tr("汇总表…"))),
      m_state(new Label({}, TextSize::Caption, this)), m_list(new ListView(this)),
      m_place(new QVBoxLayout)
{
    m_rows = new RowModel(
        columns(),
        [this](std::span<const qint64> ids) {
            std::vector<RowCells> rows;
            for (const qint64 id : ids) {
                const Consultation *asked = find(id);
                if (!asked) {
                    rows.emplace_back();
                    continue;
                }
                const QDate today = m_desk.today();
                const bool answered = asked->answeredOn.isValid();
                const bool late = !answered && asked->until.isValid() && asked->until < today;
                RowCells cells(6);
                cells[0].text = m_shown->unit(asked->unit);
                cells[1].text = day(asked->askedOn, today);
                cells[2].text = asked->until.isValid() ? day(asked->until, today) : QString();
                if (!answered && asked->until.isValid()) {
                    cells[2].note = workdaysWords(m_desk.rules(), asked->until);
                    if (late)
                        cells[2].tone = Tone::Red;
                }
                const bool open = waitsToBeTaken(*asked);
                cells[3] = {answered ? open                       ? tr("待处理")
                                       : hasNothingToTake(*asked) ? tr("无意见")
                                                                  : takenWord(*asked)
                            : late ? tr("逾期未回")
                                     : tr("等候"),
                            {},
                            answered ? open ? Tone::Amber : Tone::Green
                            : late   ? Tone::Red
                                     : Tone::Blue,
                            answered ? open ? Shape::Dot : Shape::Check
                            : late   ? Shape::Triangle
                                     : Shape::Half,
                            {},
                            false};
                cells[4].text = answered
                                    ? tr("%1：%2").arg(day(asked->answeredOn, today), asked->answer)
                                    : QString();
                cells[5].text = asked->reason;
                rows.push_back(std::move(cells));
            }
            return rows;
        },
        this);
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
    m_list->setRowModel(m_rows);
    m_empty = new EmptyState({}, {});
    m_list->setEmptyState(m_empty);
    m_list->setMinimumHeight(fontMetrics().height() * 12);
    column->addWidget(m_list, 1);
    column->addLayout(m_place);

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
    m_units->setMaker([this](const QString &name) -> Result<qint64> {
        Unit unit;
        unit.name = name;
        unit.kind = kindOfUnit(name);
        TRY_LET(operation, m_desk.ledger().transact(key("unit.add"), tr("新建单位 %1").arg(name),
                                                    m_desk.today(), [&](Tx &tx) -> Status {
                                                        TRY(tx.insert(unit));
                                                        return done();
                                                    }));
        Q_UNUSED(operation);
        return unit.id.value;
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
        close();
        m_units->setIds({});
        m_asked->setDate(m_desk.today());
        m_until->setDate({});
    }
    m_units->setReferences(m_names.unitReferences());
    const bool open = shown.locked(m_desk).isEmpty();
    m_asking->setVisible(open);
    m_empty->setWords(open ? tr("还没有征求意见") : tr("没有登记征求意见"),
                      open ? tr("汇总成案后，要征求实施主体、验收单位和上级督察机构的意见。在上面选"
                                "单位、写期限，一次可以登记多个。")
                           : shown.locked(m_desk),
                      {});
    std::vector<qint64> ids;
    int waiting = 0;
    int late = 0;
    int untreated = 0;
    for (const Consultation &asked : shown.plan.consultations) {
        ids.push_back(asked.id.value);
        waiting += !asked.answeredOn.isValid();
        late +=
            !asked.answeredOn.isValid() && asked.until.isValid() && asked.until < m_desk.today();
        untreated += waitsToBeTaken(asked);
    }
    m_rows->setIds(ids);
    m_rows->allChanged();
    if (m_list->currentId() == 0 && !ids.empty())
        m_list->selectId(ids.front());
    m_state->setText(ids.empty() ? QString()
                                 : tr("共 %1 个单位，%2 个未反馈，其中逾期 %3 个；待处理 %4 个")
                                       .arg(ids.size())
                                       .arg(waiting)
                                       .arg(late)
                                       .arg(untreated));
    m_state->setTone(late > 0 ? std::optional(Tone::Red) : std::nullopt);
    m_answer->setEnabled(open && !ids.empty());
    m_withdraw->setEnabled(open && !ids.empty());
    m_print->setEnabled(!ids.empty());
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
        tr("征求 %1 个单位意见 %2").arg(asked.size()).arg(name), m_desk.today(),
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
            tx.describe(tr("征求 %1 个单位意见 %2").arg(asked.size()).arg(name));
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

void ConsultTab::close()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_open = 0;
}

Status ConsultTab::write(const Consultation &current)
{
    TRY_LET(operation, m_desk.ledger().transact(key("consultation.update"), tr("登记反馈意见"),
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
    if (m_open == id) {
        m_form->setFocus();
        return;
    }
    close();
    m_open = id;
    FormLayout layout;
    layout.columns = {key("asked_on"), key("until"), key("answered_on"),
                      key("answer"),   key("taken"), key("reason")};
    layout.titles = {{key("asked_on"), m_shown->unit(asked->unit)}};
    layout.hints = {{key("answer"), tr("没有意见也要写“无意见”")},
                    {key("reason"), tr("没有全部采纳的，写明理由")}};
    layout.putsAway = true;
    layout.applyWord = tr("登记反馈");
    FormViewHooks<Consultation> hooks;
    hooks.apply = [this](const Consultation &current, const Consultation &) {
        return write(current);
    };
    hooks.reread = [this](Id<Consultation> one) { return m_desk.ledger().find(one); };
    m_form = new FormView<Consultation>(layout, hooks, m_desk.today(), this);
    m_form->setDrafts(&m_drafts);
    m_place->addWidget(m_form);
    m_form->load(*asked, QStringLiteral("consultation/%1").arg(id), m_shown->unit(asked->unit));
    showSeals(*m_form, m_desk.ledger());
    if (!asked->answeredOn.isValid())
        m_form->setField(key("answered_on"), Value(m_desk.today().toString(Qt::ISODate)));
    connect(m_form, &FormWidget::applied, this, &ConsultTab::close);
    connect(m_form, &FormWidget::reverted, this, &ConsultTab::close);
    m_form->show();
    m_form->focusField(key("answer"));
}

void ConsultTab::withdraw(qint64 id)
{
    const Consultation *asked = find(id);
    if (!asked)
        return;
    const auto written = m_desk.ledger().transact(
        key("consultation.remove"), tr("删除征求意见 %1").arg(m_shown->unit(asked->unit)),
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
