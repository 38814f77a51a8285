// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a procedure on one line: what is done, where it stands, what waits and since when.
#pragma once

#include <QWidget>

#include <vector>

namespace xhb {

enum class BarStepState { Done, Current, Waiting, Failed, Skipped };

/// One step as it is drawn (the entity Step and StepState are the core's).
struct BarStep {
    QString name;
    QString note = {}; ///< under the name: a date, "第 6 / 10 天"
    BarStepState state = BarStepState::Waiting;
    QString why = {};        ///< tool tip
    QStringList briefs = {}; ///< shorter words for the note, tried in turn where it has no room
};

class StepButton;

class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const std::vector<BarStep> &steps);
    /// One line only: mark and name, the note left to the tool tip.
    void setCompact(bool compact);
    /// How high it is then, or otherwise.
    int heightOf(bool compact) const;
    int count() const { return int(m_buttons.size()); }
    const BarStep &step(int index) const;
    /// The widget of a step, to show an explanation beside it.
    QWidget *stepWidget(int index) const;

signals:
    void clicked(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<StepButton *> m_buttons;
    bool m_compact = false;
};

} // namespace xhb
