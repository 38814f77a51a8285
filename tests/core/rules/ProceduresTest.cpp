// SPDX-License-Identifier: GPL-3.0-or-later
// Every refusal of the three procedures, provoked once, with its article.
#include "core/rules/Procedures.h"

#include "tests/core/rules/History.h"
#include "tests/support/Print.h"

#include <gmock/gmock.h>

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 25);

QDate march(int day)
{
    return QDate(2026, 3, day);
}

/// All measures done and every paper there: ready for any procedure.
History readyHistory()
{
    History history(today);
    history.measure(march(1)).measure(march(2)).allPapers();
    return history;
}

History withoutPaper(AttachmentRole role)
{
    History history = readyHistory();
    std::erase_if(history.book.papers, [&](const PaperFact &paper) { return paper.role == role; });
    history.joined();
    return history;
}

template <class T>
void expectRefused(const Result<T> &answer, const char *basis, const char *word = "")
{
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, ErrorCode::Refused);
    EXPECT_EQ(answer.error().basis, QString::fromUtf8(basis));
    EXPECT_TRUE(answer.error().text.contains(QString::fromUtf8(word)))
        << answer.error().text.toStdString() << " lacks " << word;
}

template <class T>
void expectInvalid(const Result<T> &answer)
{
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, ErrorCode::Invalid);
    EXPECT_FALSE(answer.error().text.isEmpty());
}

/// A six-step round up to and including `verify`, taken on 10 March 2026 at the latest.
History verified()
{
    History history = readyHistory();
    EXPECT_OK(history.start("six-step", march(3)));
    EXPECT_OK(history.step("review", march(4)));
    EXPECT_OK(history.step("apply", march(5)));
    EXPECT_OK(history.step("verify", march(10), Outcome::Pass));
    return history;
}

History districtClosed()
{
    History history = readyHistory();
    EXPECT_OK(history.start("district", march(3)));
    EXPECT_OK(history.step("apply", march(3)));
    EXPECT_OK(history.step("accept", march(10), Outcome::Pass));
    EXPECT_OK(history.step("lead_sign", march(11)));
    EXPECT_OK(history.step("leader_confirm", march(12)));
    return history;
}

TEST(Procedures, QX17_DistrictFromApplicationToFiling)
{
    History history = districtClosed();
    EXPECT_EQ(history.state(), IssueState::Closed);
    EXPECT_EQ(history.standing().closedOn, march(12));
    EXPECT_OK(history.step("file", march(13)));
    EXPECT_EQ(history.standing().end, RoundEnd::Finished);
    expectRefused(history.tryStep("file", march(14)), "QX-17");
}

TEST(Procedures, JX14_SixStepsFromReviewToFollowUp)
{
    History history = verified();
    const auto notice = history.publish(march(11));
    ASSERT_OK(notice);
    EXPECT_EQ(notice->due, march(25));
    EXPECT_FALSE(notice->provisional);
    EXPECT_OK(history.step("approve", march(26)));
    EXPECT_EQ(history.state(), IssueState::Closed);
    expectRefused(history.tryStep("follow_up", march(30)), "JX-14(六)", "回头看");
    EXPECT_OK(history.lookBack(march(30), LookbackOutcome::Held));
    EXPECT_OK(history.step("follow_up", march(30)));
    EXPECT_EQ(history.standing().end, RoundEnd::Finished);
}

TEST(Procedures, QX17_SuperiorFromPreAcceptanceToFiling)
{
    History history = readyHistory();
    ASSERT_OK(history.start("superior", march(3)));
    EXPECT_OK(history.step("pre_accept", march(4), Outcome::Pass));
    EXPECT_EQ(history.state(), IssueState::Applied);
    EXPECT_OK(history.step("report", march(5)));
    EXPECT_EQ(history.state(), IssueState::Applied);
    EXPECT_OK(history.step("superior_opinion", march(20), Outcome::Pass));
    EXPECT_EQ(history.standing().closedOn, march(20));
    EXPECT_OK(history.step("file", march(21)));
    EXPECT_EQ(history.state(), IssueState::Closed);
}

struct MissingPaperCase {
    const char *procedure;
    const char *before; ///< step taken first, or null
    const char *step;
    AttachmentRole role;
    const char *basis;
};

class MissingPaper : public testing::TestWithParam<MissingPaperCase>
{
};

