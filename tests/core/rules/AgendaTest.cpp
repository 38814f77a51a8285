// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Agenda.h"

#include "tests/core/rules/History.h"
#include "tests/support/Print.h"

#include <QElapsedTimer>

#include <iostream>

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

QDate may(int day)
{
    return QDate(2026, 5, day);
}

std::vector<AgendaText> agendaTexts(const History &history)
{
    std::vector<AgendaText> texts;
    for (const AgendaItem &item : agendaOf(history.context, history.book))
        texts.push_back(describe(history.context, history.book, item));
    return texts;
}

/// The only item there is.
AgendaText onlyItem(const History &history)
{
    const std::vector<AgendaText> texts = agendaTexts(history);
    EXPECT_EQ(texts.size(), 1u);
    return texts.empty() ? AgendaText() : texts.front();
}

History appliedHistory(const char *procedure)
{
    History history(may(29));
    history.measure(may(1)).allPapers();
    EXPECT_OK(history.start(procedure, may(6)));
    return history;
}

TEST(Agenda, QX13_DeadlinesAreListedAheadAndStayOnceOverdue)
{
    History history(may(11));
    history.issue().deadline = QDate(2026, 12, 31);
    history.measure({}, may(20)).measure({}, QDate(2026, 8, 1)).measure(may(2), may(3));
    AgendaText item = onlyItem(history);
    EXPECT_EQ(item.kind, u"measure_deadline");
    EXPECT_EQ(item.title, u"第 1 条措施到期");
    EXPECT_EQ(item.due, may(20));
    EXPECT_EQ(item.workdaysLeft, 7);
    EXPECT_TRUE(item.near);
    EXPECT_FALSE(item.overdue);
    history.context.today = may(21);
    item = onlyItem(history);
    EXPECT_TRUE(item.overdue);
    EXPECT_EQ(item.workdaysLeft, -1);
    history.context.today = QDate(2026, 12, 2);
    const auto texts = agendaTexts(history);
    ASSERT_EQ(texts.size(), 3u);
    EXPECT_EQ(texts[2].kind, u"issue_deadline");
    EXPECT_FALSE(texts[2].overdue);
}

TEST(Agenda, QX7_StageGoalsOfLongtermTasksAreListed)
{
    History history(may(11));
    history.measure();
    history.book.stages.push_back({{1}, 2, may(29), {}});
    history.book.stages.push_back({{1}, 1, may(1), may(1)});
    const AgendaText item = onlyItem(history.joined());
    EXPECT_EQ(item.kind, u"stage_goal");
    EXPECT_EQ(item.basis, u"QX-7");
    EXPECT_TRUE(item.title.contains(u"2"));
}

TEST(Agenda, AMeasureWithTheIssuesOwnDateIsNotListedTwice)
{
    History history(may(11));
    history.issue().deadline = may(20);
    history.measure({}, may(20));
    EXPECT_EQ(onlyItem(history).kind, u"issue_deadline");
}

TEST(Agenda, JX13_CompletedIssuesAreReadyToApply)
{
    History history(may(11));
    history.measure(may(1));
    AgendaText item = onlyItem(history);
    EXPECT_EQ(item.kind, u"ready_to_apply");
    EXPECT_EQ(item.title, u"申请验收");
    EXPECT_EQ(item.due, may(11));
    EXPECT_FALSE(item.overdue);
    history.issue().tracked = false;
    EXPECT_TRUE(agendaTexts(history).empty());
}

TEST(Agenda, QX17_AcceptanceIsDueTenWorkdaysAfterTheApplication)
{
    History history = appliedHistory("district");
    ASSERT_OK(history.step("apply", may(6)));
    history.context.today = may(12);
    const AgendaText item = onlyItem(history);
    EXPECT_EQ(item.kind, u"acceptance");
    EXPECT_EQ(item.title, u"组织验收");
    // Saturday 9 May 2026 is a make-up workday.
    EXPECT_EQ(item.due, may(19));
    EXPECT_EQ(item.workdaysLeft, 5);
    EXPECT_EQ(item.basis, u"QX-17");
    EXPECT_TRUE(item.why.contains(u"2026年5月6日")) << item.why.toStdString();
}

