// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a StepBar: a real button, so that keyboard and screen reader reach it.
#pragma once

#include "ui/kit/StepBar.h"

#include <QAbstractButton>

namespace xhb {

class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(const BarStep &step, QWidget *parent);

    const BarStep &step() const { return m_step; }
    /// Which lines lead to the neighbours, and whether the way was gone.
    void setLines(bool left, bool leftDone, bool right, bool rightDone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The note, or the first of its shorter words that has room; a date is never cut.
    QString shownNote() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont noteFont() const;
    void paintMark(QPainter &painter, const QPointF &center) const;

    BarStep m_step;
    bool m_left = false;
    bool m_leftDone = false;
    bool m_right = false;
    bool m_rightDone = false;
};

} // namespace xhb
