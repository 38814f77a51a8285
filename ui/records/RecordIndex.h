// SPDX-License-Identifier: GPL-3.0-or-later
// What a list must know of every record to filter, sort and search without asking the file. Here is
// what lists of all kinds share: places by id, orders by column, the text to search in, the names
// of units and sources. A kind of record adds its own slim entries.
#pragma once

#include "core/actions/Desk.h"

#include <QHash>

#include <map>

namespace xhb {

/// How near the deadline of an unfinished record is.
enum class DueClass : quint8 { None, Overdue, Near, Month, Later };

template <>
struct Vocabulary<DueClass> {
    static constexpr std::array choices{
        Choice{"none", QT_TRANSLATE_NOOP("due", "没有时限")},
        Choice{"overdue", QT_TRANSLATE_NOOP("due", "已逾期")},
        Choice{"near", QT_TRANSLATE_NOOP("due", "临近时限")},
        Choice{"month", QT_TRANSLATE_NOOP("due", "30 天内")},
        Choice{"later", QT_TRANSLATE_NOOP("due", "30 天以后")},
    };
};

/// Of a deadline that is still to be kept.
DueClass dueClassOf(const RuleContext &rules, QDate deadline);

/// What is to be shown. Filters by key, values as stored keys or ids; any of them fits; all filters
/// must fit.
struct RecordQuery {
    QHash<QString, QStringList> filters;
    QString words;
    QString column; ///< empty = as entered
    bool ascending = true;

    bool operator==(const RecordQuery &) const = default;
};

class RecordIndex
{
public:
    virtual ~RecordIndex() = default;

    /// Judges these records anew: changed, new or gone.
    Status refresh(const Desk &desk, std::span<const qint64> ids);
    /// What was refreshed told something of other records as well: read the book anew.
    bool stale() const { return m_stale; }

    size_t count() const { return m_count; }
    QString unitName(qint64 unit) const { return m_units.value(unit); }
    QString sourceName(qint64 source) const { return m_sources.value(source); }
    const QHash<qint64, QString> &units() const { return m_units; }
    const QHash<qint64, QString> &sources() const { return m_sources; }

    /// Whether the order by a column is known; select() needs it.
    bool ordered(const QString &column) const { return m_orders.contains(column); }
    /// Makes it known; of a column that is not held in memory the file is asked.
    Status order(const Desk &desk, const QString &column);
    /// The order the file gives, for columns that are not held in memory.
    static Result<std::vector<qint64>> fileOrder(const Desk &desk, const EntityInfo &entity,
                                                 const QString &column);
    void setOrder(const QString &column, std::span<const qint64> ids);

    /// Ids that fit, in order. A search typed on looks only at what was found before.
    std::vector<qint64> select(const RecordQuery &query);

protected:
    using Slot = quint32;
    using Fits = std::function<bool(Slot)>;

    explicit RecordIndex(const EntityInfo &entity) : m_entity(entity) {}

    /// Makes room for one more entry.
    virtual void grow() = 0;
    /// Reads a record anew into its slot and tells its text; false = it is gone, and so its id.
    virtual Result<bool> reread(const Desk &desk, qint64 id, Slot slot) = 0;
    /// Columns that before() can compare; the others are ordered by the file.
    virtual const QStringList &held() const = 0;
    virtual bool before(const QString &column, Slot a, Slot b) const = 0;
    /// Made ready, so that a hundred thousand are looked through between two key strokes. Empty =
    /// everything fits.
    virtual Fits filter(const QHash<QString, QStringList> &filters) const = 0;

    Status readNames(const Desk &desk);
    Slot slotOf(qint64 id);
    qint64 idAt(Slot slot) const { return m_idOf[slot]; }
    std::optional<Slot> find(qint64 id) const;
    void setCount(size_t count) { m_count = count; }
    void setStale() { m_stale = true; }
    int unitRank(qint64 unit) const { return m_unitRank.value(unit, INT_MAX); }
    int sourceRank(qint64 source) const { return m_sourceRank.value(source, INT_MAX); }

    /// The text of all records, by entry of the arena.
    void setText(TextArena text, std::span<const qint64> ids);
    /// The text of a record as it is now; what was there before is no longer its own.
    void retell(Slot slot, const TextArena &text);
    /// Sorts by all columns held: not when one is clicked.
    Status orderHeld(const Desk &desk);
    static void addText(TextArena &text, const EntityInfo &entity, const Row &row);

private:
    struct Text {
        TextArena arena;
        std::vector<Slot> owners; ///< by entry of the arena
    };

    using Less = std::function<bool(Slot, Slot)>;
    Less lessBy(const Desk &desk, const QString &column) const;
    bool standsRight(const std::vector<Slot> &order, Slot slot, const Less &less) const;
    const std::vector<quint32> &hitsFor(const QString &words);
    std::vector<bool> found(const QString &words);

    const EntityInfo &m_entity;
    QHash<qint64, Slot> m_slots; ///< a slot is never given to another record
    std::vector<qint64> m_idOf;  ///< by slot; 0 = removed
    size_t m_count = 0;
    bool m_stale = false;
    QHash<qint64, QString> m_units;
    QHash<qint64, QString> m_sources;
    QHash<qint64, int> m_unitRank; ///< by the sound of the names
    QHash<qint64, int> m_sourceRank;

    Text m_text;  ///< as read
    Text m_later; ///< what was written since
    /// By slot: its entry in m_text, or behind all of them the one in m_later.
    std::vector<quint32> m_textOf;
    struct Hits {
        QString words;
        std::vector<quint32> entries; ///< of m_text
    };
    std::vector<Hits> m_hits; ///< each typed on from the one before; taken back by Backspace

    std::map<QString, std::vector<Slot>> m_orders; ///< by column, ascending
};

/// Building stones of filters.
namespace wanted {

template <class Enum>
quint32 bitsOf(const QStringList &keys)
{
    quint32 bits = 0;
    for (const QString &key : keys)
        if (const auto value = fromKey<Enum>(key))
            bits |= 1u << unsigned(*value);
    return bits;
}

/// Sorted.
std::vector<qint64> idsOf(const QStringList &texts);

inline bool holds(const std::vector<qint64> &ids, qint64 id)
{
    return std::binary_search(ids.begin(), ids.end(), id);
}

/// No bits = any.
inline bool fits(quint32 bits, unsigned value)
{
    return bits == 0 || (bits >> value & 1u) != 0;
}

} // namespace wanted

} // namespace xhb
