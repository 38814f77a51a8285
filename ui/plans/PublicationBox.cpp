// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PublicationBox.h"

#include "core/actions/Disclosures.h"
#include "core/base/Dates.h"
#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/plans/PlanWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

enum Column { Day, Content, Media, Where };

const QString basis = QStringLiteral("JX-15");

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

std::vector<RowColumn> columns()
{
    std::vector<RowColumn> all{
        rowColumn("on", PublicationBox::tr("公开日期"), 9, CellKind::Date),
        rowColumn("kind", PublicationBox::tr("公开内容"), 12),
        rowColumn("media", PublicationBox::tr("载体"), 12),
        rowColumn("where", PublicationBox::tr("链接、备注"), 10),
    };
    all.back().stretch = true;
    return all;
}

} // namespace

PublicationBox::PublicationBox(Desk &desk, FormDrafts &drafts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_record(new QPushButton(tr("登记公开…"), this)),
      m_change(new QPushButton(tr("修改"), this)), m_remove(new QPushButton(tr("删除"), this)),
      m_state(new Label({}, TextSize::Caption, this)), m_list(new ShortList(columns(), this)),
      m_place(new FormPlace<Disclosure>(desk, drafts, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(grid(2));
    setRole(m_record, WidgetRole::Primary);
    bar->addWidget(m_record);
    m_state->setDimmed(true);
    m_state->setWordWrap(true);
    bar->addWidget(m_state, 1);
    for (QPushButton *button : {m_change, m_remove}) {
        setRole(button, WidgetRole::Quiet);
        bar->addWidget(button);
    }
    for (QPushButton *button : {m_record, m_change, m_remove})
        button->setAutoDefault(false);
    column->addLayout(bar);
    m_list->setAccessibleName(tr("公开登记"));
    m_list->setEmptyState(new EmptyState(
        tr("还没有登记过公开"),
        tr("整改方案要对外公开；任务全部完成前，每年还要对外公开 1 次整改情况（%1）。"
           "公开后在这里记下日期和载体。")
            .arg(citation(basis)),
        {}));
    column->addWidget(m_list, 1);
    column->addWidget(m_place);

    connect(m_list, &ListView::currentRowChanged, this, &PublicationBox::showButtons);
    connect(m_list, &ListView::rowActivated, this, &PublicationBox::change);
    connect(m_record, &QPushButton::clicked, this, &PublicationBox::record);
    connect(m_change, &QPushButton::clicked, this, [this] { change(m_list->currentId()); });
    connect(m_remove, &QPushButton::clicked, this, &PublicationBox::remove);
}

const Disclosure *PublicationBox::find(qint64 id) const
{
    const auto found =
        std::ranges::find_if(m_shown, [id](const Disclosure &one) { return one.id.value == id; });
    return found == m_shown.end() ? nullptr : &*found;
}

QString PublicationBox::contentOf(const Disclosure &one) const
{
    const QString kind = choiceWord("disclosure", one.kind);
    return m_plan || !one.plan ? kind : tr("%1：%2").arg(kind, m_plans.value(one.plan.value));
}

RowCells PublicationBox::cells(const Disclosure &one) const
{
    RowCells made(4);
    made[Day].text = longDate(one.on);
    made[Content].text = contentOf(one);
    made[Media].text = one.media;
    made[Where].text = one.url.isEmpty() ? one.note.simplified() : one.url;
    made[Where].why = one.note;
    return made;
}

void PublicationBox::show(Id<Plan> plan, std::vector<Disclosure> disclosures)
{
    if (m_plan != plan)
        m_place->close();
    m_plan = plan;
    m_shown = std::move(disclosures);
    m_plans.clear();
    if (const auto plans = m_desk.ledger().all<Plan>())
        for (const Plan &known : *plans)
            m_plans.insert(known.id.value, known.name);
    const int year = m_desk.today().year();
    const auto yearly = yearlyDisclosure(m_desk.ledger(), year);
    m_state->setText(!yearly ? yearly.error().text
                     : *yearly
                         ? tr("%1 年度整改情况已于 %2 公开").arg(year).arg(longDate((*yearly)->on))
                         : tr("%1 年度整改情况还没有公开（%2）").arg(year).arg(citation(basis)));
    std::vector<ShortList::Line> lines;
    for (const Disclosure &one : m_shown)
        lines.push_back({one.id.value, cells(one)});
    m_list->setLines(std::move(lines));
    showButtons();
}

void PublicationBox::showButtons()
{
    const bool writable = !m_desk.ledger().readOnly();
    m_record->setEnabled(writable);
    for (QPushButton *button : {m_change, m_remove})
        button->setEnabled(writable && m_list->currentId() != 0);
}

void PublicationBox::record()
{
    Disclosure made;
    made.kind = m_plan ? DisclosureKind::Plan : DisclosureKind::Yearly;
    made.plan = m_plan;
    open(made);
}

void PublicationBox::change(qint64 id)
{
    if (const Disclosure *one = find(id))
        open(*one);
}

void PublicationBox::open(const Disclosure &one)
{
    if (m_desk.ledger().readOnly())
        return;
    const QString form = QStringLiteral("disclosure/%1/%2").arg(m_plan.value).arg(one.id.value);
    if (m_place->takesUp(form))
        return;
    FormLayout layout;
    layout.columns = {key("on"), key("kind"), key("media"), key("url"), key("note")};
    if (!m_plan)
        layout.columns.insert(2, key("plan"));
    layout.required = {key("media")};
    layout.hints = {{key("media"), tr("如 县人民政府网站、县电视台")},
                    {key("url"), tr("网页地址，没有就空着")}};
    layout.applyWord = one.id ? tr("写入") : tr("登记公开");
    FormViewHooks<Disclosure> hooks;
    hooks.references = [this](const QString &table) {
        References found;
        if (table == QLatin1String(Entity<Plan>::table))
            for (auto plan = m_plans.constBegin(); plan != m_plans.constEnd(); ++plan)
                found.push_back({plan.key(), plan.value(), {}});
        return found;
    };
    hooks.check = [](const Disclosure &typed) {
        std::vector<FormProblem> problems;
        if (typed.kind == DisclosureKind::Plan && !typed.plan)
            problems.push_back({key("plan"), tr("请选公开的是哪个方案")});
        return problems;
    };
    hooks.apply = [this](const Disclosure &current, const Disclosure &base) {
        return write(current, base);
    };
    m_place->open(form, layout, hooks, one, tr("公开登记"), one.id ? QString() : key("on"),
                  key("on"));
}

Status PublicationBox::write(const Disclosure &current, const Disclosure &base)
{
    Disclosure made = current;
    const QString what = choiceWord("disclosure", made.kind);
    TRY_LET(operation,
            m_desk.ledger().transact(made.id ? key("disclosure.update") : key("disclosure.add"),
                                     made.id ? stored("修改公开登记 %1").arg(what)
                                             : stored("登记公开 %1").arg(what),
                                     m_desk.today(), [&](Tx &tx) -> Status {
                                         if (made.id)
                                             return tx.update(made, base);
                                         TRY(tx.insert(made));
                                         return done();
                                     }));
    Q_UNUSED(operation);
    m_list->selectId(made.id.value);
    Q_EMIT said(tr("已登记公开，可撤销"));
    return done();
}

void PublicationBox::remove()
{
    const Disclosure *one = find(m_list->currentId());
    if (!one)
        return;
    const Id<Disclosure> id = one->id;
    const auto written = m_desk.ledger().transact(
        key("disclosure.remove"), stored("删除公开登记 %1").arg(contentOf(*one)), m_desk.today(),
        [id](Tx &tx) { return tx.remove(id); });
    if (!written)
        Ask(this).error(written.error());
    else
        Q_EMIT said(tr("已删除公开登记，可撤销"));
}

} // namespace xhb
