// SPDX-License-Identifier: GPL-3.0-or-later
// The problems a page shows.
#pragma once

#include "core/actions/Touched.h"
#include "ui/issues/IssueIndex.h"
#include "ui/records/RecordList.h"

namespace xhb {

class IssueList : public RecordList
{
public:
    explicit IssueList(Desk &desk, QObject *parent = nullptr)
        : RecordList(desk, entityInfo<Issue>(), &IssueIndex::read, &touchedIssues, parent)
    {
    }
    const IssueIndex *index() const { return static_cast<const IssueIndex *>(RecordList::index()); }
};

} // namespace xhb
