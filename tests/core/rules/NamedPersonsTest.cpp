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
    // Where nothing tells how long the name is, neither reading may be left uncovered; he is told
    // of once.
    const NamedPersons open = namedIn(u"举报人李明整晚无法入睡"_s);
    EXPECT_EQ(open.names, QStringList{u"李明整"_s});
    EXPECT_EQ(open.shorter, QStringList{u"李明"_s});
}

TEST(NamedPersons, LS6_NeighboursAreFoundByNameAndATitleEndsIt)
{
    const auto names = [](const QString &text) { return namedIn(text).names; };
    EXPECT_EQ(names(u"村民李建国反映粪污直排"_s), QStringList{u"李建国"_s});
    EXPECT_EQ(names(u"居民张三投诉"_s), QStringList{u"张三"_s});
    EXPECT_EQ(names(u"业主：刘志强"_s), QStringList{u"刘志强"_s});
    EXPECT_EQ(names(u"户主 王大山在家"_s), QStringList{u"王大山"_s});
    EXPECT_EQ(names(u"住户欧阳小明多次来电"_s), QStringList{u"欧阳小明"_s});
    EXPECT_EQ(names(u"村民代表陈水生、周大发等12人联名"_s),
              QStringList({u"陈水生"_s, u"周大发"_s}));
    EXPECT_EQ(names(u"3组村民何小明、高建国称异味大"_s), QStringList({u"何小明"_s, u"高建国"_s}));
    EXPECT_EQ(names(u"居民李建国家门口堆放垃圾"_s), QStringList{u"李建国"_s});
    EXPECT_EQ(names(u"锦绣小区3栋502室张三反映"_s), QStringList{u"张三"_s});
    EXPECT_EQ(names(u"李建国（村民代表）反映"_s), QStringList{u"李建国"_s});
    EXPECT_EQ(names(u"本人王小明，系双河村村民"_s), QStringList{u"王小明"_s});
    EXPECT_EQ(names(u"村民李明整晚无法入睡"_s), QStringList{u"李明整"_s});
    for (const char16_t *title : {u"女士", u"先生", u"小姐", u"同志", u"老师", u"师傅", u"大姐"}) {
        const QString text = u"举报人黄蓉"_s + QString::fromUtf16(title) + u"反映"_s;
        EXPECT_EQ(names(text), QStringList{u"黄蓉"_s});
        EXPECT_EQ(PersonMask({}, namedIn(text)).hidden(text),
                  u"举报人黄**"_s + QString::fromUtf16(title) + u"反映"_s);
    }
    EXPECT_EQ(names(u"举报人张三丰养殖场旁异味"_s), QStringList{u"张三丰"_s});
}

TEST(NamedPersons, LS6_WhatNeighboursDoAndHaveIsNoName)
{
    for (const char16_t *text :
         {u"村民反映该厂直排",   u"居民投诉噪声扰民", u"业主委员会多次协商", u"业主大会表决",
          u"村民委员会整改",     u"村民小组会议",     u"居民区异味",         u"居民楼下油烟",
          u"居民小区污水",       u"村民向镇政府反映", u"村民向环保部门投诉", u"村民向有关部门反映",
          u"村民曾反映，未处理", u"村民曾多次反映",   u"村民强烈反映",       u"居民强烈要求关停",
          u"村民江边洗衣",       u"村民水井被污染",   u"村民林木被毁",       u"村民庄稼被淹",
          u"村民房屋被震裂",     u"村民毛竹被砍",     u"村民张某反映",       u"村民王某某投诉",
          u"居民李女士反映",     u"业主刘先生投诉",   u"村民王大爷称",       u"业主张**反映",
          u"居民周边施工",       u"村民全部知晓",     u"村民常年受异味影响", u"住户全家搬离",
          u"业主方面表示",       u"居民代表座谈",     u"村民代表大会",       u"居民生活用水",
          u"村民陈述情况",       u"村民任意倾倒",     u"居民马桶堵塞",       u"村民连夜上访",
          u"村民对该厂不满",     u"居民从未收到通知", u"村民于5月3日来电",   u"村民安置点",
          u"居民高度关注",       u"村民解决饮水困难", u"群众路线教育",       u"群众满意度",
          u"群众强烈反映",       u"群众反映强烈",     u"市民来电",           u"市民热线转来",
          u"住户50户",           u"居民12人",         u"农村居民点整治",     u"本人曾向镇里反映",
          u"本人常年在外",       u"住户与商户协商",   u"居民严重不满",       u"村民许可",
          u"村民黄泥路",         u"村民石场",         u"户主外出务工",       u"业主单位双河公司",
          u"项目业主万元投资",   u"村民田里浇灌",     u"办公室王主任"})
        EXPECT_TRUE(namedIn(QString::fromUtf16(text)).empty())
            << QString::fromUtf16(text).toStdString() << " "
            << namedIn(QString::fromUtf16(text)).told().join(u'、').toStdString();
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
    for (const char16_t *text :
         {u"监督举报电话：0797-8123456", u"县生态环境局举报电话0797-8123456",
          u"问效电话 0797-8123456", u"拨打投诉电话0797-8123456", u"环保热线电话：0797-8123456",
          u"值班电话8123456", u"举报电话12369", u"投诉电话：12345", u"拨打12369举报"})
        EXPECT_TRUE(namedIn(QString::fromUtf16(text)).empty())
            << QString::fromUtf16(text).toStdString();
    for (const char16_t *text : {u"举报电话：0797-8123456", u"投诉电话0797-8123456",
                                 u"举报人电话：0797-8123456", u"来电号码0797-8123456"})
        EXPECT_EQ(namedIn(QString::fromUtf16(text)).phones, QStringList{u"0797-8123456"_s})
            << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(namedIn(u"举报人联系电话：8123456"_s).phones, QStringList{u"8123456"_s});
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
