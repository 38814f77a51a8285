// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueList.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace xhb {

namespace {

/// More touched issues than this are cheaper to read with the whole book, off this thread.
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

qint64 issueOf(const Ledger &ledger, const EntityInfo &entity, qint64 id)
{
    if (&entity == &entityInfo<Issue>())
        return id;
    const std::pair<const char *, const EntityInfo *> parents[] = {
        {"issue", &entityInfo<Issue>()},
        {"round", &entityInfo<Round>()},
        {"publicity", &entityInfo<Publicity>()},
    };
    for (const auto &[column, parent] : parents)
        if (entity.indexOf(QString::fromLatin1(column)) >= 0 &&
            entity.fields[size_t(entity.indexOf(QString::fromLatin1(column)))].kind == Kind::Ref) {
            const qint64 found = parentOf(ledger, entity, id, column);
            return found ? issueOf(ledger, *parent, found) : 0;
        }
    return 0;
}

} // namespace

std::vector<qint64> touchedIssues(const Ledger &ledger, const Changes &changes)
{
    std::vector<qint64> issues;
    for (const Changed &changed : changes)
        if (const qint64 issue = issueOf(ledger, *changed.entity, changed.id))
            issues.push_back(issue);
    std::sort(issues.begin(), issues.end());
    issues.erase(std::unique(issues.begin(), issues.end()), issues.end());
    return issues;
}

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
    // The worker has a connection of its own; only values come back.
    QThreadPool::globalInstance()->start([list = QPointer<IssueList>(this), request,
                                          path = m_desk.ledger().path(), today = m_desk.today()] {
        const auto read = [&]() -> Result<IssueIndex> {
            TRY_LET(ledger, Ledger::openForReading(path, true));
            TRY_LET(desk, Desk::open(*ledger, today));
            return IssueIndex::read(*desk);
        };
        auto index = std::make_shared<Result<IssueIndex>>(read());
        QMetaObject::invokeMethod(
            qApp,
            [list, request, index] {
                if (list)
                    list->arrive(request, std::move(*index));
            },
            Qt::QueuedConnection);
    });
}

void IssueList::loadNow()
{
    m_missed.clear();
    arrive(++m_request, IssueIndex::read(m_desk));
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
    Q_EMIT rowsChanged(m_ids);
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

void IssueList::take(const Changes &changes)
{
    // A name that was changed stands in many rows and in their text.
    const bool renamed = std::any_of(changes.begin(), changes.end(), [](const Changed &changed) {
        const bool named =
            changed.entity == &entityInfo<Unit>() || changed.entity == &entityInfo<Source>();
        return (named && changed.touch == Touch::Changed) ||
               changed.entity == &entityInfo<BookInfo>();
    });
    if (changes.size() > manyTouched * 10) { // who they belong to would be asked row by row
        load();
        return;
    }
    const std::vector<qint64> touched = touchedIssues(m_desk.ledger(), changes);
    if (renamed || touched.size() > manyTouched || (!m_index && !m_reading)) {
        load();
        return;
    }
    if (m_reading)
        m_missed.insert(m_missed.end(), touched.begin(), touched.end());
    if (!m_index)
        return;
    if (const Status fresh = m_index->refresh(m_desk, touched); !fresh)
        Q_EMIT failed(fresh.error());
    Q_EMIT namesChanged();
    select();
    Q_EMIT rowsChanged(touched);
}

} // namespace xhb
