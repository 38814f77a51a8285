// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plans/PlanBook.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/ListView.h"
#include "ui/kit/Preview.h"
#include "ui/kit/StepBar.h"
#include "ui/kit/TextArea.h"
#include "ui/kit/UnitPicker.h"
#include "ui/plans/AdjustDialog.h"
#include "ui/plans/AdjustTab.h"
#include "ui/plans/ConsultTab.h"
#include "ui/plans/PlanDialog.h"
#include "ui/plans/PlanHistory.h"
#include "ui/plans/PlanOutput.h"
#include "ui/plans/StepLines.h"
#include "ui/plans/StepsTab.h"
#include "ui/plans/VersionsTab.h"
#include "ui/records/AgendaLead.h"
#include "ui/records/NeedBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>

namespace xhb::test {

namespace {

template <class D>
D *dialog()
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<D *>(top); found && found->isVisible())
            return found;
    return nullptr;
}

Value day(int year, int month, int date)
{
    return Value(QDate(year, month, date).toString(Qt::ISODate));
}

TEST(PlansPage, AnEmptyPlaceTeachesAndANewPlanTakesItsProblems)
{
    PlanBook book(false);
    book.open();
    EXPECT_EQ(book.page->count(), 0);
    book.page->createNew();
    auto *made = dialog<PlanDialog>();
    ASSERT_NE(made, nullptr);
    const auto sources = book.ledger->all<Source>();
    made->form()->setField(QStringLiteral("source"), Value(sources->front().id.value));
    EXPECT_EQ(made->form()->current().name, QStringLiteral("省督察整改方案"));
    EXPECT_EQ(made->form()->current().kind, PlanKind::Superior);
    ASSERT_EQ(made->problems()->count(), 2) << "its problems without a plan are offered";
    made->problems()->item(1)->setCheckState(Qt::Unchecked);
    ASSERT_TRUE(made->form()->apply());
    ASSERT_EQ(book.page->count(), 1);
    EXPECT_EQ(book.issue("1").plan, book.pane().plan());
    EXPECT_FALSE(book.issue("2").plan);
    EXPECT_EQ(book.undoWord(), QStringLiteral("新建方案 省督察整改方案"));
    book.undo();
    EXPECT_EQ(book.page->count(), 0) << "plan and inclusion are one step";
    EXPECT_FALSE(book.issue("1").plan);
}

TEST(PlansPage, ALineOfTheAgendaOpensThePartItIsAbout)
{
    PlanBook book;
    book.open();
    AgendaLine line;
    line.subject = SubjectKind::Plan;
    line.id = book.pane().plan().value;
    const auto tabOf = [&](AgendaKind kind) {
        line.text.kind = keyOf(kind);
        book.page->applyFilter(leadOf(line));
        book.page->focusContent();
        return book.pane().tab();
    };
    EXPECT_EQ(tabOf(AgendaKind::Consultation), PlanPane::Consult);
    EXPECT_EQ(tabOf(AgendaKind::PlanSubmission), PlanPane::Steps);
    line.subject = SubjectKind::Issue;
    line.id = book.issue("1").id.value;
    EXPECT_EQ(tabOf(AgendaKind::AdjustmentStep), PlanPane::Adjust);
    EXPECT_EQ(book.pane().plan(), book.issue("1").plan);
}

TEST(PlansPage, SearchLooksInPlansAndTheirProblems)
{
    PlanBook book;
    book.must(R"({"do":"plan.add","name":"乙方案","source":"省督察","kind":"superior"})");
    book.open();
    EXPECT_EQ(book.page->view()->rowModel()->rowCount(), 2);
    book.page->search(QStringLiteral("问题2"));
    ASSERT_EQ(book.page->view()->rowModel()->rowCount(), 1);
    EXPECT_EQ(book.page->view()->rowModel()->cell(0, 0).text, QStringLiteral("甲方案"));
    book.page->search(QStringLiteral("没有的"));
    EXPECT_EQ(book.page->view()->rowModel()->rowCount(), 0);
    book.page->search({});
    EXPECT_EQ(book.page->view()->rowModel()->rowCount(), 2);
}

