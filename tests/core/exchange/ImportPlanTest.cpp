// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do: nothing twice, nothing lost, nothing guessed.
#include "core/exchange/ImportPlan.h"
#include "tests/core/exchange/Support.h"
#include "tests/support/Print.h"

using namespace xhb;
using test::draftOf;

namespace {

const QString header =
    QStringLiteral("问题编号|问题描述|整改目标|整改措施|完成时限|主体责任单位|监管责任单位|备注");

ImportOptions from(const QString &source)
{
    ImportOptions options;
    options.source = source;
    return options;
}

const ImportOptions check = from(QStringLiteral("自查"));

ImportBook imported(const QStringList &lines, ImportBook book = {})
{
    test::carryOut(planImport(draftOf(lines), book, check), book);
    return book;
}

const QStringList base{
    header, QStringLiteral("1|甲|目标|1.a\\n2.b|2026年6月底|双河镇人民政府|县水利局、县林业局|"),
    QStringLiteral("2|乙|目标|c|立行立改|青山乡人民政府|县水利局|记")};

QStringList changed(int line, const QString &text)
{
    QStringList lines = base;
    lines[line] = text;
    return lines;
}

QStringList fieldsOf(const IssueImport &import)
{
    QStringList names;
    for (const FieldChange &field : import.fields)
        names.append(field.column);
    return names;
}

TEST(ImportPlan, NewListCreatesEverything)
{
    const ImportPlan plan = planImport(draftOf(base), {}, check);
    EXPECT_EQ(plan.count(ImportAction::Create), 2);
    ASSERT_EQ(plan.newSources.size(), 1u);
    EXPECT_EQ(plan.newSources[0].name, QStringLiteral("自查"));
    ASSERT_EQ(plan.newUnits.size(), 4u);
    EXPECT_EQ(plan.newUnits[0].name, QStringLiteral("双河镇人民政府"));
    EXPECT_EQ(plan.newUnits[0].kind, UnitKind::Town);
    const Issue placedIssue = placed(plan.issues[0].after, {{11}, {12}, {13}, {14}}, {{7}});
    EXPECT_EQ(placedIssue.source, Id<Source>{7});
    EXPECT_EQ(placedIssue.supervising, (std::vector<Id<Unit>>{{12}, {13}}));
}

TEST(ImportPlan, SameListTwiceChangesNothing)
{
    const ImportPlan plan = planImport(draftOf(base), imported(base), check);
    EXPECT_TRUE(plan.changesNothing());
    EXPECT_EQ(plan.count(ImportAction::Unchanged), 2);
    EXPECT_TRUE(plan.newUnits.empty());
    EXPECT_TRUE(plan.newSources.empty());
}

TEST(ImportPlan, ChangesAreNamedFieldByField)
{
    const ImportPlan plan = planImport(
        draftOf(changed(1, QStringLiteral("1|甲改|目标|1.a\\n2.b|2026年9月底|双河镇人民政府|"
                                          "县林业局、县水利局|"))),
        imported(base), check);
    EXPECT_EQ(plan.count(ImportAction::Update), 1);
    EXPECT_EQ(plan.count(ImportAction::Unchanged), 1);
    const IssueImport &import = plan.issues[0];
    EXPECT_EQ(fieldsOf(import),
              QStringList({QStringLiteral("title"), QStringLiteral("deadline_text"),
                           QStringLiteral("deadline"), QStringLiteral("supervising")}));
    EXPECT_EQ(import.fields[0].before, QStringLiteral("甲"));
    EXPECT_EQ(import.fields[0].after, QStringLiteral("甲改"));
    EXPECT_EQ(import.fields[2].after, QStringLiteral("2026-09-30"));
    EXPECT_EQ(import.fields[3].before, QStringLiteral("县水利局、县林业局"));
    EXPECT_EQ(import.fields[3].after, QStringLiteral("县林业局、县水利局"));
    EXPECT_TRUE(import.measures.empty());
}

TEST(ImportPlan, EmptyCellsClearNothing)
{
    const ImportPlan plan =
        planImport(draftOf(changed(2, QStringLiteral("2|乙|||/|||—"))), imported(base), check);
    EXPECT_TRUE(plan.changesNothing());
}

TEST(ImportPlan, DeadlineSetByHandStaysWhileTheTextDoes)
{
    ImportBook book = imported(base);
    book.issues[0].deadline = QDate(2026, 6, 1);
    book.issues[0].taskType = TaskType::Legacy;
    EXPECT_TRUE(planImport(draftOf(base), book, check).changesNothing());
}

TEST(ImportPlan, MeasuresAreComparedByText)
{
    ImportBook book = imported(base);
    const auto lines = changed(
        1, QStringLiteral(
               "1|甲|目标|1.a\\n2.新\\n3.b|2026年6月底|双河镇人民政府|县水利局、县林业局|"));
    const ImportPlan plan = planImport(draftOf(lines), book, check);
    const auto &changes = plan.issues[0].measures;
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes[0].action, MeasureChange::Action::Add);
    EXPECT_EQ(changes[0].after.seq, 2);
    EXPECT_EQ(changes[1].action, MeasureChange::Action::Update);
    EXPECT_EQ(changes[1].after.seq, 3);
    EXPECT_EQ(changes[1].after.text, QStringLiteral("b"));
    test::carryOut(plan, book);
    EXPECT_TRUE(planImport(draftOf(lines), book, check).changesNothing());
}

