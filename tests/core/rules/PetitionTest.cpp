// SPDX-License-Identifier: GPL-3.0-or-later
// Petitions: their numbers and types (forms.md §4), by when they are answered (LS-6), how they are
// signed off by their class (JX-8, JX-14).
#include "core/rules/Agenda.h"
#include "core/rules/PetitionReply.h"
#include "core/rules/PetitionWords.h"
#include "tests/core/rules/History.h"
#include "tests/support/Print.h"

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

History petitionOf(PetitionClass petitionClass, QDate today = QDate(2026, 6, 30))
{
    History history(today);
    PetitionFact petition;
    petition.petitionClass = petitionClass;
    petition.receivedOn = QDate(2026, 5, 25);
    history.issue().petition = petition;
    history.issue().planPending = petitionClass != PetitionClass::Ordinary;
    return history;
}

/// With what the loader sets once goal and deadline are there.
void plan(History &history, QDate deadline)
{
    history.issue().petition->hasGoal = true;
    history.issue().petition->hasDeadline = true;
    history.issue().deadline = deadline;
    history.issue().planPending = false;
}

TEST(PetitionWords, AcceptNumbersAreReadWithWhatIsWrittenAroundThem)
{
    for (const char *text : {"D3JX202605250002", "*D3JX202605250002", "D3JX202605250002*",
                             "＊Ｄ3JX202605250002号", "D3JX202605250002（重复）",
                             "受理编号：d3jx202605250002", " D3JX202605250002 (重复件)* "}) {
        const AcceptNo read = readAcceptNo(QString::fromUtf8(text));
        EXPECT_EQ(read.number, u"D3JX202605250002") << text;
        EXPECT_TRUE(read.usual) << text;
        EXPECT_EQ(read.key, QByteArray(text).contains('*') || QByteArray(text).contains("＊"))
            << text;
        EXPECT_EQ(read.duplicate, QByteArray(text).contains("重复")) << text;
        EXPECT_EQ(read.channel, Channel::Call);
        EXPECT_EQ(read.on, QDate(2026, 5, 25));
    }
    EXPECT_EQ(readAcceptNo(u"X3AH202411140048"_s).channel, Channel::Letter);
    const AcceptNo other = readAcceptNo(u"微信-2026-17"_s);
    EXPECT_EQ(other.number, u"微信-2026-17");
    EXPECT_FALSE(other.usual);
    EXPECT_FALSE(other.channel);
    // The 号 of a document belongs to its number.
    for (const char *text : {"〔2026〕7号", "*〔2026〕7号（重复）", "受理编号：〔2026〕7号"})
        EXPECT_EQ(readAcceptNo(QString::fromUtf8(text)).number, u"〔2026〕7号") << text;
    EXPECT_EQ(readAcceptNo(u"赣环信〔2026〕7号"_s).number, u"赣环信〔2026〕7号");
    EXPECT_EQ(readAcceptNo(u"信访字2026-7号"_s).number, u"信访字2026-7号");
    EXPECT_EQ(readAcceptNo(u"2026年第7号"_s).number, u"2026年第7号");
    EXPECT_EQ(readAcceptNo(u"微信-2026-17号"_s).number, u"微信-2026-17");
    EXPECT_FALSE(readAcceptNo(u"D3JX202613250002"_s).on.isValid());
    EXPECT_TRUE(readAcceptNo(u" * "_s).number.isEmpty());
}

TEST(PetitionWords, FB_TypesOfPollutionAreASetByCodePoint)
{
    EXPECT_EQ(pollutionTypes({u"噪音,水污染，生态破坏；大气 噪声、其它"_s}),
              QStringList({u"其他"_s, u"噪声"_s, u"大气"_s, u"水"_s, u"生态"_s}));
    EXPECT_EQ(pollutionTypes({u"水"_s, u"水"_s, u" "_s}), QStringList({u"水"_s}));
    EXPECT_TRUE(pollutionTypes({}).isEmpty());
}

TEST(PetitionWords, BatchesAreTheSameHoweverTheyAreNumbered)
{
    EXPECT_TRUE(sameBatch(u"第4批"_s, u"第四批"_s));
    EXPECT_TRUE(sameBatch(u"4"_s, u"第4批"_s));
    EXPECT_FALSE(sameBatch(u"第4批"_s, u"第14批"_s));
    EXPECT_FALSE(sameBatch(u"甲"_s, u"乙"_s));
}

