// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand problems in, out, on paper and back: the window answers all the while.
#include "tests/support/Dump.h"
#include "tests/support/LoopWatch.h"
#include "tests/ui/journey/Clerk.h"
#include "ui/issues/IssuesPage.h"
#include "ui/kit/Busy.h"
#include "ui/kit/Preview.h"
#include "ui/records/ImportWizard.h"
#include "ui/workbench/WorkbenchPage.h"

#include <QProgressBar>
#include <QPushButton>
#include <algorithm>

namespace xhb::test {

namespace {

constexpr int many = 10'000;
constexpr double limit = 50; ///< ms the window may not answer

struct LongWork : Clerk {
    LoopWatch watch;

    LongWork()
    {
        book.emplace();
        start();
        window->openBook(book->path);
        press(Qt::Key_2, Qt::AltModifier);
        settle();
        watch.longest();
    }
    void makeList(int rows)
    {
        QFile file(list());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("序号,问题描述,整改目标,整改时限,责任单位,督导单位,整改措施\n");
        const char *units[] = {"双河镇人民政府", "白沙镇人民政府", "青山乡人民政府"};
        for (int i = 1; i <= rows; ++i)
            file.write(QStringLiteral("%1,第%1处生活污水收集管网破损，雨天有污水流入沟渠,"
                                      "修复破损管网，污水全收集,2026年12月底前,%2,县水利局,"
                                      "一是排查破损管网；二是修复并通过闭水试验\n")
                           .arg(i)
                           .arg(QString::fromUtf8(units[i % 3]))
                           .toUtf8());
    }
    QString list() const { return book->file(QStringLiteral("一万条.csv")); }
    IssuesPage *issues() const
    {
        return qobject_cast<IssuesPage *>(window->places()->page(QStringLiteral("issues")));
    }
    ImportWizard *wizard() const { return window->findChild<ImportWizard *>(); }
    Ledger &ledger() const { return window->book()->ledger(); }
    /// The list and the numbers have caught up with the book.
    bool caughtUp(size_t count) const
    {
        const auto *workbench =
            qobject_cast<WorkbenchPage *>(window->places()->page(QStringLiteral("workbench")));
        return issues()->list().ids().size() == count && issues()->list().total() == count &&
               workbench->overview() &&
               std::ranges::count_if(workbench->overview()->shares, [](const Share &share) {
                   return share.issue != 0;
               }) == qint64(count);
    }
    void bringIn(int rows = many)
    {
        makeList(rows);
        watch.longest();
        drop(window.get(), {list()});
        ASSERT_TRUE(waitFor([&] { return wizard() && wizard()->isVisible(); }))
            << words().toStdString();
        settle();
    }
    void write()
    {
        bringIn();
        click(wizard()->writeButton());
        ASSERT_TRUE(waitFor([&] { return caughtUp(many); }));
        settle();
    }
    void expectAnswered(const char *what)
    {
        const double longest = watch.longest();
        std::printf("%-28s longest turn %5.1f ms\n", what, longest);
        EXPECT_LE(longest, limit) << what;
    }
};

} // namespace

TEST_F(LongWork, ImportUndoAndRedoNeverStopTheWindow)
{
    const QString before = dumpOf(ledger());
    ASSERT_TRUE(waitFor([&] { return !backups().empty(); })) << "made on opening, without haste";
    for (const BackupFile &copy : backups())
        QFile::remove(copy.path);
    bringIn();
    expectAnswered("reading and comparing");
    click(wizard()->writeButton());
    ASSERT_TRUE(waitFor([&] { return ledger().lent(); }));
    EXPECT_EQ(dumpOf(ledger()), before) << "until it is done the window reads what was";
    ASSERT_TRUE(waitFor([&] { return caughtUp(many); }));
    settle();
    expectAnswered("writing, list and numbers");
    ASSERT_EQ(backups().size(), 1u) << "made before the import";
    EXPECT_EQ(dumpOf(**Ledger::openForReading(backups().front().path)), before);
    const QString after = dumpOf(ledger());
    watch.longest();

    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return caughtUp(0); }));
    settle();
    expectAnswered("undoing");
    EXPECT_EQ(dumpOf(ledger()), before);
    watch.longest();
    press(Qt::Key_Y, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return caughtUp(many); }));
    settle();
    expectAnswered("redoing");
    EXPECT_EQ(dumpOf(ledger()), after);
}

TEST_F(LongWork, ImportIsShownAndCanBeStoppedLeavingNothing)
{
    const QString before = dumpOf(ledger());
    constexpr int more = 4 * many; // long enough to be shown at all
    bringIn(more);
    click(wizard()->writeButton());
    Busy *busy = nullptr;
    ASSERT_TRUE(waitFor([&] {
        busy = window->findChild<Busy *>();
        return busy && busy->isVisible() && busy->findChild<QProgressBar *>()->value() > 0;
    }));
    EXPECT_EQ(busy->findChild<QProgressBar *>()->maximum(), more);
    press(busy, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return !ledger().lent(); }));
    EXPECT_EQ(dumpOf(ledger()), before);
    EXPECT_FALSE(window->commands().redo->isEnabled());
    EXPECT_TRUE(wizard()->isVisible()) << "the plan stands, it can be written after all";
    click(wizard()->writeButton());
    ASSERT_TRUE(waitFor([&] { return caughtUp(more); }));
}

TEST_F(LongWork, ClosingMidwayLeavesNothing)
{
    const QString before = dumpOf(ledger());
    bringIn();
    click(wizard()->writeButton());
    ASSERT_TRUE(waitFor([&] { return ledger().lent(); }));
    window.reset();
    const auto again = Ledger::open(book->path);
    ASSERT_TRUE(again.ok()) << again.error().text.toStdString();
    EXPECT_EQ(dumpOf(**again), before);
}

TEST_F(LongWork, ExportAndPrintNeverStopTheWindow)
{
    write();
    watch.longest();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const QString table = book->file(QStringLiteral("出.xlsx"));
    giveFile(table);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(table) && quiet(); }));
    expectAnswered("exporting");

    press(Qt::Key_P, Qt::ControlModifier);
    Preview *preview = nullptr;
    ASSERT_TRUE(waitFor([&] {
        preview = window->findChild<Preview *>();
        return preview && preview->pageCount() > 0;
    }));
    expectAnswered("until the first page");
    press(preview, Qt::Key_S, Qt::ControlModifier);
    const QString paper = book->file(QStringLiteral("出.pdf"));
    giveFile(paper);
    QSignalSpy saved(preview, &Preview::saved);
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    expectAnswered("a PDF of all pages");
    press(preview, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return !window->findChild<Preview *>(); }));
    settle();
    expectAnswered("leaving the preview");
}

} // namespace xhb::test
