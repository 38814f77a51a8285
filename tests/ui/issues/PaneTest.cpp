// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of a problem as a clerk works in it: by real keys and clicks, checked in the book.
#include "ui/issues/IssuePane.h"

#include "tests/core/actions/TestDesk.h"
#include "tests/ui/Typing.h"
#include "ui/issues/BasicsTab.h"
#include "ui/issues/MeasuresTab.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/PhotoGrid.h"
#include "ui/kit/StepBar.h"
#include "ui/kit/TextArea.h"
#include "ui/kit/WhyPopup.h"
#include "ui/records/NeedBox.h"
#include "ui/signoff/PapersTab.h"
#include "ui/signoff/SignoffTab.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

namespace xhb::test {

namespace {

struct PaneTest : testing::Test {
    TestDesk book{QDate(2026, 3, 20)};
    FormDrafts drafts{book.folder.filePath(QStringLiteral("drafts"))};
    BookNames names{*book.desk};
    std::unique_ptr<IssuePane> pane;

    PaneTest() { book.addCountyIssue(); }

    void show(IssuePane::Tab tab)
    {
        pane = std::make_unique<IssuePane>(*book.desk, names, drafts);
        pane->resize(560, 900);
        pane->show();
        pane->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(pane.get()));
        QObject::connect(book.ledger.get(), &Ledger::changed, pane.get(),
                         [this] { pane->refresh(); });
        pane->showIssue({1});
        pane->openTab(tab);
    }
    /// A button that is shown now; null without one.
    QPushButton *shown(const QString &name) const
    {
        for (QPushButton *button : pane->findChildren<QPushButton *>(name))
            if (button->isVisible())
                return button;
        return nullptr;
    }
    void press(const QString &name)
    {
        ASSERT_TRUE(shown(name)) << name.toStdString();
        QTest::mouseClick(shown(name), Qt::LeftButton);
    }
    /// The button of a form that is shown now.
    void pressIn(FormWidget *form, const char *name)
    {
        ASSERT_TRUE(form);
        auto *button = form->findChild<QPushButton *>(QLatin1String(name));
        ASSERT_TRUE(button && button->isVisible()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(FormWidget *form, const char *column, const QString &text)
    {
        ASSERT_TRUE(form);
        QWidget *editor = form->editor(QLatin1String(column));
        ASSERT_TRUE(editor) << column;
        editor->setFocus();
        if (auto *area = qobject_cast<TextArea *>(editor))
            area->insertPlainText(text);
        else
            typeText(editor, text);
    }
    std::vector<StageGoal> stages() { return *book.ledger->where<StageGoal>("issue", qint64(1)); }
    std::vector<Measure> measures() { return *book.ledger->where<Measure>("issue", qint64(1)); }
    std::vector<Round> rounds() { return *book.ledger->all<Round>(); }
    std::vector<Step> steps() { return *book.ledger->all<Step>(); }
    QString undoLabel() { return book.ledger->undoable()->value().label; }
    WhyPopup *why() const { return qobject_cast<WhyPopup *>(QApplication::activePopupWidget()); }
};

} // namespace

TEST_F(PaneTest, OneButtonAtATimeIsTheOneToPress)
{
    show(IssuePane::Signoff);
    const auto strong = [this] {
        QStringList pressed;
        for (const QPushButton *button : pane->findChildren<QPushButton *>())
            if (button->isVisible() &&
                button->property("role").toString() == QLatin1String("primary"))
                pressed.append(button->objectName());
        return pressed.join(u' ');
    };
    EXPECT_EQ(strong(), QStringLiteral("apply")) << "of the form of the first act";
    QTest::keyClick(pane->focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(strong(), QStringLiteral("signoff.start"));
    press(QStringLiteral("signoff.start"));
    EXPECT_EQ(strong(), QStringLiteral("apply"));
}

TEST_F(PaneTest, WhatIsSignedOffIsShownAndNotTyped) // QX-18
{
    book.closeIssue();
    show(IssuePane::Basics);
    IssueForm *form = pane->basics()->form();
    auto *deadline = qobject_cast<QLineEdit *>(form->editor(QStringLiteral("deadline_text")));
    auto *phone = qobject_cast<QLineEdit *>(form->editor(QStringLiteral("phone")));
    ASSERT_TRUE(deadline && phone);
    EXPECT_TRUE(deadline->isReadOnly());
    EXPECT_TRUE(deadline->toolTip().contains(QStringLiteral("另起一轮")));
    EXPECT_TRUE(deadline->toolTip().contains(QStringLiteral("区县办法第十八条")));
    EXPECT_FALSE(phone->isReadOnly());
    type(form, "deadline_text", QStringLiteral("2030"));
    EXPECT_FALSE(form->changed());
    type(form, "phone", QStringLiteral("0791-1"));
    EXPECT_TRUE(form->apply()) << "the contact is not part of what was signed";
    pane->openTab(IssuePane::Measures);
    EXPECT_TRUE(pane->measures()->measures()->doneEdit(1)->isReadOnly());
    // The signature taken back, everything can be typed again.
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(book.ledger->undo((*book.ledger->undoable())->id, book.desk->today()).ok());
    EXPECT_FALSE(pane->measures()->measures()->doneEdit(1)->isReadOnly());
    pane->openTab(IssuePane::Basics);
    EXPECT_FALSE(deadline->isReadOnly());
    EXPECT_TRUE(deadline->toolTip().isEmpty());
}

TEST_F(PaneTest, StageGoalsAreAddedTickedChangedAndRemoved) // QX-7
{
    show(IssuePane::Measures);
    MeasuresTab *tab = pane->measures();
    QTest::mouseClick(tab->stages()->addButton(), Qt::LeftButton);
    type(tab->stageForm(), "text", QStringLiteral("完成一期管网"));
    type(tab->stageForm(), "due", QStringLiteral("2026.6.30"));
    pressIn(tab->stageForm(), "apply");
    ASSERT_EQ(stages().size(), 1u);
    EXPECT_EQ(stages()[0].text, QStringLiteral("完成一期管网"));
    EXPECT_EQ(stages()[0].due, QDate(2026, 6, 30));
    EXPECT_FALSE(tab->stageForm()->isVisible()) << "written and put away";

    QTest::mouseClick(tab->stages()->doneBox(1), Qt::LeftButton, {},
                      QPoint(6, tab->stages()->doneBox(1)->height() / 2));
    EXPECT_EQ(stages()[0].doneOn, QDate(2026, 3, 20)) << "ticked = done today";
    EXPECT_EQ(undoLabel(), QStringLiteral("登记阶段目标完成 1 第 1 条"));
    QTest::mouseClick(tab->stages()->doneBox(1), Qt::LeftButton, {},
                      QPoint(6, tab->stages()->doneBox(1)->height() / 2));
    EXPECT_FALSE(stages()[0].doneOn.isValid());

    Q_EMIT tab->stages()->editWanted(stages()[0].id.value);
    type(tab->stageForm(), "text", QStringLiteral("并通水"));
    QTest::keyClick(tab->stageForm()->editor(QStringLiteral("text")), Qt::Key_Return,
                    Qt::ControlModifier);
    EXPECT_TRUE(stages()[0].text.contains(QStringLiteral("并通水")));
    Q_EMIT tab->stages()->removeWanted(stages()[0].id.value);
    EXPECT_TRUE(stages().empty());
    EXPECT_EQ(undoLabel(), QStringLiteral("删除阶段目标 1 第 1 条"));
    EXPECT_TRUE(book.findings().isEmpty());
}

TEST_F(PaneTest, AMeasureIsChangedInItsPlaceWithEveryField)
{
    show(IssuePane::Measures);
    MeasuresTab *tab = pane->measures();
    Q_EMIT tab->measures()->editWanted(measures()[0].id.value);
    FormWidget *form = tab->measureForm();
    EXPECT_TRUE(form->isVisible());
    EXPECT_FALSE(tab->measures()->doneEdit(1)->isVisible()) << "the form stands in its place";
    type(form, "deadline_text", QStringLiteral("2026年5月底前"));
    auto *kind = qobject_cast<QComboBox *>(form->editor(QStringLiteral("kind")));
    ASSERT_TRUE(kind);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Home);
    type(form, "result", QStringLiteral("已出台管护办法"));
    type(form, "invested_wan", QStringLiteral("１２.5"));
    pressIn(form, "apply");
    const Measure written = measures()[0];
    EXPECT_EQ(written.deadline, QDate(2026, 5, 31)) << "read from the text";
    EXPECT_EQ(written.kind, MeasureKind::Policy);
    EXPECT_EQ(written.result, QStringLiteral("已出台管护办法"));
    EXPECT_EQ(written.investedWan, 12.5);
    EXPECT_TRUE(tab->measures()->doneEdit(1)->isVisible());
}

TEST_F(PaneTest, ADayThatIsNoneIsSaidAtTheRowAndNothingIsWritten)
{
    show(IssuePane::Measures);
    DateEdit *done = pane->measures()->measures()->doneEdit(1);
    done->setFocus();
    typeText(done, QStringLiteral("20270101"));
    QTest::keyClick(done, Qt::Key_Return);
    EXPECT_FALSE(measures()[0].doneOn.isValid());
    QString said;
    for (const QLabel *label : pane->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(QStringLiteral("没有写入")))
            said = label->text();
    EXPECT_FALSE(said.isEmpty());
}

TEST_F(PaneTest, EscPutsAnUnchangedFormAwayAndTheRowHasTheKeyboard)
{
    show(IssuePane::Measures);
    MeasuresTab *tab = pane->measures();
    Q_EMIT tab->measures()->editWanted(measures()[0].id.value);
    QTest::keyClick(tab->measureForm()->editor(QStringLiteral("deadline_text")), Qt::Key_Escape);
    EXPECT_FALSE(tab->measureForm()->isVisible());
    EXPECT_TRUE(tab->measures()->doneEdit(1)->hasFocus());
}

TEST_F(PaneTest, TheProcedureOfTheSourceIsProposedAndAnotherMayBeChosen) // QX-17, JX-14
{
    show(IssuePane::Signoff);
    press(QStringLiteral("signoff.start"));
    FormWidget *form = pane->signoff()->form();
    ASSERT_TRUE(form);
    auto *procedure = qobject_cast<QComboBox *>(form->editor(QStringLiteral("procedure")));
    ASSERT_TRUE(procedure);
    EXPECT_EQ(procedure->count(), 3);
    EXPECT_EQ(procedure->currentText(), QStringLiteral("县（区）级验收"));
    bool based = false;
    for (const QLabel *label : form->findChildren<QLabel *>())
        based |= label->text().contains(QStringLiteral("县级自查")) &&
                 label->text().contains(QStringLiteral("依据"));
    EXPECT_TRUE(based) << "the proposal names its basis";
    procedure->setFocus();
    QTest::keyClick(procedure, Qt::Key_Down);
    EXPECT_EQ(procedure->currentText(), QStringLiteral("江西六步"));
    pressIn(form, "apply");
    ASSERT_EQ(rounds().size(), 1u);
    EXPECT_EQ(rounds()[0].procedure, QStringLiteral("six-step"));
}

TEST_F(PaneTest, WordsOfTheRoundAreFilledInAndSealedWhenItEnds) // QX-16, QX-18
{
    book.finishMeasuresAndPapers();
    book.must(R"({"do":"signoff.start","issue":"1","on":"2026-03-01"})");
    show(IssuePane::Signoff);
    press(QStringLiteral("round/1"));
    FormWidget *form = pane->signoff()->form();
    type(form, "target_result", QStringLiteral("管网修复，无溢流"));
    type(form, "penalty", QStringLiteral("罚款 2 万元"));
    type(form, "generalize", QStringLiteral("排查全县 12 处"));
    type(form, "mechanism", QStringLiteral("管护办法"));
    type(form, "note", QStringLiteral("无"));
    pressIn(form, "apply");
    EXPECT_EQ(rounds()[0].targetResult, QStringLiteral("管网修复，无溢流"));
    EXPECT_EQ(rounds()[0].penalty, QStringLiteral("罚款 2 万元"));
    EXPECT_EQ(rounds()[0].generalize, QStringLiteral("排查全县 12 处"));
    EXPECT_EQ(rounds()[0].mechanism, QStringLiteral("管护办法"));
    EXPECT_EQ(rounds()[0].note, QStringLiteral("无"));
    book.must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-03-02"})");
    book.must(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"site_check"})");
    book.must(
        R"({"do":"signoff.step","issue":"1","step":"accept","on":"2026-03-05","outcome":"fail","opinion":"仍有溢流"})");
    EXPECT_FALSE(shown(QStringLiteral("round/1")))
        << "an ended round is not offered for correction";
}

