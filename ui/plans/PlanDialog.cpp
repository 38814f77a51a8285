// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanDialog.h"

#include "core/actions/PlanScope.h"
#include "core/actions/Plans.h"
#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Label.h"
#include "ui/kit/Theme.h"
#include "ui/plans/PlanWords.h"
#include "ui/records/BookNames.h"
#include "ui/records/Seals.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

constexpr int mostProblems = 2000; ///< offered at once

QListWidget *problemList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(PlanDialog::tr("还没有方案的问题"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setMinimumHeight(list->fontMetrics().height() * 8);
    return list;
}

/// What may be taken into the plan: problems of its source, ticked, and behind them all `others`.
int fillProblems(QListWidget &list, const Desk &desk, const Plan &plan, bool others)
{
    list.clear();
    int own = 0;
    const auto issues = includableIssues(desk, plan);
    if (!issues)
        return own;
    for (const Issue &issue : *issues) {
        const bool fits = plan.source && issue.source == plan.source;
        if ((!fits && !others) || list.count() == mostProblems)
            break; // the own ones come first
        auto *item = new QListWidgetItem(
            issue.code.isEmpty() ? issue.title
                                 : QStringLiteral("%1　%2").arg(issue.code, issue.title),
            &list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(fits ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, issue.id.value);
        own += fits;
    }
    return own;
}

std::vector<Id<Issue>> ticked(const QListWidget &list)
{
    std::vector<Id<Issue>> issues;
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->checkState() == Qt::Checked)
            issues.push_back({list.item(i)->data(Qt::UserRole).toLongLong()});
    return issues;
}

} // namespace

FormView<Plan> *makePlanForm(Desk &desk, BookNames &names, const QString &applyWord,
                             std::function<Status(const Plan &, const Plan &)> write,
                             QWidget *parent)
{
    FormLayout layout;
    layout.columns = {key("name"),        key("source"),  key("kind"),
                      key("feedback_on"), key("summary"), key("note")};
    layout.hints = {
        {key("name"), PlanDialog::tr("如 贯彻落实省督察反馈意见整改方案")},
        {key("feedback_on"), PlanDialog::tr("不填则用来源的反馈日期；报送期限从这天起算")}};
    layout.applyWord = applyWord;
    FormViewHooks<Plan> hooks;
    hooks.references = [&names](const QString &table) { return names.of(table); };
    hooks.apply = std::move(write);
    hooks.reread = [&desk](Id<Plan> id) { return desk.ledger().find(id); };
    return new FormView<Plan>(layout, hooks, desk.today(), parent);
}