TEST_P(MissingPaper, IsRefusedAndNamed)
{
    const MissingPaperCase c = GetParam();
    History history = withoutPaper(c.role);
    history.issue().taskType = TaskType::Immediate;
    ASSERT_OK(history.start(c.procedure, march(3)));
    for (const char *step : {"review", "apply"})
        if (c.before &&
            (c.before == std::string_view("apply") || step == std::string_view(c.before)) &&
            testRulebook().procedure(Key(c.procedure))->indexOf(Key(step)) >= 0)
            ASSERT_OK(history.step(step, march(4)));
    const auto outcome =
        c.role == AttachmentRole::SiteCheck || c.step == std::string_view("pre_accept")
            ? std::optional(Outcome::Pass)
            : std::nullopt;
    const QString name =
        QString::fromUtf8(Vocabulary<AttachmentRole>::choices[size_t(c.role)].label);
    expectRefused(history.tryStep(c.step, march(5), outcome), c.basis, name.toUtf8().constData());
    history.paper(c.role);
    EXPECT_OK(history.tryStep(c.step, march(5), outcome));
}

INSTANTIATE_TEST_SUITE_P(
    Procedures, MissingPaper,
    testing::Values(
        MissingPaperCase{"district", nullptr, "apply", AttachmentRole::Before, "QX-16"},
        MissingPaperCase{"district", nullptr, "apply", AttachmentRole::During, "QX-16"},
        MissingPaperCase{"district", nullptr, "apply", AttachmentRole::After, "QX-16"},
        MissingPaperCase{"district", nullptr, "apply", AttachmentRole::SignedForm, "QX-16"},
        MissingPaperCase{"district", nullptr, "apply", AttachmentRole::Mechanism, "JX-13"},
        MissingPaperCase{"district", "apply", "accept", AttachmentRole::SiteCheck, "QX-17"},
        MissingPaperCase{"six-step", nullptr, "review", AttachmentRole::Before, "JX-14(一)"},
        MissingPaperCase{"six-step", nullptr, "review", AttachmentRole::During, "JX-14(一)"},
        MissingPaperCase{"six-step", nullptr, "review", AttachmentRole::After, "JX-14(一)"},
        MissingPaperCase{"six-step", nullptr, "review", AttachmentRole::Mechanism, "JX-13"},
        MissingPaperCase{"six-step", "review", "apply", AttachmentRole::SignedForm, "JX-14(二)"},
        MissingPaperCase{"six-step", "apply", "verify", AttachmentRole::SiteCheck, "JX-14(三)"},
        MissingPaperCase{"superior", nullptr, "pre_accept", AttachmentRole::Before, "QX-16"},
        MissingPaperCase{"superior", nullptr, "pre_accept", AttachmentRole::During, "QX-16"},
        MissingPaperCase{"superior", nullptr, "pre_accept", AttachmentRole::After, "QX-16"},
        MissingPaperCase{"superior", nullptr, "pre_accept", AttachmentRole::SignedForm, "QX-16"},
        MissingPaperCase{"superior", nullptr, "pre_accept", AttachmentRole::Mechanism, "JX-13"}),
    [](const auto &instance) {
        std::string name = std::string(instance.param.procedure) + "_" + instance.param.step + "_" +
                           Vocabulary<AttachmentRole>::choices[size_t(instance.param.role)].key;
        std::ranges::replace(name, '-', '_');
        return name;
    });

TEST(Procedures, JX13_UndoneMeasuresAreNamedByNumber)
{
    for (const auto &[procedure, step, basis] :
         {std::tuple("district", "apply", "QX-16"), std::tuple("six-step", "review", "JX-13"),
          std::tuple("superior", "pre_accept", "QX-16")}) {
        History history = readyHistory();
        history.measure().measure();
        ASSERT_OK(history.start(procedure, march(3)));
        const auto outcome =
            step == std::string_view("pre_accept") ? std::optional(Outcome::Pass) : std::nullopt;
        expectRefused(history.tryStep(step, march(5), outcome), basis, "第 3、4 条措施尚未完成");
    }
}

TEST(Procedures, JX13_MeasuresMustBeDoneByTheDayOfTheStep)
{
    History history = readyHistory();
    history.measure(march(6));
    ASSERT_OK(history.start("district", march(3)));
    expectRefused(history.tryStep("apply", march(5)), "QX-16", "第 3 条措施");
    EXPECT_OK(history.tryStep("apply", march(6)));
}

