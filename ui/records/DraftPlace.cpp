// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/DraftPlace.h"

#include "core/actions/Touched.h"
#include "core/model/Entities.h"
#include "ui/records/AgendaLead.h"

namespace xhb {

namespace {

using Place = std::optional<DraftPlace>;

bool exists(const Ledger &ledger, const EntityInfo &entity, qint64 id)
{
    const auto rows = ledger.rowPage(entity, std::span(&id, 1));
    return rows && !rows->empty();
}

Place onPage(const char *page, PageFilter filter)
{
    return DraftPlace{QLatin1String(page), std::move(filter), false, {}, 0};
}

Place ofIssue(const Ledger &ledger, qint64 id, RecordPart part, const QString &focus)
{
    return exists(ledger, entityInfo<Issue>(), id) ? onPage("issues", partOf(id, part, focus))
                                                   : std::nullopt;
}

Place ofPetition(const Ledger &ledger, qint64 id, RecordPart part, const QString &focus)
{
    return exists(ledger, entityInfo<Petition>(), id) ? onPage("petitions", partOf(id, part, focus))
                                                      : std::nullopt;
}

/// Of what hangs on a problem or a petition.
Place ofPart(const Ledger &ledger, const EntityInfo &entity, qint64 id, RecordPart part,
             const QString &focus)
{
    if (!exists(ledger, entity, id))
        return {};
    const Changes row{{&entity, id, Touch::Changed}};
    if (const auto issues = touchedIssues(ledger, row); issues && !issues->empty())
        return ofIssue(ledger, issues->front(), part, focus);
    if (const auto petitions = touchedPetitions(ledger, row); petitions && !petitions->empty())
        return ofPetition(ledger, petitions->front(), part, focus);
    return {};
}

/// “measure/7”, “stage/new/3” of problem 3.
Place ofTask(const Ledger &ledger, const EntityInfo &entity, const QString &verb, bool made,
             qint64 id)
{
    const QString focus = QStringLiteral("edit/%1/%2").arg(verb).arg(made ? 0 : id);
    return made ? ofIssue(ledger, id, RecordPart::Measures, focus)
                : ofPart(ledger, entity, id, RecordPart::Measures, focus);
}

/// “plan/3/report”, “adjust/7” of problem 7, “adjust/2/approve” of request 2, “consultation/5”,
/// “disclosure/3/0”, of the whole book “disclosure/0/0”.
Place ofPlan(const Ledger &ledger, const QStringList &parts)
{
    const qint64 id = parts.value(1).toLongLong();
    if (parts.front() == QLatin1String("plan"))
        return onPage("plans", partOf(id, RecordPart::Steps, parts.value(2)));
    if (parts.front() == QLatin1String("disclosure"))
        return onPage("plans", id ? partOf(id, RecordPart::Steps, {})
                                  : PageFilter{{QStringLiteral("yearly"), {}}});
    if (parts.front() == QLatin1String("consultation")) {
        const auto asked = ledger.find(Id<Consultation>{id});
        return asked ? onPage("plans", partOf(asked->plan.value, RecordPart::Consult, {}))
                     : std::nullopt;
    }
    if (parts.size() == 2)
        return exists(ledger, entityInfo<Issue>(), id)
                   ? onPage("plans", {{QStringLiteral("adjust"), {parts[1]}}})
                   : std::nullopt;
    const auto request = ledger.find(Id<Adjustment>{id});
    return request ? onPage("plans", partOf(request->issue.value, RecordPart::Adjust,
                                            QString::number(request->issue.value)))
                   : std::nullopt;
}

} // namespace

Place draftPlace(const Ledger &ledger, const QString &key)
{
    const QStringList parts = key.split(u'/');
    const QString &kind = parts.front();
    const bool made = parts.value(1) == QLatin1String("new");
    const qint64 id = parts.constLast().toLongLong();
    const auto is = [&](const char *word) { return kind == QLatin1String(word); };
    if (is("issue") || is("petition")) {
        if (made)
            return DraftPlace{kind + u's', {}, true, {}, 0};
        return is("issue") ? ofIssue(ledger, id, RecordPart::Basics, {})
                           : ofPetition(ledger, id, RecordPart::Basics, {});
    }
    if (is("act")) // “act/signoff.step/issue/7”
        return parts.value(2) == QLatin1String("issue")
                   ? ofIssue(ledger, id, RecordPart::Signoff, parts.value(1))
                   : ofPetition(ledger, id, RecordPart::Signoff, parts.value(1));
    if (is("measure"))
        return ofTask(ledger, entityInfo<Measure>(), kind, made, id);
    if (is("stage"))
        return ofTask(ledger, entityInfo<StageGoal>(), kind, made, id);
    if (is("plan") || is("adjust") || is("consultation") || is("disclosure"))
        return ofPlan(ledger, parts);
    const EntityInfo *entity = entityOfTable(kind);
    if (!entity)
        return {};
    if (is("unit") || is("source"))
        return made || exists(ledger, *entity, id)
                   ? Place(DraftPlace{{}, {}, false, kind, made ? 0 : id})
                   : std::nullopt;
    return ofPart(ledger, *entity, id, RecordPart::Signoff, key); // a record of sign-off
}

} // namespace xhb
