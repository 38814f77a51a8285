// SPDX-License-Identifier: GPL-3.0-or-later
// The table of columns while it is corrected: who works in it stays where he is.
#include "ui/records/ImportWizard.h"

#include "tests/core/actions/TestDesk.h"
#include "ui/issues/IssueImports.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

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

} // namespace

} // namespace xhb::test
