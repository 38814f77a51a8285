// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxWriter.h"

#include "core/base/Files.h"
#include "core/exchange/ZipArchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <memory>
#include <xlsxwriter.h>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr int longestCell = 32'767;   // characters, a limit of the format
constexpr int longestRow = 1'048'576; // rows
constexpr double tallestRow = 409;    // points
constexpr double fontSize = 10.5;     // points: 五号
constexpr double lineHeight = 14.25;  // points
constexpr double mmPerPoint = 25.4 / 72;
constexpr double cellMargin = 2.2; // mm, both sides together

/// Width in the unit of the format (digits of the default font) for millimetres on paper.
double columnUnits(double mm)
{
    return std::max(1.0, (mm / 25.4 * 96 - 5) / 7);
}

/// Lines a text takes in a column. Chinese characters are a full em wide, others about half.
int linesOf(QStringView text, double width)
{
    const double usable = std::max(4.0, width - cellMargin);
    const double em = fontSize * mmPerPoint;
    if (double(text.size()) * em <= usable && !text.contains(u'\n'))
        return 1;
    int lines = 1;
    double used = 0;
    for (const QChar c : text) {
        if (c == u'\n') {
            ++lines;
            used = 0;
            continue;
        }
        const double wide = c.unicode() < 0x2E80 ? 0.53 * em : em;
        if (used + wide > usable) {
            ++lines;
            used = 0;
        }
        used += wide;
    }
    return lines;
}

double heightOf(const TableValue &value, double width)
{
    const auto *text = std::get_if<QString>(&value);
    const int lines = text ? linesOf(*text, width) : 1;
    return lines * lineHeight + 4;
}

struct Formats {
    explicit Formats(lxw_workbook *book)
    {
        title = make(book, 16, true, LXW_ALIGN_CENTER, false);
        subtitle = make(book, fontSize, false, LXW_ALIGN_LEFT, false);
        header = make(book, fontSize, true, LXW_ALIGN_CENTER, true);
        text = make(book, fontSize, false, LXW_ALIGN_LEFT, true);
        centred = make(book, fontSize, false, LXW_ALIGN_CENTER, true);
        date = make(book, fontSize, false, LXW_ALIGN_CENTER, true);
        format_set_num_format(date, "yyyy-mm-dd");
        // Typed as text, so that a code such as 1-3 stays one when somebody edits the cell.
        format_set_num_format(text, "@");
        format_set_num_format(centred, "@");
        number = make(book, fontSize, false, LXW_ALIGN_CENTER, true);
    }

    static lxw_format *make(lxw_workbook *book, double size, bool bold, uint8_t align, bool cell)
    {
        lxw_format *format = workbook_add_format(book);
        format_set_font_name(format, "宋体");
        format_set_font_size(format, size);
        if (bold)
            format_set_bold(format);
        format_set_align(format, align);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        if (cell) {
            format_set_border(format, LXW_BORDER_THIN);
            format_set_text_wrap(format);
        }
        return format;
    }

    lxw_format *title;
    lxw_format *subtitle;
    lxw_format *header;
    lxw_format *text;
    lxw_format *centred;
    lxw_format *date;
    lxw_format *number;
};

class Writer
{
public:
    Writer(const Table &table, const QByteArray &path)
        : m_table(table), m_columns(lxw_col_t(table.columns.size()))
    {
        // Rows go out one by one; only merges over rows need the whole sheet in memory.
        lxw_workbook_options options{};
        options.constant_memory = table.merges.empty();
        m_book = workbook_new_opt(path.constData(), &options);
        m_formats.emplace(m_book);
        m_sheet = workbook_add_worksheet(m_book, legalSheetName(table.sheet).toUtf8().constData());
    }

    Status write(Progress *progress);
    /// Closes the file. Must be called once, also after an error.
    lxw_error close() { return workbook_close(m_book); }
    qint64 cells() const { return m_cells; }
    qint64 rows() const { return m_row; }

private:
    void layout();
    void writeHead();
    Status writeRow(size_t index);
    Status writeCell(lxw_col_t column, const TableValue &value);
    lxw_error writeText(lxw_col_t column, const QString &given, lxw_format *format);
    void line(const QString &text, lxw_format *format, double height);
    double heightOfRow(size_t index);

    const Table &m_table;
    lxw_col_t m_columns;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    std::optional<Formats> m_formats;
    lxw_row_t m_row = 0;
    lxw_row_t m_firstRow = 0; ///< below the header
    int m_across = 1;         ///< pages beside each other
    qint64 m_cells = 0;
    QStringEncoder m_encoder{QStringEncoder::Utf8};
    QByteArray m_utf8;
    std::vector<int> m_mergedTo; ///< by column: last row of the merge that covers it
    size_t m_nextMerge = 0;
};

