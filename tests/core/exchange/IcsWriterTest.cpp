// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/IcsWriter.h"

#include "tests/support/Print.h"

using namespace xhb;

namespace {

QByteArray fileOf(const QString &summary, const QString &description = {})
{
    const CalendarEvent event{QStringLiteral("a-1@x"),
                              QDate(2026, 12, 31),
                              summary,
                              description,
                              {QStringLiteral("甲,乙")},
                              true,
                              true};
    return toIcs(QStringLiteral("待办"), QDateTime({2026, 11, 20}, {1, 2, 3}, Qt::UTC),
                 std::span(&event, 1));
}

/// RFC 5545 3.1: a line break and one blank are taken out.
QByteArray unfolded(QByteArray file)
{
    return file.replace("\r\n ", "");
}

TEST(IcsWriter, LinesEndInCrLfAndHaveAtMost75Octets)
{
    const QByteArray file = fileOf(QString(300, QChar(0x6c34)), QStringLiteral("一\n二"));
    for (const QByteArray &line : file.split('\n')) {
        if (line.isEmpty())
            continue;
        EXPECT_TRUE(line.endsWith('\r'));
        EXPECT_LE(line.size(), 76) << line.toStdString();
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter))
            << "folded inside a character";
    }
    EXPECT_EQ(file.count('\n'), file.count("\r\n"));
    EXPECT_TRUE(unfolded(file).contains(QString(300, QChar(0x6c34)).toUtf8()));
}

TEST(IcsWriter, EscapesWhatHasAMeaning)
{
    const QByteArray file = unfolded(fileOf(QStringLiteral("a,b;c\\d\ne\r\x01")));
    EXPECT_TRUE(file.contains("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n")) << file.toStdString();
    EXPECT_TRUE(file.contains("CATEGORIES:甲\\,乙\r\n"));
}

TEST(IcsWriter, AnEventIsAWholeDay)
{
    const QByteArray file = fileOf(QStringLiteral("公示截止"));
    for (const char *line :
         {"DTSTART;VALUE=DATE:20261231\r\n", "DTEND;VALUE=DATE:20270101\r\n",
          "DTSTAMP:20261120T010203Z\r\n", "UID:a-1@x\r\n", "STATUS:TENTATIVE\r\n",
          "TRANSP:TRANSPARENT\r\n", "TRIGGER:-PT15H\r\n", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"})
        EXPECT_TRUE(file.contains(line)) << line;
    EXPECT_TRUE(file.endsWith("END:VCALENDAR\r\n"));
}

} // namespace
