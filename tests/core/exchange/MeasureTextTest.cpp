// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MeasureText.h"
#include "tests/support/Print.h"

#include <QStringList>

using namespace xhb;

namespace {

QStringList split(const char16_t *cell)
{
    QStringList texts;
    for (const MeasureText &measure : splitMeasures(QString::fromUtf16(cell)))
        texts.append(measure.text);
    return texts;
}

QStringList list(std::initializer_list<const char16_t *> texts)
{
    QStringList made;
    for (const auto *text : texts)
        made.append(QString::fromUtf16(text));
    return made;
}

TEST(MeasureText, NumberingOfEveryKindIsDropped)
{
    const QStringList wanted = list({u"甲", u"乙", u"丙"});
    for (const auto *cell : {u"1.甲\n2.乙\n3.丙", u"1、甲\n2、乙\n3、丙", u"（1）甲（2）乙（3）丙",
                             u"（一）甲；（二）乙；（三）丙；", u"一、甲\n二、乙\n三、丙",
                             u"①甲②乙③丙", u"1)甲；2)乙；3)丙", u"一是甲；二是乙；三是丙",
                             u"甲；乙；丙", u"甲\n乙\n丙", u" 1. 甲\n 2. 乙 \n\n 3. 丙；",
                             u"１．甲\n２．乙\n３．丙", u"第一，甲；第二，乙；第三，丙"})
        EXPECT_EQ(split(cell), wanted) << QString::fromUtf16(cell).toStdString();
}

TEST(MeasureText, ReferencesAreNoItems)
{
    EXPECT_EQ(split(u"（1）甲。（2）乙。"), list({u"甲。", u"乙。"}));
    EXPECT_EQ(split(u"（1）按第（2）款办理"), list({u"按第（2）款办理"}));
}

TEST(MeasureText, QuantitiesAreNoNumbering)
{
    EXPECT_EQ(split(u"5.5公里管网修复"), list({u"5.5公里管网修复"}));
    EXPECT_EQ(split(u"2026.06底前完成"), list({u"2026.06底前完成"}));
    EXPECT_EQ(split(u"1.新建5公里\n2.5万吨处理能力投运"),
              list({u"新建5公里", u"5万吨处理能力投运"}));
    EXPECT_EQ(split(u"1.完成2.5公里管网；2.绿化"), list({u"完成2.5公里管网", u"绿化"}));
    EXPECT_EQ(split(u"1.2021年底前，完成调查。2.2022年5月底前，完成修复。"),
              list({u"2021年底前，完成调查。", u"2022年5月底前，完成修复。"}));
}

TEST(MeasureText, SemicolonsInBracketsDoNotSplit)
{
    EXPECT_EQ(split(u"拆除设施（含电源；含水源）；复绿"),
              list({u"拆除设施（含电源；含水源）", u"复绿"}));
    EXPECT_EQ(split(u"1.拆除；清运\n2.复绿"), list({u"拆除；清运", u"复绿"}));
}

TEST(MeasureText, WrappedLinesStayTogether)
{
    EXPECT_EQ(split(u"建设料棚，\n安装喷淋\n清运"), list({u"建设料棚，\n安装喷淋", u"清运"}));
}

TEST(MeasureText, OneNumberedMeasureOfALongerList)
{
    EXPECT_EQ(split(u"2.清洗公共烟道"), list({u"清洗公共烟道"}));
    EXPECT_EQ(splitMeasures(QStringLiteral("3、甲")).front().number, 3);
}

TEST(MeasureText, NothingIsNoMeasure)
{
    for (const auto *cell : {u"", u"/", u"—", u" ", u"；"})
        EXPECT_TRUE(split(cell).empty());
}

TEST(MeasureText, DeadlinesAreTakenOut)
{
    const auto brackets = splitMeasures(QStringLiteral("1.清淤（完成时限：2023年底前）；2.复绿"));
    ASSERT_EQ(brackets.size(), 2u);
    EXPECT_EQ(brackets[0], (MeasureText{QStringLiteral("清淤"), QStringLiteral("2023年底前"), 1}));
    EXPECT_EQ(brackets[1].deadlineText, QString());
    const auto opening = splitMeasures(QStringLiteral("2022年5月底前，完成修复"));
    EXPECT_EQ(opening[0].text, QStringLiteral("2022年5月底前，完成修复"));
    EXPECT_EQ(opening[0].deadlineText, QStringLiteral("2022年5月底前"));
    EXPECT_EQ(splitMeasures(QStringLiteral("2021年以来，多次溢流"))[0].deadlineText, QString());
}

TEST(MeasureText, JoinedMeasuresComeApartAgain)
{
    const auto measure = [](const char16_t *text, const char16_t *deadline = u"") {
        return MeasureText{QString::fromUtf16(text), QString::fromUtf16(deadline), 0};
    };
    const std::vector<std::vector<MeasureText>> cases{
        {measure(u"甲")},
        {measure(u"甲；乙"), measure(u"丙")},
        {measure(u"5公里"), measure(u"5万吨")},
        {measure(u"甲\n2.乙"), measure(u"丙")},
        {measure(u"①甲"), measure(u"（2）乙")},
        {measure(u"清淤", u"2023年底前"), measure(u"2022年5月底前，完成修复", u"2022年5月底前")},
    };
    for (const auto &measures : cases) {
        const QString cell = joinMeasures(measures, true);
        auto read = splitMeasures(cell);
        for (MeasureText &one : read)
            one.number = 0;
        EXPECT_EQ(read, measures) << cell.toStdString();
    }
}

TEST(MeasureText, HugeCellsTakeNoTime)
{
    QString cell;
    for (int i = 1; i < 60'000; ++i)
        cell += QStringLiteral("（（%1.").arg(i % 300);
    EXPECT_GE(splitMeasures(cell).size(), 1u);
    EXPECT_GE(splitMeasures(QString(500'000, u'（')).size(), 1u);
    EXPECT_GE(splitMeasures(QString(500'000, u' ') + u'x').size(), 1u);
}

} // namespace
