// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/CellBlock.h"

#include <algorithm>

namespace xhb {

CellBlock readCells(const QString &text)
{
    CellBlock block;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool begun = false; // the row has something, be it an empty cell before a tab
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        block.push_back(row);
        row.clear();
        begun = false;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (at + 1 < text.size() && text[at + 1] == u'"')
                cell += text[++at];
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', at + 1) > 0) {
            quoted = begun = true;
        } else if (c == u'\t') {
            endCell();
            begun = true;
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
            begun = true;
        }
    }
    if (begun)
        endRow();
    qsizetype width = 0;
    for (const QStringList &line : block)
        width = std::max(width, line.size());
    for (QStringList &line : block)
        while (line.size() < width)
            line.append(QString());
    return block;
}

QString writeCells(const CellBlock &block)
{
    QString text;
    for (const QStringList &row : block) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row[i];
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            text += (i == 0 ? QString() : QStringLiteral("\t")) + cell;
        }
        text += u'\n';
    }
    return text;
}

} // namespace xhb
