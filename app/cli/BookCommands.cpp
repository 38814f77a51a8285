// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs about the file itself: new, verify, backup, restore, journal, undo, redo.
#include "app/SamplePhotos.h"
#include "app/cli/Reading.h"
#include "core/ledger/Backup.h"
#include "core/ledger/Verify.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QJsonObject toJson(const Operation &operation, bool takenBack)
{
    QJsonObject json{
        {QStringLiteral("op"), operation.id},       {QStringLiteral("at"), operation.at},
        {QStringLiteral("on"), operation.today},    {QStringLiteral("who"), operation.who},
        {QStringLiteral("host"), operation.host},   {QStringLiteral("kind"), operation.kind},
        {QStringLiteral("label"), operation.label}, {QStringLiteral("taken_back"), takenBack}};
    if (operation.undoes)
        json.insert(QStringLiteral("undoes"), operation.undoes);
    return json;
}

QJsonObject toJson(const RowChange &change)
{
    const auto image = [](const QByteArray &bytes) {
        return bytes.isEmpty() ? QJsonValue(QJsonValue::Null)
                               : QJsonValue(QJsonDocument::fromJson(bytes).object());
    };
    return {{QStringLiteral("table"), change.table},
            {QStringLiteral("row"), change.row},
            {QStringLiteral("before"), image(change.before)},
            {QStringLiteral("after"), image(change.after)}};
}

int takeBack(const Command &command, Ledger &ledger, qint64 operation)
{
    // Only an action about a holiday notice needs to be seen with the eyes of the rules.
    const auto changes = ledger.changesOf(operation);
    if (!changes)
        return command.fail(changes.error());
    const bool moves = std::ranges::any_of(*changes, [](const RowChange &change) {
        return change.table == QLatin1String(entityInfo<CalendarNotice>().table);
    });
    std::unique_ptr<Desk> desk;
    if (moves) {
        Result<std::unique_ptr<Desk>> opened = Desk::open(ledger, command.today());
        if (!opened)
            return command.fail(opened.error());
        desk = opened.take();
    }
    const Calendar before = desk ? desk->calendar() : Calendar();
    const Result<qint64> undone = ledger.undo(operation, command.today());
    if (!undone)
        return command.fail(undone.error());
    const auto entry = JournalReader(ledger.database()).operation(*undone);
    const QString label = entry && *entry ? (*entry)->label : QString();
    command.say(label);
    QJsonObject json{{QStringLiteral("ok"), true},
                     {QStringLiteral("op"), *undone},
                     {QStringLiteral("undoes"), operation},
                     {QStringLiteral("label"), label}};
    if (desk) {
        const auto moved = movedDeadlines(*desk, before, desk->calendar());
        if (!moved)
            return command.fail(moved.error());
        sayMoved(command, *moved);
        json.insert(QStringLiteral("moved"), toJson(*moved));
    }
    command.document(json);
    return ExitDone;
}

} // namespace

int runNew(const Command &command)
{
    const bool sample = command.has("sample");
    BookInfo info = sample ? sampleBook() : BookInfo();
    if (!sample || command.has("name")) {
        info.name = command.has("name") ? command.value("name") : Tr::tr("本县");
        info.office = Tr::tr("%1突出生态环境问题整改工作领导小组办公室").arg(info.name);
    }
    info.rulebook = command.has("rulebook") ? command.value("rulebook") : defaultRulebookId();
    if (!sample || command.has("operator"))
        info.operatorName = command.value("operator");
    if (const auto rulebook = builtInRulebook(info.rulebook); !rulebook)
        return command.fail(rulebook.error());
    const QString path = command.argument(0);
    Result<std::unique_ptr<Ledger>> ledger =
        Ledger::create(path, info, command.today(), command.session());
    if (!ledger)
        return command.fail(ledger.error());
    qint64 issues = 0;
    if (sample) {
        Status filled = done();
        {
            const auto desk = Desk::open(**ledger, command.today());
            filled = desk ? fillSample(**desk, paintSample) : Status(desk.error());
            if (filled)
                issues = qint64((*ledger)->all<Issue>()->size());
        }
        if (!filled) {
            ledger->reset();
            QFile::remove(path);
            return command.fail(filled.error());
        }
    }
    command.say(sample ? Tr::tr("已建台账“%1”，含 %2 个样例问题。")
                             .arg(QDir::toNativeSeparators(path))
                             .arg(issues)
                       : Tr::tr("已建台账“%1”。").arg(QDir::toNativeSeparators(path)));
    command.document(QJsonObject{{QStringLiteral("ok"), true},
                                 {QStringLiteral("book"), path},
                                 {QStringLiteral("name"), info.name},
                                 {QStringLiteral("rulebook"), info.rulebook},
                                 {QStringLiteral("issues"), issues}});
    return ExitDone;
}