/// What XML can carry: no non-characters, and a text that looks like Excel's escape for a character
/// (_x0041_) escaped itself.
QString xmlSafe(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    const auto nonCharacter = [](QChar c) { return c.unicode() >= 0xFFFE; };
    const bool plain =
        !text.contains(QLatin1String("_x")) && std::none_of(text.begin(), text.end(), nonCharacter);
    if (plain)
        return text;
    QString safe = text;
    safe.removeIf(nonCharacter);
    return safe.replace(escape, QStringLiteral("_x005F_\\1"));
}

lxw_error Writer::writeText(lxw_col_t column, const QString &given, lxw_format *format)
{
    const QString text = xmlSafe(given);
    m_utf8.resize(m_encoder.requiredSpace(text.size()) + 1);
    char *end = m_encoder.appendToBuffer(m_utf8.data(), text);
    *end = 0;
    ++m_cells;
    return worksheet_write_string(m_sheet, m_row, column, m_utf8.constData(), format);
}

void Writer::line(const QString &text, lxw_format *format, double height)
{
    if (text.isEmpty())
        return;
    worksheet_set_row(m_sheet, m_row, height, nullptr);
    if (m_columns > 1) {
        worksheet_merge_range(m_sheet, m_row, 0, m_row, lxw_col_t(m_columns - 1), "", format);
        m_cells += m_columns - 1;
    }
    writeText(0, text, format);
    ++m_row;
}

void Writer::layout()
{
    constexpr double mmPerInch = 25.4;
    constexpr uint8_t a3 = 8;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, a3);
    worksheet_set_margins(m_sheet, 15 / mmPerInch, 15 / mmPerInch, 15 / mmPerInch, 18 / mmPerInch);
    // A very wide table shrunk onto one page could not be read.
    constexpr double usable = 390;   // mm across
    constexpr double smallest = 0.5; // scale
    double width = 0;
    for (const TableColumn &column : m_table.columns)
        width += column.width;
    m_across = std::max(1, int(std::ceil(width * smallest / usable)));
    worksheet_fit_to_pages(m_sheet, uint16_t(m_across), 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_footer(m_sheet, Tr::tr("&C第 &P 页 共 &N 页").toUtf8().constData());
    for (lxw_col_t i = 0; i < m_columns; ++i)
        worksheet_set_column(m_sheet, i, i, columnUnits(m_table.columns[i].width), nullptr);
}

void Writer::writeHead()
{
    line(m_table.title, m_formats->title, 32);
    line(m_table.subtitle, m_formats->subtitle, 20);
    double height = 0;
    for (const TableColumn &column : m_table.columns)
        height = std::max(height, heightOf(column.caption, column.width));
    worksheet_set_row(m_sheet, m_row, std::min(height + 4, tallestRow), nullptr);
    for (lxw_col_t i = 0; i < m_columns; ++i)
        writeText(i, m_table.columns[i].caption, m_formats->header);
    worksheet_repeat_rows(m_sheet, m_row, m_row);
    const lxw_col_t names = m_across > 1 ? 2 : 0; // number and name stay beside what is far off
    if (names > 0)
        worksheet_repeat_columns(m_sheet, 0, names - 1);
    worksheet_freeze_panes(m_sheet, m_row + 1, names);
    m_firstRow = ++m_row;
}

/// Cells merged over several rows need their height from all of them: what the rows lack goes to
/// the last one.
double Writer::heightOfRow(size_t index)
{
    double height = lineHeight + 4;
    const auto &row = m_table.rows[index];
    for (lxw_col_t i = 0; i < m_columns && i < row.size(); ++i)
        if (m_mergedTo[i] < int(index))
            height = std::max(height, heightOf(row[i], m_table.columns[i].width));
    return std::min(height, tallestRow);
}

Status Writer::writeCell(lxw_col_t column, const TableValue &value)
{
    const bool centred = m_table.columns[column].centred;
    lxw_error error = LXW_NO_ERROR;
    if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty()) {
        error = text->size() > longestCell
                    ? LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
                    : writeText(column, *text, centred ? m_formats->centred : m_formats->text);
    } else if (const auto *number = std::get_if<double>(&value); number && std::isfinite(*number)) {
        ++m_cells;
        error = worksheet_write_number(m_sheet, m_row, column, *number, m_formats->number);
    } else if (const auto *date = std::get_if<QDate>(&value); date && date->isValid()) {
        ++m_cells;
        const double serial = double(QDate(1899, 12, 30).daysTo(*date));
        error = worksheet_write_number(m_sheet, m_row, column, serial, m_formats->date);
    } else {
        ++m_cells;
        error = worksheet_write_blank(m_sheet, m_row, column, m_formats->text);
    }
    if (error == LXW_NO_ERROR)
        return done();
    return Error{ErrorCode::Invalid,
                 error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
                     ? Tr::tr("第 %1 行“%2”的内容超过 %3 字，xlsx "
                              "的单元格放不下；请缩短后再导出，或导出为 csv。")
                           .arg(m_row + 1)
                           .arg(m_table.columns[column].caption)
                           .arg(longestCell)
                     : Tr::tr("第 %1 行“%2”写不进 xlsx。")
                           .arg(m_row + 1)
                           .arg(m_table.columns[column].caption),
                 QString::fromUtf8(lxw_strerror(error)),
                 {}};
}

