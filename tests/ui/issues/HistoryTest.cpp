// SPDX-License-Identifier: GPL-3.0-or-later
// 留痕 of a problem: who, when, from what to what, taken back or not, and old versions.
#include "ui/signoff/HistoryTab.h"

#include "tests/core/actions/TestDesk.h"
#include "ui/issues/IssueForm.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace xhb::test {

namespace {

struct HistoryTest : testing::Test {
    TestDesk book{QDate(2026, 3, 20)};
    BookNames names{*book.desk};

    HistoryTest() { book.addCountyIssue(); }
    std::vector<HistoryEntry> history()
    {
        const auto shown = readCase(*book.desk, Id<Issue>{1});
        EXPECT_TRUE(shown.ok());
        auto read = historyOfCase(*book.desk, *shown, names);
        EXPECT_TRUE(read.ok());
        return read.take();
    }
};

} // namespace

TEST_F(HistoryTest, SaysWhoWhenAndFromWhatToWhat)
{
    book.must(
        R"({"do":"issue.update","code":"1","title":"双河镇污水溢流入河","task_type":"longterm"})");
    const std::vector<HistoryEntry> entries = history();
    const HistoryEntry &newest = entries.front();
    EXPECT_EQ(newest.who, QStringLiteral("王丽"));
    EXPECT_TRUE(newest.at.isValid());
    EXPECT_FALSE(newest.takenBack);
    ASSERT_EQ(newest.lines.size(), 2u);
    EXPECT_EQ(newest.lines[0].before, QStringLiteral("双河镇污水溢流"));
    EXPECT_EQ(newest.lines[0].after, QStringLiteral("双河镇污水溢流入河"));
    EXPECT_EQ(newest.lines[1].before, QStringLiteral("限期整改"));
    EXPECT_EQ(newest.lines[1].after, QStringLiteral("长期坚持"));
}

TEST_F(HistoryTest, WhatWasTakenBackSaysSo)
{
    book.must(R"({"do":"issue.update","code":"1","title":"写错了"})");
    ASSERT_TRUE(book.ledger->undo(book.ledger->undoable()->value().id, QDate(2026, 3, 20)).ok());
    const std::vector<HistoryEntry> entries = history();
    EXPECT_FALSE(entries[0].takenBack) << "the taking back itself stands";
    EXPECT_TRUE(entries[1].takenBack);
}

TEST_F(HistoryTest, WhatWasRemovedKeepsItsHistory)
{
    book.must(R"({"do":"measure.add","issue":"1","text":"清淤"})");
    book.must(R"({"do":"measure.remove","issue":"1","seq":2})");
    const std::vector<HistoryEntry> entries = history();
    ASSERT_FALSE(entries[0].lines.empty());
    EXPECT_EQ(entries[0].lines[0].what, QStringLiteral("措施 2"));
    EXPECT_EQ(entries[0].lines[0].after, QStringLiteral("删除"));
    bool added = false;
    for (const HistoryLine &line : entries[1].lines)
        added |= line.after == QStringLiteral("清淤");
    EXPECT_TRUE(added);
}

TEST_F(HistoryTest, AnOldVersionOpensReadOnlyInTheSameFormComparedWithToday)
{
    book.must(R"({"do":"issue.update","code":"1","title":"双河镇污水溢流入河"})");
    HistoryTab tab(*book.desk, names, [&] { return new IssueForm(*book.desk, names); });
    tab.resize(500, 600);
    tab.show(*readCase(*book.desk, Id<Issue>{1}));
    tab.QWidget::show();
    QList<QPushButton *> versions;
    for (QPushButton *button : tab.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("当时的样子"))
            versions.append(button);
    ASSERT_EQ(versions.size(), 2);
    QTest::mouseClick(versions.back(), Qt::LeftButton);
    auto *dialog = tab.findChild<QDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    auto *form = dialog->findChild<IssueForm *>();
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->readOnly());
    auto *title = qobject_cast<QLineEdit *>(form->editor(QStringLiteral("title")));
    ASSERT_TRUE(title);
    EXPECT_EQ(title->text(), QStringLiteral("双河镇污水溢流"));
    EXPECT_TRUE(title->isReadOnly());
    auto *note = form->findChild<QLabel *>(QStringLiteral("title.note"));
    ASSERT_TRUE(note);
    EXPECT_EQ(note->text(), QStringLiteral("现在：双河镇污水溢流入河"));
    dialog->reject();
}

} // namespace xhb::test
