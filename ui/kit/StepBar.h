// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a procedure on one line: what is done, where it stands, what waits and since when.
#pragma once

#include <QWidget>

#include <vector>

namespace xhb {

enum class StepState { Done, Current, Waiting, Failed, Skipped };

struct Step {
    QString name;
    QString note = {}; ///< under the name: a date, "第 6 / 10 天"
    StepState state = StepState::Waiting;
    QString why = {}; ///< tool tip
};

class StepButton;

class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const std::vector<Step> &steps);
    int count() const { return int(m_buttons.size()); }
    const Step &step(int index) const;
    /// The widget of a step, to show an explanation beside it.
    QWidget *stepWidget(int index) const;

signals:
    void clicked(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<StepButton *> m_buttons;
};

} // namespace xhb
