// SPDX-License-Identifier: GPL-3.0-or-later
// The clerk's first day: from the welcome screen to a problem signed off, on paper and in a file;
// then every step back and forth again; and the book is the one the command line makes.
#include "tests/e2e/Program.h"
#include "tests/support/Dump.h"
#include "tests/ui/journey/Clerk.h"
#include "ui/issues/ImportWizard.h"
#include "ui/issues/IssuePane.h"
#include "ui/issues/IssuesPage.h"
#include "ui/kit/PhotoGrid.h"
#include "ui/kit/Preview.h"

#include <QImage>
#include <QListWidget>

namespace xhb::test {

namespace {

const QString list = QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/整改措施清单.xlsx");

struct FirstDay : Clerk {
    FirstDay() { today = QDate(2026, 4, 30); }

    IssuesPage *issues() const
    {
        return qobject_cast<IssuesPage *>(window->places()->page(QStringLiteral("issues")));
    }
    QString photo(const char *name, int hue) const
    {
        QImage picture(640, 480, QImage::Format_RGB32);
        picture.fill(QColor::fromHsv(hue, 120, 200));
        const QString path = file(QString::fromUtf8(name));
        EXPECT_TRUE(picture.save(path));
        return path;
    }
    void makeBook()
    {
        click(QStringLiteral("新建台账…"));
        dialog<QDialog>();
        type(QStringLiteral("临溪县"));
        look("1-county");
        press(Qt::Key_Return);
        giveFile(file(QStringLiteral("窗口.xhb")));
        ASSERT_TRUE(waitFor([&] { return window->book() && quiet(); })) << words().toStdString();
        look("2-workbench");
    }
    void bringIn()
    {
        press(Qt::Key_2, Qt::AltModifier);
        look("3-empty");
        click(QStringLiteral("导入台账…"));
        giveFile(list);
        ASSERT_TRUE(dialog<ImportWizard>());
        look("4-wizard");
        chooseIn(QStringLiteral("C列“整改目标”当作"), QStringLiteral("问题全文"));
        settle();
        look("5-corrected");
        click(QStringLiteral("导入"));
        ASSERT_TRUE(waitFor([&] { return issues()->list().total() == 36; }))
            << words().toStdString();
        settle();
        look("6-imported");
    }
};

} // namespace

TEST_F(FirstDay, FromTheWelcomeScreenToPaperAndBack)
{
    start();
    look("0-welcome");
    makeBook();
    bringIn();
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("油烟"));
    press(Qt::Key_Return);
    settle();
    look("7-found");
    openTab(QStringLiteral("措施"));
    look("8-measures");
    openTab(QStringLiteral("佐证"));
    look("9-papers");
    openTab(QStringLiteral("销号"));
    look("10-signoff");
}

} // namespace xhb::test
