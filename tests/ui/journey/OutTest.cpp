// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen is what goes out: exactly the rows shown, in their order, into a file and
// on paper; who complained only when asked for (LS-6(三)). And what is dropped on the window is
// imported where it belongs. By real keys, clicks and drops; the files are read again.
#include "core/exchange/TableFile.h"
#include "tests/ui/journey/Clerk.h"
#include "ui/issues/IssuePane.h"
#include "ui/issues/IssuesPage.h"
#include "ui/kit/FilterChip.h"
#include "ui/kit/ListView.h"
#include "ui/kit/Preview.h"
#include "ui/petitions/BatchStatistics.h"
#include "ui/petitions/PetitionsPage.h"
#include "ui/records/ImportWizard.h"
#include "ui/shell/StatusLine.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QTableWidget>

namespace xhb::test {

namespace {

const QString ledgers = QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/");

/// Six problems more and eight petitions of two batches, the second of them with who complained.
std::vector<QByteArray> filled()
{
    std::vector<QByteArray> actions;
    for (const char *action : threeProblems())
        actions.emplace_back(action);
    for (int i = 4; i <= 9; ++i)
        actions.push_back(
            QStringLiteral(
                R"({"do":"issue.add","code":"%1","title":"第%1处%2","source":"%3","goal":"达标",
                    "deadline_text":"2026年%4月底前","responsible":["县水利局"],"supervising":["县水利局"]})")
                .arg(i)
                .arg(i % 2 ? QStringLiteral("扬尘") : QStringLiteral("污水"),
                     i % 3 ? QStringLiteral("县级自查") : QStringLiteral("省督察"))
                .arg(13 - i)
                .toUtf8());
    for (int i = 1; i <= 8; ++i)
        actions.push_back(
            QStringLiteral(
                R"({"do":"petition.add","accept_no":"D3JX20260301000%1","batch":"第%2批","class":"%3",
                    "received_on":"2026-03-%4","content":"%5","region":"双河镇","pollution":["水"]})")
                .arg(i)
                .arg(i > 4 ? 2 : 1)
                .arg(i % 2 ? QStringLiteral("ordinary") : QStringLiteral("key"))
                .arg(20 - i)
                .arg(i % 3 ? QStringLiteral("第%1处粪污直排").arg(i)
                           : QStringLiteral("第%1处噪声扰民").arg(i))
                .toUtf8());
    actions.emplace_back(
        R"({"do":"petition.update","accept_no":"D3JX202603010002",
            "content":"张三（13812345678，双河镇东门路3号）反映粪污直排","handling":"已回访张三",
            "person":{"name":"张三","phone":"13812345678","address":"双河镇东门路3号"}})");
    return actions;
}

struct Out : Clerk {
    Out()
    {
        const std::vector<QByteArray> made = filled();
        std::vector<const char *> actions;
        for (const QByteArray &action : made)
            actions.push_back(action.constData());
        book.emplace(actions);
    }
    void openBook(Qt::Key place)
    {
        start();
        window->openBook(book->path);
        settle();
        press(place, Qt::AltModifier);
        settle();
    }
    RecordPage *page() const { return qobject_cast<RecordPage *>(window->places()->current()); }
    Ledger &ledger() const { return window->book()->ledger(); }
    QString said() const
    {
        QStringList words;
        for (const QLabel *label : window->findChild<StatusLine *>()->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    }

    /// Ticks a choice of a filter with the mouse.
    void filter(const char *key, const QString &choice)
    {
        for (FilterChip *chip : window->findChildren<FilterChip *>())
            if (chip->isVisible() && chip->filter().key == QLatin1String(key)) {
                click(chip);
                auto *list = front()->findChild<QListWidget *>();
                ASSERT_TRUE(list);
                const auto found = list->findItems(choice, Qt::MatchExactly);
                ASSERT_EQ(found.size(), 1) << choice.toStdString();
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                                  list->visualItemRect(found.front()).center());
                press(Qt::Key_Escape);
                settle();
                return;
            }
        FAIL() << key;
    }
    void search(const QString &words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(words);
        settle();
    }
    /// What stands in the first column of the list, without the mark of the inspectors.
    QStringList onScreen() const
    {
        QStringList all;
        const RowModel *rows = page()->view()->rowModel();
        for (int row = 0; row < rows->rowCount(); ++row)
            all.append(QString(rows->cell(row, 0).text).remove(u'*'));
        return all;
    }

