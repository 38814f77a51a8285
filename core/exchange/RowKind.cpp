// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RowKind.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace xhb {

namespace {

bool matches(const char16_t *pattern, const QString &text)
{
    // Few patterns, many rows: compile each once.
    static QHash<const char16_t *, QRegularExpression> compiled;
    auto known = compiled.find(pattern);
    if (known == compiled.end())
        known = compiled.insert(pattern, QRegularExpression(QString::fromUtf16(pattern)));
    return known->match(text).hasMatch();
}

QString withoutBlanks(const QString &text)
{
    QString kept;
    for (const QChar c : cleaned(text.left(200)))
        if (!c.isSpace())
            kept += c;
    return kept;
}

constexpr auto total = u"^(?:合计|小计|总计|共计|累计)(?:[:：（(\\d共].*)?$";
constexpr auto signature =
    u"^(?:填表|填报|制表|审核|经办|负责|复核|审批|联系|主要负责|单位负责|分管)"
    u"(?:人|领导|单位|时间|日期)?(?:员)?(?:（?签字）?|（?签章）?|（?盖章）?)?[:：]";
constexpr auto note = u"^(?:注|备注|说明|附注|填表说明|填报说明)[:：\\d]";
constexpr auto group =
    u"^[一二三四五六七八九十]+[、.．]|^[（(][一二三四五六七八九十]+[）)]|方面$|方面问题$";
constexpr auto code =
    u"\\d|^第?[一二三四五六七八九十百零]+(?:项|号|个|条)?$|"
    u"^[（(][一二三四五六七八九十]+[）)]$|^(?:问题|序号|任务)[一二三四五六七八九十百]+$";

bool repeatsHeader(const GridRow &row, const Mapping &mapping)
{
    int same = 0;
    int other = 0;
    for (const Cell &cell : row.cells) {
        const QString text = withoutBlanks(cell.text);
        const auto isCaption = [&](int column, const QString &header) {
            if (column != cell.column)
                return false;
            const QStringList captions = withoutBlanks(header).split(u'/');
            return captions.contains(text) || withoutBlanks(header) == text;
        };
        const bool caption =
            std::any_of(mapping.columns.begin(), mapping.columns.end(),
                        [&](const auto &c) { return isCaption(c.column, c.header); }) ||
            std::any_of(mapping.unmapped.begin(), mapping.unmapped.end(),
                        [&](const auto &c) { return isCaption(c.column, c.header); });
        ++(caption ? same : other);
    }
    return same > 0 && other == 0;
}

} // namespace

bool looksLikeCode(const QString &text)
{
    const QString plain = withoutBlanks(text);
    return plain.size() <= 30 && matches(code, plain);
}

QString topicOfGroup(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(
        "^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\\d+[、.．])\\s*"));
    static const QRegularExpression tail(QStringLiteral(
        "(?:方面)?(?:存在)?(?:的)?(?:突出)?(?:问题)?(?:[（(][^（）()]*\\d[^（）()]*[）)])?$"));
    QString topic = cleaned(text);
    topic.remove(number);
    const QString whole = topic;
    topic.remove(tail);
    return topic.isEmpty() ? whole : topic;
}

RowKind rowKind(const GridRow &row, const Mapping &mapping, bool wide)
{
    const Cell *first = nullptr;
    int filled = 0;
    for (const Cell &cell : row.cells) {
        if (blankness(cell.text) == Blank::Empty)
            continue;
        ++filled;
        if (!first)
            first = &cell;
    }
    if (!first)
        return RowKind::Blank;
    const QString text = withoutBlanks(first->text);
    const int titleColumn = mapping.columnOf(u"title");
    // A problem may be called anything; only a first cell that is not its title is looked at.
    const bool lead = filled == 1 || first->column != titleColumn;
    if (lead && filled <= 4 && matches(total, text))
        return RowKind::Total;
    if (lead && filled <= 4 && matches(signature, text))
        return RowKind::Signature;
    if (repeatsHeader(row, mapping))
        return RowKind::Header;
    if (filled > 1)
        return RowKind::Data;
    if (matches(note, text))
        return RowKind::Note;
    if (wide)
        return RowKind::Group;
    if (first->column == mapping.columnOf(u"measures"))
        return RowKind::Data;
    if (first->column == titleColumn)
        return text.size() <= 30 && matches(group, text) ? RowKind::Group : RowKind::Data;
    if (first->column < titleColumn)
        return looksLikeCode(first->text) && !matches(group, text) ? RowKind::Data : RowKind::Group;
    return RowKind::Data;
}

} // namespace xhb