TEST(Procedures, JX13_AnIssueWithoutMeasuresCannotApply)
{
    History history(today);
    history.allPapers();
    ASSERT_OK(history.start("district", march(3)));
    expectRefused(history.tryStep("apply", march(5)), "QX-16", "还没有整改措施");
}

TEST(Procedures, JX13_OnlyImmediateAndLongtermTasksNeedAMechanism)
{
    for (const TaskType type :
         {TaskType::Immediate, TaskType::Limited, TaskType::Longterm, TaskType::Legacy}) {
        History history = withoutPaper(AttachmentRole::Mechanism);
        history.issue().taskType = type;
        ASSERT_OK(history.start("six-step", march(3)));
        const bool needs = type == TaskType::Immediate || type == TaskType::Longterm;
        EXPECT_EQ(history.tryStep("review", march(5)).ok(), !needs);
    }
}

TEST(Procedures, JX13_MayBeSignedOffBeforeTheDeadline)
{
    History history = readyHistory();
    history.issue().deadline = QDate(2027, 12, 31);
    EXPECT_EQ(history.pace(), Pace::Ahead);
    ASSERT_OK(history.start("district", march(3)));
    EXPECT_OK(history.step("apply", march(3)));
}

TEST(Procedures, ARefusalNamesEverythingThatIsMissing)
{
    History history(today);
    history.issue().taskType = TaskType::Longterm;
    history.measure();
    ASSERT_OK(history.start("district", march(3)));
    const auto answer = history.tryStep("apply", march(5));
    expectRefused(answer, "QX-16");
    for (const char *word :
         {"第 1 条措施", "整改前照片", "整改中照片", "整改后照片", "登记表", "长效机制"})
        EXPECT_TRUE(answer.error().text.contains(QString::fromUtf8(word))) << word;
}

TEST(Procedures, QX17_SignaturesNeedAName)
{
    History history = readyHistory();
    ASSERT_OK(history.start("district", march(3)));
    ASSERT_OK(history.step("apply", march(3)));
    ASSERT_OK(history.step("accept", march(4), Outcome::Pass));
    for (const char *step : {"lead_sign", "leader_confirm", "file"}) {
        expectRefused(history.tryStep(step, march(5), {}, u" "_s), "QX-17", "签字人");
        ASSERT_OK(history.step(step, march(5)));
    }
}

TEST(Procedures, QX17_AcceptanceAfterTenWorkdaysIsLateButAllowed)
{
    History history = readyHistory();
    ASSERT_OK(history.start("district", march(3)));
    ASSERT_OK(history.step("apply", march(3)));
    const auto inTime = history.tryStep("accept", march(17), Outcome::Pass);
    ASSERT_OK(inTime);
    EXPECT_EQ(inTime->due, march(17));
    EXPECT_FALSE(inTime->late);
    const auto late = history.tryStep("accept", march(18), Outcome::Pass);
    ASSERT_OK(late);
    EXPECT_TRUE(late->late);
    ASSERT_OK(history.step("accept", march(18), Outcome::Pass));
    EXPECT_TRUE(history.status().steps[1].late);
}

TEST(Procedures, JX14_StepsKeepTheirOrder)
{
    History history = readyHistory();
    expectRefused(history.tryStep("review", march(4)), "QX-15", "尚未启动");
    ASSERT_OK(history.start("six-step", march(3)));
    for (const char *step : {"apply", "verify", "approve", "follow_up"})
        expectRefused(history.tryStep(step, march(5), {}), "JX-14", "应先办“初审”");
    expectRefused(history.publish(march(5)), "JX-14", "应先办“初审”“申请”“核实”");
    ASSERT_OK(history.step("review", march(4)));
    expectRefused(history.tryStep("review", march(5)), "JX-14", "已经办过");
}

TEST(Procedures, QX17_StepsOfTheOtherProceduresKeepTheirOrder)
{
    History district = readyHistory();
    ASSERT_OK(district.start("district", march(3)));
    for (const char *step : {"accept", "lead_sign", "leader_confirm", "file"})
        expectRefused(district.tryStep(step, march(5), {}), "QX-17", "应先办“申请”");
    expectRefused(district.publish(march(5)), "QX-17", "没有公示");
    History superior = readyHistory();
    ASSERT_OK(superior.start("superior", march(3)));
    for (const char *step : {"report", "superior_opinion", "file"})
        expectRefused(superior.tryStep(step, march(5), {}), "QX-17", "应先办“预验收”");
}

