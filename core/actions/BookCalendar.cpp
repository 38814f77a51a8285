// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/BookCalendar.h"

#include "core/base/DocNumber.h"
#include "core/base/Files.h"
#include "core/base/Stored.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

constexpr qint64 largestNotice = 1 << 20; ///< bytes; a real one has under 10 kB

/// The paper whose 文号 a year is known by: the first that has one, else the first.
template <class Year>
auto &citedPaper(Year &year)
{
    const auto found = std::ranges::find_if(
        year.notices, [](const Notice &notice) { return !notice.docNo.isEmpty(); });
    return found == year.notices.end() ? year.notices.front() : *found;
}

QString docNoOf(const CalendarYear &year)
{
    return citedPaper(year).docNo;
}

/// 国办发明电〔2026〕7号, with whichever brackets it was written.
QString docNoIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(国办发(?:明电)?)〔(\\d{4})〕(?:第\\s*)?(\\d{1,4})\\s*号"));
    const QRegularExpressionMatch match = pattern.match(documentNumber(text));
    return match.hasMatch()
               ? stored("%1〔%2〕%3号").arg(match.captured(1), match.captured(2), match.captured(3))
               : QString();
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
    return docNo.isEmpty() ? year : withDocNo(std::move(year), docNo);
}

Result<CalendarYear> withDocNo(CalendarYear year, const QString &docNo)
{
    Notice &paper = citedPaper(year);
    if (paper.docNo == docNo)
        return year;
    paper.docNo = docNo;
    if (paper.title.isEmpty())
        paper.title = usualNoticeTitle(year.year);
    return readCalendarYear(toJson(year));
}

QString proposedDocNo(const Desk &desk, const CalendarYear &year, const QString &path)
{
    if (const QString own = docNoOf(year); !own.isEmpty())
        return own;
    QStringList places{QFileInfo(path).completeBaseName()};
    for (const Notice &notice : year.notices)
        places.append({notice.title, QUrl::fromPercentEncoding(notice.url.toUtf8())});
    for (const QString &place : std::as_const(places))
        if (const QString found = docNoIn(place); !found.isEmpty())
            return found;
    const CalendarYear *known = desk.calendar().notice(year.year);
    return known ? docNoOf(*known) : QString();
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
