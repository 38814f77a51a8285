// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Signoff.h"

#include "core/base/Stored.h"

#include <QCoreApplication>
#include <QMimeDatabase>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Signoff)
};

QString nameOfStep(const Desk &desk, const RoundFact &round, const QString &key)
{
    const Procedure *procedure = desk.rulebook().procedure(round.procedure);
    const int step = procedure ? procedure->indexOf(Key::of(key)) : -1;
    return step < 0 ? key : procedure->steps[size_t(step)].name;
}

} // namespace

Result<Recorded> startRound(const Desk &desk, Tx &tx, const Subject &subject,
                            const QString &procedure, QDate on)
{
    TRY_LET(book, factsOf(tx.gate().database(), subject));
    const IssueFacts facts(book, 0);
    TRY_LET(key, mayStart(desk.rules(), facts, procedure, on));
    TRY_LET(name, nameOf(tx, subject));
    Round round;
    subject.own(round);
    round.no = facts.rounds().empty() ? 1 : facts.rounds().back().no + 1;
    round.procedure = key.text();
    round.rulebook = desk.rulebook().reference();
    round.startedOn = on;
    const Procedure *rules = desk.rulebook().procedure(key);
    tx.describe(stored("启动%1（第 %2 轮）%3")
                    .arg(rules ? rules->name : round.procedure)
                    .arg(round.no)
                    .arg(name));
    TRY_LET(id, tx.insert(round));
    return Recorded{id.value, {}};
}

Result<Recorded> takeStep(const Desk &desk, Tx &tx, const Subject &subject, Step step,
                          std::optional<Outcome> outcome)
{
    TRY_LET(book, factsOf(tx.gate().database(), subject));
    const IssueFacts facts(book, 0);
    const StepAttempt attempt{step.key,     step.on,     outcome,     step.by,
                              step.opinion, step.people, step.siteOn, step.docNo};
    TRY_LET(verdict, mayStep(desk.rules(), facts, attempt));
    TRY_LET(name, nameOf(tx, subject));
    const RoundFact &round = facts.rounds().back();
    step.round = round.id;
    step.outcome = outcome.value_or(Outcome::Pass);
    const QString stepName = nameOfStep(desk, round, step.key);
    tx.describe(step.outcome == Outcome::Fail ? stored("登记“%1”不合格 %2").arg(stepName, name)
                                              : stored("登记“%1” %2").arg(stepName, name));
    TRY_LET(id, tx.insert(step));
    return Recorded{id.value, verdict};
}

Result<Recorded> startPublicity(const Desk &desk, Tx &tx, const Subject &subject,
                                Publicity publicity)
{
    TRY_LET(book, factsOf(tx.gate().database(), subject));
    const IssueFacts facts(book, 0);
    TRY_LET(verdict, mayStartPublicity(desk.rules(), facts,
                                       {publicity.on, publicity.until, publicity.media}));
    TRY_LET(name, nameOf(tx, subject));
    publicity.round = facts.rounds().back().id;
    tx.describe(stored("开始公示 %1").arg(name));
    TRY_LET(id, tx.insert(publicity));
    return Recorded{id.value, verdict};
}

Result<Recorded> raiseObjection(const Desk &desk, Tx &tx, const Subject &subject,
                                Objection objection)
{
    TRY_LET(book, factsOf(tx.gate().database(), subject));
    TRY_LET(notice, mayObject(desk.rules(), IssueFacts(book, 0), objection.on));
    TRY_LET(name, nameOf(tx, subject));
    objection.publicity = notice;
    tx.describe(stored("登记异议 %1").arg(name));
    TRY_LET(id, tx.insert(objection));
    return Recorded{id.value, {}};
}

