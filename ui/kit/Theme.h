// SPDX-License-Identifier: GPL-3.0-or-later
// All colours and text sizes of the window, as roles: light, dark and high contrast are three
// tables of the same roles, and nothing outside Theme.cpp names a colour.
#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace xhb {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// What a colour says. It is never said by the colour alone: a shape or a word stands with it.
enum class Tone { Grey, Green, Blue, Amber, Red };
inline constexpr int toneCount = 5;

/// Words on the page in `text`; the same words on a tint of `fill`. Both are readable (4.5 : 1).
struct ToneColors {
    QColor text;
    QColor fill;
};

struct ThemeColors {
    bool dark;
    bool highContrast;
    QColor page;   ///< behind lists, panes and editors
    QColor chrome; ///< menu, tool bar, navigation, status bar
    QColor canvas; ///< behind cards
    QColor text;
    QColor dimmed;   ///< captions, notes, numbers that only accompany
    QColor hairline; ///< between rows and regions
    QColor border;   ///< round editors, buttons and cards
    QColor accent;   ///< the selected place, the primary action, done steps; nothing else
    QColor onAccent; ///< words on `accent`
    QColor selected; ///< behind a selected row or place
    QColor hover;    ///< behind what the pointer is over
    QColor link;
    QColor focus; ///< the ring round what the keyboard is on
    std::array<ToneColors, toneCount> tones;

    const ToneColors &tone(Tone which) const { return tones[size_t(which)]; }
};

/// The roles of the theme a palette was made from; of the nearer of light and dark for a palette
/// that is not ours. Widgets ask at every paint, so a theme switched at run time is followed.
const ThemeColors &themeColors(const QPalette &palette);
const ThemeColors &themeColors(ThemeChoice choice);

/// Gives the application style, palette and style sheet of a theme. System takes light or dark
/// after the desktop; call again when the desktop changes (QEvent::ThemeChange).
void applyTheme(QApplication &application, ThemeChoice choice);

enum class TextSize { Caption, Body, Heading, Title, Number };

/// A font for a kind of text, made from the font of the window: nothing is fixed in pixels.
QFont textFont(const QFont &body, TextSize size);

/// Multiples of the 4 px grid.
constexpr int grid(int units)
{
    return 4 * units;
}

/// Looks the style sheet knows. Set on a plain QPushButton, QToolButton or QFrame.
enum class WidgetRole {
    Primary, ///< button: the one thing to do here
    Quiet,   ///< button without a frame until pointed at
    Link,    ///< button that reads as a link
    Chrome,  ///< frame of a tool or side bar
    Page,    ///< frame with the page colour
    Panel,   ///< bordered, rounded box on the canvas
    Canvas,  ///< frame with the canvas colour
    Popup,   ///< frame of a pop-up window
    Notice,  ///< amber box: what is still missing
};
void setRole(QWidget *widget, WidgetRole role);

/// Gives a window room for so many Chinese characters and lines of text, within its screen.
void sizeByText(QWidget &window, int characters, int lines);

} // namespace xhb