TEST(Agenda, WhatHasNoLastDayCanBeDoneNowAndIsNotDueToday)
{
    History history(may(11));
    history.measure(may(1)).allPapers();
    const AgendaText ready = onlyItem(history);
    EXPECT_EQ(ready.kind, u"ready_to_apply");
    EXPECT_FALSE(ready.dated);
    EXPECT_EQ(ready.due, may(11));
    EXPECT_EQ(leftInWords(ready, may(11)), u"现在可办");

    History dated(may(11));
    dated.issue().deadline = QDate(2026, 12, 31);
    dated.measure({}, may(11));
    const AgendaText today = onlyItem(dated);
    EXPECT_TRUE(today.dated);
    EXPECT_EQ(leftInWords(today, may(11)), u"今天到期");
    dated.context.today = may(8); // Saturday 9 May 2026 is a make-up workday
    EXPECT_EQ(leftInWords(onlyItem(dated), may(8)), u"剩 2 个工作日");
}

TEST(Agenda, QX17_SignaturesAndFilingFollow)
{
    History history = appliedHistory("district");
    ASSERT_OK(history.step("apply", may(6)));
    ASSERT_OK(history.step("accept", may(7), Outcome::Pass));
    EXPECT_EQ(onlyItem(history).kind, u"step");
    EXPECT_EQ(onlyItem(history).title, u"请牵头单位主要负责人签字盖章");
    ASSERT_OK(history.step("lead_sign", may(7)));
    ASSERT_OK(history.step("leader_confirm", may(8)));
    EXPECT_EQ(onlyItem(history).kind, u"filing");
    EXPECT_TRUE(onlyItem(history).why.contains(u"2026年5月8日"));
    ASSERT_OK(history.step("file", may(8)));
    EXPECT_TRUE(agendaTexts(history).empty());
}

TEST(Agenda, JX14_4_NoticesAreFollowedToTheApproval)
{
    History history = appliedHistory("six-step");
    ASSERT_OK(history.step("review", may(6)));
    ASSERT_OK(history.step("apply", may(6)));
    ASSERT_OK(history.step("verify", may(7), Outcome::Pass));
    EXPECT_EQ(onlyItem(history).title, u"发布公示");
    ASSERT_OK(history.publish(may(8)));
    history.context.today = may(12);
    AgendaText item = onlyItem(history);
    EXPECT_EQ(item.kind, u"publicity");
    EXPECT_EQ(item.due, may(21));
    ASSERT_OK(history.object(may(12)));
    item = onlyItem(history);
    EXPECT_EQ(item.kind, u"objection");
    EXPECT_EQ(item.due, may(12));
    ASSERT_OK(history.resolve(may(12), false));
    history.context.today = may(25);
    item = onlyItem(history);
    EXPECT_EQ(item.kind, u"approval");
    EXPECT_EQ(item.title, u"核准销号");
    EXPECT_EQ(item.due, may(22));
    EXPECT_FALSE(item.overdue);
}

TEST(Agenda, QX17_AFailedAcceptanceIsToBeReworked)
{
    History history = appliedHistory("district");
    ASSERT_OK(history.step("apply", may(6)));
    ASSERT_OK(history.step("accept", may(7), Outcome::Fail));
    const AgendaText item = onlyItem(history);
    EXPECT_EQ(item.kind, u"rework");
    EXPECT_TRUE(item.why.contains(u"2026年5月7日 “验收”不合格")) << item.why.toStdString();
}

TEST(Agenda, JX14_6_LookbacksComeRoundAndReboundsStay)
{
    History history = appliedHistory("district");
    for (const char *step : {"apply", "accept", "lead_sign", "leader_confirm", "file"})
        ASSERT_OK(history.step(step, may(8),
                               std::string_view(step) == "accept" ? std::optional(Outcome::Pass)
                                                                  : std::nullopt));
    history.context.today = QDate(2026, 10, 9);
    EXPECT_TRUE(agendaTexts(history).empty());
    history.context.today = QDate(2026, 10, 10);
    AgendaText item = onlyItem(history);
    EXPECT_EQ(item.kind, u"lookback");
    EXPECT_EQ(item.due, QDate(2026, 11, 9)) << "the 8th is a Sunday (rules.md 十)";
    EXPECT_TRUE(item.why.contains(
        u"从 2026年5月8日起满 6 个月，到期月的对应日为 11月8日；该日为休息日（周日），"
        "顺延至 11月9日；依据 民法典第二百零二条、第二百零三条"_s))
        << item.why.toStdString();
    ASSERT_OK(history.lookBack(QDate(2026, 10, 9), LookbackOutcome::Held));
    EXPECT_TRUE(agendaTexts(history).empty());
    ASSERT_OK(history.lookBack(QDate(2026, 10, 9), LookbackOutcome::Rebound, QDate(2027, 2, 1)));
    item = onlyItem(history);
    EXPECT_EQ(item.kind, u"rebound");
    EXPECT_EQ(item.due, QDate(2027, 2, 1));
    EXPECT_TRUE(item.provisional);
}