    QString exported(const QString &file)
    {
        giveFile(file);
        EXPECT_TRUE(waitFor([&] { return QFile::exists(file) && quiet(); }));
        EXPECT_TRUE(waitFor([&] { return said().contains(QStringLiteral("已导出")); }))
            << said().toStdString();
        return file;
    }
    /// The cells of a file below the header that has this caption.
    QStringList column(const QString &file, const QString &caption) const
    {
        const auto table = readTableFile(file);
        EXPECT_TRUE(table.ok());
        QStringList cells;
        int at = -1;
        for (const GridRow &row : table->sheets.front().rows) {
            if (at >= 0)
                cells.append(row.text(at));
            else
                for (const Cell &cell : row.cells)
                    if (cell.text == caption)
                        at = cell.column;
        }
        EXPECT_GE(at, 0) << caption.toStdString();
        return cells;
    }
    /// All that stands in the PDF of the preview in front, without blanks.
    QString printed(const QString &file)
    {
        Preview *preview = nullptr;
        EXPECT_TRUE(waitFor([&] {
            preview = window->findChild<Preview *>();
            return preview && preview->finished();
        }));
        if (!preview)
            return {};
        QSignalSpy saved(preview, &Preview::saved);
        press(preview, Qt::Key_S, Qt::ControlModifier);
        giveFile(file);
        EXPECT_TRUE(waitFor([&] { return saved.count() == 1; }));
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-raw"), file, QStringLiteral("-")});
        EXPECT_TRUE(reader.waitForFinished());
        look("paper");
        press(preview, Qt::Key_Escape);
        EXPECT_TRUE(waitFor([&] { return !window->findChild<Preview *>(); }));
        return QString::fromUtf8(reader.readAllStandardOutput()).remove(u' ').remove(u'\n');
    }
    ImportWizard *wizard()
    {
        ImportWizard *found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            found = window->findChild<ImportWizard *>();
            return found && found->isVisible() && quiet();
        })) << words().toStdString()
            << said().toStdString();
        return found;
    }
};

/// Each word stands behind the one before it.
void expectInOrder(const QString &text, const QStringList &words)
{
    qsizetype from = 0;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, from);
        EXPECT_GE(at, 0) << word.toStdString() << " in\n" << text.toStdString();
        from = std::max(from, at);
    }
}

} // namespace

TEST_F(Out, TheProblemsShownGoIntoAFileAndOnPaperInTheirOrder)
{
    openBook(Qt::Key_2);
    filter("source", QStringLiteral("县级自查"));
    search(QStringLiteral("污水"));
    const QStringList shown = onScreen();
    EXPECT_EQ(shown, QStringList({QStringLiteral("8"), QStringLiteral("4")})); // by deadline
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const QString file = exported(book->file(QStringLiteral("出.xlsx")));
    EXPECT_EQ(column(file, QStringLiteral("问题编号")), shown);

    press(Qt::Key_P, Qt::ControlModifier);
    const QString paper = printed(book->file(QStringLiteral("出.pdf")));
    expectInOrder(paper, {QStringLiteral("第8处污水"), QStringLiteral("第4处污水")});
    for (const char *other : {"扬尘", "逾期的", "第6处"})
        EXPECT_FALSE(paper.contains(QString::fromUtf8(other))) << other;
}

