// SPDX-License-Identifier: GPL-3.0-or-later
// Behind which door somebody lives is hidden, where the problem is stays (JX-8, LS-6(三)).
#include "core/rules/PersonMask.h"
#include "tests/support/Print.h"

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text)
{
    return PersonMask({}, namedIn(text)).hidden(text);
}

TEST(Dwellings, LS6_TheDoorIsHiddenAndTheStreetStays)
{
    struct Case {
        const char16_t *text;
        const char16_t *shown;
    };
    for (const auto &[text, wanted] : {
             Case{u"锦绣小区3栋502室住户反映油烟扰民", u"锦绣小区****住户反映油烟扰民"},
             Case{u"家住3单元501室，楼下餐馆油烟直排", u"家住****，楼下餐馆油烟直排"},
             Case{u"东门小区12栋楼下烧烤店夜间噪声", u"东门小区****楼下烧烤店夜间噪声"},
             Case{u"沿江路88号附3号面馆后厨排污", u"沿江路88号****面馆后厨排污"},
             Case{u"滨江花园5幢1203反映电梯噪声", u"滨江花园****反映电梯噪声"},
             Case{u"某某小区X号楼X单元居民来电", u"某某小区****居民来电"},
             Case{u"住在锦绣小区3号楼2单元8楼东户", u"住在锦绣小区****"},
             Case{u"小区十二栋二单元三楼左户常年受异味影响", u"小区****常年受异味影响"},
             Case{u"锦绣小区３栋５０２室反映", u"锦绣小区****反映"},
             Case{u"锦绣小区3 栋 502 室反映", u"锦绣小区****反映"},
             Case{u"幸福家园6-1203业主投诉", u"幸福家园****业主投诉"},
             Case{u"幸福家园6-2-1203业主投诉", u"幸福家园****业主投诉"},
             Case{u"金色华庭A座1801室反映", u"金色华庭****反映"},
             Case{u"锦绣小区3#楼2单元反映", u"锦绣小区****反映"},
             Case{u"家住锦绣小区，门牌3-1-502", u"家住锦绣小区，门牌****"},
             Case{u"回复1203室住户", u"回复****住户"},
             Case{u"其家住东门路88号，对面为修理厂", u"其家住东门路****，对面为修理厂"},
             Case{u"举报人住址：双河镇东门路8号附2号", u"举报人住址：双河镇东门路****"},
             Case{u"住三楼的居民反映一楼餐馆油烟", u"住****的居民反映一楼餐馆油烟"},
         })
        EXPECT_EQ(shown(QString::fromUtf16(text)), QString::fromUtf16(wanted));
}

TEST(Dwellings, LS6_WhereTheProblemIsAndHowManyThereAreStays)
{
    for (const char16_t *text : {
             u"沿江路88号双河化工厂废气扰民",
             u"东门路88号、90号两家餐馆油烟直排",
             u"李家村3组15号养殖场",
             u"工业园3栋的喷漆厂夜间生产",
             u"经开区产业园A3栋标准厂房内电镀",
             u"建材市场5栋12号石材加工",
             u"县人民医院3号楼医疗废水",
             u"第三中学2栋旁工地扬尘",
             u"新建3栋猪舍未办环评",
             u"该场有12栋鸡舍，存栏3万羽",
             u"拆除违建5栋共1200平方米",
             u"小区共12栋，雨污未分流",
             u"3栋居民楼污水直排",
             u"河边有一栋违章建筑",
             u"两栋厂房之间堆放固废",
             u"1号排气筒、2#锅炉、3号线超标",
             u"D3JX202605250001号件",
             u"2026年5月3日至12日停产",
             u"处罚12.5万元，问责3人",
             u"东门路88号1栋102号商铺油烟直排",
             u"沿江路3号楼一楼餐馆油烟直排",
             u"12栋3层楼房生活污水直排",
             u"距最近住户50米，3家企业",
             u"建设4室2厅样板房",
             u"实验室、危废室、办公室均无标识",
             u"排放口附近5米",
             u"附件3、附表2",
             u"国道320线K12+300处",
             u"三楼平台噪声62分贝",
             u"赣环信〔2026〕7号",
             u"第十二条第3款",
             u"5号水泵房渗漏",
             u"环评批复（2019）15号附图",
             u"占地2023平方米，室内外均有粉尘",
             u"居住在附近的群众反映强烈",
             u"住户集中反映",
         })
        EXPECT_EQ(shown(QString::fromUtf16(text)), QString::fromUtf16(text));
}

TEST(Dwellings, LS6_OneDoorIsNotTakenForAnother)
{
    const QString text = u"3栋502室反映，13栋502室、3栋5020号样品未受影响"_s;
    const PersonMask mask({}, namedIn(u"3栋502室反映"_s));
    EXPECT_EQ(mask.hidden(text), u"****反映，13栋502室、3栋5020号样品未受影响");
}

} // namespace
