// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Facts.h"

#include <algorithm>
#include <numeric>

namespace xhb {
namespace {

/// Positions of `all` by ascending id.
template <class T>
std::vector<quint32> orderById(const std::vector<T> &all)
{
    std::vector<quint32> order(all.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto before = [&](quint32 a, quint32 b) { return all[a].id < all[b].id; };
    if (!std::is_sorted(order.begin(), order.end(), before))
        std::sort(order.begin(), order.end(), before);
    return order;
}

/// Sorts children by (parent, rank) and tells each parent where its own lie.
template <class Child, class Parent, class ParentId, class Rank>
void group(std::vector<Child> &children, ParentId Child::*parentId, std::vector<Parent> &parents,
           const std::vector<quint32> &parentsById, Slice Parent::*slice, Rank rank)
{
    const auto before = [&](const Child &a, const Child &b) {
        if (a.*parentId != b.*parentId)
            return a.*parentId < b.*parentId;
        return rank(a) < rank(b);
    };
    if (!std::is_sorted(children.begin(), children.end(), before))
        std::stable_sort(children.begin(), children.end(), before);
    size_t next = 0;
    for (const quint32 position : parentsById) {
        Parent &parent = parents[position];
        while (next < children.size() && children[next].*parentId < parent.id)
            ++next;
        const size_t begin = next;
        while (next < children.size() && children[next].*parentId == parent.id)
            ++next;
        parent.*slice = {quint32(begin), quint32(next)};
    }
}

} // namespace

void BookFacts::join()
{
    byId = orderById(issues);
    const auto bySeq = [](const auto &fact) { return fact.seq; };
    const auto byDate = [](const auto &fact) { return fact.on; };
    const auto byDateAndId = [](const auto &fact) { return std::pair(fact.on, fact.id); };
    group(measures, &MeasureFact::issue, issues, byId, &IssueFact::measures, bySeq);
    group(stages, &StageFact::issue, issues, byId, &IssueFact::stages, bySeq);
    group(papers, &PaperFact::issue, issues, byId, &IssueFact::papers,
          [](const PaperFact &paper) { return paper.formedOn; });
    group(lookbacks, &LookbackFact::issue, issues, byId, &IssueFact::lookbacks, byDateAndId);
    group(rounds, &RoundFact::issue, issues, byId, &IssueFact::rounds,
          [](const RoundFact &round) { return round.no; });

    const std::vector<quint32> roundsById = orderById(rounds);
    group(steps, &StepFact::round, rounds, roundsById, &RoundFact::steps, byDate);
    group(publicity, &PublicityFact::round, rounds, roundsById, &RoundFact::publicity, byDateAndId);
    group(objections, &ObjectionFact::publicity, publicity, orderById(publicity),
          &PublicityFact::objections, byDateAndId);
}

int BookFacts::indexOf(Id<Issue> id) const
{
    const auto at =
        std::lower_bound(byId.begin(), byId.end(), id, [&](quint32 position, Id<Issue> wanted) {
            return issues[position].id < wanted;
        });
    return at != byId.end() && issues[*at].id == id ? int(*at) : -1;
}

} // namespace xhb
