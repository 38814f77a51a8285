// SPDX-License-Identifier: GPL-3.0-or-later
// Workdays and holiday notices: workdays, import --as calendar.
#include "app/cli/Reading.h"
#include "core/actions/BookCalendar.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// The calendar of a book, else the years the program carries.
Result<Calendar> calendarOf(const Command &command)
{
    if (!command.has("calendar"))
        return builtInCalendar();
    TRY_LET(ledger, Ledger::openForReading(command.value("calendar")));
    TRY_LET(desk, Desk::open(*ledger, command.today()));
    return desk->calendar();
}

QJsonObject jsonOf(const NoticePreview &preview)
{
    return {{QStringLiteral("year"), preview.year.year},
            {QStringLiteral("doc_no"), preview.docNo},
            {QStringLiteral("off"), preview.days(true)},
            {QStringLiteral("work"), preview.days(false)},
            {QStringLiteral("replaces"), preview.replaces},
            {QStringLiteral("moved"), toJson(preview.moved)}};
}

} // namespace

int runWorkdays(const Command &command)
{
    const QDate from = QDate::fromString(command.argument(0), Qt::ISODate);
    bool ok = false;
    const int n = command.argument(1).toInt(&ok);
    if (!from.isValid() || !ok || n < 1 || n > Calendar::maxCount)
        return command.usage(Tr::tr("请给出起算日（形如 2026-09-24）和 1 到 %1 之间的工作日数。")
                                 .arg(Calendar::maxCount));
    const Result<Calendar> calendar = calendarOf(command);
    if (!calendar)
        return command.fail(calendar.error());
    const CountExplained count = calendar->explainWorkdays(from, n, command.has("count-first"));
    command.say(explainInWords(count));
    if (!command.json())
        for (const auto &day : count.days)
            command.say(QStringLiteral("  %1  %2  %3")
                            .arg(day.note.date.toString(Qt::ISODate),
                                 day.counted ? Tr::tr("计入") : Tr::tr("不计"), day.reason));
    command.document(toJson(count));
    return ExitDone;
}

int importCalendar(const Command &command)
{
    const auto ledger = Ledger::open(command.argument(0), command.session());
    if (!ledger)
        return command.fail(ledger.error());
    const auto desk = Desk::open(**ledger, command.today());
    if (!desk)
        return command.fail(desk.error());
    Result<CalendarYear> year = readNoticeFile(command.argument(1), command.value("doc-no"));
    if (!year)
        return command.fail(year.error());
    const Result<NoticePreview> preview = previewNotice(**desk, year.take());
    if (!preview)
        return command.fail(preview.error());
    command.say(Tr::tr("%1 年放假通知：放假 %2 天，调休上班 %3 天%4。")
                    .arg(preview->year.year)
                    .arg(preview->days(true))
                    .arg(preview->days(false))
                    .arg(preview->replaces ? Tr::tr("，替换已有的安排") : QString()));
    QJsonObject json = jsonOf(*preview);
    if (!command.has("dry-run")) {
        const Result<qint64> operation = importNotice(**desk, preview->year);
        if (!operation)
            return command.fail(operation.error());
        json.insert(QStringLiteral("op"), *operation);
        command.say(*operation ? Tr::tr("已导入，可用 undo 一次撤销。")
                               : Tr::tr("台账里已经是这份通知，没有改动。"));
    }
    sayMoved(command, preview->moved);
    command.document(json);
    return ExitDone;
}

} // namespace xhb