TEST(Procedures, WrongStepsAndOutcomesAreInvalid)
{
    History history = readyHistory();
    ASSERT_OK(history.start("six-step", march(3)));
    expectInvalid(history.tryStep("leader_confirm", march(4)));
    expectInvalid(history.tryStep("初审", march(4)));
    expectInvalid(history.tryStep("", march(4)));
    expectInvalid(history.tryStep("review", march(4), Outcome::Fail));
    ASSERT_OK(history.step("review", march(4)));
    ASSERT_OK(history.step("apply", march(4)));
    expectInvalid(history.tryStep("verify", march(5)));
    ASSERT_OK(history.step("verify", march(5), Outcome::Pass));
    expectInvalid(history.tryStep("publicity", march(6)));
}

TEST(Procedures, NoFactLiesInTheFutureOrBeforeTheOneItFollows)
{
    History history = readyHistory();
    expectInvalid(mayStart(history.context, history.facts(), {}, today.addDays(1)));
    expectInvalid(mayStart(history.context, history.facts(), {}, QDate()));
    ASSERT_OK(history.start("district", march(5)));
    expectInvalid(history.tryStep("apply", march(4)));
    expectInvalid(history.tryStep("apply", today.addDays(1)));
    expectInvalid(history.tryStep("apply", QDate()));
    ASSERT_OK(history.step("apply", march(6)));
    expectInvalid(history.tryStep("accept", march(5), Outcome::Pass));
    EXPECT_OK(history.tryStep("accept", march(6), Outcome::Pass));

    History notice = verified();
    expectInvalid(notice.publish(march(9)));
    expectInvalid(notice.publish(march(12), march(11)));
    ASSERT_OK(notice.publish(march(12)));
    expectInvalid(notice.object(march(11)));
    ASSERT_OK(notice.object(march(13)));
    expectInvalid(notice.resolve(march(12), false));
    ASSERT_OK(notice.resolve(QDate(2026, 4, 20), false));
    expectInvalid(notice.tryStep("approve", QDate(2026, 4, 19)));
}

TEST(Procedures, FB_UntrackedIssuesAreNotSignedOff)
{
    History history = readyHistory();
    history.issue().tracked = false;
    expectRefused(history.start("district", march(3)), "FB-统计");
    EXPECT_EQ(history.state(), IssueState::Completed);
}

TEST(Procedures, QX5_TheProcedureFollowsTheSource)
{
    const auto proposed = [](Level level, const QString &category) {
        History history = readyHistory();
        history.book.sources.push_back({level, category});
        history.issue().source = 0;
        return mayStart(history.context, history.facts(), {}, march(3))->text();
    };
    EXPECT_EQ(proposed(Level::County, u"季度自查"_s), u"district");
    EXPECT_EQ(proposed(Level::City, u"市级通报"_s), u"district");
    EXPECT_EQ(proposed(Level::Province, u"省督察反馈"_s), u"six-step");
    EXPECT_EQ(proposed(Level::Nation, u"中央生态环境保护督察反馈"_s), u"six-step");
    EXPECT_EQ(proposed(Level::Nation, u"部挂牌督办"_s), u"superior");
    EXPECT_EQ(proposed(Level::Nation, u"生态环境部通报约谈"_s), u"superior");
    EXPECT_EQ(proposed(Level::Province, u"省挂牌督办"_s), u"superior");
    EXPECT_EQ(proposed(Level::Province, u"本县自定的类别"_s), u"six-step");
    EXPECT_EQ(proposed(Level::County, u"本县自定的类别"_s), u"district");
    History history = readyHistory();
    EXPECT_EQ(mayStart(history.context, history.facts(), {}, march(3))->text(), u"district");
    EXPECT_EQ(mayStart(history.context, history.facts(), u"superior"_s, march(3))->text(),
              u"superior");
    expectInvalid(mayStart(history.context, history.facts(), u"seven-step"_s, march(3)));
}

TEST(Procedures, OneRoundAtATime)
{
    History history = readyHistory();
    ASSERT_OK(history.start("district", march(3)));
    expectRefused(history.start("district", march(4)), "QX-17", "第 1 轮尚未结束");
    History closed = districtClosed();
    expectRefused(closed.start("district", march(20)), "JX-14(六)", "已于 2026年3月12日 销号");
}

