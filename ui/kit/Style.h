// SPDX-License-Identifier: GPL-3.0-or-later
// How Qt's own controls look under a theme: a small style sheet made from the roles, and the few
// things a style sheet cannot draw without picture files.
#pragma once

#include "ui/kit/Theme.h"

#include <QProxyStyle>

namespace xhb {

QString styleSheetOf(const ThemeColors &colors);

/// Fusion with flat combo and spin boxes, check marks and arrows drawn as paths, and a visible
/// focus ring. Enter presses every button, entries of menus have letters.
class KitStyle : public QProxyStyle
{
    Q_OBJECT

public:
    KitStyle();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;
};

} // namespace xhb
