// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/ActForm.h"

#include "core/actions/Signoff.h"
#include "core/rules/SourceGuess.h"
#include "ui/kit/FormView.h"
#include "ui/records/FieldWords.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Signoff)
};

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

const StepView *currentStep(const StatusView &status)
{
    for (const StepView &step : status.steps)
        if (step.state == StepState::Current)
            return &step;
    return nullptr;
}

/// A form whose row is filled with what is usual and written by `act` in one action.
template <class E>
FormWidget *formOf(const QString &verb, FormLayout layout, E usual, Desk &desk, const Case &shown,
                   FormDrafts &drafts, QWidget *parent,
                   std::function<Result<Recorded>(Tx &, const E &)> act)
{
    layout.applyWord = actWord(verb, shown.status);
    layout.putsAway = true;
    FormViewHooks<E> hooks;
    hooks.apply = [&desk, verb, act = std::move(act)](const E &current, const E &) -> Status {
        TRY_LET(operation, desk.ledger().transact(verb, verb, desk.today(), [&](Tx &tx) -> Status {
            TRY_LET(recorded, act(tx, current));
            Q_UNUSED(recorded);
            return done();
        }));
        Q_UNUSED(operation);
        return done();
    };
    auto *form = new FormView<E>(std::move(layout), std::move(hooks), desk.today(), parent);
    form->setDrafts(&drafts);
    form->load(E(),
               QStringLiteral("act/%1/%2/%3")
                   .arg(verb, QLatin1String(shown.subject.column()))
                   .arg(shown.subject.id()),
               Tr::tr("%1 %2").arg(actWord(verb, shown.status), shown.name()));
    // What is usual counts as typed: pressing the button is enough.
    const Row row = toRow(usual);
    const Row blank = toRow(E());
    for (size_t i = 0; i < row.size(); ++i)
        if (row[i] != blank[i])
            form->suggest(key(Entity<E>::fields[i].column), row[i]);
    return form;
}

/// The procedure a case is to go through, and by which article: by the problem's source (QX-5,
/// JX-26), by the petition's class (JX-14).
struct Proposal {
    const Procedure &procedure;
    QString note;
};

Proposal proposalFor(const Desk &desk, const Case &shown)
{
    const Rulebook &rulebook = desk.rulebook();
    if (shown.subject.isPetition()) {
        const auto &petition = shown.dossier.petition;
        const PetitionClass kind = petition ? petition->petitionClass : PetitionClass::Ordinary;
        const Procedure &proposed = rulebook.procedureFor(kind);
        return {proposed,
                Tr::tr("“%1”信访件应走“%2”，依据 %3。")
                    .arg(QCoreApplication::translate(
                             "petition", Vocabulary<PetitionClass>::choices[size_t(kind)].label),
                         proposed.name, citation(proposed.basis))};
    }
    const Source &source = shown.dossier.source;
    const Procedure &proposed = source.id ? rulebook.procedureFor(source.level, source.category)
                                          : rulebook.procedureFor(Level::County, {});
    QString basis = proposed.basis;
    if (const SourceCategory *known = categoryNamed(rulebook, source.category);
        known && known->level == source.level)
        basis = known->basis;
    return {proposed, (source.id ? Tr::tr("按来源“%1”应走“%2”，依据 %3。").arg(source.name)
                                 : Tr::tr("没有填来源，按县（区）级自查走“%1”，依据 %2。"))
                          .arg(proposed.name, citation(basis))};
}

FormWidget *startForm(Desk &desk, const Case &shown, FormDrafts &drafts, QWidget *parent)
{
    const Proposal proposal = proposalFor(desk, shown);
    const Procedure &proposed = proposal.procedure;
    FormLayout layout;
    layout.columns = {key("procedure"), key("started_on")};
    for (const Procedure &procedure : desk.rulebook().procedures)
        if (procedure.petitions == shown.subject.isPetition())
            layout.choices[key("procedure")].emplace_back(procedure.key.text(), procedure.name);
    layout.notes.insert(key("procedure"), proposal.note);
    Round round;
    round.procedure = proposed.key.text();
    round.startedOn = desk.today();
    const Subject subject = shown.subject;
    return formOf<Round>(key("signoff.start"), layout, round, desk, shown, drafts, parent,
                         [&desk, subject](Tx &tx, const Round &typed) {
                             return startRound(desk, tx, subject, typed.procedure, typed.startedOn);
                         });
}

