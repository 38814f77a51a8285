// SPDX-License-Identifier: GPL-3.0-or-later
// 还差什么: what the next step of a plan still lacks; a line leads to where it is done.
#pragma once

#include "ui/plans/PlanShown.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class PlanNeeds : public QFrame
{
    Q_OBJECT
public:
    explicit PlanNeeds(QWidget *parent = nullptr);

    /// Hidden when nothing is missing.
    void show(const PlanShown &shown);

Q_SIGNALS:
    /// A problem of the list wants attention.
    void problemWanted(qint64 issue);
    void stepWanted(const QString &step);

private:
    void addLine(const QString &words, const QString &basis, const std::function<void()> &go);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace xhb
