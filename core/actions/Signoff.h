// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of acceptance and sign-off: each asks the rules, then writes its fact. A refusal is
// Refused with the article; wrong dates are Invalid.
#pragma once

#include "core/actions/Desk.h"

namespace xhb {

/// What a recorded act means: the row it wrote, and what the rules have to say about its day.
struct Recorded {
    qint64 id = 0;
    Verdict verdict;
    std::vector<Missing> warnings = {}; ///< recorded all the same
};

/// Opens a round under a procedure; empty = the one the problem's source calls for (QX-5, JX-26).
Result<Recorded> startRound(const Desk &desk, Tx &tx, Id<Issue> issue, const QString &procedure,
                            QDate on);
/// Records a step of the open round. `step.round` is filled in. `outcome` none = pass.
Result<Recorded> takeStep(const Desk &desk, Tx &tx, Id<Issue> issue, Step step,
                          std::optional<Outcome> outcome);
/// Begins the notice of the open round (JX-14(四)).
Result<Recorded> startPublicity(const Desk &desk, Tx &tx, Id<Issue> issue, Publicity publicity);
Result<Recorded> raiseObjection(const Desk &desk, Tx &tx, Id<Issue> issue, Objection objection);
/// Answers the oldest open objection. Upheld ends the round (JX-14(五)).
Result<Recorded> resolveObjection(const Desk &desk, Tx &tx, Id<Issue> issue, QDate on, bool upheld,
                                  const QString &resolution);
/// A look back at a signed-off problem (JX-14(六)).
Result<Recorded> lookBack(const Desk &desk, Tx &tx, Id<Issue> issue, Lookback lookback);

/// Keeps a paper of an issue; it serves the open round or the next one.
Result<Recorded> attach(const Desk &desk, Tx &tx, Attachment attachment, const QByteArray &bytes);
/// Keeps a paper of whatever the attachment names; `owner` is what messages call that.
Result<Recorded> keepPaper(const Desk &desk, Tx &tx, Attachment attachment, const QByteArray &bytes,
                           const QString &owner);

/// After a recorded date was corrected by hand: each step must still follow the one before.
Status checkOrder(const Desk &desk, Tx &tx, Id<Issue> issue);

} // namespace xhb
