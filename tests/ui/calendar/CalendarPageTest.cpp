// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarPage.h"

#include "tests/support/Print.h"
#include "tests/ui/TestWindow.h"
#include "tests/ui/Typing.h"
#include "ui/calendar/DayList.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/MovedDialog.h"
#include "ui/calendar/NoticeDialog.h"
#include "ui/calendar/NoticeGrid.h"
#include "ui/calendar/WorkdayCalculator.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/Label.h"
#include "ui/kit/Preview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace xhb::test {

using namespace Qt::StringLiterals;

namespace {

const char notice2027[] =
    R"({"year":2027,"papers":["https://www.gov.cn/2027"],"days":[
        {"name":"元旦","date":"2027-01-01","isOffDay":true},
        {"name":"元旦","date":"2027-01-04","isOffDay":true},
        {"name":"元旦","date":"2027-01-09","isOffDay":false}]})";

struct CalendarPageTest : testing::Test {
    BookFile file{threeProblems()};
    QSettings settings{file.file(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<OpenBook> book;
    std::unique_ptr<CalendarPage> page;

    void SetUp() override
    {
        applyTheme(*qApp, ThemeChoice::Light);
        open(file.today);
    }
    void open(QDate today)
    {
        page.reset();
        book.reset();
        book = OpenBook::open(file.path, false, today).take();
        page = std::make_unique<CalendarPage>(book->desk(), settings);
        QObject::connect(&book->ledger(), &Ledger::changed, page.get(),
                         [this](const Changes &changes) { page->refresh(changes); });
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        page->focusContent();
        QTest::qWait(50);
        // Read off the window's thread.
        EXPECT_TRUE(QTest::qWaitFor([this] { return !dueOn({2026, 3, 6}).isEmpty(); }));
    }
    QDate day() const { return page->month()->day(); }
    MonthModel *model() const { return static_cast<MonthModel *>(page->month()->model()); }
    QString dueOn(QDate date) const
    {
        const auto lines = model()->due(date);
        return lines.empty() ? QString() : lines[0].code;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page->month(), key, modifiers);
    }
    template <class D>
    D *dialog() const
    {
        D *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (auto *one = qobject_cast<D *>(widget); one && one->isVisible())
                    found = one;
            return found != nullptr;
        }));
        return found;
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile out(file.file(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    /// The question for the 文号, to be answered by keys.
    QLineEdit *askedDocNo() const
    {
        QLineEdit *edit = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (widget->isVisible() && widget->windowTitle().contains(u"放假通知"_s) &&
                    !qobject_cast<NoticeDialog *>(widget))
                    edit = widget->findChild<QLineEdit *>();
            return edit != nullptr;
        }));
        return edit;
    }
    /// Imports a file and answers the question; null keeps what is proposed.
    void import(const QString &name, const char *docNo = nullptr)
    {
        page->importFile(file.file(name));
        QLineEdit *edit = askedDocNo();
        ASSERT_TRUE(edit);
        if (docNo) {
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Delete);
            typeText(edit, QString::fromUtf8(docNo));
        }
        QTest::keyClick(edit, Qt::Key_Return);
    }
    /// Puts issue 2 before its acceptance, due by the first days of 2027.
    void applyInDecember()
    {
        write(QStringLiteral("a.jpg"), "paper");
        open({2026, 12, 31});
        QByteArrayList lines;
        for (const char *role : {"before", "during", "after", "signed_form"})
            lines.append(QByteArray(R"({"do":"attach","issue":"2","file":"a.jpg","role":"X"})")
                             .replace('X', role));
        lines.append(R"({"do":"measure.done","issue":"2","seq":1,"on":"2026-12-20"})");
        lines.append(
            R"({"do":"signoff.start","issue":"2","procedure":"district","on":"2026-12-22"})");
        lines.append(R"({"do":"signoff.step","issue":"2","step":"apply","on":"2026-12-22"})");
        for (const QByteArray &line : lines) {
            const auto done =
                perform(book->desk(), QJsonDocument::fromJson(line).object(), file.folder.path());
            ASSERT_TRUE(done.ok()) << line.toStdString() << done.error().text.toStdString();
        }
    }
};

} // namespace

