// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs that carry lists in and out: import, export.
#include "app/cli/Reading.h"
#include "core/actions/AgendaFile.h"
#include "core/actions/ExportTables.h"
#include "core/actions/ImportPetitions.h"
#include "core/actions/PetitionRecords.h"
#include "core/actions/PlanCase.h"
#include "core/actions/PlanTable.h"
#include "core/base/Dates.h"
#include "core/base/Files.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/XlsxWriter.h"
#include "core/ledger/Backup.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr qint64 largestMap = 1 << 20; ///< bytes

Result<ImportChoices> choicesOf(const Command &command, const ListWords &words)
{
    ImportChoices choices;
    choices.source = command.value("source");
    if (command.has("map")) {
        TRY_LET(bytes, readWhole(command.value("map"), largestMap));
        const QJsonDocument json = QJsonDocument::fromJson(bytes);
        if (!json.isObject())
            return Error{ErrorCode::Invalid,
                         Tr::tr("对应表“%1”不是 JSON 对象。").arg(command.value("map")),
                         {},
                         {}};
        TRY_LET(correction, readMappingCorrection(json.object(), words));
        choices.correction = correction;
    }
    if (command.has("sheet")) {
        if (!choices.correction)
            choices.correction = MappingCorrection();
        choices.correction->sheet = command.value("sheet");
    }
    return choices;
}

void sayPlan(const Command &command, const ListPlan &plan, const PlanCounts &counts,
             const ListWords &words)
{
    command.say(
        Tr::tr("工作表“%1”，表头在第 %2 行。").arg(plan.mapping.sheet).arg(plan.mapping.headerRow));
    for (const MappedColumn &column : plan.mapping.columns) {
        const LedgerField *field = words.field(column.field);
        command.say(Tr::tr("  “%1” → %2").arg(column.header, field ? field->label : column.field));
    }
    for (const UnmappedColumn &column : plan.mapping.unmapped)
        command.warn(Tr::tr("没有用到的列：“%1”（%2）").arg(column.header, column.why));
    if (const QString why = withoutTitle(plan.mapping, words); !why.isEmpty())
        command.warn(Tr::tr("%1。请在 --map 的 columns 里写明哪一列是 %2。").arg(why, words.title));
    for (const CellRemark &remark : plan.doubtful)
        command.warn(Tr::tr("待确认：第 %1 行 %2 列“%3”：%4")
                         .arg(remark.row)
                         .arg(remark.column, remark.value, remark.why));
    for (const CellRemark &remark : plan.rejected)
        command.warn(Tr::tr("未采用：第 %1 行 %2 列“%3”：%4")
                         .arg(remark.row)
                         .arg(remark.column, remark.value, remark.why));
    command.say(Tr::tr("新增 %1，更新 %2，不变 %3，未采用 %4，待确认 %5。")
                    .arg(counts.create)
                    .arg(counts.update)
                    .arg(counts.unchanged)
                    .arg(plan.rejected.size())
                    .arg(plan.doubtful.size()));
}

void backUpFirst(const Command &command, const Ledger &ledger)
{
    if (const auto backup = backUpBySelf(ledger, QDateTime::currentDateTime()); !backup)
        command.warn(Tr::tr("导入前没能自动备份：%1").arg(backup.error().text));
}

/// Shows what an import would do and, unless it is a dry run, does it.
template <class Prepared>
int importList(const Command &command, const Desk &desk, const ListWords &words,
               const Result<Prepared> &prepared,
               Result<qint64> (*apply)(const Desk &, const Prepared &, const QString &, Progress *))
{
    if (!prepared)
        return command.fail(prepared.error());
    const auto &plan = prepared->plan;
    sayPlan(command, plan, plan.counts(), words);
    QJsonObject json = command.json() ? toJson(plan) : QJsonObject();
    if (!command.has("dry-run") && !plan.changesNothing()) {
        if (!command.has("no-backup"))
            backUpFirst(command, desk.ledger());
        const Result<qint64> operation =
            apply(desk, *prepared, QFileInfo(command.argument(1)).fileName(), nullptr);
        if (!operation)
            return command.fail(operation.error());
        json.insert(QStringLiteral("op"), *operation);
        command.say(Tr::tr("已导入，可用 undo 一次撤销。"));
    }
    command.document(json);
    return plan.rejected.empty() ? ExitDone : ExitFindings;
}

