// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordList.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace xhb {

namespace {

/// More touched records than this are cheaper to read with the whole book, off this thread.
constexpr size_t manyTouched = 200;

/// The row a child belongs to, from the row itself or, when it is gone, from its last image.
qint64 parentOf(const Ledger &ledger, const EntityInfo &entity, qint64 id, const char *column)
{
    const qint64 ids[]{id};
    if (const auto rows = ledger.rowPage(entity, ids); rows && !rows->empty()) {
        const Value &value =
            rows->front().values[size_t(entity.indexOf(QString::fromLatin1(column)))];
        const auto *parent = std::get_if<qint64>(&value);
        return parent ? *parent : 0;
    }
    const auto history = ledger.historyOf(entity, id);
    if (!history || history->empty())
        return 0;
    const QByteArray &image = history->back().before;
    return QJsonDocument::fromJson(image).object().value(QLatin1String(column)).toInteger();
}

void addRoots(const Ledger &ledger, const EntityInfo &root, const EntityInfo &entity, qint64 id,
              std::vector<qint64> &roots)
{
    if (&entity == &root) {
        roots.push_back(id);
        return;
    }
    const std::pair<const char *, const EntityInfo *> parents[] = {
        {root.table, &root},
        {"round", &entityInfo<Round>()},
        {"publicity", &entityInfo<Publicity>()},
    };
    for (const FieldInfo &field : entity.fields)
        for (const auto &[table, parent] : parents)
            if (field.kind == Kind::Ref && qstrcmp(field.refTable, table) == 0)
                if (const qint64 found = parentOf(ledger, entity, id, field.column))
                    addRoots(ledger, root, *parent, found, roots);
}

} // namespace

std::vector<qint64> touchedRecords(const Ledger &ledger, const EntityInfo &root,
                                   const Changes &changes)
{
    std::vector<qint64> records;
    for (const Changed &changed : changes)
        addRoots(ledger, root, *changed.entity, changed.id, records);
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

RecordList::RecordList(Desk &desk, const EntityInfo &entity, Read read, QObject *parent)
    : QObject(parent), m_desk(desk), m_entity(entity), m_read(read)
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
    // The worker has a connection of its own; only values come back.
    QThreadPool::globalInstance()->start([list = QPointer<RecordList>(this), request,
                                          path = m_desk.ledger().path(), today = m_desk.today(),
                                          readIndex = m_read] {
        const auto read = [&]() -> ReadIndex {
            TRY_LET(ledger, Ledger::openForReading(path, true));
            TRY_LET(desk, Desk::open(*ledger, today));
            return readIndex(*desk);
        };
        auto index = std::make_shared<ReadIndex>(read());
        QMetaObject::invokeMethod(
            qApp,
            [list, request, index] {
                if (list)
                    list->arrive(request, std::move(*index));
            },
            Qt::QueuedConnection);
    });
}

void RecordList::loadNow()
{
    m_missed.clear();
    arrive(++m_request, m_read(m_desk));
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
    Q_EMIT rowsChanged(m_ids);
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
    Result<std::vector<qint64>> ids = m_index->select(m_desk, query);
    if (!ids)
        return {};
    ids->resize(std::min(ids->size(), most));
    return ids.take();
}

void RecordList::select()
{
    if (!m_index)
        return;
    Result<std::vector<qint64>> ids = m_index->select(m_desk, m_query);
    if (!ids) {
        Q_EMIT failed(ids.error());
        return;
    }
    if (*ids == m_ids)
        return;
    m_ids = ids.take();
    Q_EMIT idsChanged();
}

void RecordList::take(const Changes &changes)
{
    // A name that was changed stands in many rows and in their text.
    bool names = false;
    bool renamed = false;
    for (const Changed &changed : changes) {
        const bool name =
            changed.entity == &entityInfo<Unit>() || changed.entity == &entityInfo<Source>();
        names = names || name;
        renamed = renamed || (name && changed.touch == Touch::Changed) ||
                  changed.entity == &entityInfo<BookInfo>();
    }
    if (changes.size() > manyTouched * 10) { // who they belong to would be asked row by row
        load();
        return;
    }
    const std::vector<qint64> touched = touchedRecords(m_desk.ledger(), m_entity, changes);
    if (renamed || touched.size() > manyTouched || (!m_index && !m_reading)) {
        load();
        return;
    }
    if (touched.empty() && !names)
        return; // it was about records of another kind
    if (m_reading)
        m_missed.insert(m_missed.end(), touched.begin(), touched.end());
    if (!m_index)
        return;
    if (const Status fresh = m_index->refresh(m_desk, touched); !fresh)
        Q_EMIT failed(fresh.error());
    Q_EMIT namesChanged();
    select();
    Q_EMIT rowsChanged(touched);
    if (m_index->stale() && !m_reading)
        load();
}

} // namespace xhb