TEST(PlansPage, TheSubmissionIsCountedFromTheFeedback)
{
    PlanBook book;
    book.open();
    const PlanShown &shown = *book.pane().shown();
    QDate due;
    for (const StepView &step : shown.steps)
        if (step.key == QLatin1String("submit"))
            due = step.due;
    const WorkdayCount count = book.desk->calendar().addWorkdays(QDate(2026, 1, 5), 45, false);
    EXPECT_EQ(due, count.end) << "JX-6: 45 workdays";
    EXPECT_FALSE(book.page->view()->rowModel()->cell(0, 2).why.isEmpty()) << "and explains itself";
}

TEST(PlansPage, AsksSeveralUnitsAndWritesDownWhatTheyAnswered)
{
    PlanBook book;
    for (const char *step : {"list", "propose", "compile"})
        book.must(QByteArray(R"({"do":"plan.step","plan":"甲方案","on":"2026-02-10","step":")") +
                  step + "\"}");
    book.open();
    book.pane().openTab(PlanPane::Consult);
    ConsultTab &tab = *book.pane().consult();
    QTest::mouseClick(tab.proposeButton(), Qt::LeftButton);
    EXPECT_EQ(tab.units()->ids().size(), 2u) << "who has to act, and who accepts";
    tab.askedOn()->setDate(QDate(2026, 3, 2));
    tab.until()->setFocus();
    QTest::keyClicks(tab.until(), QStringLiteral("3.10"));
    QTest::keyClick(tab.until(), Qt::Key_Tab);
    QTest::mouseClick(tab.askButton(), Qt::LeftButton);
    const auto asked = book.ledger->all<Consultation>();
    ASSERT_EQ(asked->size(), 2u);
    EXPECT_EQ(asked->front().until, QDate(2026, 3, 10));
    EXPECT_EQ(book.ledger->all<PlanStep>()->size(), 4u) << "the step is taken with it";
    EXPECT_EQ(book.undoWord(), QStringLiteral("征求 2 个单位意见 甲方案"));
    // 2026-03-20 is past the day.
    EXPECT_EQ(tab.list()->rowModel()->cell(0, 3).tone, std::optional(Tone::Red));

    tab.answer(asked->front().id.value);
    ASSERT_NE(tab.form(), nullptr);
    tab.form()->setField(QStringLiteral("answer"), Value(QStringLiteral("建议放宽时限")));
    tab.form()->setField(QStringLiteral("taken"), Value(QStringLiteral("declined")));
    EXPECT_FALSE(tab.form()->apply()) << "what is not taken needs its reason (JX-6)";
    tab.form()->setField(QStringLiteral("reason"), Value(QStringLiteral("上级时限不得突破")));
    ASSERT_TRUE(tab.form()->apply());
    EXPECT_EQ(book.ledger->all<Consultation>()->front().taken, Taken::Declined);
    QSignalSpy print(&tab, &PlanTab::printWanted);
    for (QPushButton *button : tab.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("汇总表…"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(print.count(), 1);
}

TEST(PlansPage, StepsLeadToTheApprovalThatSeals)
{
    PlanBook book;
    book.open();
    book.pane().openTab(PlanPane::Steps);
    StepsTab &tab = *book.pane().stepsTab();
    for (const char *key : {"list", "propose", "compile"}) {
        QPushButton *take = tab.lines()->takeButton(QString::fromLatin1(key));
        ASSERT_NE(take, nullptr) << key;
        QTest::mouseClick(take, Qt::LeftButton);
        ASSERT_NE(tab.form(), nullptr);
        tab.form()->setField(QStringLiteral("on"), day(2026, 2, 10));
        ASSERT_TRUE(tab.form()->apply()) << key;
    }
    QTest::mouseClick(tab.lines()->takeButton(QStringLiteral("consult")), Qt::LeftButton);
    EXPECT_EQ(book.pane().tab(), PlanPane::Consult) << "asking is recorded with whom";
    book.must(R"({"do":"plan.step","plan":"甲方案","step":"consult","on":"2026-02-11"})");
    book.pane().openTab(PlanPane::Steps);
    for (const char *key : {"deliberate", "submit", "approve"}) {
        QTest::mouseClick(tab.lines()->takeButton(QString::fromLatin1(key)), Qt::LeftButton);
        ASSERT_NE(tab.form(), nullptr) << key;
        tab.form()->setField(QStringLiteral("on"), day(2026, 3, 2));
        tab.form()->setField(QStringLiteral("doc_no"), Value(QStringLiteral("临委〔2026〕3号")));
        ASSERT_TRUE(tab.form()->apply()) << key;
    }
    EXPECT_TRUE(book.pane().shown()->plan.approved);
    EXPECT_EQ(book.ledger->all<PlanVersion>()->size(), 1u);
    book.pane().openTab(PlanPane::Draft);
    EXPECT_FALSE(book.model().locked().isEmpty());
    EXPECT_EQ(book.model().rowCount(), 4) << "nothing more can be written into the list";
}

TEST(PlansPage, AStepIsOpenedWhereAllOfItIsSeen)
{
    PlanBook book;
    for (const char *step : {"list", "propose", "compile", "consult", "deliberate"})
        book.must(QByteArray(R"({"do":"plan.step","plan":"甲方案","on":"2026-02-10","step":")") +
                  step + "\"}");
    book.open();
    book.page->resize(1214, 560);
    book.pane().openTab(PlanPane::Steps);
    StepsTab &tab = *book.pane().stepsTab();
    QTest::mouseClick(tab.lines()->takeButton(QStringLiteral("submit")), Qt::LeftButton);
    QWidget *form = tab.form();
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return form->visibleRegion().boundingRect().height() == form->height();
    })) << form->visibleRegion().boundingRect().height()
        << " of " << form->height();
    // Whichever way it goes, the keyboard stays beside it, and so the keys of the page.
    QTest::keyClick(book.editor(), Qt::Key_Escape);
    EXPECT_EQ(tab.form(), nullptr);
    QPushButton *take = tab.lines()->takeButton(QStringLiteral("submit"));
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    ASSERT_NE(tab.form(), nullptr);
    EXPECT_TRUE(tab.form()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(book.editor(), Qt::Key_Escape);
    EXPECT_TRUE(tab.isAncestorOf(QApplication::focusWidget()));
    QTest::mouseClick(tab.lines()->takeButton(QStringLiteral("submit")), Qt::LeftButton);
    ASSERT_TRUE(tab.form()->apply());
    EXPECT_TRUE(tab.isAncestorOf(QApplication::focusWidget()));
}