/// A table in the file format its name ends with.
Status writeTable(const Command &command, const Table &table, const QJsonArray &json)
{
    const QString path = command.value("to");
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json"))
        return saveFile(path, QJsonDocument(json).toJson(QJsonDocument::Indented));
    if (ending == QLatin1String("csv")) {
        const bool gb18030 =
            command.value("encoding").compare(QLatin1String("gb18030"), Qt::CaseInsensitive) == 0;
        return saveFile(path,
                        toCsv(table, gb18030 ? CsvEncoding::Gb18030 : CsvEncoding::Utf8WithMark));
    }
    if (ending != QLatin1String("xlsx"))
        return Error{
            ErrorCode::Invalid, Tr::tr("导出的文件名要以 .xlsx、.csv 或 .json 结尾。"), {}, {}};
    TRY_LET(bytes, toXlsx(table));
    return saveFile(path, bytes);
}

LedgerHeading headingOf(const Letterhead &head)
{
    return {Tr::tr("%1突出生态环境问题整改台账").arg(head.county),
            Tr::tr("填报单位：%1    截至日期：%2").arg(head.office, longDate(head.on))};
}

/// `measures` = a row a measure, unless --shape says otherwise.
LedgerShape shapeOf(const Command &command, bool byMeasure)
{
    if (command.has("shape"))
        byMeasure = command.value("shape") == QLatin1String("measure");
    return byMeasure ? LedgerShape::MeasurePerRow : LedgerShape::IssuePerRow;
}

Result<int> exportPlan(const Command &command, const Reading &reading, LedgerShape shape)
{
    if (!command.has("for"))
        return Error{ErrorCode::Invalid, Tr::tr("请用 --for 写明整改方案的名称。"), {}, {}};
    TRY_LET(version, versionOf(command));
    TRY_LET(plan, findPlan(reading.ledger->database(), command.value("for")));
    TRY_LET(made, planTable(*reading.desk, plan, version, shape,
                            command.value("columns").split(QLatin1Char(','), Qt::SkipEmptyParts)));
    TRY(writeTable(command, made.table, made.json));
    return made.problems;
}

Result<int> exportLedger(const Command &command, const Reading &reading, bool byMeasure)
{
    TRY_LET(reader, DossierReader::read(*reading.desk));
    TRY_LET(ledger, ledgerExport(*reading.desk, reader));
    TRY_LET(head, letterheadOf(*reading.desk));
    const QStringList columns = command.has("columns")
                                    ? command.value("columns").split(QLatin1Char(','))
                                    : defaultLedgerColumns();
    TRY_LET(table, ledgerTable(ledger.entries, ledger.names, columns, shapeOf(command, byMeasure),
                               headingOf(head)));
    TRY(writeTable(command, table, issuesJson(ledger.entries, ledger.names)));
    return int(ledger.entries.size());
}

