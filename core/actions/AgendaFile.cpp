// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AgendaFile.h"

#include "core/exchange/IcsWriter.h"
#include "core/store/JournalRows.h"

#include <QCoreApplication>

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

} // namespace

Result<QByteArray> agendaIcs(const Desk &desk)
{
    TRY_LET(lines, agendaLines(desk));
    TRY_LET(mark, bookMark(desk.ledger()));
    TRY_LET(info, desk.ledger().book());
    std::vector<CalendarEvent> events;
    events.reserve(lines.size());
    for (const AgendaLine &line : lines) {
        const AgendaText &text = line.text;
        QStringList why{line.code + u' ' + line.title, text.why,
                        Tr::tr("依据：%1").arg(text.basis)};
        if (text.provisional)
            why.append(Tr::tr("放假安排尚未公布，这个日期暂定。"));
        events.push_back({QStringLiteral("%1-%2-%3-%4@%5")
                              .arg(text.kind, keyOf(line.subject))
                              .arg(line.id)
                              .arg(line.ref)
                              .arg(mark),
                          text.due,
                          text.provisional ? Tr::tr("（暂定）%1：%2").arg(text.title, line.title)
                                           : Tr::tr("%1：%2").arg(text.title, line.title),
                          why.join(QLatin1Char('\n')),
                          {Tr::tr("销号簿"), text.overdue ? Tr::tr("逾期") : Tr::tr("待办")},
                          text.provisional,
                          text.due >= desk.today()});
    }
    return toIcs(Tr::tr("%1整改待办").arg(info.name), desk.ledger().session().now(), events);
}

} // namespace xhb
