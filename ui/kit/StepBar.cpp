// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/StepBar.h"

#include "ui/kit/StepButton.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace xhb {

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("步骤"));
}

void StepBar::setSteps(const std::vector<BarStep> &steps)
{
    const bool focused = isAncestorOf(focusWidget()) || hasFocus();
    int current = -1;
    for (int i = 0; i < count(); ++i)
        if (m_buttons[size_t(i)]->hasFocus())
            current = i;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const auto behind = [&](size_t i) {
        return steps[i].state == BarStepState::Done || steps[i].state == BarStepState::Skipped;
    };
    for (size_t i = 0; i < steps.size(); ++i) {
        auto *button = new StepButton(steps[i], this);
        button->setLines(i > 0, i > 0 && behind(i - 1), i + 1 < steps.size(), behind(i));
        button->setCompact(m_compact);
        connect(button, &QAbstractButton::clicked, this, [this, i] { emit clicked(int(i)); });
        layout()->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    }
    if (focused && current >= 0 && current < count())
        m_buttons[size_t(current)]->setFocus();
}

void StepBar::setCompact(bool compact)
{
    m_compact = compact;
    for (StepButton *button : m_buttons)
        button->setCompact(compact);
}

int StepBar::heightOf(bool compact) const
{
    return m_buttons.empty() ? 0 : m_buttons.front()->heightOf(compact);
}

const BarStep &StepBar::step(int index) const
{
    return m_buttons[size_t(index)]->step();
}

QWidget *StepBar::stepWidget(int index) const
{
    return index >= 0 && index < count() ? m_buttons[size_t(index)] : nullptr;
}

void StepBar::keyPressEvent(QKeyEvent *event)
{
    for (int i = 0; i < count(); ++i) {
        if (!m_buttons[size_t(i)]->hasFocus())
            continue;
        int to = i;
        if (event->key() == Qt::Key_Left)
            to = i - 1;
        else if (event->key() == Qt::Key_Right)
            to = i + 1;
        else if (event->key() == Qt::Key_Home)
            to = 0;
        else if (event->key() == Qt::Key_End)
            to = count() - 1;
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return m_buttons[size_t(i)]->click();
        else
            break;
        if (QWidget *next = stepWidget(to))
            next->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace xhb