TEST_F(PaneTest, AFailedAcceptanceIsRecordedWithAllItsFields) // QX-17
{
    book.finishMeasuresAndPapers();
    book.must(R"({"do":"signoff.start","issue":"1","on":"2026-03-01"})");
    book.must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-03-02"})");
    book.must(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"site_check"})");
    show(IssuePane::Signoff);
    press(QStringLiteral("signoff.step"));
    FormWidget *form = pane->signoff()->form();
    ASSERT_TRUE(form);
    auto *outcome = qobject_cast<QComboBox *>(form->editor(QStringLiteral("outcome")));
    ASSERT_TRUE(outcome);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_Down);
    type(form, "site_on", QStringLiteral("3.18"));
    type(form, "people", QStringLiteral("王丽、李强"));
    type(form, "by", QStringLiteral("张局长"));
    type(form, "opinion", QStringLiteral("仍有溢流"));
    type(form, "doc_no", QStringLiteral("水函〔2026〕3号"));
    type(form, "note", QStringLiteral("另行复查"));
    pressIn(form, "apply");
    ASSERT_EQ(steps().size(), 2u);
    const Step step = steps().back();
    EXPECT_EQ(step.outcome, Outcome::Fail);
    EXPECT_EQ(step.siteOn, QDate(2026, 3, 18));
    EXPECT_EQ(step.people, QStringLiteral("王丽、李强"));
    EXPECT_EQ(step.by, QStringLiteral("张局长"));
    EXPECT_EQ(step.opinion, QStringLiteral("仍有溢流"));
    EXPECT_EQ(step.docNo, QStringLiteral("水函〔2026〕3号"));
    EXPECT_EQ(step.note, QStringLiteral("另行复查"));
    EXPECT_TRUE(book.desk->status(Id<Issue>{1})->roundOver);
}

