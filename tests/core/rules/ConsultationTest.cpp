// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ConsultationWords.h"
#include "tests/support/Print.h"

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

Consultation answered(const QString &answer, Taken taken)
{
    Consultation asked;
    asked.answeredOn = QDate(2026, 1, 20);
    asked.answer = answer;
    asked.taken = taken;
    return asked;
}

TEST(Consultations, JX6_NoOpinionIsNeitherTakenNorWaiting)
{
    for (const QString &answer :
         {u"无意见"_s, u"无意见。"_s, u" 无修改意见"_s, u"没有不同意见！"_s})
        for (const Taken taken : {Taken::Open, Taken::Accepted}) {
            EXPECT_TRUE(takenWord(answered(answer, taken)).isEmpty()) << answer.toStdString();
            EXPECT_FALSE(waitsToBeTaken(answered(answer, taken)));
        }
    const QString opinion = u"对第二条无意见，建议时限后延"_s;
    EXPECT_TRUE(waitsToBeTaken(answered(opinion, Taken::Open)));
    EXPECT_FALSE(waitsToBeTaken(answered(opinion, Taken::Declined)));
    EXPECT_EQ(takenWord(answered(opinion, Taken::Declined)), u"不采纳");
    EXPECT_FALSE(waitsToBeTaken(Consultation())) << "not answered yet";
}

} // namespace