TEST(Procedures, QX17_AFailedAcceptanceLeadsToASecondRoundWithItsOwnForm)
{
    History history = readyHistory();
    ASSERT_OK(history.start("district", march(3)));
    ASSERT_OK(history.step("apply", march(3)));
    ASSERT_OK(history.step("accept", march(6), Outcome::Fail));
    EXPECT_EQ(history.state(), IssueState::Rectifying);
    expectRefused(history.tryStep("lead_sign", march(7)), "QX-17", "不合格");
    expectInvalid(mayStart(history.context, history.facts(), {}, march(5)));

    ASSERT_OK(history.start("district", march(9)));
    EXPECT_EQ(history.state(), IssueState::Completed);
    // Photos stay; the form and the site check belong to the round they were made for.
    expectRefused(history.tryStep("apply", march(10)), "QX-16",
                  "缺本轮（第 2 轮）的签字盖章的登记表");
    history.paper(AttachmentRole::SignedForm);
    ASSERT_OK(history.step("apply", march(10)));
    expectRefused(history.tryStep("accept", march(11), Outcome::Pass), "QX-17", "第 2 轮");
    history.paper(AttachmentRole::SiteCheck);
    ASSERT_OK(history.step("accept", march(11), Outcome::Pass));
    ASSERT_OK(history.step("lead_sign", march(12)));
    ASSERT_OK(history.step("leader_confirm", march(13)));
    EXPECT_EQ(history.state(), IssueState::Closed);
    EXPECT_EQ(history.book.rounds.size(), 2u);
}

TEST(Procedures, APaperFiledBetweenRoundsServesTheNext)
{
    History history(today);
    EXPECT_EQ(paperRound(history.standing(), history.facts()), 1);
    history.measure(march(1)).allPapers();
    ASSERT_OK(history.start("district", march(3)));
    EXPECT_EQ(paperRound(history.standing(), history.facts()), 1);
    ASSERT_OK(history.step("apply", march(3)));
    ASSERT_OK(history.step("accept", march(6), Outcome::Fail));
    EXPECT_EQ(paperRound(history.standing(), history.facts()), 2);
    history.paper(AttachmentRole::SignedForm);
    ASSERT_OK(history.start("district", march(9)));
    EXPECT_OK(history.tryStep("apply", march(10)));
}

TEST(Procedures, JX14_3_AFailedVerificationEndsTheRound)
{
    History history = readyHistory();
    ASSERT_OK(history.start("six-step", march(3)));
    ASSERT_OK(history.step("review", march(4)));
    ASSERT_OK(history.step("apply", march(5)));
    ASSERT_OK(history.step("verify", march(6), Outcome::Fail));
    EXPECT_EQ(history.state(), IssueState::Rectifying);
    expectRefused(history.publish(march(7)), "JX-14(三)", "不合格");
    EXPECT_OK(history.start("six-step", march(9)));
}

TEST(Procedures, QX17_TheSuperiorsOpinionDecides)
{
    History history = readyHistory();
    ASSERT_OK(history.start("superior", march(3)));
    ASSERT_OK(history.step("pre_accept", march(4), Outcome::Pass));
    ASSERT_OK(history.step("report", march(5)));
    ASSERT_OK(history.step("superior_opinion", march(20), Outcome::Fail));
    EXPECT_EQ(history.state(), IssueState::Rectifying);
    expectRefused(history.tryStep("file", march(21)), "QX-17", "不合格");
    EXPECT_OK(history.start("superior", march(23)));
}

TEST(Procedures, JX14_4_ANoticeNeedsMedia)
{
    expectRefused(verified().publish(march(11), {}, u"  "_s), "JX-14(四)", "公示载体");
}

TEST(Procedures, JX14_4_NoticeShorterThanTenWorkdaysIsRefused)
{
    History history = verified();
    expectRefused(history.publish(march(11), march(24)), "JX-14(四)", "只有 9 个工作日");
    EXPECT_OK(history.publish(march(11), march(25)));
}

TEST(Procedures, JX14_4_TheFirstDayCountsOnlyWhereTheBookSaysSo)
{
    History history = verified();
    history.context.countFirstDay = true;
    const auto verdict = history.publish(march(11), march(24));
    ASSERT_OK(verdict);
    EXPECT_EQ(verdict->due, march(24));
}

