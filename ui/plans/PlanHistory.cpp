// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanHistory.h"

#include "core/base/Dates.h"
#include "ui/kit/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <set>

namespace xhb {

namespace {

constexpr size_t mostEntries = 300; ///< shown at once

template <class E>
Status addOps(const Ledger &ledger, Id<E> id, std::set<qint64> &ops)
{
    TRY_LET(changes, ledger.historyOf(entityInfo<E>(), id.value));
    for (const RowChange &change : changes)
        ops.insert(change.op);
    return done();
}

} // namespace

Result<std::vector<Operation>> operationsOf(const Ledger &ledger, const PlanShown &shown)
{
    std::set<qint64> ops;
    const PlanCase &plan = shown.plan;
    TRY(addOps(ledger, plan.plan.id, ops));
    for (const PlanStep &step : plan.steps)
        TRY(addOps(ledger, step.id, ops));
    for (const Consultation &asked : plan.consultations)
        TRY(addOps(ledger, asked.id, ops));
    for (const Attachment &paper : plan.papers)
        TRY(addOps(ledger, paper.id, ops));
    for (const PlanVersion &version : plan.versions)
        TRY(addOps(ledger, version.id, ops));
    for (const AdjustmentView &one : shown.adjustments) {
        TRY(addOps(ledger, one.request.adjustment.id, ops));
        for (const AdjustmentStep &step : one.request.steps)
            TRY(addOps(ledger, step.id, ops));
    }
    for (const Disclosure &disclosure : shown.disclosures)
        TRY(addOps(ledger, disclosure.id, ops));
    TRY_LET(withdrawn, ledger.removedOf(entityInfo<Disclosure>(), "plan", plan.plan.id.value));
    for (const qint64 id : withdrawn)
        TRY(addOps(ledger, Id<Disclosure>{id}, ops));
    for (const PlanRow &row : plan.rows) {
        TRY(addOps(ledger, row.issue.id, ops));
        for (const Measure &measure : row.measures)
            TRY(addOps(ledger, measure.id, ops));
        for (const StageGoal &stage : row.stages)
            TRY(addOps(ledger, stage.id, ops));
    }
    TRY_LET(journal, ledger.journal());
    std::vector<Operation> found;
    for (auto operation = journal.rbegin(); operation != journal.rend(); ++operation)
        if (ops.contains(operation->id))
            found.push_back(*operation);
    return found;
}

PlanHistory::PlanHistory(Desk &desk, QWidget *parent)
    : PlanTab(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void PlanHistory::show(const PlanShown &shown)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_column->insertWidget(0, m_content);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid(2));
    const auto operations = operationsOf(m_desk.ledger(), shown);
    const auto gone = m_desk.ledger().takenBack();
    if (!operations || !gone) {
        lines->addWidget(new Label((operations ? gone.error() : operations.error()).text,
                                   TextSize::Body, m_content));
        return;
    }
    size_t count = 0;
    for (const Operation &operation : *operations) {
        if (++count > mostEntries) {
            lines->addWidget(
                new Label(tr("……共 %1 步，只列最近 %2 步").arg(operations->size()).arg(mostEntries),
                          TextSize::Caption, m_content));
            break;
        }
        auto *head = new QHBoxLayout;
        auto *label = new Label(operation.label, TextSize::Body, m_content);
        label->setWordWrap(true);
        head->addWidget(label, 1);
        if (gone->contains(operation.id)) {
            auto *back = new Label(tr("已撤销"), TextSize::Caption, m_content);
            back->setTone(Tone::Amber);
            label->setDimmed(true);
            head->addWidget(back, 0, Qt::AlignTop);
        }
        lines->addLayout(head);
        const QDateTime at = QDateTime::fromString(operation.at, Qt::ISODateWithMs).toLocalTime();
        auto *when =
            new Label(tr("%1 %2 · %3")
                          .arg(longDate(at.date()), at.time().toString(QStringLiteral("HH:mm")),
                               operation.who.isEmpty() ? tr("未署名") : operation.who),
                      TextSize::Caption, m_content);
        when->setDimmed(true);
        lines->addWidget(when);
    }
    lines->addStretch();
}

} // namespace xhb
