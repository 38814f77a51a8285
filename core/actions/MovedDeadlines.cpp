// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/MovedDeadlines.h"

#include "core/base/Dates.h"
#include "core/rules/MovedDeadline.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QString dayInWords(QDate day, bool provisional)
{
    return provisional ? Tr::tr("%1（暂定）").arg(longDate(day)) : longDate(day);
}

} // namespace

Result<std::vector<MovedDeadline>> movedDeadlines(const Desk &desk, const Calendar &before,
                                                  const Calendar &after)
{
    const RuleContext now = desk.rules();
    const RuleContext old{now.rulebook, before, now.today, now.countFirstDay};
    const RuleContext then{now.rulebook, after, now.today, now.countFirstDay};
    TRY_LET(facts, desk.facts());
    std::vector<MovedDeadline> moved;
    for (const MovedItem &item : movedItems(old, then, facts)) {
        TRY_LET(issue, desk.ledger().find(facts.issues[item.after.issue].id));
        moved.push_back({{describe(then, facts, item.after), SubjectKind::Issue, issue.id.value,
                          nameOf(issue), issue.title, item.after.ref},
                         item.before.due,
                         item.before.provisional || before.provisional(item.before.due)});
    }
    std::ranges::stable_sort(moved, {}, [](const MovedDeadline &m) { return m.line.text.due; });
    return moved;
}

QJsonArray toJson(const std::vector<MovedDeadline> &moved)
{
    QJsonArray rows;
    for (const MovedDeadline &one : moved)
        rows.append(QJsonObject{{QStringLiteral("subject"), one.line.code},
                                {QStringLiteral("title"), one.line.title},
                                {QStringLiteral("what"), one.line.text.title},
                                {QStringLiteral("kind"), one.line.text.kind},
                                {QStringLiteral("before"), one.before.toString(Qt::ISODate)},
                                {QStringLiteral("after"), one.line.text.due.toString(Qt::ISODate)},
                                {QStringLiteral("provisional"), one.line.text.provisional},
                                {QStringLiteral("basis"), one.line.text.basis},
                                {QStringLiteral("why"), one.line.text.why}});
    return rows;
}

QString inWords(const MovedDeadline &moved)
{
    const AgendaText &text = moved.line.text;
    return Tr::tr("%1　%2：%3 → %4（%5）")
        .arg(moved.line.code, text.title, dayInWords(moved.before, moved.wasProvisional),
             dayInWords(text.due, text.provisional), text.basis);
}

} // namespace xhb
