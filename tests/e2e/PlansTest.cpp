// SPDX-License-Identifier: GPL-3.0-or-later
// Plans through the command line: drafted, approved, adjusted, printed and exported; and a book of
// another place, whose rules are a file of their own.
#include "tests/e2e/Program.h"

#include <QFile>
#include <QJsonDocument>

using namespace xhb::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray planStep(const char *key, const char *on, const char *more = "")
{
    return json("{'do':'plan.step','plan':'甲方案','step':'%1','on':'%2'%3}")
        .replace("%1", key)
        .replace("%2", on)
        .replace("%3", json(more));
}

/// The line of the agenda of a kind; empty when there is none.
QJsonObject lineOf(const Book &book, const char *kind)
{
    for (const QJsonValue &line : book.answer("agenda").array())
        if (line[u"kind"].toString() == QLatin1String(kind))
            return line.toObject();
    return {};
}

void addPlan(const Book &book)
{
    book.addIssue("1", "省督察反馈");
    book.done({json("{'do':'source.update','name':'省督察反馈','feedback_on':'2026-01-05'}"),
               json("{'do':'plan.add','name':'甲方案','source':'省督察反馈','kind':'superior'}"),
               json("{'do':'plan.include','plan':'甲方案','issues':['1']}")});
}

TEST(Plans, JX6_JX7_FromTheFeedbackToAnAdjustedPlanOnPaper)
{
    Book book("2026-09-30");
    addPlan(book);
    const QJsonObject due = lineOf(book, "plan_submission");
    EXPECT_EQ(due[u"subject"].toString(), u"甲方案"_s);
    EXPECT_EQ(due[u"basis"].toString(), u"JX-6"_s);
    EXPECT_TRUE(due[u"why"].toString().contains(u"45 个工作日"_s));
    EXPECT_TRUE(due[u"overdue"].toBool());
    EXPECT_EQ(lineOf(book, "yearly_publication")[u"due"].toString(), u"2026-12-31"_s);
    EXPECT_EQ(book.state("1"), u"planned"_s);
    book.refused(planStep("approve", "2026-03-01"), "JX-6", "应先办");
    book.done({planStep("list", "2026-01-08"), planStep("propose", "2026-01-15"),
               planStep("compile", "2026-01-20"),
               planStep("consult", "2026-01-22",
                        ",'asked':[{'unit':'临溪县水利局','until':'2026-01-30'}]")});
    EXPECT_TRUE(lineOf(book, "consultation")[u"overdue"].toBool());
    book.done({json("{'do':'plan.answer','plan':'甲方案','unit':'临溪县水利局','on':'2026-02-02',"
                    "'answer':'无意见','taken':true}"),
               planStep("deliberate", "2026-02-06"), planStep("submit", "2026-02-12"),
               planStep("approve", "2026-03-02", ",'doc_no':'省整改办〔2026〕8号'"),
               planStep("issue", "2026-03-05", ",'doc_no':'临整改办〔2026〕3号'"),
               json("{'do':'disclosure.add','kind':'yearly','on':'2026-08-01'}")});
    EXPECT_TRUE(lineOf(book, "plan_submission").isEmpty());
    EXPECT_TRUE(lineOf(book, "plan_step").isEmpty());
    EXPECT_TRUE(lineOf(book, "yearly_publication").isEmpty());

    book.refused(json("{'do':'issue.update','code':'1','goal':'低一点'}"), "JX-7", "封存",
                 "sealed");
    book.refused(json("{'do':'adjust.request','issue':'1','on':'2026-04-01','goal':'低一点',"
                      "'reason_kind':'law_change','argument':'x'}"),
                 "JX-7", "目标");
    const QString old = book.status("1")[u"deadline"][u"date"].toString();
    book.done({json("{'do':'adjust.request','issue':'1','on':'2026-04-01','argument':'水毁',"
                    "'reason_kind':'unforeseeable','new_deadline_text':'2027年12月底前'}"),
               json("{'do':'adjust.step','issue':'1','step':'submit','on':'2026-04-01'}")});
    EXPECT_EQ(lineOf(book, "adjustment_step")[u"subject"].toString(), u"1"_s);
    book.done({json("{'do':'adjust.step','issue':'1','step':'site_check','on':'2026-04-08',"
                    "'outcome':'pass','people':'甲、乙'}"),
               json("{'do':'adjust.step','issue':'1','step':'approve','on':'2026-05-06',"
                    "'outcome':'pass','doc_no':'省整改办〔2026〕20号'}")});
    const QJsonObject status = book.status("1");
    EXPECT_EQ(status[u"deadline"][u"date"].toString(), u"2027-12-31"_s);
    EXPECT_EQ(status[u"deadline"][u"original"].toString(), old);
    EXPECT_EQ(status[u"deadline"][u"doc_no"].toString(), u"省整改办〔2026〕20号"_s);
    EXPECT_EQ(status[u"adjustments"][0][u"state"].toString(), u"approved"_s);
    EXPECT_EQ(status[u"plan"].toString(), u"甲方案"_s);

    const QJsonObject plan = book.answer("status", {u"甲方案"_s}).object();
    EXPECT_EQ(plan[u"versions"].toArray().size(), 2);
    EXPECT_EQ(plan[u"steps"][5][u"state"].toString(), u"done"_s);
    EXPECT_EQ(plan[u"consultations"][0][u"taken"].toString(), u"accepted"_s);

    for (const QStringList &print :
         {QStringList{u"plan"_s, u"甲方案"_s}, QStringList{u"measures-list"_s, u"甲方案"_s},
          QStringList{u"consultation-summary"_s, u"甲方案"_s},
          QStringList{u"adjustment-form"_s, u"1"_s}}) {
        const QString path = book.file(print[0] + u".pdf"_s);
        const Ended printed =
            book.run("print", {u"--form"_s, print[0], u"--for"_s, print[1], u"--to"_s, path});
        EXPECT_EQ(printed.code, 0) << wordsOf(printed);
        EXPECT_GT(QFile(path).size(), 1000);
    }
    const QStringList list{u"--form"_s, u"measures-list"_s,    u"--for"_s,    u"甲方案"_s,
                           u"--to"_s,   book.file(u"x.pdf"_s), u"--version"_s};
    EXPECT_EQ(book.run("print", list + QStringList{u"1"_s}).code, 0);
    EXPECT_EQ(book.run("print", list + QStringList{u"3"_s}).code, 3);
    const QString json = book.file(u"plan.json"_s);
    EXPECT_EQ(
        book.run("export", {u"--what"_s, u"plan"_s, u"--for"_s, u"甲方案"_s, u"--to"_s, json}).code,
        0);
    QFile exported(json);
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(exported.readAll()).array().size(), 1);
    for (const char *shape : {"issue", "measure"})
        EXPECT_EQ(book.run("export", {u"--what"_s, u"plan"_s, u"--for"_s, u"甲方案"_s, u"--shape"_s,
                                      QLatin1String(shape), u"--to"_s, book.file(u"p.xlsx"_s)})
                      .code,
                  0);
    book.expectSound();
}

