// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of problems must know of every problem to filter, sort and search without asking
// the file: one slim entry each, judged once, and again only for those an action touched.
#pragma once

#include "core/actions/Desk.h"

#include <QHash>

#include <map>

namespace xhb {

/// How near the deadline of an unfinished problem is.
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

struct IssueEntry {
    qint64 id = 0; ///< 0 = removed
    qint64 source = 0;
    qint64 lead = 0;           ///< the unit that leads supervision (QX-16)
    std::vector<qint64> units; ///< all units, in whatever role
    QString codeKey;
    QDate deadline; ///< in force
    IssueState state = IssueState::Planned;
    TaskType taskType = TaskType::Limited;
    DueClass due = DueClass::None;
    bool longterm = false;
    bool tracked = true;
    bool provisional = false;
    quint16 todo = 0; ///< bit per AgendaKind waiting
};

/// What is to be shown. Filters by key: state, source, unit, task, due, todo, id; values as
/// stored keys or ids, any of them fits; all filters must fit.
struct IssueQuery {
    QHash<QString, QStringList> filters;
    QString words;
    QString column; ///< empty = as entered
    bool ascending = true;

    bool operator==(const IssueQuery &) const = default;
};

class IssueIndex
{
public:
    /// Reads the whole book. May run on another thread with a desk of its own.
    static Result<IssueIndex> read(const Desk &desk);

    /// Judges these issues anew: changed, new or gone.
    Status refresh(const Desk &desk, std::span<const qint64> issues);

    size_t count() const { return m_count; }
    /// Null for an issue that is not there.
    const IssueEntry *find(qint64 issue) const;
    QString unitName(qint64 unit) const { return m_units.value(unit); }
    QString sourceName(qint64 source) const { return m_sources.value(source); }
    const QHash<qint64, QString> &units() const { return m_units; }
    const QHash<qint64, QString> &sources() const { return m_sources; }

    /// Whether the order by a column is known; select() needs it.
    bool ordered(const QString &column) const { return m_orders.contains(column); }
    /// Makes it known; of a column that is not held in memory the file is asked.
    Status order(const Desk &desk, const QString &column);
    /// The columns that are.
    static const QStringList &heldColumns();
    /// The order the file gives, for columns that are not held in memory.
    static Result<std::vector<qint64>> fileOrder(const Desk &desk, const QString &column);
    void setOrder(const QString &column, std::span<const qint64> ids);

    /// Ids that fit, in order. A search typed on looks only at what was found before.
    std::vector<qint64> select(const IssueQuery &query);

private:
    using Slot = quint32;
    struct Text {
        TextArena arena;
        std::vector<Slot> owners; ///< by entry of the arena
    };

    Status readNames(const Desk &desk);
    Slot slotOf(qint64 issue);
    void fill(IssueEntry &entry, const Issue &issue) const;
    void judge(const Desk &desk, IssueEntry &entry, const IssueFacts &facts) const;
    Status retell(const Desk &desk, const Issue &issue, Slot slot);

    bool before(const QString &column, Slot a, Slot b) const;
    void place(const Desk &desk, const QString &column, std::vector<Slot> &order, Slot slot) const;
    const std::vector<quint32> &hitsFor(const QString &words);
    std::vector<bool> found(const QString &words);

    std::vector<IssueEntry> m_entries; ///< slots are never given to another issue
    QHash<qint64, Slot> m_slots;
    size_t m_count = 0;
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

} // namespace xhb
