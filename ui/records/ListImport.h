// SPDX-License-Identifier: GPL-3.0-or-later
// A list that was read and compared with the book, whatever kind of record it lists: what the
// import wizard shows and writes.
#pragma once

#include "core/actions/ImportList.h"
#include "core/exchange/ListPlan.h"

#include <memory>

namespace xhb {

class ListImport
{
public:
    virtual ~ListImport() = default;

    virtual const ListPlan &plan() const = 0;
    /// Of the plan, to be told level and category before they are written.
    virtual std::vector<Source> &newSources() = 0;
    virtual PlanCounts counts() const = 0;
    virtual bool changesNothing() const = 0;

    /// One record of the list as the preview shows it.
    struct Line {
        int row = 0; ///< in the file
        QString code;
        QString title;
        QString changes;
    };
    /// The records, in the order of the list.
    virtual size_t count() const = 0;
    virtual ImportAction action(size_t place) const = 0;
    virtual Line line(size_t place) const = 0;

    /// Writes the plan as one action; answers it, 0 when nothing differs.
    virtual Result<qint64> apply(const Desk &desk, const QString &fileName,
                                 Progress *progress) const = 0;
};

/// A kind of list as the wizard must know it.
struct ImportKind {
    const ListWords &words;
    QString title;    ///< “导入信访件台账”
    QString source;   ///< caption of the source: “问题来源”
    QString imported; ///< “已导入：新增 %1 个、更新 %2 个问题，可撤销”
    /// Reads, maps and compares; changes nothing. Called on another thread.
    Result<std::shared_ptr<ListImport>> (*prepare)(const Desk &desk, const Workbook &file,
                                                   const ImportChoices &choices,
                                                   Progress *progress);
    /// The file is no list of this kind but one of the place named beside.
    bool (*elsewhere)(const Workbook &file);
    QString otherPlace; ///< key of the page
};

/// “整改时限：2026年6月 → 2026年9月；…”
QString changeWords(const std::vector<FieldChange> &fields);

} // namespace xhb
