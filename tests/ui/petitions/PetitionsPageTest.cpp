// SPDX-License-Identifier: GPL-3.0-or-later
// The place 信访 as a clerk works in it: by real keys and clicks, checked in the book.
#include "ui/petitions/PetitionsPage.h"

#include "core/actions/Petitions.h"
#include "core/actions/Signoff.h"
#include "tests/ui/petitions/PetitionBook.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/ListView.h"
#include "ui/kit/StepBar.h"
#include "ui/kit/Theme.h"
#include "ui/petitions/BatchStatistics.h"
#include "ui/petitions/LinksTab.h"
#include "ui/petitions/PetitionBasics.h"
#include "ui/petitions/PetitionImports.h"
#include "ui/petitions/PetitionPane.h"
#include "ui/records/AgendaLead.h"
#include "ui/records/BulkEdit.h"
#include "ui/records/ImportWizard.h"
#include "ui/records/NeedBox.h"
#include "ui/signoff/SignoffTab.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace xhb::test {

namespace {

/// As an input method commits it.
void type(QWidget *editor, const QString &text)
{
    editor->setFocus();
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(editor, &event);
}

template <class Widget>
Widget *shown(QWidget *inside, const QString &name)
{
    for (Widget *widget : inside->findChildren<Widget *>(name))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

struct PageBook : PetitionBook {
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FormDrafts drafts{folder.filePath(QStringLiteral("drafts"))};
    std::unique_ptr<PetitionsPage> page;

    explicit PageBook(int petitions = 30)
    {
        fill(petitions);
        page = std::make_unique<PetitionsPage>(*desk, settings, drafts);
        page->resize(1214, 672); // what a window of 1366×768 leaves
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->list().loadNow();
    }
    PetitionPane *pane() const { return page->pane(); }
    QDialog *dialog() const
    {
        for (QDialog *dialog : page->findChildren<QDialog *>())
            if (dialog->isVisible()) {
                EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog));
                QApplication::setActiveWindow(dialog);
                return dialog;
            }
        return nullptr;
    }
};

TEST(PetitionsPage, AllFirstColumnsFitBesideThePane)
{
    applyTheme(*qApp, ThemeChoice::Light);
    PageBook book;
    QTest::qWait(20);
    EXPECT_EQ(book.page->view()->horizontalScrollBar()->maximum(), 0);
}

TEST(PetitionsPage, ALineOfTheAgendaOpensThePartItIsAbout)
{
    PageBook book;
    AgendaLine line;
    line.subject = SubjectKind::Petition;
    line.id = 3;
    const auto tabOf = [&](AgendaKind kind) {
        line.text.kind = keyOf(kind);
        book.page->applyFilter(leadOf(line));
        return book.page->pane()->tab();
    };
    EXPECT_EQ(tabOf(AgendaKind::Filing), PetitionPane::Signoff);
    EXPECT_EQ(book.page->pane()->petition().value, 3);
    EXPECT_EQ(tabOf(AgendaKind::PetitionReply), PetitionPane::Basics);
}

TEST(PetitionsPage, TeachesWhatItIsForWhileThereIsNothing)
{
    PageBook book(0);
    bool import = false;
    bool create = false;
    for (const QPushButton *button : book.page->findChildren<QPushButton *>()) {
        import = import || (button->isVisible() && button->text() == QStringLiteral("导入台账…"));
        create = create || (button->isVisible() && button->text() == QStringLiteral("新建信访件"));
    }
    EXPECT_TRUE(import);
    EXPECT_TRUE(create);
}

