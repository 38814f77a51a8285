// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ImportPetitions.h"

#include "core/actions/ImportParts.h"
#include "core/actions/PetitionGuard.h"
#include "core/actions/Petitions.h"
#include "core/base/Stored.h"
#include "core/report/Words.h"
#include "core/rules/PetitionCheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<PetitionBook> bookOf(const Ledger &ledger)
{
    PetitionBook book;
    TRY_LET(units, ledger.all<Unit>());
    TRY_LET(sources, ledger.all<Source>());
    TRY_LET(petitions, ledger.all<Petition>());
    TRY_LET(links, ledger.all<PetitionLink>());
    TRY_LET(persons, ledger.all<Complainant>());
    book.units = std::move(units);
    book.sources = std::move(sources);
    book.petitions = std::move(petitions);
    book.links = std::move(links);
    book.persons = std::move(persons);
    return book;
}

/// The first day that lies behind today, with its caption.
std::optional<std::pair<QString, QDate>> futureDay(const Petition &petition, QDate today)
{
    for (const Field<Petition> &field : Entity<Petition>::fields)
        if (field.is(Happened)) {
            QDate day;
            if (detail::assign(day, field.read(petition)) && day > today)
                return std::pair{QString::fromUtf8(field.label), day};
        }
    return std::nullopt;
}

/// A value that cannot be is left out of its row, as it is in the book, and doubted.
void leaveOutFaults(PetitionPlan &plan, PetitionImport &import)
{
    const auto takeBack = [&](const char *column, const QString &value, const QString &why) {
        const int index = entityInfo<Petition>().indexOf(QString::fromLatin1(column));
        const Field<Petition> &field = Entity<Petition>::fields[size_t(index)];
        field.write(import.after, field.read(import.before));
        std::erase_if(import.fields, [&](const FieldChange &change) {
            return change.column == QLatin1String(column);
        });
        const int listed = plan.mapping.columnOf(QString::fromLatin1(column));
        plan.doubtful.push_back(
            {import.row,
             listed < 0 ? QString() : columnName(listed),
             value,
             {},
             Tr::tr("%1%2，没有采用").arg(QString::fromUtf8(field.label), why)});
    };
    const auto asItWas = [&](const PetitionFault &fault) {
        const int index = entityInfo<Petition>().indexOf(QString::fromLatin1(fault.column));
        const Field<Petition> &field = Entity<Petition>::fields[size_t(index)];
        return field.read(import.after) == field.read(import.before);
    };
    for (auto faults = newFaults(import.before, import.after); !faults.empty();
         faults = newFaults(import.before, import.after)) {
        // A day of the book before the list's day of receipt: the list is wrong there.
        if (std::ranges::any_of(faults, asItWas))
            takeBack("received_on", import.after.receivedOn.toString(Qt::ISODate),
                     Tr::tr("晚于台账里已登记的反馈、办结或公开日期"));
        else
            takeBack(faults.front().column, faults.front().value, faults.front().why);
    }
    if (import.action == ImportAction::Update && import.fields.empty())
        import.action = ImportAction::Unchanged;
}