TEST(Agenda, Rule10_EveryCountedLineSaysHowItsDayWasFound)
{
    const auto says = [](const History &history, const QString &words) {
        const AgendaText item = onlyItem(history);
        EXPECT_TRUE(item.why.contains(words)) << item.why.toStdString();
        EXPECT_TRUE(item.why.contains(u"（国办发明电〔2025〕7号）"_s)) << item.why.toStdString();
    };
    History district = appliedHistory("district");
    ASSERT_OK(district.step("apply", may(6)));
    district.context.today = may(12);
    says(district,
         u"从 2026年5月6日次日起数，第 10 个工作日为 5月19日；其间跳过 3 天（周末 3 天"_s);
    says(district, u"5月9日调休上班，计入"_s);

    History sixStep = appliedHistory("six-step");
    for (const char *step : {"review", "apply"})
        ASSERT_OK(sixStep.step(step, may(6)));
    ASSERT_OK(sixStep.step("verify", may(7), Outcome::Pass));
    ASSERT_OK(sixStep.publish(may(8), may(25)));
    sixStep.context.today = may(12);
    const QString notice = u"从 2026年5月8日次日起数，第 10 个工作日为 5月21日；"_s;
    says(sixStep, notice);
    says(sixStep,
         u"公布的截止日更晚，以 2026年5月25日（周一）为准。最早 2026年5月26日可以核准。"_s);
    ASSERT_OK(sixStep.object(may(12)));
    says(sixStep, notice);
    ASSERT_OK(sixStep.resolve(may(12), false));
    sixStep.context.today = may(26);
    says(sixStep, notice);
}

TEST(Agenda, QX17_AStepWithoutATermSaysSinceWhenItWaitsAndThatNoneIsSet)
{
    History history = appliedHistory("district");
    ASSERT_OK(history.step("apply", may(6)));
    ASSERT_OK(history.step("accept", may(7), Outcome::Pass));
    history.context.today = may(12);
    const QString since =
        u"自 2026年5月7日起至今天等候了 5 天（4 个工作日）；"_s; // 9 May is worked
    EXPECT_TRUE(onlyItem(history).why.contains(since + u"区县办法第十七条没有规定"_s))
        << onlyItem(history).why.toStdString();
    const StatusView view = history.status();
    EXPECT_TRUE(view.steps[2].explanation.contains(since)) << "as in the agenda";
    EXPECT_FALSE(view.steps[2].due.isValid());
    EXPECT_TRUE(view.steps[3].explanation.isEmpty()) << "not its turn";
    history.context.today = may(7);
    EXPECT_TRUE(onlyItem(history).why.contains(u"今天起等候；"_s));
}

TEST(Agenda, JX14_5_AfterTheNoticeTheApprovalWaitsFromTheDayItMayBeGiven)
{
    History history = appliedHistory("six-step");
    for (const char *step : {"review", "apply"})
        ASSERT_OK(history.step(step, may(6)));
    ASSERT_OK(history.step("verify", may(7), Outcome::Pass));
    ASSERT_OK(history.publish(may(8)));
    history.context.today = may(20);
    EXPECT_TRUE(history.status().steps[4].explanation.isEmpty()) << "the notice still runs";
    history.context.today = may(25);
    EXPECT_TRUE(onlyItem(history).why.contains(
        u"自 2026年5月22日起至今天等候了 3 天（1 个工作日）；江西细则第十四条（五）没有规定"_s))
        << onlyItem(history).why.toStdString();
}

