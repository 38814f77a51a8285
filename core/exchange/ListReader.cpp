// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ListReader.h"

#include "core/base/Dates.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// 3.5, 3.5万元, 2家, ３人次: the number before the unit.
std::optional<double> numberOf(const Shown &cell)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^([+-]?\\d+(?:\\.\\d+)?)\\s*(?:万元|万|家次|家|件次|件|起|人次|人|个|天|日)?$"));
    if (cell.cell && cell.cell->kind == Cell::Kind::Number)
        return cell.cell->number;
    const auto match = pattern.match(toHalfWidth(cell.text).remove(u','));
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

std::optional<bool> flagOf(const QString &text)
{
    const auto oneOf = [&](std::initializer_list<QStringView> words) {
        return std::find(words.begin(), words.end(), text) != words.end();
    };
    if (oneOf({u"是", u"√", u"✓", u"1", u"TRUE", u"需", u"纳入", u"*", u"＊"}))
        return true;
    if (oneOf({u"否", u"×", u"0", u"FALSE", u"不需", u"不纳入"}))
        return false;
    return std::nullopt;
}

} // namespace

std::optional<Value> valueOfCell(const FieldInfo &field, const Shown &cell, QString &why)
{
    switch (field.kind) {
    case Kind::Date: {
        const bool real = cell.cell && cell.cell->kind == Cell::Kind::Date;
        const std::optional<QDate> date = real ? cell.cell->date() : readDate(cell.text);
        if (date)
            return Value(date->toString(Qt::ISODate));
        why = Tr::tr("不是完整的日期，没有采用");
        return std::nullopt;
    }
    case Kind::Flag:
        if (const std::optional<bool> flag = flagOf(cell.text))
            return Value(qint64(*flag));
        why = Tr::tr("应填“是”或“否”，没有采用");
        return std::nullopt;
    case Kind::Choice:
        for (const Choice &choice : field.choices)
            if (cell.text == QString::fromUtf8(choice.label) ||
                cell.text == QLatin1String(choice.key))
                return Value(QString::fromLatin1(choice.key));
        why = Tr::tr("不认识的%1，没有采用").arg(QString::fromUtf8(field.label));
        return std::nullopt;
    case Kind::Decimal:
    case Kind::Integer: {
        const std::optional<double> number = numberOf(cell);
        const bool whole = number && std::floor(*number) == *number && std::abs(*number) < 1e9;
        if (number && field.kind == Kind::Decimal)
            return Value(*number);
        if (whole)
            return Value(qint64(*number));
        why = Tr::tr("不是数字，没有采用");
        return std::nullopt;
    }
    default: return Value(cell.text);
    }
}

ListReader::ListReader(const Grid &grid, ListDraft &draft, std::optional<int> assumedYear)
    : m_grid(grid), m_list(draft), m_merged(grid, draft.mapping), m_assumedYear(assumedYear)
{
}

void ListReader::readPreamble()
{
    static const QRegularExpression by(QStringLiteral("填[报表]单位[:：]\\s*([^\\s（(:：]+)"));
    static const QRegularExpression on(
        QStringLiteral("(?:填[报表](?:日期|时间)|日期|时间|截至)[:：]?\\s*(\\S+日|[\\d./-]+)"));
    static const QRegularExpression year(QStringLiteral("(20\\d\\d)年"));
    for (const GridRow &row : m_grid.rows) {
        if (row.number >= m_list.mapping.headerRow)
            break;
        for (const Cell &cell : row.cells) {
            const QString text = cleaned(cell.text.left(500));
            if (const auto found = by.match(text); found.hasMatch())
                m_list.reportedBy = found.captured(1);
            else if (row.cells.size() == 1 && !text.startsWith(u"附件") &&
                     !text.startsWith(u"单位") && text.size() > m_list.title.size() &&
                     !on.match(text).hasMatch())
                m_list.title = text;
            if (const auto found = on.match(text); found.hasMatch())
                if (const std::optional<QDate> date = readDate(found.captured(1)))
                    m_list.reportedOn = *date;
        }
    }
    m_list.title.replace(u'\n', QString());
    if (!m_assumedYear && m_list.reportedOn.isValid())
        m_assumedYear = m_list.reportedOn.year();
    if (const auto found = year.match(m_list.title); !m_assumedYear && found.hasMatch())
        m_assumedYear = found.captured(1).toInt();
}

