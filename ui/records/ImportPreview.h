// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would write, one kind of row at a time; words are made for the rows looked at.
#pragma once

#include "ui/kit/ListView.h"
#include "ui/records/ListImport.h"

namespace xhb {

class ImportPreview : public ListView
{
    Q_OBJECT
public:
    enum Kind { Creates, Updates, Unchanged, Doubtful, Rejected, Skipped };
    static constexpr int kinds = Skipped + 1;

    explicit ImportPreview(QWidget *parent);

    /// The list must live until the next call.
    void show(const ListImport &list, Kind kind);
    static QString caption(const ListImport &list, Kind kind);

private:
    RowCells cells(size_t place) const;

    const ListImport *m_list = nullptr;
    Kind m_kind = Creates;
    std::vector<const SkippedRow *> m_skipped;
    RowModel *m_model;
};

} // namespace xhb
