// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of a year's holiday notice: typed in, corrected, taken out. Each tells the open
// deadlines it moved.
#include "core/actions/CalendarVerbs.h"

#include "core/actions/BookCalendar.h"
#include "core/actions/VerbCall.h"
#include "core/base/Stored.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

using namespace Qt::StringLiterals;

Status onlyKeys(const QJsonObject &action)
{
    const QStringList known{u"do"_s,  u"year"_s, u"doc_no"_s, u"title"_s,
                            u"url"_s, u"days"_s, u"note"_s};
    for (const QString &key : action.keys())
        if (!known.contains(key))
            return Error{
                ErrorCode::Invalid, Tr::tr("放假通知没有“%1”这一项，没有写入。").arg(key), {}, {}};
    return done();
}

/// The notice of the action's year, if the book keeps one.
Result<std::optional<CalendarNotice>> kept(VerbCall &call)
{
    const int year = call.action.value("year"_L1).toInt();
    if (year < 1990 || year > 2199)
        return Error{
            ErrorCode::Invalid, Tr::tr("请写明年份：\"year\": 2027（整数）。没有写入。"), {}, {}};
    TRY_LET(notices, call.tx.where<CalendarNotice>("year", qint64(year)));
    return notices.empty() ? std::optional<CalendarNotice>() : notices.front();
}

Error noNotice(const QJsonObject &action)
{
    return {ErrorCode::NotFound,
            Tr::tr("台账里没有 %1 年的放假通知。").arg(action.value("year"_L1).toInt()),
            {},
            {}};
}

/// Tells what the notices now in the transaction move.
Status tellMoved(VerbCall &call)
{
    TRY_LET(notices, call.tx.all<CalendarNotice>());
    TRY_LET(after, overlaid(call.desk.builtInYears(), notices));
    TRY_LET(moved, movedDeadlines(call.desk, call.desk.calendar(), after));
    call.answer.extra.insert(u"moved"_s, toJson(moved));
    return done();
}

Status keep(VerbCall &call, const CalendarYear &year)
{
    TRY_LET(id, keepNotice(call.tx, year));
    if (call.action.contains("note"_L1)) {
        TRY_LET(note, textField(call.action, u"note"_s, false));
        TRY_LET(notice, call.tx.find(id));
        notice.note = note;
        TRY(call.tx.update(notice));
    }
    call.answer.id = id.value;
    return tellMoved(call);
}

Status add(VerbCall &call)
{
    TRY(onlyKeys(call.action));
    TRY_LET(before, kept(call));
    if (before)
        return Error{ErrorCode::Conflict,
                     Tr::tr("台账里已有 %1 年的放假通知，没有写入。更正请用 calendar.update。")
                         .arg(before->year),
                     {},
                     {}};
    TRY_LET(year, readTypedYear(call.action));
    call.tx.describe(stored("录入 %1 年放假通知").arg(year.year));
    return keep(call, year);
}

/// Days and words that are not named stay as they are.
Status update(VerbCall &call)
{
    TRY(onlyKeys(call.action));
    TRY_LET(before, kept(call));
    if (!before)
        return noNotice(call.action);
    TRY_LET(year, yearOf(*before));
    QJsonObject typed = call.action;
    Notice &first = year.notices.front();
    const std::pair<QLatin1String, QString> words[] = {
        {"title"_L1, first.title}, {"doc_no"_L1, first.docNo}, {"url"_L1, first.url}};
    for (const auto &[key, text] : words)
        if (!typed.contains(key))
            typed.insert(key, text);
    if (!typed.contains("days"_L1)) {
        QJsonArray days;
        for (const SpecialDay &day : year.days)
            days.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                                    {u"off"_s, day.off},
                                    {u"name"_s, day.name}});
        typed.insert("days"_L1, days);
    }
    TRY_LET(changed, readTypedYear(typed));
    first = changed.notices.front();
    year.days = changed.days;
    call.tx.describe(stored("修改 %1 年放假通知").arg(year.year));
    return keep(call, year);
}

Status remove(VerbCall &call)
{
    TRY(onlyKeys(call.action));
    TRY_LET(before, kept(call));
    if (!before)
        return noNotice(call.action);
    TRY(call.tx.remove(before->id));
    call.answer.id = before->id.value;
    call.tx.describe(stored("删除 %1 年放假通知").arg(before->year));
    return tellMoved(call);
}

} // namespace

const VerbTable &calendarVerbs()
{
    static const VerbTable verbs{
        {u"calendar.add"_s, add}, {u"calendar.update"_s, update}, {u"calendar.remove"_s, remove}};
    return verbs;
}

} // namespace xhb
