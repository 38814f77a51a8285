// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Seal.h"

#include "core/actions/Desk.h"
#include "core/actions/PlanSeal.h"
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

/// Fields of a signed-off issue that say nothing about what was signed.
bool onlyContact(const EntityInfo &entity, const Row &stored, const Row *next)
{
    if (!next)
        return false;
    for (size_t i = 0; i < stored.size(); ++i) {
        const QLatin1String column(entity.fields[i].column);
        const bool contact = column == QLatin1String("note") || column == QLatin1String("person") ||
                             column == QLatin1String("phone");
        if (!contact && stored[i] != (*next)[i])
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
        return checkPlanSeal(m_desk.rulebook(), gate, entity, id, stored, next,
                             [&](Id<Issue> issue) { return mustBeDoneAgain(gate, issue); });
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
            return checkRound(gate, {number(rounds, row, u"issue")},
                              int(number(rounds, row, u"no")));
        }
        if (&entity == &entityInfo<Attachment>()) {
            const Id<Issue> issue{number(entity, stored, u"issue")};
            return issue ? checkRound(gate, issue, int(number(entity, stored, u"round"))) : done();
        }
        if (&entity == &entityInfo<Issue>() && !onlyContact(entity, stored, next))
            return checkOpen(gate, {id});
        if (&entity == &entityInfo<Measure>() || &entity == &entityInfo<StageGoal>())
            return checkOpen(gate, {number(entity, stored, u"issue")});
        return done();
    }

    /// Rounds before the last have ended; the last has when it failed, was upheld or rebounded, and
    /// its signed part has when it closed. 备案 and 问效 may still be added: adding is never
    /// sealed.
    Status checkRound(RowGate &gate, Id<Issue> issue, int no) const
    {
        TRY_LET(book, loadFacts(gate.database(), issue));
        if (book.issues.empty())
            return done();
        const IssueFacts facts(book, 0);
        const Standing standing = standingOf(m_desk.rules(), facts);
        if (no == 0 || no > int(facts.rounds().size()))
            return done();
        if (no == int(facts.rounds().size()) && standing.end == RoundEnd::Open)
            return done();
        return sealed(Tr::tr("第 %1 "
                             "轮验收销号已经结束，其材料和签字意见已封存，不能改动；需要更正请撤销"
                             "当时那一步，或另起一轮。")
                          .arg(no),
                      QStringLiteral("QX-18"));
    }

    Result<bool> mustBeDoneAgain(RowGate &gate, Id<Issue> issue) const
    {
        TRY_LET(book, loadFacts(gate.database(), issue));
        if (book.issues.empty())
            return false;
        const RoundEnd end = standingOf(m_desk.rules(), IssueFacts(book, 0)).end;
        return end == RoundEnd::Failed || end == RoundEnd::Upheld || end == RoundEnd::Rebounded;
    }

    Status checkOpen(RowGate &gate, Id<Issue> issue) const
    {
        TRY_LET(book, loadFacts(gate.database(), issue));
        if (book.issues.empty())
            return done();
        const IssueFacts facts(book, 0);
        if (standingOf(m_desk.rules(), facts).state != IssueState::Closed)
            return done();
        return sealed(Tr::tr("这个问题已经销号，问题、目标、措施和时限已封存，不能改动；如有反弹，"
                             "请登记“回头看”后另起一轮。"),
                      QStringLiteral("QX-18"));
    }

    const Desk &m_desk;
};

} // namespace

RowGate::Seal sealFor(const Desk &desk)
{
    return Sealing(desk);
}

} // namespace xhb
