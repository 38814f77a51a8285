// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionPane.h"

#include "core/actions/Petitions.h"
#include "core/base/Dates.h"
#include "core/rules/PetitionWords.h"
#include "ui/petitions/LinksTab.h"
#include "ui/petitions/PetitionBasics.h"
#include "ui/petitions/PetitionWords.h"
#include "ui/signoff/HistoryTab.h"
#include "ui/signoff/PapersTab.h"
#include "ui/signoff/SignoffTab.h"

namespace xhb {

PetitionPane::PetitionPane(PetitionList &list, BookNames &names, FormDrafts &drafts,
                           QWidget *parent)
    : CasePane(list.desk(), parent)
{
    setWords(tr("没有选中信访件"), tr("在列表里选一件，这里就显示它的全部情况。"),
             tr("信访件的各个方面"));
    m_basics = addTab<PetitionBasics>(tr("基本"), list, names, drafts);
    addPapersTab(tr("佐证"));
    addSignoffTab(tr("销号"), drafts);
    m_links = addTab<LinksTab>(tr("关联"), list);
    addTab<HistoryTab>(tr("留痕"), list.desk(), names,
                       [&list, &names]() -> FormWidget * { return new PetitionForm(list, names); });
    connect(m_links, &LinksTab::petitionWanted, this, &PetitionPane::petitionWanted);
}

CasePane::Head PetitionPane::headOf(const Case &shown) const
{
    Head head;
    const auto petition = m_desk.ledger().find(shown.subject.petition);
    const auto reply = replyOf(m_desk, shown.subject.petition);
    if (!petition || !reply)
        return head;
    head.title = titleOf(*petition);
    head.facts = {numberOf(*petition), petition->batch,
                  wordOf(ruledAs(petition->petitionClass, petition->key), Entity<Petition>::table),
                  wordOf(petition->channel, Entity<Petition>::table)};
    head.look = chipOf(shown.status.state, petition->finish, reply->late && !reply->answered);
    if (!reply->due.isValid())
        return head;
    head.term = tr("反馈期限 %1，%2").arg(dayWords(reply->due, m_desk.today()), leftWords(*reply));
    head.termWhy.why = {tr("反馈期限为什么是%1？").arg(longDate(reply->due)),
                        {reply->explanation},
                        citation(reply->basis),
                        {}};
    head.termWhy.count = m_desk.calendar().explainDays(petition->receivedOn, reply->days);
    return head;
}

void PetitionPane::leadElsewhere(const Missing &missing)
{
    switch (missing.kind) {
    case NeedKind::Investigated: openTab(Basics, QStringLiteral("investigation")); break;
    case NeedKind::Finished: openTab(Basics, QStringLiteral("finish")); break;
    case NeedKind::PetitionPlan: openTab(Basics, QStringLiteral("goal")); break;
    case NeedKind::PetitionDeadline: openTab(Basics, QStringLiteral("deadline_text")); break;
    default: openTab(Basics); break;
    }
}

void PetitionPane::showCountsOf(const Case &shown)
{
    setTabCount(Papers, tr("佐证"), shown.dossier.attachments.size());
    const auto links = linksOf(m_desk.ledger(), shown.subject.petition);
    setTabCount(Links, tr("关联"), links ? links->size() : 0);
}

} // namespace xhb
