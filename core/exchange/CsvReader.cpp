// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"

#include "core/exchange/CsvGuard.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <map>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Cuts text into records. A record may run over several lines of the file.
class Records
{
public:
    Records(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    /// The next record; false when a quote is never closed.
    bool next(std::vector<QString> &fields)
    {
        fields.clear();
        while (true) {
            QString field;
            if (!readField(field))
                return false;
            fields.push_back(std::move(field));
            if (atEnd())
                return true;
            const QChar stop = m_text[m_at++];
            if (stop == m_separator)
                continue;
            if (stop == u'\r' && !atEnd() && m_text[m_at] == u'\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }

    int quoteLine() const { return m_quoteLine; }
    qsizetype position() const { return m_at; }

private:
    bool readField(QString &field)
    {
        if (!atEnd() && m_text[m_at] == u'"') {
            m_quoteLine = m_line;
            ++m_at;
            while (true) {
                const qsizetype quote = m_text.indexOf(u'"', m_at);
                if (quote < 0)
                    return false;
                const QStringView piece = m_text.mid(m_at, quote - m_at);
                m_line += int(piece.count(u'\n'));
                field += piece;
                m_at = quote + 1;
                if (atEnd() || m_text[m_at] != u'"')
                    break;
                field += u'"';
                ++m_at;
            }
            field.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        }
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' &&
               m_text[m_at] != u'\r')
            ++m_at;
        field += m_text.mid(start, m_at - start);
        return true;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 1;
};

/// The separator that cuts the first records into the most columns, most evenly.
QChar findSeparator(QStringView text)
{
    constexpr int looked = 50;
    QChar best = u',';
    int bestScore = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        Records records(text, candidate);
        std::map<size_t, int> widths;
        std::vector<QString> fields;
        for (int i = 0; i < looked && !records.atEnd() && records.next(fields); ++i)
            ++widths[fields.size()];
        for (const auto &[width, times] : widths) {
            const int score = int(width - 1) * times;
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, QString *encoding)
{
    const auto decoded = [&](QStringDecoder decoder, const char *name) -> std::optional<QString> {
        QString text = decoder.decode(bytes);
        // A text that ends in the middle of a character has no error flag of its own.
        if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
            return std::nullopt;
        if (encoding)
            *encoding = QString::fromLatin1(name);
        return text;
    };
    std::optional<QString> text;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        text = decoded(QStringDecoder(QStringDecoder::Utf16), "utf-16");
    } else if (!bytes.contains('\0')) {
        text =
            decoded(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless), "utf-8");
        if (!text)
            text = decoded(QStringDecoder("GB18030"), "gb18030");
    }
    if (text)
        return std::move(*text);
    return Error{ErrorCode::Invalid,
                 Tr::tr("看不懂文件的文字编码（不是 UTF-8、GB18030 或 UTF-16）。请用 WPS 或 Excel "
                        "打开后另存为 xlsx 再导入。"),
                 {},
                 {}};
}

Result<Workbook> readCsv(const QByteArray &bytes, Progress *progress, const ReadLimits &limits)
{
    Workbook book;
    TRY_LET(text, decodeText(bytes, &book.encoding));
    QStringView rest = text;
    QChar separator = findSeparator(rest);
    int linesBefore = 0;
    if (rest.startsWith(u"sep=") && rest.size() > 5) { // a line Excel writes for itself
        separator = rest[4];
        const qsizetype end = rest.indexOf(u'\n');
        rest = end < 0 ? QStringView() : rest.mid(end + 1);
        linesBefore = 1;
    }
    int number = linesBefore;
    Grid grid;
    Records records(rest, separator);
    std::vector<QString> fields;
    qint64 cells = 0;
    const auto tooMuch = [](const QString &what) {
        return Error{
            ErrorCode::Invalid, Tr::tr("文件不能导入：%1。台账没有改动。").arg(what), {}, {}};
    };
    while (!records.atEnd()) {
        if (!records.next(fields))
            return Error{ErrorCode::Invalid,
                         Tr::tr("第 %1 行的引号没有配对，其后的内容分不清行列。请用 WPS 或 Excel "
                                "打开检查，另存为 xlsx 再导入；台账没有改动。")
                             .arg(records.quoteLine() + linesBefore),
                         {},
                         {}};
        GridRow row;
        row.number = ++number;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].isEmpty())
                continue;
            if (i >= 16'384)
                return tooMuch(Tr::tr("第 %1 行的列太多").arg(number));
            if (fields[i].size() > limits.cellCharacters)
                return tooMuch(Tr::tr("单元格 %1 超过 %2 字")
                                   .arg(cellName(number, int(i)))
                                   .arg(limits.cellCharacters));
            Cell cell;
            cell.kind = Cell::Kind::Text;
            cell.column = int(i);
            cell.text = csvUnguarded(fields[i]);
            row.cells.push_back(std::move(cell));
        }
        cells += qint64(row.cells.size());
        if (cells > limits.cells)
            return tooMuch(Tr::tr("单元格超过 %1 个").arg(limits.cells));
        if (!row.cells.empty())
            grid.rows.push_back(std::move(row));
        if (grid.rows.size() > size_t(limits.rows))
            return tooMuch(Tr::tr("超过 %1 行").arg(limits.rows));
        if (progress && number % 512 == 0 &&
            !progress->step(int(records.position() >> 10), int(rest.size() >> 10)))
            return Error{ErrorCode::Cancelled, Tr::tr("已取消导入"), {}, {}};
    }
    book.sheets.push_back(std::move(grid));
    return book;
}

} // namespace xhb
