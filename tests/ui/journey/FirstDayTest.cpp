// SPDX-License-Identifier: GPL-3.0-or-later
// The clerk's first day: from the welcome screen to a problem signed off, on paper and in a file;
// then every step back and forth again; and the book is the one the command line makes.
#include "tests/e2e/Program.h"
#include "tests/support/Dump.h"
#include "tests/support/Print.h"
#include "tests/ui/journey/Clerk.h"
#include "ui/issues/IssuePane.h"
#include "ui/issues/IssuesPage.h"
#include "ui/kit/FormWidget.h"
#include "ui/kit/ListView.h"
#include "ui/kit/PhotoGrid.h"
#include "ui/kit/Preview.h"
#include "ui/records/ImportWizard.h"
#include "ui/signoff/SignoffTab.h"

#include <QFileDialog>
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
    }
    void pick(const QString &code, const QString &search)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(search);
        press(Qt::Key_Return);
        settle();
        const RowModel *rows = issues()->view()->rowModel();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->cell(row, 0).text == code)
                break;
            else
                press(Qt::Key_Down);
        settle();
        EXPECT_EQ(ledger().find(issues()->pane()->issue())->code, code);
    }
    Ledger &ledger() const { return window->book()->ledger(); }
    /// Goes where the pane says something is missing and drops it there.
    void bringPaper(const QString &missing, const char *role, const QString &path)
    {
        click(QStringLiteral("%1，去办").arg(missing));
        settle();
        // The line offers to choose a file of that role; she would rather drop it.
        if (qobject_cast<QFileDialog *>(front())) {
            press(Qt::Key_Escape);
            settle();
        }
        auto *grid = issues()->pane()->findChild<PhotoGrid *>();
        ASSERT_TRUE(grid);
        drop(grid->list(QLatin1String(role))->viewport(), {path});
        settle();
    }
    /// Opens the act, types into its fields and confirms by keyboard.
    void act(const QString &word, const std::vector<std::pair<const char *, QString>> &fields)
    {
        openTab(QStringLiteral("销号"));
        const size_t before = states.size();
        click(word);
        auto *form = issues()->pane()->signoff()->findChild<FormWidget *>();
        ASSERT_TRUE(form) << word.toStdString();
        for (const auto &[column, text] : fields) {
            form->focusField(QLatin1String(column));
            fill(text);
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(states.size(), before + 1) << word.toStdString() << "\n" << words().toStdString();
        settle();
    }

    /// The same facts by `import` and `do` make the same tables; only the settings of the book
    /// itself, which the window asks for differently, are left out.
    void expectSameAsCommandLine()
    {
        const QString mine = file(QStringLiteral("窗口.xhb"));
        const QString twin = file(QStringLiteral("命令.xhb"));
        const QStringList on{QStringLiteral("--on"), today.toString(Qt::ISODate)};
        const auto run = [&](const QStringList &arguments, const QByteArray &input = {}) {
            const Ended ended = call(arguments + on, input);
            EXPECT_EQ(ended.code, 0) << wordsOf(ended);
        };
        QFile map(file(QStringLiteral("对应.json")));
        ASSERT_TRUE(map.open(QIODevice::WriteOnly));
        map.write(json("{'columns':{'C':'description'}}"));
        map.close();
        run({QStringLiteral("new"), twin, QStringLiteral("--name"), QStringLiteral("临溪县")});
        run({QStringLiteral("import"), twin, list, QStringLiteral("--map"), map.fileName(),
             QStringLiteral("--no-backup")});
        QFile acts(file(QStringLiteral("办理.jsonl")));
        ASSERT_TRUE(acts.open(QIODevice::WriteOnly));
        for (const char *line : {
                 "{'do':'measure.done','issue':'1','seq':1,'on':'2026-04-27'}",
                 "{'do':'measure.done','issue':'1','seq':2,'on':'2026-04-28'}",
                 "{'do':'attach','issue':'1','file':'整改前.jpg','role':'before'}",
                 "{'do':'attach','issue':'1','file':'整改中.jpg','role':'during'}",
                 "{'do':'attach','issue':'1','file':'整改后.jpg','role':'after'}",
                 "{'do':'signoff.start','issue':'1','on':'2026-04-30'}",
                 "{'do':'attach','issue':'1','file':'登记表.png','role':'signed_form'}",
                 "{'do':'signoff.step','issue':'1','step':'apply','on':'2026-04-30'}",
                 "{'do':'attach','issue':'1','file':'核查.png','role':'site_check'}",
                 "{'do':'signoff.step','issue':'1','step':'accept','on':'2026-04-30',"
                 "'outcome':'pass','people':'张伟、刘洋'}",
                 "{'do':'signoff.step','issue':'1','step':'lead_sign','on':'2026-04-30',"
                 "'by':'周敏'}",
                 "{'do':'signoff.step','issue':'1','step':'leader_confirm','on':'2026-04-30',"
                 "'by':'陈志强'}",
                 "{'do':'signoff.step','issue':'1','step':'file','on':'2026-04-30','by':'王丽'}",
             })
            acts.write(json(line) + '\n');
        acts.close();
        run({QStringLiteral("do"), twin, acts.fileName()});

        const auto tables = [](const QString &path) {
            const auto ledger = Ledger::openForReading(path);
            EXPECT_OK(ledger);
            QStringList rows = dumpOf(**ledger).split(u'\n');
            rows.removeIf([](const QString &row) { return row.startsWith(u"book "); });
            return rows;
        };
        EXPECT_EQ(tables(mine), tables(twin));
        for (const char *what : {"issues", "signoff"}) {
            QByteArray out[2];
            for (const QString &path : {mine, twin}) {
                const QString target = file(QStringLiteral("出.json"));
                run({QStringLiteral("export"), path, QStringLiteral("--what"), QLatin1String(what),
                     QStringLiteral("--to"), target});
                QFile written(target);
                EXPECT_TRUE(written.open(QIODevice::ReadOnly));
                out[path == twin] = written.readAll();
            }
            EXPECT_GT(out[0].size(), 100);
            EXPECT_EQ(out[0], out[1]) << what;
        }
        for (const QString &path : {mine, twin})
            run({QStringLiteral("verify"), path});
    }

    std::vector<QString> states; ///< of the tables, after each action
};

} // namespace