TEST(Procedures, JX14_4_ApprovalFromTheDayAfterTheLastDay)
{
    History history = verified();
    expectRefused(history.tryStep("approve", march(11)), "JX-14", "应先办“公开”");
    ASSERT_OK(history.publish(march(11)));
    expectRefused(history.tryStep("approve", march(25)), "JX-14(四)", "2026年3月25日");
    EXPECT_OK(history.tryStep("approve", march(26)));
}

TEST(Procedures, JX14_4_AnAnnouncedLaterLastDayBinds)
{
    History history = verified();
    ASSERT_OK(history.publish(march(11), march(31)));
    expectRefused(history.tryStep("approve", march(31)), "JX-14(四)", "2026年3月31日");
    EXPECT_OK(history.tryStep("approve", QDate(2026, 4, 1)));
}

TEST(Procedures, JX14_4_NoticeAcrossNationalDay2026)
{
    // 25 to 27 September are Mid-Autumn, 1 to 7 October National Day, Saturday 10 October works.
    History history = verified();
    expectRefused(history.publish(QDate(2026, 9, 25), QDate(2026, 10, 7)), "JX-14(四)",
                  "只有 3 个工作日");
    const auto verdict = history.publish(QDate(2026, 9, 25));
    ASSERT_OK(verdict);
    EXPECT_EQ(verdict->due, QDate(2026, 10, 15));
    EXPECT_FALSE(verdict->provisional);
    expectRefused(history.tryStep("approve", QDate(2026, 10, 15)), "JX-14(四)");
    EXPECT_OK(history.tryStep("approve", QDate(2026, 10, 16)));
}

TEST(Procedures, Rule10_ANoticeRunningInto2027IsProvisional)
{
    History history = verified();
    const auto verdict = history.publish(QDate(2026, 12, 21));
    ASSERT_OK(verdict);
    EXPECT_EQ(verdict->due, QDate(2027, 1, 4));
    EXPECT_TRUE(verdict->provisional);
    history.context.today = QDate(2027, 1, 4);
    const auto early = history.tryStep("approve", QDate(2027, 1, 4));
    expectRefused(early, "JX-14(四)", "暂定");
    history.context.today = QDate(2027, 1, 5);
    EXPECT_EQ(history.state(), IssueState::AwaitingApproval);
    EXPECT_TRUE(history.status().provisional);
    const auto approved = history.tryStep("approve", QDate(2027, 1, 5));
    ASSERT_OK(approved);
    EXPECT_TRUE(approved->provisional);
}

TEST(Procedures, JX14_5_AnOpenObjectionBlocksApproval)
{
    History history = verified();
    expectRefused(history.object(march(11)), "JX-14(五)", "没有正在进行的公示");
    ASSERT_OK(history.publish(march(11)));
    expectRefused(history.resolve(march(12), true), "JX-14(五)", "没有尚未处理的异议");
    ASSERT_OK(history.object(march(12)));
    EXPECT_EQ(history.state(), IssueState::Objection);
    expectRefused(history.tryStep("approve", march(27)), "JX-14(五)", "异议尚未处理");
    const auto early = history.tryStep("approve", march(20));
    expectRefused(early, "JX-14(四)", "异议尚未处理");
    ASSERT_OK(history.resolve(march(26), false));
    EXPECT_EQ(history.state(), IssueState::AwaitingApproval);
    EXPECT_OK(history.tryStep("approve", march(27)));
}

TEST(Procedures, JX14_5_TheOldestOpenObjectionIsResolvedFirst)
{
    History history = verified();
    ASSERT_OK(history.publish(march(11)));
    ASSERT_OK(history.object(march(13)));
    ASSERT_OK(history.object(march(12)));
    ASSERT_OK(history.resolve(march(14), false));
    EXPECT_EQ(history.state(), IssueState::Objection);
    EXPECT_TRUE(history.book.objections[0].resolvedOn.isValid());
    EXPECT_EQ(history.book.objections[0].on, march(12));
    ASSERT_OK(history.resolve(march(14), false));
    expectRefused(history.resolve(march(14), false), "JX-14(五)");
}

TEST(Procedures, JX14_5_AnUpheldObjectionEndsTheRound)
{
    History history = verified();
    ASSERT_OK(history.publish(march(11)));
    ASSERT_OK(history.object(march(12)));
    ASSERT_OK(history.resolve(march(16), true));
    EXPECT_EQ(history.state(), IssueState::Rectifying);
    expectRefused(history.tryStep("approve", march(30)), "JX-14(五)", "异议核实属实");
    expectRefused(history.object(march(30)), "JX-14(五)");
    expectInvalid(mayStart(history.context, history.facts(), {}, march(15)));
    ASSERT_OK(history.start("six-step", march(18)));
    EXPECT_OK(history.tryStep("review", march(18)));
}

