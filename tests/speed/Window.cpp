// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, as a clerk meets it: from the click or the key to the end of the paint that
// shows the answer, on a big book and on one of 100 problems or petitions. Counted is the processor
// time of the window's own thread, since this machine may have other things to do; an edit, which
// waits for the disk, is timed by the clock.
#include "tests/speed/Must.h"
#include "tests/speed/Parts.h"
#include "ui/issues/IssuePane.h"
#include "ui/issues/IssuesPage.h"
#include "ui/kit/ListView.h"
#include "ui/kit/Theme.h"
#include "ui/petitions/PetitionPane.h"
#include "ui/petitions/PetitionsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/workbench/WorkbenchPage.h"

#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QThread>
#include <QThreadPool>

namespace xhb::test {

namespace {

/// Delivers what was posted: layouts, then the paint.
void paint()
{
    QCoreApplication::sendPostedEvents();
}

template <class Work>
double windowTime(Work &&work)
{
    return workOf(work, CLOCK_THREAD_CPUTIME_ID);
}

/// Beats while the event loop runs; the most work done between two beats is how long the window
/// answered nothing.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.callOnTimeout([this] {
            const double now = millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
            m_longest = std::max(m_longest, now - m_last);
            m_last = now;
        });
        m_timer.start(1);
    }
    double longest() const { return m_longest; }

private:
    QTimer m_timer;
    double m_last = millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
    double m_longest = 0;
};

qint64 shownIn(const IssuesPage &page)
{
    return page.pane()->issue().value;
}

qint64 shownIn(const PetitionsPage &page)
{
    return page.pane()->petition().value;
}

/// Works in one place, on one kind of record.
template <class Place, class Record>
class Clerk
{
public:
    Clerk(const QString &book, const QString &place)
        : m_book(book), m_place(place), m_preferences(book + QStringLiteral(".settings.ini"))
    {
        m_preferences.setBackupFolder(QFileInfo(book).absolutePath() + QStringLiteral("/backups"));
    }

    void open()
    {
        WindowHooks hooks;
        hooks.today = [] { return speedDay; };
        m_window = std::make_unique<MainWindow>(m_preferences, hooks);
        m_window->resize(1366, 768);
        m_window->QWidget::show();
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
        firstPaint.add(windowTime([&] {
            m_window->openBook(m_book);
            paint();
        }));
        if (!m_window->book())
            stop(QStringLiteral("the book did not open"));
        const Heartbeat heart;
        complete.add(timeOf([&] { waitFor([&] { return workbench().overview(); }); }));
        waitFor([&] { return page().list().ready(); });
        longestPause = std::max(longestPause, heart.longest());
        waitFor([&] {
            const auto threads = m_window->findChildren<QThread *>();
            return std::all_of(threads.begin(), threads.end(),
                               [](const QThread *thread) { return thread->isFinished(); });
        });
        QTest::qWait(100);
        for (const Page *other : m_window->places()->pages())
            visit(other->key());
        visit(m_place);
    }
    /// The first time, a place is shown that nobody has seen yet.
    void visit(const QString &place)
    {
        const bool again = m_window->places()->current()->key() == place;
        const double time = windowTime([&] {
            m_window->showPlace(place);
            paint();
        });
        if (!again)
            firstVisit.add(time);
        idle();
    }
    void close() { m_window.reset(); }

    void search(const QString &words)
    {
        QLineEdit *box = m_window->commands().search;
        box->setFocus();
        for (const QChar letter : words)
            key(box, Qt::Key_unknown, letter, keystroke);
        for (qsizetype i = 0; i < words.size(); ++i)
            key(box, Qt::Key_Backspace, QChar(8), keystroke);
    }
    void sort(const QString &column)
    {
        QHeaderView *header = view()->horizontalHeader();
        const int section = view()->rowModel()->columnOf(column);
        const int x = header->sectionViewportPosition(section) + 20;
        sorting.add(windowTime([&] {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
            paint();
        }));
        if (page().list().query().column != column)
            stop(QStringLiteral("the click on %1 did not sort").arg(column));
        idle();
    }
    void scroll(bool down)
    {
        QScrollBar *bar = view()->verticalScrollBar();
        scrolling.add(windowTime([&] {
            bar->triggerAction(down ? QAbstractSlider::SliderPageStepAdd
                                    : QAbstractSlider::SliderPageStepSub);
            paint();
        }));
        idle();
    }
    /// To somewhere else in the list, as one who drags the bar.
    void jump(int turn)
    {
        QScrollBar *bar = view()->verticalScrollBar();
        bar->setValue(int(qint64(bar->maximum()) * (turn * 37 % 100) / 100));
        idle();
    }
    void openNext()
    {
        view()->setFocus();
        const qint64 before = shownIn(page());
        opening.add(windowTime([&] {
            QTest::keyClick(view(), Qt::Key_Down);
            paint();
        }));
        if (shownIn(page()) == before)
            stop(QStringLiteral("the pane did not follow"));
        idle();
    }
    void edit(int turn)
    {
        editing.add(write(turn));
        const Heartbeat heart;
        QTest::qWait(450); // what waits for a calm moment has had one
        pauseAfterEdit.add(heart.longest());
    }
    /// While every page reads the whole book in the background.
    void editWhileRead(int turn)
    {
        m_window->places()->reload();
        QTest::qWait(5 + turn * 37 % 200);
        editingWhileRead.add(write(turn));
        waitFor([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; });
        idle();
    }

