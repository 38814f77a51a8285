// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers from the book everything a paper about an issue may show.
#pragma once

#include "core/actions/AdjustedDeadlines.h"
#include "core/actions/Desk.h"
#include "core/report/Dossier.h"
#include "core/report/Notice.h"

#include <QHash>

namespace xhb {

/// The dossiers of one issue, of one petition (an issue made of it stands in its place, with its id
/// and its plan as the only measure) or of all issues of the book. Rows are read once; a dossier is
/// put together when it is asked for, so a ledger of ten thousand issues needs them one at a time.
class DossierReader
{
public:
    static Result<DossierReader> read(const Desk &desk, const Subject &only = Id<Issue>());

    /// In book order.
    const std::vector<Issue> &issues() const { return m_issues; }
    const Standing &standing(size_t index) const { return m_standings[index]; }
    IssueDossier dossier(size_t index) const;
    QString unitName(Id<Unit> unit) const { return m_units.value(unit.value); }

private:
    template <class E>
    struct ByParent {
        std::vector<E> rows;
        QHash<qint64, std::vector<size_t>> of;
        std::vector<E> take(qint64 parent) const;
    };

    Status readRows(const Ledger &ledger, const Subject &only);
    Status readPetition(const Ledger &ledger, Id<Petition> id);
    QStringList names(const std::vector<Id<Unit>> &units) const;
    PublicityDossier notice(const Publicity &publicity, const Round &round) const;

    const Desk *m_desk = nullptr;
    std::vector<Issue> m_issues;
    std::optional<Petition> m_petition;
    std::vector<Standing> m_standings;
    std::vector<const Procedure *> m_procedures; ///< of the last rounds, else the default ones
    QHash<qint64, QString> m_units;
    QHash<qint64, Source> m_sources;
    AdjustedDeadlines m_moved;
    ByParent<Measure> m_measures;
    ByParent<StageGoal> m_stages;
    ByParent<Attachment> m_attachments;
    ByParent<Round> m_rounds;
    ByParent<Step> m_steps;
    ByParent<Publicity> m_publicity;
    ByParent<Objection> m_objections;
    ByParent<Lookback> m_lookbacks;
};

/// A dossier as papers may show it, pictures included: of a petition, who complained and every
/// private number are masked wherever they occur.
struct CasePaper {
    IssueDossier dossier;
    QStringList masked; ///< numbers to be looked at before the paper leaves the office
};
Result<CasePaper> casePaper(const Desk &desk, const Subject &subject);

Result<Letterhead> letterheadOf(const Desk &desk);

/// The notice as it runs or ran; before it is begun, as it would run from the next workday.
NoticePlan noticePlan(const Desk &desk, const IssueDossier &dossier);

} // namespace xhb
