// SPDX-License-Identifier: GPL-3.0-or-later
// A status said three ways at once: shape, word and tint.
#pragma once

#include "ui/kit/Shape.h"
#include "ui/kit/Theme.h"

#include <QAbstractButton>

namespace xhb {

struct ChipLook {
    Shape shape = Shape::Ring;
    QString word;
    Tone tone = Tone::Grey;

    bool operator==(const ChipLook &) const = default;
};

QSize chipSize(const ChipLook &look, const QFontMetrics &metrics);

/// Draws a chip at the left of `area`, vertically centred; the word is cut if the area is narrow.
void paintChip(QPainter &painter, const QRect &area, const ChipLook &look,
               const ThemeColors &colors);

/// A chip as a widget. With something to explain it can be clicked and reached by Tab.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    const ChipLook &look() const { return m_look; }
    void setLook(const ChipLook &look);
    /// Whether clicked() answers "why?"; off at first.
    void setExplains(bool explains);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChipLook m_look;
    bool m_explains = false;
};

} // namespace xhb