TEST(Procedures, JX14_6_OnlyASignedOffIssueIsLookedBackAt)
{
    expectRefused(readyHistory().lookBack(march(20), LookbackOutcome::Held), "JX-14(六)");
    History history = districtClosed();
    expectInvalid(history.lookBack(march(11), LookbackOutcome::Held));
    expectInvalid(history.lookBack(march(20), LookbackOutcome::Held, march(30)));
    expectInvalid(history.lookBack(march(20), LookbackOutcome::Rebound, march(19)));
    ASSERT_OK(history.lookBack(march(20), LookbackOutcome::Held));
    EXPECT_EQ(history.state(), IssueState::Closed);
    expectInvalid(history.lookBack(march(19), LookbackOutcome::Held));
}

TEST(Procedures, JX14_6_AReboundOpensANewRoundAndHistoryStays)
{
    History history = districtClosed();
    const QDate newDeadline(2026, 6, 30);
    ASSERT_OK(history.lookBack(march(20), LookbackOutcome::Rebound, newDeadline));
    EXPECT_EQ(history.state(), IssueState::Rebounded);
    EXPECT_EQ(history.standing().deadline, newDeadline);
    EXPECT_FALSE(history.standing().closedOn.isValid());
    expectRefused(history.tryStep("file", march(21)), "JX-14(六)", "反弹");
    expectRefused(history.lookBack(march(21), LookbackOutcome::Held), "JX-14(六)");
    expectInvalid(mayStart(history.context, history.facts(), {}, march(19)));

    history.paper(AttachmentRole::SignedForm).paper(AttachmentRole::SiteCheck);
    ASSERT_OK(history.start("district", march(23)));
    EXPECT_EQ(history.state(), IssueState::Completed);
    ASSERT_OK(history.step("apply", march(23)));
    ASSERT_OK(history.step("accept", march(24), Outcome::Pass));
    ASSERT_OK(history.step("lead_sign", march(24)));
    ASSERT_OK(history.step("leader_confirm", march(25)));
    EXPECT_EQ(history.state(), IssueState::Closed);
    EXPECT_EQ(history.standing().closedOn, march(25));
    EXPECT_EQ(history.book.steps.size(), 8u);
}

TEST(Procedures, JX14_6_FollowUpNeedsALookbackSinceThisClosing)
{
    History history = districtClosed();
    ASSERT_OK(history.lookBack(march(16), LookbackOutcome::Held));
    ASSERT_OK(history.lookBack(march(20), LookbackOutcome::Rebound));
    history.paper(AttachmentRole::SignedForm).paper(AttachmentRole::SiteCheck);
    ASSERT_OK(history.start("six-step", march(23)));
    ASSERT_OK(history.step("review", march(23)));
    ASSERT_OK(history.step("apply", march(23)));
    ASSERT_OK(history.step("verify", march(23), Outcome::Pass));
    ASSERT_OK(history.publish(march(24)));
    const QDate closed(2026, 4, 20);
    ASSERT_OK(history.step("approve", closed));
    expectRefused(history.tryStep("follow_up", closed), "JX-14(六)", "还没有“回头看”记录");
    ASSERT_OK(history.lookBack(closed, LookbackOutcome::Held));
    EXPECT_OK(history.tryStep("follow_up", closed));
}

TEST(Procedures, JX14_6_EveryReboundUndoesOneClosingEvenOnTheSameDay)
{
    History history = districtClosed();
    for (int round = 2; round <= 4; ++round) {
        ASSERT_OK(history.lookBack(march(12), LookbackOutcome::Rebound));
        ASSERT_EQ(history.state(), IssueState::Rebounded);
        history.paper(AttachmentRole::SignedForm).paper(AttachmentRole::SiteCheck);
        ASSERT_OK(history.start("district", march(12)));
        ASSERT_OK(history.step("apply", march(12)));
        ASSERT_OK(history.step("accept", march(12), Outcome::Pass));
        ASSERT_OK(history.step("lead_sign", march(12)));
        ASSERT_OK(history.step("leader_confirm", march(12)));
        ASSERT_EQ(history.state(), IssueState::Closed);
    }
}

} // namespace