TEST_F(CalendarPageTest, ArrowsMoveTheDayAndPagesTheMonth)
{
    EXPECT_EQ(day(), QDate(2026, 3, 20));
    key(Qt::Key_Right);
    EXPECT_EQ(day(), QDate(2026, 3, 21));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(day(), QDate(2026, 4, 4)) << "over the end of the month";
    EXPECT_EQ(model()->month(), 4);
    key(Qt::Key_Up);
    key(Qt::Key_Left);
    EXPECT_EQ(day(), QDate(2026, 3, 27));
    key(Qt::Key_PageDown);
    EXPECT_EQ(day(), QDate(2026, 4, 27));
    key(Qt::Key_PageUp);
    key(Qt::Key_PageUp);
    EXPECT_EQ(day(), QDate(2026, 2, 27));
    key(Qt::Key_Home);
    EXPECT_EQ(day(), QDate(2026, 3, 20));
}

/// The place's room in windows of 1024 × 700 and 911 × 480.
TEST_F(CalendarPageTest, AllWeeksAreSeenInALowWindow)
{
    for (const QSize room : {QSize(874, 600), QSize(760, 380)}) {
        page->resize(room);
        QTest::qWait(20);
        const auto *month = page->findChild<MonthView *>();
        const int last = month->model()->rowCount() - 1;
        EXPECT_LE(month->rowViewportPosition(last) + month->rowHeight(last),
                  month->viewport()->height() + 1)
            << room.height();
        EXPECT_FALSE(page->findChild<DayList *>()->visibleRegion().isEmpty()) << room.height();
    }
}

TEST_F(CalendarPageTest, WeeksBeginOnMondayAndEveryDayReadsItself)
{
    key(Qt::Key_PageDown);
    EXPECT_EQ(model()->dateAt(model()->index(0, 0)), QDate(2026, 3, 30)); // a Monday
    const QModelIndex tombs = model()->indexOf({2026, 4, 6});
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(page->month());
    ASSERT_TRUE(view && view->tableInterface());
    const QString read =
        view->tableInterface()->cellAt(tombs.row(), tombs.column())->text(QAccessible::Name);
    EXPECT_TRUE(read.contains(QStringLiteral("2026年4月6日"))) << read.toStdString();
    EXPECT_TRUE(read.contains(QStringLiteral("清明节放假"))) << read.toStdString();
}

TEST_F(CalendarPageTest, TheDaysThingsLeadToTheIssue)
{
    QSignalSpy asked(page.get(), &Page::placeRequested);
    const QRect cell = page->month()->visualRect(model()->indexOf({2026, 3, 25}));
    QTest::mouseClick(page->month()->viewport(), Qt::LeftButton, {}, cell.center());
    EXPECT_EQ(day(), QDate(2026, 3, 25));
    ASSERT_EQ(page->dayList()->rowModel()->rowCount(), 1);
    QTest::keyClick(page->month(), Qt::Key_Return); // to the list
    QTest::keyClick(page->dayList(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("issues"));
    EXPECT_EQ(asked[0][1].value<PageFilter>().value(QStringLiteral("id")).value(0).toLongLong(),
              book->ledger().where<Issue>("code", QStringLiteral("2"))->front().id.value);
}

TEST_F(CalendarPageTest, Rule10_AYearWithoutANoticeIsMarked)
{
    const auto words = [this] {
        QStringList all;
        for (const Label *label : page->findChildren<Label *>())
            all.append(label->text());
        return all.join(QLatin1Char('\n'));
    };
    EXPECT_FALSE(words().contains(QStringLiteral("放假通知未导入")));
    page->month()->go({2027, 1, 5});
    EXPECT_TRUE(words().contains(QStringLiteral("2027 年放假通知未导入，按周末推算，暂定")));
}

TEST_F(CalendarPageTest, Rule10_ImportingANoticeTellsWhatMovedAndUndoTellsItBack)
{
    applyInDecember();
    write(QStringLiteral("2027.json"), notice2027);
    import(u"2027.json"_s);
    auto *moved = dialog<MovedDialog>();
    ASSERT_TRUE(moved);
    auto *list = moved->findChild<ListView *>();
    ASSERT_EQ(list->rowModel()->rowCount(), 1);
    EXPECT_EQ(list->rowModel()->cell(0, 2).text, QStringLiteral("2027年1月5日"));
    EXPECT_EQ(list->rowModel()->cell(0, 2).note, QStringLiteral("暂定"));
    EXPECT_EQ(list->rowModel()->cell(0, 3).text, QStringLiteral("2027年1月7日"));
    EXPECT_TRUE(list->rowModel()->cell(0, 3).note.isEmpty());
    QTest::keyClick(moved, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !dueOn({2027, 1, 7}).isEmpty(); }));

    const auto last = book->ledger().undoable();
    ASSERT_TRUE(book->ledger().undo((*last)->id, book->desk().today()).ok());
    moved = dialog<MovedDialog>();
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->findChild<ListView *>()->rowModel()->cell(0, 3).text,
              QStringLiteral("2027年1月5日"));
    QTest::mouseClick(moved->findChildren<QPushButton *>().front(), Qt::LeftButton);
    moved->close();
}

