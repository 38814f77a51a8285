// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Problems.h"

#include "core/rules/Deadline.h"

#include <QVariant>

#include <algorithm>

namespace xhb {
namespace {

/// The last day of a month, `months` from the one `day` lies in.
QDate monthEnd(QDate day, int months = 0)
{
    const QDate first = QDate(day.year(), day.month(), 1).addMonths(months + 1);
    return first.addDays(-1);
}

bool isOpen(Fate fate) // measures remain to be done
{
    return fate == Fate::Planned || fate == Fate::Rectifying || fate == Fate::Overdue ||
           fate == Fate::Untracked;
}

bool isClosed(Fate fate)
{
    return fate == Fate::Closed || fate == Fate::AfterFail || fate == Fate::AfterObjection ||
           fate == Fate::Reclosed || fate == Fate::Rebounded;
}

} // namespace

int roundLength(const QString &procedure)
{
    return procedure == QLatin1String("six-step")   ? 18
           : procedure == QLatin1String("superior") ? 22
                                                    : 13;
}

ProblemMaker::ProblemMaker(const Desk &desk, const SampleData &data,
                           const std::vector<Id<Unit>> &units, Dice &dice)
    : m_desk(desk), m_data(data), m_units(units), m_dice(dice), m_days(desk)
{
}

Problem ProblemMaker::make(const SampleSource &from, const Source &source, int number, Fate fate)
{
    Problem made;
    made.fate = fate;
    made.kind = &chooseKind(from, fate);
    made.procedure = m_desk.rulebook().procedureFor(source.level, source.category).key.text();
    Issue &issue = made.issue;
    issue.source = source.id;
    issue.code = filled(from.code, placesOf(source.feedbackOn, m_data.quarterWords)) +
                 QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
    issue.topic = made.kind->topic;
    issue.common = made.kind->common;
    issue.tracked = fate != Fate::Untracked && fate != Fate::UntrackedDone;
    issue.foundOn = m_days.atOrBefore(source.feedbackOn.addDays(-m_dice.between(3, 24)));
    writeTexts(made);
    chooseUnits(made);
    chooseTask(made);
    made.start = chooseStart(made);
    setDeadline(made);
    if (fate != Fate::Planned) {
        addMeasures(made);
        addStages(made);
    }
    return made;
}

const SampleKind &ProblemMaker::chooseKind(const SampleSource &from, Fate fate)
{
    const bool untracked = fate == Fate::Untracked || fate == Fate::UntrackedDone;
    const SampleKind *best = nullptr;
    std::array<int, 3> bestRank{};
    for (const SampleKind &kind : m_data.kinds) {
        const bool late = std::ranges::any_of(kind.tasks, [](TaskType task) {
            return task == TaskType::Limited || task == TaskType::Legacy;
        });
        if ((!from.only.isEmpty() && !kind.marks.contains(from.only)) ||
            untracked != kind.marks.contains(QLatin1String("untracked")) ||
            (fate == Fate::Overdue && !late))
            continue;
        const std::array rank{m_usedBySource[{&kind, &from}], m_used[&kind], m_dice.below(1000)};
        if (!best || rank < bestRank) {
            best = &kind;
            bestRank = rank;
        }
    }
    if (!best)
        best = &m_data.kinds.front();
    ++m_used[best];
    ++m_usedBySource[{best, &from}];
    return *best;
}

const SampleUnit &ProblemMaker::unit(const QString &shortName) const
{
    const auto found = std::ranges::find_if(
        m_data.units, [&](const SampleUnit &unit) { return unit.unit.shortName == shortName; });
    return found == m_data.units.end() ? m_data.units.front() : *found;
}

Id<Unit> ProblemMaker::idOf(const SampleUnit &unit) const
{
    return m_units[size_t(&unit - m_data.units.data())];
}

void ProblemMaker::writeTexts(Problem &problem)
{
    const SampleKind &kind = *problem.kind;
    std::vector<const SampleUnit *> owners;
    for (const SampleUnit &unit : m_data.units)
        if (unit.unit.kind == (kind.park ? UnitKind::Park : UnitKind::Town) &&
            !(unit.urban && kind.marks.contains(QLatin1String("rural"))))
            owners.push_back(&unit);
    // A title that is taken gets another place; a few tries are enough.
    for (int attempt = 0; attempt < 40; ++attempt) {
        problem.owner = owners[size_t(m_dice.below(int(owners.size())))];
        const SampleUnit &owner = *problem.owner;
        const QString village = owner.villages[m_dice.below(int(owner.villages.size()))];
        problem.place = owner.unit.shortName + village;
        m_places = {{QStringLiteral("town"), owner.unit.shortName},
                    {QStringLiteral("village"), village},
                    {QStringLiteral("river"), owner.river}};
        for (size_t i = 0; i < kind.numbers.size(); ++i) {
            const auto [least, most] = kind.numbers[i];
            int number = m_dice.between(least, most);
            if (most >= 1000)
                number -= number % 100;
            else if (most >= 200)
                number -= number % 10;
            m_places[QString(QChar(u'a' + char16_t(i)))] = QString::number(number);
        }
        problem.issue.title = filled(kind.titles[m_dice.below(int(kind.titles.size()))], m_places);
        if (kind.park) // the park is one place: its parts tell its problems apart
            problem.issue.title.replace(owner.unit.shortName.right(2),
                                        owner.unit.shortName.right(2) + village);
        if (!m_titles.contains(problem.issue.title))
            break;
    }
    m_titles.append(problem.issue.title);
    problem.issue.location = problem.place;
    problem.issue.description = filled(kind.text, m_places);
    problem.issue.goal = filled(kind.goal, m_places);
}

void ProblemMaker::chooseUnits(Problem &problem)
{
    Issue &issue = problem.issue;
    const SampleKind &kind = *problem.kind;
    problem.lead = &unit(kind.lead);
    issue.responsible = {idOf(*problem.owner)};
    issue.supervising = {idOf(*problem.lead)};
    for (const QString &name : kind.assist) {
        const bool supervises = issue.supervising.size() < 2 && m_dice.oneIn(3);
        (supervises ? issue.supervising : issue.assisting).push_back(idOf(unit(name)));
    }
    issue.leader = m_data.leaders[kind.topic].toString();
    issue.person = problem.owner->contact;
    issue.phone = problem.owner->phone;
}

void ProblemMaker::chooseTask(Problem &problem)
{
    std::vector<TaskType> tasks = problem.kind->tasks;
    if (problem.fate == Fate::Overdue)
        std::erase_if(tasks, [](TaskType task) {
            return task == TaskType::Immediate || task == TaskType::Longterm;
        });
    problem.issue.taskType = tasks[size_t(m_dice.below(int(tasks.size())))];
}

QDate ProblemMaker::chooseStart(const Problem &problem)
{
    const int length = roundLength(problem.procedure);
    const QDate earliest = m_days.after(problem.issue.foundOn, 22);
    // The latest start from which all that is to come lies before today.
    const auto closing = [&](int more) {
        const QDate latest = m_days.ago(length + more);
        return earliest < latest ? m_days.between(earliest, latest, m_dice.between(10, 70))
                                 : latest;
    };
    const bool sixSteps = problem.procedure == QLatin1String("six-step");
    switch (problem.fate) {
    case Fate::Planned:
    case Fate::Rectifying:
    case Fate::Overdue:
    case Fate::Untracked: return m_days.today();
    case Fate::Completed:
    case Fate::UntrackedDone: return m_days.ago(m_dice.between(2, 12));
    case Fate::Applied:
        return m_days.ago(problem.procedure == QLatin1String("superior") ? m_dice.between(5, 16)
                          : sixSteps                                     ? m_dice.between(2, 5)
                                                                         : m_dice.between(2, 12));
    case Fate::Accepted: return m_days.ago(sixSteps ? 6 : m_dice.between(7, 9));
    case Fate::Publicity: return m_days.ago(m_dice.between(8, 15));
    case Fate::Objection: return m_days.ago(m_dice.between(12, 15));
    case Fate::Awaiting: return m_days.ago(m_dice.between(18, 20));
    case Fate::Failed: return m_days.ago(m_dice.between(14, 22));
    case Fate::Upheld: return m_days.ago(m_dice.between(20, 28));
    case Fate::Closed: return closing(2);
    case Fate::AfterFail:
    case Fate::AfterObjection: return closing(40);
    case Fate::Rebounded: return m_days.ago(length + m_dice.between(135, 150));
    case Fate::Reclosed: return closing(length + 180);
    }
    return m_days.today();
}

QString ProblemMaker::spelling(const char *kind, QDate day)
{
    const QStringList all = m_data.deadlines[QLatin1String(kind)].toVariant().toStringList();
    const int turn = m_spelled[QLatin1String(kind)]++;
    return filled(all[turn % int(all.size())], placesOf(day, m_data.quarterWords));
}

void ProblemMaker::spell(const char *kind, QDate day, QString &text, QDate &deadline)
{
    text = spelling(kind, day);
    const DeadlineReading reading = readDeadline(text);
    deadline = reading.sure ? reading.date : QDate();
}

void ProblemMaker::setDeadline(Problem &problem)
{
    Issue &issue = problem.issue;
    const Fate fate = problem.fate;
    const QDate today = m_desk.today();
    QDate day;
    if (fate == Fate::Overdue)
        day = monthEnd(today, -m_dice.between(1, 2));
    else if (isClosed(fate) || fate == Fate::UntrackedDone)
        day = monthEnd(problem.start, m_dice.between(0, 3));
    else if (fate == Fate::Planned || fate == Fate::Rectifying || fate == Fate::Untracked)
        day = monthEnd(today, m_dice.between(0, 9));
    else
        day = monthEnd(today, m_dice.between(0, 2));
    const bool movable = fate != Fate::Overdue;
    if (movable && m_dice.oneIn(4))
        day = QDate(day.year(), 12, 31);

    if (movable && !problem.kind->deadlineText.isEmpty()) {
        // Names two days; the clerk has settled on the later one.
        issue.deadline = QDate(day.year(), 12, 31);
        issue.deadlineText =
            filled(problem.kind->deadlineText, placesOf(issue.deadline, m_data.quarterWords));
        return;
    }
    const bool done = isClosed(fate) || fate == Fate::Completed;
    const char *kind = "month";
    if (issue.taskType == TaskType::Immediate)
        kind = "immediate";
    else if (issue.taskType == TaskType::Longterm)
        kind = done && m_dice.oneIn(2) ? "longterm_done"
               : m_dice.oneIn(2)       ? "longterm_dated"
                                       : "longterm";
    else if (day.month() == 12)
        kind = "year_end";
    else if (day.month() == 6)
        kind = "half_year";
    spell(kind, day, issue.deadlineText, issue.deadline);
    issue.longterm = readDeadline(issue.deadlineText).longterm;
}

void ProblemMaker::addMeasures(Problem &problem)
{
    const Issue &issue = problem.issue;
    const bool open = isOpen(problem.fate);
    const QDate until = open ? m_days.today() : m_days.after(problem.start, -1);
    const int count = int(problem.kind->measures.size());
    const int finished = !open                           ? count
                         : problem.fate == Fate::Overdue ? count - 1
                                                         : m_dice.below(count);
    const bool behind = problem.fate == Fate::Rectifying && m_dice.oneIn(3);
    for (int i = 0; i < count; ++i) {
        const SampleMeasure &plan = problem.kind->measures[size_t(i)];
        Measure measure;
        measure.seq = i + 1;
        measure.kind = plan.kind;
        measure.text = filled(plan.text, m_places);
        if (i < finished) {
            const int share = (i + 1) * 90 / (open ? count + 1 : count) + m_dice.below(8);
            measure.doneOn = m_days.between(issue.foundOn, until, share);
            spell("measure", monthEnd(measure.doneOn, m_dice.oneIn(6) ? -1 : 0),
                  measure.deadlineText, measure.deadline);
            measure.result = filled(
                m_data.phrase(qPrintable(keyOf(plan.kind) + QStringLiteral("_done")), m_dice),
                placesOf(measure.doneOn, m_data.quarterWords));
        } else if (i == finished && behind && i + 1 < count &&
                   monthEnd(m_desk.today(), -1) > issue.foundOn) {
            spell("measure", monthEnd(m_desk.today(), -1), measure.deadlineText, measure.deadline);
        } else {
            measure.deadlineText = issue.deadlineText;
            measure.deadline = issue.deadline;
        }
        if (plan.most > 0 && i <= finished) {
            const int cost = m_dice.between(plan.least, plan.most);
            if (cost > 0)
                measure.investedWan = i < finished ? cost : cost / 2 + 0.5;
        }
        problem.measures.push_back(measure);
    }
}

void ProblemMaker::addStages(Problem &problem)
{
    if (problem.issue.taskType != TaskType::Longterm)
        return;
    const QStringList texts =
        problem.kind->stages.isEmpty() ? m_data.phrasesOf("stages") : problem.kind->stages;
    const bool open = isOpen(problem.fate);
    const QDate from = problem.issue.foundOn;
    QDate until = problem.start;
    if (open)
        until =
            problem.issue.deadline.isValid() ? problem.issue.deadline : monthEnd(m_desk.today(), 6);
    for (int i = 0; i < texts.size(); ++i) {
        StageGoal stage;
        stage.seq = i + 1;
        stage.text = texts[i];
        stage.due = i + 1 == texts.size()
                        ? until
                        : monthEnd(from.addDays(from.daysTo(until) * (i + 1) / texts.size()));
        stage.due = std::min(stage.due, until);
        const QDate doneOn = m_days.atOrBefore(stage.due.addDays(-m_dice.between(1, 9)));
        if (!open || doneOn < m_days.ago(5))
            stage.doneOn = std::clamp(doneOn, from, m_days.today());
        problem.stages.push_back(stage);
    }
}

} // namespace xhb
