// SPDX-License-Identifier: GPL-3.0-or-later
// The checks before a notice is printed.
#include "core/report/Notice.h"

#include "core/base/Privacy.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

constexpr int leastWorkdays = 10;   ///< JX-14(四)
constexpr int emptyTalkLength = 25; ///< characters; less says nothing about any measure

struct Part {
    const char *field;
    const char *name;
    const char *basis; ///< article that asks for it; null = may be empty
};

/// The parts of a notice as the reader sees them.
constexpr Part parts[] = {
    {"title", QT_TRANSLATE_NOOP("Notice", "标题"), ""},
    {"source", QT_TRANSLATE_NOOP("Notice", "问题来源"), ""},
    {"basis_doc", QT_TRANSLATE_NOOP("Notice", "依据文件"), nullptr},
    {"problem", QT_TRANSLATE_NOOP("Notice", "整改问题"), ""},
    {"goal", QT_TRANSLATE_NOOP("Notice", "整改目标"), "JX-14(四)"},
    {"measures", QT_TRANSLATE_NOOP("Notice", "整改措施"), "JX-14(四)"},
    {"deadline", QT_TRANSLATE_NOOP("Notice", "整改时限"), ""},
    {"responsible", QT_TRANSLATE_NOOP("Notice", "整改实施主体"), ""},
    {"completion", QT_TRANSLATE_NOOP("Notice", "整改完成情况"), "JX-14(四)"},
    {"acceptance", QT_TRANSLATE_NOOP("Notice", "验收情况"), "JX-14(三)"},
    {"period", QT_TRANSLATE_NOOP("Notice", "公示起止日"), "JX-14(四)"},
    {"department", QT_TRANSLATE_NOOP("Notice", "受理部门"), ""},
    {"phone", QT_TRANSLATE_NOOP("Notice", "问效电话"), "JX-14(四)"},
    {"email", QT_TRANSLATE_NOOP("Notice", "邮箱"), nullptr},
    {"address", QT_TRANSLATE_NOOP("Notice", "地址"), nullptr},
    {"signer", QT_TRANSLATE_NOOP("Notice", "落款"), ""},
    {"signed_on", QT_TRANSLATE_NOOP("Notice", "日期"), ""},
};

using Findings = std::vector<NoticeFinding>;

QString firstMatch(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).captured();
}

/// 〔2022〕 belongs to a document number; every other 〔…〕 was to be filled in.
void findPlaceholders(const QString &where, const QString &text, Findings &findings)
{
    static const QRegularExpression pattern(
        QStringLiteral("〔(?!\\d{4}〕)[^〕]*〕?|\\{\\{[^}]*\\}?\\}?|\\}\\}|[X×ＸＸ]{2,}"
                       "|(?<![0-9A-Za-z])[X×Ｘ](?=[\\p{Han}〔])|某某|_{2,}|待填|待补"));
    if (const QString found = firstMatch(pattern, text); !found.isEmpty())
        findings.push_back({where, Tr::tr("有没填的占位符“%1”").arg(found), {}});
}

void findDoubledWords(const QString &where, const QString &text, Findings &findings)
{
    static const QRegularExpression characters(
        QStringLiteral("([年月日的了在和对于为是已将被把及与局县区市镇乡办号件项个])\\1|(["
                       "，。；：、])[，。；：、]"));
    static const QRegularExpression words(QStringLiteral("(\\p{Han}{2,6})\\1"));
    for (const QRegularExpression *pattern : {&characters, &words})
        if (const QString found = firstMatch(*pattern, text); !found.isEmpty())
            findings.push_back({where, Tr::tr("疑似重复字“%1”").arg(found), {}});
}

/// The telephone of the notice is the office's; anybody's mobile or identity number is private.
void findPrivateNumbers(const QString &where, const QString &text, Findings &findings)
{
    for (const PrivateNumber &number : privateNumbers(text)) {
        findings.push_back({where,
                            number.identity
                                ? Tr::tr("有身份证号“%1”，不得公开").arg(number.text)
                                : Tr::tr("有手机号“%1”，不得公开个人号码").arg(number.text),
                            {}});
        return;
    }
}

