// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxReader.h"

#include "core/exchange/XlsxParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int mostColumns = 16'384;
constexpr int mostRows = 1'048'576;

/// What all sheets share, and how much of the limits they have used together.
struct Context {
    const ReadLimits &limits;
    Progress *progress;
    QStringList sharedTexts;
    XlsxStyles styles;
    bool from1904 = false;
    qint64 cells = 0;
    qint64 characters = 0;
};

class SheetHandler : public XmlHandler
{
public:
    SheetHandler(Context &context, Grid &grid) : m_context(context), m_grid(grid) {}

    void start(QByteArrayView name, const XmlAttributes &attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView utf8) override;
    void progressed(qint64 done, qint64 total) override
    {
        if (m_context.progress && !m_context.progress->step(int(done >> 10), int(total >> 10)))
            cancel();
    }

private:
    enum class Type { Number, Shared, Inline, String, Bool, Error, Date };

    void startRow(const XmlAttributes &attributes);
    void endRow();
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void takeValue();
    void takeNumber(double number);
    void readMerge(const XmlAttributes &attributes);
    void bad(const QString &what) { fail(Tr::tr("工作表“%1”%2").arg(m_grid.sheet, what)); }
    QString here() const { return cellName(m_row.number, m_cell.column); }

    static Type typeOf(QByteArrayView name);

    Context &m_context;
    Grid &m_grid;
    GridRow m_row;
    Cell m_cell;
    Type m_type = Type::Number;
    XlsxStyle m_style;
    QByteArray m_value; ///< of <v>
    RichText m_text;    ///< of <is>
    int m_column = -1;  ///< of the last cell
    bool m_inData = false;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_found = false; ///< the cell has a value
};

void SheetHandler::start(QByteArrayView name, const XmlAttributes &attributes)
{
    if (m_inCell) {
        m_inValue = name == "v";
        m_found = m_found || m_inValue || name == "is";
        m_cell.formula = m_cell.formula || name == "f";
        m_text.start(name);
    } else if (name == "c" && m_inData) {
        startCell(attributes);
    } else if (name == "row" && m_inData) {
        startRow(attributes);
    } else if (name == "sheetData") {
        m_inData = true;
    } else if (name == "mergeCell") {
        readMerge(attributes);
    }
}

void SheetHandler::end(QByteArrayView name)
{
    if (m_inCell && name != "c") {
        m_inValue = false;
        m_text.end(name);
    } else if (m_inCell) {
        endCell();
    } else if (name == "row" && m_inData) {
        endRow();
    } else if (name == "sheetData") {
        m_inData = false;
    }
}

void SheetHandler::text(QByteArrayView utf8)
{
    if (m_inValue)
        m_value.append(utf8.data(), utf8.size());
    else if (m_inCell)
        m_text.text(utf8);
    if (std::max(m_value.size(), m_text.bytes()) > qint64(m_context.limits.cellCharacters) * 4)
        bad(Tr::tr("的单元格 %1 超过 %2 字").arg(here()).arg(m_context.limits.cellCharacters));
}

void SheetHandler::startRow(const XmlAttributes &attributes)
{
    const int before = m_row.number;
    const QByteArrayView number = attributes.value("r");
    bool ok = true;
    m_row = {};
    m_row.number = number.isNull() ? before + 1 : number.toInt(&ok);
    m_column = -1;
    if (!ok || m_row.number <= before || m_row.number > mostRows)
        bad(Tr::tr("有不正确的行号“%1”").arg(QString::fromUtf8(number).left(20)));
}

void SheetHandler::endRow()
{
    if (m_row.cells.empty())
        return;
    const int number = m_row.number;
    m_grid.rows.push_back(std::move(m_row));
    m_row = {};
    m_row.number = number;
    if (m_grid.rows.size() > size_t(m_context.limits.rows))
        bad(Tr::tr("超过 %1 行").arg(m_context.limits.rows));
}

SheetHandler::Type SheetHandler::typeOf(QByteArrayView name)
{
    if (name == "s")
        return Type::Shared;
    if (name == "inlineStr")
        return Type::Inline;
    if (name == "str")
        return Type::String;
    if (name == "b")
        return Type::Bool;
    if (name == "e")
        return Type::Error;
    return name == "d" ? Type::Date : Type::Number;
}

void SheetHandler::startCell(const XmlAttributes &attributes)
{
    m_cell = {};
    m_value.clear();
    m_text.clear();
    m_found = false;
    m_inCell = true;
    m_type = typeOf(attributes.value("t"));
    m_style = m_context.styles.style(attributes.number("s"));
    const QByteArrayView reference = attributes.value("r");
    int row = m_row.number;
    if (reference.isNull())
        m_cell.column = m_column + 1;
    else if (!readCellName(QString::fromUtf8(reference), row, m_cell.column) || row != m_row.number)
        return bad(Tr::tr("第 %1 行有不正确的单元格位置“%2”")
                       .arg(m_row.number)
                       .arg(QString::fromUtf8(reference).left(20)));
    if (m_cell.column <= m_column || m_cell.column >= mostColumns)
        return bad(Tr::tr("第 %1 行的单元格次序不对").arg(m_row.number));
    m_column = m_cell.column;
}