FormWidget *stepForm(Desk &desk, const Case &shown, FormDrafts &drafts, QWidget *parent)
{
    const StepView *current = currentStep(shown.status);
    if (!current)
        return nullptr;
    const Procedure *procedure = desk.rulebook().procedure(Key::of(shown.status.procedure));
    const int position = procedure ? procedure->indexOf(Key::of(current->key)) : -1;
    const bool mayFail = position >= 0 && procedure->steps[size_t(position)].mayFail;
    const bool checks = position >= 0 && procedure->steps[size_t(position)].checks;
    FormLayout layout;
    layout.columns = {key("on")};
    if (mayFail)
        layout.columns.append(key("outcome"));
    if (checks)
        layout.columns += {key("site_on"), key("people")};
    layout.columns += {key("by"), key("opinion"), key("doc_no"), key("note")};
    for (const QString &field : current->fields) {
        layout.required.insert(field);
        if (!layout.columns.contains(field))
            layout.columns.append(field);
    }
    layout.captions.insert(key("on"), Tr::tr("%1日期").arg(current->name));
    Step step;
    step.key = current->key;
    step.on = desk.today();
    const Subject subject = shown.subject;
    return formOf<Step>(key("signoff.step"), layout, step, desk, shown, drafts, parent,
                        [&desk, subject, mayFail, name = current->key](Tx &tx, Step typed) {
                            typed.key = name;
                            return takeStep(desk, tx, subject, typed,
                                            mayFail ? std::optional(typed.outcome) : std::nullopt);
                        });
}

FormWidget *publicityForm(Desk &desk, const Case &shown, FormDrafts &drafts, QWidget *parent)
{
    FormLayout layout;
    layout.columns = {key("on"), key("until"), key("media"), key("phone"), key("url"), key("note")};
    layout.hints = {{key("until"), Tr::tr("不填则按最短公示期计算")},
                    {key("media"), Tr::tr("如 县政府网站")}};
    Publicity notice;
    notice.on = desk.today();
    if (const auto book = desk.ledger().book())
        notice.phone = book->phone;
    const Subject subject = shown.subject;
    return formOf<Publicity>(key("publicity.start"), layout, notice, desk, shown, drafts, parent,
                             [&desk, subject](Tx &tx, const Publicity &typed) {
                                 return startPublicity(desk, tx, subject, typed);
                             });
}

FormWidget *objectionForm(Desk &desk, const Case &shown, FormDrafts &drafts, QWidget *parent)
{
    FormLayout layout;
    layout.columns = {key("on"), key("content"), key("way")};
    Objection objection;
    objection.on = desk.today();
    const Subject subject = shown.subject;
    return formOf<Objection>(key("publicity.objection"), layout, objection, desk, shown, drafts,
                             parent, [&desk, subject](Tx &tx, const Objection &typed) {
                                 return raiseObjection(desk, tx, subject, typed);
                             });
}

FormWidget *resolveForm(Desk &desk, const Case &shown, FormDrafts &drafts, QWidget *parent)
{
    FormLayout layout;
    layout.columns = {key("resolved_on"), key("upheld"), key("resolution")};
    layout.required = {key("resolved_on")};
    Objection objection;
    objection.resolvedOn = desk.today();
    const Subject subject = shown.subject;
    return formOf<Objection>(key("publicity.resolve"), layout, objection, desk, shown, drafts,
                             parent, [&desk, subject](Tx &tx, const Objection &typed) {
                                 return resolveObjection(desk, tx, subject, typed.resolvedOn,
                                                         typed.upheld, typed.resolution);
                             });
}

FormWidget *lookbackForm(Desk &desk, const Case &shown, FormDrafts &drafts, QWidget *parent)
{
    FormLayout layout;
    layout.columns = {key("on"), key("outcome"), key("people"), key("note"), key("new_deadline")};
    layout.hints = {{key("new_deadline"), Tr::tr("反弹时填")}};
    Lookback lookback;
    lookback.on = desk.today();
    const Subject subject = shown.subject;
    return formOf<Lookback>(key("lookback"), layout, lookback, desk, shown, drafts, parent,
                            [&desk, subject](Tx &tx, const Lookback &typed) {
                                return lookBack(desk, tx, subject, typed);
                            });
}

} // namespace

QString actWord(const QString &verb, const StatusView &status)
{
    const StepView *step = currentStep(status);
    if (verb == QLatin1String("signoff.start"))
        return status.round == 0 ? Tr::tr("启动%1").arg(status.procedureName)
                                 : Tr::tr("启动第 %1 轮").arg(status.round + 1);
    if (verb == QLatin1String("signoff.step"))
        return Tr::tr("登记%1").arg(step ? step->name : QString());
    if (verb == QLatin1String("publicity.start"))
        return Tr::tr("开始公示");
    if (verb == QLatin1String("publicity.objection"))
        return Tr::tr("登记异议");
    if (verb == QLatin1String("publicity.resolve"))
        return Tr::tr("处理异议");
    if (verb == QLatin1String("lookback"))
        return Tr::tr("登记回头看");
    return verb;
}

FormWidget *makeActForm(const QString &verb, Desk &desk, const Case &shown, FormDrafts &drafts,
                        QWidget *parent)
{
    using Maker = FormWidget *(*)(Desk &, const Case &, FormDrafts &, QWidget *);
    const std::pair<const char *, Maker> makers[] = {
        {"signoff.start", startForm},       {"signoff.step", stepForm},
        {"publicity.start", publicityForm}, {"publicity.objection", objectionForm},
        {"publicity.resolve", resolveForm}, {"lookback", lookbackForm},
    };
    for (const auto &[name, make] : makers)
        if (verb == QLatin1String(name))
            return make(desk, shown, drafts, parent);
    return nullptr;
}

} // namespace xhb
