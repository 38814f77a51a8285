// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Mapping.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int rowsSearched = 60; ///< non-empty rows from the top of a sheet
constexpr int deepestHeader = 3;
constexpr qsizetype longestCaption = 200;
constexpr int widestList = 512; ///< columns looked at

/// One column of a header: its captions from the top row down, merged ones repeated.
struct HeaderColumn {
    int column = 0;
    QStringList captions;

    QString joined() const { return captions.join(u'/'); }
};

const CellRange *mergeAt(const Grid &grid, int row, int column)
{
    for (const CellRange &range : grid.merges)
        if (range.contains(row, column))
            return &range;
    return nullptr;
}

/// The merges that touch the rows of a header; looking them up in all merges would be slow.
Grid headerPart(const Grid &grid, int first, int last)
{
    constexpr size_t mostMerges = 4096; // more cannot be a header; it is read without them
    Grid part;
    for (const CellRange &range : grid.merges)
        if (range.firstRow <= last && range.lastRow >= first && part.merges.size() <= mostMerges)
            part.merges.push_back(range);
    if (part.merges.size() > mostMerges)
        part.merges.clear();
    for (int number = first; number <= last; ++number)
        if (const GridRow *row = grid.row(number))
            part.rows.push_back(*row);
    return part;
}

QString captionAt(const Grid &part, int row, int column)
{
    if (const CellRange *range = mergeAt(part, row, column)) {
        const GridRow *top = part.row(range->firstRow);
        return top ? cleaned(top->text(range->firstColumn).left(longestCaption)) : QString();
    }
    const GridRow *own = part.row(row);
    return own ? cleaned(own->text(column).left(longestCaption)) : QString();
}

/// Whether a row continues the header above it: every cell lies under a caption that spans several
/// columns, or is a caption we know.
bool continuesHeader(const Grid &part, int row, const ListWords &words)
{
    const GridRow *cells = part.row(row);
    if (!cells)
        return false;
    bool any = false;
    for (const Cell &cell : cells->cells) {
        const CellRange *own = mergeAt(part, row, cell.column);
        if (own && own->firstRow < row)
            continue; // covered by a caption from above
        const CellRange *above = mergeAt(part, row - 1, cell.column);
        const bool underParent =
            above && above->lastColumn > above->firstColumn && above->lastRow == row - 1;
        if (!underParent && !words.fieldOfHeader(cell.text, true))
            return false;
        any = true;
    }
    return any;
}

std::vector<HeaderColumn> headerColumns(const Grid &part, int first, int depth)
{
    QMap<int, HeaderColumn> columns;
    for (int row = first; row < first + depth; ++row) {
        const GridRow *cells = part.row(row);
        if (!cells)
            continue;
        for (const Cell &cell : cells->cells) {
            const CellRange *range = mergeAt(part, row, cell.column);
            const int last =
                range ? std::min(range->lastColumn, cell.column + widestList) : cell.column;
            for (int column = cell.column; column <= last && column < widestList; ++column)
                columns[column].column = column;
        }
    }
    for (HeaderColumn &column : columns)
        for (int row = first; row < first + depth; ++row) {
            const QString caption = captionAt(part, row, column.column);
            if (!caption.isEmpty() &&
                (column.captions.isEmpty() || column.captions.constLast() != caption))
                column.captions.append(caption);
        }
    return {columns.cbegin(), columns.cend()};
}

/// The whole caption, then the child, then the parent ("责任单位/主体责任单位" is its child).
std::optional<QString> fieldOfColumn(const HeaderColumn &column, bool exact, const ListWords &words)
{
    if (std::optional<QString> whole = words.fieldOfHeader(column.captions.join(QString()), exact))
        return whole;
    const auto parentField = column.captions.size() > 1
                                 ? words.fieldOfHeader(column.captions.constFirst(), true)
                                 : std::nullopt;
    for (qsizetype i = column.captions.size(); i-- > 0;) {
        std::optional<QString> field = words.fieldOfHeader(column.captions[i], exact);
        if (!field)
            continue;
        // A date below 整改措施 is the measure's, not the problem's.
        if (*field == u"deadline_text" && i > 0 && parentField == QStringLiteral("measures"))
            return QStringLiteral("measure_deadline");
        return field;
    }
    return std::nullopt;
}

void assignFields(Mapping &mapping, const std::vector<HeaderColumn> &columns,
                  const MappingCorrection &correction, const ListWords &words)
{
    QMap<int, QString> fieldOf;
    QSet<QString> taken;
    QSet<int> byHand;
    for (const auto &[column, field] : correction.columns) {
        byHand.insert(column);
        if (field.isEmpty())
            continue;
        fieldOf.insert(column, field);
        taken.insert(field);
    }
    QMap<int, QString> duplicate;
    for (const bool exact : {true, false}) // a column that says it in full comes first
        for (const HeaderColumn &column : columns) {
            if (byHand.contains(column.column) || fieldOf.contains(column.column))
                continue;
            const std::optional<QString> field = fieldOfColumn(column, exact, words);
            if (!field)
                continue;
            const LedgerField *known = words.field(*field);
            if (known && (known->several || !taken.contains(*field))) {
                fieldOf.insert(column.column, *field);
                taken.insert(*field);
            } else {
                duplicate.insert(column.column, *field);
            }
        }
    // 序号 is the code where a list has no other.
    if (!words.petitions && !taken.contains(QStringLiteral("code")))
        for (QString &field : fieldOf)
            if (field == u"seq")
                field = QStringLiteral("code");

    for (const HeaderColumn &column : columns) {
        const QString field = fieldOf.value(column.column);
        if (!field.isEmpty())
            mapping.columns.push_back({column.column, column.joined(), field});
        else if (byHand.contains(column.column))
            mapping.unmapped.push_back({column.column, column.joined(), Tr::tr("手工设为不导入")});
        else if (duplicate.contains(column.column))
            mapping.unmapped.push_back({column.column, column.joined(),
                                        duplicate[column.column].isEmpty()
                                            ? Tr::tr("由程序推算，不导入")
                                            : Tr::tr("前面已有一列是同一内容")});
        else
            mapping.unmapped.push_back({column.column, column.joined(), Tr::tr("不认识这个表头")});
    }
    // A column given by hand may have no caption at all.
    for (const auto &[column, field] : correction.columns) {
        const bool listed = std::any_of(columns.begin(), columns.end(),
                                        [c = column](const auto &h) { return h.column == c; });
        if (!listed && !field.isEmpty())
            mapping.columns.push_back({column, {}, field});
    }
}

} // namespace

