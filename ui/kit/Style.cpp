// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Style.h"

#include "ui/kit/MenuLetters.h"
#include "ui/kit/Shape.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace xhb {

namespace {

// Names in @…@ are roles of the theme.
const char sheet[] = R"(
QToolTip { background: @page@; color: @text@; border: 1px solid @border@; padding: 6px; }
QMenuBar { background: @chrome@; border-bottom: 1px solid @hairline@; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: @selected@; color: @text@; }
QMenu { background: @page@; border: 1px solid @border@; padding: 4px 0; }
QMenu::item { padding: 6px 28px 6px 24px; }
QMenu::item:selected { background: @selected@; color: @text@; }
QMenu::item:disabled { color: @faint@; }
QMenu::separator { height: 1px; background: @hairline@; margin: 4px 0; }
QToolBar { background: @chrome@; border: 0; border-bottom: 1px solid @hairline@;
           padding: 7px 8px; spacing: 4px; }
QToolBar::separator { background: @hairline@; width: 1px; margin: 4px 8px; }
QStatusBar { background: @chrome@; border-top: 1px solid @hairline@; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: @hairline@; }

QPushButton { background: @page@; color: @text@; border: 1px solid @border@; border-radius: 4px;
              padding: 5px 14px; min-height: 1.3em; outline: 0; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed, QPushButton:checked { background: @selected@; }
QPushButton:focus { border: 2px solid @focus@; padding: 4px 13px; }
QPushButton:disabled { color: @faint@; border-color: @hairline@; }
QPushButton:default, QPushButton[role="primary"], QToolButton[role="primary"] {
    background: @accent@; color: @onAccent@; border: 1px solid @accent@; border-radius: 4px;
    padding: 5px 14px; }
QToolButton[role="primary"] { padding: 4px 10px; }
QPushButton:default:hover, QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover {
    background: @accent@; color: @onAccent@; border-color: @text@; }
QToolButton[role="primary"]:pressed { background: @accent@; color: @onAccent@; }
QPushButton:default:focus, QPushButton[role="primary"]:focus {
    border: 2px solid @text@; padding: 4px 13px; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled {
    background: @hairline@; color: @faint@; border-color: @hairline@; }
QPushButton[role="quiet"], QPushButton[role="quiet"]:default {
    border-color: transparent; background: transparent; color: @text@; padding: 5px 8px; }
QPushButton[role="quiet"]:hover { background: @hover@; }
QPushButton[role="quiet"]:disabled { color: @faint@; }
QPushButton[role="quiet"]:focus { border: 2px solid @focus@; padding: 4px 7px; }
QPushButton[role="link"], QToolButton[role="link"] { border: 1px solid transparent;
    background: transparent; color: @link@; padding: 1px 2px; min-height: 1.2em; text-align: left; }
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus { border: 1px solid @focus@; }
QPushButton[role="link"]:disabled { color: @faint@; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 8px;
              background: transparent; color: @text@; outline: 0; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed, QToolButton:checked { background: @selected@; }
QToolButton:focus { border-color: @focus@; }
QToolButton:disabled { color: @faint@; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { subcontrol-position: right center; right: 6px; }

QAbstractScrollArea { border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @page@; color: @text@;
    border: 1px solid @border@; border-radius: 4px; padding: 4px 8px;
    selection-background-color: @accent@; selection-color: @onAccent@; }
QPlainTextEdit, QTextEdit { padding: 2px 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus@; }
QLineEdit:focus { padding: 3px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 1px 3px; }
QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:disabled, QPlainTextEdit[readOnly="true"] {
    background: @canvas@; border-color: @hairline@; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: 0; padding: 0; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] {
    border: 2px solid @red@; padding: 3px 7px; }

QTabWidget::pane { border: 0; border-top: 1px solid @hairline@; }
QTabBar { background: transparent; outline: 0; }
QTabBar::tab { background: transparent; color: @dimmed@; border: 0; margin: 0 8px 0 0;
               border-bottom: 2px solid transparent; padding: 7px 6px; }
QTabBar::tab:selected { color: @text@; font-weight: 600; border-bottom: 2px solid @accent@; }
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected:focus { background: @selected@; border-bottom: 2px solid @focus@; }

QAbstractItemView { background: @page@; border: 0; selection-background-color: @selected@;
                    selection-color: @text@; outline: 0; }
QComboBox QAbstractItemView, QAbstractItemView[role="popup"] { border: 1px solid @border@; }
QHeaderView { background: @page@; border: 0; }
QHeaderView::section { background: @page@; color: @dimmed@; border: 0;
                       border-bottom: 1px solid @hairline@; padding: 4px 8px; }
QTableView { gridline-color: @hairline@; }
QScrollArea { border: 0; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }

QFrame[role="chrome"] { background: @chrome@; border: 0; }
QFrame[role="page"] { background: @page@; border: 0; }
QFrame[role="canvas"] { background: @canvas@; border: 0; }
QFrame[role="panel"] { background: @page@; border: 1px solid @hairline@; border-radius: 6px; }
QFrame[role="popup"] { background: @page@; border: 1px solid @border@; }
QListView#navList { background: @chrome@; border: 0; border-right: 1px solid @hairline@; }
QFrame[role="notice"] { background: @noticeFill@; border: 1px solid @noticeBorder@;
                        border-radius: 4px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border@; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @dimmed@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @hairline@; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
)";

void paintFocusRing(QPainter &painter, const QRect &area, const ThemeColors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

/// A box to tick: empty, ticked, half; round for one of several.
void paintTick(QPainter &painter, const QStyleOption &option, bool round)
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool on = option.state & QStyle::State_On;
    const bool some = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled;
    const int side = std::min({option.rect.width(), option.rect.height(), 16});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    box.adjust(0.5, 0.5, -0.5, -0.5);
    const QColor filled = enabled ? colors.accent : colors.border;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state & QStyle::State_HasFocus;
    painter.setPen(QPen(focused      ? colors.focus
                        : on || some ? filled
                                     : colors.dimmed,
                        focused ? 2 : 1));
    painter.setBrush((on || some) && !round ? filled : colors.page);
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3, 3);
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(filled);
        painter.drawEllipse(box.adjusted(4, 4, -4, -4));
    } else if (on || some) {
        paintShape(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), some ? Shape::Dash : Shape::Check,
                   colors.onAccent);
    }
    painter.restore();
}

/// The flat frame of combo and spin boxes, with the focus ring.
void paintFrame(QPainter &painter, const QStyleOption &option, const ThemeColors &colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.setBrush(enabled ? colors.page : colors.canvas);
    painter.setPen(enabled ? colors.border : colors.hairline);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, colors);
}

void paintCombo(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.frame)
        paintFrame(painter, option, colors);
    QRectF sign(0, 0, 10, 10);
    sign.moveCenter(QRectF(arrow).center());
    paintShape(painter, sign, Shape::Down, enabled ? colors.dimmed : colors.border);
    painter.restore();
}