TEST(Agenda, Rule10_ADayThatSomebodySetIsNotMovedAndSaysHowItWasRead)
{
    History history(may(11));
    history.issue().deadline = QDate(2026, 5, 31);
    history.measure();
    DueWords words(history.context);
    const auto item = agendaOf(history.context, history.book).front();
    const AgendaText text = describe(words, history.book, item, u"2026年5月底前"_s);
    EXPECT_EQ(text.due, QDate(2026, 5, 31));
    for (const QString &part :
         {u"“2026年5月底”读作 2026年5月31日。"_s,
          u"2026年5月31日是休息日（周日），期限是定明的日期，不顺延。"_s,
          u"今天起还剩 14 个工作日：从 2026年5月11日次日起数，第 14 个工作日为 5月29日；"_s})
        EXPECT_TRUE(text.why.contains(part)) << text.why.toStdString();
    EXPECT_FALSE(describe(words, history.book, item, u"2026年5月31日"_s).why.contains(u"读作"))
        << "the text is the day";

    history.context.today = QDate(2026, 6, 3);
    const AgendaText late = describe(history.context, history.book, item);
    EXPECT_TRUE(late.why.contains(u"至今天已过 3 个工作日：从 2026年5月31日次日起数"_s))
        << late.why.toStdString();
}

TEST(Agenda, TheJsonAnswerHasTheFieldsOthersRelyOn)
{
    History history(may(11));
    history.issue().deadline = may(20);
    history.measure();
    const QJsonObject json = toJson(onlyItem(history), u"2026-012"_s, u"双河镇污水溢流"_s);
    EXPECT_EQ(json.keys(),
              QStringList({u"basis"_s, u"due"_s, u"kind"_s, u"overdue"_s, u"provisional"_s,
                           u"subject"_s, u"title"_s, u"why"_s, u"workdays_left"_s}));
    EXPECT_EQ(json[u"title"], u"整改时限：双河镇污水溢流"_s);
    EXPECT_EQ(json[u"due"], u"2026-05-20"_s);
}

TEST(Agenda, NoPlaceIsLeftUnfilledInAnyWords)
{
    for (const AgendaWords &words : testRulebook().agenda)
        EXPECT_FALSE(words.why.isEmpty());
    History history = appliedHistory("six-step");
    for (const AgendaText &text : agendaTexts(history))
        EXPECT_FALSE((text.title + text.why).contains(u'{'));
}

/// 100,000 issues, three measures each, every fifth in some round.
BookFacts largeBook()
{
    BookFacts book;
    const QDate base(2026, 1, 1);
    const std::vector<StepRule> &steps = testRulebook().procedure(Key("six-step"))->steps;
    for (int i = 0; i < 100'000; ++i) {
        IssueFact issue;
        issue.id = {i + 1};
        issue.deadline = base.addDays(i * 7 % 700);
        book.issues.push_back(issue);
        const bool inRound = i % 5 == 0;
        for (int m = 1; m <= 3; ++m)
            book.measures.push_back({issue.id, m, base.addDays((i * 3 + m * 50) % 700),
                                     inRound || (i + m) % 3 ? base.addDays(i % 100) : QDate()});
        if (!inRound)
            continue;
        const Id<Round> round{i + 1};
        book.rounds.push_back({round, issue.id, 1, Key("six-step"), base.addDays(110), {}, {}});
        for (int s = 0; s < i / 5 % 6; ++s)
            if (steps[size_t(s)].kind == StepKind::Publicity)
                book.publicity.push_back(
                    {{i + 1}, round, base.addDays(110 + i % 60), {}, true, {}});
            else
                book.steps.push_back(
                    {round, steps[size_t(s)].key, base.addDays(110), Outcome::Pass, true});
    }
    return book;
}

TEST(Agenda, AHundredThousandIssuesAreReckonedInOnePass)
{
    BookFacts book = largeBook();
    const RuleContext context{testRulebook(), testCalendar(), may(15), false};
    QElapsedTimer timer;
    timer.start();
    book.join();
    const qint64 joined = timer.nsecsElapsed();
    std::vector<Standing> standings;
    const std::vector<AgendaItem> items = agendaOf(context, book, &standings);
    const qint64 done = timer.nsecsElapsed();
    std::cout << "join " << joined / 1000 << " us, states and agenda " << (done - joined) / 1000
              << " us, " << items.size() << " items\n";
    EXPECT_EQ(standings.size(), book.issues.size());
    EXPECT_GT(items.size(), 50'000u);
    EXPECT_TRUE(std::ranges::is_sorted(items, {}, &AgendaItem::due));
    // Far above what is measured (ARCHITECTURE.md); only a change of order of growth would show.
    EXPECT_LT(done, qint64(5'000'000'000));
}

} // namespace
