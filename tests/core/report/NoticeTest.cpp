// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Notice.h"

#include "core/report/FormTemplate.h"
#include "tests/core/report/Samples.h"
#include "tests/support/Print.h"

using namespace xhb;

namespace {

NoticePlan goodPlan()
{
    NoticePlan plan;
    plan.from = QDate(2026, 10, 28);
    plan.until = QDate(2026, 11, 11);
    plan.workdays = 10;
    plan.basisDoc = QStringLiteral("赣办发〔2022〕36号");
    return plan;
}

QStringList findings(const IssueDossier &dossier, const NoticePlan &plan)
{
    QStringList said;
    for (const NoticeFinding &finding : checkNotice(dossier, plan, samples::letterhead()))
        said << finding.where + u'|' + finding.what + u'|' + finding.basis;
    return said;
}

/// Expects exactly one finding, and these words in it.
void expectOnly(const QStringList &said, const QString &words)
{
    EXPECT_EQ(said.size(), 1) << said.join(u'\n').toStdString();
    EXPECT_TRUE(said.join(QString()).contains(words)) << said.join(u'\n').toStdString();
}

} // namespace

TEST(Notice, AGoodNoticeHasNoFindings)
{
    EXPECT_EQ(findings(samples::dossier("six-step"), goodPlan()), QStringList());
}

TEST(Notice, JX14_4_NoticeShorterThanTenWorkdaysIsFound)
{
    NoticePlan plan = goodPlan();
    plan.workdays = 9;
    expectOnly(findings(samples::dossier(), plan),
               QStringLiteral("只有 9 个工作日，公示不得少于 10 个工作日|JX-14(四)"));
    plan.workdays = 10;
    plan.until = plan.from.addDays(-1);
    expectOnly(findings(samples::dossier(), plan), QStringLiteral("截止日早于起始日"));
}

TEST(Notice, JX14_4_EmptyPartsAreFoundWithTheirArticle)
{
    IssueDossier dossier = samples::dossier();
    dossier.issue.goal.clear();
    expectOnly(findings(dossier, goodPlan()), QStringLiteral("整改目标|这一部分是空的|JX-14(四)"));
    NoticePlan plan = goodPlan();
    plan.from = {};
    expectOnly(findings(samples::dossier(), plan), QStringLiteral("公示起止日|这一部分是空的"));
}

TEST(Notice, JX8_AnOrdinaryPetitionNeedsNoPlanAndTheOfficeTakesObjections)
{
    IssueDossier dossier = samples::dossier();
    dossier.issue.code = QStringLiteral("X3JX202605260001");
    dossier.issue.goal.clear();
    dossier.issue.deadlineText.clear();
    dossier.issue.deadline = {};
    dossier.supervising.clear();
    dossier.source = {};
    dossier.petition.emplace();
    dossier.petition->batch = QStringLiteral("第4批");
    EXPECT_EQ(findings(dossier, goodPlan()), QStringList());
    const FormData data = noticeData(dossier, {}, samples::letterhead());
    EXPECT_EQ(data.texts.value(QStringLiteral("department")), samples::letterhead().office);
    EXPECT_EQ(data.texts.value(QStringLiteral("source")), QStringLiteral("群众信访举报（第4批）"));
    EXPECT_TRUE(
        data.texts.value(QStringLiteral("code_words")).contains(QStringLiteral("受理编号")));
    dossier.petition->petitionClass = PetitionClass::Key;
    EXPECT_TRUE(findings(dossier, goodPlan()).join(u'|').contains(QStringLiteral("整改目标")));
}