TEST(PlansPage, WhatIsMissingLeadsToItsCell)
{
    PlanBook book;
    book.act([&](Tx &tx) -> Status {
        Issue second = book.issue("2");
        second.goal.clear();
        return tx.update(second);
    });
    book.open();
    NeedBox &needs = *book.pane().needs();
    ASSERT_TRUE(needs.isVisible());
    const auto links = needs.findChildren<QPushButton *>();
    ASSERT_FALSE(links.empty());
    book.pane().openTab(PlanPane::Steps);
    QTest::mouseClick(links.front(), Qt::LeftButton);
    EXPECT_EQ(book.pane().tab(), PlanPane::Draft);
    EXPECT_EQ(book.table().currentIndex().row(), 2);
}

TEST(PlansPage, TheSixItemsStandSideBySideInASmallWindow)
{
    PlanBook book;
    book.must(R"({"do":"plan.add","name":"乙方案","source":"省督察","kind":"superior"})");
    book.open();
    for (const QSize size : {QSize(1214, 672), QSize(872, 604)}) {
        book.page->resize(size);
        QTest::qWait(10);
        EXPECT_FALSE(book.page->view()->isVisible()) << "the list is folded";
        EXPECT_TRUE(book.page->chooser()->isVisible());
        const int last = int(DraftColumn::Deadline);
        EXPECT_LE(book.table().columnViewportPosition(last) + book.table().columnWidth(last),
                  book.table().viewport()->width())
            << size.width();
        const int character = book.table().fontMetrics().horizontalAdvance(QChar(0x56FD));
        for (int column = 0; column <= last; ++column)
            EXPECT_GE(book.table().columnWidth(column), 4 * character) << column;
    }
    const Id<Plan> shown = book.pane().plan();
    book.press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_NE(book.pane().plan(), shown) << "the other plan without the list";
    book.press(Qt::Key_F9);
    EXPECT_TRUE(book.page->view()->isVisible()) << "the list beside it, if it is wanted";
    book.press(Qt::Key_F9);
    EXPECT_FALSE(book.page->view()->isVisible());
    book.page->resize(1800, 900);
    book.settings.remove(QStringLiteral("plans/list"));
    book.page->resize(1801, 900);
    EXPECT_TRUE(book.page->view()->isVisible()) << "a large window has room for both";
}

