// SPDX-License-Identifier: GPL-3.0-or-later
// The verb that puts papers into a PDF: print.
#include "app/cli/Command.h"
#include "app/cli/Reading.h"
#include "core/actions/DossierReader.h"
#include "core/actions/NoticeCount.h"
#include "core/actions/PetitionRecords.h"
#include "core/actions/PlanPaperReader.h"
#include "core/paper/Fonts.h"
#include "core/paper/Pdf.h"
#include "core/report/FormTemplate.h"
#include "core/report/Ledgers.h"
#include "core/report/Notice.h"
#include "core/report/SignOffForm.h"
#include "core/rules/PetitionWords.h"

#include <QDir>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

struct Printing {
    QString key; ///< of the form template
    FormData data;
    FormData names; ///< what the template may ask for
};

Result<IssueDossier> dossierOf(const Command &command, const Reading &reading)
{
    if (!command.has("for"))
        return Error{
            ErrorCode::Invalid, Tr::tr("请用 --for 写明问题编号或信访件受理编号。"), {}, {}};
    TRY_LET(subject, findSubject(*reading.ledger, command.value("for"), command.value("source")));
    TRY_LET(paper, casePaper(*reading.desk, subject));
    for (const QString &masked : std::as_const(paper.masked))
        command.warn(Tr::tr("注意：%1").arg(masked));
    return paper.dossier;
}

Result<Printing> ledgerOf(const Command &command, const Reading &reading, const Letterhead &head)
{
    TRY_LET(reader, DossierReader::read(*reading.desk));
    auto dossiers = std::make_shared<std::vector<IssueDossier>>();
    const bool signedOff = command.value("form") == QLatin1String("signoff-ledger");
    for (size_t i = 0; i < reader.issues().size(); ++i)
        if (!signedOff || reader.standing(i).closedOn.isValid())
            dossiers->push_back(reader.dossier(i));
    const auto build = signedOff ? signOffLedgerData : issueLedgerData;
    const auto none = std::make_shared<const std::vector<IssueDossier>>();
    return Printing{command.value("form"), build(dossiers, head), build(none, {})};
}

Result<Printing> noticeOf(const Command &command, const Reading &reading, const Letterhead &head)
{
    TRY_LET(dossier, dossierOf(command, reading));
    // Three parts suit a petition, which may have no plan to tell of.
    const QString layout = command.has("layout") ? command.value("layout").toLower()
                           : dossier.petition    ? QStringLiteral("b")
                                                 : QStringLiteral("a");
    const NoticePlan plan = noticePlan(*reading.desk, dossier);
    const std::vector<NoticeFinding> findings = checkNotice(dossier, plan, head);
    QStringList words;
    for (const NoticeFinding &finding : findings)
        words.append(QStringLiteral("%1：%2").arg(finding.where, finding.what));
    if (!words.isEmpty() && !command.has("force"))
        return Error{ErrorCode::Refused,
                     Tr::tr("公示稿还不能印：%1。改好后再印，或加 --force 仍然印出。")
                         .arg(words.join(QStringLiteral("；"))),
                     {},
                     findings.front().basis};
    for (const QString &word : std::as_const(words))
        command.warn(Tr::tr("注意：%1").arg(word));
    return Printing{QStringLiteral("notice-") + layout, noticeData(dossier, plan, head),
                    noticeData({}, {}, {})};
}

Result<Printing> petitionsOf(const Command &command, const Reading &reading, const Letterhead &head)
{
    const QString batch = command.value("batch");
    TRY_LET(records, petitionRecords(*reading.desk, batch));
    const PublicPetitions list = publicPetitions(records);
    for (const QString &finding : list.findings)
        command.warn(Tr::tr("注意：%1").arg(finding));
    const QString named = batch.isEmpty() ? QString() : records.front().petition.batch;
    return Printing{command.value("form"), petitionListData(list.rows, named, head),
                    petitionListData(nullptr, {}, {})};
}

Result<Printing> countOf(const Command &command, const Reading &reading, const Letterhead &head)
{
    const auto printing = [&](const CountSheet &sheet) {
        return Printing{command.value("form"), countSheetData(sheet, head), countSheetData({}, {})};
    };
    if (command.has("for")) {
        TRY_LET(dossier, dossierOf(command, reading));
        TRY_LET(sheet, noticeCount(*reading.desk, dossier));
        return printing(sheet);
    }
    const QDate from = QDate::fromString(command.value("from"), Qt::ISODate);
    bool ok = false;
    const int workdays = command.value("workdays").toInt(&ok);
    if (!from.isValid() || !ok)
        return Error{ErrorCode::Invalid,
                     Tr::tr("请用 --for 写明问题编号，或用 --from 日期 --workdays 天数 "
                            "写明从哪天起数几个工作日。"),
                     {},
                     {}};
    TRY_LET(sheet, countSheet(reading.desk->calendar(), from, workdays,
                              reading.desk->rules().countFirstDay));
    sheet.notice = false;
    return printing(sheet);
}