TEST(PetitionReply, LS6_CalendarDaysFromTheDayAfterReceiptAndNeverEndingOnADayOff)
{
    const History history(QDate(2026, 6, 1));
    PetitionFact petition;
    petition.receivedOn = QDate(2026, 5, 25); // a Monday
    const auto due = [&](int days) {
        petition.replyDays = days;
        return replyOf(history.context, petition).due;
    };
    EXPECT_EQ(due(5), QDate(2026, 6, 1)); // 5-30 is a Saturday: the Monday after
    EXPECT_EQ(due(7), QDate(2026, 6, 1));
    EXPECT_EQ(due(10), QDate(2026, 6, 4));
    petition.receivedOn = QDate(2026, 9, 25);
    EXPECT_EQ(due(7), QDate(2026, 10, 8)); // National Day is skipped (民法典203)
    const PetitionReply reply = replyOf(history.context, petition, true);
    EXPECT_EQ(reply.basis, u"LS-6(三)");
    EXPECT_TRUE(reply.explanation.contains(u"顺延至 10月8日")) << reply.explanation.toStdString();
}

TEST(PetitionReply, LS6_WithoutATermOfItsOwnTheRulebookSaysHowLong)
{
    const History history(QDate(2026, 6, 1));
    PetitionFact petition;
    EXPECT_FALSE(replyOf(history.context, petition).due.isValid()); // received when?
    petition.receivedOn = QDate(2026, 5, 25);
    EXPECT_EQ(replyOf(history.context, petition).days, testRulebook().replyDays);
}

TEST(PetitionReply, LS6_AnsweredByAReplyOrByBeingFinished)
{
    const History history(QDate(2026, 6, 10));
    PetitionFact petition;
    petition.receivedOn = QDate(2026, 5, 25);
    EXPECT_TRUE(replyOf(history.context, petition).late);
    EXPECT_EQ(replyOf(history.context, petition).left, -6);
    petition.finish = Finish::Staged;
    EXPECT_TRUE(replyOf(history.context, petition).answered);
    EXPECT_FALSE(replyOf(history.context, petition).late);
    petition.finish = Finish::Open;
    petition.repliedOn = QDate(2026, 6, 4);
    EXPECT_FALSE(replyOf(history.context, petition).late);
    petition.repliedOn = QDate(2026, 6, 5);
    EXPECT_TRUE(replyOf(history.context, petition).late);
}

TEST(Petition, JX8_KeyAndComplexWaitForAPlanOrdinaryAreWorkedAtOnce)
{
    EXPECT_EQ(petitionOf(PetitionClass::Ordinary).state(), IssueState::Rectifying);
    for (const PetitionClass petitionClass : {PetitionClass::Key, PetitionClass::Complex}) {
        History history = petitionOf(petitionClass);
        EXPECT_EQ(history.state(), IssueState::Planned);
        EXPECT_EQ(history.status().reasonBasis, u"JX-8");
        plan(history, QDate(2026, 6, 29));
        EXPECT_EQ(history.state(), IssueState::OverdueRectifying);
        history.issue().petition->finish = Finish::Done;
        history.issue().petition->finishedOn = QDate(2026, 6, 28);
        EXPECT_EQ(history.state(), IssueState::Completed);
        EXPECT_NE(history.pace(), Pace::Overdue);
    }
}

TEST(Petition, JX14_OrdinaryIsSignedOffByTheCountyOnceLookedIntoAndDone)
{
    History history = petitionOf(PetitionClass::Ordinary);
    ASSERT_OK(history.start("", QDate(2026, 6, 1)));
    const auto early = history.tryStep("county_signoff", QDate(2026, 6, 1));
    ASSERT_FALSE(early.ok());
    EXPECT_TRUE(early.error().text.contains(u"调查核实"));
    EXPECT_TRUE(early.error().text.contains(u"办结"));
    EXPECT_EQ(early.error().basis, u"JX-14(信访)");
    history.issue().petition->investigated = true;
    EXPECT_FALSE(history.tryStep("county_signoff", QDate(2026, 6, 1)).ok());
    history.issue().petition->finish = Finish::Staged;
    EXPECT_FALSE(history.tryStep("file_city", QDate(2026, 6, 1)).ok());
    ASSERT_OK(history.step("county_signoff", QDate(2026, 6, 1)));
    EXPECT_EQ(history.state(), IssueState::Closed);
    ASSERT_OK(history.step("file_city", QDate(2026, 6, 2)));
}

