// SPDX-License-Identifier: GPL-3.0-or-later
// 留痕 of a case: the record, its measures, papers, rounds, notices and look-backs.
#pragma once

#include "ui/records/HistoryView.h"
#include "ui/signoff/CaseTab.h"

namespace xhb {

/// Newest first.
Result<std::vector<HistoryEntry>> historyOfCase(const Desk &desk, const Case &shown,
                                                BookNames &names);

class HistoryTab : public CaseTab
{
public:
    HistoryTab(Desk &desk, BookNames &names, HistoryView::MakeForm makeForm,
               QWidget *parent = nullptr);

    void show(const Case &shown) override;

private:
    Desk &m_desk;
    BookNames &m_names;
    HistoryView *m_view;
};

} // namespace xhb
