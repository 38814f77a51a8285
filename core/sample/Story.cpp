// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Story.h"

#include <algorithm>

namespace xhb {

Status Story::play(Problem &problem)
{
    TRY(enter(problem));
    TRY(addPhotos(problem));
    ++m_played;
    const QDate start = problem.start;
    const int length = roundLength(problem.procedure);
    switch (problem.fate) {
    case Fate::Planned:
    case Fate::Rectifying:
    case Fate::Overdue:
    case Fate::Completed:
    case Fate::Untracked:
    case Fate::UntrackedDone: return done();
    case Fate::Applied: return playRound(problem, start, End::Applied);
    case Fate::Accepted: return playRound(problem, start, End::Accepted);
    case Fate::Publicity: return playRound(problem, start, End::Publicity);
    case Fate::Objection: return playRound(problem, start, End::Objection);
    case Fate::Awaiting: return playRound(problem, start, End::Awaiting);
    case Fate::Closed: return playRound(problem, start, End::Closed);
    case Fate::Failed:
        TRY(playRound(problem, start, End::Failed));
        m_rework.push_back(extra(problem, "extra_fail", {}));
        return done();
    case Fate::Upheld:
        TRY(playRound(problem, start, End::Upheld));
        m_rework.push_back(extra(problem, "extra_objection", {}));
        return done();
    case Fate::AfterFail:
        TRY(playRound(problem, start, End::Failed));
        TRY(addExtra(problem, "extra_fail", m_days.after(start, 18)));
        return playRound(problem, m_days.after(start, 24), End::Closed);
    case Fate::AfterObjection:
        TRY(playRound(problem, start, End::Upheld));
        TRY(addExtra(problem, "extra_objection", m_days.after(start, 27)));
        return playRound(problem, m_days.after(start, 32), End::Closed);
    case Fate::Rebounded:
        TRY(playRound(problem, start, End::Closed));
        return rebound(problem, m_days.ago(m_dice.between(4, 9)));
    case Fate::Reclosed: {
        const QDate back = m_days.after(start, length + 130);
        TRY(playRound(problem, start, End::Closed));
        TRY(rebound(problem, back));
        TRY(addExtra(problem, "extra_rebound", m_days.after(back, 20)));
        return playRound(problem, m_days.after(back, 26), End::Closed);
    }
    }
    return done();
}

Status Story::enter(Problem &problem)
{
    TRY(m_tx.insert(problem.issue));
    for (Measure &measure : problem.measures) {
        measure.issue = problem.issue.id;
        TRY(m_tx.insert(measure));
    }
    for (StageGoal &stage : problem.stages) {
        stage.issue = problem.issue.id;
        TRY(m_tx.insert(stage));
    }
    return done();
}

Status Story::addPhotos(const Problem &problem)
{
    QDate last;
    for (const Measure &measure : problem.measures)
        last = std::max(last, measure.doneOn);
    const QDate found = problem.issue.foundOn;
    const bool finished =
        !problem.measures.empty() &&
        std::ranges::all_of(problem.measures, [](const Measure &m) { return m.doneOn.isValid(); });
    const std::array<std::pair<AttachmentRole, QDate>, 3> photos{{
        {AttachmentRole::Before, found},
        {AttachmentRole::During, last.isValid() ? m_days.between(found, last, 55) : QDate()},
        {AttachmentRole::After, finished ? last : QDate()},
    }};
    for (size_t i = 0; i < photos.size(); ++i) {
        const auto [role, on] = photos[i];
        if (!on.isValid())
            continue;
        const QString words = problem.kind->captions.value(qsizetype(i));
        Attachment photo;
        photo.issue = problem.issue.id;
        photo.role = role;
        photo.name =
            m_data.roleNames[keyOf(role)].toString() + u'-' + words + QStringLiteral(".jpg");
        photo.formedOn = on;
        TRY(attach(m_desk, m_tx, photo,
                   m_paint(role, sampleSeed(problem.kind->scene, m_played),
                           problem.place + u' ' + words + u'\n' + on.toString(Qt::ISODate))));
    }
    return done();
}

Status Story::addPaper(const Problem &problem, AttachmentRole role, const char *phrases, QDate on,
                       const Places &more)
{
    Places places{{QStringLiteral("title"), problem.issue.title},
                  {QStringLiteral("unit"), problem.owner->unit.name},
                  {QStringLiteral("lead"), problem.lead->unit.name},
                  {QStringLiteral("goal"), problem.issue.goal},
                  {QStringLiteral("place"), problem.place},
                  {QStringLiteral("head"), problem.owner->head},
                  {QStringLiteral("count"), QString::number(problem.measures.size())}};
    places.merge(Places(more));
    places.merge(placesOf(on, m_data.quarterWords));
    const QByteArray stem(phrases);
    Attachment paper;
    paper.issue = problem.issue.id;
    paper.role = role;
    paper.formedOn = on;
    paper.name = m_data.roleNames[keyOf(role)].toString() + QStringLiteral(".jpg");
    if (role == AttachmentRole::Mechanism)
        paper.docNo = number(m_data.mechanismNo, on);
    QStringList lines{filled(m_data.phrase(stem + "_title", m_dice), places), paper.docNo,
                      places[QStringLiteral("date")]};
    for (const QString &line : m_data.phrasesOf(stem + "_body"))
        lines.append(filled(line, places));
    TRY(attach(m_desk, m_tx, paper, m_paint(role, 0, lines.join(u'\n'))));
    return done();
}

Measure Story::extra(Problem &problem, const char *phrase, QDate doneOn)
{
    Measure measure;
    measure.issue = problem.issue.id;
    measure.seq = int(problem.measures.size()) + 1;
    measure.text = m_data.phrase(phrase, m_dice);
    measure.doneOn = doneOn;
    if (doneOn.isValid())
        measure.result = m_data.phrase("other_done", m_dice);
    measure.deadlineText = problem.issue.deadlineText;
    measure.deadline = problem.issue.deadline;
    problem.measures.push_back(measure);
    return measure;
}

Status Story::addExtra(Problem &problem, const char *phrase, QDate doneOn)
{
    Measure measure = extra(problem, phrase, doneOn);
    TRY(m_tx.insert(measure));
    return done();
}

Status Story::writeRework()
{
    for (Measure &measure : m_rework)
        TRY(m_tx.insert(measure));
    return done();
}

Status Story::playRound(const Problem &problem, QDate start, End end)
{
    const Issue &issue = problem.issue;
    // JX-13, QX-7: what is to last rests on a document.
    if (issue.taskType == TaskType::Immediate || issue.taskType == TaskType::Longterm ||
        issue.longterm || issue.common)
        TRY(addPaper(problem, AttachmentRole::Mechanism, "mechanism", m_days.after(start, -1)));
    TRY_LET(round, startRound(m_desk, m_tx, issue.id, problem.procedure, start));
    TRY(writeRound(problem, round.id));
    TRY(addPaper(problem, AttachmentRole::SignedForm, "form", start));
    if (problem.procedure == QLatin1String("six-step"))
        return playSixSteps(problem, start, end);
    if (problem.procedure == QLatin1String("superior"))
        return playSuperior(problem, start, end);
    return playDistrict(problem, start, end);
}

Status Story::playDistrict(const Problem &problem, QDate start, End end)
{
    TRY(take(problem, "apply", start, problem.owner->head, "review"));
    if (end == End::Applied)
        return done();
    TRY(checkSite(problem, "accept", m_days.after(start, 6), end != End::Failed));
    if (end == End::Failed)
        return done();
    const QDate signedOn = m_days.after(start, 8);
    if (end == End::Accepted) // some are already with the county leader
        return signedOn < m_days.today()
                   ? take(problem, "lead_sign", signedOn, problem.lead->head, "sign")
                   : done();
    TRY(take(problem, "lead_sign", signedOn, problem.lead->head, "sign"));
    const QDate closedOn = m_days.after(start, 10);
    TRY(take(problem, "leader_confirm", closedOn, problem.issue.leader, "sign"));
    const QDate filedOn = m_days.after(start, 13);
    if (filedOn <= m_days.ago(3))
        TRY(take(problem, "file", filedOn, clerk(), nullptr));
    return lookBackUntilToday(problem, closedOn, start);
}

Status Story::playSixSteps(const Problem &problem, QDate start, End end)
{
    TRY(take(problem, "review", start, problem.owner->head, "review"));
    const QDate appliedOn = m_days.after(start, 2);
    if (appliedOn > m_days.today())
        return done();
    TRY(take(problem, "apply", appliedOn, problem.owner->head, nullptr));
    if (end == End::Applied)
        return done();
    TRY(checkSite(problem, "verify", m_days.after(start, 5), end != End::Failed));
    if (end == End::Failed || end == End::Accepted)
        return done();

    Publicity notice;
    notice.on = m_days.after(start, 7);
    notice.media = m_data.phrase("media", m_dice);
    notice.phone = m_data.book.phone;
    const QDate lastDay = m_days.after(notice.on, 10);
    if (end == End::Closed)
        notice.until = lastDay;
    TRY(startPublicity(m_desk, m_tx, problem.issue.id, notice));
    if (end != End::Closed)
        TRY(addPaper(problem, AttachmentRole::NoticeScreenshot, "notice", notice.on));
    const bool answered = end == End::Closed && m_dice.oneIn(6);
    if (end == End::Objection || end == End::Upheld || answered) {
        Objection objection;
        objection.on = m_days.after(start, 11);
        objection.content = m_data.phrase("objection", m_dice);
        objection.way = m_data.phrase("objection_way", m_dice);
        TRY(raiseObjection(m_desk, m_tx, problem.issue.id, objection));
    }
    if (end == End::Upheld || answered)
        TRY(resolveObjection(
            m_desk, m_tx, problem.issue.id, m_days.after(start, 15), end == End::Upheld,
            m_data.phrase(answered ? "objection_false" : "objection_true", m_dice)));
    if (end != End::Closed)
        return done();
    const QDate closedOn = m_days.after(lastDay, 1);
    TRY(take(problem, "approve", closedOn, clerk(), answered ? "approve_answered" : "approve"));
    return lookBackUntilToday(problem, closedOn, start);
}

Status Story::playSuperior(const Problem &problem, QDate start, End end)
{
    TRY(checkSite(problem, "pre_accept", start, end != End::Failed));
    if (end == End::Failed)
        return done();
    TRY(take(problem, "report", m_days.after(start, 4), clerk(), nullptr));
    if (end != End::Closed)
        return done();
    const QDate closedOn = m_days.after(start, 18);
    TRY(take(problem, "superior_opinion", closedOn, m_data.phrase("superior", m_dice),
             "accept_pass", Outcome::Pass));
    TRY(take(problem, "file", m_days.after(start, 21), clerk(), nullptr));
    return lookBackUntilToday(problem, closedOn, start);
}

Status Story::writeRound(const Problem &problem, qint64 id)
{
    TRY_LET(round, m_tx.find(Id<Round>{id}));
    const bool punished = std::ranges::any_of(problem.measures, [](const Measure &measure) {
        return measure.kind == MeasureKind::Enforcement;
    });
    round.targetResult = filled(m_data.phrase("target_result", m_dice),
                                {{QStringLiteral("goal"), problem.issue.goal}});
    round.penalty = m_data.phrase(punished ? "penalty" : "penalty_none", m_dice);
    if (problem.issue.common)
        round.generalize = m_data.phrase("generalize", m_dice);
    round.mechanism = m_data.phrase("mechanism", m_dice);
    return m_tx.update(round);
}

Status Story::take(const Problem &problem, const char *key, QDate on, const QString &by,
                   const char *opinion, std::optional<Outcome> outcome)
{
    Step step;
    step.key = QLatin1String(key);
    step.on = on;
    step.by = by;
    if (opinion)
        step.opinion = m_data.phrase(opinion, m_dice);
    if (step.key == QLatin1String("approve"))
        step.docNo = number(m_data.approvalNo, on);
    TRY(takeStep(m_desk, m_tx, problem.issue.id, step, outcome));
    return done();
}

Status Story::checkSite(const Problem &problem, const char *key, QDate on, bool pass)
{
    Step step;
    step.key = QLatin1String(key);
    step.on = on;
    step.siteOn = on;
    step.by = problem.lead->head;
    step.people = m_data.phrase("people", m_dice);
    step.opinion = m_data.phrase(pass ? "accept_pass" : "accept_fail", m_dice);
    TRY(addPaper(
        problem, AttachmentRole::SiteCheck, "check", on,
        {{QStringLiteral("people"), step.people}, {QStringLiteral("opinion"), step.opinion}}));
    TRY(takeStep(m_desk, m_tx, problem.issue.id, step, pass ? Outcome::Pass : Outcome::Fail));
    return done();
}

Status Story::lookBackUntilToday(const Problem &problem, QDate closedOn, QDate startedOn)
{
    // The first round of these ends in a rebound, which is looked back at by itself.
    const bool rebounds = problem.fate == Fate::Rebounded || problem.fate == Fate::Reclosed;
    if (rebounds && startedOn == problem.start)
        return done();
    const int months = m_desk.rulebook().lookbackMonths;
    // A few are still to be looked back at.
    const QDate last = m_played % 5 == 0 ? m_days.ago(20) : m_days.ago(2);
    bool first = true;
    for (QDate on = m_days.atOrBefore(closedOn.addMonths(months).addDays(-m_dice.between(2, 25)));
         on <= last; on = m_days.atOrBefore(on.addMonths(months).addDays(-m_dice.between(2, 25)))) {
        Lookback lookback;
        lookback.on = on;
        lookback.people = m_data.phrase("people", m_dice);
        lookback.note = m_data.phrase("lookback_held", m_dice);
        TRY(lookBack(m_desk, m_tx, problem.issue.id, lookback));
        if (first && problem.procedure == QLatin1String("six-step"))
            TRY(take(problem, "follow_up", on, problem.owner->contact, "lookback_held"));
        first = false;
    }
    return done();
}

Status Story::rebound(const Problem &problem, QDate on)
{
    Lookback lookback;
    lookback.on = on;
    lookback.outcome = LookbackOutcome::Rebound;
    lookback.people = m_data.phrase("people", m_dice);
    lookback.note = m_data.phrase("lookback_rebound", m_dice);
    lookback.newDeadline = on.addDays(90);
    TRY(lookBack(m_desk, m_tx, problem.issue.id, lookback));
    return done();
}

QString Story::number(const QString &pattern, QDate on)
{
    // Numbers grow with the days of the year.
    for (int candidate = 1 + on.dayOfYear() / 2;; ++candidate) {
        Places places = placesOf(on, m_data.quarterWords);
        places[QStringLiteral("no")] = QString::number(candidate);
        const QString made = filled(pattern, places);
        if (m_numbers.insert(made).second)
            return made;
    }
}

} // namespace xhb
