// SPDX-License-Identifier: GPL-3.0-or-later
// Where a plan or a request to adjust stands on its trail, and what may be done next. A refusal
// names everything that is missing; nothing here changes anything.
#pragma once

#include "core/rules/Procedures.h"
#include "core/rules/StatusView.h"

namespace xhb {

struct TrailStepFact {
    Key key;
    QDate on;
    Outcome outcome = Outcome::Pass;
};

/// What happened so far, and what the needs of the steps are held against.
struct TrailFacts {
    const Trail *trail = nullptr;
    std::vector<TrailStepFact> steps;
    QDate startedOn;                    ///< no step lies before it; invalid = no such day
    QDate feedbackOn;                   ///< of the inspection
    std::vector<AttachmentRole> papers; ///< that are in the book
    std::vector<Missing> unfinished;    ///< what the plan checks forbid
    QStringList unanswered;             ///< units that were asked and have not answered
};

struct TrailStanding {
    quint32 taken = 0; ///< bit per step
    int next = -1;     ///< step that comes next; -1 = none
    int last = -1;     ///< latest step that was taken
    int failed = -1;   ///< step that ended the trail
    QDate lastOn;      ///< of the latest step, whatever its outcome
    QDate approvedOn;  ///< invalid = not approved

    bool took(int step) const { return step >= 0 && (taken >> step & 1u) != 0; }
    /// The approval is still open.
    bool open() const { return failed < 0 && !approvedOn.isValid(); }
};

TrailStanding trailStanding(const TrailFacts &facts);

/// The day a step was taken; invalid while not.
QDate trailTakenOn(const TrailFacts &facts, int step);

/// Where the days of a step are counted from; invalid while that is not known.
QDate trailDueFrom(const TrailFacts &facts, int step);
/// Last day for a step; `end` is invalid where it has none yet.
WorkdayCount trailDue(const RuleContext &context, const TrailFacts &facts, int step);

/// Since when the next step waits: the day of the step before it, or of the request; invalid where
/// nothing was done yet.
QDate trailWaitsSince(const TrailFacts &facts, const TrailStanding &standing);

std::vector<StepView> trailSteps(const RuleContext &context, const TrailFacts &facts);

/// Whether somebody has to be on site for it (JX-7(一)).
bool isVisit(const TrailStep &step);

/// What an outcome of a step is called: an approval is given or not (JX-7(二)), a visit finds that
/// the adjustment is needed or not (JX-7(一)).
QString outcomeWord(const TrailStep &step, Outcome outcome);
/// The same untranslated, for what goes into a book.
const char *outcomeChinese(const TrailStep &step, Outcome outcome);

/// A step as the clerk wants to record it.
struct TrailAttempt {
    QString key;
    QDate on;
    Outcome outcome = Outcome::Pass;
    QString by;
    QString people;
    QString docNo;
    QString opinion;
};

struct TrailVerdict {
    int step = -1;
    Verdict verdict;
    std::vector<Missing> wanting; ///< what the step would be better with
};

Result<TrailVerdict> mayTakeTrailStep(const RuleContext &context, const TrailFacts &facts,
                                      const TrailAttempt &attempt);

/// Steps that were corrected by hand must still follow each other.
Status checkTrailOrder(const TrailFacts &facts);

} // namespace xhb
