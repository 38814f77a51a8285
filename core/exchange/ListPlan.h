// SPDX-License-Identifier: GPL-3.0-or-later
// What the plans of every kind of list share: the units and sources a list brings along, values in
// words, the common part of the answer of `import --dry-run`.
#pragma once

#include "core/exchange/LedgerDraft.h"
#include "core/exchange/UnitDirectory.h"

#include <QHash>

namespace xhb {

enum class ImportAction { Create, Update, Unchanged };

struct FieldChange {
    QString column;
    QString label;
    QString before;
    QString after;
};

/// Ids below 0 stand for rows of `newUnits` and `newSources`: -1 is the first of them.
struct ListPlan {
    Mapping mapping;
    std::vector<Unit> newUnits;     ///< insert in this order; keep the ids they get
    std::vector<Source> newSources; ///< likewise
    std::vector<CellRemark> doubtful;
    std::vector<CellRemark> rejected;
    std::vector<SkippedRow> skipped;
    std::vector<SkippedRow> skippedSheets;

    /// Takes over what the list says beside its records.
    void begin(const ListDraft &draft);
    /// Remarks in the order of the rows.
    void sortRemarks();
};

/// Says that no column is the one without which nothing can be taken over; empty where one is.
QString withoutTitle(const Mapping &mapping, const ListWords &words);

/// Units and sources of a book by name, and those of the list that are new.
class ListNames
{
public:
    ListNames(const std::vector<Unit> &units, const std::vector<Source> &sources, ListPlan &plan);

    /// An unknown name becomes a new source of that level and batch.
    Id<Source> source(const QString &name, std::optional<Level> level, const QString &batch);
    std::vector<Id<Unit>> units(const QStringList &names, int row);
    /// Hands the new units to the plan; doubts those that may be a known one spelt otherwise.
    void finish();

    /// A value as the preview shows it.
    QString shown(const FieldInfo &field, const Value &value) const;

private:
    QString sourceName(qint64 id) const;

    const std::vector<Source> &m_known;
    ListPlan &m_plan;
    UnitDirectory m_units;
    QHash<QString, Id<Source>> m_sources; ///< by name and alias
    QHash<QString, int> m_unitRows;       ///< first row that names a unit
};

/// The fields in which two rows differ, in words.
template <class E>
std::vector<FieldChange> fieldChanges(const E &before, const E &after, const ListNames &names)
{
    std::vector<FieldChange> changes;
    for (const Field<E> &field : Entity<E>::fields) {
        const Value old = field.read(before);
        const Value now = field.read(after);
        if (old != now)
            changes.push_back({QString::fromLatin1(field.column), QString::fromUtf8(field.label),
                               names.shown(field, old), names.shown(field, now)});
    }
    return changes;
}

/// Differs in more than blanks.
bool saysOtherwise(const Value &value, const Value &old);

/// A unit or source as it is known once the new ones are written.
template <class E>
void place(Id<E> &id, const std::vector<Id<E>> &written)
{
    if (id.value < 0)
        id = written[size_t(-1 - id.value)];
}

QJsonArray toJson(const std::vector<FieldChange> &fields);

struct PlanCounts {
    int create = 0;
    int update = 0;
    int unchanged = 0;
};
QJsonObject toJson(const ListPlan &plan, const PlanCounts &counts, const QJsonArray &changes);

} // namespace xhb
