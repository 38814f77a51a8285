// SPDX-License-Identifier: GPL-3.0-or-later
// A table on its way out: captions, widths in millimetres and typed cells. The writers turn it into
// xlsx or csv; what the columns mean is decided by whoever made it.
#pragma once

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace xhb {

/// Text stays text in the file, numbers and dates are real ones.
using TableValue = std::variant<std::monostate, QString, double, QDate>;

struct TableColumn {
    QString key;
    QString caption;
    double width = 25; ///< mm
    bool centred = false;
};

/// Rows of one column shown as one cell, both ends included; counted from 0 below the header.
struct TableMerge {
    int firstRow = 0;
    int lastRow = 0;
    int column = 0;
};

struct Table {
    QString sheet; ///< name of the sheet; made legal by the writer
    QString title;
    QString subtitle; ///< 填报单位, 截至日期 …
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableValue>> rows;
    std::vector<TableMerge> merges; ///< by rising row
};

/// As plain text: dates as 2026-11-22, numbers without noise.
QString plainText(const TableValue &value);

/// At most 31 UTF-16 units, none of \ / ? * : [ ], no ' at either end, never empty.
QString legalSheetName(const QString &name);

} // namespace xhb
