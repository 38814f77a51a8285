// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Dwellings.h"

#include <QRegularExpression>

namespace xhb {

namespace {

QRegularExpression regex(const QString &pattern)
{
    return QRegularExpression(pattern);
}

const QString number = QStringLiteral("(?<![0-9A-Za-z一二三四五六七八九十])"
                                      "(?:\\d{1,4}|[A-Za-z]\\d{0,3}|[一二三四五六七八九十]{1,3})");
const QString unit = number + QStringLiteral(" ?单元");
const QString level = QStringLiteral("(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?[楼层]");
const QString side = QStringLiteral("[东西南北左右中]{1,2}[边侧手]?户");
const QString door = QStringLiteral(
    "[A-Za-z]?\\d{3,4}(?!号(?!房))(?![0-9年月日米元吨只头平万个人余多家棵亩辆台名次立升公])"
    "(?: ?(?:[室户]|号房|房(?![屋间产地子价型])))?");
const QString within =
    QStringLiteral("(?: ?%1)?(?: ?%2)?(?:[ -]?(?:%3|%4))?").arg(unit, level, door, side);

/// What is not a home though its building has a number.
bool isPlaceOfWork(QStringView before)
{
    static const QRegularExpression place = regex(
        QStringLiteral("(?:(?:工业|产业|科技|创业|物流|农业)园|园区|集中区|开发区|厂区|厂房|市场|"
                       "商城|广场|大厦|车间|基地|公司|学校|[中小大]学|学院|校区|医院|卫生院|"
                       "办公区|教学楼?|仓库|[东西南北][区侧]?车间)[的内里]?$"));
    return place.match(before.right(8).toString()).hasMatch();
}

/// A shop is where the problem is, whatever building it is in.
bool isShop(QStringView after)
{
    static const QRegularExpression shop = regex(
        QStringLiteral("^(?:的|[一二两]楼|\\d{1,4}号)*(?:商铺|门面|店|餐|饭|酒|烧烤|小吃|火锅|超市|"
                       "KTV|茶|咖啡|工厂|公司|作坊|喷漆|修理|洗车|汽修)"));
    return shop.match(after.left(12).toString()).hasMatch();
}

/// 新建3栋猪舍, 共12栋, 有一栋违建: so many, not which one.
bool isCount(QStringView before, QStringView building, QStringView after)
{
    static const QRegularExpression counted =
        regex(QStringLiteral("(?:共|有|[新扩改搭修加]?建|建成|建设|拆除?|盖|约|近|达|等|计|其中|为|"
                             "余|另|了|至少|超过|合计|"
                             "全部|这|那|多)$"));
    static const QRegularExpression things = regex(QStringLiteral(
        "^(?:[高新旧老废多小两三四五六]{0,2}(?:标准)?(?:厂房|车间|仓库|库房|[猪牛羊鸡鸭"
        "鹅畜圈栏禽兔]舍|猪栏|牛栏|大棚|[钢温]?棚|违|民房|民居|楼房|房[屋子]|[简自]|"
        "板房|平房|别墅|高层|层|居民楼|住宅|宿舍|办公楼?|养殖|建筑|商住|商品房|旧房|"
        "教学|楼(?![下上顶前后道旁住层边梯底东西南北])))"));
    static const QRegularExpression chosen =
        regex(QStringLiteral("(?:小区|花园|家园|公寓|苑|新村|安置[房区点]|第)$"));
    if (building.endsWith(u"号楼") || building.endsWith(u"座"))
        return false;
    // 一栋 and 三栋 are said of so many unless a place that has numbered ones goes before.
    return counted.match(before.right(4).toString()).hasMatch() ||
           things.match(after.left(8).toString()).hasMatch() ||
           (building.front().script() == QChar::Script_Han &&
            !chosen.match(before.right(4).toString()).hasMatch());
}

} // namespace

QStringList dwellingsIn(const QString &text)
{
    static const QRegularExpression block =
        regex(QStringLiteral("(%1 ?(?:号?[栋幢]|号楼|#楼)|(?<![0-9A-Za-z])[A-Za-z]座)(%2)")
                  .arg(number, within));
    static const QRegularExpression others = regex(
        // 3单元501室, 1203室, 3楼东户
        unit +
        QStringLiteral("(?: ?%1)?(?:[ -]?(?:%2|%3))?"
                       "|(?<![0-9A-Za-z])[A-Za-z]?\\d{3,4} ?室(?![内外温友])"
                       "|(?<![0-9A-Za-z一二三四五六七八九十])%1(?:%3|\\d{3,4} ?[室户房])")
            .arg(level, door, side) +
        // 88号附3号, 小区3-502, 住三楼
        QStringLiteral("|(?<=[号0-9])[附之]\\d{1,4}(?:-\\d{1,4})?号?"
                       "|(?:小区|花园|家园|公寓|苑|新村|安置[房区点]|门牌号?[:： ]?)\\K"
                       "\\d{1,3}-\\d{1,4}(?:-\\d{2,4})?(?![0-9-])"
                       "|住在?\\K%1(?!以)")
            .arg(level) +
        // 家住东门路88号: a house, not a place that is complained of
        QStringLiteral("|(?:家住|住在|住于|现住|住址|居住[在于地]?|家庭[地住]址)"
                       "[^，。；,;、()（）\\n]{0,24}?\\K(?<!\\d)\\d{1,4}号(?:附\\d{1,4}号?)?"
                       "(?![线楼栋幢机炉井门厂矿坝桥站])"));
    QStringList found;
    const auto take = [&](const QRegularExpressionMatch &match) {
        if (const QString part = match.captured().trimmed(); !found.contains(part))
            found.append(part);
    };
    // What the first pattern has is no start for the second.
    QString rest = text;
    for (auto matches = block.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView before = QStringView(text).left(match.capturedStart());
        const QStringView after = QStringView(text).mid(match.capturedEnd());
        rest.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength(), u'。'));
        const QStringView tail = match.capturedView(2);
        const bool leadsOn = !tail.isEmpty() && !tail.endsWith(u'层'); // 12栋3层楼房
        if (!isPlaceOfWork(before) && !isShop(after) &&
            (leadsOn || !isCount(before, match.capturedView(1), after)))
            take(match);
    }
    for (auto matches = others.globalMatch(rest); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!isPlaceOfWork(QStringView(rest).left(match.capturedStart())) &&
            !isShop(QStringView(rest).mid(match.capturedEnd())))
            take(match);
    }
    return found;
}

} // namespace xhb
