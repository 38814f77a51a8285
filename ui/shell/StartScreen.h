// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown while no book is open: what the program is for and the ways to begin.
#pragma once

#include <QFrame>
#include <QStringList>

class QVBoxLayout;

namespace xhb {

class StartScreen : public QFrame
{
    Q_OBJECT

public:
    explicit StartScreen(QWidget *parent = nullptr);

    /// The last one first.
    void setRecent(const QStringList &books);

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void sampleRequested();
    void restoreRequested();
    void bookRequested(const QString &path);
    void forgetRequested(const QString &path);

private:
    QVBoxLayout *m_recent;
    QWidget *m_list = nullptr;
};

} // namespace xhb
