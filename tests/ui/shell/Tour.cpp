// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/Tour.h"

#include "core/sample/Sample.h"
#include "ui/issues/IssuePane.h"
#include "ui/issues/IssuesPage.h"
#include "ui/issues/MeasuresTab.h"
#include "ui/kit/Ask.h"
#include "ui/kit/ListView.h"
#include "ui/kit/StepBar.h"
#include "ui/records/MergeDialog.h"
#include "ui/records/RegisterDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/signoff/HistoryTab.h"
#include "ui/signoff/SignoffTab.h"

#include <QBuffer>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <gmock/gmock.h>

namespace xhb::test {

namespace {

QByteArray paint(AttachmentRole role, int seed, const QString &)
{
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(QColor::fromHsv((seed * 37 + int(role) * 60) % 360, 90, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

class Walk
{
public:
    Walk(MainWindow &window, const Stop &stop) : m_window(window), m_stop(stop) {}

    void show(const QString &name)
    {
        QTest::qWait(30);
        QCoreApplication::sendPostedEvents(); // a word that came last is not laid out yet
        m_stop(name, &m_window);
    }
    /// The dialog that `open` opens.
    void dialog(const QString &name, const std::function<void()> &open,
                const std::function<void(QDialog *)> &more = {})
    {
        open();
        QDialog *shown = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                for (QDialog *dialog : m_window.findChildren<QDialog *>())
                    if (dialog->isVisible() && !dialog->inherits("xhb::Busy"))
                        shown = dialog;
                return shown != nullptr;
            },
            5000);
        ASSERT_TRUE(there) << name.toStdString();
        QTest::qWait(30);
        m_stop(name, shown);
        if (more)
            more(shown);
        const QPointer<QDialog> gone(shown);
        shown->reject();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !gone || !gone->isVisible(); }, 5000));
        delete gone.data();
    }
    void popup(const QString &name)
    {
        QTest::qWait(30);
        QWidget *shown = QApplication::activePopupWidget();
        ASSERT_TRUE(shown) << name.toStdString();
        m_stop(name, shown);
        shown->close();
        QTest::qWait(10);
    }
    QPushButton *button(QWidget *in, const QString &word)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == word)
                return button;
        return nullptr;
    }

private:
    MainWindow &m_window;
    const Stop &m_stop;
};

void walkPane(Walk &walk, IssuesPage &page)
{
    IssuePane *pane = page.pane();
    const char *tabs[] = {"basics", "measures", "papers", "signoff", "history"};
    for (int tab = 0; tab < IssuePane::tabCount; ++tab) {
        pane->openTab(IssuePane::Tab(tab), QStringLiteral("none"));
        QTest::qWait(tab == IssuePane::Papers ? 400 : 20); // thumbnails come one by one
        walk.show(QStringLiteral("pane-%1").arg(QLatin1String(tabs[tab])));
    }
    pane->openTab(IssuePane::Measures);
    Q_EMIT pane->measures()->stages()->editWanted(0);
    walk.show(QStringLiteral("pane-stage-form"));
    Q_EMIT pane->measures()->measures()->editWanted(pane->measures()->firstMeasure());
    walk.show(QStringLiteral("pane-measure-form"));
    pane->openTab(IssuePane::Signoff);
    walk.show(QStringLiteral("pane-act-form"));
    if (pane->steps()->count() > 1) {
        QTest::mouseClick(pane->steps()->stepWidget(1), Qt::LeftButton);
        walk.popup(QStringLiteral("why-step"));
    }
}

} // namespace

void makeSampleCounty(const QString &path, QDate today)
{
    const Status made =
        createBook(path, {sampleBook(), [](Desk &desk) { return fillSample(desk, paint); }}, today);
    ASSERT_TRUE(made.ok()) << made.error().text.toStdString();
}

void tour(MainWindow &window, const QString &book, const QString &table, const Stop &stop)
{
    Walk walk(window, stop);
    walk.show(QStringLiteral("start"));
    window.openBook(book);
    ASSERT_TRUE(window.book());
    for (Page *page : window.places()->pages()) {
        window.showPlace(page->key());
        QTest::qWait(400);
        walk.show(page->key());
    }
    window.showPlace(QStringLiteral("issues"));
    auto *page = dynamic_cast<IssuesPage *>(window.places()->page(QStringLiteral("issues")));
    ASSERT_TRUE(page);
    page->list().loadNow();
    for (const char *state : {"publicity", "closed", "rectifying", "applied"}) {
        page->applyFilter({{QStringLiteral("state"), {QLatin1String(state)}}});
        if (page->list().ids().empty())
            continue;
        page->reveal(page->list().ids().front());
        page->pane()->openTab(IssuePane::Signoff, QStringLiteral("none"));
        walk.show(QStringLiteral("state-%1").arg(QLatin1String(state)));
    }
    walkPane(walk, *page);
    page->search(QStringLiteral("没有这样的字"));
    walk.show(QStringLiteral("issues-nothing-found"));
    page->search({});
    page->applyFilter({});

    Commands &commands = window.commands();
    walk.dialog(QStringLiteral("new-issue"), [&] { commands.create->trigger(); });
    walk.dialog(QStringLiteral("import"), [&] { page->importFile(table); });
    walk.dialog(QStringLiteral("keys"), [&] { commands.keys->trigger(); });
    walk.dialog(QStringLiteral("about"), [&] { commands.about->trigger(); });
    walk.dialog(QStringLiteral("restore"), [&] { commands.restore->trigger(); });
    walk.dialog(QStringLiteral("open-book"), [&] { commands.openBook->trigger(); });
    walk.dialog(
        QStringLiteral("settings-0"), [&] { commands.settings->trigger(); },
        [&](QDialog *dialog) {
            auto *tabs = dialog->findChild<QTabWidget *>();
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(20);
                stop(QStringLiteral("settings-%1").arg(tab), dialog);
            }
        });
    walk.dialog(QStringLiteral("sources"), [&] { commands.sources->trigger(); });
    walk.dialog(
        QStringLiteral("units"), [&] { commands.units->trigger(); },
        [&](QDialog *dialog) {
            dynamic_cast<RegisterDialog *>(dialog)->mergeButton()->click();
            auto *merge = dialog->findChild<MergeDialog *>();
            ASSERT_TRUE(merge);
            QTest::qWait(30);
            stop(QStringLiteral("units-merge"), merge);
            merge->reject();
        });
    walk.dialog(QStringLiteral("preview"),
                [&] { Q_EMIT page->pane()->printWanted(QStringLiteral("signoff-form"), 0); });
    walk.dialog(QStringLiteral("version"), [&] {
        page->pane()->openTab(IssuePane::History);
        QPushButton *open = walk.button(page->pane(), QStringLiteral("当时的样子"));
        ASSERT_TRUE(open);
        open->click();
    });
    walk.dialog(QStringLiteral("error"), [&] {
        Ask(&window).error({ErrorCode::Refused, QStringLiteral("公示还没有满 10 个工作日。"),
                            QStringLiteral("第一行\n第二行"), QStringLiteral("JX-14(四)")});
    });
    walk.dialog(QStringLiteral("question"), [&] {
        Ask(&window).confirm(QStringLiteral("删除"), QStringLiteral("删除 3 个问题？"),
                             QStringLiteral("删除"), {}, true);
    });
}

} // namespace xhb::test
