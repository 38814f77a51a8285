// SPDX-License-Identifier: GPL-3.0-or-later
// Level and category of the sources an import brings along: guessed, changed by keys, written with
// the import as one action.
#include "ui/records/NewSources.h"

#include "tests/core/actions/TestDesk.h"
#include "tests/ui/Typing.h"
#include "ui/issues/IssueImports.h"
#include "ui/kit/WordEditor.h"
#include "ui/records/ImportWizard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace xhb::test {

namespace {

struct ImportTest : testing::Test {
    TestDesk book{QDate(2026, 10, 20)};
    QWidget window;
    ImportWizard *wizard = nullptr;

    ImportTest()
    {
        window.resize(1366, 768);
        window.show();
    }
    void read(const QString &fileName)
    {
        QFile file(book.folder.filePath(fileName));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            QStringLiteral("问题编号,问题,整改时限,责任单位\n1,河边堆垃圾,2026年12月底前,县水"
                           "利局\n2,油烟扰民,2026年12月底前,县城市管理局\n")
                .toUtf8());
        file.close();
        wizard = new ImportWizard(*book.desk, file.fileName(), issueImports(), &window);
        QSignalSpy planned(wizard, &ImportWizard::planned);
        wizard->start();
        ASSERT_TRUE(planned.wait(10000));
        wizard->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == wizard; }));
    }
    template <class W>
    W *part(const QString &end)
    {
        for (W *one : wizard->findChild<NewSources *>()->findChildren<W *>())
            if (one->isVisible() && one->accessibleName().endsWith(end))
                return one;
        return nullptr;
    }
    void write()
    {
        QSignalSpy imported(wizard, &ImportWizard::imported);
        QTest::mouseClick(wizard->writeButton(), Qt::LeftButton);
        ASSERT_TRUE(imported.wait(10000));
    }
    Source source() { return book.ledger->all<Source>()->front(); }
};

} // namespace

TEST_F(ImportTest, WhatTheNameSaysIsProposed) // QX-6(二)
{
    read(QStringLiteral("2026年第三季度自查.csv"));
    auto *category = part<WordBox>(QStringLiteral("类别"));
    ASSERT_TRUE(category);
    EXPECT_EQ(category->word(), QStringLiteral("季度自查"));
    EXPECT_EQ(part<QComboBox>(QStringLiteral("层级"))->currentText(), QStringLiteral("县区"));
    write();
    EXPECT_EQ(source().name, QStringLiteral("2026年第三季度自查"));
    EXPECT_EQ(source().category, QStringLiteral("季度自查"));
    EXPECT_EQ(book.ledger->undoable()->value().kind, QStringLiteral("import")) << "one action";
}

TEST_F(ImportTest, WhatTheNameDoesNotSayIsAskedAndFollowsTheClerk) // JX-26
{
    read(QStringLiteral("问题清单汇总.csv"));
    auto *category = part<WordBox>(QStringLiteral("类别"));
    ASSERT_TRUE(category);
    EXPECT_EQ(category->word(), QString());
    category->lineEdit()->setFocus();
    typeText(category->lineEdit(), QStringLiteral("省生态环境警示片"));
    EXPECT_EQ(part<QComboBox>(QStringLiteral("层级"))->currentText(), QStringLiteral("省级"));

    // Another look at the file keeps what was chosen.
    QSignalSpy planned(wizard, &ImportWizard::planned);
    wizard->fieldBox(0)->setCurrentIndex(0);
    Q_EMIT wizard->fieldBox(0)->activated(0);
    ASSERT_TRUE(planned.wait(10000));
    EXPECT_EQ(part<WordBox>(QStringLiteral("类别"))->word(), QStringLiteral("省生态环境警示片"));
    write();
    EXPECT_EQ(source().category, QStringLiteral("省生态环境警示片"));
    EXPECT_EQ(source().level, Level::Province);
}

TEST_F(ImportTest, AKnownSourceIsNotAsked)
{
    book.must(R"({"do":"source.add","name":"问题清单","level":"city","category":"市级通报"})");
    read(QStringLiteral("问题清单.csv"));
    EXPECT_FALSE(wizard->findChild<NewSources *>()->isVisible());
    write();
    EXPECT_EQ(book.ledger->all<Source>()->size(), 1u);
    EXPECT_EQ(source().category, QStringLiteral("市级通报"));
}

} // namespace xhb::test
