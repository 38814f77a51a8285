// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories: whatever a clerk tries, in whatever order, what is derived stays consistent,
// what is sealed stays as it was approved, and undo leads back to the start.
#include "tests/core/actions/PlanDesk.h"

#include "core/sample/Dice.h"

#include <gmock/gmock.h>

using namespace xhb;
using namespace xhb::test;
using namespace Qt::StringLiterals;

namespace {

class Histories : public testing::TestWithParam<int>
{
protected:
    /// One action out of all there are; most are lawful only now and then.
    QByteArray anything()
    {
        static const QByteArrayList actions{
            R"({"do":"plan.include","plan":"甲方案","issues":["1"]})",
            R"({"do":"plan.include","plan":"甲方案","issues":["2"]})",
            R"({"do":"plan.exclude","plan":"甲方案","issues":["2"]})",
            R"({"do":"plan.step","plan":"甲方案","step":"%next","on":"%on","doc_no":"文%n号"})",
            R"({"do":"plan.step","plan":"甲方案","step":"%next","on":"%on"})",
            R"({"do":"plan.step","plan":"甲方案","step":"%next","on":"%on"})",
            R"({"do":"plan.step","plan":"甲方案","step":"approve","on":"%on"})",
            R"({"do":"plan.ask","plan":"甲方案","unit":"县水利局","on":"%on"})",
            R"({"do":"plan.answer","plan":"甲方案","unit":"县水利局","on":"%on","answer":"无","taken":true})",
            R"({"do":"issue.update","code":"%i","goal":"目标%n"})",
            R"({"do":"issue.update","code":"%i","deadline_text":"2027年%m月底前"})",
            R"({"do":"issue.update","code":"%i","note":"备注%n"})",
            R"({"do":"measure.update","issue":"%i","seq":1,"text":"措施%n"})",
            R"({"do":"measure.add","issue":"%i","text":"新措施%n"})",
            R"({"do":"measure.remove","issue":"%i","seq":2})",
            R"({"do":"measure.done","issue":"%i","seq":%s,"on":"%on"})",
            R"({"do":"stage.add","issue":"%i","text":"阶段%n","due":"2026-12-31"})",
            R"({"do":"adjust.request","issue":"%i","on":"%on","reason_kind":"law_change","argument":"理由%n",
                "new_deadline_text":"2028年%m月底前","changes":[{"seq":1,"text":"调整%n"}]})",
            R"({"do":"adjust.request","issue":"%i","on":"%on","reason_kind":"unforeseeable","argument":"理由%n",
                "changes":[{"seq":2,"deadline_text":"2027年%m月底前"}]})",
            R"({"do":"adjust.step","issue":"%i","step":"submit","on":"%on"})",
            R"({"do":"adjust.step","issue":"%i","step":"site_check","on":"%on","by":"甲"})",
            R"({"do":"adjust.step","issue":"%i","step":"site_check","on":"%on","by":"甲","outcome":"fail"})",
            R"({"do":"adjust.step","issue":"%i","step":"approve","on":"%on","doc_no":"批%n号"})",
            R"({"do":"adjust.step","issue":"%i","step":"approve","on":"%on","outcome":"fail"})",
            R"({"do":"adjustment.remove","issue":"%i"})",
            R"({"do":"attach","issue":"%i","file":"paper.jpg","role":"%r"})",
            R"({"do":"signoff.start","issue":"%i","on":"%on","procedure":"district"})",
            R"({"do":"signoff.step","issue":"%i","step":"apply","on":"%on"})",
            R"({"do":"signoff.step","issue":"%i","step":"accept","on":"%on","outcome":"%o"})",
            R"({"do":"signoff.step","issue":"%i","step":"lead_sign","on":"%on","by":"甲"})",
            R"({"do":"signoff.step","issue":"%i","step":"leader_confirm","on":"%on","by":"乙"})",
            R"({"do":"lookback","issue":"%i","on":"%on","outcome":"rebound"})",
            R"({"do":"plan.update","name":"甲方案","summary":"要求%n"})",
            R"({"do":"plan_step.update","plan":"甲方案","key":"list","note":"注%n"})",
        };
        static const QByteArrayList keys{"list",       "propose", "compile", "consult",
                                         "deliberate", "submit",  "approve", "issue"};
        static const QByteArrayList roles{"before", "during", "after", "signed_form", "site_check"};
        QByteArray action = actions[m_dice.below(int(actions.size()))];
        const size_t taken = desk->plan().steps.size();
        return action.replace("%next", keys[qsizetype(std::min<size_t>(taken, 7))])
            .replace("%on", m_day.toString(Qt::ISODate).toLatin1())
            .replace("%i", m_dice.oneIn(3) ? "2" : "1")
            .replace("%s", QByteArray::number(m_dice.between(1, 2)))
            .replace("%m", QByteArray::number(m_dice.between(1, 12)))
            .replace("%r", roles[m_dice.below(int(roles.size()))])
            .replace("%o", m_dice.oneIn(3) ? "fail" : "pass")
            .replace("%n", QByteArray::number(++m_number));
    }

    /// One named action, however old; it may be refused, then nothing has changed.
    bool takeBackAny(qint64 begin)
    {
        const auto journal = desk->ledger->journal();
        const qint64 last = journal->back().id;
        if (last <= begin)
            return false;
        const QString before = desk->dump();
        const auto undone = desk->ledger->undo(begin + 1 + m_dice.below(int(last - begin)), today);
        if (!undone) {
            EXPECT_EQ(desk->dump(), before);
        }
        return undone.ok();
    }

    /// What must hold whatever happened.
    void check() const
    {
        const PlanCase plan = desk->plan();
        const auto requests = readAdjustments(*desk->desk);
        const auto approved = std::ranges::count_if(*requests, [&](const AdjustmentCase &one) {
            return stateOf(desk->desk->rulebook(), one) == AdjustmentState::Approved;
        });
        const bool decided =
            trailStanding(trailFactsOf(desk->desk->rulebook(), plan)).approvedOn.isValid();
        EXPECT_EQ(plan.approved, decided);
        EXPECT_EQ(qsizetype(plan.versions.size()), decided ? 1 + approved : 0);
        if (decided) {
            const auto first = plan.contentOf(1);
            const auto latest = plan.contentOf(0);
            for (const PlanDifference &difference : comparePlans(*latest, plan.content()))
                EXPECT_EQ(difference.change, PlanChange::Added)
                    << difference.what.toStdString() << difference.after.toStdString();
            for (const PlanItem &item : first->items)
                EXPECT_EQ(item.goal, latest->item(item.issue)->goal);
        }
        const auto facts = desk->desk->facts();
        for (size_t i = 0; i < facts->issues.size(); ++i) {
            const IssueFacts issue(*facts, i);
            const Standing standing = standingOf(desk->desk->rules(), issue);
            const bool member = std::ranges::any_of(
                plan.rows, [&](const PlanRow &row) { return row.issue.id == issue.issue().id; });
            EXPECT_EQ(issue.issue().planPending, member && !decided);
            if (standing.end == RoundEnd::None) {
                EXPECT_EQ(standing.state == IssueState::Planned,
                          issue.measures().empty() || issue.issue().planPending);
            }
        }
    }

    std::unique_ptr<PlanDesk> desk = std::make_unique<PlanDesk>();
    Dice m_dice{quint64(GetParam())};
    QDate m_day{2026, 1, 8};
    int m_number = 0;
};