void paintSpin(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up,
               const QRect &down)
{
    const ThemeColors &colors = themeColors(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.frame)
        paintFrame(painter, option, colors);
    const auto arrow = [&](const QRect &area, Shape shape, QAbstractSpinBox::StepEnabledFlag can) {
        QRectF sign(0, 0, 8, 8);
        sign.moveCenter(QRectF(area).center());
        paintShape(painter, sign, shape, option.stepEnabled & can ? colors.dimmed : colors.border);
    };
    if (option.buttonSymbols != QAbstractSpinBox::NoButtons) {
        arrow(up, Shape::Up, QAbstractSpinBox::StepUpEnabled);
        arrow(down, Shape::Down, QAbstractSpinBox::StepDownEnabled);
    }
    painter.restore();
}

bool isButton(const QObject *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
}

bool isText(const QObject *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// The text can take something back or bring it back.
bool hasSteps(const QObject *text)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(text))
        return line->isUndoAvailable() || line->isRedoAvailable();
    const QTextDocument *document = qobject_cast<const QPlainTextEdit *>(text)->document();
    return document->isUndoAvailable() || document->isRedoAvailable();
}

} // namespace

QString styleSheetOf(const ThemeColors &colors)
{
    const auto mix = [](const QColor &a, const QColor &b) {
        return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2,
                      (a.blue() + b.blue()) / 2);
    };
    const ToneColors &amber = colors.tone(Tone::Amber);
    const std::pair<const char *, QColor> roles[] = {
        {"@page@", colors.page},
        {"@chrome@", colors.chrome},
        {"@canvas@", colors.canvas},
        {"@text@", colors.text},
        {"@dimmed@", colors.dimmed},
        {"@faint@", mix(colors.dimmed, mix(colors.dimmed, colors.page))},
        {"@hairline@", colors.hairline},
        {"@border@", colors.border},
        {"@accent@", colors.accent},
        {"@onAccent@", colors.onAccent},
        {"@selected@", colors.selected},
        {"@hover@", colors.hover},
        {"@link@", colors.link},
        {"@focus@", colors.focus},
        {"@red@", colors.tone(Tone::Red).text},
        {"@noticeFill@", mix(amber.fill, colors.page)},
        {"@noticeBorder@",
         colors.highContrast ? amber.text : mix(amber.fill, mix(amber.fill, amber.text))},
    };
    QString made = QString::fromLatin1(sheet);
    for (const auto &[name, color] : roles)
        made.replace(QLatin1String(name), color.name());
    return made;
}

