// SPDX-License-Identifier: GPL-3.0-or-later
// The records a page shows: which, in what order, and told when that changes. The book is read on
// another thread while the first page is already there; afterwards only touched records are.
#pragma once

#include "ui/records/RecordIndex.h"

#include <QObject>

namespace xhb {

class RecordList : public QObject
{
    Q_OBJECT
public:
    using ReadIndex = Result<std::unique_ptr<RecordIndex>>;
    using Read = ReadIndex (*)(const Desk &desk);

    /// Which records an action touched; none = read the book anew.
    using Touched = std::optional<std::vector<qint64>> (*)(const Ledger &ledger,
                                                           const Changes &changes);

    RecordList(Desk &desk, const EntityInfo &entity, Read read, Touched touched,
               QObject *parent = nullptr);

    Desk &desk() const { return m_desk; }
    const EntityInfo &entity() const { return m_entity; }
    /// Reads the book anew. Until it is there, ids() are all records as entered.
    void load();
    /// The same at once, for tests and small books.
    void loadNow();
    bool ready() const { return m_index != nullptr; }
    /// Null before ready().
    const RecordIndex *index() const { return m_index.get(); }

    const RecordQuery &query() const { return m_query; }
    void setQuery(const RecordQuery &query);
    const std::vector<qint64> &ids() const { return m_ids; }
    /// The first so many records that hold these words, in the order they were entered.
    std::vector<qint64> matching(const QString &words, size_t most) const;
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
    void arrive(quint64 request, ReadIndex index);
    void select();
    void orderApart();

    Desk &m_desk;
    const EntityInfo &m_entity;
    Read m_read;
    Touched m_touched;
    RecordQuery m_query;
    std::vector<qint64> m_ids;
    std::unique_ptr<RecordIndex> m_index;
    quint64 m_request = 0; ///< the reading under way; later ones win
    bool m_reading = false;
    QString m_ordering;           ///< the column whose order is being read
    std::vector<qint64> m_missed; ///< touched while it was read
    std::vector<qint64> m_moved;  ///< touched while its order was
};

} // namespace xhb
