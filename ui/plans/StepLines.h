// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a trail one under the other: when, by whom, on which paper, what is missing and by
// which article; the same for drawing up a plan and for deciding a request.
#pragma once

#include "core/rules/StatusView.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
QT_END_NAMESPACE

namespace xhb {

class StepLines : public QWidget
{
    Q_OBJECT
public:
    explicit StepLines(QWidget *parent);

    /// `record` says what was written down of a step, by its key.
    void show(const std::vector<StepView> &steps, const RuleContext &rules, bool readOnly,
              const std::function<QString(const QString &step)> &record);
    QPushButton *takeButton(const QString &step) const { return m_take.value(step); }
    QPushButton *changeButton(const QString &step) const { return m_change.value(step); }

Q_SIGNALS:
    void takeWanted(const QString &step);
    void changeWanted(const QString &step);

private:
    void addLine(QGridLayout &lines, int row, const StepView &step, const RuleContext &rules,
                 const QString &record);

    bool m_readOnly = false;
    QWidget *m_content = nullptr;
    QHash<QString, QPushButton *> m_take;
    QHash<QString, QPushButton *> m_change;
};

} // namespace xhb