TEST_F(PaneTest, OnlyAStepThatChecksAsksWhoWasThereAndWhen) // JX-12
{
    book.finishMeasuresAndPapers();
    book.must(R"({"do":"signoff.start","issue":"1","on":"2026-03-01"})");
    show(IssuePane::Signoff);
    press(QStringLiteral("signoff.step"));
    ASSERT_TRUE(pane->signoff()->form());
    EXPECT_FALSE(pane->signoff()->form()->editor(QStringLiteral("site_on"))) << "an application";
    EXPECT_FALSE(pane->signoff()->form()->editor(QStringLiteral("people")));
    EXPECT_TRUE(pane->signoff()->form()->editor(QStringLiteral("doc_no")));
    pressIn(pane->signoff()->form(), "apply");
    book.must(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"site_check"})");
    press(QStringLiteral("signoff.step"));
    ASSERT_TRUE(pane->signoff()->form());
    EXPECT_TRUE(pane->signoff()->form()->editor(QStringLiteral("site_on"))) << "the acceptance";
    EXPECT_TRUE(pane->signoff()->form()->editor(QStringLiteral("people")));
}

TEST_F(PaneTest, ALowPaneLeavesItsHeadToTheTab)
{
    show(IssuePane::Basics);
    EXPECT_TRUE(pane->steps()->isVisible());
    pane->resize(560, pane->minimumSizeHint().height());
    QTest::qWait(20);
    EXPECT_FALSE(pane->steps()->isVisible());
    QStringList words;
    for (const QLabel *label : pane->findChildren<QLabel *>())
        if (label->isVisible())
            words += label->text();
    const QString said = words.join(u'\n');
    EXPECT_TRUE(said.contains(QStringLiteral("办到：")) ||
                said.contains(QStringLiteral("样才能办")))
        << said.toStdString() << ": where it stands is said in words";
    // Under the list in a window of 1024 × 700 the steps stand on one line.
    pane->resize(874, 395);
    QTest::qWait(20);
    EXPECT_TRUE(pane->steps()->isVisible());
    EXPECT_LT(pane->steps()->height(), pane->fontMetrics().height() * 2);
    pane->resize(560, pane->minimumSizeHint().height());
    QTest::qWait(20);
    QWidget *code = pane->basics()->form()->editor(QStringLiteral("code"));
    EXPECT_FALSE(code->visibleRegion().isEmpty());
    pane->resize(560, 900);
    QTest::qWait(20);
    EXPECT_TRUE(pane->steps()->isVisible());
}

