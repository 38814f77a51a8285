// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/DossierReader.h"

#include "core/actions/PetitionRecords.h"
#include "core/base/Dates.h"
#include "core/rules/PetitionWords.h"

#include <algorithm>

namespace xhb {

namespace {

template <class E, class Parent>
Status readTable(const Ledger &ledger, std::vector<E> &rows, QHash<qint64, std::vector<size_t>> &of,
                 const char *column, qint64 only, Parent parent)
{
    Result<std::vector<E>> read = only ? ledger.where<E>(column, only) : ledger.all<E>();
    if (!read)
        return read.error();
    for (E &row : *read) {
        of[parent(row)].push_back(rows.size());
        rows.push_back(std::move(row));
    }
    return done();
}

/// Who complained, in what was written down along the sign-off.
void hide(const PersonMask &mask, IssueDossier &dossier)
{
    const auto all = [&mask](auto &rows) {
        for (auto &row : rows)
            row = mask.hidden(row);
    };
    all(dossier.attachments);
    all(dossier.lookbacks);
    for (RoundDossier &round : dossier.rounds) {
        round.round = mask.hidden(round.round);
        all(round.steps);
        for (PublicityDossier &notice : round.publicity) {
            notice.publicity = mask.hidden(notice.publicity);
            all(notice.objections);
        }
    }
}

/// Reads the pictures before, during and after into a dossier.
Status addPhotos(const Ledger &ledger, IssueDossier &dossier)
{
    for (const AttachmentRole role :
         {AttachmentRole::Before, AttachmentRole::During, AttachmentRole::After})
        for (const Attachment &attachment : dossier.attachments) {
            if (attachment.role != role)
                continue;
            TRY_LET(bytes, ledger.paper(attachment.sha256));
            QStringList caption;
            if (attachment.formedOn.isValid())
                caption.append(longDate(attachment.formedOn));
            if (!attachment.note.isEmpty())
                caption.append(attachment.note);
            dossier.photos.push_back(
                {role, caption.join(QLatin1Char(' ')), bytes.value_or(QByteArray())});
        }
    return done();
}

} // namespace

template <class E>
std::vector<E> DossierReader::ByParent<E>::take(qint64 parent) const
{
    std::vector<E> found;
    const auto indexes = of.constFind(parent);
    if (indexes != of.constEnd())
        for (size_t index : *indexes)
            found.push_back(rows[index]);
    return found;
}

Result<DossierReader> DossierReader::read(const Desk &desk, const Subject &only)
{
    DossierReader dossiers;
    dossiers.m_desk = &desk;
    TRY(dossiers.readRows(desk.ledger(), only));
    if (!only.isPetition()) {
        TRY_LET(moved, readAdjustedDeadlines(desk.ledger(), only.issue));
        dossiers.m_moved = std::move(moved);
    }
    TRY_LET(facts, only.isPetition() ? desk.petitionFacts(only.petition) : desk.facts(only.issue));
    for (size_t i = 0; i < facts.issues.size(); ++i) {
        const IssueFacts one(facts, i);
        const Standing standing = standingOf(desk.rules(), one);
        dossiers.m_standings.push_back(standing);
        dossiers.m_procedures.push_back(
            standing.procedure ? standing.procedure : &defaultProcedure(desk.rulebook(), one));
    }
    return dossiers;
}

/// What a petition says in the words of a problem, for the forms both share.
Status DossierReader::readPetition(const Ledger &ledger, Id<Petition> id)
{
    TRY_LET(stored, ledger.find(id));
    TRY_LET(mask, maskOf(ledger, id));
    const Petition petition = mask.hidden(stored);
    Issue issue;
    issue.id = {id.value};
    issue.code = petition.acceptNo;
    issue.title = titleOf(petition);
    issue.description = petition.content;
    issue.source = petition.source;
    issue.topic = petition.pollution.join(QStringLiteral("、"));
    issue.location = petition.site.isEmpty() ? petition.region : petition.site;
    issue.foundOn = petition.receivedOn;
    issue.goal = petition.goal;
    issue.deadlineText = petition.deadlineText;
    issue.deadline = petition.deadline;
    if (petition.lead)
        issue.responsible = {petition.lead};
    issue.assisting = petition.assisting;
    issue.leader = petition.leader;
    issue.person = petition.contact;
    m_issues.push_back(issue);
    m_petition = petition;
    // On paper it is of the class it was dealt with as.
    m_petition->petitionClass = ruledAs(petition.petitionClass, petition.key);
    const QString work = petition.latest.isEmpty() ? petition.handling : petition.latest;
    if (petition.goal.isEmpty() && work.isEmpty())
        return done();
    Measure measure;
    measure.issue = issue.id;
    measure.seq = 1;
    measure.text = petition.goal.isEmpty() ? work : petition.goal;
    measure.deadlineText = petition.deadlineText;
    measure.deadline = petition.deadline;
    measure.result = work;
    measure.doneOn = petition.finishedOn;
    m_measures.of[id.value].push_back(0);
    m_measures.rows.push_back(measure);
    return done();
}

Status DossierReader::readRows(const Ledger &ledger, const Subject &only)
{
    if (only.isPetition()) {
        TRY(readPetition(ledger, only.petition));
    } else if (only.issue) {
        TRY_LET(issue, ledger.find(only.issue));
        m_issues.push_back(issue);
    } else {
        TRY_LET(issues, ledger.all<Issue>());
        m_issues = std::move(issues);
    }
    TRY_LET(units, ledger.all<Unit>());
    for (const Unit &unit : units)
        m_units.insert(unit.id.value, unit.name);
    TRY_LET(sources, ledger.all<Source>());
    for (const Source &source : sources)
        m_sources.insert(source.id.value, source);

    const char *column = only.column();
    const auto byIssue = [](const auto &row) { return row.issue.value; };
    const auto byOwner = [petition = only.isPetition()](const auto &row) {
        return petition ? row.petition.value : row.issue.value;
    };
    if (!only.isPetition()) {
        TRY(readTable(ledger, m_measures.rows, m_measures.of, column, only.id(), byIssue));
        TRY(readTable(ledger, m_stages.rows, m_stages.of, column, only.id(), byIssue));
    }
    TRY(readTable(ledger, m_attachments.rows, m_attachments.of, column, only.id(), byOwner));
    TRY(readTable(ledger, m_rounds.rows, m_rounds.of, column, only.id(), byOwner));
    TRY(readTable(ledger, m_lookbacks.rows, m_lookbacks.of, column, only.id(), byOwner));
    // One level further down a single issue has at most a few rounds and notices.
    const std::vector<Round> rounds = only.id() ? m_rounds.rows : std::vector<Round>(1);
    for (const Round &round : rounds) {
        TRY(readTable(ledger, m_steps.rows, m_steps.of, "round", round.id.value,
                      [](const Step &step) { return step.round.value; }));
        TRY(readTable(ledger, m_publicity.rows, m_publicity.of, "round", round.id.value,
                      [](const Publicity &publicity) { return publicity.round.value; }));
    }
    const std::vector<Publicity> notices = only.id() ? m_publicity.rows : std::vector<Publicity>(1);
    for (const Publicity &notice : notices)
        TRY(readTable(ledger, m_objections.rows, m_objections.of, "publicity", notice.id.value,
                      [](const Objection &objection) { return objection.publicity.value; }));
    return done();
}

QStringList DossierReader::names(const std::vector<Id<Unit>> &units) const
{
    QStringList names;
    for (const Id<Unit> unit : units)
        names.append(unitName(unit));
    return names;
}

PublicityDossier DossierReader::notice(const Publicity &publicity, const Round &round) const
{
    PublicityDossier dossier{publicity, publicity.until, {}, m_objections.take(publicity.id.value)};
    const RuleContext rules = m_desk->rules();
    if (const Procedure *procedure = rules.rulebook.procedure(Key::of(round.procedure)))
        for (const StepRule &step : procedure->steps)
            if (step.kind == StepKind::Publicity)
                dossier.until =
                    noticeEnd(rules, step.noticeWorkdays, publicity.on, publicity.until).end;
    if (dossier.until.isValid())
        dossier.workdays = rules.calendar.workdaysBetween(publicity.on, dossier.until) +
                           (rules.countFirstDay && rules.calendar.isWorkday(publicity.on) ? 1 : 0);
    return dossier;
}

IssueDossier DossierReader::dossier(size_t index) const
{
    IssueDossier dossier;
    dossier.issue = m_issues[index];
    dossier.petition = m_petition;
    for (const StepRule &step : m_procedures[index]->steps)
        dossier.procedure.push_back({step.key.text(), step.name, step.actor});
    const qint64 id = dossier.issue.id.value;
    dossier.source = m_sources.value(dossier.issue.source.value);
    dossier.responsible = names(dossier.issue.responsible);
    dossier.supervising = names(dossier.issue.supervising);
    dossier.assisting = names(dossier.issue.assisting);
    dossier.measures = m_measures.take(id);
    std::sort(dossier.measures.begin(), dossier.measures.end(),
              [](const Measure &a, const Measure &b) { return a.seq < b.seq; });
    dossier.moved = m_moved.issues.value(id);
    for (const Measure &measure : dossier.measures)
        if (const auto own = m_moved.measures.constFind(measure.id.value);
            own != m_moved.measures.constEnd())
            dossier.movedMeasures.insert(measure.id.value, *own);
    dossier.stages = m_stages.take(id);
    dossier.attachments = m_attachments.take(id);
    for (Round &round : m_rounds.take(id)) {
        RoundDossier rounds{round, m_steps.take(round.id.value), {}};
        std::stable_sort(rounds.steps.begin(), rounds.steps.end(),
                         [](const Step &a, const Step &b) { return a.on < b.on; });
        for (const Publicity &publicity : m_publicity.take(round.id.value))
            rounds.publicity.push_back(notice(publicity, round));
        dossier.rounds.push_back(std::move(rounds));
    }
    dossier.lookbacks = m_lookbacks.take(id);
    dossier.state = wordOf(m_standings[index].state);
    dossier.closedOn = m_standings[index].closedOn;
    return dossier;
}

namespace {

/// Whatever was written by hand and may be printed.
std::vector<QString *> textsOf(IssueDossier &dossier)
{
    std::vector<QString *> texts{&dossier.issue.title, &dossier.issue.description,
                                 &dossier.issue.goal, &dossier.issue.location};
    if (dossier.petition)
        for (QString Petition::*text :
             {&Petition::content, &Petition::site, &Petition::investigation, &Petition::goal,
              &Petition::handling, &Petition::latest, &Petition::accountText})
            texts.push_back(&(*dossier.petition.*text));
    for (Measure &measure : dossier.measures)
        texts.insert(texts.end(), {&measure.text, &measure.result});
    for (Attachment &paper : dossier.attachments)
        texts.insert(texts.end(), {&paper.name, &paper.note});
    for (DossierPhoto &photo : dossier.photos)
        texts.push_back(&photo.caption);
    for (RoundDossier &round : dossier.rounds) {
        Round &words = round.round;
        texts.insert(texts.end(), {&words.targetResult, &words.penalty, &words.generalize,
                                   &words.mechanism, &words.note});
        for (Step &step : round.steps)
            texts.insert(texts.end(), {&step.opinion, &step.note});
        for (PublicityDossier &notice : round.publicity)
            for (Objection &objection : notice.objections)
                texts.insert(texts.end(), {&objection.content, &objection.resolution});
    }
    return texts;
}

} // namespace

Result<CasePaper> casePaper(const Desk &desk, const Subject &subject)
{
    TRY_LET(reader, DossierReader::read(desk, subject));
    CasePaper paper{reader.dossier(0), {}};
    if (subject.isPetition()) {
        TRY_LET(mask, maskOf(desk.ledger(), subject.petition));
        hide(mask, paper.dossier);
    }
    TRY(addPhotos(desk.ledger(), paper.dossier));
    if (!subject.isPetition())
        return paper;
    const PersonMask everybody({}, namedIn(*paper.dossier.petition));
    for (QString *text : textsOf(paper.dossier))
        *text = everybody.hidden(publicText(*text, paper.dossier.issue.code, paper.masked));
    paper.masked.removeDuplicates();
    return paper;
}

Result<Letterhead> letterheadOf(const Desk &desk)
{
    TRY_LET(book, desk.ledger().book());
    Letterhead head;
    head.county = book.name;
    head.office = book.office;
    head.phone = book.phone;
    head.address = book.address;
    head.email = book.email;
    head.clerk =
        desk.ledger().session().who.isEmpty() ? book.operatorName : desk.ledger().session().who;
    head.on = desk.today();
    return head;
}

NoticePlan noticePlan(const Desk &desk, const IssueDossier &dossier)
{
    NoticePlan plan;
    plan.signedOn = desk.today();
    const RoundDossier *round = dossier.lastRound();
    if (round && !round->publicity.empty()) {
        const PublicityDossier &notice = round->publicity.back();
        plan.from = notice.publicity.on;
        plan.until = notice.until;
        plan.workdays = notice.workdays;
        plan.phone = notice.publicity.phone;
        return plan;
    }
    const RuleContext rules = desk.rules();
    int workdays = 10; // JX-14(四), where the rulebook's procedures have no notice of their own
    for (const Procedure &procedure : rules.rulebook.procedures)
        for (const StepRule &step : procedure.steps)
            if (step.kind == StepKind::Publicity)
                workdays = step.noticeWorkdays;
    plan.from = rules.calendar.nextWorkday(rules.today);
    plan.until = rules.calendar.addWorkdays(plan.from, workdays, rules.countFirstDay).end;
    plan.workdays = workdays;
    return plan;
}

} // namespace xhb
