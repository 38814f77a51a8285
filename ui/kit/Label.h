// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text in a size and tone of the theme; cut with an ellipsis where it may not wrap.
#pragma once

#include "ui/kit/Theme.h"

#include <QLabel>

#include <optional>

namespace xhb {

/// Words for a tool tip: Qt guesses whether a tool tip is HTML, so text that looks like it is
/// escaped.
QString toolTipText(const QString &plain);

/// Never reads its text as HTML. Follows theme and font when they change.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextSize size = TextSize::Body,
                   QWidget *parent = nullptr);

    void setDimmed(bool dimmed);
    void setTone(std::optional<Tone> tone);
    /// Cut at the end when narrow; the whole text is then the tool tip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    TextSize m_size;
    bool m_dimmed;
    bool m_elided = false;
    bool m_restyling = false;
    std::optional<Tone> m_tone;
};

} // namespace xhb
