// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a record and all that belongs to it, put into words: which action changed what
// from what to what.
#pragma once

#include "ui/records/BookNames.h"

#include <functional>
#include <map>
#include <set>

namespace xhb {

/// One field that an action changed, in words.
struct HistoryLine {
    QString what; ///< “措施 1 · 完成日期”
    QString before, after;
};

struct HistoryEntry {
    qint64 op = 0;
    QDateTime at; ///< local time
    QString who;
    QString label;
    bool takenBack = false;
    std::vector<HistoryLine> lines;
    std::optional<Row> version; ///< the record itself after this action, where it touched it
    int planVersion = 0;        ///< the number of the version of a plan it made
};

class HistoryMaker
{
public:
    /// The actions during which a part belonged to the record, first and last.
    using Spans = std::vector<std::pair<qint64, qint64>>;
    /// Words of a value that has others than its field table's; nothing where it has not.
    using Reading = std::function<QString(const FieldInfo &field, const Value &value)>;

    HistoryMaker(const Desk &desk, BookNames &names) : m_ledger(desk.ledger()), m_names(names) {}

    /// The record itself.
    Status addRecord(const EntityInfo &entity, qint64 id);
    /// A part. `subject` stands before the field's name; `parent` is the column that names the
    /// record and is not told.
    Status add(const EntityInfo &entity, qint64 id, const QString &subject, const char *parent = "",
               const Spans *within = nullptr, const Reading &reading = {});
    template <class E>
    Status add(Id<E> id, const QString &subject, const Reading &reading = {})
    {
        return add(entityInfo<E>(), id.value, subject, "", nullptr, reading);
    }

    /// Everything of one kind the record `owner` has or had: what was removed has a history too.
    template <class E>
    Status addAll(const std::vector<E> &rows, const char *parent, qint64 owner,
                  const std::function<QString(const E &)> &subject, const Spans *within = nullptr)
    {
        for (const E &row : rows)
            TRY(add(entityInfo<E>(), row.id.value, subject(row), parent, within));
        TRY_LET(left, leftOf(rows, parent, owner));
        for (const E &row : left)
            TRY(add(entityInfo<E>(), row.id.value, subject(row), parent, within));
        return done();
    }

    /// Those that belonged to `owner` once and do so no more, as they were last.
    template <class E>
    Result<std::vector<E>> leftOf(const std::vector<E> &rows, const char *parent, qint64 owner)
    {
        TRY_LET(ids, m_ledger.removedOf(entityInfo<E>(), parent, owner));
        std::vector<E> left;
        for (const qint64 id : ids) {
            if (std::ranges::any_of(rows, [id](const E &row) { return row.id.value == id; }))
                continue;
            TRY_LET(versions, m_ledger.versionsOf(entityInfo<E>(), id));
            for (auto version = versions.rbegin(); version != versions.rend(); ++version)
                if (version->row) {
                    TRY_LET(last, entityOf<E>(id, *version->row));
                    left.push_back(std::move(last));
                    break;
                }
        }
        return left;
    }

    /// When a row named `owner` in `parent`.
    Result<Spans> spansOf(const EntityInfo &entity, qint64 id, const char *parent,
                          qint64 owner) const;

    /// That it was touched, not how: who complained stays in its box.
    template <class E>
    Status addSilently(const char *parent, qint64 owner, const QString &what)
    {
        TRY_LET(rows, m_ledger.where<E>(parent, owner));
        TRY_LET(left, m_ledger.removedOf(entityInfo<E>(), parent, owner));
        std::set<qint64> ids(left.begin(), left.end());
        for (const E &row : rows)
            ids.insert(row.id.value);
        for (const qint64 id : ids)
            TRY(touch(entityInfo<E>(), id, what));
        return done();
    }

    /// A version of a plan was made by whatever inserted it.
    Status markVersion(const EntityInfo &entity, qint64 id, int no);

    /// Newest first.
    Result<std::vector<HistoryEntry>> finish();

private:
    Status touch(const EntityInfo &entity, qint64 id, const QString &what);
    QString words(const EntityInfo &entity, size_t field, const Value &value,
                  const Reading &reading) const;
    void compare(const EntityInfo &entity, const QString &subject, const char *parent,
                 const std::optional<Row> &before, const std::optional<Row> &after,
                 const Reading &reading, std::vector<HistoryLine> &lines) const;

    const Ledger &m_ledger;
    BookNames &m_names;
    std::map<qint64, HistoryEntry> m_entries;
};

} // namespace xhb
