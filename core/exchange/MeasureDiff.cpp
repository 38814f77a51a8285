// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MeasureDiff.h"

#include "core/base/Text.h"
#include "core/exchange/MeasureText.h"

#include <algorithm>

namespace xhb {

namespace {

/// Something happened on it: it is a fact now, not a plan.
bool hasFacts(const Measure &measure)
{
    return measure.doneOn.isValid() || !measure.result.isEmpty() || measure.investedWan;
}

} // namespace

MeasureDiff diffMeasures(const std::vector<MeasureDraft> &wanted, std::vector<Measure> present,
                         Id<Issue> issue)
{
    MeasureDiff diff;
    if (wanted.empty())
        return diff;
    std::stable_sort(present.begin(), present.end(),
                     [](const Measure &a, const Measure &b) { return a.seq < b.seq; });
    std::vector<const Measure *> partner(wanted.size(), nullptr);
    std::vector<bool> used(present.size(), false);
    const auto pair = [&](size_t i, size_t j) {
        partner[i] = &present[j];
        used[j] = true;
    };
    for (size_t i = 0; i < wanted.size(); ++i)
        for (size_t j = 0; j < present.size() && !partner[i]; ++j)
            if (!used[j] && measureKey(present[j].text) == measureKey(wanted[i].text))
                pair(i, j);
    for (size_t i = 0; i < wanted.size(); ++i)
        for (size_t j = 0; j < present.size() && !partner[i]; ++j)
            if (!used[j] && !hasFacts(present[j]))
                pair(i, j);

    int seq = 0;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const MeasureDraft &draft = wanted[i];
        Measure after;
        if (partner[i])
            after = *partner[i];
        after.issue = issue;
        // Gaps that removals left in the numbers are no difference.
        seq = partner[i] && after.seq > seq ? after.seq : seq + 1;
        after.seq = seq;
        if (!partner[i] || measureKey(after.text) != measureKey(draft.text))
            after.text = draft.text;
        if (!draft.deadlineText.isEmpty() && cleaned(after.deadlineText) != draft.deadlineText) {
            after.deadlineText = draft.deadlineText;
            after.deadline = draft.deadline;
        }
        if (!partner[i])
            diff.changes.push_back({MeasureChange::Action::Add, {}, after});
        else if (after != *partner[i])
            diff.changes.push_back({MeasureChange::Action::Update, *partner[i], after});
    }
    for (size_t j = 0; j < present.size(); ++j) {
        if (used[j])
            continue;
        if (!hasFacts(present[j])) {
            diff.changes.push_back({MeasureChange::Action::Remove, present[j], {}});
            continue;
        }
        diff.kept.push_back(present[j]);
        Measure after = present[j];
        seq = after.seq > seq ? after.seq : seq + 1;
        after.seq = seq;
        if (after != present[j])
            diff.changes.push_back({MeasureChange::Action::Update, present[j], after});
    }
    return diff;
}

} // namespace xhb
