// SPDX-License-Identifier: GPL-3.0-or-later
// The table of columns while it is corrected: who works in it stays where he is.
#include "ui/records/ImportWizard.h"

#include "tests/core/actions/TestDesk.h"
#include "ui/issues/IssueImports.h"
#include "ui/kit/Label.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

namespace xhb::test {

namespace {

struct WizardTest : testing::Test {
    TestDesk book{QDate(2026, 10, 20)};
    QWidget window;
    ImportWizard *wizard = nullptr;

    WizardTest()
    {
        window.resize(1024, 600);
        window.show();
        QFile file(book.folder.filePath(QStringLiteral("清单.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("问题编号,问题,整改时限,责任单位,甲,乙,丙,丁,戊,己,庚,辛\n"
                                  "1,河边堆垃圾,2026年12月底前,县水利局,1,2,3,4,5,6,7,8\n")
                       .toUtf8());
        file.close();
        wizard = new ImportWizard(*book.desk, file.fileName(), issueImports(), &window);
        QSignalSpy planned(wizard, &ImportWizard::planned);
        wizard->start();
        EXPECT_TRUE(planned.wait(10000));
        wizard->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(wizard));
    }
};

TEST_F(WizardTest, ACorrectedColumnStaysInSightAndKeepsTheKeyboard)
{
    QTableWidget &table = *wizard->mapping();
    QComboBox *box = wizard->fieldBox(11);
    ASSERT_TRUE(box);
    table.setCurrentCell(11, 0);
    table.scrollToBottom();
    const int before = table.verticalScrollBar()->value();
    ASSERT_GT(before, 0);
    box->setFocus();
    QSignalSpy planned(wizard, &ImportWizard::planned);
    box->setCurrentIndex(box->findData(QStringLiteral("note")));
    ASSERT_GT(box->currentIndex(), 0);
    Q_EMIT box->activated(box->currentIndex());
    ASSERT_TRUE(planned.wait(10000));
    EXPECT_EQ(table.verticalScrollBar()->value(), before);
    EXPECT_EQ(table.currentRow(), 11);
    ASSERT_EQ(wizard->fieldBox(11), box);
    EXPECT_TRUE(QTest::qWaitFor([&] { return box->hasFocus(); }));
    EXPECT_EQ(box->currentData().toString(), QStringLiteral("note"));
}

TEST_F(WizardTest, AFileWithoutSheetsAsksForNone)
{
    for (const QComboBox *box : wizard->findChildren<QComboBox *>())
        if (box->accessibleName() == QStringLiteral("工作表")) {
            EXPECT_FALSE(box->isVisible());
        }
}

/// Chosen with the keys, as at the window.
void pick(ImportWizard &wizard, int column, int key)
{
    QComboBox *box = wizard.fieldBox(column);
    box->setFocus();
    QSignalSpy planned(&wizard, &ImportWizard::planned);
    QTest::keyClick(box, Qt::Key(key));
    EXPECT_TRUE(planned.wait(10000));
}

TEST_F(WizardTest, WithoutAColumnForTheProblemItSaysWhatIsMissing)
{
    EXPECT_TRUE(wizard->writeButton()->isEnabled());
    const QString before = wizard->summaryLine()->text();
    EXPECT_FALSE(before.startsWith(QStringLiteral("▲")));
    const int title = wizard->fieldBox(1)->currentIndex();
    pick(*wizard, 1, Qt::Key_Home);
    EXPECT_EQ(wizard->fieldBox(1)->currentIndex(), 0);
    EXPECT_FALSE(wizard->writeButton()->isEnabled());
    const QString said = wizard->summaryLine()->text();
    EXPECT_TRUE(said.contains(QStringLiteral("没有一列当作“问题”"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("当作”选上"))) << said.toStdString();
    for (int i = 1; i <= title; ++i)
        pick(*wizard, 1, Qt::Key_Down);
    EXPECT_TRUE(wizard->writeButton()->isEnabled());
    EXPECT_EQ(wizard->summaryLine()->text(), before);
}

TEST_F(WizardTest, TabGoesDownTheColumnsThenToTheButtons)
{
    const QTableWidget &table = *wizard->mapping();
    wizard->mapping()->setFocus();
    for (int column = 0; column < 12; ++column) {
        QTest::keyClick(wizard->focusWidget(), Qt::Key_Tab);
        ASSERT_EQ(wizard->focusWidget(), wizard->fieldBox(column));
        EXPECT_TRUE(
            table.viewport()->rect().intersects(table.visualRect(table.model()->index(column, 3))));
    }
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(wizard->focusWidget(), wizard->kinds());
    for (int i = 0; i < 10 && !wizard->writeButton()->hasFocus(); ++i)
        QTest::keyClick(wizard->focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(wizard->writeButton()->hasFocus());
}

TEST_F(WizardTest, TheWheelOverABoxChangesNothing)
{
    QComboBox *box = wizard->fieldBox(0);
    const int before = box->currentIndex();
    QSignalSpy planned(wizard, &ImportWizard::planned);
    const QPointF at = box->rect().center();
    QWheelEvent down(at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &down);
    EXPECT_EQ(box->currentIndex(), before);
    EXPECT_TRUE(planned.isEmpty());
}

TEST_F(WizardTest, ControlEnterWritesFromAnywhere)
{
    wizard->fieldBox(3)->setFocus();
    QSignalSpy imported(wizard, &ImportWizard::imported);
    QTest::keyClick(wizard->fieldBox(3), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(imported.wait(20000));
    const auto issues = book.ledger->all<Issue>();
    ASSERT_TRUE(issues.ok());
    ASSERT_EQ(issues->size(), 1u);
    EXPECT_EQ(issues->front().title, QStringLiteral("河边堆垃圾"));
}

} // namespace

} // namespace xhb::test