TEST(PlansPage, TheListGivesTheRoomBackByEscapeAndToEveryOtherTab)
{
    PlanBook book;
    book.open();
    book.page->resize(1900, 900);
    ASSERT_TRUE(book.page->view()->isVisible());
    book.table().setFocus();
    book.press(Qt::Key_F11);
    EXPECT_FALSE(book.page->view()->isVisible());
    EXPECT_FALSE(book.pane().steps()->isVisible());
    book.press(Qt::Key_F2);
    book.press(Qt::Key_Escape);
    EXPECT_FALSE(book.page->view()->isVisible()) << "that one closed the editor";
    book.press(Qt::Key_Escape);
    EXPECT_TRUE(book.page->view()->isVisible());
    EXPECT_TRUE(book.pane().steps()->isVisible());
    book.press(Qt::Key_F11);
    book.pane().openTab(PlanPane::Versions);
    EXPECT_TRUE(book.page->view()->isVisible()) << "nothing is stuck on another tab";
    EXPECT_TRUE(book.pane().steps()->isVisible());
    QTest::keyClick(book.pane().versions(), Qt::Key_F11);
    EXPECT_EQ(book.pane().tab(), PlanPane::Draft);
    EXPECT_FALSE(book.page->view()->isVisible());
}

TEST(PlansPage, WidthsOfTheUsersOwnStay)
{
    PlanBook book;
    book.open();
    EXPECT_FALSE(book.settings.contains(QStringLiteral("plans/table")));
    book.table().setColumnWidth(int(DraftColumn::Measure), 333);
    book.page->resize(1000, 672);
    QTest::qWait(10);
    EXPECT_EQ(book.table().columnWidth(int(DraftColumn::Measure)), 333);
    PlansPage again(*book.desk, book.settings, book.drafts);
    EXPECT_EQ(again.pane()->draft()->view()->columnWidth(int(DraftColumn::Measure)), 333);
}

TEST(PlansPage, TheHistoryTellsValuesOfEverythingThatBelongsToThePlan)
{
    PlanBook book;
    book.approve();
    book.must(R"({"do":"adjust.request","issue":"1","on":"2026-03-12","reason_kind":"law_change",
                 "argument":"标准修订","new_deadline_text":"2027年6月底前"})");
    book.open();
    BookNames names(*book.desk);
    const auto history = historyOfPlan(*book.desk, *book.pane().shown(), names);
    ASSERT_TRUE(history.ok());
    QStringList lines;
    bool version = false;
    for (const HistoryEntry &entry : *history) {
        version = version || entry.planVersion == 1;
        for (const HistoryLine &line : entry.lines)
            lines.append(line.what + u'|' + line.before + u'|' + line.after);
    }
    EXPECT_TRUE(version) << "the version can be opened from what made it";
    const auto says = [&](const QString &wanted) { return lines.contains(wanted); };
    EXPECT_TRUE(says(QStringLiteral("方案名称||甲方案")));
    EXPECT_TRUE(says(QStringLiteral("批准 · 文号||赣环督〔2026〕8号")));
    EXPECT_TRUE(says(QStringLiteral("1 · 整改方案|（空）|甲方案")));
    EXPECT_TRUE(says(QStringLiteral("调整申请 1 · 论证和依据||标准修订")));
    EXPECT_FALSE(says(QStringLiteral("1 · 问题||问题1"))) << "before it was part of the plan";
    EXPECT_FALSE(lines.join(u'\n').contains(QStringLiteral("{")))
        << lines.join(u'\n').toStdString();
}

