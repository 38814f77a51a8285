// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds that do not go straight through, notices across holidays, and undo over all of it.
#include "tests/e2e/Program.h"

#include <QJsonDocument>

using namespace xhb::test;

namespace {

QByteArray step(const char *key, const char *on, const char *more = "")
{
    return json("{'do':'signoff.step','issue':'1','step':'%1','on':'%2'%3}")
        .replace("%1", key)
        .replace("%2", on)
        .replace("%3", json(more));
}

QByteArray begin(const char *on)
{
    return json("{'do':'signoff.start','issue':'1','on':'%1'}").replace("%1", on);
}

QByteArray publish(const char *on)
{
    return json("{'do':'publicity.start','issue':'1','media':'县政府网站','on':'%1'}")
        .replace("%1", on);
}

const char pass[] = ",'outcome':'pass'";
const char fail[] = ",'outcome':'fail','opinion':'管网未接通'";
const char by[] = ",'by':'陈志强'";

QJsonObject stepOf(const QJsonObject &status, const char *key)
{
    for (const QJsonValue &one : status.value(QLatin1String("steps")).toArray())
        if (one.toObject().value(QLatin1String("key")) == QLatin1String(key))
            return one.toObject();
    return {};
}

/// A six-step problem verified and published on a day.
void publishOn(const Book &book, const char *started, const char *on)
{
    book.addIssue("1", "省督察反馈");
    book.addAllPapers("1");
    book.done({begin(started), step("review", started), step("apply", started),
               step("verify", started, pass), publish(on)});
}

TEST(Rounds, QX17_FailedAcceptanceIsFollowedByASecondRound)
{
    Book book;
    book.addIssue("1");
    book.addAllPapers("1");
    book.done(
        {begin("2026-03-02"), step("apply", "2026-03-02"), step("accept", "2026-03-04", fail)});
    EXPECT_EQ(book.state("1"), QStringLiteral("rectifying"));
    EXPECT_EQ(stepOf(book.status("1"), "accept").value(QLatin1String("state")),
              QLatin1String("failed"));
    book.refused(step("lead_sign", "2026-03-05", by), "QX-17", "不合格，已经结束");
    book.done({begin("2026-03-09")});
    EXPECT_EQ(book.status("1").value(QLatin1String("round")).toInt(), 2);
    // Photos stay; form and site check belong to the round they were made for.
    book.refused(step("apply", "2026-03-10"), "QX-16", "缺本轮（第 2 轮）的签字盖章的登记表");
    book.addPapers("1", {"signed_form"});
    book.done({step("apply", "2026-03-10")});
    book.refused(step("accept", "2026-03-11", pass), "QX-17", "第 2 轮");
    book.addPapers("1", {"site_check"});
    book.done({step("accept", "2026-03-11", pass), step("lead_sign", "2026-03-12", by),
               step("leader_confirm", "2026-03-13", by), step("file", "2026-03-13", by)});
    EXPECT_EQ(book.state("1"), QStringLiteral("closed"));
    // The first round is still there.
    const auto journal = book.answer("journal").array();
    EXPECT_TRUE(std::any_of(journal.begin(), journal.end(), [](const QJsonValue &entry) {
        return entry.toObject()
            .value(QLatin1String("label"))
            .toString()
            .contains(QStringLiteral("不合格"));
    }));
    book.expectSound();
}

TEST(Rounds, JX14_5_AnUpheldObjectionLeadsToANewRound)
{
    Book book("2026-05-31");
    publishOn(book, "2026-03-02", "2026-03-03");
    book.done({json("{'do':'publicity.objection','issue':'1','on':'2026-03-05',"
                    "'content':'夜间仍有污水'}")});
    EXPECT_EQ(book.state("1"), QStringLiteral("objection"));
    book.done({json("{'do':'publicity.resolve','issue':'1','on':'2026-03-09','upheld':true,"
                    "'resolution':'属实'}")});
    EXPECT_EQ(book.state("1"), QStringLiteral("rectifying"));
    book.refused(step("approve", "2026-03-31"), "JX-14(五)", "异议核实属实");
    book.done({begin("2026-04-01")});
    book.addPapers("1", {"signed_form", "site_check"});
    book.done({step("review", "2026-04-01"), step("apply", "2026-04-01"),
               step("verify", "2026-04-02", pass), publish("2026-04-02")});
    // Tomb-sweeping day 2026 (4 to 6 April) is not counted: 10 workdays end on 17 April.
    EXPECT_EQ(stepOf(book.status("1"), "publicity").value(QLatin1String("due")),
              QLatin1String("2026-04-17"));
    book.refused(step("approve", "2026-04-17"), "JX-14(四)", "才届满");
    book.done({step("approve", "2026-04-18")});
    EXPECT_EQ(book.state("1"), QStringLiteral("closed"));
    book.expectSound();
}

TEST(Rounds, JX14_4_NoticeAcrossNationalDay2026)
{
    Book book("2026-10-31");
    publishOn(book, "2026-09-24", "2026-09-24");
    // 28–30 September, 8–10 October (Saturday 10 is a make-up workday), 12–15 October.
    const QJsonObject notice = stepOf(book.status("1"), "publicity");
    EXPECT_EQ(notice.value(QLatin1String("due")), QLatin1String("2026-10-15"));
    EXPECT_FALSE(notice.value(QLatin1String("provisional")).toBool(true));
    EXPECT_TRUE(
        notice.value(QLatin1String("explanation")).toString().contains(QStringLiteral("国庆节")));
    book.refused(step("approve", "2026-10-15"), "JX-14(四)", "2026年10月15日 才届满");
    book.today = QStringLiteral("2026-10-15");
    EXPECT_EQ(book.state("1"), QStringLiteral("publicity"));
    book.today = QStringLiteral("2026-10-16");
    EXPECT_EQ(book.state("1"), QStringLiteral("awaiting_approval"));
    book.done({step("approve", "2026-10-16")});
    book.expectSound();
}

TEST(Rounds, Rule10_NoticeIntoAYearWithoutANoticeIsProvisional)
{
    Book book("2027-01-31");
    publishOn(book, "2026-12-21", "2026-12-21");
    const QJsonObject status = book.status("1");
    EXPECT_TRUE(status.value(QLatin1String("provisional")).toBool());
    const QJsonObject notice = stepOf(status, "publicity");
    // Only weekends are known to be off in 2027.
    EXPECT_EQ(notice.value(QLatin1String("due")), QLatin1String("2027-01-04"));
    EXPECT_TRUE(notice.value(QLatin1String("provisional")).toBool());
    book.refused(step("approve", "2027-01-04"), "JX-14(四)", "（暂定）");
    const QJsonArray agenda = book.answer("agenda").array();
    ASSERT_FALSE(agenda.isEmpty());
    EXPECT_TRUE(agenda.first().toObject().value(QLatin1String("provisional")).toBool());
    const auto approved = book.done({step("approve", "2027-01-05")});
    EXPECT_TRUE(approved.value(QLatin1String("provisional")).toBool());
    book.expectSound();
}

TEST(Rounds, JX14_6_ReboundAfterClosingLeadsBackAndHistoryStays)
{
    Book book("2026-12-31");
    book.addIssue("1");
    book.addAllPapers("1");
    book.done({begin("2026-03-02"), step("apply", "2026-03-02"), step("accept", "2026-03-04", pass),
               step("lead_sign", "2026-03-05", by), step("leader_confirm", "2026-03-06", by)});
    EXPECT_EQ(book.state("1"), QStringLiteral("closed"));
    book.done({json("{'do':'lookback','issue':'1','on':'2026-09-10','outcome':'rebound',"
                    "'note':'又见污水','new_deadline':'2026-11-30'}")});
    EXPECT_EQ(book.state("1"), QStringLiteral("rebounded"));
    EXPECT_EQ(
        book.status("1").value(QLatin1String("deadline")).toObject().value(QLatin1String("date")),
        QLatin1String("2026-11-30"));
    book.refused(step("file", "2026-09-11", by), "JX-14(六)", "反弹");
    book.done({begin("2026-10-12")});
    book.addPapers("1", {"signed_form", "site_check"});
    book.done({step("apply", "2026-10-12"), step("accept", "2026-10-14", pass),
               step("lead_sign", "2026-10-15", by), step("leader_confirm", "2026-10-16", by)});
    EXPECT_EQ(book.state("1"), QStringLiteral("closed"));
    EXPECT_EQ(book.status("1").value(QLatin1String("closed_on")), QLatin1String("2026-10-16"));
    book.expectSound();
}

TEST(Rounds, UndoAllThenRedoAllGivesTheSameTables)
{
    Book book("2026-05-31");
    const QString empty = book.dump();
    publishOn(book, "2026-03-02", "2026-03-03");
    book.done({json("{'do':'publicity.objection','issue':'1','on':'2026-03-05','content':'x'}"),
               json("{'do':'publicity.resolve','issue':'1','on':'2026-03-09','upheld':false}"),
               step("approve", "2026-03-18"),
               json("{'do':'lookback','issue':'1','on':'2026-04-30','outcome':'held'}"),
               json("{'do':'issue.add','code':'2','title':'另一个','task_type':'limited'}"),
               json("{'do':'issue.remove','code':'2'}")});
    const QString full = book.dump();
    int undone = 0;
    QString now;
    while (true) {
        const Ended back = book.run("undo");
        if (back.code != 0) {
            EXPECT_EQ(back.code, 3) << wordsOf(back);
            break;
        }
        ++undone;
        if (book.dump() == empty)
            now = empty;
    }
    EXPECT_GT(undone, 20);
    EXPECT_EQ(now, empty);
    int redone = 0;
    while (book.run("redo").code == 0)
        ++redone;
    EXPECT_EQ(redone, undone);
    EXPECT_EQ(book.dump(), full);
    book.expectSound();
}

TEST(Rounds, UndoOfAnEarlierActionWaitsForTheLaterOnes)
{
    Book book;
    book.addIssue("1");
    const auto changed = book.done({json("{'do':'issue.update','code':'1','goal':'甲'}")});
    book.done({json("{'do':'issue.update','code':'1','goal':'乙'}")});
    const QString op = QString::number(changed.value(QLatin1String("op")).toInteger());
    const QString before = book.dump();
    const Ended stopped = book.run("undo", {op});
    EXPECT_EQ(stopped.code, 3);
    EXPECT_TRUE(stopped.err.contains("请先撤销")) << wordsOf(stopped);
    EXPECT_EQ(book.dump(), before);
    EXPECT_EQ(book.run("undo").code, 0);
    EXPECT_EQ(book.run("undo", {op}).code, 0);
    EXPECT_EQ(book.run("undo", {op}).code, 3); // taken back already
    EXPECT_EQ(book.run("undo", {QStringLiteral("99999")}).code, 3);
    EXPECT_EQ(book.run("undo", {QStringLiteral("x")}).code, 2);
    book.expectSound();
}

} // namespace
