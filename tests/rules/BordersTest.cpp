// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the source tree against the table of borders, and each border against a sample it must
// catch, so that a rule that cannot fail is noticed.
#include "tests/rules/Borders.h"
#include "tests/support/Print.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace xhb;

namespace xhb {
void PrintTo(const Rule &rule, std::ostream *out)
{
    *out << rule.says;
}
} // namespace xhb

namespace {

const std::vector<SourceFile> &tree()
{
    static const std::vector<SourceFile> files = sourceTree();
    return files;
}

bool isExempt(const Rule &rule, const QString &path)
{
    return std::any_of(exemptions().begin(), exemptions().end(), [&](const Exemption &exemption) {
        return qstrcmp(exemption.rule, rule.name) == 0 && path == QLatin1String(exemption.path);
    });
}

SourceFile made(const Sample &sample)
{
    const QString text = sample.text ? QString::fromUtf8(sample.text) : QString(401, u'\n');
    return parseSource(QLatin1String(sample.path), text);
}

class Borders : public testing::TestWithParam<Rule>
{
};

TEST_P(Borders, HoldInTheTree)
{
    ASSERT_GT(tree().size(), 20u);
    for (const SourceFile &file : tree())
        if (!isExempt(GetParam(), file.path))
            for (const Finding &finding : GetParam().check(file))
                ADD_FAILURE_AT(qPrintable(file.path), finding.line)
                    << GetParam().says << "\n  found: " << finding.what.toStdString();
}

TEST_P(Borders, CatchTheirOffenceAndNothingElse)
{
    EXPECT_FALSE(GetParam().check(made(GetParam().offence)).empty());
    for (const Finding &finding : GetParam().check(made(GetParam().innocent)))
        ADD_FAILURE() << "innocent, yet caught: " << finding.what.toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, Borders, testing::ValuesIn(borders()),
                         [](const auto &border) { return std::string(border.param.name); });

TEST(Exemptions, AreStillNeeded)
{
    for (const Exemption &exemption : exemptions()) {
        const auto rule = std::find_if(borders().begin(), borders().end(), [&](const Rule &known) {
            return qstrcmp(known.name, exemption.rule) == 0;
        });
        const auto file = std::find_if(tree().begin(), tree().end(), [&](const SourceFile &known) {
            return known.path == QLatin1String(exemption.path);
        });
        ASSERT_NE(rule, borders().end()) << exemption.rule;
        EXPECT_TRUE(file == tree().end() || !rule->check(*file).empty())
            << exemption.path << " no longer needs to be exempt from " << exemption.rule;
    }
}

// ---- schema files -----------------------------------------------------------------------------

/// What is wrong with a list of schema files: 001_words.sql, 002_words.sql … without a gap.
QStringList schemaFaults(QStringList names)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{3})_[a-z0-9_]+\\.sql$"));
    QStringList faults;
    names.sort();
    for (int i = 0; i < names.size(); ++i)
        if (const auto match = shape.match(names[i]);
            !match.hasMatch() || match.captured(1).toInt() != i + 1)
            faults.append(names[i]);
    return faults;
}

TEST(Schema, FilesAreNumberedWithoutAGap)
{
    const QDir folder(QStringLiteral(XHB_SOURCE_DIR "/core/store/schema"));
    EXPECT_EQ(schemaFaults(folder.entryList(QDir::Files)).join(u' '), QString());
}

TEST(Schema, AGapOrATwinIsNoticed)
{
    const QString first = QStringLiteral("001_start.sql");
    EXPECT_TRUE(schemaFaults({QStringLiteral("002_units.sql"), first}).isEmpty());
    EXPECT_FALSE(schemaFaults({first, QStringLiteral("003_units.sql")}).isEmpty());
    EXPECT_FALSE(schemaFaults({first, QStringLiteral("001_units.sql")}).isEmpty());
    EXPECT_FALSE(schemaFaults({first, QStringLiteral("2_units.sql")}).isEmpty());
}

// ---- translation ------------------------------------------------------------------------------

/// The source texts of a .ts file that have a finished translation.
QStringList translatedTexts(const QByteArray &ts)
{
    QXmlStreamReader xml(ts);
    QStringList texts;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") &&
                 !xml.attributes().hasAttribute(QLatin1String("type")) &&
                 !xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty())
            texts.append(source);
    }
    return texts;
}

TEST(Translation, EnglishIsComplete)
{
    QFile ts(QStringLiteral(XHB_SOURCE_DIR "/translations/xiaohaobu_en.ts"));
    if (!ts.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "there is no English translation yet";
    const QStringList known = translatedTexts(ts.readAll());
    const std::set<QString> translated(known.begin(), known.end());
    for (const SourceFile &file : tree())
        if (!file.path.startsWith(QLatin1String("tests/")))
            for (const Literal &literal : file.literals)
                if (hasChinese(literal.text) && isTranslated(literal.call) &&
                    !translated.contains(literal.text))
                    ADD_FAILURE_AT(qPrintable(file.path), literal.line)
                        << "no English for: " << literal.text.toStdString()
                        << "\n  run packaging/translate.sh and translate it";
}

TEST(Translation, UnfinishedEntriesDoNotCount)
{
    const QByteArray ts("<TS><context><message><source>一</source><translation>one</translation>"
                        "</message><message><source>二</source><translation type=\"unfinished\">"
                        "two</translation></message></context></TS>");
    EXPECT_EQ(translatedTexts(ts), QStringList{QStringLiteral("一")});
}

// ---- the reader itself ------------------------------------------------------------------------

TEST(SourceFiles, LiteralsKnowTheirCallAndLine)
{
    const SourceFile file = parseSource(QStringLiteral("core/x.cpp"),
                                        QStringLiteral("/* \"no\" */ int n = 1'000;\n"
                                                       "f(tr(\"a\\\"\"\n  \"b\"), u\"c\");\n"
                                                       "auto r = R\"x(d\"e)x\"; // \"f\"\n"));
    ASSERT_EQ(file.literals.size(), 3u);
    EXPECT_EQ(file.literals[0].text, QStringLiteral("a\"b"));
    EXPECT_EQ(file.literals[0].call, QStringLiteral("tr"));
    EXPECT_EQ(file.literals[0].line, 2);
    EXPECT_EQ(file.literals[1].call, QStringLiteral("f"));
    EXPECT_EQ(file.literals[2].text, QStringLiteral("d\"e"));
    EXPECT_EQ(file.literals[2].line, 4);
    EXPECT_EQ(file.code.size(), file.lines.size());
}

} // namespace
