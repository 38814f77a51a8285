// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/NoticeCount.h"

#include "core/actions/DossierReader.h"

namespace xhb {

namespace {

/// Workdays a notice must at least run, by the procedure of the last round, else by any.
int leastWorkdays(const Rulebook &rulebook, const IssueDossier &dossier)
{
    int workdays = 10; // JX-14(四)
    const RoundDossier *round = dossier.lastRound();
    for (const Procedure &procedure : rulebook.procedures)
        for (const StepRule &step : procedure.steps)
            if (step.kind == StepKind::Publicity) {
                workdays = step.noticeWorkdays;
                if (round && round->round.procedure == procedure.key.text())
                    return workdays;
            }
    return workdays;
}

} // namespace

Result<CountSheet> noticeCount(const Desk &desk, const IssueDossier &dossier)
{
    const RuleContext rules = desk.rules();
    const NoticePlan plan = noticePlan(desk, dossier);
    TRY_LET(sheet, countSheet(rules.calendar, plan.from, leastWorkdays(rules.rulebook, dossier),
                              rules.countFirstDay, plan.until));
    sheet.subject = nameOf(dossier.issue) == dossier.issue.title
                        ? dossier.issue.title
                        : dossier.issue.code + u'　' + dossier.issue.title;
    sheet.basis = rules.rulebook.words(AgendaKind::Publicity).basis;
    return sheet;
}

} // namespace xhb
