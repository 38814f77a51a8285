// SPDX-License-Identifier: GPL-3.0-or-later
// Filters above a list as chips that say what they let through, saved views, and how many rows
// stay.
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <vector>

class QToolButton;

namespace xhb {

class FilterChip;
class Label;

struct FilterChoice {
    QString key;
    QString label;
};

struct Filter {
    QString key;
    QString label;
    std::vector<FilterChoice> choices;
    bool single = false; ///< one value at a time (时限：30 天内)
};

using FilterValues =
    QHash<QString, QStringList>; ///< filter -> chosen keys; unset filters are absent

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setFilters(const std::vector<Filter> &filters);
    /// Other choices for one filter (a unit was added); chosen values that still exist stay.
    void setChoices(const QString &filter, const std::vector<FilterChoice> &choices);

    FilterValues values() const;
    /// Sets all filters without saying changed(): for saved views and links from the workbench.
    void setValues(const FilterValues &values);

    /// "38 条" or "38 / 361 条".
    void setCount(const QString &words);

    /// Saved views for the menu at the right; `current`, and `standard`, which a list opens with,
    /// may be empty. No views: only 保存视图…
    void setViews(const QStringList &names, const QString &current, const QString &standard = {});
    QString currentView() const { return m_current; }
    /// For a list without saved views.
    void setViewsShown(bool shown);

signals:
    void changed(const QHash<QString, QStringList> &values); ///< by the user
    void viewChosen(const QString &name);                    ///< empty: no view, all filters off
    void saveViewRequested();
    void removeViewRequested(const QString &name);
    void standardViewChosen(const QString &name); ///< empty: none

private:
    void clearAll();
    void showState();
    void setTabOrderOfChips();

    std::vector<FilterChip *> m_chips;
    QString m_current;
    QWidget *m_chipArea;
    QToolButton *m_clear;
    QToolButton *m_view;
    Label *m_count;
};

} // namespace xhb