TEST(Notice, PlaceholdersLeftInAreFound)
{
    for (const char *left : {"向〔市直牵头验收单位〕反映", "请向{{department}}反映", "XX区住建局",
                             "X环委〔2021〕3号", "电话______", "某某镇"}) {
        NoticePlan plan = goodPlan();
        plan.acceptance = QString::fromUtf8(left);
        expectOnly(findings(samples::dossier(), plan), QStringLiteral("占位符"));
    }
    NoticePlan plan = goodPlan();
    plan.acceptance = QStringLiteral("依据赣办发〔2022〕36号，编号X3JX202405160020，经查验合格");
    IssueDossier dossier = samples::dossier();
    dossier.issue.code = QStringLiteral("X3JX202405160020");
    EXPECT_EQ(findings(dossier, plan), QStringList());
}

TEST(Notice, DoubledWordsAreFound)
{
    for (const char *left :
         {"2022年年省督察反馈", "向监督单位单位反映", "已完成整改。。", "的的确确"}) {
        NoticePlan plan = goodPlan();
        plan.acceptance = QString::fromUtf8(left);
        expectOnly(findings(samples::dossier(), plan), QStringLiteral("疑似重复字"));
    }
}

TEST(Notice, PrivateNumbersAreFoundButTheOfficesPhoneIsNot)
{
    NoticePlan plan = goodPlan();
    plan.acceptance = QStringLiteral("举报人电话13912345678，经查验合格");
    expectOnly(findings(samples::dossier(), plan), QStringLiteral("手机号“13912345678”"));
    plan.acceptance = QStringLiteral("当事人36010119800101123X，经查验合格");
    expectOnly(findings(samples::dossier(), plan), QStringLiteral("身份证号"));
    plan = goodPlan();
    plan.phone = QStringLiteral("13912345678");
    EXPECT_EQ(findings(samples::dossier(), plan), QStringList());
}

TEST(Notice, ACodeOfAnotherProblemIsFound)
{
    IssueDossier dossier = samples::dossier();
    dossier.issue.code = QStringLiteral("第十项");
    NoticePlan plan = goodPlan();
    plan.title = QStringLiteral("序号一整改公示");
    expectOnly(findings(dossier, plan), QStringLiteral("与问题编号“第十项”不一致"));
    plan.title = QStringLiteral("序号10整改公示");
    EXPECT_EQ(findings(dossier, plan), QStringList());
    plan.title = QStringLiteral("42号问题整改公示");
    expectOnly(findings(dossier, plan), QStringLiteral("42号问题"));
}

TEST(Notice, JX14_4_EveryMeasureNeedsItsResult)
{
    IssueDossier dossier = samples::dossier();
    dossier.measures[1].result.clear();
    dossier.measures[1].doneOn = {};
    expectOnly(findings(dossier, goodPlan()), QStringLiteral("第2条措施没有落实情况|JX-14(四)"));
    NoticePlan plan = goodPlan();
    plan.completion = QStringLiteral("经核查，已完成整改。");
    expectOnly(findings(samples::dossier(), plan), QStringLiteral("过于笼统"));
}

TEST(Notice, EveryLayoutSaysTheWholeOfIt)
{
    const IssueDossier dossier = samples::dossier("six-step");
    const FormData data = noticeData(dossier, goodPlan(), samples::letterhead());
    for (const char *layout : {"notice-a", "notice-b", "notice-c", "notice-d"}) {
        const Result<FormTemplate> form =
            FormTemplate::builtIn(QLatin1String(layout), noticeData({}, {}, {}));
        ASSERT_OK(form);
        QString said;
        for (const Block &block : form->fill(data).blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                said += paragraph->text + u'\n';
            if (const auto *table = std::get_if<PrintTable>(&block))
                for (int i = 0; i < table->rowCount; ++i) {
                    TableRow row;
                    table->row(i, row);
                    for (const PrintCell &cell : row.cells)
                        said += cell.text + u'\n';
                }
        }
        for (const char *field : {"title", "problem", "goal", "completion", "acceptance", "period",
                                  "workdays", "department", "phone", "signer", "signed_on"})
            EXPECT_TRUE(said.contains(data.texts.value(QLatin1String(field))))
                << layout << ' ' << field;
    }
}
