// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done next with an issue. A refusal names everything that is missing, and the article
// of the first of them; wrong dates and words are Invalid. Nothing here changes anything.
#pragma once

#include "core/rules/Needs.h"

namespace xhb {

/// A step as the clerk wants to record it.
struct StepAttempt {
    QString key;
    QDate on;
    std::optional<Outcome> outcome;
    QString by;
    QString opinion;
    QString people;
    QDate siteOn;
    QString docNo;
};

struct PublicityAttempt {
    QDate on;
    QDate until; ///< invalid = the shortest allowed
    QString media;
};

struct LookbackAttempt {
    QDate on;
    LookbackOutcome outcome = LookbackOutcome::Held;
    QDate newDeadline;
};

/// Allowed; and what is worth saying about it.
struct Verdict {
    QDate due;                ///< last day of the step or of the notice, where there is one
    bool late = false;        ///< after that day: recorded and shown, not refused (QX-17)
    bool provisional = false; ///< that day lies in a year whose holidays are not known yet
};

/// `procedure` empty = by the source. Answers with the procedure to be started.
Result<Key> mayStart(const RuleContext &context, const IssueFacts &facts, const QString &procedure,
                     QDate on);
Result<Verdict> mayStep(const RuleContext &context, const IssueFacts &facts,
                        const StepAttempt &attempt);
Result<Verdict> mayStartPublicity(const RuleContext &context, const IssueFacts &facts,
                                  const PublicityAttempt &attempt);
/// Answers with the notice the objection is raised against.
Result<Id<Publicity>> mayObject(const RuleContext &context, const IssueFacts &facts, QDate on);
/// Answers with the objection to be resolved: the oldest that is open.
Result<Id<Objection>> mayResolve(const RuleContext &context, const IssueFacts &facts, QDate on);
Status mayLookback(const RuleContext &context, const IssueFacts &facts,
                   const LookbackAttempt &attempt);

} // namespace xhb