TEST(ImportPlan, DoneMeasuresAreNeverRemovedOrRewritten)
{
    ImportBook book = imported(base);
    book.measures[0].doneOn = QDate(2026, 3, 1); // a
    const auto lines = changed(
        1, QStringLiteral("1|甲|目标|1.x\\n2.y|2026年6月底|双河镇人民政府|县水利局、县林业局|"));
    const ImportPlan plan = planImport(draftOf(lines), book, check);
    for (const MeasureChange &change : plan.issues[0].measures) {
        EXPECT_NE(change.action, MeasureChange::Action::Remove);
        const bool done = change.before.id == book.measures[0].id;
        EXPECT_TRUE(!done || change.after.text == u"a");
    }
    ASSERT_EQ(plan.doubtful.size(), 1u);
    EXPECT_EQ(plan.doubtful[0].value, QStringLiteral("a"));
    test::carryOut(plan, book);
    EXPECT_EQ(book.measures.size(), 4u); // x, y, a of the first problem, c of the second
    EXPECT_TRUE(planImport(draftOf(lines), book, check).changesNothing());
}

TEST(ImportPlan, MeasuresNotDoneAreRemovedWithTheList)
{
    const ImportPlan plan = planImport(
        draftOf(changed(
            1, QStringLiteral("1|甲|目标|a|2026年6月底|双河镇人民政府|县水利局、县林业局|"))),
        imported(base), check);
    ASSERT_EQ(plan.issues[0].measures.size(), 1u);
    EXPECT_EQ(plan.issues[0].measures[0].action, MeasureChange::Action::Remove);
    EXPECT_EQ(plan.issues[0].measures[0].before.text, QStringLiteral("b"));
}

TEST(ImportPlan, KeyIsSourceAndCode)
{
    const ImportBook book = imported(base);
    const ImportPlan other = planImport(draftOf(base), book, from(QStringLiteral("省级督察反馈")));
    EXPECT_EQ(other.count(ImportAction::Create), 2);
    ASSERT_EQ(other.newSources.size(), 1u);
    EXPECT_EQ(other.newSources[0].level, Level::Province);
}

TEST(ImportPlan, CodeTwiceInOneListIsRejected)
{
    QStringList lines = base;
    lines.append(QStringLiteral("1|丁|||||"));
    const ImportPlan plan = planImport(draftOf(lines), {}, check);
    EXPECT_EQ(plan.count(ImportAction::Create), 2);
    ASSERT_EQ(plan.rejected.size(), 1u);
    EXPECT_EQ(plan.rejected[0].row, 4);
    EXPECT_TRUE(plan.rejected[0].why.contains(u"第 2 行"));
}