TEST_F(FirstDay, FromTheWelcomeScreenToPaperAndBack)
{
    start();
    look("0-welcome");
    makeBook();
    states.push_back(dumpOf(ledger()));
    QObject::connect(&ledger(), &Ledger::changed, window.get(),
                     [this] { states.push_back(dumpOf(ledger())); });
    bringIn();
    pick(QStringLiteral("1"), QStringLiteral("油烟"));
    look("6-found");

    // What is missing, as the pane names it.
    openTab(QStringLiteral("措施"));
    settle();
    for (const auto &[name, day] : {std::pair("第 1 条措施的完成日期", "20260427"),
                                    std::pair("第 2 条措施的完成日期", "2026-4-28")}) {
        fillField(QString::fromUtf8(name), QLatin1String(day));
        press(Qt::Key_Return);
        settle();
    }
    bringPaper(QStringLiteral("缺整改前照片"), "before", photo("整改前.jpg", 20));
    bringPaper(QStringLiteral("缺整改中照片"), "during", photo("整改中.jpg", 60));
    bringPaper(QStringLiteral("缺整改后照片"), "after", photo("整改后.jpg", 120));
    look("7-papers");

    act(QStringLiteral("启动县（区）级验收"), {});
    bringPaper(QStringLiteral("缺本轮（第 1 轮）的签字盖章的登记表"), "signed_form",
               photo("登记表.png", 200));
    act(QStringLiteral("登记申请"), {});
    bringPaper(QStringLiteral("缺本轮（第 1 轮）的现场核查记录"), "site_check",
               photo("核查.png", 260));
    act(QStringLiteral("登记验收"), {{"people", QStringLiteral("张伟、刘洋")}});
    look("8-accepted");
    act(QStringLiteral("登记牵头单位签章"), {{"by", QStringLiteral("周敏")}});
    act(QStringLiteral("登记分管领导签字"), {{"by", QStringLiteral("陈志强")}});
    act(QStringLiteral("登记备案"), {{"by", QStringLiteral("王丽")}});
    EXPECT_TRUE(words().contains(QStringLiteral("备案"))) << words().toStdString();
    look("9-filed");

    // On paper and in a file.
    click(QStringLiteral("登记表…"));
    dialog<QDialog>();
    auto *preview = window->findChild<Preview *>();
    ASSERT_TRUE(preview);
    ASSERT_TRUE(waitFor([&] { return preview->finished(); }));
    EXPECT_GE(preview->pageCount(), 1);
    look("10-preview");
    QSignalSpy saved(preview, &Preview::saved);
    press(preview, Qt::Key_S, Qt::ControlModifier);
    giveFile(file(QStringLiteral("登记表.pdf")));
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    press(preview, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return front() == window.get(); }));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    giveFile(file(QStringLiteral("导出.xlsx")));
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file(QStringLiteral("导出.xlsx"))); }));
    settle();

    // Every step back, and forth again.
    const std::vector<QString> way = states;
    ASSERT_EQ(way.size(), 15u) << "the new book and fourteen actions";
    for (size_t i = way.size() - 1; i > 0; --i) {
        ASSERT_TRUE(window->commands().undo->isEnabled()) << i;
        press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return dumpOf(ledger()) == way[i - 1]; }, 5000))
            << window->commands().undo->toolTip().toStdString() << "\n"
            << words().toStdString();
        settle();
    }
    EXPECT_FALSE(window->commands().undo->isEnabled());
    look("11-undone");
    for (size_t i = 1; i < way.size(); ++i) {
        const bool shifted = i % 2 == 0;
        press(shifted ? Qt::Key_Z : Qt::Key_Y,
              shifted ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return dumpOf(ledger()) == way[i]; }, 5000))
            << window->commands().redo->toolTip().toStdString();
        settle();
    }
    EXPECT_FALSE(window->commands().redo->isEnabled());
    look("12-redone");
    window.reset();
    expectSameAsCommandLine();
}

} // namespace xhb::test
