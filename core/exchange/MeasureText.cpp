// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MeasureText.h"

#include "core/base/Text.h"
#include "core/rules/Deadline.h"

#include <QRegularExpression>

#include <array>

namespace xhb {

namespace {

enum class Numerals { Arabic, Chinese, Circled };

/// How a list is numbered: what stands before and behind the number.
struct Style {
    Numerals numerals;
    const char16_t *before;
    const char16_t *behind; ///< each character is one way to write it; empty = nothing
    bool word = false;      ///< `behind` is one word (一是)
};

constexpr std::array styles{
    Style{Numerals::Arabic, u"", u".．、)）"}, Style{Numerals::Arabic, u"（(", u"）)"},
    Style{Numerals::Circled, u"", u""},        Style{Numerals::Chinese, u"（(", u"）)"},
    Style{Numerals::Chinese, u"", u"、."},     Style{Numerals::Chinese, u"", u"是", true},
    Style{Numerals::Chinese, u"第", u"，、"},
};

constexpr int mostNumbered = 200; // beyond that it is a year or a quantity
constexpr int mostCircled = 20;

struct Marker {
    qsizetype size = 0; ///< 0 = no marker here
    int number = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isChineseDigit(QChar c)
{
    return QStringView(u"一二三四五六七八九十百").contains(c);
}

/// "2.5公里" is no second item, "1.2021年底前" is a first one.
bool startsLikeText(QStringView rest)
{
    if (rest.isEmpty() || !isDigit(rest[0]))
        return true;
    return rest.size() > 4 && isDigit(rest[1]) && isDigit(rest[2]) && isDigit(rest[3]) &&
           rest[4] == u'年';
}

Marker markerAt(const Style &style, QStringView text)
{
    qsizetype at = 0;
    const QStringView before(style.before);
    if (!before.isEmpty()) {
        if (text.isEmpty() || !before.contains(text[0]))
            return {};
        ++at;
    }
    const qsizetype numberAt = at;
    int number = 0;
    if (style.numerals == Numerals::Circled) {
        if (at >= text.size() || text[at] < u'①' || text[at] > u'⑳')
            return {};
        number = text[at++].unicode() - u'①' + 1;
    } else {
        const bool arabic = style.numerals == Numerals::Arabic;
        while (at < text.size() && at - numberAt < 5 &&
               (arabic ? isDigit(text[at]) : isChineseDigit(text[at])))
            ++at;
        if (at == numberAt)
            return {};
        number = numeralValue(text.mid(numberAt, at - numberAt)).value_or(0);
    }
    const QStringView behind(style.behind);
    if (!behind.isEmpty()) {
        if (at >= text.size() || !behind.contains(text[at]))
            return {};
        ++at;
    }
    if (number < 1 || number > mostNumbered)
        return {};
    while (at < text.size() && text[at] == u' ')
        ++at;
    return {at, number};
}

/// Where an item may begin: after a line end or the end of a clause. A number in brackets or in a
/// circle may follow anything but words that refer to one (第（2）款, 详见②).
bool mayBegin(const Style &style, QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1] == u' ')
        --at;
    if (at == 0 || QStringView(u"\n。；;！：:，,").contains(text[at - 1]))
        return true;
    return (*style.before == u'（' || style.numerals == Numerals::Circled) &&
           !QStringView(u"第条款项及和与、见按至到-—～").contains(text[at - 1]);
}

bool atLineStart(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1] == u' ')
        --at;
    return at == 0 || text[at - 1] == u'\n';
}

struct Item {
    qsizetype markerAt;
    qsizetype textAt;
    int number;
};

/// The items of a list in one style that counts on from its first number; empty when the text does
/// not begin with that style.
std::vector<Item> itemsOf(const Style &style, QStringView text)
{
    const Marker first = markerAt(style, text);
    if (first.size == 0)
        return {};
    std::vector<Item> items{{0, first.size, first.number}};
    int depth = 0;
    for (qsizetype at = first.size; at < text.size(); ++at) {
        if (depth == 0) {
            const Marker marker = markerAt(style, text.mid(at));
            if (marker.size > 0 && marker.number == items.back().number + 1 &&
                mayBegin(style, text, at) &&
                (startsLikeText(text.mid(at + marker.size)) || atLineStart(text, at))) {
                items.push_back({at, at + marker.size, marker.number});
                at += marker.size - 1;
                continue;
            }
        }
        if (text[at] == u'（' || text[at] == u'(')
            ++depth;
        else if ((text[at] == u'）' || text[at] == u')') && depth > 0)
            --depth;
    }
    // "1.5公里" alone is a quantity; followed by "2." it was a number after all.
    const bool decimal = QStringView(u".．").contains(text[first.size - 1]);
    if (items.size() == 1 && decimal && !startsLikeText(text.mid(first.size)))
        return {};
    return items;
}