/// “第19项”, “问题四十七”, “42号问题”, “序号十”, “编号：2025279” must name this problem.
void findForeignCodes(const QString &where, const QString &text, const QString &code,
                      Findings &findings)
{
    static const QRegularExpression mention(
        QStringLiteral("问题([一二三四五六七八九十百零〇]+)(?![\\p{Han}])|(\\d+)号问题"
                       "|序号[:：]?([一二三四五六七八九十百零〇\\d]+)"
                       "|(?:问题|受理)?编号[:：]?\\s*([0-9A-Za-z][0-9A-Za-z\\-]*)"));
    static const QRegularExpression number(QStringLiteral("\\d+|[一二三四五六七八九十百零〇]+"));
    if (code.isEmpty())
        return;
    QStringList own{code};
    for (auto match = number.globalMatch(code); match.hasNext();) {
        const QString part = match.next().captured();
        own << part << QString::number(numeralValue(part).value_or(-1));
    }
    for (auto match = mention.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString named;
        for (int group = 1; group <= 4; ++group)
            named += found.captured(group);
        const auto value = numeralValue(named);
        if (!own.contains(named) && !(value && own.contains(QString::number(*value))))
            findings.push_back(
                {where,
                 Tr::tr("写的是“%1”，与问题编号“%2”不一致").arg(found.captured().trimmed(), code),
                 {}});
    }
}

void checkMeasures(const IssueDossier &dossier, const NoticePlan &plan, const QString &completion,
                   Findings &findings)
{
    const QString where = Tr::tr("整改完成情况");
    const QString basis = QStringLiteral("JX-14(四)");
    if (!completion.isEmpty() && completion.size() < emptyTalkLength)
        findings.push_back({where, Tr::tr("过于笼统，没有说明各项措施怎样落实"), basis});
    if (!plan.completion.isEmpty())
        return; // written by hand as a whole
    QStringList silent;
    for (const Measure &measure : dossier.measures)
        if (measure.result.isEmpty() && !measure.doneOn.isValid())
            silent << QString::number(measure.seq);
    if (!silent.isEmpty())
        findings.push_back(
            {where, Tr::tr("第%1条措施没有落实情况").arg(silent.join(u'、')), basis});
}

void checkPeriod(const NoticePlan &plan, Findings &findings)
{
    const QString where = Tr::tr("公示起止日");
    const QString basis = QStringLiteral("JX-14(四)");
    if (plan.from.isValid() && plan.until.isValid() && plan.until < plan.from)
        findings.push_back({where, Tr::tr("截止日早于起始日"), basis});
    else if (plan.workdays && *plan.workdays < leastWorkdays)
        findings.push_back({where,
                            Tr::tr("只有 %1 个工作日，公示不得少于 %2 个工作日")
                                .arg(*plan.workdays)
                                .arg(leastWorkdays),
                            basis});
}

} // namespace

std::vector<NoticeFinding> checkNotice(const IssueDossier &dossier, const NoticePlan &plan,
                                       const Letterhead &letterhead)
{
    Findings findings;
    const FormData data = noticeData(dossier, plan, letterhead);
    // An ordinary petition is set right at once and needs no plan (JX-8).
    const bool planless =
        dossier.petition && dossier.petition->petitionClass == PetitionClass::Ordinary;
    const QStringList ofPlan{QStringLiteral("goal"), QStringLiteral("measures"),
                             QStringLiteral("deadline")};
    for (const Part &part : parts) {
        const QString field = QLatin1String(part.field);
        const QString where = Tr::tr(part.name);
        const QString text = data.texts.value(field).trimmed();
        if (text.isEmpty()) {
            if (part.basis && !(planless && ofPlan.contains(field)))
                findings.push_back(
                    {where, Tr::tr("这一部分是空的"), QString::fromUtf8(part.basis)});
            continue;
        }
        findPlaceholders(where, text, findings);
        findDoubledWords(where, text, findings);
        if (field != QLatin1String("phone"))
            findPrivateNumbers(where, text, findings);
        if (field != QLatin1String("basis_doc"))
            findForeignCodes(where, text, dossier.issue.code, findings);
    }
    checkMeasures(dossier, plan, data.texts.value(QStringLiteral("completion")), findings);
    checkPeriod(plan, findings);
    return findings;
}

} // namespace xhb
