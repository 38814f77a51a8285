// SPDX-License-Identifier: GPL-3.0-or-later
// The list of plans, the newest first: beside the plan, or folded into a menu where the drafting
// table needs the width.
#pragma once

#include "core/actions/Desk.h"
#include "ui/kit/RowModel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QSettings;
QT_END_NAMESPACE

namespace xhb {

class EmptyState;
class ListView;

class PlanList : public QWidget
{
    Q_OBJECT
public:
    PlanList(Desk &desk, QSettings &settings, QWidget *parent);

    /// Reads the plans anew.
    void load();
    void search(const QString &words);
    QString searched() const { return m_words; }
    int count() const { return int(m_entries.size()); }
    bool late() const; ///< a submission is overdue
    void select(qint64 plan);
    /// The next plan of the list, or the one before.
    void step(int by);
    /// A line for each plan shown, with where it stands.
    void fill(QMenu &menu);
    ListView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(qint64 plan); ///< 0 = none
    void createWanted();
    void issuesWanted();
    void menuRequested(const QPoint &at);
    void changed();

private:
    void showIds();
    bool fits(qint64 plan) const;

    struct Entry {
        qint64 id;
        bool late;
    };

    Desk &m_desk;
    QSettings &m_settings;
    std::vector<Entry> m_entries;
    QString m_words;
    ListView *m_view;
    RowModel *m_rows;
    EmptyState *m_empty;
};

} // namespace xhb