TEST(ImportPlan, InsertedRowDoesNotShiftALooseNumbering)
{
    const QString loose = QStringLiteral("序号|问题|整改措施");
    const ImportBook book = imported({loose, QStringLiteral("1|甲|a"), QStringLiteral("2|乙|b")});
    const QStringList grown{loose, QStringLiteral("1|甲|a"), QStringLiteral("2|新|x"),
                            QStringLiteral("3|乙|b")};
    const ImportPlan plan = planImport(draftOf(grown), book, check);
    EXPECT_EQ(plan.issues[0].action, ImportAction::Unchanged);
    EXPECT_EQ(plan.issues[1].action, ImportAction::Create);
    EXPECT_EQ(plan.issues[1].after.code, QString()); // 2 is taken
    EXPECT_EQ(plan.issues[2].action, ImportAction::Unchanged);
    EXPECT_EQ(plan.doubtful.size(), 1u);
    ImportBook after = book;
    test::carryOut(plan, after);
    EXPECT_TRUE(planImport(draftOf(grown), after, check).changesNothing());
}

TEST(ImportPlan, EqualTitlesWithoutCodesAreKeptApart)
{
    const QStringList lines{QStringLiteral("问题|整改措施"), QStringLiteral("甲|a"),
                            QStringLiteral("甲|b")};
    const ImportBook book = imported(lines);
    EXPECT_EQ(book.issues.size(), 2u);
    EXPECT_TRUE(planImport(draftOf(lines), book, check).changesNothing());
}

TEST(ImportPlan, UnitsAreFoundByAnyOfTheirNames)
{
    ImportBook book = imported(base);
    book.units[1].shortName = QStringLiteral("水利局");
    book.units[2].aliases = {QStringLiteral("林业局")};
    const auto lines = changed(
        1, QStringLiteral("1|甲|目标|1.a\\n2.b|2026年6月底|双河镇人民政府|水利局、林业局|"));
    EXPECT_TRUE(planImport(draftOf(lines), book, check).changesNothing());
}

TEST(ImportPlan, NearUnitNamesAreOnlyReported)
{
    const auto lines = changed(2, QStringLiteral("2|乙|目标|c|立行立改|青山乡|县水利局|记"));
    const ImportPlan plan = planImport(draftOf(lines), imported(base), check);
    ASSERT_EQ(plan.newUnits.size(), 1u);
    EXPECT_EQ(plan.newUnits[0].name, QStringLiteral("青山乡"));
    ASSERT_EQ(plan.doubtful.size(), 1u);
    EXPECT_EQ(plan.doubtful[0].row, 3);
    EXPECT_TRUE(plan.doubtful[0].why.contains(u"青山乡人民政府"));
}

TEST(ImportPlan, DryRunJson)
{
    const QJsonObject json = toJson(planImport(draftOf(base), {}, check));
    EXPECT_EQ(json[QLatin1String("sheet")].toString(), QStringLiteral("清单"));
    EXPECT_EQ(json[QLatin1String("header_row")].toInt(), 1);
    EXPECT_EQ(json[QLatin1String("create")].toInt(), 2);
    EXPECT_EQ(json[QLatin1String("update")].toInt(), 0);
    EXPECT_EQ(json[QLatin1String("unchanged")].toInt(), 0);
    EXPECT_TRUE(json[QLatin1String("rejected")].isArray());
    EXPECT_TRUE(json[QLatin1String("doubtful")].isArray());
    EXPECT_EQ(json[QLatin1String("mapping")][3][QLatin1String("field")].toString(),
              QStringLiteral("measures"));
    EXPECT_EQ(json[QLatin1String("mapping")][3][QLatin1String("column")].toString(),
              QStringLiteral("D"));
}

} // namespace
