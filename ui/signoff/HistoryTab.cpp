// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/HistoryTab.h"

#include <QVBoxLayout>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Signoff)
};

} // namespace

HistoryTab::HistoryTab(Desk &desk, BookNames &names, HistoryView::MakeForm makeForm,
                       QWidget *parent)
    : CaseTab(parent), m_desk(desk), m_names(names),
      m_view(new HistoryView(std::move(makeForm), this))
{
    setFocusPolicy(Qt::StrongFocus); // nothing in it asks for the keyboard
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

void HistoryTab::show(const Case &shown)
{
    const qint64 id = shown.subject.id();
    Row now;
    if (auto rows = m_desk.ledger().rowPage(shown.subject.entity(), {&id, 1});
        rows && !rows->empty())
        now = rows->front().values;
    m_view->show(historyOfCase(m_desk, shown, m_names), shown.name(), now);
}

Result<std::vector<HistoryEntry>> historyOfCase(const Desk &desk, const Case &shown,
                                                BookNames &names)
{
    HistoryMaker maker(desk, names);
    const char *own = shown.subject.column();
    const qint64 id = shown.subject.id();
    const IssueDossier &dossier = shown.dossier;
    TRY(maker.addRecord(shown.subject.entity(), id));
    if (shown.subject.isPetition()) {
        TRY_LET(links, desk.ledger().where<PetitionLink>(own, id));
        TRY(maker.addAll<PetitionLink>(links, own, id,
                                       [](const PetitionLink &) { return Tr::tr("关联"); }));
        TRY(maker.addSilently<Complainant>(own, id, Tr::tr("举报人信息")));
    } else {
        TRY(maker.addAll<Measure>(dossier.measures, own, id, [](const Measure &measure) {
            return Tr::tr("措施 %1").arg(measure.seq);
        }));
        TRY(maker.addAll<StageGoal>(dossier.stages, own, id, [](const StageGoal &stage) {
            return Tr::tr("阶段目标 %1").arg(stage.seq);
        }));
    }
    TRY(maker.addAll<Attachment>(dossier.attachments, own, id, [](const Attachment &paper) {
        return Tr::tr("附件 %1").arg(paper.name);
    }));
    for (const RoundDossier &round : dossier.rounds) {
        const QString subject = Tr::tr("第 %1 轮").arg(round.round.no);
        TRY(maker.add(entityInfo<Round>(), round.round.id.value, subject, own));
        for (const Step &step : round.steps) {
            const Procedure *procedure = desk.rulebook().procedure(Key::of(round.round.procedure));
            const int position = procedure ? procedure->indexOf(Key::of(step.key)) : -1;
            TRY(maker.add(step.id,
                          position < 0 ? step.key : procedure->steps[size_t(position)].name));
        }
        for (const PublicityDossier &notice : round.publicity) {
            TRY(maker.add(notice.publicity.id, Tr::tr("公示")));
            for (const Objection &objection : notice.objections)
                TRY(maker.add(objection.id, Tr::tr("异议")));
        }
    }
    TRY(maker.addAll<Lookback>(dossier.lookbacks, own, id,
                               [](const Lookback &) { return Tr::tr("回头看"); }));
    return maker.finish();
}

} // namespace xhb
