// SPDX-License-Identifier: GPL-3.0-or-later
// 留痕 of a plan: the plan, its steps, opinions, versions and requests, and the rows that are or
// were in its list.
#pragma once

#include "ui/plans/PlanTab.h"
#include "ui/records/HistoryView.h"

namespace xhb {

/// Newest first.
Result<std::vector<HistoryEntry>> historyOfPlan(const Desk &desk, const PlanShown &shown,
                                                BookNames &names);

class PlanHistory : public PlanTab
{
    Q_OBJECT
public:
    PlanHistory(Desk &desk, BookNames &names, QWidget *parent = nullptr);

    void show(const PlanShown &shown) override;

Q_SIGNALS:
    void versionWanted(int no);

private:
    Desk &m_desk;
    BookNames &m_names;
    HistoryView *m_view;
};

} // namespace xhb
