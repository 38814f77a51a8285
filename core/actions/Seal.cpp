// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Seal.h"

#include "core/actions/Desk.h"
#include "core/actions/PetitionGuard.h"
#include "core/actions/PlanScope.h"
#include "core/actions/PlanSeal.h"
#include "core/base/Dates.h"
#include "core/store/FactsLoader.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Seal)
};

qint64 number(const EntityInfo &entity, const Row &row, QStringView column)
{
    const auto *value = std::get_if<qint64>(&row[size_t(entity.indexOf(column))]);
    return value ? *value : 0;
}

/// The round a row belongs to, by walking up its references.
Result<qint64> roundOf(RowGate &gate, const EntityInfo &entity, qint64 id, const Row &row)
{
    if (&entity == &entityInfo<Round>())
        return id;
    if (&entity == &entityInfo<Objection>()) {
        TRY_LET(notice, gate.find(entityInfo<Publicity>(), number(entity, row, u"publicity")));
        return number(entityInfo<Publicity>(), notice, u"round");
    }
    return number(entity, row, u"round");
}

Error sealed(const QString &text, const QString &basis)
{
    return Error{ErrorCode::Sealed, text, {}, basis};
}

/// Whose a round or paper is; nothing where it belongs to neither an issue nor a petition.
std::optional<Subject> ownerOf(const EntityInfo &entity, const Row &row)
{
    if (const qint64 petition = number(entity, row, u"petition"))
        return Subject(Id<Petition>{petition});
    if (const qint64 issue = number(entity, row, u"issue"))
        return Subject(Id<Issue>{issue});
    return std::nullopt;
}

/// Fields of a signed-off issue or petition that say nothing about what was signed; an old plan may
/// be written down afterwards.
bool onlyContact(const EntityInfo &entity, const Row &stored, const Row *next)
{
    static const QStringList free{QStringLiteral("note"),         QStringLiteral("person"),
                                  QStringLiteral("phone"),        QStringLiteral("contact"),
                                  QStringLiteral("published_on"), QStringLiteral("replied_on"),
                                  QStringLiteral("plan")};
    if (!next)
        return false;
    for (size_t i = 0; i < stored.size(); ++i) {
        if (!free.contains(QLatin1String(entity.fields[i].column)) && stored[i] != (*next)[i])
            return false;
    }
    return true;
}

class Sealing
{
public:
    explicit Sealing(const Desk &desk) : m_desk(desk) {}

    Status operator()(RowGate &gate, const EntityInfo &entity, qint64 id, const Row *stored,
                      const Row *next) const
    {
        if (stored)
            TRY(checkStored(gate, entity, id, *stored, next));
        else if (next && (&entity == &entityInfo<Measure>() || &entity == &entityInfo<StageGoal>()))
            TRY(checkAdded(gate, Id<Issue>{number(entity, *next, u"issue")}));
        TRY(checkPlanSeal(m_desk.rulebook(), gate, entity, id, stored, next,
                          [&](Id<Issue> issue) { return mustBeDoneAgain(gate, issue); }));
        TRY(checkPlanScope(m_desk, gate, entity, id, stored, next));
        return &entity == &entityInfo<Petition>() ? checkPetition(m_desk, gate, id, stored, next)
                                                  : done();
    }

private:
    Status checkStored(RowGate &gate, const EntityInfo &entity, qint64 id, const Row &stored,
                       const Row *next) const
    {
        if (&entity == &entityInfo<Round>() || &entity == &entityInfo<Step>() ||
            &entity == &entityInfo<Publicity>() || &entity == &entityInfo<Objection>()) {
            TRY_LET(round, roundOf(gate, entity, id, stored));
            TRY_LET(row, gate.find(entityInfo<Round>(), round));
            const EntityInfo &rounds = entityInfo<Round>();
            const auto owner = ownerOf(rounds, row);
            return owner ? checkRound(gate, *owner, int(number(rounds, row, u"no"))) : done();
        }
        if (&entity == &entityInfo<Attachment>()) {
            const auto owner = ownerOf(entity, stored);
            return owner ? checkRound(gate, *owner, int(number(entity, stored, u"round"))) : done();
        }
        if (&entity == &entityInfo<Issue>() && !onlyContact(entity, stored, next))
            return checkOpen(gate, Id<Issue>{id});
        if (&entity == &entityInfo<Petition>() && !onlyContact(entity, stored, next))
            return checkOpen(gate, Id<Petition>{id});
        if (&entity == &entityInfo<Measure>() || &entity == &entityInfo<StageGoal>())
            return checkOpen(gate, Id<Issue>{number(entity, stored, u"issue")});
        return done();
    }

    /// What was signed off gets no more measures or goals either: they could never be met.
    Status checkAdded(RowGate &gate, Id<Issue> issue) const
    {
        TRY_LET(rounds, gate.rows().where(entityInfo<Round>(), "issue", issue.value));
        return rounds.empty() ? done() : checkOpen(gate, issue);
    }