TEST_F(PaneTest, ARecordedStepIsCorrectedButNeverBeforeTheOneItFollows)
{
    book.finishMeasuresAndPapers();
    book.must(R"({"do":"signoff.start","issue":"1","on":"2026-03-01"})");
    book.must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-03-02"})");
    show(IssuePane::Signoff);
    press(QStringLiteral("step/1"));
    FormWidget *form = pane->signoff()->form();
    ASSERT_TRUE(form);
    form->setField(QStringLiteral("on"), Value(QStringLiteral("2026-02-20")));
    pressIn(form, "apply");
    EXPECT_EQ(steps()[0].on, QDate(2026, 3, 2)) << "refused";
    EXPECT_TRUE(form->isVisible() && form->changed()) << "what was typed is kept";
    form->setField(QStringLiteral("on"), Value(QStringLiteral("2026-03-03")));
    pressIn(form, "apply");
    EXPECT_EQ(steps()[0].on, QDate(2026, 3, 3));
    EXPECT_EQ(undoLabel(), QStringLiteral("更正“申请” 1"));
}

TEST_F(PaneTest, StateAndStepsAndDeadlinesSayWhy)
{
    book.finishMeasuresAndPapers();
    book.must(R"({"do":"signoff.start","issue":"1","on":"2026-03-01"})");
    book.must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-03-10"})");
    show(IssuePane::Signoff);
    const int accept = 1;
    QWidget *step = pane->steps()->stepWidget(accept);
    EXPECT_TRUE(step->toolTip().contains(QStringLiteral("第 10 个工作日")));
    EXPECT_TRUE(step->toolTip().contains(QStringLiteral("第十七条")))
        << step->toolTip().toStdString();
    QTest::mouseClick(step, Qt::LeftButton);
    ASSERT_TRUE(why());
    EXPECT_TRUE(why()->accessibleDescription().contains(QStringLiteral("第 10 个工作日为 3月24日")))
        << why()->accessibleDescription().toStdString();
    QPushButton *days = why()->findChild<QPushButton *>();
    ASSERT_TRUE(days) << "the count can be followed day by day";
    QTest::mouseClick(days, Qt::LeftButton);
    auto *table = pane->window()->findChild<QTableWidget *>();
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rowCount(), 15) << "10 March to 24 March";
    EXPECT_EQ(table->item(14, 2)->text(), QStringLiteral("10"));
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("—")) << "the first day does not count";
}

