// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FileDrop.h"

#include "tests/support/Print.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QSignalSpy>
#include <QUrl>
#include <QWidget>

#include <gtest/gtest.h>

namespace xhb {
namespace {

using namespace Qt::StringLiterals;

class Dropped : public testing::Test
{
protected:
    Dropped()
    {
        target.resize(200, 100);
        target.show();
    }
    void carry(const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        mime.setUrls(urls);
    }
    bool enter()
    {
        QDragEnterEvent event(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, {});
        event.ignore();
        QCoreApplication::sendEvent(&target, &event);
        return event.isAccepted();
    }
    bool drop()
    {
        QDropEvent event(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, {});
        event.ignore();
        QCoreApplication::sendEvent(&target, &event);
        return event.isAccepted();
    }
    QWidget *cover() const { return target.findChild<QWidget *>(); }

    QWidget target;
    QMimeData mime;
    FileDrop *files = new FileDrop(&target, {u"xlsx"_s, u"csv"_s}, u"放开即导入"_s);
    QSignalSpy dropped{files, &FileDrop::dropped};
};

TEST_F(Dropped, TakesItsFilesOnly)
{
    carry({u"/x/台账.XLSX"_s, u"/x/照片.jpg"_s});
    EXPECT_TRUE(enter());
    ASSERT_TRUE(cover());
    EXPECT_TRUE(cover()->isVisible());
    EXPECT_TRUE(drop());
    ASSERT_EQ(dropped.count(), 1);
    EXPECT_EQ(dropped[0][0].toStringList(), QStringList{u"/x/台账.XLSX"_s});
    EXPECT_FALSE(cover()->isVisible());
}

TEST_F(Dropped, LeavesOthersToOthers)
{
    carry({u"/x/照片.jpg"_s});
    EXPECT_FALSE(enter());
    EXPECT_FALSE(drop());
    mime.clear();
    mime.setUrls({QUrl(u"https://example.org/a.xlsx"_s)});
    EXPECT_FALSE(enter()) << "nothing is fetched";
    files->setEnabled(false);
    carry({u"/x/a.csv"_s});
    EXPECT_FALSE(enter());
    EXPECT_EQ(dropped.count(), 0);
}

TEST_F(Dropped, LeavesFilesToWhatLiesAroundUnlessOthersComeAlong)
{
    files->leave({u"csv"_s});
    carry({u"/x/a.csv"_s, u"/x/b.csv"_s});
    EXPECT_FALSE(enter());
    EXPECT_FALSE(drop());
    carry({u"/x/a.csv"_s, u"/x/b.xlsx"_s});
    EXPECT_TRUE(enter());
    EXPECT_TRUE(drop());
    ASSERT_EQ(dropped.count(), 1);
    EXPECT_EQ(dropped[0][0].toStringList().size(), 2);
}

TEST_F(Dropped, TheCoverGoesWhenTheDragLeaves)
{
    carry({u"/x/a.csv"_s});
    EXPECT_TRUE(enter());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&target, &leave);
    EXPECT_FALSE(cover()->isVisible());
}

} // namespace
} // namespace xhb
