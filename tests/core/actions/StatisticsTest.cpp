// SPDX-License-Identifier: GPL-3.0-or-later
// FB-统计: the figures of the press conference come out of books built to its counts.
#include "core/actions/Statistics.h"

#include "core/actions/ImportPetitions.h"
#include "core/actions/Petitions.h"
#include "core/actions/Signoff.h"
#include "tests/core/actions/TestDesk.h"

using namespace xhb;
using namespace xhb::test;
using namespace Qt::StringLiterals;

namespace {

/// So many problems, the first of them signed off by 上级验收, in one action.
void addProblems(TestDesk &desk, int total, int closed)
{
    desk.act([&](Tx &tx) -> Status {
        for (int i = 0; i < total; ++i) {
            Issue issue;
            issue.code = QString::number(i + 1);
            issue.title = u"问题 %1"_s.arg(i + 1);
            TRY(tx.insert(issue));
            Measure measure;
            measure.issue = issue.id;
            measure.text = u"整改"_s;
            measure.seq = 1;
            measure.doneOn = i < closed ? QDate(2026, 2, 20) : QDate();
            TRY(tx.insert(measure));
            if (i >= closed)
                continue;
            for (const AttachmentRole role : {AttachmentRole::Before, AttachmentRole::During,
                                              AttachmentRole::After, AttachmentRole::SignedForm}) {
                Attachment paper;
                paper.issue = issue.id;
                paper.role = role;
                paper.name = u"材料.jpg"_s;
                TRY(attach(*desk.desk, tx, paper, "paper"));
            }
            TRY(startRound(*desk.desk, tx, issue.id, u"superior"_s, QDate(2026, 3, 2)));
            for (const char *key : {"pre_accept", "report", "superior_opinion"}) {
                Step step;
                step.key = QLatin1String(key);
                step.on = QDate(2026, 3, 3);
                const bool judged = step.key != u"report";
                TRY(takeStep(*desk.desk, tx, issue.id, step,
                             judged ? std::optional(Outcome::Pass) : std::nullopt));
            }
        }
        return done();
    });
}

QString closedRate(int total, int closed)
{
    TestDesk desk;
    addProblems(desk, total, closed);
    const auto statistics = issueStatistics(*desk.desk, StatisticsBy::State);
    EXPECT_OK(statistics);
    EXPECT_EQ(statistics->all.tracked, total);
    EXPECT_EQ(statistics->all.closed, closed);
    return toJson(statistics->all)[u"closed_rate"].toString();
}

TEST(Statistics, FB_SignOffRatesOfThePressConference)
{
    EXPECT_EQ(closedRate(320, 294), u"91.9%");
    EXPECT_EQ(closedRate(1100, 1093), u"99.4%");
}

TEST(Statistics, FB_PetitionRateOfThePressConference)
{
    TestDesk desk;
    QString list = u"受理编号,交办问题基本情况,污染类型,办结状态,批次,是否重复,重复关联件编号\n"_s;
    for (int i = 1; i <= 2133; ++i)
        list += u"D3JX20260501%1,第%2件,\"%3\",%4,第%5批,%6\n"_s.arg(i, 4, 10, QChar(u'0'))
                    .arg(i)
                    .arg(i % 4 ? u"水"_s : u"水、大气"_s, i <= 2114   ? u"已办结"_s
                                                          : i <= 2120 ? u"阶段性办结"_s
                                                                      : u"正在办理"_s)
                    .arg(i % 20 + 1)
                    .arg(i > 1 && i <= 4 ? u"是,D3JX202605010001"_s : u"否,"_s);
    const auto file = readTable(list.toUtf8());
    ASSERT_OK(file);
    const auto prepared = preparePetitions(*desk.desk, *file, {});
    ASSERT_OK(prepared);
    ASSERT_OK(applyPetitions(*desk.desk, *prepared, u"信访"_s));
    desk.must(
        R"({"do":"petition.link","accept_no":"D3JX202605010010","kind":"split","to":"D3JX202605010009"})");
    desk.must(
        R"({"do":"petition.link","accept_no":"D3JX202605010011","kind":"split","to":"D3JX202605010009"})");
    const auto statistics = petitionStatistics(*desk.desk);
    ASSERT_OK(statistics);
    const QJsonObject json = toJson(*statistics);
    EXPECT_EQ(json[u"total"], 2133);
    EXPECT_EQ(json[u"done"], 2114);
    EXPECT_EQ(json[u"done_rate"], u"99.1%"_s);
    EXPECT_EQ(json[u"staged"], 6);
    EXPECT_EQ(json[u"open"], 13);
    EXPECT_EQ(json[u"duplicates"], 3);
    EXPECT_EQ(json[u"after_split"], 2132);
    ASSERT_EQ(statistics->byBatch.size(), 20u);
    EXPECT_EQ(statistics->byBatch.front().name, u"第1批");
    EXPECT_EQ(statistics->byBatch.back().name, u"第20批");
    // One petition may name several types: the note says why they add up to more.
    ASSERT_EQ(statistics->byPollution.size(), 2u);
    EXPECT_EQ(statistics->byPollution[0].total, 533);
    EXPECT_EQ(statistics->byPollution[1].total, 2133);
    EXPECT_TRUE(json[u"note"].toString().contains(u"2666"));
    EXPECT_TRUE(json[u"note"].toString().contains(u"2133"));
}

TEST(Statistics, FB_InvestmentIsAddedUpByMeasures)
{
    TestDesk desk;
    desk.addCountyIssue();
    for (const int wan : {8500, 2000, 700, 7042})
        desk.must(
            u"{\"do\":\"measure.add\",\"issue\":\"1\",\"text\":\"工程\",\"invested_wan\":%1}"_s
                .arg(wan)
                .toUtf8()
                .constData());
    const auto statistics = issueStatistics(*desk.desk, StatisticsBy::Source);
    ASSERT_OK(statistics);
    EXPECT_EQ(toJson(statistics->all)[u"invested_wan"], 18242);
    EXPECT_EQ(toJson(statistics->all)[u"invested"], u"1.82 亿元"_s);
    EXPECT_EQ(statistics->groups.front().name, u"县级自查");
    EXPECT_EQ(moneyText(700), u"700 万元");
    EXPECT_EQ(moneyText(12.5), u"12.5 万元");
    EXPECT_EQ(moneyText(0), u"0 万元");
}

TEST(Statistics, AnEmptyBookHasNoRates)
{
    TestDesk desk;
    EXPECT_EQ(toJson(*petitionStatistics(*desk.desk))[u"done_rate"], u"—"_s);
    EXPECT_TRUE(petitionStatistics(*desk.desk)->note.isEmpty());
}

} // namespace
