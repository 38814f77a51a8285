// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Notice.h"

#include "core/report/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

QString first(const QString &own, const QString &otherwise)
{
    return own.isEmpty() ? otherwise : own;
}

/// “1.…” a line each; a single one without number.
QString numbered(const QStringList &texts)
{
    if (texts.size() < 2)
        return texts.value(0);
    QStringList lines;
    for (const QString &text : texts)
        lines << QStringLiteral("%1.%2").arg(lines.size() + 1).arg(text);
    return lines.join(u'\n');
}

QString ended(const QString &sentence)
{
    static const QString ends = QStringLiteral("。！？；");
    return sentence.isEmpty() || ends.contains(sentence.back()) ? sentence : sentence + u'。';
}

QString measuresOf(const IssueDossier &dossier)
{
    QStringList texts;
    for (const Measure &measure : dossier.measures)
        texts << ended(measure.text);
    return numbered(texts);
}

/// What became of each measure, then of the goal (JX-14(四): 措施落实、目标完成情况).
QString completionOf(const IssueDossier &dossier)
{
    QStringList texts;
    for (const Measure &measure : dossier.measures) {
        if (!measure.result.isEmpty())
            texts << ended(measure.result);
        else if (measure.doneOn.isValid())
            texts << Tr::tr("%1已于%2完成。")
                         .arg(measure.text.section(u'。', 0, 0), paperDate(measure.doneOn));
    }
    QString text = numbered(texts);
    const RoundDossier *const round = dossier.lastRound();
    if (round && !round->round.targetResult.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) +
                Tr::tr("目标完成情况：%1").arg(ended(round->round.targetResult));
    return text;
}

/// By the unit that accepts or, of an ordinary or key petition, by the office that signs it off
/// (JX-14(信访)).
QString acceptanceOf(const IssueDossier &dossier)
{
    const RoundDossier *const round = dossier.lastRound();
    const Step *step = round ? round->step({"accept", "verify", "pre_accept"}) : nullptr;
    QString who = dossier.supervising.value(0);
    if (!step && round) {
        step = round->step({"city_approve", "county_signoff"});
        const auto rule =
            std::ranges::find(dossier.procedure, step ? step->key : QString(), &DossierStep::key);
        if (step && rule != dossier.procedure.end())
            return step->outcome == Outcome::Pass
                       ? Tr::tr("%1，%2审核，%3")
                             .arg(paperDate(step->on), rule->actor,
                                  ended(first(step->opinion, Tr::tr("该信访件已办结，同意销号"))))
                       : QString();
    }
    if (!step || step->outcome != Outcome::Pass)
        return {};
    const QString on = paperDate(step->siteOn.isValid() ? step->siteOn : step->on);
    return Tr::tr("%1，%2组织现场查验，%3")
        .arg(on, who.isEmpty() ? Tr::tr("验收单位") : who,
             ended(first(step->opinion, Tr::tr("该问题已完成整改，同意通过验收"))));
}

} // namespace

FormData noticeData(const IssueDossier &dossier, const NoticePlan &plan,
                    const Letterhead &letterhead)
{
    FormData data;
    auto &texts = data.texts;
    const Issue &issue = dossier.issue;
    const auto put = [&texts](const char *name, const QString &text) {
        texts[QLatin1String(name)] = text;
    };
    const QString codeWords = issue.code.isEmpty() ? QString()
                              : dossier.petition ? Tr::tr("（受理编号：%1）").arg(issue.code)
                                                 : Tr::tr("（编号：%1）").arg(issue.code);
    put("title", first(plan.title, dossier.petition ? Tr::tr("群众信访举报件整改销号公示")
                                                    : Tr::tr("突出生态环境问题整改验收销号公示")));
    put("code", issue.code);
    put("code_words", codeWords);
    put("source", dossier.sourceWords());
    put("basis_doc", plan.basisDoc);
    put("problem", ended(first(issue.description, issue.title)));
    put("issue_title", issue.title);
    put("goal", ended(issue.goal));
    put("measures", measuresOf(dossier));
    put("deadline", dossier.deadlineWords());
    put("responsible", enumerated(dossier.responsible));
    put("completion", first(plan.completion, completionOf(dossier)));
    put("acceptance", first(plan.acceptance, acceptanceOf(dossier)));
    put("period", plan.from.isValid() && plan.until.isValid() ? paperPeriod(plan.from, plan.until)
                                                              : QString());
    put("workdays", plan.workdays ? Tr::tr("（共%1个工作日）").arg(*plan.workdays) : QString());
    // A petition has no supervising unit: objections go to the office (JX-14(五)).
    put("department", first(first(plan.department, dossier.supervising.value(0)),
                            dossier.petition ? letterhead.office : QString()));
    put("phone", first(plan.phone, letterhead.phone));
    put("email", first(plan.email, letterhead.email));
    put("address", first(plan.address, letterhead.address));
    put("signer", first(plan.signer, letterhead.office));
    put("signed_on", paperDate(plan.signedOn.isValid() ? plan.signedOn : letterhead.on));
    return data;
}

} // namespace xhb
