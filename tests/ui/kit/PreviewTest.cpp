// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Preview.h"

#include "core/paper/PagePainter.h"
#include "tests/support/Print.h"
#include "ui/kit/PageSheets.h"
#include "ui/kit/PreviewWork.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xhb {
namespace {

using namespace Qt::StringLiterals;

Document pages(int count)
{
    Document document;
    document.title = u"试页"_s;
    document.numbers = PageNumbers::OfTotal;
    for (int i = 1; i <= count; ++i) {
        if (i > 1)
            document.blocks.push_back(PageBreak{});
        document.blocks.push_back(Paragraph{u"第%1页的正文"_s.arg(i), {}});
    }
    return document;
}

class Previewed : public testing::Test
{
protected:
    void show(Document document)
    {
        preview.resize(900, 700);
        preview.setDocument(std::move(document), u"试页"_s);
        preview.show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return preview.finished(); }, 10000));
    }
    Preview preview;
};

TEST_F(Previewed, ShowsAllPagesAndWhereOneIs)
{
    show(pages(12));
    EXPECT_EQ(preview.pageCount(), 12);
    EXPECT_EQ(preview.currentPage(), 1);
    preview.goToPage(7);
    EXPECT_EQ(preview.currentPage(), 7);
    auto *sheets = preview.findChild<PageSheets *>();
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_PageDown);
    EXPECT_EQ(preview.currentPage(), 8);
    QTest::keyClick(sheets, Qt::Key_End);
    EXPECT_EQ(preview.currentPage(), 12);
    preview.goToPage(99);
    EXPECT_EQ(preview.currentPage(), 12);
}

TEST_F(Previewed, ThePictureIsThePageOfThePdf)
{
    show(pages(1));
    auto *work = preview.findChild<PreviewWork *>();
    QImage seen;
    double dpi = 0;
    QObject::connect(work, &PreviewWork::drawn, &preview,
                     [&](int, int page, double dots, const QImage &image) {
                         if (page == 0) {
                             seen = image;
                             dpi = dots;
                         }
                     });
    preview.setZoom(100);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !seen.isNull(); }, 5000));
    TextSetter setter;
    EXPECT_EQ(seen, renderPage(pagesOf(pages(1), setter).front(), dpi));
}

TEST_F(Previewed, KeysZoom)
{
    show(pages(2));
    auto *sheets = preview.findChild<PageSheets *>();
    preview.setZoom(100);
    QTest::keyClick(sheets, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(preview.zoom(), 125);
    QTest::keyClick(sheets, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(preview.zoom(), 100);
    QTest::keyClick(sheets, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(preview.zoom(), 0);
    QSignalSpy closed(&preview, &Preview::closeWanted);
    QTest::keyClick(sheets, Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(Previewed, WritesThePdf)
{
    show(pages(3));
    QTemporaryDir folder;
    QSignalSpy saved(&preview, &Preview::saved);
    preview.writePdfTo(folder.filePath(u"试页.pdf"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }, 10000));
    QFile file(folder.filePath(u"试页.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF"));
}

TEST_F(Previewed, PrintingToAFileSaysWhere)
{
    show(pages(2));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"打印.pdf"_s);
    QSignalSpy printed(&preview, &Preview::printed);
    preview.print();
    QPrintDialog *dialog = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<QPrintDialog *>(top))
            dialog = found;
    ASSERT_TRUE(dialog);
    auto *printers = dialog->findChild<QComboBox *>(u"printers"_s);
    ASSERT_TRUE(printers);
    printers->setCurrentIndex(printers->count() - 1); // into a PDF file
    dialog->findChild<QLineEdit *>(u"filename"_s)->setText(path);
    dialog->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return printed.count() == 1; }, 10000));
    EXPECT_TRUE(QFile::exists(path));
    bool said = false;
    for (const QLabel *label : preview.findChildren<QLabel *>())
        said = said || label->text() == u"已打印到文件 "_s + path;
    EXPECT_TRUE(said);
}

TEST_F(Previewed, TheFirstPageDoesNotWaitForTheLast)
{
    Document document = pages(1);
    PrintTable table;
    table.width = 165;
    table.rowCount = 4000;
    // The second half waits until the first page was seen.
    auto gate = std::make_shared<QSemaphore>();
    table.row = [gate](int index, TableRow &row) {
        if (index == 2000)
            (void)gate->tryAcquire(1, 5000);
        row = {};
        PrintCell cell;
        cell.width = 165;
        cell.text = u"第 %1 行，雨天溢流进入白沙河"_s.arg(index);
        row.cells.push_back(std::move(cell));
    };
    document.numbers = PageNumbers::None;
    document.blocks.push_back(table);
    preview.resize(900, 700);
    preview.setDocument(std::move(document), u"长"_s);
    preview.show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return preview.pageCount() > 0; }, 5000));
    EXPECT_FALSE(preview.finished());
    gate->release(10);
    ASSERT_TRUE(QTest::qWaitFor([this] { return preview.finished(); }, 30000));
    EXPECT_GT(preview.pageCount(), 50);
}

TEST_F(Previewed, ANewDocumentReplacesOneStillBeingLaidOut)
{
    preview.setDocument(pages(300), u"旧"_s);
    preview.setDocument(pages(2), u"新"_s);
    preview.show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return preview.finished(); }, 10000));
    QTest::qWait(50);
    EXPECT_EQ(preview.pageCount(), 2);
}

TEST(Preview, ClosedWhileLayingOut)
{
    auto *preview = new Preview;
    preview->setDocument(pages(500), u"走"_s);
    preview->show();
    QTest::qWait(20);
    delete preview;
}

} // namespace
} // namespace xhb