TEST_P(Histories, KeepWhatIsDerivedAndWhatIsSealedAndLeadBack)
{
    desk->addIssue("2", "省督察");
    const qint64 begin = (*desk->ledger->undoable())->id;
    const QString start = desk->dump();
    int done = 0;
    for (int tries = 0; tries < 150; ++tries) {
        const QByteArray action = anything();
        if (desk->run(action.constData()).ok()) {
            ++done;
            check();
        }
        if (m_dice.oneIn(4) && takeBackAny(begin))
            check();
        if (m_dice.oneIn(2))
            m_day = std::min(m_day.addDays(m_dice.between(0, 5)), today);
    }
    EXPECT_GE(done, 25);
    EXPECT_TRUE(desk->findings().isEmpty());
    const QString end = desk->dump();

    // Step by step to the start and back.
    int undone = 0;
    for (auto last = desk->ledger->undoable(); last->has_value() && (*last)->id > begin;
         last = desk->ledger->undoable(), ++undone)
        ASSERT_OK(desk->ledger->undo((*last)->id, today));
    EXPECT_EQ(desk->dump(), start);
    for (auto next = desk->ledger->redoable(); next->has_value() && undone > 0;
         next = desk->ledger->redoable(), --undone)
        ASSERT_OK(desk->ledger->undo((*next)->id, today));
    EXPECT_EQ(desk->dump(), end);
    EXPECT_TRUE(desk->findings().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Seeds, Histories, testing::Values(1, 7, 20221104));

} // namespace