TEST(PetitionsPage, ANewPetitionTakesClassChannelAndDayFromItsNumber)
{
    PageBook book(3);
    book.page->createNew();
    QDialog *dialog = book.dialog();
    ASSERT_TRUE(dialog);
    auto *form = dialog->findChild<PetitionForm *>();
    QTest::keyClicks(form->editor(QStringLiteral("accept_no")),
                     QStringLiteral("*X3JX202611180099"));
    EXPECT_TRUE(form->current().key);
    EXPECT_EQ(form->current().petitionClass, PetitionClass::Key);
    EXPECT_EQ(form->current().channel, Channel::Letter);
    EXPECT_EQ(form->current().receivedOn, QDate(2026, 11, 18));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("complainant")),
                      Qt::LeftButton);
    auto *box = dialog->findChild<ComplainantBox *>();
    ASSERT_TRUE(box->form());
    type(box->form()->editor(QStringLiteral("name")), QStringLiteral("张三"));
    type(form->editor(QStringLiteral("content")), QStringLiteral("河道里有成片黑水"));
    type(form->editor(QStringLiteral("batch")), QStringLiteral("第9批"));
    QTest::keyClick(form->editor(QStringLiteral("batch")), Qt::Key_Return, Qt::ControlModifier);
    const auto made = book.ledger->where<Petition>("accept_no", QStringLiteral("X3JX202611180099"));
    ASSERT_EQ(made->size(), 1u);
    EXPECT_TRUE(form->current().acceptNo.isEmpty()) << "ready for the next";
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(made->front().key) << "the * is a mark, no part of the number";
    EXPECT_EQ(book.ledger->all<Complainant>()->front().name, QStringLiteral("张三"));
    EXPECT_EQ(book.lastLabel(), QStringLiteral("登记信访件 X3JX202611180099"));
    EXPECT_EQ(book.pane()->petition(), made->front().id);
    book.undo();
    EXPECT_EQ(book.ledger->all<Petition>()->size(), 3u);
    EXPECT_TRUE(book.ledger->all<Complainant>()->empty()) << "one step";
}

