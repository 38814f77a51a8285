// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/NamedPersons.h"

#include "core/base/Privacy.h"
#include "core/base/Text.h"
#include "core/rules/Dwellings.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace xhb {

namespace {

QStringList words(const char *list)
{
    return QString::fromUtf8(list).split(u' ');
}

bool beginsWithOneOf(QStringView text, const QStringList &list)
{
    return std::ranges::any_of(list, [&](const QString &word) { return text.startsWith(word); });
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

// The commonest surnames; the second list are words as well, so a name must visibly end there.
const QString &surnames()
{
    static const QString list = QString::fromUtf8(
        "马许彭王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧程曹袁邓傅沈吕苏卢蒋蔡贾丁魏薛叶"
        "阎余潘杜戴夏钟汪姜范姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚"
        "殷施陶洪翟颜倪严牛芦季俞章鲁葛韦申尤毕聂焦柳邢岳齐庄涂梅耿翁莫肖兰裴储祝詹欧阮柯柴凌"
        "揭饶危游占艾鄢甘巫桂邬闵符佘卓纪舒屈项占盛童郁丘骆鄱晏左祁闫谷辛卜覃冉麦蒲娄褚宁匡岑");
    return list;
}
/// Those that begin hardly a word beside a name.
const QString &plainSurnames()
{
    static const QString list =
        QString::fromUtf8("李王张刘陈杨赵吴徐胡朱郭罗宋郑韩唐冯董萧曹袁邓傅沈彭吕卢蒋蔡贾魏薛阎潘姚"
                          "谭廖邹郝崔邱邵欧");
    return list;
}
const QString &ambiguousSurnames()
{
    static const QString list =
        QString::fromUtf8("于曾常向时应成全从连方万任何易高安包路水田石文温卫古单车房关查管计强付"
                          "解商党司明代阳华喻谈荣凤商燕苗花麻米");
    return list;
}
const QSet<QString> &doubleSurnames()
{
    static const QStringList list =
        words("欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 轩辕 长孙 宇文");
    static const QSet<QString> set(list.begin(), list.end());
    return set;
}

/// What begins with a surname and is none.
const QStringList &noNames()
{
    static const QStringList list = words(
        "周边 周围 周末 周一 周二 周三 周四 周五 周六 周日 陈述 陈旧 张贴 林地 林场 林业 江边 江西 "
        "金额 程序 钱款 严重 严格 许可 许多 马上 马路 白天 白色 夏天 夏季 季度 牛羊 龙头 施工 梅雨 "
        "申请 申诉 余下 余款 项目 纪委 沈阳 苏州 杭州 郑重 武汉 洪水 游客 甘肃 宁夏 宁愿 孙子 孙女 "
        "盛夏 左右 左侧 左边 谷物 辛苦 危险 占用 占地 占道 毕竟 康复 齐全 鲁莽 毛猪 黄土 黄色 黄泥 "
        "黄昏 白烟 黑烟 全家 全部 全程 全体 全县 全村 向其 时常 时任 时而 应当 应该 成都 从未 从事 "
        "连续 "
        "连日 连夜 连着 方便 方面 万元 任何 何时 何地 何处 易燃 高度 高兴 高价 安装 安全 安置 包括 "
        "包庇 "
        "路过 路边 路面 水田 水源 水井 水塘 田地 田里 石场 文中 温泉 古井 单位 车辆 房屋 关于 关心 "
        "查看 "
        "查询 管理 计划 强调 付款 解释 商户 商铺 党员 司机 明显 明确 明知 代表 代为 阳台 谈到 曾经 "
        "曾多 "
        "曾向 曾于 曾在 曾到 曾就 曾因 常年 常常 常向 常到 常在 于今 于昨 于前 于当 于近 于上 于下 "
        "于本 于该 "
        "于周 于晚 于早 于去 于每 陈列 郑州 杨梅 杨树 李子 胡乱 胡同 唐突 徐徐 董事 罗列 萧条 朱红 "
        "张口 张罗 张开 张望 王府 林木 林权 林区 林道 庄稼 庄园 毛竹 柳树 桂花 麦田 苗木 苗圃 石料 "
        "水渠 水管 水质 水库 水泥 水沟 水塔 水压 水费 房顶 房前 房后 田土 洪灾 洪涝 范围 康养 毕生 "
        "焦急 焦虑 严厉 温饱 高层 高楼 高声 高空 安居 安宁 安心 任由 任意 任凭 方才 常说 查出 查明 "
        "管网 管道 强烈 强行 强迫 强制 解决 商议 成立 成片 成群 成堆 路线 路灯 路口 单独 车位 车库 "
        "车道 计算 从中 从此 全年 全镇 全乡 全市 时有 时至 应有 连片 关注 关切 关闭 万分 万般 何种 "
        "何况 易受 党委 党支 明文 代理 代办 金属 汤水 江水 江面 江堤 江岸 段落 程度 许诺 钱财 黄牛 "
        "牛棚 龙舟 孔洞 武装 章程 梅花 颜色 洪峰 汪洋 姜地 贺信 常住 安排 古树 古建 石子 石头 石灰 "
        "房产 房管 花园 花草 花坛 米粉 燕窝 "
        "方案 方式 方法 韩式 韩国 罗汉 杨柳 杨絮 李树 李园 宋体 唐人 唐代 吴江 王牌");
    return list;
}

/// To whom one turns: 向政府反映 names nobody.
const QStringList &offices()
{
    static const QStringList list = words(
        "政 有 相 环 生 县 省 市 区 乡 镇 村 我 他 她 该 其 企 当 上 信 督 媒 平 街 社 物 业 居 城 "
        "住 水 公 法 热 主 部 河 外 沟 溪 江 农 路 空 天 周 附 厂 施 开 执 国 中 自 林 交 卫 安 教 "
        "工 "
        "商 纪 检 人 各 多");
    return list;
}

/// What is said of somebody, name or no name: 曾反映 is none.
const QStringList &sayings()
{
    static const QStringList list = words("反映 反应 投诉 举报 信访 来信 来电 来访 来件 认为 表示 "
                                          "要求 请求 多次 再次 联名 拨打");
    return list;
}

const QStringList &titles()
{
    static const QStringList list = words(
        "先生 女士 小姐 同志 老师 师傅 大姐 大哥 大爷 大妈 大叔 大伯 大娘 大嫂 阿姨 老汉 老伯 "
        "老太 奶奶 爷爷 婆婆 医生 经理 老板 律师 队长 组长 支书 会长 主任 书记 局长");
    return list;
}

/// What stands behind a name.
const QStringList &behind()
{
    static const QStringList list = words(
        "反映 反应 投诉 举报 信访 来信 来电 来访 来件 称 说 认为 表示 提出 要求 希望 请求 诉 多次 "
        "再次 曾 于 在 向 对 就 因 通过 以 的 等 和 及 与 同 电话 手机 联系 身份证 住 家 系 是 为 "
        "本人 "
        "自述 陈述 指出 发现 质疑 不 未 没 无 已 又 也 还 将 并 被 从 到 自 经 居住 实名 匿名 今 "
        "昨 "
        "去年 前 后 夫妇 所 给 拨打 打 写 致 拍 提供 回复 回访 告知 见 现 确认 签 强烈 长期 每 当 "
        "送 寄 递 交 叫 来 才 则 却 只 便 正 仍");
    return list;
}

bool ends(QStringView rest)
{
    return rest.isEmpty() || !isHan(rest.front()) || beginsWithOneOf(rest, behind()) ||
           beginsWithOneOf(rest, titles());
}

/// The name that begins `text`, the longer first; two where nothing tells which. `sure` = only one
/// that visibly ends.
QStringList namesAt(QStringView text, bool sure)
{
    static const QStringList none =
        words("某 总 村 镇 乡 县 市 区 "
              "家村 家湾 家庄 家坪 家屯 家组 家港 家洲 家坝 家畈 家山 家塘 家冲 家坳 家街 家巷");
    static const QString never =
        QString::fromUtf8("某村镇乡县市区街组厂局的了吗们这那此该称不没很都也我你他她");
    // A function word that may stand in a name, but does not end one.
    static const QString notLast =
        QString::fromUtf8("于在向对就因以等及与从被给又也还曾已将并到自经"
                          "系是说住打反诉家为");
    const bool twice = text.size() > 2 && doubleSurnames().contains(text.left(2).toString());
    if (!twice && (text.isEmpty() || beginsWithOneOf(text, noNames())))
        return {};
    const bool ambiguous = !twice && ambiguousSurnames().contains(text.front());
    if (!twice && !ambiguous && !surnames().contains(text.front()))
        return {};
    const qsizetype surname = twice ? 2 : 1;
    const QStringView behindSurname = text.mid(surname);
    if (beginsWithOneOf(behindSurname, none) || beginsWithOneOf(behindSurname, titles()) ||
        beginsWithOneOf(behindSurname, sayings()) ||
        (text.startsWith(u'向') && beginsWithOneOf(behindSurname, offices())))
        return {};
    QStringList open;
    for (const qsizetype given : {2, 1}) {
        const QStringView name = text.left(surname + given);
        const QStringView rest = text.mid(name.size());
        if (name.size() < surname + given || (given == 1 && name.endsWith(u'家')) ||
            (given == 2 && (notLast.contains(name.back()) ||
                            beginsWithOneOf(text.mid(surname + 1), sayings()))) ||
            std::ranges::any_of(name.mid(surname),
                                [](QChar c) { return !isHan(c) || never.contains(c); }) ||
            (!rest.isEmpty() && never.left(9).contains(rest.front())))
            continue;
        if (ends(rest))
            return {name.toString()};
        open.append(name.toString());
    }
    return sure || ambiguous ? QStringList() : open;
}

/// Who complains by the very word.
const QRegularExpression &role()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!被)(?:举报|投诉|信访|反映|来信|来电|来访|联系)[人者](?:姓名|名字)?"
                       "[\\s:：]*(?:是|为|系|叫|名叫)?[\\s:：]*"));
    return pattern;
}

