// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/NeedBox.h"

#include "core/report/Words.h"
#include "core/rules/Articles.h"
#include "ui/kit/Label.h"
#include "ui/records/FieldWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

NeedBox::NeedBox(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setRole(this, WidgetRole::Notice);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->setContentsMargins(grid(3), grid(1), grid(3), grid(1));
}

void NeedBox::lookAhead(size_t lines)
{
    m_most = lines;
}

void NeedBox::addLine(const Missing &missing, const QString &words, const QString &step)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid(2));
    auto *go = new QPushButton(QStringLiteral("• ") + words, m_content);
    setRole(go, WidgetRole::Link);
    go->setAccessibleName(tr("%1，去办").arg(words));
    connect(go, &QPushButton::clicked, this,
            [this, missing, step] { Q_EMIT wanted(missing, step); });
    line->addWidget(go);
    auto *basis = new Label(citation(missing.basis), TextSize::Caption, m_content);
    basis->setToolTip(toolTipText(Articles::builtIn().explain(missing.basis)));
    basis->setDimmed(true);
    line->addWidget(basis);
    line->addStretch();
    m_lines->addLayout(line);
}

void NeedBox::show(const std::vector<StepView> &steps)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the press of one of its lines may have led here
        m_content = nullptr;
    }
    const StepView *held = nullptr;
    for (const StepView &step : steps) {
        const bool asked =
            step.state == StepState::Current || (m_most > 0 && step.state == StepState::Waiting);
        if (!held && asked && !step.missing.empty())
            held = &step;
    }
    m_any = held != nullptr;
    setVisible(m_any);
    if (!held)
        return;
    m_content = new QWidget(this);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    const size_t count = held->missing.size();
    m_title = tr("还差 %1 样才能办“%2”").arg(count).arg(held->name);
    auto *title = new Label(m_title, TextSize::Heading, m_content);
    title->setTone(Tone::Amber);
    m_lines->addWidget(title);
    if (!held->due.isValid() && !held->explanation.isEmpty()) {
        auto *since = new Label(held->explanation, TextSize::Caption, m_content);
        since->setDimmed(true);
        since->setWordWrap(true);
        m_lines->addWidget(since);
    }
    const size_t told = m_most > 0 ? std::min(m_most, count) : count;
    for (size_t i = 0; i < told; ++i)
        addLine(held->missing[i], held->missing[i].what, held->key);
    if (told < count)
        addLine({}, tr("还有 %1 处，见清单里的标记").arg(count - told), held->key);
    m_column->addWidget(m_content); // whole: its height is taken now
    m_content->show();
}

} // namespace xhb