Result<int> exportWhat(const Command &command, const Reading &reading, const QString &what)
{
    const bool byMeasure = what == QLatin1String("measures");
    if (what == QLatin1String("plan") ||
        (command.has("for") && (byMeasure || what == QLatin1String("issues"))))
        return exportPlan(command, reading, shapeOf(command, byMeasure));
    if (byMeasure || what == QLatin1String("issues"))
        return exportLedger(command, reading, byMeasure);
    if (what == QLatin1String("petitions")) {
        TRY_LET(records, petitionRecords(*reading.desk, command.value("batch")));
        const bool person = command.has("with-person");
        TRY(writeTable(command, petitionTable(records, person), petitionsJson(records, person)));
        return int(records.size());
    }
    const auto write = [&](const Table &table) -> Result<int> {
        TRY(writeTable(command, table, toJson(table)));
        return int(table.rows.size());
    };
    if (what == QLatin1String("units")) {
        TRY_LET(table, entityTable(*reading.ledger, entityInfo<Unit>(), Tr::tr("单位名册")));
        return write(table);
    }
    if (what == QLatin1String("sources")) {
        TRY_LET(table, entityTable(*reading.ledger, entityInfo<Source>(), Tr::tr("问题来源")));
        return write(table);
    }
    if (what == QLatin1String("plans")) {
        TRY_LET(table, entityTable(*reading.ledger, entityInfo<Plan>(), Tr::tr("整改方案")));
        return write(table);
    }
    if (what == QLatin1String("agenda")) {
        TRY_LET(table, agendaTable(*reading.desk));
        if (QFileInfo(command.value("to")).suffix().toLower() != QLatin1String("ics"))
            return write(table);
        TRY_LET(events, agendaIcs(*reading.desk));
        TRY(saveFile(command.value("to"), events));
        return int(table.rows.size());
    }
    TRY_LET(reader, DossierReader::read(*reading.desk));
    return write(signoffTable(reader));
}

} // namespace

int runImport(const Command &command)
{
    const QString as = command.value("as");
    if (as == QLatin1String("calendar"))
        return importCalendar(command);
    if (command.has("as") && as != QLatin1String("issues") && as != QLatin1String("petitions"))
        return command.usage(Tr::tr("--as 只能是 issues、petitions 或 calendar。"));
    const auto ledger = Ledger::open(command.argument(0), command.session());
    if (!ledger)
        return command.fail(ledger.error());
    const auto desk = Desk::open(**ledger, command.today());
    if (!desk)
        return command.fail(desk.error());
    const Result<Workbook> file = readTableFile(command.argument(1));
    if (!file)
        return command.fail(file.error());
    const bool petitions =
        command.has("as") ? as == QLatin1String("petitions") : looksLikePetitions(*file);
    const ListWords &words = petitions ? petitionWords() : issueWords();
    const Result<ImportChoices> choices = choicesOf(command, words);
    if (!choices)
        return command.fail(choices.error());
    return petitions ? importList(command, **desk, words, preparePetitions(**desk, *file, *choices),
                                  applyPetitions)
                     : importList(command, **desk, words, prepareImport(**desk, *file, *choices),
                                  applyImport);
}

int runExport(const Command &command)
{
    const QStringList known{
        QStringLiteral("issues"),    QStringLiteral("measures"), QStringLiteral("units"),
        QStringLiteral("sources"),   QStringLiteral("signoff"),  QStringLiteral("agenda"),
        QStringLiteral("petitions"), QStringLiteral("plans"),    QStringLiteral("plan")};
    const QString what = command.value("what");
    if (!known.contains(what))
        return command.usage(Tr::tr("--what 应为 %1 之一。").arg(known.join(QStringLiteral("、"))));
    if (!command.has("to"))
        return command.usage(Tr::tr("请用 --to 写明导出的文件名。"));
    const Result<Reading> reading = openReading(command);
    if (!reading)
        return command.fail(reading.error());
    const Result<int> rows = exportWhat(command, *reading, what);
    if (!rows)
        return command.fail(rows.error());
    const QString path = command.value("to");
    command.say(Tr::tr("已导出 %1 条到“%2”。").arg(*rows).arg(QDir::toNativeSeparators(path)));
    command.document(QJsonObject{{QStringLiteral("ok"), true},
                                 {QStringLiteral("file"), path},
                                 {QStringLiteral("rows"), *rows}});
    return ExitDone;
}

} // namespace xhb
