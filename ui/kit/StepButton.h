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

    /// Mark and name on one line.
    void setCompact(bool compact);
    int heightOf(bool compact) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The note, or the first of its shorter words that has room; a date is never cut.
    QString shownNote() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont noteFont() const;
    void paintWhole(QPainter &painter) const;
    void paintCompact(QPainter &painter) const;
    QColor nameColor() const;
    void paintMark(QPainter &painter, const QPointF &center) const;

    BarStep m_step;
    bool m_compact = false;
    bool m_left = false;
    bool m_leftDone = false;
    bool m_right = false;
    bool m_rightDone = false;
};

} // namespace xhb