PlanDialog::PlanDialog(Desk &desk, BookNames &names, const Plan &plan, QWidget *parent)
    : QDialog(parent), m_desk(desk)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(plan.id ? tr("修改方案") : tr("新建方案"));
    m_form = makePlanForm(
        desk, names, plan.id ? tr("写入") : tr("新建方案"),
        [this](const Plan &current, const Plan &base) { return write(current, base); }, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    if (!plan.id) {
        m_count = new Label({}, TextSize::Caption, this);
        m_count->setDimmed(true);
        column->addWidget(m_count);
        m_list = problemList(this);
        column->addWidget(m_list, 1);
        connect(m_form, &FormWidget::edited, this, [this](const QString &field) {
            if (field == QLatin1String("kind"))
                listProblems();
            if (field != QLatin1String("source"))
                return;
            const Plan typed = m_form->current();
            const auto source = m_desk.ledger().find(typed.source);
            if (!source) {
                listProblems();
                return;
            }
            m_form->setField(key("kind"),
                             Value(keyOf(source->level == Level::County ? PlanKind::County
                                                                        : PlanKind::Superior)));
            if (typed.name.isEmpty())
                m_form->setField(key("name"), Value(stored("%1整改方案").arg(source->name)));
        });
    }
    m_form->load({});
    m_form->load(plan);
    showSeals(*m_form, desk.ledger());
    if (m_list) {
        listProblems();
        if (plan.source) // came with a source: what follows from it counts as typed
            m_form->setField(key("source"), Value(plan.source.value));
    }
    connect(m_form, &FormWidget::applied, this, [this] {
        if (m_made != 0)
            Q_EMIT created(m_made);
        accept();
    });
    connect(m_form, &FormWidget::reverted, this, &QDialog::reject);
    auto *close = new QPushButton(tr("关闭"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout; // below the problems it takes in
    foot->addWidget(m_form->bar(), 1);
    foot->addWidget(close, 0, Qt::AlignBottom);
    column->addLayout(foot);
    sizeByText(*this, 62, m_list ? 32 : 22);
    m_form->focusField(plan.id ? key("name") : key("source"));
}

void PlanDialog::listProblems()
{
    const int own = fillProblems(*m_list, m_desk, m_form->current(), false);
    m_count->setText(!m_form->current().source ? tr("选好来源，这里就列出它还没有方案的问题")
                     : own == 0 ? tr("这个来源没有还未列入方案的问题；建好后可以在清单里直接写")
                                : tr("一并列入这 %1 个问题（不要的去掉勾）").arg(own));
    m_list->setVisible(own > 0);
}

Status PlanDialog::write(const Plan &current, const Plan &base)
{
    if (current.id) {
        TRY_LET(operation, m_desk.ledger().transact(
                               key("plan.update"), stored("修改方案 %1").arg(current.name),
                               m_desk.today(), [&](Tx &tx) { return tx.update(current, base); }));
        Q_UNUSED(operation);
        return xhb::done();
    }
    qint64 made = 0;
    const std::vector<Id<Issue>> issues = ticked(*m_list);
    TRY_LET(operation,
            m_desk.ledger().transact(key("plan.add"), stored("新建方案 %1").arg(current.name),
                                     m_desk.today(), [&](Tx &tx) -> Status {
                                         TRY_LET(plan, addPlan(m_desk, tx, current));
                                         made = plan.id;
                                         if (!issues.empty())
                                             TRY(includeIssues(m_desk, tx, {made}, issues));
                                         tx.describe(stored("新建方案 %1").arg(current.name));
                                         return xhb::done();
                                     }));
    Q_UNUSED(operation);
    m_made = made;
    return xhb::done();
}

IncludeDialog::IncludeDialog(Desk &desk, const Plan &plan, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_plan(plan), m_list(problemList(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("列入问题"));
    auto *column = new QVBoxLayout(this);
    const int own = fillProblems(*m_list, desk, plan, true);
    auto *words = new Label(m_list->count() == 0
                                ? tr("没有可以列入这个方案的问题；可以在清单最后一行直接写。")
                                : tr("可以列入的问题 %1 个，其中同一来源的 %2 个已勾选。")
                                      .arg(m_list->count())
                                      .arg(own),
                            TextSize::Body, this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("查找编号或问题"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    column->addWidget(search);
    column->addWidget(m_list, 1);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(
                !m_list->item(i)->text().contains(typed.trimmed(), Qt::CaseInsensitive));
    });
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("列入"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    setRole(take, WidgetRole::Primary);
    take->setEnabled(m_list->count() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &IncludeDialog::include);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    sizeByText(*this, 62, 26);
}

void IncludeDialog::include()
{
    const std::vector<Id<Issue>> issues = ticked(*m_list);
    if (issues.empty())
        return;
    QStringList warnings;
    const auto written = m_desk.ledger().transact(
        key("plan.include"), stored("列入方案 %1").arg(m_plan.name), m_desk.today(),
        [&](Tx &tx) -> Status {
            TRY_LET(recorded, includeIssues(m_desk, tx, m_plan.id, issues));
            warnings = warningWords(recorded);
            return xhb::done();
        });
    if (!written) {
        Ask(this).error(written.error());
        return;
    }
    Q_EMIT included(int(issues.size()), warnings);
    accept();
}

} // namespace xhb
