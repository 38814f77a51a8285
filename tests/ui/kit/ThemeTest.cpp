// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Theme.h"
#include "ui/kit/Chip.h"
#include "ui/kit/Label.h"

#include "tests/support/Print.h"

#include <QImage>
#include <QPainter>
#include <QPushButton>

#include <gmock/gmock.h>

#include <cmath>

namespace xhb {
namespace {

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

class Themes : public testing::TestWithParam<ThemeChoice>
{
protected:
    const ThemeColors &colors = themeColors(GetParam());
};

TEST_P(Themes, WordsAreReadableOnEverythingTheyStandOn)
{
    for (const QColor &ground :
         {colors.page, colors.chrome, colors.canvas, colors.selected, colors.hover})
        for (const QColor &words : {colors.text, colors.dimmed})
            EXPECT_GE(contrast(words, ground), 4.5)
                << qPrintable(words.name()) << " on " << qPrintable(ground.name());
    for (const QColor &ground : {colors.page, colors.canvas, colors.hover})
        EXPECT_GE(contrast(colors.link, ground), 4.5) << qPrintable(ground.name());
    EXPECT_GE(contrast(colors.onAccent, colors.accent), 4.5);
}

TEST_P(Themes, TonesAreReadableOnTheirTintAndOnRows)
{
    for (const ToneColors &tone : colors.tones)
        for (const QColor &ground : {tone.fill, colors.page, colors.selected, colors.hover})
            EXPECT_GE(contrast(tone.text, ground), 4.5)
                << qPrintable(tone.text.name()) << " on " << qPrintable(ground.name());
    EXPECT_GE(contrast(colors.page, colors.tone(Tone::Red).text), 4.5) << "badge";
}

TEST_P(Themes, FocusIsSeenBesideItsSurroundings)
{
    for (const QColor &ground : {colors.page, colors.chrome, colors.canvas})
        EXPECT_GE(contrast(colors.focus, ground), 3.0);
    EXPECT_GE(contrast(colors.accent, colors.page), 3.0);
}

TEST_P(Themes, HighContrastAsksForMore)
{
    if (GetParam() == ThemeChoice::HighContrast) {
        EXPECT_GE(contrast(colors.text, colors.page), 15.0);
        EXPECT_GE(contrast(colors.dimmed, colors.page), 7.0);
        EXPECT_TRUE(colors.highContrast);
    } else {
        EXPECT_FALSE(colors.highContrast);
    }
}

TEST_P(Themes, PaletteLeadsBackToItsTheme)
{
    applyTheme(*qApp, GetParam());
    EXPECT_EQ(&themeColors(QApplication::palette()), &colors);
    QPushButton button;
    setRole(&button, WidgetRole::Primary);
    button.ensurePolished();
    EXPECT_EQ(&themeColors(button.palette()), &colors);
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST_P(Themes, ChipShowsItsTintAndItsWords)
{
    const ChipLook look{Shape::Triangle, QStringLiteral("逾期整改"), Tone::Red};
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(colors.page);
    QPainter painter(&image);
    paintChip(painter, image.rect(), look, colors);
    painter.end();
    const int middle = chipSize(look, QFontMetrics(QApplication::font())).height() / 2;
    EXPECT_EQ(image.pixelColor(3, 20 - middle / 2), colors.tone(Tone::Red).fill);
    bool written = false;
    for (int x = 20; x < 80 && !written; ++x)
        for (int y = 8; y < 32 && !written; ++y)
            written = contrast(image.pixelColor(x, y), colors.tone(Tone::Red).text) < 1.1;
    EXPECT_TRUE(written);
}

INSTANTIATE_TEST_SUITE_P(All, Themes,
                         testing::Values(ThemeChoice::Light, ThemeChoice::Dark,
                                         ThemeChoice::HighContrast));

TEST(Theme, SystemFollowsTheDesktop)
{
    applyTheme(*qApp, ThemeChoice::System);
    EXPECT_FALSE(themeColors(QApplication::palette()).dark); // the offscreen desktop is light
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST(Theme, ForeignPaletteGetsTheNearerTheme)
{
    EXPECT_FALSE(themeColors(QPalette(Qt::white)).dark);
    EXPECT_TRUE(themeColors(QPalette(QColor(20, 20, 20))).dark);
}

TEST(Theme, TextSizesGrowWithTheFont)
{
    QFont body = QApplication::font();
    EXPECT_LT(textFont(body, TextSize::Caption).pointSizeF(), body.pointSizeF());
    EXPECT_GT(textFont(body, TextSize::Title).pointSizeF(), body.pointSizeF());
    body.setPixelSize(26); // no size in points at all
    EXPECT_EQ(textFont(body, TextSize::Number).pixelSize(), 52);
}

TEST(Theme, WidgetsTakeAnotherThemeAtRunTime)
{
    Label label(QStringLiteral("逾期"));
    label.setTone(Tone::Red);
    label.show();
    applyTheme(*qApp, ThemeChoice::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(label.palette().color(QPalette::WindowText),
              themeColors(ThemeChoice::Dark).tone(Tone::Red).text);
    applyTheme(*qApp, ThemeChoice::Light);
    QCoreApplication::processEvents();
    EXPECT_EQ(label.palette().color(QPalette::WindowText),
              themeColors(ThemeChoice::Light).tone(Tone::Red).text);
}

TEST(Label, NeverReadsMarkup)
{
    const QString hostile = QStringLiteral("<img src='x'><b>粗</b>");
    Label label(hostile);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_FALSE(Qt::mightBeRichText(QStringLiteral("普通")));
    EXPECT_TRUE(toolTipText(hostile).contains(QStringLiteral("&lt;img")));
    EXPECT_EQ(toolTipText(QStringLiteral("3 < 5")), QStringLiteral("3 < 5"));
}

TEST(Shape, EveryShapeDrawsSomethingAtEveryScale)
{
    for (int shape = 1; shape <= int(Shape::More); ++shape)
        for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
            QImage image(int(16 * scale), int(16 * scale), QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintShape(painter, image.rect(), Shape(shape), Qt::black);
            painter.end();
            int inked = 0;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    inked += image.pixelColor(x, y).alpha() > 128;
            EXPECT_GT(inked, int(6 * scale)) << shape;
        }
}

TEST(Shape, IconsAreGreyedWhenDisabled)
{
    const QIcon icon = shapeIcon(Shape::Dot);
    const auto ink = [&](QIcon::Mode mode) {
        return icon.pixmap(QSize(16, 16), mode).toImage().pixelColor(8, 8);
    };
    EXPECT_EQ(ink(QIcon::Normal), QApplication::palette().color(QPalette::ButtonText));
    EXPECT_NE(ink(QIcon::Normal), ink(QIcon::Disabled));
}

} // namespace
} // namespace xhb