void SheetHandler::endCell()
{
    m_inCell = false;
    if (m_found) {
        takeValue();
    } else if (m_cell.formula) { // some programs save formulas only; silence would lose a value
        m_cell.kind = Cell::Kind::Error;
        m_cell.text = Tr::tr("公式没有保存结果");
    }
    if (stopped() || m_cell.kind == Cell::Kind::Empty || m_cell.text.isEmpty())
        return;
    if (m_type != Type::Shared)
        m_context.characters += m_cell.text.size();
    if (++m_context.cells > m_context.limits.cells ||
        m_context.characters > m_context.limits.characters)
        return bad(Tr::tr("的内容太多，超出可导入的范围"));
    if (m_cell.text.size() > m_context.limits.cellCharacters)
        return bad(
            Tr::tr("的单元格 %1 超过 %2 字").arg(here()).arg(m_context.limits.cellCharacters));
    m_row.struck = m_row.struck || m_style.struck;
    m_row.cells.push_back(std::move(m_cell));
}

void SheetHandler::takeValue()
{
    bool ok = true;
    const QByteArray value = m_value.trimmed();
    m_cell.kind = Cell::Kind::Text;
    switch (m_type) {
    case Type::Shared: {
        const int index = value.toInt(&ok);
        if (!ok || index < 0 || index >= m_context.sharedTexts.size())
            return bad(Tr::tr("的单元格 %1 指向不存在的文字“%2”")
                           .arg(here(), QString::fromUtf8(value.left(20))));
        m_cell.text = m_context.sharedTexts[index];
        break;
    }
    case Type::Inline: m_cell.text = m_text.take(); break;
    case Type::String: m_cell.text = unescaped(QString::fromUtf8(m_value)); break;
    case Type::Bool:
        m_cell.kind = Cell::Kind::Bool;
        m_cell.number = value == "1" || value == "true";
        m_cell.text = m_cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        break;
    case Type::Error:
        m_cell.kind = Cell::Kind::Error;
        m_cell.text = QString::fromUtf8(value);
        break;
    case Type::Date: {
        m_cell.text = QString::fromUtf8(value);
        const QDate day = QDate::fromString(m_cell.text.left(10), Qt::ISODate);
        if (!day.isValid())
            break;
        m_cell.kind = Cell::Kind::Date;
        m_cell.number = double(day.toJulianDay());
        m_cell.text = day.toString(Qt::ISODate);
        break;
    }
    case Type::Number: {
        const double number = value.toDouble(&ok);
        if (value.isEmpty())
            m_cell.kind = Cell::Kind::Empty;
        else if (ok && std::isfinite(number))
            takeNumber(number);
        else
            m_cell.text = QString::fromUtf8(m_value); // taken literally, never guessed
        break;
    }
    }
}

void SheetHandler::takeNumber(double number)
{
    const NumberFormat &format = m_context.styles.formats[size_t(m_style.format)];
    const QDate day = format.isDate() ? dayOfSerial(number, m_context.from1904) : QDate();
    m_cell.text = format.show(number, m_context.from1904);
    m_cell.kind = day.isValid() ? Cell::Kind::Date : Cell::Kind::Number;
    m_cell.number = day.isValid() ? double(day.toJulianDay()) : number;
}

void SheetHandler::readMerge(const XmlAttributes &attributes)
{
    const QString reference = attributes.text("ref");
    CellRange range;
    if (!readRange(reference, range))
        return bad(Tr::tr("有不正确的合并区域“%1”").arg(reference.left(30)));
    m_grid.merges.push_back(range);
    if (m_grid.merges.size() > size_t(m_context.limits.merges))
        bad(Tr::tr("的合并区域超过 %1 个").arg(m_context.limits.merges));
}

} // namespace

Result<Workbook> readXlsx(const QByteArray &bytes, Progress *progress, const ReadLimits &limits)
{
    TRY_LET(archive, ZipArchive::open(bytes, limits));
    QString main = QStringLiteral("xl/workbook.xml");
    TRY_LET(roots, readRelations(archive, QString(), limits));
    for (const XlsxRelation &root : roots)
        if (root.type == u"officeDocument" && archive.has(root.path))
            main = root.path;
    if (!archive.has(main))
        return Error{ErrorCode::Invalid,
                     Tr::tr("这不是 xlsx 表格。请用 WPS 或 Excel 打开后另存为 xlsx 再导入。"),
                     {},
                     {}};
    TRY_LET(parts, readSheets(archive, main, limits));
    TRY_LET(relations, readRelations(archive, main, limits));

    Context context{limits, progress, {}, {}, parts.from1904, 0, 0};
    for (const XlsxRelation &relation : relations) {
        if (relation.type == u"styles") {
            TRY_LET(styles, readStyles(archive, relation.path, limits));
            context.styles = std::move(styles);
        } else if (relation.type == u"sharedStrings") {
            TRY_LET(texts, readSharedTexts(archive, relation.path, limits, progress));
            context.sharedTexts = std::move(texts);
        }
    }

    Workbook book;
    for (const XlsxSheet &sheet : parts.sheets) {
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
            SheetHandler handler(context, grid);
            TRY(readXml(archive, relation->path, handler, limits));
        }
        book.sheets.push_back(std::move(grid));
    }
    if (book.sheets.empty())
        return Error{ErrorCode::Corrupt, Tr::tr("文件里没有工作表。"), {}, {}};
    return book;
}

} // namespace xhb
