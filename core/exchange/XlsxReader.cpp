// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxReader.h"

#include "core/exchange/XlsxPart.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using Xml = QXmlStreamReader;

struct SheetEntry {
    QString name;
    QString relation;
    bool hidden = false;
};

struct Parts {
    std::vector<SheetEntry> sheets;
    bool from1904 = false;
};

/// What all sheets share, and how much of the limits they have used together.
struct Context {
    const ZipArchive &archive;
    const ReadLimits &limits;
    Progress *progress;
    QStringList sharedTexts;
    XlsxStyles styles;
    bool from1904 = false;
    qint64 cells = 0;
    qint64 characters = 0;
};

class SheetParser
{
public:
    SheetParser(XlsxPart &part, Context &context, Grid &grid)
        : m_part(part), m_context(context), m_grid(grid)
    {
    }

    Status parse();

private:
    void startRow();
    void readCell();
    void readMerge();
    void take(Cell &cell, QStringView type, const QString &value, const XlsxStyle &style);
    void takeNumber(Cell &cell, double number, const XlsxStyle &style);
    void bad(const QString &what) { m_part.fail(Tr::tr("工作表“%1”%2").arg(m_grid.sheet, what)); }

    XlsxPart &m_part;
    Context &m_context;
    Grid &m_grid;
    GridRow m_row;
    int m_column = -1; ///< of the last cell
};

Status SheetParser::parse()
{
    bool inData = false;
    while (!m_part.xml().atEnd()) {
        const Xml::TokenType token = m_part.next();
        const QStringView name = m_part.element();
        if (token == Xml::StartElement) {
            if (name == u"sheetData")
                inData = true;
            else if (inData && name == u"row")
                startRow();
            else if (inData && name == u"c")
                readCell();
            else if (name == u"mergeCell")
                readMerge();
        } else if (token == Xml::EndElement) {
            if (name == u"sheetData")
                inData = false;
            else if (inData && name == u"row" && !m_row.cells.empty()) {
                m_grid.rows.push_back(std::move(m_row));
                const int number = m_grid.rows.back().number;
                m_row = {};
                m_row.number = number;
                if (m_grid.rows.size() > size_t(m_context.limits.rows))
                    bad(Tr::tr("超过 %1 行").arg(m_context.limits.rows));
                const ZipEntry &entry = m_part.entry();
                if (m_context.progress && m_grid.rows.size() % 512 == 0 &&
                    !m_context.progress->step(int(entry.bytesRead() >> 10),
                                              int(entry.declaredSize() >> 10)))
                    return Error{ErrorCode::Cancelled, Tr::tr("已取消导入"), {}, {}};
            }
        }
    }
    return m_part.status();
}

void SheetParser::startRow()
{
    const int before = m_row.number;
    const QStringView number = m_part.attribute(QLatin1String("r"));
    bool ok = true;
    m_row = {};
    m_row.number = number.isEmpty() ? before + 1 : number.toInt(&ok);
    m_column = -1;
    if (!ok || m_row.number <= before || m_row.number > 1'048'576)
        bad(Tr::tr("有不正确的行号“%1”").arg(number.left(20)));
}

