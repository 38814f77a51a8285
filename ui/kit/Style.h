// SPDX-License-Identifier: GPL-3.0-or-later
// How Qt's own controls look under a theme: a small style sheet made from the roles, and the few
// things a style sheet cannot draw without picture files.
#pragma once

#include "ui/kit/Theme.h"

#include <QProxyStyle>

namespace xhb {

QString styleSheetOf(const ThemeColors &colors);

/// Fusion with flat combo and spin boxes, check marks and arrows drawn as paths, and a visible
/// focus ring.
class KitStyle : public QProxyStyle
{
    Q_OBJECT

public:
    KitStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace xhb