TEST_F(CalendarPageTest, Rule10_AKnownYearIsReplacedOnlyAfterAsking)
{
    applyInDecember();
    write(QStringLiteral("2027.json"), notice2027);
    import(u"2027.json"_s);
    auto *moved = dialog<MovedDialog>();
    ASSERT_TRUE(moved);
    moved->close();
    QByteArray other(notice2027);
    write(QStringLiteral("2027-2.json"), other.replace("01-04", "01-05"));
    import(u"2027-2.json"_s);
    EXPECT_TRUE(book->desk().calendar().isWorkday({2027, 1, 5})) << "not before it is confirmed";
    auto *box = dialog<QMessageBox>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->text().contains(QStringLiteral("放假 2 天"))) << box->text().toStdString();
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    EXPECT_FALSE(book->desk().calendar().isWorkday({2027, 1, 5}));
    EXPECT_TRUE(book->desk().calendar().isWorkday({2027, 1, 4}));
}

TEST_F(CalendarPageTest, Rule10_TheDocumentNumberOfAnImportedNoticeIsAskedForAndCited)
{
    write(u"2027.json"_s, notice2027);
    page->importFile(file.file(u"2027.json"_s));
    QLineEdit *edit = askedDocNo();
    ASSERT_TRUE(edit);
    EXPECT_TRUE(edit->text().isEmpty()) << "nobody knows it yet";
    QTest::keyClick(edit, Qt::Key_Escape);
    QTest::qWait(20);
    EXPECT_FALSE(book->desk().calendar().knows(2027)) << "given up, nothing is imported";

    import(u"2027.json"_s, "国办发明电〔2026〕9号");
    ASSERT_TRUE(QTest::qWaitFor([this] { return book->desk().calendar().knows(2027); }));
    EXPECT_EQ(book->ledger().all<CalendarNotice>()->front().docNo, u"国办发明电〔2026〕9号"_s);
    page->month()->go({2027, 1, 4});
    QStringList words;
    for (const Label *label : page->findChildren<Label *>())
        words.append(label->text());
    EXPECT_TRUE(words.join(u'\n').contains(
        u"国务院办公厅关于2027年部分节假日安排的通知》（国办发明电〔2026〕9号）"_s))
        << words.join(u'\n').toStdString();

    page->importFile(file.file(u"2027.json"_s));
    edit = askedDocNo();
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->text(), u"国办发明电〔2026〕9号"_s) << "the book knows it now";
    QTest::keyClick(edit, Qt::Key_Escape);
    write(u"2027年（国办发明电[2026] 12号）.json"_s, notice2027);
    page->importFile(file.file(u"2027年（国办发明电[2026] 12号）.json"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return askedDocNo()->text() == u"国办发明电〔2026〕12号"_s;
    })) << "the file is named after it";
    QTest::keyClick(askedDocNo(), Qt::Key_Escape);
}

