// SPDX-License-Identifier: GPL-3.0-or-later
// JX-7: a deadline that a request has moved is never shown without the one it was moved from.
#include "tests/ui/plans/PlanBook.h"
#include "ui/issues/BasicsTab.h"
#include "ui/issues/IssueColumns.h"
#include "ui/issues/IssueList.h"
#include "ui/issues/IssuePane.h"
#include "ui/kit/Label.h"
#include "ui/signoff/CaseWhy.h"

namespace xhb::test {

namespace {

const auto words = QStringLiteral("原 2026-12-31 / 现 2027-06-30，赣环督〔2026〕12号");

struct AdjustedTest : testing::Test {
    PlanBook book;

    AdjustedTest() { book.approve(); }

    void adjust()
    {
        book.must(
            R"({"do":"adjust.request","issue":"1","on":"2026-03-12","reason_kind":"law_change",
                      "argument":"标准修订","new_deadline_text":"2027年6月底前"})");
        book.must(R"({"do":"adjust.step","issue":"1","step":"submit","on":"2026-03-12"})");
        book.must(R"({"do":"adjust.step","issue":"1","step":"site_check","on":"2026-03-13",
                      "outcome":"pass","people":"王丽"})");
        book.must(R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-03-18",
                      "outcome":"pass","doc_no":"赣环督〔2026〕12号"})");
    }
    QString why(const IssueList &list, qint64 id) const
    {
        const std::vector<RowColumn> columns = issueColumns();
        const auto rows = issueRows(list, std::vector<qint64>{id});
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].key == QStringLiteral("deadline"))
                return rows.front()[i].why;
        return {};
    }
};

TEST_F(AdjustedTest, TheListSaysFromWhereItWasMoved)
{
    IssueList list(*book.desk);
    list.loadNow();
    EXPECT_FALSE(why(list, 1).contains(QStringLiteral("原 ")));
    adjust(); // the list follows
    EXPECT_TRUE(QTest::qWaitFor([&] { return why(list, 1).endsWith(words); }))
        << why(list, 1).toStdString();
    EXPECT_FALSE(why(list, 2).contains(QStringLiteral("原 ")));
    IssueList again(*book.desk);
    again.loadNow();
    EXPECT_EQ(why(again, 1), why(list, 1));
    ASSERT_TRUE(book.ledger->undo((*book.ledger->undoable())->id, book.desk->today()).ok());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !why(list, 1).contains(QStringLiteral("原 ")); }))
        << "the approval taken back";
}

TEST_F(AdjustedTest, TheExplanationAndTheFormSayItToo)
{
    adjust();
    const auto shown = readCase(*book.desk, Id<Issue>{1});
    ASSERT_TRUE(shown.ok());
    EXPECT_TRUE(
        whyState(*book.desk, *shown)
            .why.lines.contains(QStringLiteral("已批准调整：%1（江西细则第七条）。").arg(words)));
    BookNames names(*book.desk);
    IssuePane pane(*book.desk, names, book.drafts);
    pane.show();
    pane.showIssue({1});
    pane.openTab(IssuePane::Basics);
    const FormWidget &form = *pane.basics()->form();
    const auto *remark = form.findChild<Label *>(QStringLiteral("deadline.remark"));
    ASSERT_TRUE(remark);
    EXPECT_EQ(remark->text(), words);
    EXPECT_FALSE(remark->isHidden());
    pane.showIssue({2});
    EXPECT_TRUE(remark->isHidden());
}

} // namespace

} // namespace xhb::test
