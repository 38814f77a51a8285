// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/BookCalendar.h"

#include "core/base/Files.h"
#include "core/base/Stored.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

constexpr qint64 largestNotice = 1 << 20; ///< bytes; a real one has under 10 kB

/// The 文号 a year is known by: that of its first paper which has one.
QString docNoOf(const CalendarYear &year)
{
    for (const Notice &notice : year.notices)
        if (!notice.docNo.isEmpty())
            return notice.docNo;
    return {};
}

} // namespace

Result<Calendar> builtInCalendar()
{
    std::vector<QByteArray> years;
    const QDir folder(QStringLiteral(":/calendar"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            years.push_back(file.readAll());
    }
    return Calendar::fromJson(years);
}

Result<CalendarYear> yearOf(const CalendarNotice &notice)
{
    Result<CalendarYear> year = readCalendarYear(notice.content.toUtf8());
    if (year && year->year == notice.year)
        return year;
    return Error{ErrorCode::Corrupt,
                 Tr::tr("台账里 %1 年的放假通知读不出来，请用最近的备份恢复。").arg(notice.year),
                 year ? QString() : year.error().text,
                 {}};
}

Result<Calendar> overlaid(Calendar calendar, const std::vector<CalendarNotice> &notices)
{
    for (const CalendarNotice &notice : notices) {
        TRY_LET(year, yearOf(notice));
        calendar.add(std::move(year));
    }
    return calendar;
}

Result<CalendarYear> readNoticeFile(const QString &path, const QString &docNo)
{
    TRY_LET(bytes, readWhole(path, largestNotice));
    TRY_LET(year, readCalendarYear(bytes));
    if (!docNo.isEmpty()) {
        Notice &first = year.notices.front();
        first.docNo = docNo;
        if (first.title.isEmpty())
            first.title = usualNoticeTitle(year.year);
        // Whatever was typed obeys the same limits as a file.
        return readCalendarYear(toJson(year));
    }
    return year;
}

int NoticePreview::days(bool off) const
{
    return int(
        std::ranges::count_if(year.days, [off](const SpecialDay &day) { return day.off == off; }));
}

Result<NoticePreview> previewNotice(const Desk &desk, CalendarYear year)
{
    NoticePreview preview;
    preview.docNo = docNoOf(year);
    preview.replaces = desk.calendar().knows(year.year);
    Calendar after = desk.calendar();
    after.add(year);
    TRY_LET(moved, movedDeadlines(desk, desk.calendar(), after));
    preview.moved = std::move(moved);
    preview.year = std::move(year);
    return preview;
}

Result<Id<CalendarNotice>> keepNotice(Tx &tx, const CalendarYear &year)
{
    TRY_LET(known, tx.where<CalendarNotice>("year", qint64(year.year)));
    CalendarNotice notice = known.empty() ? CalendarNotice() : known.front();
    notice.year = year.year;
    notice.docNo = docNoOf(year);
    notice.content = QString::fromUtf8(toJson(year));
    if (!known.empty()) {
        TRY(tx.update(notice));
        return notice.id;
    }
    notice.enteredOn = tx.today();
    return tx.insert(notice);
}

Result<qint64> importNotice(Desk &desk, const CalendarYear &year)
{
    return desk.ledger().transact(QStringLiteral("calendar.import"),
                                  stored("导入 %1 年放假通知").arg(year.year), desk.today(),
                                  [&](Tx &tx) -> Status {
                                      TRY(keepNotice(tx, year));
                                      return done();
                                  });
}

} // namespace xhb