TEST(PlansPage, WhatLeftThePlanKeepsItsHistoryThere)
{
    PlanBook book;
    book.must(R"({"do":"issue.update","code":"2","goal":"水质达标并保持"})");
    book.act([&](Tx &tx) { return excludeIssues(tx, Id<Plan>{1}, {book.issue("2").id}); });
    book.must(R"({"do":"issue.update","code":"2","goal":"另外的目标"})");
    book.open();
    BookNames names(*book.desk);
    const auto history = historyOfPlan(*book.desk, *book.pane().shown(), names);
    ASSERT_TRUE(history.ok());
    QStringList after;
    for (const HistoryEntry &entry : *history)
        for (const HistoryLine &line : entry.lines)
            after.append(line.after);
    EXPECT_TRUE(after.contains(QStringLiteral("水质达标并保持")));
    EXPECT_FALSE(after.contains(QStringLiteral("另外的目标"))) << "no part of the plan any more";
}

TEST(PlansPage, AdjustmentFromRequestToTheNextVersion)
{
    PlanBook book;
    book.approve();
    book.must(R"({"do":"measure.done","issue":"1","seq":2,"on":"2026-03-15"})");
    book.open();
    book.pane().openTab(PlanPane::Adjust);
    AdjustTab &tab = *book.pane().adjust();
    QTest::mouseClick(tab.requestButton(), Qt::LeftButton);
    auto *request = dialog<AdjustDialog>();
    ASSERT_NE(request, nullptr);
    EXPECT_EQ(request->form()->editor(QStringLiteral("goal")), nullptr)
        << "JX-7: there is no place for another goal";
    int file = 0;
    for (const QPushButton *button : request->findChildren<QPushButton *>())
        file += button->isVisible() && button->text() == QStringLiteral("登记申请");
    EXPECT_EQ(file, 1) << "one button files it, in sight whatever is scrolled";
    const auto *scroll = request->findChild<QScrollArea *>();
    EXPECT_TRUE(scroll->verticalScrollBar()->maximum() == 0 ||
                request->height() == book.page->height())
        << "as high as what is in it";
    const auto wishes = request->findChildren<QCheckBox *>();
    EXPECT_TRUE(std::any_of(wishes.begin(), wishes.end(), [](const QCheckBox *wish) {
        return !wish->isEnabled() && wish->text().contains(QStringLiteral("已完成"));
    })) << "what is done is not adjusted";
    request->form()->setField(QStringLiteral("new_deadline_text"),
                              Value(QStringLiteral("2027年6月底前")));
    request->form()->setField(QStringLiteral("argument"),
                              Value(QStringLiteral("连续强降雨冲毁施工便道")));
    request->form()->setField(QStringLiteral("progress"), Value(QStringLiteral("完成六成")));
    request->wish(1, true);
    request->newText(1)->setPlainText(QStringLiteral("修复管网并加固便道"));
    request->newDeadline(1)->setText(QStringLiteral("2027.5"));
    QTest::mouseClick(request->fileButton(), Qt::LeftButton);
    const auto filed = book.ledger->all<Adjustment>();
    ASSERT_EQ(filed->size(), 1u);
    EXPECT_EQ(filed->front().newDeadline, QDate(2027, 6, 30));
    const auto changes = book.ledger->all<AdjustmentChange>();
    ASSERT_EQ(changes->size(), 1u);
    EXPECT_EQ(changes->front().newDeadline, QDate(2027, 5, 31));
    EXPECT_EQ(book.measures("1")[0].text, QStringLiteral("修复管网")) << "nothing changes yet";
    EXPECT_TRUE(tab.list()->rowModel()->cell(0, 3).text.contains(QStringLiteral("未批准")));

    for (const char *key : {"submit", "site_check", "approve"}) {
        QPushButton *take = tab.lines()->takeButton(QString::fromLatin1(key));
        ASSERT_NE(take, nullptr) << key;
        QTest::mouseClick(take, Qt::LeftButton);
        ASSERT_NE(tab.form(), nullptr);
        if (qstrcmp(key, "site_check") == 0)
            tab.form()->setField(QStringLiteral("people"), Value(QStringLiteral("赵青、钱明")));
        if (qstrcmp(key, "approve") == 0)
            tab.form()->setField(QStringLiteral("doc_no"),
                                 Value(QStringLiteral("赣环督〔2026〕20号")));
        ASSERT_TRUE(tab.form()->apply()) << key;
    }
    EXPECT_EQ(book.measures("1")[0].text, QStringLiteral("修复管网并加固便道"));
    EXPECT_EQ(book.issue("1").deadline, QDate(2027, 6, 30));
    ASSERT_EQ(book.ledger->all<PlanVersion>()->size(), 2u);
    const QString changed = tab.list()->rowModel()->cell(0, 3).text;
    for (const char16_t *part : {u"整改时限：原 2026年12月底前 / 现 2027年6月底前",
                                 u"第 1 条措施：原 修复管网 / 现 修复管网并加固便道"})
        EXPECT_TRUE(changed.contains(QString::fromUtf16(part))) << changed.toStdString();
    EXPECT_EQ(tab.list()->rowModel()->cell(0, 4).text, QStringLiteral("赣环督〔2026〕20号"));
    book.pane().openTab(PlanPane::Draft);
    const QString deadline = book.cell(0, DraftColumn::Deadline);
    for (const char16_t *part : {u"2026年12月底前", u"2027年6月底前", u"赣环督〔2026〕20号"})
        EXPECT_TRUE(deadline.contains(QString::fromUtf16(part))) << deadline.toStdString();

    book.pane().openTab(PlanPane::Versions);
    VersionsTab &versions = *book.pane().versions();
    EXPECT_EQ(versions.list()->rowModel()->rowCount(), 2);
    versions.list()->selectId(book.ledger->all<PlanVersion>()->front().id.value);
    versions.showContent();
    EXPECT_EQ(versions.table()->item(0, 2)->text(), QStringLiteral("修复管网"))
        << "the first version is as it was";
    versions.other()->setCurrentIndex(versions.other()->findData(2));
    versions.compare();
    bool moved = false;
    for (int row = 0; row < versions.table()->rowCount(); ++row)
        moved = moved || (versions.table()->item(row, 3)->text().contains(u"2026") &&
                          versions.table()->item(row, 4)->text().contains(u"2027"));
    EXPECT_TRUE(moved);
    EXPECT_GE(versions.table()->rowCount(), 3);
    EXPECT_TRUE(book.findings().isEmpty());
}

