// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported comes back without loss: importing it again changes nothing.
#include "core/exchange/CsvWriter.h"
#include "core/exchange/LedgerTable.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxWriter.h"
#include "tests/core/exchange/Support.h"
#include "tests/support/Print.h"

#include <QJsonDocument>

using namespace xhb;

namespace {

/// A book with the two sample ledgers imported.
ImportBook sampleBook()
{
    ImportBook book;
    for (const auto *name : {u"整改措施清单.xlsx", u"季度自查-GB18030.csv"}) {
        auto file = readTableFile(QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/") +
                                  QStringView(name).toString());
        EXPECT_OK(file);
        auto draft = readLedger(*file);
        EXPECT_OK(draft);
        ImportOptions options;
        options.fileName = file->name;
        test::carryOut(planImport(*draft, book, options), book);
    }
    return book;
}

/// Problems with everything that makes a text hard to get back.
ImportBook trickyBook()
{
    ImportBook book;
    const auto unit = [&](const QString &name) {
        Unit made;
        made.id = {qint64(book.units.size()) + 1};
        made.name = name;
        book.units.push_back(made);
        return made.id;
    };
    Source source;
    source.id = {1};
    source.name = QStringLiteral("第二轮省级督察");
    source.batch = QStringLiteral("第二批");
    source.level = Level::Province;
    book.sources.push_back(source);
    const Id<Unit> town = unit(QStringLiteral("双河镇人民政府"));
    const Id<Unit> pair = unit(QStringLiteral("宿马园区党工委、管委会"));
    const Id<Unit> spaced = unit(QStringLiteral("恒源 （临溪）化工有限公司"));
    const Id<Unit> bureau = unit(QStringLiteral("县城市管理局"));
    qint64 measureId = 0;
    const auto add = [&](const QString &code, const QString &title, const QStringList &measures) {
        Issue issue;
        issue.id = {qint64(book.issues.size()) + 1};
        issue.code = code;
        issue.title = title;
        issue.source = {1};
        issue.responsible = {town, pair, spaced};
        issue.supervising = {bureau, town};
        issue.assisting = {spaced};
        book.issues.push_back(issue);
        int seq = 0;
        for (const QString &text : measures) {
            Measure measure;
            measure.id = {++measureId};
            measure.issue = issue.id;
            measure.seq = ++seq;
            measure.text = text;
            book.measures.push_back(measure);
        }
    };
    add(QStringLiteral("001"), QStringLiteral("=1+1 的标题"), {QStringLiteral("5公里管网")});
    add(QStringLiteral("1-3"), QStringLiteral("<img src=x onerror=alert(1)>"),
        {QStringLiteral("第一行\n第二行"), QStringLiteral("含；分号、\"引号\",逗号")});
    add(QStringLiteral("2024.10"), QStringLiteral("@标题，'单引号"),
        {QStringLiteral("1.旧编号照留"), QStringLiteral("2.5万吨")});
    add(QStringLiteral("'=x"), QStringLiteral("标题\n两行"),
        {QStringLiteral("甲\n2.乙\n3.丙"), QStringLiteral("（一）丁")});
    add(QStringLiteral("+86"), QStringLiteral("没有措施"), {});
    add(QStringLiteral("0x1F"), QStringLiteral("_x0041_ 与 emoji 😀 与 𠮷"), {QStringLiteral("-5")});
    add(QString(), QStringLiteral("没有编号"), {QStringLiteral("甲"), QStringLiteral("乙")});
    add(QString(), QStringLiteral("没有编号"), {QStringLiteral("同名的另一个")});
    Issue &full = book.issues.front();
    full.description = QString(8000, u'述') + QStringLiteral("完");
    full.foundOn = QDate(2026, 2, 6);
    full.taskType = TaskType::Legacy;
    full.tracked = false;
    full.common = true;
    full.longterm = true;
    full.deadlineText = QStringLiteral("2026年6月底前，并长期坚持");
    full.deadline = QDate(2026, 5, 31); // set by hand, differs from the text
    full.leader = QStringLiteral("王某");
    full.person = QStringLiteral("李某");
    full.phone = QStringLiteral("0797-0000001");
    full.note = QStringLiteral("多行\n备注");
    full.location = QStringLiteral("北纬 27.5°");
    full.topic = QStringLiteral("水环境");
    full.goal = QStringLiteral("Ⅲ类");
    book.measures.front().deadlineText = QStringLiteral("2026年5月底");
    book.measures.front().deadline = QDate(2026, 5, 31);
    book.measures[1].deadlineText = QStringLiteral("立行立改");
    return book;
}

QStringList allColumns()
{
    QStringList keys;
    for (const LedgerColumn &column : ledgerColumns())
        keys.append(column.key);
    return keys;
}

void expectNoChange(const QByteArray &file, const ImportBook &book, const char *what)
{
    auto read = readTable(file);
    ASSERT_OK(read);
    auto draft = readLedger(*read);
    ASSERT_OK(draft);
    const ImportPlan plan = planImport(*draft, book);
    EXPECT_EQ(plan.count(ImportAction::Unchanged), int(book.issues.size())) << what;
    EXPECT_TRUE(plan.changesNothing())
        << what << QJsonDocument(toJson(plan)).toJson().toStdString().substr(0, 6000);
    EXPECT_TRUE(plan.rejected.empty()) << what;
    EXPECT_TRUE(plan.newUnits.empty()) << what;
    EXPECT_TRUE(plan.newSources.empty()) << what;
}

void expectRoundTrips(const ImportBook &book, const QStringList &columns)
{
    for (const LedgerShape shape : {LedgerShape::IssuePerRow, LedgerShape::MeasurePerRow}) {
        auto table = ledgerTable(test::entriesOf(book), test::namesOf(book), columns, shape,
                                 {QStringLiteral("临溪县整改台账"), QStringLiteral("单位：万元")});
        ASSERT_OK(table);
        const bool perIssue = shape == LedgerShape::IssuePerRow;
        auto xlsx = toXlsx(*table);
        ASSERT_OK(xlsx);
        expectNoChange(*xlsx, book, perIssue ? "xlsx A" : "xlsx B");
        expectNoChange(toCsv(*table), book, perIssue ? "csv A" : "csv B");
        expectNoChange(toCsv(*table, CsvEncoding::Gb18030), book, perIssue ? "gb A" : "gb B");
    }
}

TEST(RoundTrip, SampleLedgersInDefaultColumns)
{
    const ImportBook book = sampleBook();
    EXPECT_EQ(book.issues.size(), 61u);
    expectRoundTrips(book, defaultLedgerColumns());
}

TEST(RoundTrip, SampleLedgersInAllColumns)
{
    expectRoundTrips(sampleBook(), allColumns());
}

TEST(RoundTrip, TrickyTextsInAllColumns)
{
    expectRoundTrips(trickyBook(), allColumns());
}

TEST(RoundTrip, TrickyTextsWithDeadlinesInsideTheMeasures)
{
    QStringList columns = allColumns();
    columns.removeAll(QStringLiteral("measure_deadline"));
    expectRoundTrips(trickyBook(), columns);
}

TEST(RoundTrip, LeadColumnAloneDoesNotDropTheOtherUnits)
{
    expectRoundTrips(sampleBook(), {QStringLiteral("source"), QStringLiteral("code"),
                                    QStringLiteral("title"), QStringLiteral("lead")});
}

TEST(RoundTrip, ImportingTheSameFileTwiceChangesNothing)
{
    const ImportBook book = sampleBook();
    for (const auto *name : {u"整改措施清单.xlsx", u"季度自查-GB18030.csv"}) {
        auto file = readTableFile(QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/") +
                                  QStringView(name).toString());
        ASSERT_OK(file);
        auto draft = readLedger(*file);
        ASSERT_OK(draft);
        ImportOptions options;
        options.fileName = file->name;
        EXPECT_TRUE(planImport(*draft, book, options).changesNothing());
    }
}

TEST(RoundTrip, JsonHasTheFieldsOthersRelyOn)
{
    const ImportBook book = trickyBook();
    const QJsonArray json = issuesJson(test::entriesOf(book), test::namesOf(book));
    ASSERT_EQ(json.size(), qsizetype(book.issues.size()));
    const QJsonObject first = json[0].toObject();
    EXPECT_EQ(first.keys(), QStringList({QStringLiteral("assisting"), QStringLiteral("code"),
                                         QStringLiteral("deadline"),
                                         QStringLiteral("deadline_text"), QStringLiteral("goal"),
                                         QStringLiteral("measures"), QStringLiteral("responsible"),
                                         QStringLiteral("state"), QStringLiteral("supervising"),
                                         QStringLiteral("task_type"), QStringLiteral("title")}));
    EXPECT_EQ(first[QLatin1String("deadline")].toString(), QStringLiteral("2026-05-31"));
    EXPECT_EQ(first[QLatin1String("task_type")].toString(), QStringLiteral("legacy"));
    EXPECT_TRUE(first[QLatin1String("measures")][0][QLatin1String("done_on")].isNull());
    EXPECT_EQ(first[QLatin1String("supervising")][0].toString(), QStringLiteral("县城市管理局"));
}

TEST(RoundTrip, WhatTheProgramReckonsIsKnownAndLeftOut)
{
    for (const LedgerColumn &column : ledgerColumns()) {
        const auto field = issueWords().fieldOfHeader(column.caption, true);
        EXPECT_TRUE(!column.computed || field == QString()) << column.caption.toStdString();
    }
}

} // namespace