KitStyle::KitStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void KitStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->windowType() == Qt::Popup && qobject_cast<QAbstractItemView *>(widget))
        widget->setProperty("role", QStringLiteral("popup")); // the words offered below a line
    if (auto *menu = qobject_cast<QMenu *>(widget))
        MenuLetters::give(menu);
    if (isButton(widget) || isText(widget))
        widget->installEventFilter(this);
}

void KitStyle::unpolish(QWidget *widget)
{
    if (isButton(widget) || isText(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

/// Qt presses the buttons of dialogs alone by Enter, and keeps undo and redo for a text even where
/// it has none: then they are the window's.
bool KitStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isButton(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) &&
               !hasSteps(watched);
    }
    if (event->type() == QEvent::KeyPress && isButton(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->isAutoRepeat() && !(key->modifiers() & ~Qt::KeypadModifier)) {
            static_cast<QAbstractButton *>(watched)->click();
            return true;
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void KitStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintTick(*painter, *option, false);
    case PE_IndicatorRadioButton: return paintTick(*painter, *option, true);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp: {
        const QPalette::ColorRole role = QPalette::ButtonText;
        QRectF area(option->rect);
        return paintShape(*painter, area,
                          element == PE_IndicatorArrowDown ? Shape::Down : Shape::Up,
                          option->palette.color(role));
    }
    case PE_FrameFocusRect:
        return paintFocusRing(*painter, option->rect, themeColors(option->palette));
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KitStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paintCombo(*painter, *combo,
                              subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin)
            return paintSpin(*painter, *spin,
                             subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                             subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize KitStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                 const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // As high as a line edit of the style sheet: editors of a form stand in even rows.
    if (type == CT_ComboBox || type == CT_SpinBox)
        size.setHeight(std::max(size.height(), option->fontMetrics.height() + grid(3)));
    return size;
}

int KitStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *data) const
{
    // A combo box opens a list under itself instead of covering itself.
    if (hint == SH_ComboBox_Popup)
        return 0;
    // Words say what a button does; Qt's pictures for them are black in every theme.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

/// Qt's own crosses are black in every theme.
QIcon KitStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_TabCloseButton: return shapeIcon(Shape::Close);
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace xhb
