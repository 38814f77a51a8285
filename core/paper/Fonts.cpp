// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/Fonts.h"

#include "core/paper/Units.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

struct Chain {
    Face face;
    const char *role;
    QStringList families; ///< best first
    qsizetype exact;      ///< how many of them are the wanted font itself
};

/// Shared tail: fonts of free systems, a serif before a sans.
QStringList withSerif(QStringList families)
{
    return families << QStringLiteral("Noto Serif CJK SC") << QStringLiteral("Source Han Serif SC")
                    << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("Source Han Sans SC")
                    << QStringLiteral("WenQuanYi Zen Hei") << QStringLiteral("WenQuanYi Micro Hei");
}

QStringList withSans(QStringList families)
{
    return families << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("Source Han Sans SC")
                    << QStringLiteral("WenQuanYi Zen Hei") << QStringLiteral("WenQuanYi Micro Hei")
                    << QStringLiteral("Noto Serif CJK SC");
}

std::array<Chain, faces.size()> chains()
{
    return {{
        {Face::Title, QT_TRANSLATE_NOOP("Paper", "标题"),
         withSerif({QStringLiteral("方正小标宋简体"), QStringLiteral("方正小标宋_GBK"),
                    QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("FZXiaoBiaoSong-B05"),
                    QStringLiteral("SimSun"), QStringLiteral("宋体"), QStringLiteral("STSong")}),
         4},
        {Face::Body, QT_TRANSLATE_NOOP("Paper", "正文"),
         withSerif({QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"),
                    QStringLiteral("仿宋"), QStringLiteral("FangSong"),
                    QStringLiteral("STFangsong"), QStringLiteral("方正仿宋_GBK"),
                    QStringLiteral("KaiTi")}),
         2},
        {Face::Caption, QT_TRANSLATE_NOOP("Paper", "栏目名称"),
         withSans({QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("STHeiti"),
                   QStringLiteral("方正黑体_GBK")}),
         2},
        {Face::Note, QT_TRANSLATE_NOOP("Paper", "注释"),
         withSerif({QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312"),
                    QStringLiteral("楷体"), QStringLiteral("KaiTi"), QStringLiteral("STKaiti"),
                    QStringLiteral("方正楷体_GBK")}),
         2},
        {Face::Number, QT_TRANSLATE_NOOP("Paper", "页码"),
         withSerif({QStringLiteral("宋体"), QStringLiteral("SimSun"), QStringLiteral("STSong"),
                    QStringLiteral("方正书宋_GBK")}),
         6}, // 思源宋体 is a 宋体
    }};
}

} // namespace

Fonts::Fonts() : Fonts(QFontDatabase::families()) {}

Fonts::Fonts(const QStringList &families)
{
    for (const Chain &chain : chains()) {
        FontChoice &choice = m_choices[size_t(chain.face)];
        choice.face = chain.face;
        choice.wanted = chain.families.first();
        for (qsizetype i = 0; i < chain.families.size() && choice.used.isEmpty(); ++i)
            if (families.contains(chain.families[i])) {
                choice.used = chain.families[i];
                choice.exact = i < chain.exact;
            }
    }
}

QStringList Fonts::substitutions() const
{
    QStringList said;
    for (const Chain &chain : chains()) {
        const FontChoice &c = choice(chain.face);
        if (c.used.isEmpty())
            said << Tr::tr("%1应当用“%2”，本机没有任何可用的中文字体，汉字可能印成方框："
                           "请安装 fonts-noto-cjk。")
                        .arg(Tr::tr(chain.role), c.wanted);
        else if (!c.exact)
            said << Tr::tr("%1应当用“%2”，本机没有，现用“%3”代替。")
                        .arg(Tr::tr(chain.role), c.wanted, c.used);
    }
    return said;
}

QFont Fonts::font(Face face) const
{
    const FontChoice &c = choice(face);
    QFont font;
    if (!c.used.isEmpty())
        font.setFamilies({c.used});
    font.setPixelSize(setEm);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping lets some Chinese fonts swap digits beside Latin letters for glyphs without a
    // character, which then vanish from copied text.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::PreferQuality));
    font.setKerning(false);
    // 小标宋 is heavy by itself; its substitutes need the weight.
    font.setBold(face == Face::Title && !c.exact);
    return font;
}

} // namespace xhb
