// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/Overview.h"

#include <map>

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

std::vector<Figure> figuresOf(const RuleContext &rules, const std::vector<Standing> &standings,
                              const std::vector<AgendaItem> &agenda)
{
    std::vector<Figure> figures{
        figure(Figure::Overdue, "due", "overdue"),
        figure(Figure::Near, "due", "near"),
        figure(Figure::Publicity, "state", "publicity"),
        figure(Figure::Acceptance, "todo", "acceptance"),
        figure(Figure::Filing, "todo", "filing"),
        figure(Figure::Completed, "todo", "ready_to_apply"),
    };
    for (const Standing &standing : standings) {
        if (standing.state == IssueState::Publicity)
            countWithDay(figures[Figure::Publicity], standing.noticeEnd.addDays(1));
        if (!heldToDeadline(standing.state) || !standing.deadline.isValid())
            continue;
        const int left = rules.calendar.workdaysBetween(rules.today, standing.deadline);
        if (standing.deadline < rules.today) {
            Figure &overdue = figures[Figure::Overdue];
            ++overdue.count;
            overdue.worst = std::max(overdue.worst, -left);
        } else if (left <= rules.rulebook.nearWorkdays) {
            countWithDay(figures[Figure::Near], standing.deadline);
            figures[Figure::Near].behind += standing.pace == Pace::Behind;
        }
    }
    for (const AgendaItem &item : agenda) {
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

Status ratesOf(const Desk &desk, const std::vector<Standing> &standings, Overview &overview)
{
    using Kind = std::pair<Level, QString>;
    std::map<Kind, Rate> rates;
    for (size_t i = 0; i < standings.size(); ++i) {
        const IssueFacts facts(overview.facts, i);
        if (!facts.issue().tracked)
            continue;
        const SourceFact source = facts.source() ? *facts.source() : SourceFact();
        const bool closed = standings[i].state == IssueState::Closed;
        for (Rate *rate : {&overview.whole, &rates[{source.level, source.category}]}) {
            ++rate->tracked;
            rate->closed += closed;
        }
    }
    TRY_LET(sources, desk.ledger().all<Source>());
    for (const Source &source : sources)
        if (const auto rate = rates.find({source.level, source.category}); rate != rates.end())
            rate->second.sources.append(QString::number(source.id.value));
    for (auto &[kind, rate] : rates) {
        rate.level = kind.first;
        rate.name = kind.second;
        overview.rates.push_back(std::move(rate));
    }
    return done();
}

} // namespace

Result<Overview> overviewOf(const Desk &desk)
{
    Overview overview;
    TRY_LET(facts, desk.facts());
    overview.facts = std::move(facts);
    const RuleContext rules = desk.rules();
    std::vector<Standing> standings;
    overview.agenda = agendaOf(rules, overview.facts, &standings);
    overview.figures = figuresOf(rules, standings, overview.agenda);
    TRY(ratesOf(desk, standings, overview));
    for (const AgendaItem &item : overview.agenda)
        overview.pressing += item.dated && (item.due < rules.today ||
                                            rules.calendar.workdaysBetween(rules.today, item.due) <=
                                                rules.rulebook.nearWorkdays);
    return overview;
}

} // namespace xhb
