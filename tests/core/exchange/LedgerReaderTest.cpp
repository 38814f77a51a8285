// SPDX-License-Identifier: GPL-3.0-or-later
// The layouts people give their lists.
#include "core/exchange/LedgerReader.h"
#include "core/exchange/RowKind.h"
#include "tests/core/exchange/Support.h"
#include "tests/support/Print.h"

#include <QJsonDocument>

using namespace xhb;
using test::draftOf;

namespace {

const QString header = QStringLiteral("序号|问题描述|整改措施|完成时限|责任单位|备注");

QStringList measuresOf(const IssueDraft &draft)
{
    QStringList texts;
    for (const MeasureDraft &measure : draft.measures)
        texts.append(measure.text);
    return texts;
}

QString field(const LedgerDraft &draft, const QString &column)
{
    for (const MappedColumn &mapped : draft.mapping.columns)
        if (columnName(mapped.column) == column)
            return mapped.field;
    return {};
}

TEST(LedgerReader, HeaderOfOneRowAfterTitleLines)
{
    const LedgerDraft draft =
        draftOf({QStringLiteral("附件1"), QStringLiteral("2026年临溪县问题清单"),
                 QStringLiteral("填报单位：县整改办（盖章）|填报时间：2026.3.5"), header,
                 QStringLiteral("1|甲|a|2026年6月底|双河镇|")});
    EXPECT_EQ(draft.title, QStringLiteral("2026年临溪县问题清单"));
    EXPECT_EQ(draft.reportedBy, QStringLiteral("县整改办"));
    EXPECT_EQ(draft.reportedOn, QDate(2026, 3, 5));
    EXPECT_EQ(draft.mapping.headerRow, 4);
    ASSERT_EQ(draft.rows.size(), 1u);
    EXPECT_EQ(draft.rows[0].issue.code, QStringLiteral("1"));
    EXPECT_TRUE(draft.weakCodes);
}

TEST(LedgerReader, HeaderOfSeveralRowsWithParents)
{
    const LedgerDraft draft =
        draftOf({QStringLiteral("基本情况||整改要求|||责任分工||"),
                 QStringLiteral("编号|问题|目标|措施||责任单位||责任人"),
                 QStringLiteral("|||内容|时限|单位名称|联系电话|"),
                 QStringLiteral("A1|甲|达标|清淤|2026年5月底|双河镇人民政府|123|王某")},
                {QStringLiteral("A1:B1"), QStringLiteral("C1:E1"), QStringLiteral("F1:H1"),
                 QStringLiteral("A2:A3"), QStringLiteral("B2:B3"), QStringLiteral("C2:C3"),
                 QStringLiteral("D2:E2"), QStringLiteral("F2:G2"), QStringLiteral("H2:H3")});
    // The uppermost captions add nothing, so they are neither header nor title.
    EXPECT_EQ(draft.mapping.headerRow, 2);
    EXPECT_EQ(draft.mapping.headerRows, 2);
    EXPECT_EQ(draft.title, QString());
    EXPECT_EQ(field(draft, QStringLiteral("D")), QStringLiteral("measures"));
    EXPECT_EQ(field(draft, QStringLiteral("E")), QStringLiteral("measure_deadline"));
    EXPECT_EQ(field(draft, QStringLiteral("F")), QStringLiteral("responsible"));
    EXPECT_EQ(field(draft, QStringLiteral("G")), QStringLiteral("phone"));
    ASSERT_EQ(draft.rows.size(), 1u);
    EXPECT_EQ(draft.rows[0].measures[0].deadlineText, QStringLiteral("2026年5月底"));
    EXPECT_EQ(draft.rows[0].measures[0].deadline, QDate(2026, 5, 31));
    EXPECT_EQ(draft.rows[0].issue.person, QStringLiteral("王某"));
    EXPECT_FALSE(draft.weakCodes);
}

TEST(LedgerReader, HeaderOfThreeRows)
{
    const LedgerDraft draft =
        draftOf({QStringLiteral("问题||责任"), QStringLiteral("||主体责任单位||监管责任单位"),
                 QStringLiteral("||单位名称|联系电话|"), QStringLiteral("甲||双河镇|1|县水利局")},
                {QStringLiteral("A1:B3"), QStringLiteral("C1:E1"), QStringLiteral("C2:D2"),
                 QStringLiteral("E2:E3")});
    EXPECT_EQ(draft.mapping.headerRow, 1);
    EXPECT_EQ(draft.mapping.headerRows, 3);
    ASSERT_EQ(draft.rows.size(), 1u);
    EXPECT_EQ(draft.rows[0].issue.title, QStringLiteral("甲"));
    EXPECT_EQ(draft.rows[0].responsible, QStringList(QStringLiteral("双河镇")));
    EXPECT_EQ(draft.rows[0].issue.phone, QStringLiteral("1"));
    EXPECT_EQ(draft.rows[0].supervising, QStringList(QStringLiteral("县水利局")));
}

TEST(LedgerReader, SynonymsOfRealLists)
{
    const LedgerDraft draft = draftOf(
        {QStringLiteral("问题编号|存在问题|目标任务|重点措施|时限要求|整改实施主体|督导单位|验收"
                        "销号单位|配合单位|联系电话*|所在镇街|问题来源|发现时间"),
         QStringLiteral("7|甲|乙|丙|立行立改|双河镇|县水利局|县林业局|县财政局|1|城关镇|自查|"
                        "2026.2.6")});
    ASSERT_EQ(draft.rows.size(), 1u);
    const IssueDraft &row = draft.rows[0];
    EXPECT_EQ(row.issue.title, QStringLiteral("甲"));
    EXPECT_EQ(row.issue.goal, QStringLiteral("乙"));
    EXPECT_EQ(row.responsible, QStringList(QStringLiteral("双河镇")));
    EXPECT_EQ(row.supervising,
              QStringList({QStringLiteral("县水利局"), QStringLiteral("县林业局")}));
    EXPECT_EQ(row.assisting, QStringList(QStringLiteral("县财政局")));
    EXPECT_EQ(row.issue.location, QStringLiteral("城关镇"));
    EXPECT_EQ(row.source, QStringLiteral("自查"));
    EXPECT_EQ(row.issue.foundOn, QDate(2026, 2, 6));
    EXPECT_EQ(row.issue.taskType, TaskType::Immediate);
    EXPECT_TRUE(draft.mapping.unmapped.empty());
}

TEST(LedgerReader, UnknownAndComputedColumnsAreNamed)
{
    const LedgerDraft draft = draftOf({QStringLiteral("问题|完成时限|进展状态|神秘列|整改时限"),
                                       QStringLiteral("甲|立行立改|整改中|x|2026年底")});
    ASSERT_EQ(draft.mapping.unmapped.size(), 3u);
    EXPECT_EQ(draft.mapping.unmapped[0].header, QStringLiteral("进展状态"));
    EXPECT_EQ(draft.mapping.unmapped[1].header, QStringLiteral("神秘列"));
    EXPECT_EQ(draft.mapping.unmapped[2].header, QStringLiteral("整改时限"));
    EXPECT_EQ(draft.rows[0].issue.deadlineText, QStringLiteral("立行立改"));
}

TEST(LedgerReader, RowsThatAreNoProblems)
{
    const LedgerDraft draft = draftOf({
        header,
        QStringLiteral("一、大气方面"),
        QStringLiteral("1|甲|a|||"),
        QStringLiteral("小计|1个"),
        QStringLiteral("二、水环境方面存在的问题（共2个）"),
        header,
        QStringLiteral("2|乙|b|||"),
        QStringLiteral("3|合计数据造假问题|c|||"),
        QStringLiteral("合 计|共3个问题"),
        QStringLiteral("注：本表一式三份"),
        QStringLiteral("填表人：张三|审核人：李四"),
    });
    ASSERT_EQ(draft.rows.size(), 3u);
    EXPECT_EQ(draft.rows[0].issue.topic, QStringLiteral("大气"));
    EXPECT_EQ(draft.rows[1].issue.topic, QStringLiteral("水环境"));
    EXPECT_EQ(draft.rows[2].issue.title, QStringLiteral("合计数据造假问题"));
    EXPECT_EQ(draft.skipped.size(), 7u);
    EXPECT_EQ(draft.notes, QStringList(QStringLiteral("注：本表一式三份")));
}

TEST(LedgerReader, MergedCellsFillOnlyTheirRange)
{
    const LedgerDraft draft = draftOf({header, QStringLiteral("1|甲|a|2026年6月底|双河镇|"),
                                       QStringLiteral("2|乙|b|||"), QStringLiteral("3|丙|c|||")},
                                      {QStringLiteral("D2:D3"), QStringLiteral("E2:E3")});
    ASSERT_EQ(draft.rows.size(), 3u);
    EXPECT_EQ(draft.rows[1].issue.deadlineText, QStringLiteral("2026年6月底"));
    EXPECT_EQ(draft.rows[1].responsible, QStringList(QStringLiteral("双河镇")));
    EXPECT_EQ(draft.rows[2].issue.deadlineText, QString());
    EXPECT_TRUE(draft.rows[2].responsible.isEmpty());
}

TEST(LedgerReader, SeveralMeasureRowsByMergeOrByBlankCells)
{
    const QStringList lines{header, QStringLiteral("1|甲|1.a|2026年6月底|双河镇|"),
                            QStringLiteral("||2.b|||"), QStringLiteral("||3.c|||另记"),
                            QStringLiteral("2|乙|d|||")};
    for (const QStringList &merges :
         {QStringList(), QStringList{QStringLiteral("A2:A4"), QStringLiteral("B2:B4")}}) {
        const LedgerDraft draft = draftOf(lines, merges);
        ASSERT_EQ(draft.rows.size(), 2u);
        EXPECT_EQ(measuresOf(draft.rows[0]),
                  QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        EXPECT_EQ(draft.rows[0].issue.note, QStringLiteral("另记"));
    }
}

TEST(LedgerReader, EveryMeasureWithItsOwnDeadline)
{
    const LedgerDraft draft =
        draftOf({header, QStringLiteral("1|甲|a|2026年3月底|双河镇|"),
                 QStringLiteral("||b|2026年9月底||"), QStringLiteral("||c|2026年6月底||")});
    ASSERT_EQ(draft.rows.size(), 1u);
    const IssueDraft &row = draft.rows[0];
    EXPECT_EQ(row.issue.deadlineText, QStringLiteral("2026年9月底"));
    EXPECT_EQ(row.issue.deadline, QDate(2026, 9, 30));
    EXPECT_EQ(row.measures[0].deadlineText, QStringLiteral("2026年3月底"));
    EXPECT_EQ(row.measures[2].deadline, QDate(2026, 6, 30));
    EXPECT_EQ(draft.doubtful.size(), 1u);
}

TEST(LedgerReader, DittoAndEmptySigns)
{
    const LedgerDraft draft =
        draftOf({header, QStringLiteral("1|甲|a|2026年6月底|双河镇|/"),
                 QStringLiteral("2|乙|b|同上|〃|—"), QStringLiteral("3|丙|/|/|无|无")});
    ASSERT_EQ(draft.rows.size(), 3u);
    EXPECT_EQ(draft.rows[1].issue.deadlineText, QStringLiteral("2026年6月底"));
    EXPECT_EQ(draft.rows[1].responsible, QStringList(QStringLiteral("双河镇")));
    EXPECT_TRUE(draft.rows[2].measures.empty());
    EXPECT_TRUE(draft.rows[2].responsible.isEmpty());
    EXPECT_EQ(draft.rows[2].issue.note, QString());
    EXPECT_FALSE(draft.rows[2].given.has(u"note"));
}

TEST(LedgerReader, RejectedRowIsNamedAndTakesItsRowsAlong)
{
    const LedgerDraft draft = draftOf(
        {header, QStringLiteral("1||a|||"), QStringLiteral("||b|||"), QStringLiteral("2|乙|c|||")});
    ASSERT_EQ(draft.rejected.size(), 1u);
    EXPECT_EQ(draft.rejected[0].row, 2);
    EXPECT_EQ(draft.rejected[0].column, QStringLiteral("B"));
    ASSERT_EQ(draft.rows.size(), 1u);
    EXPECT_EQ(measuresOf(draft.rows[0]), QStringList(QStringLiteral("c")));
    EXPECT_EQ(draft.skipped.size(), 1u);
}

TEST(LedgerReader, DoubtfulDeadlinesAndDatesAreNeverGuessed)
{
    const LedgerDraft draft = draftOf({QStringLiteral("序号|问题|整改时限|发现日期|任务类型"),
                                       QStringLiteral("1|甲|202591日|2026年2月30日|随便")});
    ASSERT_EQ(draft.rows.size(), 1u);
    EXPECT_FALSE(draft.rows[0].issue.deadline.isValid());
    EXPECT_EQ(draft.rows[0].issue.deadlineText, QStringLiteral("202591日"));
    EXPECT_FALSE(draft.rows[0].issue.foundOn.isValid());
    ASSERT_EQ(draft.doubtful.size(), 3u);
    QStringList columns;
    for (const CellRemark &remark : draft.doubtful) {
        columns.append(remark.column);
        EXPECT_EQ(remark.row, 2);
    }
    columns.sort();
    EXPECT_EQ(columns,
              QStringList({QStringLiteral("C"), QStringLiteral("D"), QStringLiteral("E")}));
}

TEST(LedgerReader, NumberInADeadlineColumnIsDoubtful)
{
    Workbook book;
    book.sheets.push_back(test::gridOf({QStringLiteral("问题|整改时限"),
                                        QStringLiteral("甲|2026.1"), QStringLiteral("乙|46203")}));
    for (size_t i : {1, 2}) {
        Cell &cell = book.sheets[0].rows[i].cells[1];
        cell.kind = Cell::Kind::Number;
        cell.number = cell.text.toDouble();
    }
    auto draft = readLedger(book);
    ASSERT_OK(draft);
    EXPECT_EQ(draft->doubtful.size(), 2u);
    EXPECT_FALSE(draft->rows[0].issue.deadline.isValid());
    EXPECT_TRUE(draft->doubtful[1].why.contains(u"2026年6月30日"));
}

TEST(LedgerReader, HiddenSheetsAreSkippedByName)
{
    Workbook book;
    Grid hidden = test::gridOf({header, QStringLiteral("9|不该读|x|||")});
    hidden.sheet = QStringLiteral("旧版");
    hidden.hidden = true;
    Grid other = test::gridOf({QStringLiteral("说明文字")});
    other.sheet = QStringLiteral("说明");
    book.sheets = {hidden, other, test::gridOf({header, QStringLiteral("1|甲|a|||")})};
    auto draft = readLedger(book);
    ASSERT_OK(draft);
    EXPECT_EQ(draft->mapping.sheet, QStringLiteral("清单"));
    ASSERT_EQ(draft->skippedSheets.size(), 2u);
    EXPECT_EQ(draft->skippedSheets[0].text, QStringLiteral("旧版"));
}

TEST(LedgerReader, NoListIsAnErrorWithAdvice)
{
    Workbook book;
    book.sheets.push_back(test::gridOf({QStringLiteral("随便|什么"), QStringLiteral("1|2")}));
    const auto draft = readLedger(book);
    ASSERT_FALSE(draft.ok());
    EXPECT_EQ(draft.error().code, ErrorCode::Invalid);
}

TEST(LedgerReader, StruckRowsAreDoubtful)
{
    Workbook book;
    book.sheets.push_back(test::gridOf({header, QStringLiteral("1|甲|a|||")}));
    book.sheets[0].rows[1].struck = true;
    auto draft = readLedger(book);
    ASSERT_OK(draft);
    ASSERT_EQ(draft->doubtful.size(), 1u);
    EXPECT_TRUE(draft->doubtful[0].why.contains(u"删除线"));
}

TEST(LedgerReader, MarkupInTitlesIsJustText)
{
    const LedgerDraft draft = draftOf({header, QStringLiteral("1|<img src=x>|=1+1|||")});
    EXPECT_EQ(draft.rows[0].issue.title, QStringLiteral("<img src=x>"));
    EXPECT_EQ(measuresOf(draft.rows[0]), QStringList(QStringLiteral("=1+1")));
}

TEST(Mapping, CorrectionByHandWins)
{
    auto correction = readMappingCorrection(QJsonObject{
        {QStringLiteral("sheet"), QStringLiteral("清单")},
        {QStringLiteral("header_row"), 1},
        {QStringLiteral("columns"), QJsonObject{{QStringLiteral("C"), QStringLiteral("goal")},
                                                {QStringLiteral("F"), QStringLiteral("title")},
                                                {QStringLiteral("B"), QString()}}}});
    ASSERT_OK(correction);
    LedgerOptions options;
    options.mapping = *correction;
    const LedgerDraft draft =
        draftOf({header, QStringLiteral("1|甲|a|立行立改|双河镇|真题目")}, {}, options);
    ASSERT_EQ(draft.rows.size(), 1u);
    EXPECT_EQ(draft.rows[0].issue.title, QStringLiteral("真题目"));
    EXPECT_EQ(draft.rows[0].issue.goal, QStringLiteral("a"));
    EXPECT_TRUE(draft.rows[0].measures.empty());
    EXPECT_EQ(draft.rows[0].issue.taskType, TaskType::Immediate);
}

TEST(Mapping, TheTitleLeftOutByHandIsSaidAsSuch)
{
    for (const int headerRow : {0, 1}) {
        LedgerOptions options;
        options.mapping.headerRow = headerRow;
        options.mapping.columns = {{1, QString()}};
        const LedgerDraft draft =
            draftOf({header, QStringLiteral("1|甲|a|立行立改|双河镇|")}, {}, options);
        EXPECT_TRUE(draft.rows.empty());
        EXPECT_EQ(withoutTitle(draft.mapping, issueWords()),
                  QStringLiteral("没有一列当作“问题”，一行也不能导入"));
    }
    EXPECT_EQ(withoutTitle(draftOf({header, QStringLiteral("1|甲|a|||")}).mapping, issueWords()),
              QString());
}

TEST(Mapping, JsonGoesThereAndBack)
{
    const LedgerDraft draft = draftOf({header, QStringLiteral("1|甲|a|||")});
    auto correction = readMappingCorrection(toJson(draft.mapping));
    ASSERT_OK(correction);
    LedgerOptions options;
    options.mapping = *correction;
    const LedgerDraft again = draftOf({header, QStringLiteral("1|甲|a|||")}, {}, options);
    EXPECT_EQ(toJson(again.mapping), toJson(draft.mapping));
}

TEST(Mapping, WrongCorrectionsAreRefused)
{
    const auto refused = [](const char *json) {
        return !readMappingCorrection(QJsonDocument::fromJson(json).object()).ok();
    };
    EXPECT_TRUE(refused(R"({"columns":{"D":"nonsense"}})"));
    EXPECT_TRUE(refused(R"({"columns":{"1":"title"}})"));
    EXPECT_TRUE(refused(R"({"columns":{"A":"title","B":"title"}})"));
    EXPECT_TRUE(refused(R"({"header_row":-1})"));
    EXPECT_TRUE(refused(R"({"colums":{}})"));
    EXPECT_FALSE(refused(R"({"columns":{"A":"responsible","B":"responsible"}})"));
}

TEST(Mapping, FingerprintKnowsTheSameHeader)
{
    const Mapping one = draftOf({header, QStringLiteral("1|甲|a|||")}).mapping;
    const Mapping same =
        draftOf({QStringLiteral("标题"), header, QStringLiteral("5|丁||||")}).mapping;
    const Mapping other =
        draftOf({header + QStringLiteral("|新列"), QStringLiteral("1|甲")}).mapping;
    EXPECT_EQ(headerFingerprint(one), headerFingerprint(same));
    EXPECT_NE(headerFingerprint(one), headerFingerprint(other));
}

TEST(RowKind, CodesAndTopics)
{
    for (const auto *code :
         {u"第八项", u"问题四十七", u"序号十", u"第19项", u"42号问题", u"1-3", u"（一）", u"1."})
        EXPECT_TRUE(looksLikeCode(QString::fromUtf16(code)));
    EXPECT_FALSE(looksLikeCode(QStringLiteral("大气方面")));
    EXPECT_EQ(topicOfGroup(QStringLiteral("一、大气方面")), QStringLiteral("大气"));
    EXPECT_EQ(topicOfGroup(QStringLiteral("（二）城镇污水")), QStringLiteral("城镇污水"));
    EXPECT_EQ(topicOfGroup(QStringLiteral("水环境")), QStringLiteral("水环境"));
}

} // namespace