/// Whose name may follow, or anything else.
const QRegularExpression &neighbour()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:(?:村民|居民|业主|户主|住户|租户|市民|群众)(?:代表)?|\\d{3,4}室的?|我叫|本人(?:叫|系)?|"
        "署名)[\\s:：]*"));
    return pattern;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

/// One, or several: 李建国、王小明
void takeNames(QStringView rest, bool sure, NamedPersons &found)
{
    for (bool more = sure;; more = true) {
        const QStringList names = namesAt(rest, more);
        if (names.isEmpty())
            return;
        addOnce(found.names, names.front());
        for (qsizetype i = 1; i < names.size(); ++i)
            addOnce(found.shorter, names[i]);
        rest = rest.mid(names.front().size());
        if (rest.isEmpty() || !QStringLiteral("、和及与").contains(rest.front()))
            return;
        rest = rest.mid(1);
    }
}

void findNames(const QString &text, NamedPersons &found)
{
    for (auto roles = role().globalMatch(text); roles.hasNext();)
        takeNames(QStringView(text).mid(roles.next().capturedEnd()), false, found);
    for (auto roles = neighbour().globalMatch(text); roles.hasNext();) {
        const QStringView rest = QStringView(text).mid(roles.next().capturedEnd());
        takeNames(rest, rest.isEmpty() || !plainSurnames().contains(rest.front()), found);
    }
}