Result<PlanPaper> planPaperOf(const Command &command, const Reading &reading)
{
    if (!command.has("for"))
        return Error{ErrorCode::Invalid, Tr::tr("请用 --for 写明整改方案的名称。"), {}, {}};
    TRY_LET(version, versionOf(command));
    TRY_LET(plan, findPlan(reading.ledger->database(), command.value("for")));
    return planPaper(*reading.desk, plan.id, version);
}

Result<Printing> comparisonOf(const Command &command, const Reading &reading,
                              const Letterhead &head)
{
    if (!command.has("for") || !command.has("version"))
        return Error{ErrorCode::Invalid,
                     Tr::tr("请用 --for 写明整改方案的名称，用 --version 写明哪一版；"
                            "和另一版比较用 --with，不写就和现在的台账比较。"),
                     {},
                     {}};
    TRY_LET(one, versionOf(command));
    TRY_LET(other, versionOf(command, "with"));
    TRY_LET(plan, findPlan(reading.ledger->database(), command.value("for")));
    TRY_LET(comparison, planComparison(*reading.desk, plan.id, one, other));
    return Printing{command.value("form"), comparisonData(comparison, head),
                    comparisonData({}, {})};
}

Result<Printing> adjustmentOf(const Command &command, const Reading &reading,
                              const Letterhead &head)
{
    if (!command.has("for"))
        return Error{ErrorCode::Invalid, Tr::tr("请用 --for 写明问题编号。"), {}, {}};
    TRY_LET(issue, findIssue(*reading.ledger, command.value("for"), command.value("source")));
    TRY_LET(paper, adjustmentPaper(*reading.desk, issue));
    return Printing{command.value("form"), adjustmentData(paper, head), adjustmentData({}, {})};
}

Result<Printing> printingOf(const Command &command, const Reading &reading)
{
    TRY_LET(head, letterheadOf(*reading.desk));
    const QString form = command.value("form");
    if (form == QLatin1String("signoff-form")) {
        TRY_LET(dossier, dossierOf(command, reading));
        return Printing{signOffFormKey(dossier), signOffFormData(dossier, head),
                        signOffFormData({}, {})};
    }
    if (form == QLatin1String("notice"))
        return noticeOf(command, reading, head);
    if (form == QLatin1String("petition-list"))
        return petitionsOf(command, reading, head);
    if (form == QLatin1String("count-sheet"))
        return countOf(command, reading, head);
    if (form == QLatin1String("plan-comparison"))
        return comparisonOf(command, reading, head);
    if (form == QLatin1String("adjustment-form"))
        return adjustmentOf(command, reading, head);
    if (form == QLatin1String("measures-list") && command.has("for")) {
        TRY_LET(paper, planPaperOf(command, reading));
        return Printing{form, planListData(paper, head), planListData({}, {})};
    }
    if (form == QLatin1String("plan") || form == QLatin1String("consultation-summary")) {
        TRY_LET(paper, planPaperOf(command, reading));
        return Printing{form, planData(paper, head), planData({}, {})};
    }
    return ledgerOf(command, reading, head);
}

} // namespace

int runPrint(const Command &command)
{
    const QStringList forms{QStringLiteral("signoff-form"),
                            QStringLiteral("signoff-ledger"),
                            QStringLiteral("issue-ledger"),
                            QStringLiteral("measures-list"),
                            QStringLiteral("notice"),
                            QStringLiteral("petition-list"),
                            QStringLiteral("count-sheet"),
                            QStringLiteral("plan"),
                            QStringLiteral("consultation-summary"),
                            QStringLiteral("plan-comparison"),
                            QStringLiteral("adjustment-form")};
    if (!forms.contains(command.value("form")))
        return command.usage(Tr::tr("--form 应为 %1 之一。").arg(forms.join(QStringLiteral("、"))));
    if (!command.has("to"))
        return command.usage(Tr::tr("请用 --to 写明 PDF 文件名。"));
    const Result<Reading> reading = openReading(command);
    if (!reading)
        return command.fail(reading.error());
    const Result<Printing> printing = printingOf(command, *reading);
    if (!printing)
        return command.fail(printing.error());
    const Result<FormTemplate> form = FormTemplate::builtIn(printing->key, printing->names);
    if (!form)
        return command.fail(form.error());
    const QString paper = command.value("paper").toUpper();
    if (!paper.isEmpty() && !form->papers().contains(paper))
        return command.usage(
            Tr::tr("这份表只能用 %1。").arg(form->papers().join(QStringLiteral("、"))));
    const Document document = form->fill(printing->data, paper);
    const QString path = command.value("to");
    if (const Status written = writePdf(document, path); !written)
        return command.fail(written.error());
    const QStringList substitutes = Fonts().substitutions();
    for (const QString &substitute : substitutes)
        command.warn(substitute);
    command.say(
        Tr::tr("已印成“%1”，默认 %2 份。").arg(QDir::toNativeSeparators(path)).arg(form->copies()));
    command.document(
        QJsonObject{{QStringLiteral("ok"), true},
                    {QStringLiteral("file"), path},
                    {QStringLiteral("copies"), form->copies()},
                    {QStringLiteral("fonts"), QJsonArray::fromStringList(substitutes)}});
    return ExitDone;
}

} // namespace xhb