int Mapping::columnOf(QStringView field) const
{
    for (const MappedColumn &column : columns)
        if (column.field == field)
            return column.column;
    return -1;
}

std::optional<Mapping> findMapping(const Grid &grid, const MappingCorrection &correction,
                                   const ListWords &words)
{
    Mapping best;
    int bestScore = 0;
    int looked = 0;
    for (const GridRow &row : grid.rows) {
        if (correction.headerRow > 0 ? row.number > correction.headerRow : ++looked > rowsSearched)
            break;
        if (correction.headerRow > 0 && row.number != correction.headerRow)
            continue;
        const Grid part = headerPart(grid, row.number, row.number + deepestHeader - 1);
        for (int depth = 1; depth <= deepestHeader; ++depth) {
            if (depth > 1 && !continuesHeader(part, row.number + depth - 1, words))
                break;
            if (correction.headerRows > 0 && depth != correction.headerRows)
                continue;
            Mapping mapping;
            mapping.sheet = grid.sheet;
            mapping.headerRow = row.number;
            mapping.headerRows = depth;
            assignFields(mapping, headerColumns(part, row.number, depth), correction, words);
            QSet<QString> distinct;
            for (const MappedColumn &column : mapping.columns)
                distinct.insert(column.field);
            // A caption over several columns tells one thing; of headers that tell the same, the
            // flatter is the right one (a title line above looks like one more row of it).
            const int score = int(distinct.size()) * (deepestHeader + 1) - depth;
            if (score > bestScore) {
                bestScore = score;
                best = std::move(mapping);
            }
        }
    }
    // Left out by hand it is a list all the same: the plan says what that leads to.
    const bool titled =
        best.columnOf(words.title) >= 0 ||
        std::any_of(best.unmapped.begin(), best.unmapped.end(), [&](const UnmappedColumn &column) {
            return words.fieldOfHeader(column.header, false) == words.title;
        });
    const bool list = titled && best.columns.size() >= 2;
    if (correction.headerRow > 0 ? best.columns.empty() : !list)
        return std::nullopt;
    return best;
}

QJsonObject toJson(const Mapping &mapping)
{
    QJsonObject columns;
    for (const MappedColumn &column : mapping.columns)
        columns.insert(columnName(column.column), column.field);
    for (const UnmappedColumn &column : mapping.unmapped)
        columns.insert(columnName(column.column), QString());
    return {{QStringLiteral("sheet"), mapping.sheet},
            {QStringLiteral("header_row"), mapping.headerRow},
            {QStringLiteral("header_rows"), mapping.headerRows},
            {QStringLiteral("columns"), columns}};
}

Result<MappingCorrection> readMappingCorrection(const QJsonObject &json, const ListWords &words)
{
    const auto bad = [](const QString &what) {
        return Error{ErrorCode::Invalid, Tr::tr("列对应文件有误：%1").arg(what), {}, {}};
    };
    MappingCorrection read;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == u"sheet" && it->isString())
            read.sheet = it->toString();
        else if (it.key() == u"header_row" && it->toInt() > 0)
            read.headerRow = it->toInt();
        else if (it.key() == u"header_rows" && it->toInt() > 0 && it->toInt() <= deepestHeader)
            read.headerRows = it->toInt();
        else if (it.key() != u"columns" || !it->isObject())
            return bad(Tr::tr("“%1”的名称或内容不对").arg(it.key()));
    }
    const QJsonObject columns = json[QLatin1String("columns")].toObject();
    QSet<QString> taken;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const int column = columnOfName(it.key());
        if (column < 0)
            return bad(Tr::tr("没有“%1”列").arg(it.key()));
        const QString name = it->toString();
        if (!name.isEmpty()) {
            const LedgerField *field = words.field(name);
            if (!field)
                return bad(Tr::tr("没有字段“%1”").arg(name));
            if (taken.contains(name) && !field->several)
                return bad(Tr::tr("字段“%1”对应了两列").arg(name));
            taken.insert(name);
        }
        read.columns.emplace_back(column, name);
    }
    return read;
}

QString headerFingerprint(const Mapping &mapping)
{
    QMap<int, QString> headers;
    for (const MappedColumn &column : mapping.columns)
        headers.insert(column.column, column.header);
    for (const UnmappedColumn &column : mapping.unmapped)
        headers.insert(column.column, column.header);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        hash.addData((columnName(it.key()) + u'=' + it.value() + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace xhb
