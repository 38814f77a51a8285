// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueForm.h"

#include "core/actions/Registers.h"
#include "core/actions/Signoff.h"
#include "core/base/Stored.h"
#include "core/report/Words.h"
#include "core/rules/Deadline.h"
#include "core/rules/PlanCheck.h"

namespace xhb {

namespace {

/// A code stands once in each source.
std::vector<FormProblem> sameCode(const Desk &desk, const Issue &current)
{
    if (const auto same = issuesOfCode(desk.ledger(), current.code))
        for (const Issue &other : *same)
            if (other.id != current.id && other.source == current.source)
                return {
                    {QStringLiteral("code"),
                     current.source
                         ? IssueForm::tr("同一来源里已有这个编号：%1").arg(other.title)
                         : IssueForm::tr("没有写来源的问题里已有这个编号：%1").arg(other.title)}};
    return {};
}

/// The same code of another source is lawful, and often means that the source is still to be
/// chosen.
QHash<QString, QString> codeElsewhere(const Desk &desk, const Issue &current)
{
    if (const auto same = issuesOfCode(desk.ledger(), current.code))
        for (const Issue &other : *same)
            if (other.id != current.id && other.source != current.source) {
                const auto source = desk.ledger().find(other.source);
                return {{QStringLiteral("code"),
                         IssueForm::tr("来源“%1”里也有这个编号：%2；来源不同，可以重号，请核对。")
                             .arg(source ? source->name : IssueForm::tr("未注明"), other.title)}};
            }
    return {};
}

/// Whatever of the problem would be due after it, were it written as it stands (QX-7).
QStringList dueAfterIt(const Desk &desk, const Issue &current)
{
    const auto measures = desk.ledger().where<Measure>("issue", current.id.value);
    const auto stages = desk.ledger().where<StageGoal>("issue", current.id.value);
    if (!current.id || !current.deadline.isValid() || !measures || !stages)
        return {};
    const PlanRow row{current, *measures, *stages};
    QStringList lines;
    for (const PlanFinding &finding : checkPlan(desk.rulebook(), std::span(&row, 1)))
        if (finding.kind == PlanCheckKind::IssueDeadline)
            lines.append(QStringLiteral("%1（%2）").arg(finding.what, citation(finding.basis)));
    return lines;
}

/// `adjusted` = from when the deadline was moved.
QHash<QString, QString> remarksOn(const Desk &desk, const Issue &current, const QString &adjusted)
{
    QHash<QString, QString> remarks = codeElsewhere(desk, current);
    QStringList deadline = dueAfterIt(desk, current);
    if (!adjusted.isEmpty())
        deadline.prepend(adjusted);
    remarks.insert(QStringLiteral("deadline"), deadline.join(u'\n'));
    return remarks;
}

} // namespace

IssueForm::IssueForm(Desk &desk, BookNames &names, QWidget *parent)
    : FormView<Issue>(layout(), hooks(desk, names, &m_self), desk.today(), parent)
{
    connect(this, &FormWidget::edited, this, [this](const QString &column) {
        if (column == QLatin1String("deadline_text"))
            readDeadlineText();
    });
}

QString IssueForm::draftKey(Id<Issue> issue)
{
    return issue ? QStringLiteral("issue/%1").arg(issue.value) : QStringLiteral("issue/new");
}

FormLayout IssueForm::layout()
{
    FormLayout layout;
    layout.columns = {
        QStringLiteral("code"),          QStringLiteral("title"),     QStringLiteral("description"),
        QStringLiteral("source"),        QStringLiteral("topic"),     QStringLiteral("location"),
        QStringLiteral("found_on"),      QStringLiteral("task_type"), QStringLiteral("goal"),
        QStringLiteral("deadline_text"), QStringLiteral("deadline"),  QStringLiteral("tracked"),
        QStringLiteral("common"),        QStringLiteral("longterm"),  QStringLiteral("responsible"),
        QStringLiteral("supervising"),   QStringLiteral("assisting"), QStringLiteral("leader"),
        QStringLiteral("person"),        QStringLiteral("phone"),     QStringLiteral("note")};
    layout.titles = {{QStringLiteral("code"), tr("问题")},
                     {QStringLiteral("task_type"), tr("整改要求")},
                     {QStringLiteral("responsible"), tr("单位和人员")}};
    layout.hints = {
        {QStringLiteral("deadline_text"), tr("照方案原文，如 2026年11月底前、立行立改")},
        {QStringLiteral("code"), tr("如 2026-012")},
        {QStringLiteral("title"), tr("一句话说清问题")}};
    layout.leadWords = {{QStringLiteral("supervising"), tr("牵头")}};
    return layout;
}

FormViewHooks<Issue> IssueForm::hooks(Desk &desk, BookNames &names, IssueForm **self)
{
    FormViewHooks<Issue> hooks;
    hooks.references = [&names](const QString &table) { return names.of(table); };
    hooks.addReference = [&names](const QString &table, const QString &name) {
        return names.add(table, name);
    };
    hooks.openReference = [&names](const QString &table, qint64 id) { names.open(table, id); };
    hooks.check = [&desk](const Issue &current) { return sameCode(desk, current); };
    hooks.remarks = [&desk, self](const Issue &current) {
        return remarksOn(desk, current, (*self)->m_adjusted);
    };
    hooks.apply = [&desk, self](const Issue &current, const Issue &base) {
        return (*self)->write(desk, current, base);
    };
    hooks.reread = [&desk](Id<Issue> id) { return desk.ledger().find(id); };
    return hooks;
}

/// The date follows the text while it can be read for certain.
void IssueForm::readDeadlineText()
{
    const DeadlineReading reading = readDeadline(current().deadlineText);
    if (reading.sure && reading.date.isValid())
        setField(QStringLiteral("deadline"), Value(reading.date.toString(Qt::ISODate)));
    if (reading.sure && reading.longterm)
        setField(QStringLiteral("longterm"), Value(qint64(1)));
}

Status IssueForm::write(Desk &desk, const Issue &current, const Issue &base)
{
    if (!current.id) {
        Issue issue = current;
        TRY_LET(operation, desk.ledger().transact(QStringLiteral("issue.add"),
                                                  stored("新建问题 %1").arg(nameOf(issue)),
                                                  desk.today(), [&](Tx &tx) -> Status {
                                                      TRY(tx.insert(issue));
                                                      return done();
                                                  }));
        Q_UNUSED(operation);
        Q_EMIT created(issue.id.value);
        return done();
    }
    TRY_LET(operation, desk.ledger().transact(QStringLiteral("issue.update"),
                                              stored("修改问题 %1").arg(nameOf(current)),
                                              desk.today(), [&](Tx &tx) -> Status {
                                                  TRY(tx.update(current, base));
                                                  return checkOrder(desk, tx, current.id);
                                              }));
    Q_UNUSED(operation);
    return done();
}

} // namespace xhb