    Times firstPaint, firstVisit, complete, keystroke, sorting, scrolling, opening, editing,
        editingWhileRead, pauseAfterEdit;
    double longestPause = 0;

private:
    Place &page() { return *static_cast<Place *>(m_window->places()->page(m_place)); }
    WorkbenchPage &workbench()
    {
        return *static_cast<WorkbenchPage *>(m_window->places()->page(QStringLiteral("workbench")));
    }
    ListView *view() { return page().view(); }
    /// Milliseconds of one edit.
    double write(int turn)
    {
        Ledger &ledger = m_window->book()->ledger();
        const Id<Record> id{view()->currentId()};
        return timeOf([&] {
            must(ledger.transact(QStringLiteral("update"), QStringLiteral("修改"), speedDay,
                                 [&](Tx &tx) -> Status {
                                     TRY_LET(record, tx.find(id));
                                     record.note = QStringLiteral("第 %1 次").arg(turn);
                                     return tx.update(record);
                                 }));
            paint();
        });
    }
    void key(QWidget *widget, int code, QChar letter, Times &times)
    {
        const std::vector<qint64> before = page().list().ids();
        const double time = windowTime([&] {
            QKeyEvent press(QEvent::KeyPress, code, {}, letter);
            QCoreApplication::sendEvent(widget, &press);
            QKeyEvent release(QEvent::KeyRelease, code, {}, letter);
            QCoreApplication::sendEvent(widget, &release);
            paint();
        });
        // A key that changes nothing in the list is no measure for one that does.
        if (page().list().ids() != before)
            times.add(time);
        idle();
    }
    template <class Done>
    static void waitFor(Done &&done)
    {
        if (!QTest::qWaitFor(done, 60'000))
            stop(QStringLiteral("waited in vain"));
    }
    /// As long as a hand needs between two keys.
    static void idle() { QTest::qWait(60); }

    QString m_book;
    QString m_place;
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

struct Habits {
    QStringList words;   ///< searched for
    QStringList columns; ///< sorted by
};

template <class Who>
void work(Who &clerk, const Habits &habits, int rounds)
{
    for (const QString &word : habits.words)
        clerk.search(word);
    for (int round = 0; round < rounds; ++round)
        for (const QString &column : habits.columns)
            clerk.sort(column);
    for (int turn = 0; turn < rounds * 8; ++turn) {
        if (turn % 4 == 0)
            clerk.jump(turn);
        clerk.scroll(turn % 4 < 2);
    }
    clerk.jump(0);
    for (int turn = 0; turn < rounds * 8; ++turn)
        clerk.openNext();
    for (int turn = 0; turn < rounds * 4; ++turn)
        clerk.edit(turn);
    for (int turn = 0; turn < rounds * 8; ++turn)
        clerk.editWhileRead(turn);
}

template <class Who>
void raceAt(const QString &place, const QString &big, const QString &small, const Habits &habits,
            Report &report)
{
    QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 10));
    applyTheme(*qApp, ThemeChoice::Light);
    Who many(big, place);
    Who few(small, place);
    for (int turn = 0; turn < 5; ++turn)
        for (Who *clerk : {&many, &few}) {
            clerk->close();
            clerk->open();
        }
    constexpr int rounds = 5;
    work(many, habits, rounds);
    work(few, habits, rounds);
    const auto named = [&](const char *work) { return place.toUtf8() + ": " + work; };
    const auto tell = [&](const char *work, const Times &ours, const Times &theirs, double aim,
                          double longest) {
        report.window(named(work).constData(), ours, theirs, aim, longest);
    };
    constexpr double any = INFINITY;
    tell("first paint after opening", many.firstPaint, few.firstPaint, 2, 150);
    tell("going to a place for the first time", many.firstVisit, few.firstVisit, any, 150);
    tell("a key in the search box", many.keystroke, few.keystroke, 2, 16);
    tell("a click that sorts", many.sorting, few.sorting, any, 150);
    tell("a page of scrolling", many.scrolling, few.scrolling, 2, 16);
    tell("a record opened in the pane", many.opening, few.opening, 2, 50);
    tell("an edit, commit included", many.editing, few.editing, 2, 50);
    tell("an edit while the book is read", many.editingWhileRead, few.editingWhileRead, any, 50);
    report.aim(named("longest pause after an edit").constData(), many.pauseAfterEdit.p99(), "ms",
               50);
    report.aim(named("longest pause while the book is read").constData(), many.longestPause, "ms",
               100);
    report.note(named("all numbers there after opening").constData(), many.complete.median(), "ms");
}

} // namespace

void raceWindow(const QString &big, const QString &small, Report &report)
{
    raceAt<Clerk<IssuesPage, Issue>>(
        QStringLiteral("issues"), big, small,
        {{QStringLiteral("石门镇砂石"), QStringLiteral("污水直排"), QStringLiteral("削坡覆土"),
          QStringLiteral("白沙 渗滤液"), QStringLiteral("lxxd40j"), QStringLiteral("-00007")},
         {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("supervising"),
          QStringLiteral("state"), QStringLiteral("deadline")}},
        report);
}

void racePetitions(const QString &big, const QString &small, Report &report)
{
    raceAt<Clerk<PetitionsPage, Petition>>(
        QStringLiteral("petitions"), big, small,
        {{QStringLiteral("石门镇砂石"), QStringLiteral("污水直排"), QStringLiteral("削坡覆土"),
          QStringLiteral("白沙 渗滤液"), QStringLiteral("lxxd40j"), QStringLiteral("D3JX2026")},
         {QStringLiteral("accept_no"), QStringLiteral("content"), QStringLiteral("lead"),
          QStringLiteral("standing"), QStringLiteral("reply")}},
        report);
}

} // namespace xhb::test