TEST(Plans, AnotherPlaceIsARulebookOfItsOwn)
{
    // forms.md §1.1, 博山: 建立台账 → 区级验收 → 公示 → 主要领导审签 → 市级复核 → 销号报备.
    Book book("2026-06-30", "boshan");
    addPlan(book);
    book.invalid(planStep("list", "2026-01-08"), "draft");
    book.done({planStep("draft", "2026-01-08"), planStep("consult", "2026-01-12"),
               planStep("sign", "2026-01-20"), planStep("publish", "2026-01-22")});
    book.refused(json("{'do':'measure.add','issue':'1','text':'x'}"), "JX-7", "封存", "sealed");

    const auto step = [](const char *key, const char *on, const char *more = "") {
        return json("{'do':'signoff.step','issue':'1','step':'%1','on':'%2'%3}")
            .replace("%1", key)
            .replace("%2", on)
            .replace("%3", json(more));
    };
    book.done({json("{'do':'signoff.start','issue':'1','on':'2026-03-02'}"),
               step("ledger", "2026-03-02")});
    EXPECT_EQ(book.status("1")[u"procedure_name"].toString(), u"博山六步"_s);
    EXPECT_EQ(book.status("1")[u"steps"].toArray().size(), 6);
    book.refused(step("accept", "2026-03-05", ",'outcome':'pass'"), "JX-12", "核查人员");
    book.done(
        {step("accept", "2026-03-05", ",'outcome':'pass','people':'甲、乙','site_on':'2026-03-05'"),
         json("{'do':'publicity.start','issue':'1','on':'2026-03-09','media':'区电视台'}")});
    EXPECT_EQ(book.state("1"), u"awaiting_approval"_s);
    book.refused(step("sign", "2026-03-20", ",'by':'区长'"), "JX-14(四)", "届满");
    book.done({step("sign", "2026-03-24", ",'by':'区长'"),
               step("recheck", "2026-03-26", ",'outcome':'pass'")});
    book.refused(step("report", "2026-03-30"), "QX-17", "文号");
    book.done({step("report", "2026-03-30", ",'doc_no':'博整改备〔2026〕1号'")});
    EXPECT_EQ(book.state("1"), u"closed"_s);
    book.expectSound();
}

} // namespace