TEST(PetitionsPage, ClosingAHalfTypedNewPetitionIsAskedAboutAndLosesNothing)
{
    PageBook book(3);
    book.page->createNew();
    QDialog *dialog = book.dialog();
    ASSERT_TRUE(dialog);
    auto *form = dialog->findChild<PetitionForm *>();
    const QPushButton *apply = dialog->findChild<QPushButton *>(QStringLiteral("apply"));
    ASSERT_TRUE(apply);
    EXPECT_TRUE(dialog->rect().contains(apply->mapTo(dialog, apply->rect().bottomRight())))
        << "how it is written is in sight whatever the form's length";
    type(form->editor(QStringLiteral("content")), QStringLiteral("河道里有成片黑水"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    if (dialog->isVisible() && !dialog->findChild<QMessageBox *>())
        dialog->reject(); // the first Esc may belong to the form
    auto *box = dialog->findChild<QMessageBox *>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(dialog->isVisible());
    for (QAbstractButton *button : box->buttons())
        if (button->text().startsWith(QStringLiteral("先关闭")))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(dialog->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    book.page->createNew();
    dialog = book.dialog();
    ASSERT_TRUE(dialog);
    auto *take = dialog->findChild<QPushButton *>(QStringLiteral("takeDraft"));
    ASSERT_TRUE(take && take->isVisible());
    QTest::mouseClick(take, Qt::LeftButton);
    EXPECT_EQ(dialog->findChild<PetitionForm *>()->current().content,
              QStringLiteral("河道里有成片黑水"));
}

TEST(PetitionsPage, AnUnusualNumberIsMarkedButNeverRefused)
{
    PageBook book(3);
    book.page->reveal(2);
    PetitionForm *form = book.pane()->basics()->form();
    auto *number = form->editor(QStringLiteral("accept_no"));
    number->setFocus();
    QTest::keySequence(number, QKeySequence::SelectAll);
    type(number, QStringLiteral("县信访2026-007"));
    auto *remark = form->findChild<QLabel *>(QStringLiteral("accept_no.remark"));
    EXPECT_TRUE(remark->text().contains(QStringLiteral("请核对")));
    EXPECT_TRUE(form->problems().empty());
    QTest::keyClick(number, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(book.petition(2).acceptNo, QStringLiteral("县信访2026-007"));
    number->setFocus();
    QTest::keySequence(number, QKeySequence::SelectAll);
    type(number, book.petition(1).acceptNo);
    EXPECT_FALSE(form->apply()) << "a number twice is a mistake";
    form->revert();
}

TEST(PetitionsPage, LS6_ANameInTheWordsIsPointedOutWhileTyping)
{
    PageBook book(3);
    book.page->reveal(2);
    PetitionForm *form = book.pane()->basics()->form();
    auto *content = form->editor(QStringLiteral("content"));
    content->setFocus();
    QTest::keySequence(content, QKeySequence::SelectAll);
    type(content, QStringLiteral("举报人李建国反映异味"));
    auto *remark = form->findChild<QLabel *>(QStringLiteral("content.remark"));
    EXPECT_TRUE(remark->text().contains(QStringLiteral("写明了“李建国”")) &&
                remark->text().contains(QStringLiteral("第六部分（三）")))
        << remark->text().toStdString();
    EXPECT_TRUE(form->problems().empty()) << "said, not refused";
    QTest::keySequence(content, QKeySequence::SelectAll);
    type(content, QStringLiteral("举报人反映异味"));
    EXPECT_TRUE(remark->text().isEmpty()) << remark->text().toStdString();
    form->revert();
}

TEST(PetitionsPage, WhoComplainedIsShownOnlyWhenAskedForAndPutAwayAgain)
{
    PageBook book(3);
    book.page->reveal(2);
    ComplainantBox *box = book.pane()->basics()->person();
    EXPECT_EQ(box->form(), nullptr);
    QTest::mouseClick(box->button(), Qt::LeftButton);
    ASSERT_TRUE(box->form());
    type(box->form()->editor(QStringLiteral("name")), QStringLiteral("李四"));
    QTest::keyClick(box->form()->editor(QStringLiteral("name")), Qt::Key_Return,
                    Qt::ControlModifier);
    EXPECT_EQ(book.ledger->all<Complainant>()->front().name, QStringLiteral("李四"));
    EXPECT_EQ(book.lastLabel(),
              QStringLiteral("修改信访件 %1 的举报人信息").arg(book.petition(2).acceptNo));
    book.page->reveal(3);
    EXPECT_EQ(box->form(), nullptr) << "another petition hides it";
    book.undo();
    EXPECT_TRUE(book.ledger->all<Complainant>()->empty());
}

TEST(PetitionsPage, TheKeyForWhoComplainedBringsTheFieldsIntoSight)
{
    PageBook book(3);
    book.page->reveal(2);
    QTest::keyClick(book.page->view(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    FormWidget *form = book.pane()->basics()->person()->form();
    ASSERT_TRUE(form);
    QWidget *name = form->editor(QStringLiteral("name"));
    EXPECT_TRUE(QTest::qWaitFor([name] { return !name->visibleRegion().isEmpty(); }));
    EXPECT_TRUE(name->hasFocus());
}

TEST(PetitionsPage, SeveralAreEditedInOneStep)
{
    PageBook book;
    book.page->view()->setFocus();
    ASSERT_TRUE(book.page->view()->selectId(book.page->list().ids()[0]));
    QTest::keyClick(book.page->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(book.page->view(), Qt::Key_Down, Qt::ShiftModifier);
    const auto ids = book.page->view()->selectedIds();
    ASSERT_EQ(ids.size(), 3u);
    QTest::keyClick(book.page->view(), Qt::Key_E, Qt::ControlModifier);
    auto *edit = qobject_cast<BulkEdit *>(book.dialog());
    ASSERT_TRUE(edit);
    edit->chooseField(QStringLiteral("reply_days"));
    QTest::keyClicks(edit->form()->editor(QStringLiteral("reply_days")), QStringLiteral("7"));
    QTest::mouseClick(edit->writeButton(), Qt::LeftButton);
    for (const qint64 id : ids)
        EXPECT_EQ(book.petition(id).replyDays, 7);
    EXPECT_EQ(book.lastLabel(), QStringLiteral("修改 3 件信访件的反馈期限（天）"));
    book.undo();
    for (const qint64 id : ids)
        EXPECT_EQ(book.petition(id).replyDays, 0);
}

TEST(PetitionsPage, PetitionsAreLinkedByNumberAndSeenFromBothEnds)
{
    PageBook book;
    book.page->reveal(4);
    QTest::keyClick(book.page->view(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(book.pane()->tab(), int(PetitionPane::Links));
    LinksTab *links = book.pane()->links();
    type(links->number(), QStringLiteral("没有这一件"));
    QTest::keyClick(links->number(), Qt::Key_Return);
    EXPECT_TRUE(book.ledger->all<PetitionLink>()->empty());
    links->number()->clear();
    QTest::keyClicks(links->number(), book.petition(7).acceptNo);
    QTest::keyClick(links->number(), Qt::Key_Return);
    const auto made = book.ledger->all<PetitionLink>();
    ASSERT_EQ(made->size(), 1u);
    EXPECT_EQ(made->front().petition.value, 4);
    EXPECT_EQ(made->front().to.value, 7);
    EXPECT_EQ(made->front().kind, LinkKind::Duplicate);
    book.page->reveal(7);
    book.pane()->openTab(PetitionPane::Links);
    auto *unlink = shown<QPushButton>(links, QStringLiteral("unlink/") + book.petition(4).acceptNo);
    ASSERT_TRUE(unlink) << "the other end shows it too";
    QTest::mouseClick(unlink, Qt::LeftButton);
    EXPECT_TRUE(book.ledger->all<PetitionLink>()->empty());
    book.undo();
    EXPECT_EQ(book.ledger->all<PetitionLink>()->size(), 1u);
    book.undo();
    EXPECT_TRUE(book.ledger->all<PetitionLink>()->empty());
}

TEST(PetitionsPage, AnOfferedPetitionIsTakenByEnterAndLeavesTheFieldFree)
{
    PageBook book;
    book.page->reveal(4);
    QTest::keyClick(book.page->view(), Qt::Key_L, Qt::ControlModifier);
    LinksTab *links = book.pane()->links();
    QTest::keyClicks(links->number(), QStringLiteral("0007"));
    QAbstractItemView *offered = links->number()->completer()->popup();
    ASSERT_TRUE(QTest::qWaitFor([&] { return offered->isVisible(); }));
    EXPECT_EQ(offered->model()->index(0, 0).data().toString(),
              book.petition(7).acceptNo + QStringLiteral(" 第7件反映养殖场粪污直排"));
    QTest::keyClick(offered, Qt::Key_Down);
    EXPECT_EQ(links->number()->text(), book.petition(7).acceptNo);
    QTest::keyClick(offered, Qt::Key_Return);
    EXPECT_EQ(book.ledger->all<PetitionLink>()->size(), 1u);
    EXPECT_TRUE(QTest::qWaitFor([&] { return links->number()->text().isEmpty(); }));
    // What stands in one petition alone is looked at before it is linked.
    QTest::keyClicks(links->number(), QStringLiteral("0009"));
    QTest::keyClick(links->number(), Qt::Key_Return);
    EXPECT_EQ(links->number()->text(), book.petition(9).acceptNo);
    EXPECT_EQ(book.ledger->all<PetitionLink>()->size(), 1u);
}

/// JX-8, JX-14
TEST(PetitionsPage, MarkingMakesAKeyPetitionUnlessARoundOfALesserProcedureIsUnderWay)
{
    PageBook book;
    book.page->reveal(2);
    PetitionForm *form = book.pane()->basics()->form();
    auto *mark = qobject_cast<QCheckBox *>(form->editor(QStringLiteral("key")));
    ASSERT_TRUE(mark);
    mark->setFocus();
    QTest::keyClick(mark, Qt::Key_Space);
    EXPECT_EQ(form->current().petitionClass, PetitionClass::Key) << "the class follows";
    ASSERT_TRUE(form->apply());
    EXPECT_TRUE(book.petition(2).key);
    book.undo();
    ASSERT_TRUE(
        book.ledger
            ->transact(QStringLiteral("signoff.start"), {}, today,
                       [&](Tx &tx) -> Status {
                           return startRound(*book.desk, tx, Id<Petition>{2}, {}, today).ok()
                                      ? done()
                                      : Status(Error{});
                       })
            .ok());
    QTest::keyClick(mark, Qt::Key_Space);
    EXPECT_FALSE(form->apply());
    const auto labels = form->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("第十四条")) &&
               label->text().contains(QStringLiteral("撤销本轮的启动"));
    })) << "said, with the article";
    EXPECT_FALSE(book.petition(2).key);
}

TEST(PetitionsPage, WhatCannotBeIsSaidBesideItsFieldAndNotWritten)
{
    PageBook book;
    book.page->reveal(2);
    PetitionForm *form = book.pane()->basics()->form();
    type(form->editor(QStringLiteral("fine_wan")), QStringLiteral("-5"));
    auto *replied = form->editor(QStringLiteral("replied_on"));
    type(replied, QStringLiteral("2026-10-01"));
    EXPECT_FALSE(form->apply());
    QStringList said;
    for (const FormProblem &problem : form->problems())
        said.append(problem.column + u' ' + problem.text);
    EXPECT_EQ(said, QStringList({QStringLiteral("fine_wan 填的是 -5，应不小于 0"),
                                 QStringLiteral("replied_on 填的是 2026-10-01，早于受理日期（"
                                                "2026年11月1日）")}))
        << said.join(u'|').toStdString();
    EXPECT_FALSE(book.petition(2).fineWan);
}

/// JX-8: key and complex petitions have a plan and a deadline; the box leads to them.
TEST(PetitionsPage, AKeyPetitionLacksItsPlanAndIsLedToIt)
{
    PageBook book;
    book.page->reveal(1);
    QStringList wants;
    QPushButton *plan = nullptr;
    for (QPushButton *button : book.pane()->needs()->findChildren<QPushButton *>()) {
        wants.append(button->text());
        if (button->text().contains(QStringLiteral("方案")))
            plan = button;
    }
    ASSERT_TRUE(plan) << wants.join(u'|').toStdString();
    QTest::mouseClick(plan, Qt::LeftButton);
    EXPECT_EQ(book.pane()->tab(), int(PetitionPane::Basics));
    PetitionForm *form = book.pane()->basics()->form();
    auto *remark = form->findChild<QLabel *>(QStringLiteral("goal.remark"));
    EXPECT_TRUE(remark->text().contains(QStringLiteral("整改方案")));
    type(form->editor(QStringLiteral("goal")), QStringLiteral("清淤截污，恢复河道"));
    type(form->editor(QStringLiteral("deadline_text")), QStringLiteral("2026年12月底前"));
    QTest::keyClick(form->editor(QStringLiteral("deadline_text")), Qt::Key_Return,
                    Qt::ControlModifier);
    EXPECT_EQ(book.petition(1).deadline, QDate(2026, 12, 31));
    wants.clear();
    for (const QPushButton *button : book.pane()->needs()->findChildren<QPushButton *>())
        if (button->isVisible())
            wants.append(button->text());
    EXPECT_FALSE(wants.join(u'|').contains(QStringLiteral("整改方案")))
        << wants.join(u'|').toStdString();
}

/// JX-14: an ordinary petition is signed off by the county and filed with the city.
TEST(PetitionsPage, AnOrdinaryPetitionIsSignedOffByTheCounty)
{
    PageBook book;
    book.page->reveal(2); // ordinary, investigated and dealt with
    book.pane()->openTab(PetitionPane::Signoff);
    SignoffTab *signoff = book.pane()->signoff();
    const auto take = [&](const char *act) {
        auto *button = shown<QPushButton>(signoff, QLatin1String(act));
        ASSERT_TRUE(button) << act;
        QTest::mouseClick(button, Qt::LeftButton);
        ASSERT_TRUE(signoff->form()) << act;
        for (const char *field : {"by", "doc_no", "opinion"})
            if (QWidget *editor = signoff->form()->editor(QLatin1String(field)))
                type(editor, QStringLiteral("县整改办"));
        QTest::mouseClick(shown<QPushButton>(signoff->form(), QStringLiteral("apply")),
                          Qt::LeftButton);
    };
    take("signoff.start");
    take("signoff.step");
    EXPECT_EQ(book.desk->status(Id<Petition>{2})->state, IssueState::Closed);
    EXPECT_EQ(book.pane()->steps()->step(0).state, BarStepState::Done);
    book.undo();
    EXPECT_NE(book.desk->status(Id<Petition>{2})->state, IssueState::Closed);
    book.undo();
    EXPECT_TRUE(book.ledger->all<Round>()->empty());
}

TEST(PetitionsPage, PapersDroppedOnThePaneBelongToThePetition)
{
    PageBook book(3);
    book.page->reveal(2);
    QFile photo(book.folder.filePath(QStringLiteral("现场.jpg")));
    ASSERT_TRUE(photo.open(QIODevice::WriteOnly));
    photo.write("photo");
    photo.close();
    ASSERT_TRUE(book.page->takeFiles({photo.fileName()}));
    const auto papers = book.ledger->all<Attachment>();
    ASSERT_EQ(papers->size(), 1u);
    EXPECT_EQ(papers->front().petition.value, 2);
    EXPECT_FALSE(papers->front().issue);
    book.undo();
    EXPECT_TRUE(book.ledger->all<Attachment>()->empty());
}

TEST(PetitionsPage, TheLedgerInUseIsImportedAsOneStep)
{
    PageBook book(0);
    auto *wizard = new ImportWizard(*book.desk,
                                    QStringLiteral(XHB_SOURCE_DIR) +
                                        QStringLiteral("/tests/data/ledgers/信访件台账.xlsx"),
                                    petitionImports(), book.page.get());
    QSignalSpy planned(wizard, &ImportWizard::planned);
    QSignalSpy imported(wizard, &ImportWizard::imported);
    wizard->start();
    ASSERT_TRUE(planned.wait(30000));
    QTest::mouseClick(wizard->writeButton(), Qt::LeftButton);
    ASSERT_TRUE(imported.wait(30000));
    EXPECT_EQ(imported[0][0].toString(),
              QStringLiteral("已导入：新增 60 件、更新 0 件信访件，可撤销"));
    EXPECT_EQ(book.ledger->all<Petition>()->size(), 60u);
    book.undo();
    EXPECT_TRUE(book.ledger->all<Petition>()->empty());
}

/// FB-统计: one petition may name several types, so the types add up to more than the total.
TEST(PetitionsPage, StatisticsSayWhyTypesAddUpToMoreThanTheTotal)
{
    PageBook book;
    const auto counted = petitionStatistics(*book.desk);
    ASSERT_TRUE(counted.ok());
    BatchStatistics panel(*counted, book.page.get());
    panel.setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_EQ(panel.batches()->rowCount(), 3);
    EXPECT_EQ(panel.batches()->item(0, 1)->text(), QStringLiteral("10"));
    EXPECT_EQ(panel.batches()->item(0, 5)->text(), QStringLiteral("50.0%"));
    int sum = 0;
    for (int row = 0; row < panel.types()->rowCount(); ++row)
        sum += panel.types()->item(row, 1)->text().toInt();
    EXPECT_GT(sum, 30);
    auto *note = panel.findChild<QLabel *>(QStringLiteral("note"));
    ASSERT_TRUE(note);
    EXPECT_FALSE(note->text().isEmpty());
}

TEST(PetitionsPage, HistorySaysThatTheComplainantChangedButNotHow)
{
    PageBook book(3);
    book.act([&](Tx &tx) -> Status {
        Complainant person;
        person.petition = {2};
        person.name = QStringLiteral("王五");
        TRY(tx.insert(person));
        return done();
    });
    book.page->reveal(2);
    book.pane()->openTab(PetitionPane::History);
    QString words;
    for (const QLabel *label : book.pane()->findChildren<QLabel *>())
        if (label->isVisible())
            words += label->text() + u'\n';
    EXPECT_TRUE(words.contains(QStringLiteral("举报人信息"))) << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral("王五")));
}

TEST(PetitionsPage, RemovingTakesLinksAndPapersAlongAndComesBack)
{
    PageBook book(5);
    const QString before = book.dump();
    book.act([&](Tx &tx) -> Status {
        PetitionLink link;
        link.petition = {2};
        link.to = {3};
        TRY(tx.insert(link));
        return removePetition(tx, {3});
    });
    EXPECT_EQ(book.page->list().total(), 4u);
    book.undo();
    EXPECT_EQ(book.page->list().total(), 5u);
    EXPECT_EQ(book.dump(), before);
}

} // namespace

} // namespace xhb::test