TEST_F(Out, LS6_ThePetitionsShownGoIntoAFileMaskedUnlessTheComplainantsAreAskedFor)
{
    openBook(Qt::Key_4);
    filter("batch", QStringLiteral("第1批"));
    search(QStringLiteral("粪污"));
    const QStringList shown = onScreen();
    // By the day of the reply, which is a Monday for the last two.
    EXPECT_EQ(shown,
              QStringList({QStringLiteral("D3JX202603010004"), QStringLiteral("D3JX202603010001"),
                           QStringLiteral("D3JX202603010002")}));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    click(QStringLiteral("不带举报人信息"));
    const QString masked = exported(book->file(QStringLiteral("掩码.xlsx")));
    EXPECT_EQ(column(masked, QStringLiteral("受理编号")), shown);
    EXPECT_EQ(column(masked, QStringLiteral("交办问题基本情况")).value(2),
              QStringLiteral("张**（138****5678，双河镇****）反映粪污直排"));
    EXPECT_EQ(column(masked, QStringLiteral("处理和整改情况")).value(2),
              QStringLiteral("已回访张**"));
    EXPECT_EQ(column(masked, QStringLiteral("举报人姓名")).value(2), QStringLiteral("张**"));
    EXPECT_EQ(column(masked, QStringLiteral("举报人电话")).value(2), QStringLiteral("138****5678"));

    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    click(QStringLiteral("带举报人信息"));
    const QString clear = exported(book->file(QStringLiteral("原文.xlsx")));
    EXPECT_EQ(column(clear, QStringLiteral("受理编号")), shown);
    EXPECT_EQ(column(clear, QStringLiteral("交办问题基本情况")).value(2),
              QStringLiteral("张三（13812345678，双河镇东门路3号）反映粪污直排"));
    EXPECT_EQ(column(clear, QStringLiteral("举报人姓名")).value(2), QStringLiteral("张三"));
    EXPECT_EQ(column(clear, QStringLiteral("举报人地址")).value(2),
              QStringLiteral("双河镇东门路3号"));
}

TEST_F(Out, LS6_ThePublicTableShowsWhatTheListShowsOrABatch)
{
    openBook(Qt::Key_4);
    filter("batch", QStringLiteral("第1批"));
    search(QStringLiteral("粪污"));
    press(Qt::Key_P, Qt::ControlModifier);
    click(QStringLiteral("检查并预览")); // proposes what is shown
    const QString shown = printed(book->file(QStringLiteral("所列.pdf")));
    expectInOrder(shown, {QStringLiteral("*D3JX202603010004"), QStringLiteral("D3JX202603010001"),
                          QStringLiteral("*D3JX202603010002"), QStringLiteral("反映粪污直排")});
    EXPECT_TRUE(shown.contains(QStringLiteral("张**")));
    EXPECT_FALSE(shown.contains(QStringLiteral("张三")));
    EXPECT_FALSE(shown.contains(QStringLiteral("13812345678")));
    EXPECT_FALSE(shown.contains(QStringLiteral("东门路")));
    EXPECT_FALSE(shown.contains(QStringLiteral("D3JX202603010003")));

    press(Qt::Key_P, Qt::ControlModifier);
    chooseIn(QStringLiteral("印哪些"), QStringLiteral("第2批"));
    click(QStringLiteral("检查并预览"));
    const QString batch = printed(book->file(QStringLiteral("第2批.pdf")));
    for (int i = 1; i <= 8; ++i)
        EXPECT_EQ(batch.contains(QStringLiteral("D3JX20260301000%1").arg(i)), i > 4) << i;
}

TEST_F(Out, FB_TheStatisticsOfTheBatchesAreAKeyAway)
{
    openBook(Qt::Key_4);
    press(Qt::Key_T, Qt::ControlModifier);
    auto *panel = dialog<BatchStatistics>();
    ASSERT_TRUE(panel);
    ASSERT_EQ(panel->batches()->rowCount(), 2);
    EXPECT_EQ(panel->batches()->item(0, 0)->text(), QStringLiteral("第1批"));
    EXPECT_EQ(panel->batches()->item(0, 1)->text(), QStringLiteral("4"));
    look("statistics");
    click(QStringLiteral("关闭"));
    EXPECT_TRUE(waitFor([&] { return front() == window.get(); }));
}