Result<Recorded> resolveObjection(const Desk &desk, Tx &tx, const Subject &subject, QDate on,
                                  bool upheld, const QString &resolution)
{
    TRY_LET(book, factsOf(tx.gate().database(), subject));
    TRY_LET(id, mayResolve(desk.rules(), IssueFacts(book, 0), on));
    TRY_LET(name, nameOf(tx, subject));
    TRY_LET(objection, tx.find(id));
    objection.resolvedOn = on;
    objection.upheld = upheld;
    if (!resolution.isEmpty())
        objection.resolution = resolution;
    tx.describe(upheld ? stored("异议核实属实 %1").arg(name)
                       : stored("异议核实不属实 %1").arg(name));
    TRY(tx.update(objection));
    return Recorded{id.value, {}};
}

Result<Recorded> lookBack(const Desk &desk, Tx &tx, const Subject &subject, Lookback lookback)
{
    TRY_LET(book, factsOf(tx.gate().database(), subject));
    TRY(mayLookback(desk.rules(), IssueFacts(book, 0),
                    {lookback.on, lookback.outcome, lookback.newDeadline}));
    TRY_LET(name, nameOf(tx, subject));
    subject.own(lookback);
    tx.describe(lookback.outcome == LookbackOutcome::Rebound ? stored("回头看发现反弹 %1").arg(name)
                                                             : stored("登记回头看 %1").arg(name));
    TRY_LET(id, tx.insert(lookback));
    return Recorded{id.value, {}};
}

Result<Recorded> attach(const Desk &desk, Tx &tx, Attachment attachment, const QByteArray &bytes)
{
    const Subject subject = ownerOf(attachment);
    TRY_LET(book, factsOf(tx.gate().database(), subject));
    const IssueFacts facts(book, 0);
    attachment.round = paperRound(standingOf(desk.rules(), facts), facts);
    TRY_LET(name, nameOf(tx, subject));
    return keepPaper(desk, tx, std::move(attachment), bytes, name);
}

Result<Recorded> keepPaper(const Desk &desk, Tx &tx, Attachment attachment, const QByteArray &bytes,
                           const QString &owner)
{
    TRY_LET(sha256, tx.keep(bytes));
    attachment.sha256 = sha256;
    attachment.size = bytes.size();
    attachment.mime = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, bytes).name();
    attachment.enteredOn = desk.today();
    tx.describe(stored("添加附件“%1” %2").arg(attachment.name, owner));
    TRY_LET(id, tx.insert(attachment));
    return Recorded{id.value, {}};
}

Status checkOrder(const Desk &desk, Tx &tx, const Subject &subject)
{
    TRY_LET(book, factsOf(tx.gate().database(), subject));
    const IssueFacts facts(book, 0);
    const auto &petition = facts.issue().petition;
    for (const RoundFact &round : facts.rounds()) {
        if (petition && petition->receivedOn.isValid() && round.startedOn < petition->receivedOn)
            return Error{ErrorCode::Invalid,
                         Tr::tr("第 %1 轮的启动日期%2早于受理日期（%3），没有写入。请核对日期。")
                             .arg(round.no)
                             .arg(round.startedOn.toString(Qt::ISODate),
                                  petition->receivedOn.toString(Qt::ISODate)),
                         {},
                         {}};
        const Procedure *procedure = desk.rulebook().procedure(round.procedure);
        if (!procedure)
            continue;
        QDate last = round.startedOn;
        for (const StepRule &rule : procedure->steps) {
            QDate on;
            if (rule.kind == StepKind::Publicity && !facts.publicity(round).empty())
                on = facts.publicity(round).front().on;
            else if (const StepFact *fact = stepFact(facts, round, rule.key))
                on = fact->on;
            if (!on.isValid())
                continue;
            if (on < last)
                return Error{
                    ErrorCode::Invalid,
                    Tr::tr("“%1”的日期%2早于上一步（%3），没有写入。请核对日期。")
                        .arg(rule.name, on.toString(Qt::ISODate), last.toString(Qt::ISODate)),
                    {},
                    rule.basis};
            last = on;
        }
    }
    return done();
}

} // namespace xhb
