// SPDX-License-Identifier: GPL-3.0-or-later
// 今日清单: what is late, near or waiting, one line each, to be ticked off on paper.
#pragma once

#include "core/report/Dossier.h"
#include "core/report/FormData.h"

namespace xhb {

struct TodayItem {
    QString day;  ///< empty: there is no last day
    QString left; ///< “逾期 1 个工作日”
    QString what;
    QString basis; ///< the article
};

/// Fields for form `today-list`.
FormData todayListData(std::vector<TodayItem> items, const Letterhead &letterhead);

} // namespace xhb
