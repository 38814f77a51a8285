// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/NeedBox.h"

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
    m_column->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
}

void NeedBox::show(const StatusView &status)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    const StepView *current = nullptr;
    for (const StepView &step : status.steps)
        if (step.state == StepState::Current)
            current = &step;
    const bool wanting = current && !current->missing.empty();
    setVisible(wanting);
    if (!wanting)
        return;
    m_content = new QWidget(this);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid(1));
    auto *title =
        new Label(tr("还差 %1 样才能办“%2”").arg(current->missing.size()).arg(current->name),
                  TextSize::Heading, m_content);
    title->setTone(Tone::Amber);
    lines->addWidget(title);
    for (const Missing &missing : current->missing) {
        auto *line = new QHBoxLayout;
        line->setSpacing(grid(2));
        auto *go = new QPushButton(QStringLiteral("• ") + missing.what, m_content);
        setRole(go, WidgetRole::Link);
        go->setAccessibleName(tr("%1，去办").arg(missing.what));
        connect(go, &QPushButton::clicked, this, [this, missing] { Q_EMIT wanted(missing); });
        line->addWidget(go);
        auto *basis = new Label(citation(missing.basis), TextSize::Caption, m_content);
        basis->setToolTip(toolTipText(citation(missing.basis)));
        basis->setDimmed(true);
        line->addWidget(basis);
        line->addStretch();
        lines->addLayout(line);
    }
    m_column->addWidget(m_content); // whole: its height is taken now
    m_content->show();
}

} // namespace xhb