/// Without numbering: at line ends that close a clause, and at semicolons outside brackets.
std::vector<QStringView> clauses(QStringView text)
{
    std::vector<QStringView> parts;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'（' || c == u'(')
            ++depth;
        else if ((c == u'）' || c == u')') && depth > 0)
            --depth;
        const bool wrapped =
            c == u'\n' && at > 0 && QStringView(u"，、：,:").contains(text[at - 1]);
        if (depth > 0 || wrapped || (c != u'\n' && c != u'；' && c != u';'))
            continue;
        parts.push_back(text.mid(start, at - start));
        start = at + 1;
    }
    parts.push_back(text.mid(start));
    return parts;
}

QString withoutTail(QStringView text)
{
    text = text.trimmed();
    while (text.endsWith(u'；') || text.endsWith(u';'))
        text = text.chopped(1).trimmed();
    return text.toString();
}

MeasureText withDeadline(QString text, int number)
{
    static const QRegularExpression inBrackets(QStringLiteral(
        "[（(](?:措施)?(?:完成|整改)?(?:时限|期限|时间)(?:要求)?[：:]\\s*([^（）()]+)[）)]"));
    static const QRegularExpression opening(QStringLiteral(
        "^(?:到|在)?(20\\d\\d年[^，,。；;\\n]{0,14}?(?:前|底|末|内|旬|半年|季度))[，,]"));
    MeasureText measure{std::move(text), {}, number};
    const bool brackets = measure.text.contains(u'（') || measure.text.contains(u'(');
    if (!brackets && !measure.text.contains(u'年'))
        return measure; // nearly every measure; the patterns below are slow
    if (const QRegularExpressionMatch found = inBrackets.match(measure.text); found.hasMatch()) {
        measure.deadlineText = found.captured(1).trimmed();
        measure.text.remove(found.capturedStart(), found.capturedLength());
        measure.text = measure.text.trimmed();
    } else if (const QRegularExpressionMatch start = opening.match(measure.text);
               start.hasMatch()) {
        const DeadlineReading read = readDeadline(start.captured(1));
        if (read.sure && read.date.isValid())
            measure.deadlineText = start.captured(1);
    }
    return measure;
}

QString numbered(const Style &style, int number)
{
    QString marker;
    if (*style.before)
        marker += QChar(style.before[0]);
    if (style.numerals == Numerals::Circled)
        marker += QChar(char16_t(u'①' + number - 1));
    else
        marker += QString::number(number);
    if (*style.behind)
        marker += QChar(style.behind[0]);
    return marker;
}

QString joined(const std::vector<MeasureText> &measures, bool withDeadlines, const Style &style,
               int first)
{
    QString text;
    for (size_t i = 0; i < measures.size(); ++i) {
        const MeasureText &measure = measures[i];
        if (i > 0)
            text += u'\n';
        text += numbered(style, first + int(i)) + measure.text;
        if (withDeadlines && !measure.deadlineText.isEmpty() &&
            !measure.text.startsWith(measure.deadlineText))
            text += QStringLiteral("（完成时限：%1）").arg(measure.deadlineText);
    }
    return text;
}

bool comesBack(const std::vector<MeasureText> &measures, bool withDeadlines, const QString &cell)
{
    const std::vector<MeasureText> read = splitMeasures(cell);
    if (read.size() != measures.size())
        return false;
    for (size_t i = 0; i < read.size(); ++i)
        if (read[i].text != withoutTail(cleaned(measures[i].text)) ||
            (withDeadlines && read[i].deadlineText != measures[i].deadlineText))
            return false;
    return true;
}

} // namespace

std::vector<MeasureText> splitMeasures(const QString &cell)
{
    const QString text = cleaned(cell);
    std::vector<MeasureText> measures;
    const auto add = [&](QStringView piece, int number) {
        QString kept = withoutTail(piece);
        const Blank blank = blankness(kept);
        if (blank == Blank::No)
            measures.push_back(withDeadline(std::move(kept), number));
    };
    for (const Style &style : styles) {
        const std::vector<Item> items = itemsOf(style, text);
        if (items.empty() || (style.word && items.size() < 2))
            continue;
        for (size_t i = 0; i < items.size(); ++i) {
            const qsizetype end = i + 1 < items.size() ? items[i + 1].markerAt : text.size();
            add(QStringView(text).mid(items[i].textAt, end - items[i].textAt), items[i].number);
        }
        return measures;
    }
    for (const QStringView clause : clauses(text))
        add(clause, 0);
    return measures;
}

QString joinMeasures(const std::vector<MeasureText> &measures, bool withDeadlines, int first)
{
    if (measures.empty())
        return {};
    for (const Style &style : {styles[0], styles[1], styles[2]}) {
        const int last = first + int(measures.size()) - 1;
        if (style.numerals == Numerals::Circled && last > mostCircled)
            continue;
        QString cell = joined(measures, withDeadlines, style, first);
        if (comesBack(measures, withDeadlines, cell))
            return cell;
    }
    return joined(measures, withDeadlines, styles[0], first);
}

QString measureKey(const QString &text)
{
    return withoutTail(cleaned(text));
}

} // namespace xhb
