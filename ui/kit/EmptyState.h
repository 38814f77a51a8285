// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty place says: what it is for, and the one or two ways to fill it.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace xhb {

class Label;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Up to two actions; the first one is the primary.
    EmptyState(const QString &title, const QString &words, const QStringList &actions = {},
               QWidget *parent = nullptr);

    /// Other words for another reason to be empty (nothing matches the filters).
    void setWords(const QString &title, const QString &words, const QStringList &actions);

signals:
    void actionTriggered(int index);

private:
    Label *m_title;
    Label *m_words;
    std::vector<QPushButton *> m_buttons;
};

} // namespace xhb
