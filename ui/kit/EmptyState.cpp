// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/EmptyState.h"

#include "ui/kit/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

EmptyState::EmptyState(const QString &title, const QString &words, const QStringList &actions,
                       QWidget *parent)
    : QWidget(parent), m_title(new Label({}, TextSize::Title)), m_words(new Label)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_words->setWordWrap(true);
    m_words->setDimmed(true);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 60); // less where there is less

    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addStretch();
    for (int i = 0; i < 2; ++i) {
        auto *button = new QPushButton;
        setRole(button, i == 0 ? WidgetRole::Primary : WidgetRole::Page);
        connect(button, &QPushButton::clicked, this, [this, i] { emit actionTriggered(i); });
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(6), grid(6), grid(6), grid(6));
    column->setSpacing(grid(3));
    column->addStretch(2);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_words, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(grid(1));
    column->addLayout(row);
    column->addStretch(3);
    setWords(title, words, actions);
}

void EmptyState::setWords(const QString &title, const QString &words, const QStringList &actions)
{
    m_title->setText(title);
    m_words->setText(words);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool used = qsizetype(i) < actions.size();
        m_buttons[i]->setText(used ? actions[qsizetype(i)] : QString());
        m_buttons[i]->setVisible(used);
    }
    setAccessibleName(title);
    setAccessibleDescription(words);
}

} // namespace xhb