TEST_F(CalendarPageTest, Rule10_ANoticeMayBeImportedWithoutADocumentNumber)
{
    write(u"2027.json"_s, notice2027);
    import(u"2027.json"_s, "");
    ASSERT_TRUE(QTest::qWaitFor([this] { return book->desk().calendar().knows(2027); }));
    EXPECT_TRUE(book->ledger().all<CalendarNotice>()->front().docNo.isEmpty());
}

TEST_F(CalendarPageTest, AFileThatIsNoNoticeChangesNothing)
{
    write(QStringLiteral("x.json"), R"({"year":2027,"papers":[],"days":[]})");
    page->importFile(file.file(QStringLiteral("x.json")));
    EXPECT_FALSE(book->desk().calendar().knows(2027));
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget != page.get())
            widget->close();
}

TEST_F(CalendarPageTest, ANoticeIsTypedPastedAndCheckedAsOneTypes)
{
    page->typeNotice();
    auto *typed = dialog<NoticeDialog>();
    ASSERT_TRUE(typed);
    NoticeGrid *sheet = typed->grid();
    EXPECT_EQ(typed->findChild<QSpinBox *>()->value(), 2027);
    QApplication::clipboard()->setText(QStringLiteral(
        "2027/1/1\t放假\t元旦\r\n1月4日\t休\t元旦\r\n1.9\t上班\t元旦\r\n1.9\t放假\t元旦"));
    QTest::keyClick(sheet, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(sheet->problems(), 1);
    EXPECT_TRUE(sheet->item(3, NoticeGrid::Problem)
                    ->text()
                    .contains(QStringLiteral("既写成放假又写成上班")));
    // The wrong row is typed over.
    sheet->setCurrentCell(3, NoticeGrid::Date);
    QTest::keyClick(sheet, Qt::Key_1);
    auto *editor = sheet->viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, QStringLiteral(".3"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return sheet->problems() == 0; }));
    EXPECT_EQ(sheet->currentRow(), 4) << "Enter goes down";
    ASSERT_EQ(sheet->days().size(), 4u);
    EXPECT_EQ(sheet->days()[3].date, QDate(2027, 1, 3)) << "the year of the notice";
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return book->desk().calendar().knows(2027); }));
    EXPECT_FALSE(book->desk().calendar().isWorkday({2027, 1, 4}));
    ASSERT_EQ(book->ledger().all<CalendarNotice>()->size(), 1u);
}

TEST_F(CalendarPageTest, Rule10_TheCalculatorCountsAsTheRulesDo)
{
    auto *calculator = page->findChild<WorkdayCalculator *>();
    const QList<DateEdit *> dates = calculator->findChildren<DateEdit *>();
    ASSERT_EQ(dates.size(), 3);
    const auto enter = [](DateEdit *edit, const char *text) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
        QTest::keyClick(edit, Qt::Key_Return);
    };
    const auto words = [&] {
        QStringList all;
        for (const Label *label : calculator->findChildren<Label *>())
            all.append(label->text());
        return all.join(QLatin1Char('\n'));
    };
    enter(dates[0], "20260924");
    EXPECT_TRUE(words().contains(QStringLiteral("2026年10月15日"))) << words().toStdString();
    enter(dates[1], "20260924");
    enter(dates[2], "20261015");
    EXPECT_TRUE(words().contains(QStringLiteral("10 个工作日"))) << words().toStdString();
    // Which days in between do not count, also those after the last workday; whichever way round.
    enter(dates[1], "20261018");
    enter(dates[2], "20260924");
    EXPECT_TRUE(
        words().contains(QStringLiteral("从 2026年9月24日次日起数，第 11 个工作日为 10月16日")))
        << words().toStdString();
    EXPECT_TRUE(words().contains(QStringLiteral("10月17日至10月18日不是工作日")))
        << words().toStdString();
}

TEST_F(CalendarPageTest, TheMonthIsPrinted)
{
    page->print();
    auto *preview = [this] {
        Preview *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            found = page->findChild<Preview *>();
            return found && found->finished();
        }));
        return found;
    }();
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->pageCount(), 1);
    preview->window()->close();
}

} // namespace xhb::test
