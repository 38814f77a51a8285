// SPDX-License-Identifier: GPL-3.0-or-later
// A number that matters today: what it counts, how many, one note; opens the rows behind it.
#pragma once

#include "ui/kit/Shape.h"
#include "ui/kit/Theme.h"

#include <QAbstractButton>

namespace xhb {

struct CardLook {
    Shape shape = Shape::None;
    QString caption;        ///< 已逾期
    QString number;         ///< 2
    QString note;           ///< 最久 5 个工作日
    Tone tone = Tone::Grey; ///< of the number; Grey is plain text

    bool operator==(const CardLook &) const = default;
};

class Card : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Card(const CardLook &look = {}, QWidget *parent = nullptr);

    const CardLook &look() const { return m_look; }
    void setLook(const CardLook &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CardLook m_look;
};

} // namespace xhb