TEST(Petition, JX14_KeyIsReviewedByTheCountyApprovedByTheCityFiledWithTheProvince)
{
    History history = petitionOf(PetitionClass::Key);
    ASSERT_OK(history.start("", QDate(2026, 6, 1)));
    const auto early = history.tryStep("county_review", QDate(2026, 6, 1));
    ASSERT_FALSE(early.ok());
    EXPECT_EQ(early.error().basis, u"JX-8");
    history.issue().petition->hasGoal = true;
    EXPECT_TRUE(
        history.tryStep("county_review", QDate(2026, 6, 1)).error().text.contains(u"缺整改时限"));
    plan(history, QDate(2026, 12, 31));
    ASSERT_OK(history.step("county_review", QDate(2026, 6, 1)));
    EXPECT_EQ(history.state(), IssueState::Applied);
    EXPECT_FALSE(history.tryStep("city_approve", QDate(2026, 6, 8)).ok()); // pass or fail?
    ASSERT_OK(history.step("city_approve", QDate(2026, 6, 8), Outcome::Fail));
    EXPECT_EQ(history.state(), IssueState::Rectifying);
    ASSERT_OK(history.start("", QDate(2026, 6, 9)));
    ASSERT_OK(history.step("county_review", QDate(2026, 6, 9)));
    ASSERT_OK(history.step("city_approve", QDate(2026, 6, 15), Outcome::Pass));
    EXPECT_EQ(history.state(), IssueState::Closed);
    ASSERT_OK(history.step("file_province", QDate(2026, 6, 16)));
}

TEST(Petition, JX14_ComplexGoesTheSixStepsWithTheirNotice)
{
    History history = petitionOf(PetitionClass::Complex);
    plan(history, QDate(2026, 12, 31));
    ASSERT_OK(history.start("", QDate(2026, 6, 1)));
    EXPECT_FALSE(history.tryStep("review", QDate(2026, 6, 1)).ok()); // no photos
    history.allPapers();
    ASSERT_OK(history.step("review", QDate(2026, 6, 1)));
    ASSERT_OK(history.step("apply", QDate(2026, 6, 2)));
    ASSERT_OK(history.step("verify", QDate(2026, 6, 5), Outcome::Pass));
    const auto notice = history.publish(QDate(2026, 6, 8));
    ASSERT_OK(notice);
    EXPECT_EQ(notice->due, QDate(2026, 6, 23)); // 6-19 is 端午
    EXPECT_FALSE(history.step("approve", QDate(2026, 6, 23)).ok());
    ASSERT_OK(history.step("approve", QDate(2026, 6, 24)));
    EXPECT_EQ(history.state(), IssueState::Closed);
}

TEST(Petition, JX14_ProceduresOfProblemsAreNotForPetitionsNorTheOtherWayRound)
{
    History petition = petitionOf(PetitionClass::Ordinary);
    const Status wrong = petition.start("district", QDate(2026, 6, 1));
    ASSERT_FALSE(wrong.ok());
    EXPECT_TRUE(wrong.error().text.contains(u"一般信访件销号")) << wrong.error().text.toStdString();
    const Status unknown = petition.start("nowhere", QDate(2026, 6, 1));
    EXPECT_FALSE(unknown.error().text.contains(u"district"));
    History problem(QDate(2026, 6, 30));
    EXPECT_FALSE(problem.start("petition-ordinary", QDate(2026, 6, 1)).ok());
}

TEST(Petition, LS6_TheAgendaSaysHowTheDaysToAnswerWereCounted)
{
    History history = petitionOf(PetitionClass::Ordinary, QDate(2026, 11, 20));
    history.issue().petition->receivedOn = QDate(2026, 11, 8);
    history.issue().petition->replyDays = 7;
    const auto items = agendaOf(history.context, history.book);
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items[0].due, QDate(2026, 11, 16));
    const QString why = describe(history.context, history.book, items[0]).why;
    EXPECT_TRUE(why.contains(u"从 2026年11月8日次日起数，第 7 日为 11月15日；该日为休息日（周日），"
                             "顺延至 11月16日；依据 民法典第二百零一条、第二百零三条"_s))
        << why.toStdString();
}

TEST(Petition, LS6_TheAgendaNamesAnswersPlansAndStepsOfSignOff)
{
    History history = petitionOf(PetitionClass::Key, QDate(2026, 6, 1));
    const auto kinds = [&] {
        QStringList all;
        for (const AgendaItem &item : agendaOf(history.context, history.book)) {
            const AgendaText text = describe(history.context, history.book, item);
            all.append(text.kind + u' ' + text.due.toString(Qt::ISODate) + u' ' + text.basis);
            EXPECT_FALSE(text.title.contains(u'{') || text.why.contains(u'{'));
        }
        return all;
    };
    EXPECT_EQ(kinds(), QStringList({u"petition_plan 2026-06-01 JX-8"_s,
                                    u"petition_reply 2026-06-04 LS-6(三)"_s}));
    plan(history, QDate(2026, 6, 20));
    history.issue().petition->repliedOn = QDate(2026, 6, 1);
    EXPECT_EQ(kinds(), QStringList({u"issue_deadline 2026-06-20 QX-13"_s}));
    ASSERT_OK(history.start("", QDate(2026, 6, 1)));
    ASSERT_OK(history.step("county_review", QDate(2026, 6, 1)));
    EXPECT_EQ(kinds(), QStringList({u"acceptance 2026-06-01 JX-14(信访)"_s}));
}

} // namespace
