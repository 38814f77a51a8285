// SPDX-License-Identifier: GPL-3.0-or-later
// The saved views of a page: filters, columns and order under a name.
#include "ui/kit/Ask.h"
#include "ui/kit/ListView.h"
#include "ui/records/RecordPage.h"

namespace xhb {

void RecordPage::saveView()
{
    Ask(this).text(
        tr("保存视图"), tr("视图名称（筛选、列和排序一起保存）"), {},
        [this](const QString &name) {
            const RecordQuery &now = m_list->query();
            m_views.save(name.trimmed(),
                         {now.filters, m_view->columnState(), now.column, now.ascending});
            showViews(name.trimmed());
        },
        [](const QString &name) {
            return name.trimmed().isEmpty() ? tr("请写视图名称") : QString();
        });
}

void RecordPage::chooseView(const QString &name)
{
    const SavedView view = name.isEmpty() ? SavedView() : m_views.view(name);
    m_filters->setValues(view.filters);
    if (!view.columns.isEmpty())
        m_view->restoreColumnState(view.columns);
    query([&](RecordQuery &wanted) {
        wanted.filters = view.filters;
        if (name.isEmpty()) {
            wanted.words.clear();
        } else {
            wanted.column = view.column;
            wanted.ascending = view.ascending;
        }
    });
    showViews(name);
}

void RecordPage::showViews(const QString &current)
{
    m_filters->setViews(m_views.names(), current, m_views.standard());
}

} // namespace xhb
