// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TodayList.h"

#include "core/report/Words.h"

namespace xhb {

FormData todayListData(std::vector<TodayItem> items, const Letterhead &letterhead)
{
    FormData data;
    data.texts[QStringLiteral("office")] = letterhead.office;
    data.texts[QStringLiteral("as_of")] = paperDate(letterhead.on);
    data.texts[QStringLiteral("item_count")] = QString::number(items.size());
    FormList list;
    list.columns = {QStringLiteral("day"), QStringLiteral("left"), QStringLiteral("what"),
                    QStringLiteral("basis"), QStringLiteral("done")};
    list.size = int(items.size());
    list.text = [items = std::make_shared<const std::vector<TodayItem>>(std::move(items))](
                    int row, int column) {
        const TodayItem &item = (*items)[size_t(row)];
        static const QString blank; // what came of it is written by hand
        const QString *const texts[] = {&item.day, &item.left, &item.what, &item.basis, &blank};
        return *texts[column];
    };
    data.lists[QStringLiteral("rows")] = std::move(list);
    return data;
}

} // namespace xhb
