// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/RecordForm.h"

#include "core/actions/Signoff.h"
#include "core/base/Stored.h"
#include "ui/kit/FormView.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Signoff)
};

template <class E>
FormWidget *formOf(const E &record, const QStringList &columns, const QStringList &required,
                   const QString &what, Desk &desk, const Case &shown, FormDrafts &drafts,
                   QWidget *parent)
{
    FormLayout layout;
    layout.columns = columns;
    layout.required = QSet<QString>(required.begin(), required.end());
    layout.putsAway = true;
    const QString label = stored("更正%1 %2").arg(what, shown.name());
    FormViewHooks<E> hooks;
    hooks.apply = [&desk, subject = shown.subject, label](const E &current,
                                                          const E &base) -> Status {
        TRY_LET(operation,
                desk.ledger().transact(QLatin1String(Entity<E>::table) + QStringLiteral(".update"),
                                       label, desk.today(), [&](Tx &tx) -> Status {
                                           TRY(tx.update(current, base));
                                           return checkOrder(
                                               desk, tx, subject); // a date may have been corrected
                                       }));
        Q_UNUSED(operation);
        return done();
    };
    hooks.reread = [&desk](Id<E> id) { return desk.ledger().find(id); };
    auto *form = new FormView<E>(std::move(layout), std::move(hooks), desk.today(), parent);
    form->setDrafts(&drafts);
    form->load(record, recordKey(record.id), label);
    return form;
}

QStringList words(std::initializer_list<const char *> columns)
{
    QStringList list;
    for (const char *column : columns)
        list.append(QLatin1String(column));
    return list;
}

} // namespace

FormWidget *makeRecordForm(const QString &key, Desk &desk, const Case &shown, FormDrafts &drafts,
                           QWidget *parent)
{
    for (const RoundDossier &round : shown.dossier.rounds) {
        if (key == recordKey(round.round.id))
            return formOf(round.round,
                          words({"started_on", "target_result", "penalty", "generalize",
                                 "mechanism", "note"}),
                          {}, Tr::tr("第 %1 轮").arg(round.round.no), desk, shown, drafts, parent);
        const Procedure *procedure = desk.rulebook().procedure(Key::of(round.round.procedure));
        for (const Step &step : round.steps) {
            if (key != recordKey(step.id))
                continue;
            const int place = procedure ? procedure->indexOf(Key::of(step.key)) : -1;
            QStringList required;
            bool checks = step.siteOn.isValid() || !step.people.isEmpty();
            if (place >= 0) {
                const StepRule &rule = procedure->steps[size_t(place)];
                checks = checks || rule.checks;
                for (const Need &need : rule.needs)
                    if (need.kind == NeedKind::Field)
                        required.append(keyOf(need.field));
            }
            return formOf(
                step,
                checks ? words({"on", "site_on", "people", "by", "opinion", "doc_no", "note"})
                       : words({"on", "by", "opinion", "doc_no", "note"}),
                required,
                QStringLiteral("“%1”").arg(place < 0 ? step.key
                                                     : procedure->steps[size_t(place)].name),
                desk, shown, drafts, parent);
        }
        for (const PublicityDossier &notice : round.publicity) {
            if (key == recordKey(notice.publicity.id))
                return formOf(notice.publicity,
                              words({"on", "until", "media", "phone", "url", "note"}), {},
                              Tr::tr("公示"), desk, shown, drafts, parent);
            for (const Objection &objection : notice.objections)
                if (key == recordKey(objection.id)) {
                    QStringList columns = words({"on", "content", "way"});
                    if (objection.resolvedOn.isValid())
                        columns += words({"resolved_on", "resolution"});
                    return formOf(objection, columns, {}, Tr::tr("异议"), desk, shown, drafts,
                                  parent);
                }
        }
    }
    for (const Lookback &lookback : shown.dossier.lookbacks)
        if (key == recordKey(lookback.id))
            return formOf(lookback, words({"on", "people", "note", "new_deadline"}), {},
                          Tr::tr("回头看"), desk, shown, drafts, parent);
    return nullptr;
}

} // namespace xhb
