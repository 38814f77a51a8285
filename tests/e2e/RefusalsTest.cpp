// SPDX-License-Identifier: GPL-3.0-or-later
// Every refusal of the three procedures, provoked once from the command line, with its article.
#include "tests/e2e/Program.h"

using namespace xhb::test;

namespace {

/// A line of `do` about issue 1 on a day of March 2026.
QByteArray step(const char *key, int day, const char *more = "")
{
    return json("{'do':'signoff.step','issue':'1','step':'%1','on':'2026-03-%2'%3}")
        .replace("%1", key)
        .replace("%2", QByteArray::number(day).rightJustified(2, '0'))
        .replace("%3", json(more));
}

QByteArray begin(const char *procedure, int day = 2)
{
    return json("{'do':'signoff.start','issue':'1','procedure':'%1','on':'2026-03-%2'}")
        .replace("%1", procedure)
        .replace("%2", QByteArray::number(day).rightJustified(2, '0'));
}

QByteArray publish(const char *day, const char *more = "")
{
    return json("{'do':'publicity.start','issue':'1','media':'县政府网站','on':'%1'%2}")
        .replace("%1", day)
        .replace("%2", json(more));
}

const char pass[] = ",'outcome':'pass'";
const char by[] = ",'by':'陈志强'";

TEST(Refusals, QX16_DistrictApplication)
{
    Book book;
    book.addIssue("1", "季度自查", "longterm", 1);
    book.done({json("{'do':'measure.add','issue':'1','text':'建立巡查制度','kind':'policy'}")});
    book.refused(step("apply", 3), "QX-15", "尚未启动");
    book.done({begin("district")});
    book.refused(begin("district", 3), "QX-17", "第 1 轮尚未结束");
    book.refused(step("apply", 3), "QX-16", "第 2 条措施尚未完成");
    book.done({json("{'do':'measure.done','issue':'1','seq':2,'on':'2026-03-02'}")});
    book.refused(step("apply", 3), "QX-16", "缺整改前照片");
    book.addPapers("1", {"before"});
    book.refused(step("apply", 3), "QX-16", "缺整改中照片");
    book.addPapers("1", {"during"});
    book.refused(step("apply", 3), "QX-16", "缺整改后照片");
    book.addPapers("1", {"after"});
    book.refused(step("apply", 3), "QX-16", "缺本轮（第 1 轮）的签字盖章的登记表");
    book.addPapers("1", {"signed_form"});
    book.refused(step("apply", 3), "JX-13", "长效机制");
    book.addPapers("1", {"mechanism"});
    for (const char *later : {"accept", "lead_sign", "leader_confirm", "file"})
        book.refused(step(later, 3, pass), "QX-17", "应先办“申请”");
    book.done({step("apply", 3)});
    EXPECT_EQ(book.state("1"), QStringLiteral("applied"));
    book.refused(step("apply", 4), "QX-17", "已经办过");
    book.expectSound();
}

TEST(Refusals, QX17_DistrictAcceptance)
{
    Book book;
    book.addIssue("1");
    book.addPapers("1", {"before", "during", "after", "signed_form"});
    book.done({begin("district"), step("apply", 3)});
    book.refused(step("accept", 4, pass), "QX-17", "现场核查记录");
    book.addPapers("1", {"site_check"});
    book.invalid(step("accept", 4), "合格（pass）或不合格（fail）");
    book.invalid(step("accept", 2, pass), "早于");
    book.refused(step("lead_sign", 4, by), "QX-17", "应先办“验收”");
    // Later than ten workdays is recorded and shown, not refused.
    const auto late = book.done({step("accept", 18, pass)});
    EXPECT_EQ(late.value(QLatin1String("due")).toString(), QStringLiteral("2026-03-17"));
    EXPECT_TRUE(late.value(QLatin1String("late")).toBool());
    EXPECT_EQ(book.state("1"), QStringLiteral("accepted"));
    book.refused(publish("2026-03-19"), "QX-17", "没有公示");
    book.refused(step("lead_sign", 19), "QX-17", "签字人");
    book.refused(step("leader_confirm", 19, by), "QX-17", "应先办“牵头单位签章”");
    book.done({step("lead_sign", 19, by)});
    book.refused(step("leader_confirm", 19), "QX-17", "签字人");
    book.invalid(step("leader_confirm", 19, ",'by':'陈志强','outcome':'fail'"), "没有不合格");
    book.done({step("leader_confirm", 20, by)});
    EXPECT_EQ(book.status("1").value(QLatin1String("closed_on")).toString(),
              QStringLiteral("2026-03-20"));
    book.refused(step("file", 21), "QX-17", "签字人");
    book.refused(begin("district", 21), "JX-14(六)", "已于");
    book.done({step("file", 21, by)});
    book.refused(step("file", 22, by), "QX-17", "都已办完");
    EXPECT_EQ(book.state("1"), QStringLiteral("closed"));
    book.expectSound();
}

TEST(Refusals, JX14_SixSteps)
{
    Book book("2026-04-30");
    book.addIssue("1", "省督察反馈", "immediate", 0);
    book.done({begin("six-step")});
    book.refused(step("review", 3), "JX-13", "还没有整改措施");
    book.done({json("{'do':'measure.add','issue':'1','text':'拆除','kind':'works'}")});
    book.refused(step("review", 3), "JX-13", "第 1 条措施尚未完成");
    book.done({json("{'do':'measure.done','issue':'1','seq':1,'on':'2026-03-02'}")});
    book.refused(step("review", 3), "JX-14(一)", "缺整改前照片");
    book.addPapers("1", {"before"});
    book.refused(step("review", 3), "JX-14(一)", "缺整改中照片");
    book.addPapers("1", {"during"});
    book.refused(step("review", 3), "JX-14(一)", "缺整改后照片");
    book.addPapers("1", {"after"});
    book.refused(step("review", 3), "JX-13", "长效机制");
    book.addPapers("1", {"mechanism"});
    for (const char *later : {"apply", "verify", "approve", "follow_up"})
        book.refused(step(later, 3, pass), "JX-14", "应先办“初审”");
    book.refused(publish("2026-03-03"), "JX-14", "应先办“初审”“申请”“核实”");
    book.done({step("review", 3)});
    book.refused(step("apply", 4), "JX-14(二)", "登记表");
    book.addPapers("1", {"signed_form"});
    book.done({step("apply", 4)});
    book.refused(step("verify", 5, pass), "JX-14(三)", "现场核查记录");
    book.addPapers("1", {"site_check"});
    book.invalid(step("verify", 5), "合格（pass）或不合格（fail）");
    book.done({step("verify", 5, pass)});
    book.refused(json("{'do':'publicity.objection','issue':'1','on':'2026-03-06','content':'x'}"),
                 "JX-14(五)", "没有正在进行的公示");
    book.refused(step("approve", 6), "JX-14", "应先办“公开”");
    book.refused(json("{'do':'publicity.start','issue':'1','on':'2026-03-06','media':''}"),
                 "JX-14(四)", "载体");
    // 10 workdays from Friday 6 March end on Friday 20 March; one day less is too short.
    book.refused(publish("2026-03-06", ",'until':'2026-03-19'"), "JX-14(四)", "只有 9 个工作日");
    const auto notice = book.done({publish("2026-03-06", ",'until':'2026-03-20'")});
    EXPECT_EQ(notice.value(QLatin1String("due")).toString(), QStringLiteral("2026-03-20"));
    book.refused(step("approve", 20), "JX-14(四)", "公示至 2026年3月20日 才届满");
    book.done({json("{'do':'publicity.objection','issue':'1','on':'2026-03-12',"
                    "'content':'仍有异味'}")});
    EXPECT_EQ(book.state("1"), QStringLiteral("objection"));
    book.refused(step("approve", 23), "JX-14(五)", "1 条异议尚未处理");
    book.done({json("{'do':'publicity.resolve','issue':'1','on':'2026-03-16','upheld':false}")});
    book.refused(json("{'do':'publicity.resolve','issue':'1','on':'2026-03-17','upheld':false}"),
                 "JX-14(五)", "没有尚未处理的异议");
    book.refused(json("{'do':'lookback','issue':'1','on':'2026-03-20','outcome':'held'}"),
                 "JX-14(六)", "尚未销号");
    EXPECT_EQ(book.state("1"), QStringLiteral("awaiting_approval"));
    book.done({step("approve", 21)}); // the day after the last day, a Saturday
    EXPECT_EQ(book.state("1"), QStringLiteral("closed"));
    book.refused(step("follow_up", 30), "JX-14(六)", "回头看");
    book.done({json("{'do':'lookback','issue':'1','on':'2026-03-30','outcome':'held'}"),
               step("follow_up", 31)});
    book.refused(step("follow_up", 31), "JX-14", "都已办完");
    book.expectSound();
}

TEST(Refusals, QX17_Superior)
{
    Book book;
    book.addIssue("1", "部挂牌督办", "longterm", 1);
    book.done({json("{'do':'measure.add','issue':'1','text':'建立巡查制度','kind':'policy'}"),
               begin("superior")});
    for (const char *later : {"report", "superior_opinion", "file"})
        book.refused(step(later, 3, pass), "QX-17", "应先办“预验收”");
    book.refused(step("pre_accept", 3, pass), "QX-16", "第 2 条措施尚未完成");
    book.done({json("{'do':'measure.done','issue':'1','seq':2,'on':'2026-03-02'}")});
    book.refused(step("pre_accept", 3, pass), "QX-16", "缺整改前照片");
    book.addPapers("1", {"before"});
    book.refused(step("pre_accept", 3, pass), "QX-16", "缺整改中照片");
    book.addPapers("1", {"during"});
    book.refused(step("pre_accept", 3, pass), "QX-16", "缺整改后照片");
    book.addPapers("1", {"after"});
    book.refused(step("pre_accept", 3, pass), "QX-16", "登记表");
    book.addPapers("1", {"signed_form"});
    book.refused(step("pre_accept", 3, pass), "JX-13", "长效机制");
    book.addPapers("1", {"mechanism"});
    book.invalid(step("pre_accept", 3), "合格（pass）或不合格（fail）");
    book.done({step("pre_accept", 3, pass)});
    EXPECT_EQ(book.state("1"), QStringLiteral("applied"));
    book.refused(step("superior_opinion", 4, pass), "QX-17", "应先办“上报”");
    book.done({step("report", 4)});
    book.invalid(step("superior_opinion", 5), "合格（pass）或不合格（fail）");
    book.refused(step("file", 5), "QX-17", "应先办“上级意见”");
    book.done({step("superior_opinion", 9, pass)});
    EXPECT_EQ(book.status("1").value(QLatin1String("closed_on")).toString(),
              QStringLiteral("2026-03-09"));
    book.done({step("file", 10)});
    book.refused(step("file", 11), "QX-17", "都已办完");
    EXPECT_EQ(book.state("1"), QStringLiteral("closed"));
    book.expectSound();
}

TEST(Refusals, WhatIsSignedOffIsSealed)
{
    Book book;
    book.addIssue("1");
    book.addAllPapers("1");
    book.done({begin("district"), step("apply", 3), step("accept", 4, pass),
               step("lead_sign", 5, by), step("leader_confirm", 6, by)});
    for (const char *line : {"{'do':'issue.update','code':'1','goal':'降低一点'}",
                             "{'do':'measure.update','issue':'1','seq':1,'text':'另一条'}",
                             "{'do':'issue.remove','code':'1'}",
                             "{'do':'attachment.remove','issue':'1','name':'signed_form-1'}"}) {
        const QString before = book.dump();
        const auto answer = book.act({json(line)}).front();
        EXPECT_EQ(answer.value(QLatin1String("code")).toString(), QStringLiteral("sealed")) << line;
        EXPECT_FALSE(answer.value(QLatin1String("basis")).toString().isEmpty()) << line;
        EXPECT_EQ(book.dump(), before);
    }
}

TEST(Refusals, FB_UntrackedProblemsAreNotSignedOff)
{
    Book book;
    book.addIssue("1");
    book.done({json("{'do':'issue.update','code':'1','tracked':false}")});
    book.refused(begin("district"), "FB-统计", "不纳入销号管理");
}

TEST(Refusals, NoFactLiesInTheFuture)
{
    Book book("2026-03-10");
    book.addIssue("1");
    book.addAllPapers("1");
    book.invalid(begin("district", 11), "晚于今天");
    book.done({begin("district", 10)});
    book.invalid(step("apply", 11), "晚于今天");
    book.invalid(step("apply", 9), "早于");
    book.invalid(json("{'do':'measure.done','issue':'1','seq':1,'on':'2026-03-11'}"), "晚于今天");
}

} // namespace
