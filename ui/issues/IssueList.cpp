// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueList.h"

#include "core/actions/ReadApart.h"
#include "core/actions/Touched.h"

namespace xhb {

IssueList::IssueList(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.ledger(), &Ledger::changed, this, &IssueList::take);
}

void IssueList::load()
{
    if (!m_index) {
        if (auto ids = m_desk.ledger().rowIds(entityInfo<Issue>()))
            m_ids = ids.take();
        Q_EMIT idsChanged();
    }
    m_reading = true;
    m_missed.clear();
    const quint64 request = ++m_request;
    readApart<IssueIndex>(
        m_desk, this,
        [query = m_query](const Desk &desk) -> Result<IssueIndex> {
            TRY_LET(index, IssueIndex::read(desk));
            TRY(index.order(desk, query.column)); // not on the window's thread
            return index;
        },
        [this, request](Result<IssueIndex> index) { arrive(request, std::move(index)); });
}

void IssueList::loadNow()
{
    m_missed.clear();
    Result<IssueIndex> index = IssueIndex::read(m_desk);
    if (index)
        if (const Status ordered = index->order(m_desk, m_query.column); !ordered)
            index = ordered.error();
    arrive(++m_request, std::move(index));
}

void IssueList::arrive(quint64 request, Result<IssueIndex> index)
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
}

void IssueList::setQuery(const IssueQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    select();
}

void IssueList::select()
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

/// Has the file put the problems in order; until then the list stays as it is.
void IssueList::orderApart()
{
    if (m_ordering == m_query.column)
        return;
    m_ordering = m_query.column;
    m_moved.clear();
    readApart<std::vector<qint64>>(
        m_desk, this,
        [column = m_ordering](const Desk &desk) { return IssueIndex::fileOrder(desk, column); },
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

void IssueList::take(const Changes &changes)
{
    const auto touched = touchedIssues(m_desk.ledger(), changes);
    if (!touched || (!m_index && !m_reading)) {
        load();
        return;
    }
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
}

} // namespace xhb