    /// Rounds before the last have ended; the last has when it failed, was upheld or rebounded, and
    /// its signed part has when it closed. 备案 and 问效 may still be added: adding is never
    /// sealed.
    Status checkRound(RowGate &gate, const Subject &subject, int no) const
    {
        TRY_LET(book, factsOf(gate.database(), subject));
        const IssueFacts facts(book, 0);
        const Standing standing = standingOf(m_desk.rules(), facts);
        if (no == 0 || no > int(facts.rounds().size()))
            return done();
        if (no == int(facts.rounds().size()) && standing.end == RoundEnd::Open)
            return done();
        return sealedByEnd(gate, facts, standing, no,
                           Tr::tr("第 %1 "
                                  "轮验收销号已经结束，其材料和签字意见已封存，不能改动；需要更正请"
                                  "撤销当时那一步，或另起一轮。")
                               .arg(no));
    }

    /// What ended a round laid its seal: the next round, the step that failed or signed it off, an
    /// objection found true.
    Status sealedByEnd(RowGate &gate, const IssueFacts &facts, const Standing &standing, int no,
                       const QString &text) const
    {
        const Error refusal = sealed(text, QStringLiteral("QX-18"));
        const auto rounds = facts.rounds();
        if (no < int(rounds.size()))
            return gate.sealedBy(entityInfo<Round>(), rounds[size_t(no)].id.value, u"no", refusal);
        const qint64 round = rounds.back().id.value;
        TRY_LET(steps, gate.rows().where(entityInfo<Step>(), "round", round));
        for (const StoredRow &row : steps) {
            TRY_LET(step, entityOf<Step>(row.id, row.values));
            const int at = standing.procedure ? standing.procedure->indexOf(Key::of(step.key)) : -1;
            if (at >= 0 && (at == standing.failed || standing.procedure->steps[size_t(at)].closes))
                return gate.sealedBy(entityInfo<Step>(), row.id, u"outcome", refusal);
        }
        for (const PublicityFact &notice : facts.publicity(rounds.back()))
            for (const ObjectionFact &objection : facts.objections(notice))
                if (objection.upheld)
                    return gate.sealedBy(entityInfo<Objection>(), objection.id.value, u"upheld",
                                         refusal);
        return refusal;
    }

    Result<bool> mustBeDoneAgain(RowGate &gate, Id<Issue> issue) const
    {
        TRY_LET(book, loadFacts(gate.database(), issue));
        if (book.issues.empty())
            return false;
        const RoundEnd end = standingOf(m_desk.rules(), IssueFacts(book, 0)).end;
        return end == RoundEnd::Failed || end == RoundEnd::Upheld || end == RoundEnd::Rebounded;
    }

    Status checkOpen(RowGate &gate, const Subject &subject) const
    {
        TRY_LET(book, factsOf(gate.database(), subject));
        const IssueFacts facts(book, 0);
        const Standing standing = standingOf(m_desk.rules(), facts);
        if (standing.state != IssueState::Closed)
            return done();
        const QString text =
            subject.isPetition()
                ? Tr::tr("这个信访件已经销号（%1），内容和办理情况已封存，不能改动；如有反弹，请登"
                         "记“回头看”后另起一轮。")
                : Tr::tr(
                      "这个问题已经销号（%1），问题、目标、措施和时限已封存，不能改动；如有反弹，"
                      "请登记“回头看”后另起一轮。");
        return sealedByEnd(gate, facts, standing, int(facts.rounds().size()),
                           text.arg(longDate(standing.closedOn)));
    }

    const Desk &m_desk;
};

} // namespace

RowGate::Seal sealFor(const Desk &desk)
{
    return Sealing(desk);
}

namespace {

Value other(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? Value(qint64(*number == 0)) : Value(QStringLiteral("…"));
}

} // namespace

Status askField(const Ledger &ledger, const EntityInfo &entity, const StoredRow &stored,
                size_t field)
{
    Row next = stored.values;
    next[field] = other(next[field]);
    return ledger.askSeals(entity, stored.id, &next);
}

Result<QHash<QString, Error>> sealedFields(const Ledger &ledger, const EntityInfo &entity,
                                           qint64 id)
{
    QHash<QString, Error> sealed;
    const qint64 ids[]{id};
    TRY_LET(rows, ledger.rowPage(entity, ids));
    if (rows.empty())
        return sealed;
    const StoredRow &stored = rows.front();
    Row changed = stored.values;
    std::ranges::transform(changed, changed.begin(), other);
    // Asked once for most rows; field by field only where something is sealed.
    if (const Status asked = ledger.askSeals(entity, id, &changed);
        asked || asked.error().code != ErrorCode::Sealed)
        return sealed;
    for (size_t i = 0; i < entity.fields.size(); ++i)
        if (const Status asked = askField(ledger, entity, stored, i);
            !asked && asked.error().code == ErrorCode::Sealed)
            sealed.insert(QLatin1String(entity.fields[i].column), asked.error());
    return sealed;
}

} // namespace xhb