void SheetParser::readCell()
{
    Cell cell;
    const QStringView reference = m_part.attribute(QLatin1String("r"));
    int row = m_row.number;
    if (reference.isEmpty())
        cell.column = m_column + 1;
    else if (!readCellName(reference, row, cell.column) || row != m_row.number)
        return bad(
            Tr::tr("第 %1 行有不正确的单元格位置“%2”").arg(m_row.number).arg(reference.left(20)));
    if (cell.column <= m_column || cell.column >= 16'384)
        return bad(Tr::tr("第 %1 行的单元格次序不对").arg(m_row.number));
    m_column = cell.column;

    const QString type = m_part.attribute(QLatin1String("t")).toString();
    const XlsxStyle style = m_context.styles.style(m_part.attribute(QLatin1String("s")).toInt());
    QString value;
    bool found = false;
    while (!m_part.xml().hasError()) {
        const Xml::TokenType token = m_part.next();
        if (token == Xml::EndElement) // of <c>: inner ends are read by text() and richText()
            break;
        if (token != Xml::StartElement)
            continue;
        const QStringView name = m_part.element();
        if (name == u"v") {
            value = m_part.text();
            found = true;
        } else if (name == u"is") {
            value = m_part.richText(QStringLiteral("is"));
            found = true;
        } else {
            cell.formula = cell.formula || name == u"f";
            m_part.text();
        }
    }
    if (m_part.xml().hasError())
        return;
    if (found) {
        take(cell, type, value, style);
    } else if (cell.formula) { // some programs save formulas only; silence would lose a value
        cell.kind = Cell::Kind::Error;
        cell.text = Tr::tr("公式没有保存结果");
    }
    if (cell.kind == Cell::Kind::Empty || cell.text.isEmpty())
        return;
    if (type != u"s")
        m_context.characters += cell.text.size();
    if (++m_context.cells > m_context.limits.cells ||
        m_context.characters > m_context.limits.characters)
        return bad(Tr::tr("的内容太多，超出可导入的范围"));
    if (cell.text.size() > m_context.limits.cellCharacters)
        return bad(Tr::tr("的单元格 %1 超过 %2 字")
                       .arg(cellName(m_row.number, cell.column))
                       .arg(m_context.limits.cellCharacters));
    m_row.struck = m_row.struck || style.struck;
    m_row.cells.push_back(std::move(cell));
}

void SheetParser::take(Cell &cell, QStringView type, const QString &value, const XlsxStyle &style)
{
    bool ok = true;
    if (type == u"s") {
        const int index = QStringView(value).trimmed().toInt(&ok);
        if (!ok || index < 0 || index >= m_context.sharedTexts.size())
            return bad(Tr::tr("的单元格 %1 指向不存在的文字“%2”")
                           .arg(cellName(m_row.number, cell.column), value.left(20)));
        cell.kind = Cell::Kind::Text;
        cell.text = m_context.sharedTexts[index];
    } else if (type == u"inlineStr") {
        cell.kind = Cell::Kind::Text;
        cell.text = value;
    } else if (type == u"str") {
        cell.kind = Cell::Kind::Text;
        cell.text = unescaped(value);
    } else if (type == u"b") {
        cell.kind = Cell::Kind::Bool;
        cell.number = value.trimmed() == u"1" || value.trimmed() == u"true";
        cell.text = cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else if (type == u"e") {
        cell.kind = Cell::Kind::Error;
        cell.text = value;
    } else if (type == u"d") {
        const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
        cell.kind = day.isValid() ? Cell::Kind::Date : Cell::Kind::Text;
        cell.number = day.isValid() ? double(day.toJulianDay()) : 0;
        cell.text = day.isValid() ? day.toString(Qt::ISODate) : value;
    } else {
        const QStringView digits = QStringView(value).trimmed();
        if (digits.isEmpty())
            return;
        const double number = digits.toDouble(&ok);
        if (ok && std::isfinite(number))
            return takeNumber(cell, number, style);
        cell.kind = Cell::Kind::Text; // taken literally, never guessed
        cell.text = value;
    }
}

void SheetParser::takeNumber(Cell &cell, double number, const XlsxStyle &style)
{
    const NumberFormat &format = m_context.styles.formats[size_t(style.format)];
    const QDate day = format.isDate() ? dayOfSerial(number, m_context.from1904) : QDate();
    cell.text = format.show(number, m_context.from1904);
    cell.kind = day.isValid() ? Cell::Kind::Date : Cell::Kind::Number;
    cell.number = day.isValid() ? double(day.toJulianDay()) : number;
}

void SheetParser::readMerge()
{
    const QStringView reference = m_part.attribute(QLatin1String("ref"));
    CellRange range;
    if (!readRange(reference, range))
        return bad(Tr::tr("有不正确的合并区域“%1”").arg(reference.left(30)));
    m_grid.merges.push_back(range);
    if (m_grid.merges.size() > size_t(m_context.limits.merges))
        bad(Tr::tr("的合并区域超过 %1 个").arg(m_context.limits.merges));
}

Result<Parts> readWorkbookPart(const ZipArchive &archive, const QString &name,
                               const ReadLimits &limits)
{
    TRY_LET(part, openPart(archive, name));
    Parts parts;
    while (!part->xml().atEnd()) {
        if (part->next() != Xml::StartElement)
            continue;
        if (part->element() == u"workbookPr") {
            const QStringView value = part->attribute(QLatin1String("date1904"));
            parts.from1904 = value == u"1" || value == u"true" || value == u"on";
        } else if (part->element() == u"sheet") {
            const QStringView state = part->attribute(QLatin1String("state"));
            parts.sheets.push_back({part->attribute(QLatin1String("name")).toString(),
                                    part->attribute(QLatin1String("id")).toString(),
                                    state == u"hidden" || state == u"veryHidden"});
            if (parts.sheets.size() > size_t(limits.sheets))
                part->fail(Tr::tr("工作表超过 %1 个").arg(limits.sheets));
        }
    }
    TRY(part->status());
    return parts;
}

} // namespace

Result<Workbook> readXlsx(const QByteArray &bytes, Progress *progress, const ReadLimits &limits)
{
    TRY_LET(archive, ZipArchive::open(bytes, limits));
    QString main = QStringLiteral("xl/workbook.xml");
    TRY_LET(roots, readRelations(archive, QString()));
    for (const XlsxRelation &root : roots)
        if (root.type == u"officeDocument" && archive.has(root.path))
            main = root.path;
    if (!archive.has(main))
        return Error{ErrorCode::Invalid,
                     Tr::tr("这不是 xlsx 表格。请用 WPS 或 Excel 打开后另存为 xlsx 再导入。"),
                     {},
                     {}};
    TRY_LET(parts, readWorkbookPart(archive, main, limits));
    TRY_LET(relations, readRelations(archive, main));

    Context context{archive, limits, progress, {}, {}, parts.from1904, 0, 0};
    for (const XlsxRelation &relation : relations) {
        if (relation.type == u"styles") {
            TRY_LET(styles, readStyles(archive, relation.path));
            context.styles = std::move(styles);
        } else if (relation.type == u"sharedStrings") {
            TRY_LET(texts, readSharedTexts(archive, relation.path, limits, progress));
            context.sharedTexts = std::move(texts);
        }
    }

    Workbook book;
    for (const SheetEntry &sheet : parts.sheets) {
        const auto relation =
            std::find_if(relations.begin(), relations.end(), [&](const XlsxRelation &r) {
                return r.id == sheet.relation && r.type == u"worksheet";
            });
        if (relation == relations.end())
            continue; // a chart or a dialog
        Grid grid;
        grid.sheet = sheet.name;
        grid.hidden = sheet.hidden;
        if (!grid.hidden) {
            TRY_LET(part, openPart(archive, relation->path));
            TRY(SheetParser(*part, context, grid).parse());
        }
        book.sheets.push_back(std::move(grid));
    }
    if (book.sheets.empty())
        return Error{ErrorCode::Corrupt, Tr::tr("文件里没有工作表。"), {}, {}};
    return book;
}

} // namespace xhb