bool ListReader::readRows(const RowKinds &kinds, Progress *progress)
{
    const int last = m_list.mapping.headerRow + m_list.mapping.headerRows - 1;
    size_t done = 0;
    for (const GridRow &row : m_grid.rows) {
        if (progress && ++done % 512 == 0 && !progress->step(int(done), int(m_grid.rows.size())))
            return false;
        if (row.number <= last)
            continue;
        switch (kinds.of(row, m_merged.wide(row))) {
        case RowKind::Blank: break;
        case RowKind::Group:
            beginGroup(row.cells.front().text);
            skip(row, Tr::tr("分组行"));
            finish();
            break;
        case RowKind::Total: skip(row, Tr::tr("合计行")); break;
        case RowKind::Signature: skip(row, Tr::tr("签名行")); break;
        case RowKind::Header: skip(row, Tr::tr("重复的表头")); break;
        case RowKind::Note:
            m_list.notes.append(cleaned(row.cells.front().text));
            skip(row, Tr::tr("说明行"));
            break;
        case RowKind::Data:
            readData(row);
            if (row.struck)
                doubt(row.number, -1, row.cells.front().text, {},
                      Tr::tr("这一行有删除线，请核对是否还要导入"));
            m_previous = &row;
        }
    }
    finish();
    return true;
}

Shown ListReader::shown(const GridRow &row, int column, bool noneSays)
{
    Shown value;
    const int top = m_merged.topOf(row.number, column);
    value.fromAbove = top != row.number;
    const GridRow *from = value.fromAbove ? m_grid.row(top) : &row;
    value.cell = from ? from->at(column) : nullptr;
    if (value.cell && value.cell->kind == Cell::Kind::Error) {
        if (!value.fromAbove)
            doubt(row.number, column, value.cell->text, {}, Tr::tr("单元格是错误值，没有导入"));
        value.cell = nullptr;
    }
    value.text = value.cell ? cleaned(value.cell->text) : QString();
    switch (blankness(value.text)) {
    case Blank::No: break;
    case Blank::Ditto: value.text = m_above.value(column); break;
    case Blank::None:
        if (noneSays)
            break;
        [[fallthrough]];
    case Blank::Empty:
    case Blank::Dash: value.text.clear();
    }
    m_above.insert(column, value.text);
    return value;
}

const DeadlineReading &ListReader::deadlineOf(const QString &text)
{
    constexpr qsizetype longest = 200;
    auto known = m_deadlines.constFind(text);
    if (known == m_deadlines.constEnd()) {
        DeadlineReading read;
        if (text.size() <= longest)
            read = readDeadline(text, m_assumedYear);
        else
            read.why = Tr::tr("太长，不像时限");
        known = m_deadlines.insert(text, read);
    }
    return *known;
}

bool ListReader::belongsAbove(const GridRow &row, std::initializer_list<int> columns,
                              int first) const
{
    return std::all_of(columns.begin(), columns.end(), [&](int column) {
        if (column < 0)
            return true;
        const int top = m_merged.topOf(row.number, column);
        if (top != row.number)
            return top <= first;
        const Cell *cell = row.at(column);
        return !cell || blankness(cell->text) == Blank::Empty;
    });
}

bool holdsPetitions(const Grid &grid)
{
    static const QRegularExpression caption(
        QStringLiteral("^(?:受理|信访|信访件|信访受理)(?:编号|号)(?:[（(].*)?$"));
    constexpr size_t rowsSearched = 20;
    for (size_t i = 0; i < std::min(rowsSearched, grid.rows.size()); ++i)
        for (const Cell &cell : grid.rows[i].cells)
            if (caption.match(cleaned(cell.text.left(40)).remove(u' ')).hasMatch())
                return true;
    return false;
}

const Grid *chooseSheet(const Workbook &book, const MappingCorrection &correction,
                        const ListWords &words, ListDraft &draft)
{
    const Grid *chosen = nullptr;
    for (const Grid &grid : book.sheets) {
        if (!correction.sheet.isEmpty() && grid.sheet != correction.sheet)
            continue;
        const auto skipSheet = [&](const QString &why) {
            draft.skippedSheets.push_back({0, grid.sheet, why});
        };
        if (grid.hidden) {
            skipSheet(Tr::tr("隐藏的工作表"));
            continue;
        }
        if (!words.petitions && holdsPetitions(grid)) {
            skipSheet(Tr::tr("信访件台账"));
            continue;
        }
        std::optional<Mapping> mapping = findMapping(grid, correction, words);
        if (!mapping || (chosen && mapping->columns.size() <= draft.mapping.columns.size())) {
            skipSheet(mapping ? Tr::tr("不是要导入的清单") : Tr::tr("没有问题清单的表头"));
            continue;
        }
        if (chosen)
            draft.skippedSheets.push_back({0, chosen->sheet, Tr::tr("不是要导入的清单")});
        chosen = &grid;
        draft.mapping = std::move(*mapping);
    }
    return chosen;
}

QJsonArray toJson(const std::vector<CellRemark> &remarks, bool withReading)
{
    QJsonArray list;
    for (const CellRemark &remark : remarks) {
        QJsonObject one{{QStringLiteral("row"), remark.row},
                        {QStringLiteral("column"), remark.column},
                        {QStringLiteral("value"), remark.value},
                        {QStringLiteral("why"), remark.why}};
        if (withReading)
            one.insert(QStringLiteral("read_as"), remark.readAs);
        list.append(one);
    }
    return list;
}

} // namespace xhb
