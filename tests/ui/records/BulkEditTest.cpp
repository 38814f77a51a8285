// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many records: what is sealed among them is said before anything is written.
#include "ui/records/BulkEdit.h"

#include "tests/core/actions/TestDesk.h"
#include "tests/ui/Typing.h"
#include "ui/kit/Label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace xhb::test {

namespace {

struct BulkTest : testing::Test {
    TestDesk book{QDate(2026, 3, 20)};
    BookNames names{*book.desk};
    QWidget window;

    BulkTest()
    {
        book.addCountyIssue();
        book.must(R"({"do":"issue.add","code":"2","title":"河边堆垃圾","source":"县级自查"})");
        book.closeIssue();
    }
    std::unique_ptr<BulkEdit> edit(const std::vector<qint64> &ids)
    {
        auto made = std::make_unique<BulkEdit>(
            *book.desk, names,
            BulkEdit::Kind{entityInfo<Issue>(),
                           {QStringLiteral("code"), QStringLiteral("title")},
                           [](int count) { return QStringLiteral("%1 个问题").arg(count); },
                           QStringLiteral("%1 个问题"),
                           {}},
            ids, &window);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        return made;
    }
    QString topic(qint64 id) { return book.ledger->find(Id<Issue>{id})->topic; }
};

TEST_F(BulkTest, QX18_WhatIsSealedIsNamedFirstAndStaysAsItIs)
{
    const auto bulk = edit({1, 2});
    bulk->chooseField(QStringLiteral("phone"));
    EXPECT_TRUE(bulk->left()->text().isEmpty()) << "the contact is not part of what was signed";
    bulk->chooseField(QStringLiteral("topic"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bulk->left()->text().isEmpty(); }));
    EXPECT_TRUE(
        bulk->left()->text().startsWith(QStringLiteral("1 个问题的这一项已封存，保持原样：1。")))
        << bulk->left()->text().toStdString();
    EXPECT_TRUE(bulk->left()->text().contains(QStringLiteral("第十八条")));
    bulk->form()->setField(QStringLiteral("topic"), Value(QStringLiteral("水环境")));
    EXPECT_EQ(bulk->affected(), 1);
    QTest::mouseClick(bulk->writeButton(), Qt::LeftButton);
    EXPECT_EQ(topic(1), QString());
    EXPECT_EQ(topic(2), QStringLiteral("水环境"));
}

TEST_F(BulkTest, QX18_WhereAllAreSealedNothingCanBeTyped)
{
    const auto bulk = edit({1});
    bulk->chooseField(QStringLiteral("topic"));
    auto *editor = qobject_cast<QLineEdit *>(bulk->form()->editor(QStringLiteral("topic")));
    ASSERT_TRUE(editor);
    EXPECT_TRUE(QTest::qWaitFor([&] { return editor->isReadOnly(); }));
    EXPECT_TRUE(editor->toolTip().contains(QStringLiteral("第十八条")));
    EXPECT_FALSE(bulk->writeButton()->isEnabled());
}

TEST_F(BulkTest, OnlyWhatWasTypedIsWritten)
{
    book.must(R"({"do":"issue.add","code":"3","title":"乱倒渣土","source":"县级自查"})");
    const auto before = book.ledger->find(Id<Issue>{2}).take();
    const auto bulk = edit({2, 3});
    bulk->chooseField(QStringLiteral("location"));
    EXPECT_FALSE(bulk->writeButton()->isEnabled()) << "an empty field is no wish to empty them";
    bulk->chooseField(QStringLiteral("topic"));
    EXPECT_FALSE(bulk->writeButton()->isEnabled());
    typeText(bulk->form()->editor(QStringLiteral("topic")), QStringLiteral("水环境"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bulk->writeButton()->isEnabled(); }));
    QTest::mouseClick(bulk->writeButton(), Qt::LeftButton);
    Issue wanted = before;
    wanted.topic = QStringLiteral("水环境");
    EXPECT_EQ(book.ledger->find(Id<Issue>{2}).take(), wanted);
    EXPECT_EQ(topic(3), QStringLiteral("水环境"));
}

TEST_F(BulkTest, WhatWasTypedForAnotherFieldIsForgotten)
{
    const auto bulk = edit({2});
    bulk->chooseField(QStringLiteral("topic"));
    typeText(bulk->form()->editor(QStringLiteral("topic")), QStringLiteral("水环境"));
    bulk->chooseField(QStringLiteral("location"));
    EXPECT_FALSE(bulk->writeButton()->isEnabled());
    bulk->chooseField(QStringLiteral("topic"));
    EXPECT_FALSE(bulk->writeButton()->isEnabled());
    EXPECT_EQ(topic(2), QString());
}

} // namespace

} // namespace xhb::test