TEST(PlansPage, ARejectedRequestLeavesEverything)
{
    PlanBook book;
    book.approve();
    book.must(R"({"do":"adjust.request","issue":"1","on":"2026-03-12","reason_kind":"law_change",
                 "argument":"标准修订","new_deadline_text":"2027年6月底前"})");
    book.open();
    book.pane().openTab(PlanPane::Adjust);
    AdjustTab &tab = *book.pane().adjust();
    QTest::mouseClick(tab.lines()->takeButton(QStringLiteral("submit")), Qt::LeftButton);
    ASSERT_TRUE(tab.form()->apply());
    QTest::mouseClick(tab.lines()->takeButton(QStringLiteral("site_check")), Qt::LeftButton);
    tab.form()->setField(QStringLiteral("people"), Value(QStringLiteral("赵青")));
    tab.form()->setField(QStringLiteral("outcome"), Value(QStringLiteral("fail")));
    EXPECT_FALSE(tab.form()->apply()) << "a refusal says why";
    tab.form()->setField(QStringLiteral("opinion"), Value(QStringLiteral("工期来得及")));
    ASSERT_TRUE(tab.form()->apply());
    EXPECT_TRUE(tab.list()->rowModel()->cell(0, 3).text.contains(QStringLiteral("未获批准")));
    EXPECT_EQ(book.issue("1").deadline, QDate(2026, 12, 31));
    EXPECT_EQ(book.ledger->all<PlanVersion>()->size(), 1u);
    EXPECT_EQ(tab.list()->rowModel()->cell(0, 2).tone, std::optional(Tone::Red));
}

