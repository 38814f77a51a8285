// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Instance.h"

#include "tests/ui/TestWindow.h"

#include <QFile>
#include <QSignalSpy>
#include <QThread>

namespace xhb::test {

TEST(Instance, NobodyAnswersForABookThatIsNotOpen)
{
    const BookFile book;
    EXPECT_FALSE(Instance::raiseOther(book.path));
}

TEST(Instance, ASecondStartIsToldAndTheFirstWindowRaised)
{
    const BookFile book;
    Instance first(book.path);
    QSignalSpy raised(&first, &Instance::raiseRequested);
    const QString link = book.file(QStringLiteral("同一本.xhb"));
    ASSERT_TRUE(QFile::link(book.path, link));
    bool told = false;
    // The second start is another program: it waits while the first goes on.
    std::unique_ptr<QThread> second(QThread::create([&] { told = Instance::raiseOther(link); }));
    second->start();
    EXPECT_TRUE(raised.wait(2000));
    second->wait();
    EXPECT_TRUE(told) << "a link to the book is the same book";
}

} // namespace xhb::test