Status Writer::writeRow(size_t index)
{
    for (;
         m_nextMerge < m_table.merges.size() && m_table.merges[m_nextMerge].firstRow == int(index);
         ++m_nextMerge) {
        const TableMerge &merge = m_table.merges[m_nextMerge];
        m_mergedTo[size_t(merge.column)] = merge.lastRow;
        worksheet_merge_range(m_sheet, m_row, lxw_col_t(merge.column),
                              m_firstRow + lxw_row_t(merge.lastRow), lxw_col_t(merge.column), "",
                              m_formats->text);
        m_cells += merge.lastRow - merge.firstRow;
        TRY(writeCell(lxw_col_t(merge.column), m_table.rows[index][size_t(merge.column)]));
    }
    const auto &row = m_table.rows[index];
    worksheet_set_row(m_sheet, m_row, heightOfRow(index), nullptr);
    for (lxw_col_t i = 0; i < m_columns; ++i)
        if (m_mergedTo[i] < int(index))
            TRY(writeCell(i, i < row.size() ? row[i] : TableValue()));
    ++m_row;
    return done();
}

Status Writer::write(Progress *progress)
{
    m_mergedTo.assign(m_columns, -1);
    layout();
    writeHead();
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        if (progress && i % 256 == 0 && !progress->step(int(i), int(m_table.rows.size())))
            return Error{ErrorCode::Cancelled, Tr::tr("已取消导出"), {}, {}};
        TRY(writeRow(i));
    }
    return done();
}

/// The library does not look at every write to its own temporary files; a full disk there would
/// leave a sheet with rows missing. So the sheet is counted before anyone relies on it.
bool complete(const QByteArray &bytes, qint64 rows, qint64 cells)
{
    ReadLimits none;
    none.unpackedBytes = none.ratio = none.tokenBytes = INT64_MAX / 2;
    auto archive = ZipArchive::open(bytes, none);
    const auto sheet =
        archive.ok() ? archive->entry(QStringLiteral("xl/worksheets/sheet1.xml")) : nullptr;
    if (!sheet)
        return false;
    constexpr qsizetype carried = 16; // the longest tag looked for may lie across two pieces
    QByteArray buffer((1 << 18) + carried, ' ');
    const auto startsWith = [](const char *at, QByteArrayView word) {
        return std::equal(word.begin(), word.end(), at);
    };
    bool ended = false;
    for (qint64 got = 0;
         (got = sheet->read(buffer.data() + carried, buffer.size() - carried)) > 0;) {
        const char *at = buffer.constData();
        const char *end = at + got; // tags that start in the last bytes are counted next time
        while ((at = static_cast<const char *>(std::memchr(at, '<', size_t(end - at))))) {
            rows -= startsWith(at, "<row ");
            cells -= startsWith(at, "<c ");
            ++at;
        }
        ended = QByteArrayView(end, carried).endsWith("</worksheet>");
        std::copy_n(end, carried, buffer.data());
    }
    return sheet->failure().isEmpty() && rows == 0 && cells == 0 && ended;
}

} // namespace

Result<QByteArray> toXlsx(const Table &table, Progress *progress)
{
    if (table.columns.empty())
        return Error{ErrorCode::Invalid, Tr::tr("没有选择要导出的列。"), {}, {}};
    if (table.rows.size() + 3 > size_t(longestRow))
        return Error{ErrorCode::Invalid,
                     Tr::tr("超过 %1 行，一张 xlsx 工作表放不下。").arg(longestRow - 3),
                     {},
                     {}};
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    const auto failed = [&](const QString &detail) {
        // Which write failed is not known; an empty disk says enough.
        constexpr qint64 room = 64 << 10;
        const bool full = errno == ENOSPC || QStorageInfo(folder.path()).bytesAvailable() < room;
        Error error = fileError(full ? ENOSPC : EIO, folder.path());
        error.detail = detail;
        return error;
    };
    errno = 0;
    if (!folder.isValid())
        return failed(folder.errorString());
    Writer writer(table, QFile::encodeName(path));
    const Status written = writer.write(progress);
    errno = 0;
    const lxw_error closed = writer.close();
    if (!written)
        return written.error();
    if (closed != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(closed)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    QByteArray bytes = file.readAll();
    if (!complete(bytes, writer.rows(), writer.cells()))
        return failed(QStringLiteral("incomplete sheet"));
    return bytes;
}

} // namespace xhb
