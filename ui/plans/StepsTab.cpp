// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/StepsTab.h"

#include "core/base/Dates.h"
#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Label.h"
#include "ui/plans/PaperBox.h"
#include "ui/plans/PlanWords.h"
#include "ui/plans/StepLines.h"
#include "ui/records/Seals.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

StepsTab::StepsTab(Desk &desk, FormDrafts &drafts, QWidget *parent)
    : PlanTab(parent), m_desk(desk), m_lines(new StepLines(this)),
      m_place(new FormPlace<PlanStep>(desk, drafts, this)),
      m_papers(new PaperBox(
          desk, {AttachmentRole::Doc}, [this](Attachment &paper) { paper.plan = m_shown->id(); },
          this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(3));
    column->addWidget(m_lines);
    column->addWidget(m_place);
    column->addWidget(
        new Label(tr("方案的文件（请示、批复、印发稿等，拖进来即可）"), TextSize::Heading, this));
    column->addWidget(m_papers);
    column->addStretch();
    connect(m_lines, &StepLines::takeWanted, this, &StepsTab::open);
    connect(m_lines, &StepLines::changeWanted, this, &StepsTab::open);
}

QString StepsTab::recordOf(const QString &step) const
{
    for (const PlanStep &taken : m_shown->plan.steps) {
        if (taken.key != step)
            continue;
        QStringList words{longDate(taken.on), taken.by, taken.docNo, taken.opinion, taken.note};
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }
    return {};
}

void StepsTab::show(const PlanShown &shown)
{
    const bool same = m_shown && m_shown->id() == shown.id();
    m_shown = std::make_unique<PlanShown>(shown);
    if (!same)
        m_place->close();
    m_lines->show(shown.steps, m_desk.rules(), m_desk.ledger().readOnly(),
                  [this](const QString &step) { return recordOf(step); });
    m_papers->show(shown.plan.papers, shown.plan.plan.name);
}

void StepsTab::open(const QString &step)
{
    const QString form = QStringLiteral("plan/%1/%2").arg(m_shown->id().value).arg(step);
    if (m_place->takesUp(form))
        return;
    const Trail &trail = m_desk.rulebook().trail(trailKindOf(m_shown->plan.plan.kind));
    const int at = trail.indexOf(Key::of(step));
    const PlanStep *taken = nullptr;
    for (const PlanStep &known : m_shown->plan.steps)
        if (known.key == step)
            taken = &known;
    if (at < 0)
        return;
    const TrailStep &rule = trail.steps[size_t(at)];
    if (!taken && rule.asks) {
        Q_EMIT consultWanted();
        return;
    }
    FormLayout layout = stepLayout(rule, {key("by"), key("doc_no"), key("opinion"), key("note")});
    for (const TrailNeed &want : rule.wants)
        if (want.kind == TrailNeedKind::Field)
            layout.hints.insert(keyOf(want.field), tr("最好写上（%1）").arg(citation(want.basis)));
    FormViewHooks<PlanStep> hooks;
    hooks.apply = [this, step](const PlanStep &current, const PlanStep &base) {
        return write(current, base, step);
    };
    m_place->open(form, layout, hooks, taken ? *taken : PlanStep(),
                  tr("%1 %2").arg(rule.name, m_shown->plan.plan.name),
                  taken ? QString() : key("on"), key("on"));
}

Status StepsTab::write(const PlanStep &typed, const PlanStep &base, const QString &step)
{
    QStringList warnings;
    const Id<Plan> plan = m_shown->id();
    const Status written = [&]() -> Status {
        TRY_LET(operation,
                m_desk.ledger().transact(
                    key("plan.step"), stored("修改方案步骤 %1").arg(m_shown->plan.plan.name),
                    m_desk.today(), [&](Tx &tx) -> Status {
                        PlanStep made = typed;
                        made.plan = plan;
                        made.key = step;
                        if (!made.id) {
                            TRY_LET(recorded, takePlanStep(m_desk, tx, made, {}));
                            warnings = warningWords(recorded);
                            return done();
                        }
                        TRY(tx.update(made, base));
                        TRY_LET(now, readPlanCase(tx.gate().database(), plan, PlanDepth::Trail));
                        return checkTrailOrder(trailFactsOf(m_desk.rulebook(), now));
                    }));
        Q_UNUSED(operation);
        return done();
    }();
    if (written && !warnings.isEmpty())
        Q_EMIT said(tr("已登记；%1").arg(warnings.join(QChar(u'；'))));
    return written;
}

void StepsTab::focusOn(const QString &step)
{
    const StepView *current = m_shown->current();
    if (!step.isEmpty())
        open(step);
    else if (current)
        open(current->key);
}

} // namespace xhb
