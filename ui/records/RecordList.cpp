// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordList.h"

#include "core/actions/ReadApart.h"

#include <algorithm>

namespace xhb {

RecordList::RecordList(Desk &desk, const EntityInfo &entity, Read read, Touched touched,
                       QObject *parent)
    : QObject(parent), m_desk(desk), m_entity(entity), m_read(read), m_touched(touched)
{
    connect(&desk.ledger(), &Ledger::changed, this, &RecordList::take);
}

void RecordList::load()
{
    if (!m_index) {
        if (auto ids = m_desk.ledger().rowIds(m_entity))
            m_ids = ids.take();
        Q_EMIT idsChanged();
    }
    m_reading = true;
    m_missed.clear();
    const quint64 request = ++m_request;
    readApart<std::unique_ptr<RecordIndex>>(
        m_desk, this,
        [query = m_query, read = m_read](const Desk &desk) -> ReadIndex {
            TRY_LET(index, read(desk));
            TRY(index->order(desk, query.column)); // not on the window's thread
            return ReadIndex(std::move(index));
        },
        [this, request](ReadIndex index) { arrive(request, std::move(index)); });
}

void RecordList::loadNow()
{
    m_missed.clear();
    ReadIndex index = m_read(m_desk);
    if (index)
        if (const Status ordered = (*index)->order(m_desk, m_query.column); !ordered)
            index = ordered.error();
    arrive(++m_request, std::move(index));
}

void RecordList::arrive(quint64 request, ReadIndex index)
{
    if (request != m_request)
        return;
    m_reading = false;
    if (!index) {
        Q_EMIT failed(index.error());
        return;
    }
    m_index = index.take();
    if (!m_missed.empty())
        if (const Status fresh = m_index->refresh(m_desk, m_missed); !fresh)
            Q_EMIT failed(fresh.error());
    m_missed.clear();
    Q_EMIT namesChanged();
    select();
    Q_EMIT allRowsChanged();
    if (m_index->stale())
        load();
}

void RecordList::setQuery(const RecordQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    select();
}

std::vector<qint64> RecordList::matching(const QString &words, size_t most) const
{
    if (!m_index)
        return {};
    RecordQuery query;
    query.words = words;
    std::vector<qint64> ids = m_index->select(query);
    ids.resize(std::min(ids.size(), most));
    return ids;
}

void RecordList::select()
{
    if (!m_index)
        return;
    if (!m_index->ordered(m_query.column)) {
        orderApart();
        return;
    }
    std::vector<qint64> ids = m_index->select(m_query);
    if (ids == m_ids)
        return;
    m_ids = std::move(ids);
    Q_EMIT idsChanged();
}

/// Has the file put the records in order; until then the list stays as it is.
void RecordList::orderApart()
{
    if (m_ordering == m_query.column)
        return;
    m_ordering = m_query.column;
    m_moved.clear();
    readApart<std::vector<qint64>>(
        m_desk, this,
        [column = m_ordering, &entity = m_entity](const Desk &desk) {
            return RecordIndex::fileOrder(desk, entity, column);
        },
        [this, column = m_ordering, request = m_request](Result<std::vector<qint64>> ids) {
            m_ordering.clear();
            if (!ids) {
                Q_EMIT failed(ids.error());
                return;
            }
            if (request == m_request && m_index) {
                m_index->setOrder(column, *ids);
                if (const Status fresh = m_index->refresh(m_desk, m_moved); !fresh)
                    Q_EMIT failed(fresh.error());
            }
            select();
        });
}

void RecordList::take(const Changes &changes)
{
    const auto touched = m_touched(m_desk.ledger(), changes);
    if (!touched || (!m_index && !m_reading)) {
        load();
        return;
    }
    const bool names = std::ranges::any_of(changes, [](const Changed &changed) {
        return changed.entity == &entityInfo<Unit>() || changed.entity == &entityInfo<Source>();
    });
    if (touched->empty() && !names)
        return; // about other records
    if (!m_ordering.isEmpty())
        m_moved.insert(m_moved.end(), touched->begin(), touched->end());
    if (m_reading)
        m_missed.insert(m_missed.end(), touched->begin(), touched->end());
    if (!m_index)
        return;
    if (const Status fresh = m_index->refresh(m_desk, *touched); !fresh)
        Q_EMIT failed(fresh.error());
    Q_EMIT namesChanged();
    select();
    Q_EMIT rowsChanged(*touched);
    if (m_index->stale() && !m_reading)
        load();
}

} // namespace xhb