TEST_F(PaneTest, AHalfTypedStepIsOfferedBackHoweverItWasLeft)
{
    book.must(
        R"({"do":"issue.add","code":"2","title":"另一个","source":"县级自查","goal":"达标"})");
    show(IssuePane::Signoff);
    const auto open = [&] {
        pane->openTab(IssuePane::Signoff);
        press(QStringLiteral("signoff.start"));
        EXPECT_TRUE(pane->signoff()->form());
    };
    const auto offered = [&] {
        auto *take = shown(QStringLiteral("takeDraft"));
        return take != nullptr;
    };
    open();
    EXPECT_FALSE(offered()) << "the usual day is no draft";
    QTest::keyClick(pane->signoff()->form()->editor(QStringLiteral("started_on")), Qt::Key_Escape);
    open();
    EXPECT_FALSE(offered()) << "nothing was typed";
    auto *day =
        qobject_cast<QLineEdit *>(pane->signoff()->form()->editor(QStringLiteral("started_on")));
    ASSERT_TRUE(day);
    day->selectAll();
    typeText(day, QStringLiteral("3.18"));
    pane->showIssue({2});
    pane->showIssue({1});
    open();
    EXPECT_TRUE(offered()) << "another problem was looked at";
    press(QStringLiteral("takeDraft"));
    QTest::keyClick(pane->signoff()->form()->editor(QStringLiteral("started_on")), Qt::Key_Escape);
    open();
    EXPECT_TRUE(offered()) << "it was put away";
}

