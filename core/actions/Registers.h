// SPDX-License-Identifier: GPL-3.0-or-later
// The registers of a book, units and problem sources: what uses each, removing what nothing uses,
// making one of two spellings; and the code of a problem, which stands once in each source.
#pragma once

#include "core/actions/Desk.h"

namespace xhb {

/// How many records name a unit or a source. A plan uses its source and the units it was sent to
/// for their opinion.
struct Usage {
    int issues = 0;
    int petitions = 0;
    int plans = 0;

    int all() const { return issues + petitions + plans; }
    /// “12 个问题、1 个方案”; empty where nothing does.
    QString words() const;
};

/// By id; what nothing uses is not among them. `entity` is Unit or Source.
Result<QHash<qint64, Usage>> usagesOf(Database &database, const EntityInfo &entity);

/// Conflict tells what still uses it.
Status removeRegistered(Tx &tx, const EntityInfo &entity, qint64 id);

/// Makes one of two: every reference moves from `from` to `into`, order kept, then `from` goes.
/// What `into` left blank is taken over; the old names become aliases, by which lists still find
/// it. Who is meant stays the same, so seals do not stand in the way (QX-18, JX-7); no
/// goal, measure or deadline is touched. Conflict where both occur where only one may; Refused
/// where a problem's plan is none for the other source (QX-7).
Status mergeRegistered(const Desk &desk, Tx &tx, const EntityInfo &entity, qint64 from,
                       qint64 into);

/// The problems of this code, one of each source at most.
Result<std::vector<Issue>> issuesOfCode(const Ledger &ledger, const QString &code);
/// Conflict names the problem that bears this code in the same source.
Status checkCode(Tx &tx, const Issue &issue);

} // namespace xhb
