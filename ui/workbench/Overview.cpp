// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/Overview.h"

#include "ui/records/Todo.h"

#include <algorithm>
#include <unordered_set>

namespace xhb {

namespace {

Figure figure(Figure::What what, const QString &todo)
{
    Figure made;
    made.what = what;
    made.filter.insert(QStringLiteral("todo"), {todo});
    return made;
}

/// The figure that lines of a kind add to, apart from being late or near.
std::optional<Figure::What> figureOf(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Publicity: return Figure::Publicity;
    case AgendaKind::Acceptance: return Figure::Acceptance;
    case AgendaKind::Filing: return Figure::Filing;
    case AgendaKind::ReadyToApply: return Figure::Completed;
    default: return {};
    }
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

Share shareOf(const IssueFacts &facts, const Standing &standing, Overview &overview)
{
    Share share;
    share.issue = facts.issue().id.value;
    share.tracked = facts.issue().tracked;
    share.closed = standing.state == IssueState::Closed;
    share.behind = standing.pace == Pace::Behind;
    if (standing.state == IssueState::Publicity)
        share.approvable = standing.noticeEnd.addDays(1);
    const SourceFact source = facts.source() ? *facts.source() : SourceFact();
    const std::pair kind(source.level, source.category);
    const auto known = std::ranges::find(overview.kinds, kind);
    share.kind = quint16(known - overview.kinds.begin());
    if (known == overview.kinds.end())
        overview.kinds.push_back(kind);
    return share;
}

void countIssues(const RuleContext &rules, const Overview &overview, std::vector<Figure> &figures)
{
    // A problem counts once in a figure, however many of its lines belong there.
    std::vector<quint8> seen(overview.shares.size());
    const auto fresh = [&](quint32 share, Figure::What what) {
        const auto bit = quint8(1u << what);
        return (std::exchange(seen[share], quint8(seen[share] | bit)) & bit) == 0;
    };
    bool farAhead = false; // by day: all that follow are later
    for (const AgendaItem &item : overview.agenda) {
        if (todo::isOverdue(rules, item)) {
            Figure &overdue = figures[Figure::Overdue];
            if (fresh(item.issue, Figure::Overdue)) {
                ++overdue.count;
                overdue.worst =
                    std::max(overdue.worst, -rules.calendar.workdaysBetween(rules.today, item.due));
            }
        } else if (item.dated && !farAhead) {
            if (!todo::isNear(rules, item)) {
                farAhead = true;
            } else if (fresh(item.issue, Figure::Near)) {
                countWithDay(figures[Figure::Near], item.due);
                figures[Figure::Near].behind += overview.shares[item.issue].behind;
            }
        }
        const auto what = figureOf(item.kind);
        if (!what || !fresh(item.issue, *what))
            continue;
        const QDate approvable = overview.shares[item.issue].approvable;
        countWithDay(figures[*what], approvable.isValid() ? approvable
                                     : item.dated         ? item.due
                                                          : QDate());
    }
}

void countPetitions(const Overview &overview, std::vector<Figure> &figures)
{
    std::vector<std::unordered_set<qint64>> seen(figures.size());
    for (const AgendaLine &line : overview.others) {
        if (line.subject != SubjectKind::Petition)
            continue;
        if (line.text.overdue)
            seen[Figure::Overdue].insert(line.id);
        if (line.text.near)
            seen[Figure::Near].insert(line.id);
        const auto kind = fromKey<AgendaKind>(line.text.kind);
        if (const auto what = kind ? figureOf(*kind) : std::nullopt)
            seen[*what].insert(line.id);
    }
    for (size_t i = 0; i < figures.size(); ++i)
        figures[i].petitions = int(seen[i].size());
}

std::vector<Figure> figuresOf(const RuleContext &rules, const Overview &overview)
{
    std::vector<Figure> figures{
        figure(Figure::Overdue, todo::overdueKey()),
        figure(Figure::Near, todo::nearKey()),
        figure(Figure::Publicity, keyOf(AgendaKind::Publicity)),
        figure(Figure::Acceptance, keyOf(AgendaKind::Acceptance)),
        figure(Figure::Filing, keyOf(AgendaKind::Filing)),
        figure(Figure::Completed, keyOf(AgendaKind::ReadyToApply)),
    };
    countIssues(rules, overview, figures);
    countPetitions(overview, figures);
    return figures;
}

/// The problems to be signed off, of these sources; none given = of all.
QHash<QString, QStringList> trackedOf(const QStringList &sources)
{
    QHash<QString, QStringList> filter{{QStringLiteral("tracked"), {QStringLiteral("yes")}}};
    if (!sources.isEmpty())
        filter.insert(QStringLiteral("source"), sources);
    return filter;
}

Status sumRates(const Desk &desk, Overview &overview)
{
    std::vector<Rate> rates(overview.kinds.size());
    for (size_t i = 0; i < rates.size(); ++i)
        std::tie(rates[i].level, rates[i].name) = overview.kinds[i];
    overview.whole = {};
    overview.whole.filter = trackedOf({});
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
    const SourceFact none; // what problems without a source are counted as
    for (Rate &rate : rates)
        rate.filter = trackedOf(rate.level == none.level && rate.name == none.category
                                    ? rate.sources + QStringList(QStringLiteral("0"))
                                    : rate.sources);
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
        shares[place] = shareOf(one, standing, *this);
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

Result<std::vector<AgendaLine>> othersOf(const Desk &desk)
{
    TRY_LET(facts, desk.facts());
    return otherLines(desk, facts);
}

Result<Overview> overviewOf(const Desk &desk)
{
    Overview overview;
    TRY_LET(facts, desk.facts());
    std::vector<Standing> standings;
    overview.agenda = agendaOf(desk.rules(), facts, &standings);
    overview.shares.reserve(standings.size());
    overview.places.reserve(qsizetype(standings.size()));
    for (size_t i = 0; i < standings.size(); ++i) {
        overview.places.insert(facts.issues[i].id.value, quint32(i));
        overview.shares.push_back(shareOf(IssueFacts(facts, i), standings[i], overview));
    }
    TRY_LET(others, otherLines(desk, facts));
    TRY(overview.renewOthers(desk, std::move(others)));
    return overview;
}

} // namespace xhb
