// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/SetText.h"

#include "tests/support/Print.h"

using namespace xhb;

namespace {

QStringList linesOf(const QString &text, double width)
{
    TextSetter setter;
    TextStyle style;
    style.points = 10.5;
    const SharedText set = setter.set(text, style, width);
    QStringList lines;
    for (int i = 0; i < set->lineCount(); ++i)
        lines.append(set->text(i, 1));
    return lines;
}

} // namespace

TEST(SetText, ABoxStaysWithItsWords)
{
    const QString level = QStringLiteral("☑县（区）级　□市级　□省级");
    EXPECT_EQ(linesOf(level, 50),
              QStringList({QStringLiteral("☑县（区）级　□市级"), QStringLiteral("□省级")}));
    EXPECT_EQ(linesOf(level, 160), QStringList(level));
    EXPECT_EQ(linesOf(QStringLiteral("□是　☑否"), 1).size(), 4) << "no room at all: anywhere";
    // Only a list of boxes is one.
    const QString text = QStringLiteral("说明　□不是选项的一段长长的话，照常换行");
    EXPECT_EQ(linesOf(text, 30).join(QString()), text);
    EXPECT_GT(linesOf(text, 30).size(), 2);
}
