// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PhotoGrid.h"

#include "tests/support/Print.h"
#include "ui/kit/PaperList.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <gmock/gmock.h>

namespace xhb {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

QByteArray photo(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

class Grid : public testing::Test
{
protected:
    Grid()
    {
        bytes[1] = photo({800, 600});
        bytes[2] = QByteArrayLiteral("no picture at all");
        bytes[4] = photo({30, 4000});
        grid.setPapers(roles, items);
        grid.resize(480, 500);
    }
    PaperList *list(const QString &role) const
    {
        return qobject_cast<PaperList *>(grid.list(role));
    }
    static bool dropOn(PaperList *target, QMimeData *data)
    {
        const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter(QPoint(9, 9), actions, data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(target->viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(9, 9), actions, data, Qt::LeftButton, {});
        drop.ignore();
        QCoreApplication::sendEvent(target->viewport(), &drop);
        return drop.isAccepted();
    }
    static QPoint middleOf(PaperList *list, int row)
    {
        return list->visualItemRect(list->item(row)).center();
    }

    const std::vector<PhotoRole> roles{{u"before"_s, u"整改前"_s, {}},
                                       {u"after"_s, u"整改后"_s, u"还差整改后照片"_s},
                                       {u"paper"_s, u"材料"_s, {}}};
    std::vector<PhotoItem> items{{1, u"before"_s, u"<b>1.jpg"_s, u"3月5日"_s, true},
                                 {2, u"before"_s, u"坏.jpg"_s, {}, true},
                                 {3, u"paper"_s, u"意见.pdf"_s, {}, false},
                                 {4, u"before"_s, u"长条.png"_s, {}, true}};
    QHash<qint64, QByteArray> bytes;
    std::vector<qint64> asked;
    PhotoGrid grid{[this](qint64 id) {
        asked.push_back(id);
        return bytes.value(id);
    }};
};

TEST_F(Grid, DecodesWhenShownAndSurvivesBrokenPictures)
{
    EXPECT_TRUE(asked.empty()) << "not before it is seen";
    grid.show();
    EXPECT_TRUE(QTest::qWaitFor([this] { return grid.hasThumbnail(4); }, 5000));
    EXPECT_THAT(asked, ElementsAre(1, 2, 4)) << "the PDF is no picture";
    EXPECT_TRUE(grid.hasThumbnail(1));
    EXPECT_FALSE(grid.hasThumbnail(2));
    grid.setPapers(roles, items);
    QTest::qWait(50);
    EXPECT_EQ(asked.size(), 3u) << "thumbnails are kept";
}

TEST_F(Grid, FilesDroppedOnARoleGetIt)
{
    grid.show();
    QSignalSpy dropped(&grid, &PhotoGrid::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/x/新.jpg"_s)});
    EXPECT_TRUE(dropOn(list(u"after"_s), &data));
    ASSERT_EQ(dropped.count(), 1);
    EXPECT_EQ(dropped[0][0].toString(), u"after"_s);
    EXPECT_EQ(dropped[0][1].toStringList(), QStringList{u"/x/新.jpg"_s});
    grid.setReadOnly(true);
    EXPECT_FALSE(dropOn(list(u"after"_s), &data));
    EXPECT_EQ(dropped.count(), 1);
}

TEST_F(Grid, PapersMoveFromRoleToRole)
{
    grid.show();
    grid.select(1);
    grid.select(2);
    QSignalSpy moved(&grid, &PhotoGrid::moved);
    const std::unique_ptr<QMimeData> data(
        list(u"before"_s)
            ->model()
            ->mimeData(list(u"before"_s)->selectionModel()->selectedIndexes()));
    EXPECT_TRUE(dropOn(list(u"after"_s), data.get()));
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].value<QList<qint64>>(), (QList<qint64>{1, 2}));
    EXPECT_EQ(moved[0][1].toString(), u"after"_s);
    EXPECT_EQ(list(u"before"_s)->count(), 3) << "the screen decides, by setPapers()";
}

TEST_F(Grid, KeysOpenRemoveAndAdd)
{
    grid.show();
    QSignalSpy opened(&grid, &PhotoGrid::opened);
    QSignalSpy removed(&grid, &PhotoGrid::removeWanted);
    QSignalSpy added(&grid, &PhotoGrid::addWanted);
    PaperList *before = list(u"before"_s);
    QTest::mouseClick(before->viewport(), Qt::LeftButton, {}, middleOf(before, 1));
    EXPECT_THAT(grid.selected(), ElementsAre(2));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toLongLong(), 2);
    // A command of the screen has the same key and must not be meant.
    QShortcut screen(QKeySequence(QKeySequence::Delete), &grid);
    QSignalSpy meant(&screen, &QShortcut::activated);
    QTest::keyClick(before, Qt::Key_Delete);
    EXPECT_EQ(meant.count(), 0);
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed[0][0].value<QList<qint64>>(), QList<qint64>{2});
    QTest::mouseClick(list(u"after"_s)->viewport(), Qt::LeftButton, {}, QPoint(20, 10));
    ASSERT_EQ(added.count(), 1);
    EXPECT_EQ(added[0][0].toString(), u"after"_s);
}

TEST_F(Grid, OneSelectionOverAllRoles)
{
    grid.show();
    PaperList *before = list(u"before"_s);
    PaperList *paper = list(u"paper"_s);
    QTest::mouseClick(before->viewport(), Qt::LeftButton, {}, middleOf(before, 0));
    QTest::mouseClick(paper->viewport(), Qt::LeftButton, {}, middleOf(paper, 0));
    EXPECT_THAT(grid.selected(), ElementsAre(3));
}

TEST_F(Grid, EverythingHasANameAndIsPlainText)
{
    EXPECT_EQ(list(u"before"_s)->accessibleName(), u"整改前"_s);
    const QListWidgetItem *item = list(u"before"_s)->item(0);
    EXPECT_EQ(item->data(Qt::AccessibleTextRole).toString(), u"<b>1.jpg\n3月5日"_s);
    EXPECT_FALSE(item->toolTip().contains(u"<b>"_s)) << item->toolTip().toStdString();
}

TEST_F(Grid, GoneWhileDecoding)
{
    auto *other = new PhotoGrid([this](qint64 id) { return bytes.value(id); });
    other->setPapers(roles, items);
    other->show();
    delete other;
    QTest::qWait(50);
}

} // namespace
} // namespace xhb
