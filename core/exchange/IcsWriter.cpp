// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/IcsWriter.h"

namespace xhb {

namespace {

constexpr int lineOctets = 75; ///< RFC 5545 3.1, without the line break

/// RFC 5545 3.3.11. Control characters other than the line break may not stand in a text.
QByteArray escaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            out += QLatin1Char('\\') + c;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            out += c;
    }
    return out.toUtf8();
}

/// Folds between characters: no octet of one may be parted from the others.
void addLine(QByteArray &file, const QByteArray &line)
{
    qsizetype begin = 0;
    qsizetype room = lineOctets;
    while (line.size() - begin > room) {
        qsizetype cut = begin + room;
        while ((uchar(line[cut]) & 0xc0) == 0x80)
            --cut;
        file += line.mid(begin, cut - begin) + "\r\n ";
        begin = cut;
        room = lineOctets - 1; // the blank counts
    }
    file += line.mid(begin) + "\r\n";
}

QByteArray dateText(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

void addEvent(QByteArray &file, const CalendarEvent &event, const QByteArray &stamp)
{
    QByteArrayList categories;
    for (const QString &category : event.categories)
        categories.append(escaped(category));
    addLine(file, "BEGIN:VEVENT");
    addLine(file, "UID:" + escaped(event.uid));
    addLine(file, "DTSTAMP:" + stamp);
    addLine(file, "DTSTART;VALUE=DATE:" + dateText(event.day));
    addLine(file, "DTEND;VALUE=DATE:" + dateText(event.day.addDays(1)));
    addLine(file, "SUMMARY:" + escaped(event.summary));
    if (!event.description.isEmpty())
        addLine(file, "DESCRIPTION:" + escaped(event.description));
    if (!categories.isEmpty())
        addLine(file, "CATEGORIES:" + categories.join(','));
    addLine(file, event.tentative ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
    addLine(file, "TRANSP:TRANSPARENT"); // something due does not occupy the day
    if (event.alarm) {
        addLine(file, "BEGIN:VALARM");
        addLine(file, "ACTION:DISPLAY");
        addLine(file, "DESCRIPTION:" + escaped(event.summary));
        addLine(file, "TRIGGER:-PT15H");
        addLine(file, "END:VALARM");
    }
    addLine(file, "END:VEVENT");
}

} // namespace

QByteArray toIcs(const QString &name, const QDateTime &stamp, std::span<const CalendarEvent> events)
{
    QByteArray file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//xiaohaobu//agenda//ZH");
    addLine(file, "CALSCALE:GREGORIAN");
    addLine(file, "METHOD:PUBLISH");
    addLine(file, "X-WR-CALNAME:" + escaped(name));
    const QByteArray at = stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    for (const CalendarEvent &event : events)
        addEvent(file, event, at);
    addLine(file, "END:VCALENDAR");
    return file;
}

} // namespace xhb