/// Pages of the paper that comes into the preview; 0 when none does.
int pagesComing(PlanBook &book)
{
    int pages = 0;
    (void)QTest::qWaitFor(
        [&] {
            for (Preview *preview : book.page->findChildren<Preview *>())
                if (preview->finished()) {
                    pages = preview->pageCount();
                    preview->window()->close();
                    return true;
                }
            return false;
        },
        20'000);
    QTest::qWait(10);
    return pages;
}

int pagesOf(PlanBook &book, const char *form, qint64 subject)
{
    printPlan(book.page.get(), *book.desk, QString::fromLatin1(form), book.pane().plan(), subject);
    return pagesComing(book);
}

TEST(PlansPage, JX7_TwoVersionsComeSideBySideToThePreview)
{
    PlanBook book;
    book.approve();
    book.open();
    book.pane().openTab(PlanPane::Versions);
    QPushButton *print = nullptr;
    for (QPushButton *button : book.pane().versions()->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("打印对照表…"))
            print = button;
    ASSERT_TRUE(print && print->isEnabled());
    QTest::mouseClick(print, Qt::LeftButton);
    EXPECT_EQ(pagesComing(book), 1);
}

TEST(PlansPage, EveryPaperComesToThePreview)
{
    PlanBook book;
    book.approve();
    book.must(R"({"do":"adjust.request","issue":"1","on":"2026-03-12","reason_kind":"law_change",
                 "argument":"标准修订","new_deadline_text":"2027年6月底前"})");
    book.open();
    EXPECT_GE(pagesOf(book, "measures-list", 0), 1);
    EXPECT_GE(pagesOf(book, "measures-list", 1), 1) << "a version";
    EXPECT_GE(pagesOf(book, "plan", 0), 1);
    EXPECT_GE(pagesOf(book, "consultation-summary", 0), 1);
    EXPECT_GE(pagesOf(book, "adjustment-form", book.ledger->all<Adjustment>()->front().id.value),
              1);
}

TEST(PlansPage, AProblemLeadsToItsRequest)
{
    PlanBook book;
    book.approve();
    book.open();
    book.page->applyFilter(
        {{QStringLiteral("adjust"), {QString::number(book.issue("2").id.value)}}});
    auto *request = dialog<AdjustDialog>();
    ASSERT_NE(request, nullptr);
    EXPECT_TRUE(request->problem()->currentText().contains(QStringLiteral("问题2")));
    request->reject();
}

TEST(PlansPage, EveryTabHasNamesForWhatCanBeReached)
{
    PlanBook book;
    book.approve();
    book.open();
    for (int tab = 0; tab < PlanPane::tabCount; ++tab) {
        book.pane().openTab(PlanPane::Tab(tab));
        QTest::qWait(10);
        for (QWidget *widget : book.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool inner = widget->objectName().startsWith(QLatin1String("qt_")) ||
                               widget->inherits("QHeaderView") || widget->inherits("QScrollArea");
            EXPECT_TRUE(inner || !widget->accessibleName().isEmpty() ||
                        (button && !button->text().isEmpty()))
                << tab << " " << widget->metaObject()->className();
        }
    }
}

/// With XHB_SHOTS=<folder>: pictures of the page to be looked at.
TEST(PlansPage, EveryTabCanBeShown)
{
    PlanBook book;
    book.approve();
    book.must(R"({"do":"adjust.request","issue":"1","on":"2026-03-12","reason_kind":"law_change",
                 "argument":"标准修订","new_deadline_text":"2027年6月底前",
                 "changes":[{"seq":1,"text":"修复管网并加固","deadline_text":"2027年5月底前"}]})");
    book.open();
    const QString shots = qEnvironmentVariable("XHB_SHOTS");
    for (const auto &[theme, name] :
         {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark"),
          std::pair(ThemeChoice::HighContrast, "contrast")}) {
        applyTheme(*qApp, theme);
        for (int tab = 0; tab < PlanPane::tabCount; ++tab) {
            book.pane().openTab(PlanPane::Tab(tab));
            QTest::qWait(50);
            EXPECT_EQ(book.pane().tab(), tab);
            if (!shots.isEmpty())
                book.page->grab().save(QStringLiteral("%1/plans-%2-%3.png")
                                           .arg(shots, QString::fromLatin1(name))
                                           .arg(tab));
        }
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

} // namespace

} // namespace xhb::test
