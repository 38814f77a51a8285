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
    QString topic = cleaned(text.left(200));
    topic.remove(number);
    const QString whole = topic;
    topic.remove(tail);
    return topic.isEmpty() ? whole : topic;
}

RowKinds::RowKinds(const Mapping &mapping, QStringView title, QStringView works)
    : m_title(mapping.columnOf(title)), m_works(mapping.columnOf(works))
{
    const auto learn = [this](int column, const QString &header) {
        m_captions[column] = withoutBlanks(header).split(u'/') << withoutBlanks(header);
    };
    for (const MappedColumn &column : mapping.columns)
        learn(column.column, column.header);
    for (const UnmappedColumn &column : mapping.unmapped)
        learn(column.column, column.header);
}

bool RowKinds::repeatsHeader(const GridRow &row) const
{
    return std::all_of(row.cells.begin(), row.cells.end(), [this](const Cell &cell) {
        const auto captions = m_captions.constFind(cell.column);
        return captions != m_captions.constEnd() && captions->contains(withoutBlanks(cell.text));
    });
}

RowKind RowKinds::of(const GridRow &row, bool wide) const
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
    // A problem may be called anything; only a first cell that is not its title is looked at.
    const bool lead = filled == 1 || first->column != m_title;
    if (lead && filled <= 4 && matches(total, text))
        return RowKind::Total;
    if (lead && filled <= 4 && matches(signature, text))
        return RowKind::Signature;
    if (repeatsHeader(row))
        return RowKind::Header;
    if (filled > 1)
        return RowKind::Data;
    if (matches(note, text))
        return RowKind::Note;
    if (wide)
        return RowKind::Group;
    if (first->column == m_works)
        return RowKind::Data;
    if (first->column == m_title)
        return text.size() <= 30 && matches(group, text) ? RowKind::Group : RowKind::Data;
    if (first->column < m_title)
        return looksLikeCode(first->text) && !matches(group, text) ? RowKind::Data : RowKind::Group;
    return RowKind::Data;
}

} // namespace xhb
