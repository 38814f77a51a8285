// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AgendaLines.h"
#include "tests/ui/Typing.h"
#include "tests/ui/plans/PlanBook.h"
#include "ui/kit/ListView.h"
#include "ui/plans/PlanHistory.h"
#include "ui/plans/PublicationBox.h"
#include "ui/plans/PublicationTab.h"

#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace xhb::test {

namespace {

PublicationDialog *yearlyDialog()
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<PublicationDialog *>(top); found && found->isVisible()) {
            QApplication::setActiveWindow(found);
            (void)QTest::qWaitForWindowActive(found);
            return found;
        }
    return nullptr;
}

bool yearlyIsDue(PlanBook &book)
{
    const auto lines = agendaLines(*book.desk);
    return std::any_of(lines->begin(), lines->end(), [](const AgendaLine &line) {
        return line.text.kind == QLatin1String("yearly_publication");
    });
}

/// What is typed stands in place of what is in the field.
void fill(PublicationBox &box, const char *column, const QString &text)
{
    QWidget *editor = box.form()->editor(QLatin1String(column));
    ASSERT_NE(editor, nullptr) << column;
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    typeText(editor, text);
}

} // namespace

TEST(Publication, TheYearlyOneIsRecordedFromItsLineAndIsNoLongerDue_JX15)
{
    PlanBook book;
    book.open();
    ASSERT_TRUE(yearlyIsDue(book));
    book.page->applyFilter({{QStringLiteral("yearly"), {}}});
    PublicationDialog *dialog = yearlyDialog();
    ASSERT_NE(dialog, nullptr);
    PublicationBox &box = *dialog->box();
    EXPECT_EQ(box.list()->rowModel()->rowCount(), 0);
    ASSERT_NE(box.form(), nullptr) << "ready to be filled in";
    EXPECT_EQ(box.form()->current().kind, DisclosureKind::Yearly);
    QTest::keyClick(box.form()->editor(QStringLiteral("on")), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(book.ledger->all<Disclosure>()->empty()) << "where it was published is missing";
    fill(box, "on", QStringLiteral("3.16"));
    fill(box, "media", QStringLiteral("县人民政府网站"));
    QTest::keyClick(box.form()->editor(QStringLiteral("media")), Qt::Key_Return,
                    Qt::ControlModifier);
    const auto made = book.ledger->all<Disclosure>();
    ASSERT_EQ(made->size(), 1u);
    EXPECT_EQ(made->front().on, QDate(2026, 3, 16));
    EXPECT_EQ(made->front().media, QStringLiteral("县人民政府网站"));
    EXPECT_FALSE(made->front().plan);
    EXPECT_EQ(box.form(), nullptr);
    EXPECT_EQ(box.list()->rowModel()->cell(0, 1).text, QStringLiteral("年度整改情况"));
    EXPECT_FALSE(yearlyIsDue(book));
    EXPECT_EQ(book.undoWord(), QStringLiteral("登记公开 年度整改情况"));
    book.undo();
    EXPECT_EQ(box.list()->rowModel()->rowCount(), 0);
    EXPECT_TRUE(yearlyIsDue(book));
    dialog->reject();
}

TEST(Publication, OfAPlanIsRecordedChangedRemovedAndKeptInItsHistory)
{
    PlanBook book;
    book.approve();
    book.open();
    book.pane().openTab(PlanPane::Public);
    PublicationBox &box = *book.pane().publications()->box();
    EXPECT_EQ(box.list()->rowModel()->rowCount(), 0);
    EXPECT_FALSE(box.changeButton()->isEnabled());
    QTest::mouseClick(box.recordButton(), Qt::LeftButton);
    ASSERT_NE(box.form(), nullptr);
    fill(box, "on", QStringLiteral("3.18"));
    fill(box, "media", QStringLiteral("市政府网站"));
    QTest::mouseClick(box.form()->findChild<QPushButton *>(QStringLiteral("apply")),
                      Qt::LeftButton);
    auto made = book.ledger->all<Disclosure>();
    ASSERT_EQ(made->size(), 1u);
    EXPECT_EQ(made->front().kind, DisclosureKind::Plan);
    EXPECT_EQ(made->front().plan, book.pane().plan());
    EXPECT_EQ(book.pane().findChild<QTabBar *>()->tabText(PlanPane::Public),
              QStringLiteral("公开 1"));

    box.list()->setFocus();
    QTest::keyClick(box.list(), Qt::Key_Return);
    ASSERT_NE(box.form(), nullptr);
    fill(box, "media", QStringLiteral("县政府网站"));
    QTest::keyClick(box.form()->editor(QStringLiteral("media")), Qt::Key_Return,
                    Qt::ControlModifier);
    EXPECT_EQ(book.ledger->all<Disclosure>()->front().media, QStringLiteral("县政府网站"));
    QTest::mouseClick(box.removeButton(), Qt::LeftButton);
    EXPECT_TRUE(book.ledger->all<Disclosure>()->empty());

    BookNames names(*book.desk);
    const auto history = historyOfPlan(*book.desk, *book.pane().shown(), names);
    ASSERT_TRUE(history.ok());
    QStringList labels;
    for (const HistoryEntry &entry : *history)
        labels.append(entry.label);
    for (const char16_t *label :
         {u"登记公开 整改方案", u"修改公开登记 整改方案", u"删除公开登记 整改方案"})
        EXPECT_TRUE(labels.contains(QString::fromUtf16(label))) << labels.join(u'|').toStdString();
    book.undo();
    EXPECT_EQ(book.ledger->all<Disclosure>()->front().media, QStringLiteral("县政府网站"));
    EXPECT_TRUE(book.findings().isEmpty());
}

TEST(Publication, OfAPlanNamesWhichAndHasItsOwnCommand)
{
    PlanBook book;
    book.open();
    for (QAction *action : book.page->menuActions())
        if (action->text() == QStringLiteral("登记年度公开…"))
            action->trigger();
    PublicationDialog *dialog = yearlyDialog();
    ASSERT_NE(dialog, nullptr);
    FormView<Disclosure> &form = *dialog->box()->form();
    form.setField(QStringLiteral("kind"), Value(QStringLiteral("plan")));
    form.setField(QStringLiteral("media"), Value(QStringLiteral("县政府网站")));
    EXPECT_FALSE(form.apply()) << "which plan?";
    form.setField(QStringLiteral("plan"), Value(book.pane().plan().value));
    EXPECT_TRUE(form.apply());
    EXPECT_EQ(dialog->box()->list()->rowModel()->cell(0, 1).text,
              QStringLiteral("整改方案：甲方案"));
    dialog->reject();
}

} // namespace xhb::test
