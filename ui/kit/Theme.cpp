// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Theme.h"

#include "ui/kit/Style.h"

#include <QFontMetrics>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace xhb {

namespace {

QColor hex(uint rgb)
{
    return QColor::fromRgb(rgb);
}

const ThemeColors &light()
{
    static const ThemeColors colors{
        .dark = false,
        .highContrast = false,
        .page = hex(0xffffff),
        .chrome = hex(0xfcfcfb),
        .canvas = hex(0xf6f7f6),
        .text = hex(0x1d2421),
        .dimmed = hex(0x5f6964),
        .hairline = hex(0xe5e8e6),
        .border = hex(0xcdd3d0),
        .accent = hex(0x1f6f5c),
        .onAccent = hex(0xffffff),
        .selected = hex(0xdcebe6),
        .hover = hex(0xf2f6f4),
        .link = hex(0x1a5aa0),
        .focus = hex(0x1f6f5c),
        .tones = {{{hex(0x56605b), hex(0xeeefee)},
                   {hex(0x1d6b37), hex(0xe1f3e5)},
                   {hex(0x1a5aa0), hex(0xe3edf9)},
                   {hex(0x845400), hex(0xfdf1d2)},
                   {hex(0xb0241c), hex(0xfbe4e2)}}},
    };
    return colors;
}

const ThemeColors &dark()
{
    static const ThemeColors colors{
        .dark = true,
        .highContrast = false,
        .page = hex(0x1e2321),
        .chrome = hex(0x191d1b),
        .canvas = hex(0x151817),
        .text = hex(0xe4e8e6),
        .dimmed = hex(0xa3ada8),
        .hairline = hex(0x303734),
        .border = hex(0x49524e),
        .accent = hex(0x4db69a),
        .onAccent = hex(0x06130f),
        .selected = hex(0x243f38),
        .hover = hex(0x272e2b),
        .link = hex(0x84b8f2),
        .focus = hex(0x4db69a),
        .tones = {{{hex(0xb7c0bb), hex(0x333a37)},
                   {hex(0x86d6a0), hex(0x1f3a29)},
                   {hex(0x94c1f4), hex(0x1f3349)},
                   {hex(0xf0c464), hex(0x41340f)},
                   {hex(0xffa39a), hex(0x4b2320)}}},
    };
    return colors;
}

const ThemeColors &highContrast()
{
    static const ThemeColors colors{
        .dark = true,
        .highContrast = true,
        .page = hex(0x000000),
        .chrome = hex(0x000000),
        .canvas = hex(0x000000),
        .text = hex(0xffffff),
        .dimmed = hex(0xe2e2e2),
        .hairline = hex(0x8c8c8c),
        .border = hex(0xffffff),
        .accent = hex(0x5dffc4),
        .onAccent = hex(0x000000),
        .selected = hex(0x00405c),
        .hover = hex(0x2b2b2b),
        .link = hex(0x8fd6ff),
        .focus = hex(0xffe14d),
        .tones = {{{hex(0xffffff), hex(0x000000)},
                   {hex(0x86ff9f), hex(0x000000)},
                   {hex(0x9fd8ff), hex(0x000000)},
                   {hex(0xffd95a), hex(0x000000)},
                   {hex(0xffb0a8), hex(0x000000)}}},
    };
    return colors;
}

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, colors.chrome);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.page);
    set(QPalette::AlternateBase, colors.canvas);
    set(QPalette::Text, colors.text);
    set(QPalette::PlaceholderText, colors.dimmed);
    set(QPalette::Button, colors.page);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.tone(Tone::Red).text);
    set(QPalette::Light, colors.page);
    set(QPalette::Midlight, colors.hover);
    set(QPalette::Mid, colors.hairline);
    set(QPalette::Dark, colors.border);
    set(QPalette::Shadow, colors.border);
    set(QPalette::Highlight, colors.accent);
    set(QPalette::HighlightedText, colors.onAccent);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    set(QPalette::ToolTipBase, colors.page);
    set(QPalette::ToolTipText, colors.text);
    // Disabled words stay legible: half way between the dimmed text and the page.
    const auto mix = [](const QColor &a, const QColor &b) {
        return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2,
                      (a.blue() + b.blue()) / 2);
    };
    const QColor faint = mix(colors.dimmed, mix(colors.dimmed, colors.page));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.hairline);
    return palette;
}

/// What the desktop asks for: its palette is the only thing Qt 6.4 tells.
const ThemeColors &systemTheme()
{
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    const QColor window = desktop.color(QPalette::Window);
    if (window == QColor(Qt::black) && desktop.color(QPalette::WindowText) == QColor(Qt::white))
        return highContrast();
    return window.lightness() < 128 ? dark() : light();
}

} // namespace

const ThemeColors &themeColors(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Dark: return dark();
    case ThemeChoice::HighContrast: return highContrast();
    case ThemeChoice::System:
    case ThemeChoice::Light: break;
    }
    return light();
}

const ThemeColors &themeColors(const QPalette &palette)
{
    // The link colour tells the themes apart: no style sheet rule changes it in a widget's palette.
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    for (const ThemeColors *colors : {&light(), &dark(), &highContrast()})
        if (colors->link == link)
            return *colors;
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? dark() : light();
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    static constexpr char styled[] = "xhbStyled";
    if (!application.property(styled).toBool()) {
        QApplication::setStyle(new KitStyle);
        application.setProperty(styled, true);
    }
    const ThemeColors &colors = choice == ThemeChoice::System ? systemTheme() : themeColors(choice);
    QApplication::setPalette(paletteOf(colors));
    application.setStyleSheet(styleSheetOf(colors));
}

QFont textFont(const QFont &body, TextSize size)
{
    const auto scaled = [&](double factor, QFont::Weight weight) {
        QFont font = body;
        if (body.pointSizeF() > 0)
            font.setPointSizeF(body.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(body.pixelSize() * factor));
        font.setWeight(weight);
        return font;
    };
    switch (size) {
    case TextSize::Caption: return scaled(0.9, QFont::Normal);
    case TextSize::Heading: return scaled(1.05, QFont::DemiBold);
    case TextSize::Title: return scaled(1.25, QFont::DemiBold);
    case TextSize::Number: return scaled(2.0, QFont::DemiBold);
    case TextSize::Body: break;
    }
    return body;
}

void setRole(QWidget *widget, WidgetRole role)
{
    static constexpr const char *names[] = {"primary", "quiet",  "link",  "chrome", "page",
                                            "panel",   "canvas", "popup", "notice"};
    widget->setProperty("role", QLatin1String(names[int(role)]));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void sizeByText(QWidget &window, int characters, int lines)
{
    const QFontMetrics metrics = window.fontMetrics();
    const QSize wanted(metrics.horizontalAdvance(QChar(0x5B57)) * characters,
                       metrics.height() * lines);
    window.resize(wanted.boundedTo(window.screen()->availableSize() * 9 / 10));
}

} // namespace xhb
