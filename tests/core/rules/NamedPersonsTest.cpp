// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the words of a petition name (JX-8, LS-6(三)).
#include "core/rules/PersonMask.h"
#include "tests/support/Print.h"

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

TEST(NamedPersons, LS6_ANameBehindTheRoleIsFoundHoweverItIsPut)
{
    const auto names = [](const QString &text) { return namedIn(text).names; };
    EXPECT_EQ(names(u"举报人李建国反映该厂废气扰民"_s), QStringList{u"李建国"_s});
    EXPECT_EQ(names(u"投诉人：李明。"_s), QStringList{u"李明"_s});
    EXPECT_EQ(names(u"反映人张三"_s), QStringList{u"张三"_s});
    EXPECT_EQ(names(u"联系人王五 13812345678"_s), QStringList{u"王五"_s});
    EXPECT_EQ(names(u"来信人姓名为欧阳小明，住双河镇"_s), QStringList{u"欧阳小明"_s});
    EXPECT_EQ(names(u"来电人是 赵丽娟（村民代表）"_s), QStringList{u"赵丽娟"_s});
    EXPECT_EQ(names(u"信访人叫孙立于5月来访"_s), QStringList{u"孙立"_s});
    EXPECT_EQ(names(u"信访人于海洋称异味大"_s), QStringList{u"于海洋"_s});
    EXPECT_EQ(names(u"举报人李建国、王小明和欧阳丹反映"_s),
              QStringList({u"李建国"_s, u"王小明"_s, u"欧阳丹"_s}));
    // Where nothing tells how long the name is, neither reading may be left uncovered.
    EXPECT_EQ(names(u"举报人李明整晚无法入睡"_s), QStringList({u"李明整"_s, u"李明"_s}));
}

TEST(NamedPersons, LS6_WordsBehindTheRoleAndNamesAlreadyHiddenAreNone)
{
    for (const char16_t *text : {u"举报人反映养殖场直排",
                                 u"举报人称多次投诉",
                                 u"举报人认为处理不力",
                                 u"举报人要求公开",
                                 u"举报人曾多次向镇里反映",
                                 u"举报人于昨日来电",
                                 u"举报人于2026年5月来电",
                                 u"举报人应当补充材料",
                                 u"举报人王某反映",
                                 u"举报人王某某反映",
                                 u"举报人王**反映",
                                 u"举报人张先生反映",
                                 u"举报人李女士",
                                 u"联系人：王主任",
                                 u"举报人是王家村村民",
                                 u"举报人黄泥村村民",
                                 u"举报人周边有异味",
                                 u"举报人周一来电",
                                 u"举报人全家在此居住",
                                 u"信访人员众多",
                                 u"举报人数较多",
                                 u"来访人员由镇里接待",
                                 u"被举报人李建国的养殖场",
                                 u"李建国的养殖场",
                                 u"举报人：群众",
                                 u"举报人高安市居民",
                                 u"举报人",
                                 u""})
        EXPECT_TRUE(namedIn(QString::fromUtf16(text)).empty())
            << QString::fromUtf16(text).toStdString();
}

TEST(NamedPersons, LS6_NumbersAreFoundAndATelephoneOnlyWhereItIsSomebodys)
{
    const NamedPersons found =
        namedIn(u"联系人王五，电话0797-8123456，身份证36010219800101123X，手机138 1234 5678"_s);
    EXPECT_EQ(found.phones, QStringList({u"138 1234 5678"_s, u"0797-8123456"_s}));
    EXPECT_EQ(found.identities, QStringList{u"36010219800101123X"_s});
    EXPECT_TRUE(namedIn(u"监督电话0797-8123456，罚款12.5万元"_s).empty());
}

TEST(NamedPersons, LS6_WhoIsNamedBeforeTheRoleAndWhateverReachesHim)
{
    const NamedPersons found = namedIn(u"李建国（举报人）和举报人马超群等5人来电，（0797）8123456，"
                                       u"+8613812345678，微信号：wang_5678，wang@example.cn，"
                                       u"护照E12345678"_s);
    EXPECT_EQ(found.names, QStringList({u"马超群"_s, u"李建国"_s}));
    EXPECT_EQ(found.identities, QStringList{u"E12345678"_s});
    EXPECT_EQ(found.phones, QStringList({u"+8613812345678"_s, u"（0797）8123456"_s, u"wang_5678"_s,
                                         u"wang@example.cn"_s}));
    const PersonMask mask({}, found);
    EXPECT_EQ(mask.hidden(u"电话（0797）8123456或wang@example.cn"_s),
              u"电话（07****3456或wan****e.cn"_s);
    EXPECT_TRUE(namedIn(u"该厂（被举报单位）值班电话：0797-8123456，热线12369"_s).empty());
}

TEST(NamedPersons, LS6_WhomOneTextNamesIsHiddenInAllAndComesBackAsHeWas)
{
    Petition petition;
    petition.content = u"举报人李建国（１３８12345678）反映异味"_s;
    petition.handling = u"已当面答复李建国"_s;
    petition.contact = u"周某 13900001111"_s;
    const PersonMask mask({}, namedIn(petition));
    const Petition hidden = mask.hidden(petition);
    EXPECT_EQ(hidden.content, u"举报人李**（１３８****5678）反映异味");
    EXPECT_EQ(hidden.handling, u"已当面答复李**");
    EXPECT_EQ(hidden.contact, petition.contact) << "the unit's own, in its own column";
    EXPECT_EQ(mask.restored(hidden.content, petition.content), petition.content);
    EXPECT_EQ(mask.restored(hidden.handling, petition.handling), petition.handling);
}

} // namespace
