// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanNeeds.h"

#include "core/rules/Articles.h"
#include "ui/kit/Label.h"
#include "ui/plans/PlanWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

namespace {

constexpr int mostLines = 3; ///< the table itself marks all of them

} // namespace

PlanNeeds::PlanNeeds(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setRole(this, WidgetRole::Notice);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->setContentsMargins(grid(3), grid(1), grid(3), grid(1));
}

void PlanNeeds::addLine(const QString &words, const QString &basis, const std::function<void()> &go)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid(2));
    line->addWidget(
        makeLink(QStringLiteral("• ") + words, tr("%1，去办").arg(words), m_content, go));
    auto *why = new Label(citation(basis), TextSize::Caption, m_content);
    why->setToolTip(toolTipText(Articles::builtIn().explain(basis)));
    why->setDimmed(true);
    line->addWidget(why);
    line->addStretch();
    m_lines->addLayout(line);
}

void PlanNeeds::show(const PlanShown &shown)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the press of one of its lines may have led here
        m_content = nullptr;
    }
    // The step that is held up: the next one, or the first behind it that needs a sound list.
    const StepView *held = nullptr;
    for (const StepView &step : shown.steps)
        if (!held && (step.state == StepState::Current || step.state == StepState::Waiting) &&
            !step.missing.empty())
            held = &step;
    setVisible(held != nullptr);
    if (!held)
        return;
    m_content = new QWidget(this);
    m_column->addWidget(m_content);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    auto *title = new Label(tr("还差 %1 样才能办“%2”").arg(held->missing.size()).arg(held->name),
                            TextSize::Heading, m_content);
    title->setTone(Tone::Amber);
    m_lines->addWidget(title);
    int shownLines = 0;
    for (const Missing &missing : held->missing) {
        if (++shownLines > mostLines)
            break;
        // A finding of the list begins with the name of its problem.
        qint64 issue = 0;
        for (const PlanRow &row : shown.plan.rows) {
            const QString name = nameOf(row.issue);
            const QString rest = missing.what.mid(name.size()).left(1);
            if (issue == 0 && missing.what.startsWith(name) && (rest == u"：" || rest == u":"))
                issue = row.issue.id.value;
        }
        const QString step = held->key;
        addLine(missing.what, missing.basis, [this, issue, step, list = held->fields.isEmpty()] {
            if (issue != 0 || list)
                Q_EMIT problemWanted(issue);
            else
                Q_EMIT stepWanted(step);
        });
    }
    if (int(held->missing.size()) > mostLines)
        addLine(tr("还有 %1 处，见清单里的标记").arg(int(held->missing.size()) - mostLines), {},
                [this] { Q_EMIT problemWanted(0); });
}

} // namespace xhb
