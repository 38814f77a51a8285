// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/Overview.h"

#include <algorithm>
#include <unordered_set>

namespace xhb {

namespace {

/// Unfinished: its deadline still has something to say.
bool heldToDeadline(IssueState state)
{
    switch (state) {
    case IssueState::Planned:
    case IssueState::Rectifying:
    case IssueState::OverdueRectifying:
    case IssueState::Completed:
    case IssueState::Rebounded: return true;
    default: return false;
    }
}

Figure figure(Figure::What what, const char *filter, const char *value)
{
    Figure made;
    made.what = what;
    made.filter.insert(QLatin1String(filter), {QLatin1String(value)});
    return made;
}

void countWithDay(Figure &figure, QDate day)
{
    ++figure.count;
    if (!day.isValid())
        return;
    if (!figure.next.isValid() || day < figure.next) {
        figure.next = day;
        figure.nextCount = 0;
    }
    figure.nextCount += day == figure.next;
}

bool sooner(const AgendaItem &a, const AgendaItem &b)
{
    return std::tuple(a.due, a.issue, a.kind, a.ref) < std::tuple(b.due, b.issue, b.kind, b.ref);
}

bool same(const AgendaItem &a, const AgendaItem &b)
{
    return !sooner(a, b) && !sooner(b, a) && a.dated == b.dated && a.provisional == b.provisional;
}

Share shareOf(const RuleContext &rules, const IssueFacts &facts, const Standing &standing,
              Overview &overview)
{
    Share share;
    share.issue = facts.issue().id.value;
    share.tracked = facts.issue().tracked;
    share.closed = standing.state == IssueState::Closed;
    share.behind = standing.pace == Pace::Behind;
    if (standing.state == IssueState::Publicity)
        share.approvable = standing.noticeEnd.addDays(1);
    if (heldToDeadline(standing.state) && standing.deadline.isValid()) {
        share.deadline = standing.deadline;
        share.left = rules.calendar.workdaysBetween(rules.today, standing.deadline);
    }
    const SourceFact source = facts.source() ? *facts.source() : SourceFact();
    const std::pair kind(source.level, source.category);
    const auto known = std::ranges::find(overview.kinds, kind);
    share.kind = quint16(known - overview.kinds.begin());
    if (known == overview.kinds.end())
        overview.kinds.push_back(kind);
    return share;
}

std::vector<Figure> figuresOf(const RuleContext &rules, const Overview &overview)
{
    std::vector<Figure> figures{
        figure(Figure::Overdue, "due", "overdue"),
        figure(Figure::Near, "due", "near"),
        figure(Figure::Publicity, "state", "publicity"),
        figure(Figure::Acceptance, "todo", "acceptance"),
        figure(Figure::Filing, "todo", "filing"),
        figure(Figure::Completed, "todo", "ready_to_apply"),
    };
    for (const Share &share : overview.shares) {
        if (share.issue == 0)
            continue;
        if (share.approvable.isValid())
            countWithDay(figures[Figure::Publicity], share.approvable);
        if (!share.deadline.isValid())
            continue;
        if (share.deadline < rules.today) {
            Figure &overdue = figures[Figure::Overdue];
            ++overdue.count;
            overdue.worst = std::max(overdue.worst, -share.left);
        } else if (share.left <= rules.rulebook.nearWorkdays) {
            countWithDay(figures[Figure::Near], share.deadline);
            figures[Figure::Near].behind += share.behind;
        }
    }
    for (const AgendaItem &item : overview.agenda) {
        const QDate day = item.dated ? item.due : QDate();
        if (item.kind == AgendaKind::Acceptance)
            countWithDay(figures[Figure::Acceptance], day);
        else if (item.kind == AgendaKind::Filing)
            countWithDay(figures[Figure::Filing], day);
        else if (item.kind == AgendaKind::ReadyToApply)
            countWithDay(figures[Figure::Completed], day);
    }
    return figures;
}

Status sumRates(const Desk &desk, Overview &overview)
{
    std::vector<Rate> rates(overview.kinds.size());
    for (size_t i = 0; i < rates.size(); ++i)
        std::tie(rates[i].level, rates[i].name) = overview.kinds[i];
    overview.whole = {};
    for (const Share &share : overview.shares)
        if (share.issue != 0 && share.tracked)
            for (Rate *rate : {&overview.whole, &rates[share.kind]}) {
                ++rate->tracked;
                rate->closed += share.closed;
            }
    TRY_LET(sources, desk.ledger().all<Source>());
    for (const Source &source : sources)
        for (Rate &rate : rates)
            if (rate.level == source.level && rate.name == source.category)
                rate.sources.append(QString::number(source.id.value));
    std::erase_if(rates, [](const Rate &rate) { return rate.tracked == 0; });
    std::ranges::sort(rates, [](const Rate &a, const Rate &b) {
        return std::tie(a.level, a.name) < std::tie(b.level, b.name);
    });
    overview.rates = std::move(rates);
    return done();
}

/// The numbers, from what was judged: one pass over small values.
Status sum(const Desk &desk, Overview &overview)
{
    const RuleContext rules = desk.rules();
    overview.figures = figuresOf(rules, overview);
    overview.pressing = 0;
    QDate counted;
    for (const AgendaItem &item : overview.agenda) {
        if (item.due > rules.today && item.due != counted &&
            rules.calendar.workdaysBetween(rules.today, item.due) > rules.rulebook.nearWorkdays)
            break; // by day: all that follow are later
        counted = item.due;
        overview.pressing += item.dated;
    }
    overview.pressing += int(std::ranges::count_if(overview.others, [](const AgendaLine &line) {
        return line.text.overdue || line.text.near;
    }));
    return sumRates(desk, overview);
}

} // namespace

Status Overview::renew(const Desk &desk, std::span<const qint64> issues)
{
    const RuleContext rules = desk.rules();
    std::unordered_set<quint32> touched;
    std::vector<AgendaItem> added;
    bool moved = false;
    for (const qint64 issue : issues) {
        const auto known = places.constFind(issue);
        const quint32 place = known == places.constEnd() ? quint32(shares.size()) : *known;
        TRY_LET(facts, desk.facts({issue}));
        if (facts.issues.empty() && known == places.constEnd())
            continue;
        if (known == places.constEnd()) {
            places.insert(issue, place);
            shares.emplace_back();
        }
        touched.insert(place);
        const Share before = std::exchange(shares[place], {});
        if (facts.issues.empty()) {
            moved = true;
            continue;
        }
        const IssueFacts one(facts, 0);
        const Standing standing = standingOf(rules, one);
        shares[place] = shareOf(rules, one, standing, *this);
        moved = moved || shares[place] != before;
        const size_t first = added.size();
        appendAgenda(rules, one, standing, added);
        for (size_t i = first; i < added.size(); ++i)
            added[i].issue = place;
    }
    const auto isTouched = [&](const AgendaItem &item) { return touched.contains(item.issue); };
    std::ranges::sort(added, sooner);
    // Most of what is typed into a problem moves no day and no number.
    std::vector<AgendaItem> known;
    std::ranges::copy_if(agenda, std::back_inserter(known), isTouched);
    if (!moved && std::ranges::equal(known, added, same))
        return done();
    std::erase_if(agenda, isTouched);
    const auto middle = agenda.insert(agenda.end(), added.begin(), added.end());
    std::inplace_merge(agenda.begin(), middle, agenda.end(), sooner);
    return sum(desk, *this);
}

Status Overview::renewOthers(const Desk &desk, std::vector<AgendaLine> lines)
{
    others = std::move(lines);
    return sum(desk, *this);
}

namespace {

Result<std::vector<AgendaLine>> nearOthers(const Desk &desk, const BookFacts &facts)
{
    TRY_LET(lines, otherLines(desk, facts));
    const QDate horizon = desk.today().addDays(desk.rulebook().lookAheadDays);
    std::erase_if(lines, [&](const AgendaLine &line) { return horizon < line.text.due; });
    return lines;
}

} // namespace

Result<std::vector<AgendaLine>> othersOf(const Desk &desk)
{
    TRY_LET(facts, desk.facts());
    return nearOthers(desk, facts);
}

Result<Overview> overviewOf(const Desk &desk)
{
    Overview overview;
    TRY_LET(facts, desk.facts());
    const RuleContext rules = desk.rules();
    std::vector<Standing> standings;
    overview.agenda = agendaOf(rules, facts, &standings);
    overview.shares.reserve(standings.size());
    overview.places.reserve(qsizetype(standings.size()));
    for (size_t i = 0; i < standings.size(); ++i) {
        overview.places.insert(facts.issues[i].id.value, quint32(i));
        overview.shares.push_back(shareOf(rules, IssueFacts(facts, i), standings[i], overview));
    }
    TRY_LET(others, nearOthers(desk, facts));
    TRY(overview.renewOthers(desk, std::move(others)));
    return overview;
}

} // namespace xhb
