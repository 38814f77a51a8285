// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextArena.h"
#include "tests/support/Print.h"

#include <gmock/gmock.h>

#include <random>

using namespace xhb;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

TextArena arenaOf(const std::vector<QStringList> &entries)
{
    TextArena arena;
    for (const QStringList &texts : entries) {
        arena.begin();
        for (const QString &text : texts)
            arena.add(text);
    }
    return arena;
}

TEST(TextArena, FindsWordsInTheMiddleOfASentence)
{
    const TextArena arena = arenaOf({{QStringLiteral("双河镇生活污水收集管网破损")},
                                     {QStringLiteral("白沙镇"), QStringLiteral("污染")},
                                     {},
                                     {QStringLiteral("水污"), QStringLiteral("染")}});
    EXPECT_THAT(arena.find(u"污水"), ElementsAre(0u));
    EXPECT_THAT(arena.find(u"污染"), ElementsAre(1u)) << "texts of one entry do not run together";
    EXPECT_THAT(arena.find(u"镇"), ElementsAre(0u, 1u));
    EXPECT_THAT(arena.find(u"没有"), IsEmpty());
    EXPECT_THAT(arena.find(u""), ElementsAre(0u, 1u, 2u, 3u));
}

TEST(TextArena, CaseAndWidthDoNotMatter)
{
    const TextArena arena = arenaOf({{QStringLiteral("ＷＴ-２０２１ Pm2.5")}});
    EXPECT_EQ(arena.find(u"wt-2021").size(), 1u);
    EXPECT_EQ(arena.find(u"PM2.5").size(), 1u);
}

TEST(TextArena, AllWordsMustOccurAndNarrowingFindsTheSame)
{
    const TextArena arena =
        arenaOf({{QStringLiteral("双河镇污水")}, {QStringLiteral("双河镇垃圾")}});
    EXPECT_THAT(arena.find(u"污水 双河"), ElementsAre(0u));
    const auto before = arena.find(u"双河");
    EXPECT_THAT(arena.find(u"双河镇垃", before), ElementsAre(1u));
}

TEST(TextArena, AgreesWithAPlainSearchOnRandomText)
{
    std::mt19937 random(7);
    std::vector<QStringList> entries(400);
    for (QStringList &texts : entries)
        for (unsigned i = 0; i < random() % 3; ++i) {
            QString text;
            for (unsigned n = random() % 60; n > 0; --n)
                text += QChar(char16_t(0x4e00 + random() % 6));
            texts.append(text);
        }
    const TextArena arena = arenaOf(entries);
    for (int round = 0; round < 300; ++round) {
        QString needle;
        for (unsigned n = 1 + random() % 5; n > 0; --n)
            needle += QChar(char16_t(0x4e00 + random() % 6));
        std::vector<quint32> expected;
        for (size_t i = 0; i < entries.size(); ++i)
            if (std::any_of(entries[i].begin(), entries[i].end(),
                            [&](const QString &text) { return text.contains(needle); }))
                expected.push_back(quint32(i));
        EXPECT_EQ(arena.find(needle), expected);
    }
}

TEST(TextArena, NotedLettersFindTheSame)
{
    TextArena arena;
    const QStringList words{QStringLiteral("石门镇砂石加工"), QStringLiteral("Sewage ＡＢ1"),
                            QStringLiteral("门石"), QStringLiteral("砂")};
    for (int i = 0; i < 200; ++i) {
        arena.begin();
        arena.add(words[i % words.size()]);
        arena.add(QString::number(i));
    }
    TextArena noted = arena;
    noted.noteLetters();
    for (const char16_t *wanted : {u"石", u"石门", u"门石", u"ab", u"ab 1", u"砂 石 7", u"石加",
                                   u"没有", u"sew 19", u"", u" "})
        EXPECT_EQ(noted.find(QStringView(wanted)), arena.find(QStringView(wanted)))
            << QString::fromUtf16(wanted).toStdString();
    EXPECT_FALSE(noted.find(u"石门").empty());
}

TEST(TextArena, AppendedEntriesComeBehind)
{
    TextArena first = arenaOf({{QStringLiteral("污水")}});
    first.append(arenaOf({{QStringLiteral("扬尘")}, {QStringLiteral("污泥")}}));
    EXPECT_EQ(first.entries(), 3u);
    EXPECT_THAT(first.find(u"污"), ElementsAre(0u, 2u));
    EXPECT_THAT(first.find(u"扬尘"), ElementsAre(1u));
}

} // namespace
