// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/MovedDeadlines.h"

#include "core/base/Dates.h"
#include "core/rules/MovedDeadline.h"

#include <QCoreApplication>
#include <QHash>

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

/// What tells a line from others about the same subject.
QString keyOfLine(const AgendaLine &line)
{
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(int(line.subject))
        .arg(line.id)
        .arg(line.ref)
        .arg(line.text.kind, line.text.title);
}

} // namespace

std::vector<MovedDeadline> movedLines(const std::vector<AgendaLine> &before,
                                      const std::vector<AgendaLine> &after)
{
    QHash<QString, QList<const AgendaLine *>> known;
    for (const AgendaLine &line : before)
        known[keyOfLine(line)].append(&line);
    std::vector<MovedDeadline> moved;
    for (const AgendaLine &line : after) {
        QList<const AgendaLine *> &same = known[keyOfLine(line)];
        const AgendaLine *old = same.isEmpty() ? nullptr : same.takeFirst();
        if (old && old->text.due != line.text.due)
            moved.push_back({line, old->text.due, old->text.provisional});
    }
    return moved;
}

Result<std::vector<MovedDeadline>> movedDeadlines(const Desk &desk, const Calendar &before,
                                                  const Calendar &after)
{
    const auto old = desk.lookingOn(before, Calendar::maxCount);
    const auto now = desk.lookingOn(after, Calendar::maxCount);
    TRY_LET(facts, desk.facts());
    TRY_LET(issues, desk.ledger().all<Issue>());
    TRY_LET(oldLines, otherLines(*old, facts));
    TRY_LET(newLines, otherLines(*now, facts));
    std::vector<MovedDeadline> moved = movedLines(oldLines, newLines);
    DueWords words(now->rules());
    for (const MovedItem &item : movedItems(old->rules(), now->rules(), facts)) {
        TRY_LET(line, issueLine(words, desk.ledger(), facts, issues[item.after.issue], item.after));
        moved.push_back({line, item.before.due,
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