/// “李建国（举报人）”
void findNamesBefore(const QString &text, NamedPersons &found)
{
    static const QRegularExpression said(
        QStringLiteral("[(（](?:系|为|即)?(?:(?:举报|投诉|信访|反映|来信|来电|来访)[人者]|"
                       "[该本]?[村小]?区?(?:村民|居民|业主|户主|住户)(?:代表)?)[)）]"));
    for (auto matches = said.globalMatch(text); matches.hasNext();) {
        const QStringView before = QStringView(text).left(matches.next().capturedStart());
        for (const qsizetype length : {4, 3, 2}) {
            const QStringView name = before.right(length);
            if (name.size() != length || namesAt(name, true) != QStringList{name.toString()})
                continue;
            addOnce(found.names, name.toString());
            break;
        }
    }
}

/// A telephone with its area code, or said to be one, is somebody's, unless the words before it
/// make it an office's. 举报电话 alone is the complainant's: his number stands behind it in lists.
void findTelephones(const QString &text, NamedPersons &found)
{
    static const QRegularExpression landline(
        QStringLiteral("(?<![0-9A-Za-z])((?:[(（]0\\d{2,3}[)）]|0\\d{2,3})[ -]?\\d{7,8})(?!\\d)"
                       "|(?:电话|座机|联系方式)(?:号码)?[:：为是\\s]*(\\d{7,8})(?!\\d)"));
    static const QRegularExpression office(
        QStringLiteral("(?:(?:监督|问效|值班|办公|咨询|服务|公开|受理|便民|政务)(?:举报|投诉)*|"
                       "(?:拨打|公布|公示|环保|环境|[局委办站所队]|中心|政府)[了的]?(?:监督|举报|"
                       "投诉|信访|联系)*|热线)"
                       "(?:电话|热线|号码|座机)*[:：为是\\s]*$"));
    for (auto matches = landline.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.capturedLength(1) > 0 ? 1 : 2;
        if (!office.match(text.left(match.capturedStart(group)).right(20)).hasMatch())
            addOnce(found.phones, match.captured(group));
    }
}

/// Where else somebody can be written to.
void findAddresses(const QString &text, NamedPersons &found)
{
    static const QRegularExpression address(
        QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"
                       "|(?:微信|QQ)号?[:：\\s]*\\K[A-Za-z0-9_-]{5,20}"));
    for (auto matches = address.globalMatch(text); matches.hasNext();)
        addOnce(found.phones, matches.next().captured());
}

} // namespace

void NamedPersons::add(const NamedPersons &others)
{
    for (const auto member :
         {&NamedPersons::names, &NamedPersons::shorter, &NamedPersons::identities,
          &NamedPersons::phones, &NamedPersons::dwellings})
        for (const QString &text : others.*member)
            addOnce(this->*member, text);
}

NamedPersons namedIn(const QString &text)
{
    NamedPersons found;
    const QString plain = toHalfWidth(text);
    findNames(plain, found);
    findNamesBefore(plain, found);
    for (const PrivateNumber &number : privateNumbers(plain))
        addOnce(number.identity ? found.identities : found.phones, number.text);
    findTelephones(plain, found);
    findAddresses(plain, found);
    found.dwellings = dwellingsIn(plain);
    return found;
}

NamedPersons namedIn(const Petition &petition)
{
    NamedPersons found;
    for (const Field<Petition> &field : Entity<Petition>::fields)
        if (field.kind == Kind::LongText)
            found.add(namedIn(std::get<QString>(field.read(petition))));
    return found;
}

} // namespace xhb
