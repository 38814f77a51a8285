// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/UnitNames.h"
#include "core/exchange/UnitDirectory.h"
#include "tests/support/Print.h"

using namespace xhb;

namespace {

QString units(const char16_t *cell)
{
    return splitUnits(QString::fromUtf16(cell)).units.join(u'|');
}

QString assisting(const char16_t *cell)
{
    return splitUnits(QString::fromUtf16(cell)).assisting.join(u'|');
}

TEST(UnitNames, OrderIsKept)
{
    EXPECT_EQ(units(u"县水利局、县林业局，县生态环境局;县城管局\n县发改委"),
              QStringLiteral("县水利局|县林业局|县生态环境局|县城管局|县发改委"));
}

TEST(UnitNames, QX16_UnitMarkedAsLeadingComesFirst)
{
    EXPECT_EQ(units(u"县水利局、县生态环境局（牵头）、县林业局"),
              QStringLiteral("县生态环境局|县水利局|县林业局"));
}

TEST(UnitNames, RoleWords)
{
    const auto *cell =
        u"市发改委、工信局、行政审批局牵头，生态环境局、交通局等配合，各乡镇（园区）负责落实";
    EXPECT_EQ(units(cell), QStringLiteral("市发改委|工信局|行政审批局|各乡镇（园区）"));
    EXPECT_EQ(assisting(cell), QStringLiteral("生态环境局|交通局"));
    EXPECT_EQ(units(u"牵头单位：县水利局；配合单位：县林业局、县财政局"),
              QStringLiteral("县水利局"));
    EXPECT_EQ(assisting(u"牵头单位：县水利局；配合单位：县林业局、县财政局"),
              QStringLiteral("县林业局|县财政局"));
    EXPECT_EQ(units(u"县水利局、县林业局，县财政局配合"), QStringLiteral("县水利局|县林业局"));
    EXPECT_EQ(assisting(u"县水利局牵头，县林业局，县财政局配合"),
              QStringLiteral("县林业局|县财政局"));
    EXPECT_EQ(units(u"县水利局，县林业局牵头，县财政局配合"), QStringLiteral("县水利局|县林业局"));
}

TEST(UnitNames, SmallWordsAndBrackets)
{
    EXPECT_EQ(units(u"县水利局、县林业局等"), QStringLiteral("县水利局|县林业局"));
    EXPECT_EQ(units(u"各乡镇（园区、街道）、县水利局"),
              QStringLiteral("各乡镇（园区、街道）|县水利局"));
    EXPECT_EQ(units(u"宿马园区党工委、管委会"), QStringLiteral("宿马园区党工委、管委会"));
    EXPECT_EQ(units(u"埇桥区委、区政府、县水利局"), QStringLiteral("埇桥区委、区政府|县水利局"));
    EXPECT_EQ(units(u"/、—、无"), QString());
    EXPECT_EQ(units(u"县水利局、县水利局"), QStringLiteral("县水利局"));
}

TEST(UnitNames, NearNames)
{
    EXPECT_TRUE(nearlySameUnit(QStringLiteral("县城管局"), QStringLiteral("县城市管理局")));
    EXPECT_TRUE(nearlySameUnit(QStringLiteral("双河镇"), QStringLiteral("双河镇人民政府")));
    EXPECT_FALSE(nearlySameUnit(QStringLiteral("县水利局"), QStringLiteral("县林业局")));
    EXPECT_FALSE(
        nearlySameUnit(QStringLiteral("青山乡人民政府"), QStringLiteral("白山乡人民政府")));
    EXPECT_FALSE(nearlySameUnit(QStringLiteral("县水利局"), QStringLiteral("县水利局")));
}

TEST(UnitDirectory, FindsByAnyName)
{
    Unit bureau;
    bureau.id = {4};
    bureau.name = QStringLiteral("县城市管理局");
    bureau.shortName = QStringLiteral("县城管局");
    bureau.aliases = {QStringLiteral("县综合执法局")};
    UnitDirectory directory({bureau});
    EXPECT_EQ(directory.idsOf({QStringLiteral("县城管局"), QStringLiteral("县 综合执法局")}),
              std::vector<Id<Unit>>{Id<Unit>{4}});
    const auto ids = directory.idsOf({QStringLiteral("青山乡人民政府"), QStringLiteral("甲公司")});
    EXPECT_EQ(ids, (std::vector<Id<Unit>>{{-1}, {-2}}));
    EXPECT_EQ(directory.added()[0].kind, UnitKind::Town);
    EXPECT_EQ(directory.added()[1].kind, UnitKind::Enterprise);
    EXPECT_EQ(directory.nearest(QStringLiteral("县城管理局")), QStringLiteral("县城市管理局"));
}

} // namespace