/// What the book would refuse is rejected here already, so that the other rows can go in.
Status rejectRefused(const Desk &desk, PetitionPlan &plan)
{
    TRY_LET(facts, desk.petitionFacts());
    QSet<QString> gone;
    std::vector<PetitionImport> kept;
    for (PetitionImport &import : plan.petitions) {
        leaveOutFaults(plan, import);
        const int index = import.after.id ? facts.indexOf({import.after.id.value}) : -1;
        const bool closed =
            index >= 0 &&
            standingOf(desk.rules(), IssueFacts(facts, size_t(index))).state == IssueState::Closed;
        const auto future = futureDay(import.after, desk.today());
        const auto reject = [&](const QString &value, const QString &why) {
            plan.rejected.push_back({import.row, {}, value, {}, why});
            if (!import.before.id)
                gone.insert(import.after.acceptNo);
        };
        if (closed && import.action == ImportAction::Update)
            reject(import.after.acceptNo, Tr::tr("已销号，内容已封存（%1），与清单不同之处没有写入")
                                              .arg(citation(QStringLiteral("QX-18"))));
        else if (future && import.action != ImportAction::Unchanged)
            reject(future->second.toString(Qt::ISODate),
                   Tr::tr("%1晚于今天，没有写入；请核对").arg(future->first));
        else if (const Status allowed =
                     index < 0 ? done()
                               : mayBecome(desk.rules(), IssueFacts(facts, size_t(index)),
                                           import.before, import.after);
                 !allowed)
            reject(import.after.acceptNo,
                   allowed.error().basis.isEmpty()
                       ? allowed.error().text
                       : Tr::tr("%1（依据 %2）")
                             .arg(allowed.error().text, citation(allowed.error().basis)));
        else
            kept.push_back(std::move(import));
    }
    plan.petitions = std::move(kept);
    std::erase_if(plan.links, [&](const LinkImport &link) {
        return gone.contains(link.from) || gone.contains(link.to);
    });
    plan.sortRemarks();
    return done();
}

Status writePetition(Tx &tx, const PetitionImport &import, const NewRows &rows)
{
    const auto placed = [&](Petition petition) {
        place(petition.lead, rows.units);
        place(petition.source, rows.sources);
        for (Id<Unit> &unit : petition.assisting)
            place(unit, rows.units);
        return petition;
    };
    Petition petition = placed(import.after);
    if (import.action == ImportAction::Create)
        TRY(tx.insert(petition));
    else
        TRY(tx.update(petition, placed(import.before)));
    if (!import.person)
        return done();
    Complainant person = *import.person;
    person.petition = petition.id;
    if (person.id)
        return tx.update(person);
    TRY(tx.insert(person));
    return done();
}

Status writeLink(Tx &tx, const LinkImport &import)
{
    PetitionLink link;
    link.kind = import.kind;
    TRY_LET(from, tx.where<Petition>("accept_no", import.from));
    TRY_LET(to, tx.where<Petition>("accept_no", import.to));
    if (from.empty() || to.empty())
        return done(); // its row was left out
    link.petition = from.front().id;
    link.to = to.front().id;
    return linkPetitions(tx, link);
}

} // namespace

Result<PreparedPetitions> preparePetitions(const Desk &desk, const Workbook &file,
                                           const ImportChoices &choices, Progress *progress)
{
    PreparedPetitions prepared;
    TRY_LET(draft, (readCorrected<PetitionListDraft>(desk.ledger(), file, choices, petitionWords(),
                                                     readPetitions, prepared.fingerprint,
                                                     prepared.remembered, progress)));
    TRY_LET(book, bookOf(desk.ledger()));
    prepared.plan = planPetitions(draft, book, choices.source, desk.today());
    TRY(rejectRefused(desk, prepared.plan));
    return prepared;
}

Result<qint64> applyPetitions(const Desk &desk, const PreparedPetitions &prepared,
                              const QString &fileName, Progress *progress)
{
    const PetitionPlan &plan = prepared.plan;
    const QString label = stored("导入信访件“%1”").arg(fileName);
    const Result<qint64> operation = desk.ledger().transact(
        QStringLiteral("import"), label, desk.today(), [&](Tx &tx) -> Status {
            TRY_LET(rows, writeNewRows(tx, plan));
            int written = 0;
            for (const PetitionImport &import : plan.petitions) {
                if (progress && !progress->step(++written, int(plan.petitions.size())))
                    return Error{
                        ErrorCode::Cancelled, Tr::tr("导入已取消，台账没有改动。"), {}, {}};
                if (import.action != ImportAction::Unchanged)
                    TRY(writePetition(tx, import, rows));
            }
            for (const LinkImport &link : plan.links)
                TRY(writeLink(tx, link));
            tx.describe(label);
            return done();
        });
    if (operation)
        rememberMapping(desk.ledger(), prepared.fingerprint, plan.mapping);
    return operation;
}

} // namespace xhb
