// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AdjustedDeadlines.h"

namespace xhb {

namespace {

struct Approval {
    QDate on;
    QString docNo;
};

void move(AdjustedDeadline &moved, const QString &oldText, QDate old, const QString &newText,
          QDate now, const Approval &approval)
{
    if (!moved.moved()) {
        moved.originalText = oldText;
        moved.original = old;
    }
    moved.nowText = newText;
    moved.now = now;
    moved.docNo = approval.docNo;
    moved.approvedOn = approval.on;
}

} // namespace

Result<AdjustedDeadlines> readAdjustedDeadlines(const Ledger &ledger, Id<Issue> only, int upTo)
{
    AdjustedDeadlines moved;
    Result<std::vector<Adjustment>> requests =
        only ? ledger.where<Adjustment>("issue", only.value) : ledger.all<Adjustment>();
    if (!requests)
        return requests.error();
    // Requests of an issue follow each other; one is decided before the next is made.
    for (const Adjustment &request : *requests) {
        TRY_LET(versions, ledger.where<PlanVersion>("adjustment", request.id.value));
        if (versions.empty() || (upTo > 0 && upTo < versions.front().no))
            continue;
        const Approval approval{versions.front().approvedOn, versions.front().docNo};
        if (request.newDeadline.isValid())
            move(moved.issues[request.issue.value], request.oldDeadlineText, request.oldDeadline,
                 request.newDeadlineText, request.newDeadline, approval);
        TRY_LET(changes, ledger.where<AdjustmentChange>("adjustment", request.id.value));
        for (const AdjustmentChange &change : changes)
            if (change.newDeadlineText != change.oldDeadlineText ||
                change.newDeadline != change.oldDeadline)
                move(moved.measures[change.measure.value], change.oldDeadlineText,
                     change.oldDeadline, change.newDeadlineText, change.newDeadline, approval);
    }
    return moved;
}

} // namespace xhb