int runVerify(const Command &command)
{
    const auto ledger = Ledger::openForReading(command.argument(0));
    if (!ledger)
        return command.fail(ledger.error());
    const Result<VerifyReport> report = verify(**ledger);
    if (!report)
        return command.fail(report.error());
    for (const QString &finding : report->findings)
        command.say(finding);
    if (report->findings.isEmpty())
        command.say(Tr::tr("台账完好：%1 步留痕、%2 行记录、%3 份附件，逐条回放与现有内容一致。")
                        .arg(report->operations)
                        .arg(report->rows)
                        .arg(report->papers));
    else
        command.warn(Tr::tr("台账有 %1 处不符，请用最近的备份恢复；本文件请保留备查。")
                         .arg(report->findings.size()));
    command.document(
        QJsonObject{{QStringLiteral("ok"), report->findings.isEmpty()},
                    {QStringLiteral("findings"), QJsonArray::fromStringList(report->findings)},
                    {QStringLiteral("operations"), report->operations},
                    {QStringLiteral("rows"), report->rows},
                    {QStringLiteral("papers"), report->papers}});
    return report->findings.isEmpty() ? ExitDone : ExitDamaged;
}

int runBackup(const Command &command)
{
    const auto ledger = Ledger::openForReading(command.argument(0));
    if (!ledger)
        return command.fail(ledger.error());
    const QDateTime now = QDateTime::currentDateTime();
    const Result<BackupFile> backup = backUp(**ledger, command.argument(1), now);
    if (!backup)
        return command.fail(backup.error());
    const int thinned =
        command.has("thin") ? thinBackups(command.argument(1), command.argument(0), now) : 0;
    command.say(Tr::tr("已备份到“%1”，并检查完好。").arg(QDir::toNativeSeparators(backup->path)));
    command.document(QJsonObject{{QStringLiteral("ok"), true},
                                 {QStringLiteral("backup"), backup->path},
                                 {QStringLiteral("thinned"), thinned}});
    return ExitDone;
}

int runRestore(const Command &command)
{
    const Result<QString> kept =
        restore(command.argument(0), command.argument(1), QDateTime::currentDateTime());
    if (!kept)
        return command.fail(kept.error());
    command.say(Tr::tr("已用备份恢复“%1”。").arg(QDir::toNativeSeparators(command.argument(1))));
    if (!kept->isEmpty())
        command.say(Tr::tr("原来的文件保留为“%1”。").arg(QDir::toNativeSeparators(*kept)));
    command.document(QJsonObject{{QStringLiteral("ok"), true},
                                 {QStringLiteral("book"), command.argument(1)},
                                 {QStringLiteral("kept"), *kept}});
    return ExitDone;
}

int runJournal(const Command &command)
{
    const auto ledger = Ledger::openForReading(command.argument(0));
    if (!ledger)
        return command.fail(ledger.error());
    const auto operations = (*ledger)->journal();
    if (!operations)
        return command.fail(operations.error());
    const auto takenBack = (*ledger)->takenBack();
    if (!takenBack)
        return command.fail(takenBack.error());
    QJsonArray entries;
    for (const Operation &operation : *operations) {
        const bool gone = takenBack->contains(operation.id);
        command.say(QStringLiteral("%1  %2  %3  %4%5")
                        .arg(operation.id, 5)
                        .arg(operation.today, operation.who, operation.label,
                             gone ? Tr::tr("（已撤销）") : QString()));
        if (!command.json())
            continue;
        const auto changes = (*ledger)->changesOf(operation.id);
        if (!changes)
            return command.fail(changes.error());
        QJsonObject entry = toJson(operation, gone);
        QJsonArray rows;
        for (const RowChange &change : *changes)
            rows.append(toJson(change));
        entry.insert(QStringLiteral("changes"), rows);
        entries.append(entry);
    }
    command.document(entries);
    return ExitDone;
}

int runUndo(const Command &command)
{
    const auto ledger = Ledger::open(command.argument(0), command.session());
    if (!ledger)
        return command.fail(ledger.error());
    if (command.arguments() > 1) {
        bool ok = false;
        const qint64 operation = command.argument(1).toLongLong(&ok);
        if (!ok)
            return command.usage(Tr::tr("“%1”不是留痕的步号。").arg(command.argument(1)));
        return takeBack(command, **ledger, operation);
    }
    const auto target = (*ledger)->undoable();
    if (!target)
        return command.fail(target.error());
    if (!*target)
        return command.fail(Error{ErrorCode::NotFound, Tr::tr("没有可以撤销的操作。"), {}, {}});
    return takeBack(command, **ledger, (*target)->id);
}

int runRedo(const Command &command)
{
    const auto ledger = Ledger::open(command.argument(0), command.session());
    if (!ledger)
        return command.fail(ledger.error());
    const auto target = (*ledger)->redoable();
    if (!target)
        return command.fail(target.error());
    if (!*target)
        return command.fail(Error{ErrorCode::NotFound, Tr::tr("没有可以重做的操作。"), {}, {}});
    return takeBack(command, **ledger, (*target)->id);
}

} // namespace xhb
