// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AgendaFile.h"

#include "core/actions/ExportTables.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/IcsWriter.h"
#include "core/exchange/XlsxWriter.h"
#include "core/rules/Articles.h"
#include "core/store/JournalRows.h"

#include <QCoreApplication>
#include <QHash>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// What tells this book from every other: the hash of the first entry of its journal.
Result<QString> bookMark(const Ledger &ledger)
{
    TRY_LET(first, JournalReader(ledger.database()).operation(1));
    return (first ? first->hash.left(16) : QString()) + QLatin1String(".xiaohaobu");
}

QString summaryOf(const AgendaLine &line)
{
    const QString &about = line.title.isEmpty() ? line.code : line.title;
    return line.text.provisional ? Tr::tr("（暂定）%1：%2").arg(line.text.title, about)
                                 : Tr::tr("%1：%2").arg(line.text.title, about);
}

QString uidOf(const AgendaLine &line)
{
    const char *const subjects[] = {"issue", "plan", "petition", "book"};
    return QStringLiteral("%1-%2-%3-%4")
        .arg(line.text.kind, QLatin1String(subjects[size_t(line.subject)]))
        .arg(line.id)
        .arg(line.ref);
}

} // namespace

Result<QByteArray> agendaIcs(const Desk &desk)
{
    TRY_LET(lines, agendaLines(desk));
    TRY_LET(mark, bookMark(desk.ledger()));
    TRY_LET(info, desk.ledger().book());
    std::vector<CalendarEvent> events;
    events.reserve(lines.size());
    QHash<QString, int> seen;
    for (const AgendaLine &line : lines) {
        const AgendaText &text = line.text;
        QStringList why{(line.code + u' ' + line.title).trimmed(), text.why,
                        Tr::tr("依据：%1").arg(Articles::builtIn().explain(text.basis))};
        if (!text.dated)
            why.append(Tr::tr("现在可办，没有规定最后期限。"));
        if (text.provisional)
            why.append(Tr::tr("放假安排尚未公布，这个日期暂定。"));
        const QString uid = uidOf(line);
        const int nth = seen[uid]++; // several opinions may be awaited about one plan
        events.push_back({QStringLiteral("%1-%2@%3").arg(uid).arg(nth).arg(mark),
                          text.due,
                          summaryOf(line),
                          why.join(QLatin1Char('\n')),
                          {Tr::tr("销号簿"), text.overdue ? Tr::tr("逾期") : Tr::tr("待办")},
                          text.provisional,
                          text.dated && text.due >= desk.today()});
    }
    return toIcs(Tr::tr("%1整改待办").arg(info.name), desk.ledger().session().now(), events);
}

Result<QByteArray> agendaBytes(const Desk &desk, const QString &ending)
{
    if (ending == QLatin1String("ics"))
        return agendaIcs(desk);
    TRY_LET(table, agendaTable(desk));
    if (ending == QLatin1String("csv"))
        return toCsv(table);
    if (ending == QLatin1String("xlsx"))
        return toXlsx(table);
    return Error{ErrorCode::Invalid, Tr::tr("待办的文件名要以 .ics、.xlsx 或 .csv 结尾。"), {}, {}};
}

} // namespace xhb
