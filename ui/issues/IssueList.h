// SPDX-License-Identifier: GPL-3.0-or-later
// The problems a page shows: which, in what order, and told when that changes. The book is read on
// another thread while the first page is already there; afterwards only touched problems are.
#pragma once

#include "ui/issues/IssueIndex.h"

#include <QObject>

#include <optional>

namespace xhb {

class IssueList : public QObject
{
    Q_OBJECT
public:
    explicit IssueList(Desk &desk, QObject *parent = nullptr);

    Desk &desk() const { return m_desk; }
    /// Reads the book anew. Until it is there, ids() are all problems as entered.
    void load();
    /// The same at once, for tests and small books.
    void loadNow();
    bool ready() const { return m_index.has_value(); }
    /// Null before ready().
    const IssueIndex *index() const { return m_index ? &*m_index : nullptr; }

    const IssueQuery &query() const { return m_query; }
    void setQuery(const IssueQuery &query);
    const std::vector<qint64> &ids() const { return m_ids; }
    size_t total() const { return m_index ? m_index->count() : m_ids.size(); }

    /// Takes in what an action changed. Connected to Ledger::changed.
    void take(const Changes &changes);

Q_SIGNALS:
    /// ids() are others, or in another order.
    void idsChanged();
    /// These rows look different now.
    void rowsChanged(const std::vector<qint64> &ids);
    /// All rows may.
    void allRowsChanged();
    /// Units or sources have other names, or the index has just come.
    void namesChanged();
    void failed(const xhb::Error &error);

private:
    void arrive(quint64 request, Result<IssueIndex> index);
    void select();
    void orderApart();

    Desk &m_desk;
    IssueQuery m_query;
    std::vector<qint64> m_ids;
    std::optional<IssueIndex> m_index;
    quint64 m_request = 0; ///< the reading under way; later ones win
    bool m_reading = false;
    QString m_ordering;           ///< the column whose order is being read
    std::vector<qint64> m_missed; ///< touched while it was read
    std::vector<qint64> m_moved;  ///< touched while its order was
};

} // namespace xhb
