// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvWriter.h"

#include "core/exchange/CsvGuard.h"

#include <QStringEncoder>

#include <algorithm>

namespace xhb {

namespace {

void appendField(QString &line, const QString &text)
{
    const bool plain = !text.startsWith(u' ') && !text.endsWith(u' ') &&
                       std::none_of(text.begin(), text.end(),
                                    [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c); });
    if (plain) {
        line += text;
        return;
    }
    QString quoted = text;
    quoted.replace(QLatin1String("\""), QLatin1String("\"\""));
    line += u'"' + quoted + u'"';
}

} // namespace

QByteArray toCsv(const Table &table, CsvEncoding encoding)
{
    QString text;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            text += u',';
        appendField(text, csvGuarded(table.columns[i].caption));
    }
    text += QLatin1String("\r\n");
    std::vector<int> mergedTo(table.columns.size(), -1);
    size_t merge = 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const auto &cells = table.rows[row];
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (i > 0)
                text += u',';
            if (i >= cells.size() || mergedTo[i] >= int(row))
                continue;
            // Only text can be a formula; a negative number is a number.
            const auto *words = std::get_if<QString>(&cells[i]);
            appendField(text, words ? csvGuarded(*words) : plainText(cells[i]));
        }
        for (; merge < table.merges.size() && table.merges[merge].firstRow == int(row); ++merge)
            mergedTo[size_t(table.merges[merge].column)] = table.merges[merge].lastRow;
        text += QLatin1String("\r\n");
    }
    if (encoding == CsvEncoding::Gb18030)
        return QStringEncoder("GB18030").encode(text);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace xhb