TEST_F(Out, ALedgerOfPetitionsDroppedAnywhereIsImportedWhereItBelongs)
{
    const QString list = ledgers + QStringLiteral("信访件台账.xlsx");
    openBook(Qt::Key_1);
    for (const Qt::Key place : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_5, Qt::Key_4}) {
        press(place, Qt::AltModifier);
        settle();
        drop(window.get(), {list});
        ImportWizard *found = wizard();
        ASSERT_TRUE(found);
        EXPECT_EQ(page()->key(), QStringLiteral("petitions"));
        EXPECT_EQ(found->windowTitle(), QStringLiteral("导入信访件台账 信访件台账.xlsx"));
        const QString sentence = QStringLiteral("“信访件台账.xlsx”属于“信访”，已转到这里导入");
        EXPECT_EQ(said().contains(sentence), place != Qt::Key_4) << said().toStdString();
        look("elsewhere");
        if (place != Qt::Key_4) {
            press(Qt::Key_Escape);
            EXPECT_TRUE(waitFor([&] { return !window->findChild<ImportWizard *>(); }));
        }
    }
    click(QStringLiteral("导入"));
    ASSERT_TRUE(waitFor([&] { return page()->list().total() == 68; })) << words().toStdString();
    settle();
    // On the pane of a problem as well, where other files become its papers.
    press(Qt::Key_2, Qt::AltModifier);
    settle();
    auto *issues = qobject_cast<IssuesPage *>(page());
    ASSERT_TRUE(issues && issues->pane()->issue());
    drop(issues->pane(), {list});
    ASSERT_TRUE(wizard());
    EXPECT_EQ(page()->key(), QStringLiteral("petitions"));
    EXPECT_TRUE(ledger().all<Attachment>()->empty());
}

TEST_F(Out, AListOfProblemsDroppedOnThePetitionsGoesToTheProblems)
{
    openBook(Qt::Key_4);
    for (const char *name : {"整改措施清单.xlsx", "季度自查-GB18030.csv"}) {
        press(Qt::Key_4, Qt::AltModifier);
        settle();
        drop(window.get(), {ledgers + QString::fromUtf8(name)});
        ASSERT_TRUE(wizard());
        EXPECT_EQ(page()->key(), QStringLiteral("issues"));
        EXPECT_TRUE(said().contains(QStringLiteral("属于“问题”"))) << said().toStdString();
        press(Qt::Key_Escape);
        EXPECT_TRUE(waitFor([&] { return !window->findChild<ImportWizard *>(); }));
    }
}

TEST_F(Out, Rule10_AHolidayNoticeDroppedAnywhereGoesIntoTheCalendar)
{
    openBook(Qt::Key_2);
    QFile notice(book->file(QStringLiteral("2027.json")));
    ASSERT_TRUE(notice.open(QIODevice::WriteOnly));
    notice.write(R"({"year":2027,"papers":["https://www.gov.cn/2027"],"days":[
        {"name":"元旦","date":"2027-01-01","isOffDay":true}]})");
    notice.close();
    drop(window.get(), {notice.fileName()});
    ASSERT_TRUE(dialog<QDialog>()) << "the 文号 is asked for";
    type(QStringLiteral("国办发明电〔2026〕9号"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return window->book()->desk().calendar().knows(2027); }));
    EXPECT_EQ(window->places()->current()->key(), QStringLiteral("calendar"));
}

TEST_F(Out, ATableDroppedOnTheStartScreenAsksForABookFirst)
{
    start();
    drop(window.get(), {ledgers + QStringLiteral("信访件台账.xlsx")});
    ASSERT_TRUE(dialog<QMessageBox>());
    EXPECT_TRUE(words().contains(QStringLiteral("先打开或新建一本台账")) &&
                words().contains(QStringLiteral("信访件台账.xlsx")))
        << words().toStdString();
}

} // namespace xhb::test
