// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Deadline.h"

#include "core/base/Dates.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

using namespace Qt::StringLiterals;

/// A deadline is a phrase; a whole paragraph in its place means the wrong column was read.
constexpr qsizetype longestText = 300;

/// One date expression found in the text, before its year is settled.
struct Mention {
    QString words;
    int year = 0; ///< 0 = not named
    int month = 0;
    int day = 0;
    int part = 0; ///< 旬, quarter or half year, counted from 1
    Precision precision = Precision::None;
    QString doubt; ///< readable, but not beyond doubt
    QString fault; ///< not readable as one day
};

bool found(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

// Complete and year-less expressions in one pattern, so that no part of a complete one can be
// taken for a year-less one. A digit left behind by swallowed characters makes a branch fail.
const QRegularExpression &mentionPattern()
{
    static const QRegularExpression pattern(
        u"(?<![0-9])(?<![0-9][-./])(?:"
        // 2026.2.6, 2026-06, 2026/6月底
        "(?<ny>[0-9]{4})(?<sep>[-./])(?<nm>[0-9]{1,2})"
        "(?:\\k<sep>(?<nd>[0-9]{1,2})[日号]?|月?(?:底|末|(?<baren>)))(?![0-9年月日号初]|[-./][0-9])"
        // 20250914
        "|(?<cy>[0-9]{4})(?<cm>[0-9]{2})(?<cd>[0-9]{2})(?![-./]?[0-9]|[年月日号个])"
        // 2025年…, 今年…, or no year at all
        "|(?:(?<y>[0-9]{4})年度?|(?:今年|本年度?|当年))?(?:"
        "(?<m>[0-9]{1,2})月份?(?:(?<d>[0-9]{1,2})(?:[日号]|(?<cut>(?=$|前|之前|以前)))"
        "|(?<ten>[上中下])旬(?:底|末|(?<baret>))|(?:底|末|内)|(?<vague>初|中(?!旬))|(?<bare>(?![0-"
        "9日号旬])))"
        "|第?(?<q>[1-4])季度(?:底|末|内|(?<bareq>))"
        "|(?<h>[上下])半年(?:底|末|内|(?<bareh>))"
        "|年?(?<end>年底|年末|年终|年内)"
        ")"
        "|(?<wy>[0-9]{4})年(?:(?:度|年)?(?:底|末|终|以?内)|(?<vaguey>年?[初中](?!旬))"
        "|度?(?<barey>(?![0-9底末终内初中半])))"
        ")"_s);
    return pattern;
}

/// Why a mention of a whole span (2025年, 6月 …) does not name its last day; empty if it does.
QString faultOfOpen(const QString &words, const QString &after)
{
    // "2025年前" may or may not include 2025: only 底, 末, 内 or a day make "前" plain. And
    // "2025年" before other words may be part of another date: 2025年汛期前, 2025年Q3.
    static const QRegularExpression before(u"^(?:之|以)?前(?![1-4一二三]季度)"_s);
    if (found(after, before))
        return Tr::tr("“%1前”是否包括这一段时间说不清").arg(words);
    static const QRegularExpression plainEnd(
        u"^(?:$|[\\s\\p{P}]|完成|全面完成|全部完成|整改|并|起|至|到)"_s);
    if (!found(after, plainEnd))
        return Tr::tr("“%1”后面的文字看不明白").arg(words);
    return {};
}

Mention mentionOf(const QRegularExpressionMatch &match, const QString &text)
{
    const auto has = [&match](const char16_t *group) {
        return match.capturedStart(QStringView(group)) >= 0;
    };
    const auto number = [&match](std::initializer_list<const char16_t *> groups) {
        for (const char16_t *group : groups)
            if (const int value = match.capturedView(QStringView(group)).toInt())
                return value;
        return 0;
    };
    Mention mention;
    mention.words = match.captured();
    mention.year = number({u"ny", u"cy", u"y", u"wy"});
    mention.month = number({u"nm", u"cm", u"m"});
    mention.day = number({u"nd", u"cd", u"d"});
    mention.precision = has(u"nd") || has(u"cd") || has(u"d") ? Precision::Day
                        : has(u"ten")                         ? Precision::TenDays
                        : has(u"nm") || has(u"m")             ? Precision::Month
                        : has(u"q")                           ? Precision::Quarter
                        : has(u"h")                           ? Precision::HalfYear
                                                              : Precision::Year;
    if (has(u"q"))
        mention.part = number({u"q"});
    else if (has(u"ten") || has(u"h"))
        mention.part = 1 + int(u"上中下"_s.indexOf(match.captured(has(u"ten") ? u"ten" : u"h")));

    if (has(u"cut"))
        mention.doubt = Tr::tr("“%1”后面缺“日”字").arg(mention.words);
    // A spreadsheet that took 2024.10 for a number shows 2024.1.
    if (has(u"ny") && mention.words.endsWith(".1"_L1) && !has(u"nd"))
        mention.doubt = Tr::tr("“%1”也可能是 10 月丢了末位的 0").arg(mention.words);

    bool open = false;
    for (const char16_t *group : {u"bare", u"baret", u"baren", u"bareq", u"bareh", u"barey"})
        open = open || has(group);
    if (has(u"vague") || has(u"vaguey"))
        mention.fault = Tr::tr("“%1”没有确定的最后一日").arg(mention.words);
    else if (open)
        mention.fault = faultOfOpen(mention.words, text.mid(match.capturedEnd(), 4));
    return mention;
}

Mention mentionOfDay(QDate date)
{
    return {longDate(date), date.year(), date.month(), date.day(), 0, Precision::Day, {}, {}};
}

/// The last day of what a mention names in a given year, if there is such a day.
std::optional<QDate> lastDay(const Mention &mention, int year)
{
    switch (mention.precision) {
    case Precision::Day: return dateOf(year, mention.month, mention.day);
    case Precision::TenDays:
        return mention.part < 3 ? dateOf(year, mention.month, mention.part * 10)
                                : monthEnd(year, mention.month);
    case Precision::Month: return monthEnd(year, mention.month);
    case Precision::Quarter: return monthEnd(year, mention.part * 3);
    case Precision::HalfYear: return monthEnd(year, mention.part == 1 ? 6 : 12);
    case Precision::Year: return dateOf(year, 12, 31);
    case Precision::None: break;
    }
    return std::nullopt;
}

/// Why the text cannot have one certain day, whatever dates it names; empty if nothing forbids it.
QString faultOf(const QString &text, const QString &rest)
{
    static const QRegularExpression serial(u"^[2-7][0-9]{4}(?:\\.[0-9]*)?$"_s);
    if (found(text, serial))
        return Tr::tr("像是表格软件里日期的内部数字，请把该列改成日期格式");
    static const QRegularExpression repeated(u"每年|每月|每季|每半年|逐年|逐月|历年"_s);
    if (found(text, repeated))
        return Tr::tr("写的是重复进行，不是一个时限");
    static const QRegularExpression relative(
        u"明年|次年|来年|翌年|后年|去年|上年|下年|前年|第[一二三四五两0-9]+年"_s);
    if (found(text, relative))
        return Tr::tr("年份要对照别处才知道");
    static const QRegularExpression span(
        u"(?<![0-9年月])[0-9一二三四五六七八九十两半]+个?(?:工作日|日内|日之内|天|个?月内|年内)|个月|工作日"_s);
    if (found(rest, span))
        return Tr::tr("写的是一段期间，起算日不明");
    static const QRegularExpression shortYear(
        u"(?<![0-9])(?:[0-9]{1,3}|[0-9]{5,})年|[0-9][年月日号]|[0-9]{4}"_s);
    if (found(rest, shortYear))
        return Tr::tr("数字不完整，可能丢了“年”“月”“日”或年份不是四位");
    static const QRegularExpression start(u"起|开始|启动|开工|自|以来|以后|之后"_s);
    if (found(rest, start))
        return Tr::tr("像是起始时间，不是完成时限");
    return {};
}

/// What is left of the text once the words that go with any deadline are taken away.
QString strangeWords(QString rest)
{
    static const QRegularExpression ordinary(
        u"立行立改|即知即改|立知立改|立即整改|立即|长期坚持|长期整改|持续坚持|持续推进|持续整改|"
        u"长期|持续|坚持|"
        "常态化|整改时限|完成时限|时限|期限|已经完成|已完成|已整改|完成整改|整改到位|整改完成|整改|"
        "完成|销号|验收|"
        "全部|全面|基本|务必|确保|力争|必须|内需|需要|需|须|应|要|并|且|和|后|以前|之前|前|以内|"
        "之内|内|"
        "到|至|截至|截止|于|在|为|底|末|延期|延长|达到|目标|任务|推进|"
        "24[时点]|[\\s\\p{P}\\p{S}]"_s);
    return rest.remove(ordinary);
}

class Reader
{
public:
    Reader(const QString &original, std::optional<int> assumedYear)
        : m_text(normalDateText(original)), m_assumed(assumedYear)
    {
        m_result.text = original;
    }

    DeadlineReading read()
    {
        if (const Blank blank = blankness(m_text); blank != Blank::No) {
            m_result.sure = blank != Blank::Ditto;
            if (blank == Blank::Ditto)
                m_result.why = Tr::tr("“同上”要对照上一行才知道");
            return m_result;
        }
        static const QRegularExpression immediate(
            u"立行立改|立即整改|即知即改|立知立改|立改立行"_s);
        static const QRegularExpression longterm(u"长期坚持|长期整改|持续坚持|长期推进|长期"_s);
        m_result.immediate = found(m_text, immediate);
        m_result.longterm = found(m_text, longterm);
        if (m_text.size() > longestText)
            return doubtful(Tr::tr("文字太长，不像时限"));
        if (const std::optional<QDate> date = readDate(m_text)) {
            m_mentions.push_back(mentionOfDay(*date));
            return readDates();
        }
        collect();
        if (const QString fault = faultOf(m_text, m_rest); !fault.isEmpty())
            return doubtful(fault);
        for (const Mention &mention : m_mentions)
            if (!mention.fault.isEmpty())
                return doubtful(mention.fault);
        return m_mentions.empty() ? readWords() : readDates();
    }

private:
    void collect()
    {
        qsizetype copied = 0;
        for (auto it = mentionPattern().globalMatch(m_text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            m_mentions.push_back(mentionOf(match, m_text));
            // A bar where the date stood, so that what was apart stays apart.
            m_rest += QStringView(m_text).mid(copied, match.capturedStart() - copied);
            m_rest += u'|';
            copied = match.capturedEnd();
        }
        m_rest += QStringView(m_text).mid(copied);
    }

    DeadlineReading readWords()
    {
        if (!m_result.immediate && !m_result.longterm)
            return doubtful(Tr::tr("没有读到日期"));
        if (const QString strange = strangeWords(m_rest); !strange.isEmpty())
            return doubtful(Tr::tr("还有其他文字：%1").arg(strange));
        m_result.sure = true;
        m_result.why = Tr::tr("没有固定日期");
        return m_result;
    }

    /// The latest date wins. A year-less one takes the year named before it, or the assumed one.
    DeadlineReading readDates()
    {
        int year = 0;
        bool assumed = false;
        const bool anyYear =
            std::ranges::any_of(m_mentions, [](const Mention &m) { return m.year != 0; });
        QStringList doubts;
        for (const Mention &mention : m_mentions) {
            int its = mention.year ? mention.year : year;
            if (!its && !anyYear && m_assumed) {
                its = *m_assumed;
                assumed = true;
            }
            if (!its) {
                if (anyYear)
                    continue; // stands before the year; several dates make it doubtful anyway
                return doubtful(Tr::tr("“%1”没有写年份").arg(mention.words));
            }
            year = mention.year ? mention.year : year;
            const std::optional<QDate> date = lastDay(mention, its);
            if (!date)
                return doubtful(Tr::tr("“%1”不是存在的日期").arg(mention.words));
            if (!m_result.date.isValid() || *date > m_result.date) {
                m_result.date = *date;
                m_result.precision = mention.precision;
            }
            if (!mention.doubt.isEmpty())
                doubts.append(mention.doubt);
        }
        if (assumed)
            doubts.append(Tr::tr("原文没有年份，按 %1 年推定").arg(*m_assumed));
        if (m_mentions.size() > 1)
            doubts.append(Tr::tr("有多个日期，取最晚的一个"));
        if (const QString strange = strangeWords(m_rest); !strange.isEmpty())
            doubts.append(Tr::tr("还有其他文字：%1").arg(strange.left(30)));
        m_result.sure = doubts.isEmpty();
        const QString readAs =
            Tr::tr("“%1”读作 %2").arg(m_mentions.front().words, longDate(m_result.date));
        m_result.why = m_result.sure ? readAs : doubts.join(u'；');
        return m_result;
    }

    DeadlineReading doubtful(const QString &why)
    {
        m_result.date = {};
        m_result.precision = Precision::None;
        m_result.sure = false;
        m_result.why = Tr::tr("%1，请人工确认").arg(why);
        return m_result;
    }

    QString m_text; ///< normalised
    QString m_rest; ///< without the dates
    std::optional<int> m_assumed;
    std::vector<Mention> m_mentions;
    DeadlineReading m_result;
};

} // namespace

DeadlineReading readDeadline(const QString &text, std::optional<int> assumedYear)
{
    return Reader(text, assumedYear).read();
}

QString deadlineInWords(const DeadlineReading &reading, QDate day)
{
    if (reading.text.trimmed().isEmpty())
        return {};
    return reading.date == day ? reading.why + Tr::tr("。")
                               : Tr::tr("原文写“%1”，日期是人工填写的。").arg(reading.text);
}

} // namespace xhb