TEST_F(PaneTest, AnAddedPaperLeavesTheTabWhereItWas)
{
    book.finishMeasuresAndPapers();
    show(IssuePane::Papers);
    pane->resize(560, 600);
    QTest::qWait(50);
    QScrollBar *bar = nullptr;
    for (QWidget *above = pane->findChild<PapersTab *>(); above && !bar;
         above = above->parentWidget())
        if (auto *sheet = qobject_cast<QScrollArea *>(above))
            bar = sheet->verticalScrollBar();
    ASSERT_TRUE(bar);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->maximum() > 0; }));
    for (const char *role : {"other", "doc"}) {
        bar->setValue(bar->maximum());
        const int before = bar->value();
        ASSERT_GT(before, 0);
        QPushButton *add = nullptr;
        for (QPushButton *button : pane->findChildren<QPushButton *>())
            if (button->accessibleName().startsWith(QStringLiteral("添加")) &&
                button->visibleRegion().boundingRect().height() == button->height())
                add = button; // the last in sight
        ASSERT_TRUE(add);
        QTest::mouseClick(add, Qt::LeftButton);
        auto *files = pane->window()->findChild<QFileDialog *>();
        ASSERT_TRUE(files) << role;
        Q_EMIT files->filesSelected({book.folder.filePath(QStringLiteral("paper.jpg"))});
        files->close();
        QTest::qWait(100);
        EXPECT_GE(bar->value(), before) << role;
    }
    // What is dropped on the pane shows where it went.
    pane->resize(560, 400);
    bar->setValue(bar->maximum());
    pane->addPapers({book.folder.filePath(QStringLiteral("paper.jpg"))});
    QTest::qWait(50);
    const QWidget *list = pane->papers()->photos()->list(keyOf(AttachmentRole::Evidence));
    ASSERT_TRUE(list);
    EXPECT_FALSE(list->visibleRegion().isEmpty());
}

TEST_F(PaneTest, WhatIsNoPhotoIsAskedAboutBeforeItPlaysOne) // QX-16
{
    show(IssuePane::Papers);
    const QString path = book.folder.filePath(QStringLiteral("现场.jpg"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    const auto papers = [this] { return book.ledger->all<Attachment>()->size(); };
    const auto answer = [&](const QString &word) {
        pane->papers()->add(QStringLiteral("before"), {path});
        auto *box = pane->window()->findChild<QMessageBox *>();
        ASSERT_TRUE(box);
        EXPECT_TRUE(box->text().contains(QStringLiteral("现场.jpg")));
        for (QAbstractButton *button : box->buttons())
            if (button->text().startsWith(word))
                QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const size_t before = papers();
    answer(QStringLiteral("取消"));
    EXPECT_EQ(papers(), before);
    answer(QStringLiteral("存为"));
    ASSERT_EQ(papers(), before + 1);
    EXPECT_EQ(book.ledger->all<Attachment>()->back().role, AttachmentRole::Evidence);
    answer(QStringLiteral("仍存为"));
    ASSERT_EQ(papers(), before + 2);
    EXPECT_EQ(book.ledger->all<Attachment>()->back().role, AttachmentRole::Before);
}

TEST_F(PaneTest, WhatIsMissingLeadsToItsPlace) // QX-16
{
    show(IssuePane::Basics);
    const auto buttons = [this](const QString &words) {
        for (QPushButton *button : pane->needs()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(words))
                return button;
        return static_cast<QPushButton *>(nullptr);
    };
    QPushButton *measures = buttons(QStringLiteral("第 1 条措施"));
    ASSERT_TRUE(measures) << "what is missing before the first step";
    QTest::mouseClick(measures, Qt::LeftButton);
    EXPECT_EQ(pane->tab(), IssuePane::Measures);
    EXPECT_TRUE(pane->measures()->measures()->doneEdit(1)->hasFocus());
    QPushButton *after = buttons(QStringLiteral("整改后"));
    ASSERT_TRUE(after);
    QTest::mouseClick(after, Qt::LeftButton);
    EXPECT_EQ(pane->tab(), IssuePane::Papers);
    auto *files = pane->window()->findChild<QFileDialog *>();
    ASSERT_TRUE(files) << "the file chooser is open";
    EXPECT_TRUE(files->windowTitle().contains(QStringLiteral("整改后")));
    files->reject();
}

} // namespace xhb::test
