// SPDX-License-Identifier: GPL-3.0-or-later
// Who complained, hidden in the texts of a petition (JX-8, LS-6(三)).
#include "core/rules/PersonMask.h"
#include "tests/support/Print.h"

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

PersonMask maskOf(const QString &name, const QString &phone = {}, const QString &address = {})
{
    Complainant person;
    person.name = name;
    person.phone = phone;
    person.address = address;
    return PersonMask(person);
}

TEST(PersonMask, LS6_NameTelephoneAndAddressAreHiddenHoweverTheyAreWritten)
{
    const PersonMask mask = maskOf(u"张三"_s, u"13812345678、0797-8123456"_s, u"双河镇东门路3号"_s);
    EXPECT_EQ(mask.hidden(u"张三（138 1234 5678，双河镇东门路３号）来电"_s),
              u"张**（138****5678，双河镇****）来电");
    EXPECT_EQ(mask.hidden(u"张 三住东门路3号，座机8123456、0797-8123456"_s),
              u"张**住****，座机****、079****3456");
    EXPECT_EQ(mask.hidden(u"电话１３８－1234－5678"_s),
              u"电话１３８－1234－5678"); // no way to write one
    EXPECT_EQ(mask.hidden(u"李四与张四丰 13900001111 双河镇西门路3号"_s),
              u"李四与张四丰 13900001111 双河镇西门路3号");
    EXPECT_EQ(mask.hidden(u"编号 9138123456780"_s), u"编号 9138123456780"); // within another number
}

TEST(PersonMask, LS6_ASurnameAVillageOrANameAlreadyHiddenIsLeftInTheWords)
{
    EXPECT_EQ(maskOf(u"王"_s).hidden(u"王家村王某反映"_s), u"王家村王某反映");
    EXPECT_EQ(maskOf(u"王先生"_s).hidden(u"王家村王先生反映"_s), u"王家村王先生反映");
    EXPECT_EQ(maskOf(u"王某"_s).hidden(u"王某某反映，王某称"_s), u"王某某反映，王某称");
    EXPECT_EQ(maskOf(u"王**"_s).hidden(u"王**反映"_s), u"王**反映");
    EXPECT_EQ(maskOf(u"群众"_s).hidden(u"群众反映"_s), u"群众反映");
    EXPECT_EQ(maskOf(u"王明"_s).hidden(u"王某明、王明、李王氏"_s), u"王某明、王**、李王氏");
    EXPECT_EQ(maskOf({}, {}, u"双河镇"_s).hidden(u"双河镇污水"_s), u"双河镇污水");
    EXPECT_EQ(maskOf({}, {}, u"双河镇李家村"_s).hidden(u"双河镇李家村污水"_s), u"双河镇李家村污水");
    EXPECT_EQ(maskOf({}, u"无"_s).hidden(u"无人管"_s), u"无人管");
    EXPECT_EQ(PersonMask().hidden(u"张三"_s), u"张三");
}

TEST(PersonMask, LS6_SeveralComplainantsAreEachHidden)
{
    const PersonMask mask = maskOf(u"张三、欧阳小明（村民代表），李四女士等12人"_s);
    EXPECT_EQ(mask.hidden(u"张三、欧阳小明、李四联名"_s), u"张**、欧**、李**联名");
    EXPECT_EQ(mask.hidden(u"村民代表反映"_s), u"村民代表反映");
}

TEST(PersonMask, LS6_EveryTextOfARowIsHiddenAndNothingElse)
{
    Petition petition;
    petition.acceptNo = u"D3JX202605250001"_s;
    petition.content = u"张三反映"_s;
    petition.handling = petition.latest = petition.note = u"已回访张三"_s;
    petition.pollution = {u"水"_s};
    petition.fineWan = 3;
    Petition wanted = petition;
    wanted.content = u"张**反映"_s;
    wanted.handling = wanted.latest = wanted.note = u"已回访张**"_s;
    EXPECT_EQ(maskOf(u"张三"_s).hidden(petition), wanted);
}

TEST(PersonMask, WhatComesBackMaskedIsReadAsItWas)
{
    const PersonMask mask = maskOf(u"张三"_s, u"13812345678"_s, u"双河镇东门路3号"_s);
    const QString original = u"张三（13812345678）称东门路3号旁有异味"_s;
    EXPECT_EQ(mask.restored(mask.hidden(original), original), original);
    // With something added by hand; the stars of others stay.
    EXPECT_EQ(
        mask.restored(mask.hidden(original) + u"，张**再次来电，李** 139****5678"_s, original),
        original + u"，张三再次来电，李** 139****5678"_s);
    EXPECT_EQ(mask.restored(u"张**反映"_s, u"没有提到他"_s), u"张**反映");
    EXPECT_EQ(PersonMask().restored(u"张**反映"_s, original), u"张**反映");
}

TEST(PersonMask, TwoWithOneMaskComeBackInTheirOrder)
{
    const PersonMask mask = maskOf(u"张三、张四"_s);
    const QString original = u"张三来电，张四来信"_s;
    EXPECT_EQ(mask.restored(u"张**来电，张**来信。已核实"_s, original), original + u"。已核实"_s);
    // Which of them was struck out nobody can say.
    EXPECT_EQ(mask.restored(u"张**来信"_s, original), u"张**来信");
}

} // namespace
