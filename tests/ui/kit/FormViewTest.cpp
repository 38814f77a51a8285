// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FormView.h"

#include "core/model/Issue.h"
#include "core/model/Measure.h"
#include "tests/support/Print.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/Label.h"
#include "ui/kit/TextArea.h"
#include "ui/kit/UnitPicker.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gmock/gmock.h>

#include <algorithm>

namespace xhb {
namespace {

using namespace Qt::StringLiterals;

const QDate today(2026, 11, 22);

class Form : public testing::Test
{
protected:
    Form()
    {
        stored.id = {12};
        stored.code = u"2026-012"_s;
        stored.title = u"管网破损"_s;
        stored.deadline = QDate(2026, 11, 30);
        stored.supervising = {{3}, {1}};
    }

    FormView<Issue> &form()
    {
        if (!m_form) {
            FormViewHooks<Issue> hooks;
            hooks.references = [](const QString &table) {
                return table == u"unit"_s
                           ? References{{1, u"县生态环境局"_s, {}}, {3, u"县住建局"_s, {}}}
                           : References();
            };
            hooks.check = [this](const Issue &current) { return check ? check(current) : none; };
            hooks.apply = [this](const Issue &current, const Issue &base) -> Status {
                if (refusal)
                    return *refusal;
                if (!(base == stored))
                    return Error{ErrorCode::Conflict, u"这条记录已被改过"_s, {}, {}};
                stored = current;
                ++writes;
                return done();
            };
            hooks.reread = [this](Id<Issue>) -> Result<Issue> { return stored; };
            window = std::make_unique<QWidget>();
            auto *column = new QVBoxLayout(window.get());
            m_form = new FormView<Issue>(layout, hooks, today, window.get());
            m_form->setDrafts(&drafts);
            column->addWidget(m_form);
            outside = new QLineEdit(window.get());
            column->addWidget(outside);
            m_form->load(stored, u"issue/12"_s, u"问题 2026-012"_s);
            window->resize(500, 900);
            window->show();
            window->activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        }
        return *m_form;
    }

    template <class W>
    W *editor(const char *column)
    {
        auto *found = qobject_cast<W *>(form().editor(QString::fromLatin1(column)));
        EXPECT_TRUE(found) << column;
        return found;
    }
    void type(const char *column, const QString &latin)
    {
        auto *edit = editor<QLineEdit>(column);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, latin);
    }
    static void commit(QWidget *widget, const QString &text)
    {
        widget->setFocus();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(widget, &event);
    }
    QString below(const char *column, const char *what)
    {
        auto *label = form().findChild<Label *>(QLatin1String(column) + u'.' + QLatin1String(what));
        return label && label->isVisible() ? label->text() : QString();
    }

    QTemporaryDir folder;
    FormDrafts drafts{folder.filePath(u"drafts"_s)};
    FormLayout layout;
    Issue stored;
    std::function<std::vector<FormProblem>(const Issue &)> check;
    const std::vector<FormProblem> none;
    std::optional<Error> refusal;
    int writes = 0;
    QLineEdit *outside = nullptr;
    std::unique_ptr<QWidget> window;

private:
    FormView<Issue> *m_form = nullptr;
};

TEST_F(Form, EveryFieldOfEveryKindRoundTrips)
{
    Issue full = stored;
    full.description = u" 原文，前后空白和\n换行都不动 "_s;
    full.taskType = TaskType::Longterm;
    full.tracked = false;
    full.responsible = {{1}};
    stored = full;
    EXPECT_EQ(form().current(), full) << "what nobody touched stays as it is";
    EXPECT_FALSE(form().changed());
}

TEST_F(Form, EveryEditorHasItsCaptionAsName)
{
    for (const FieldInfo &field : entityInfo<Issue>().fields) {
        QWidget *widget = form().editor(QString::fromLatin1(field.column));
        ASSERT_TRUE(widget) << field.column;
        EXPECT_EQ(widget->accessibleName(), QString::fromUtf8(field.label));
    }
}

TEST_F(Form, CtrlEnterWritesOnceAndGoesOn)
{
    QSignalSpy next(&form(), &FormWidget::nextWanted);
    type("phone", u"13800000000"_s);
    QTest::keyClick(editor<QLineEdit>("phone"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(writes, 1);
    EXPECT_EQ(stored.phone, u"13800000000"_s);
    EXPECT_EQ(next.count(), 1);
    EXPECT_FALSE(form().changed());
    QTest::keyClick(editor<QLineEdit>("phone"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(writes, 1) << "nothing to write";
    EXPECT_EQ(next.count(), 2);
}

TEST_F(Form, CtrlEnterWorksInSeveralLines)
{
    auto *area = editor<TextArea>("goal");
    commit(area, u"消除溢流"_s);
    QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored.goal, u"消除溢流"_s);
    QTest::keyClick(area, Qt::Key_Tab);
    EXPECT_FALSE(area->hasFocus()) << "Tab goes on";
}

TEST_F(Form, EscapeRevertsAndOffersItBack)
{
    type("phone", u"1234"_s);
    QTest::keyClick(editor<QLineEdit>("phone"), Qt::Key_Escape);
    EXPECT_FALSE(form().changed());
    EXPECT_EQ(editor<QLineEdit>("phone")->text(), QString());
    auto *back = form().findChild<QPushButton *>(u"takeDraft"_s);
    ASSERT_TRUE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(editor<QLineEdit>("phone")->text(), u"1234"_s);
    EXPECT_EQ(form().changedColumns(), QStringList{u"phone"_s});
}

TEST_F(Form, AMissingFieldIsNamedAndGetsTheKeyboard)
{
    auto *title = editor<QLineEdit>("title");
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    EXPECT_EQ(below("title", "problem"), QString()) << "not while it is being typed";
    editor<QLineEdit>("code")->setFocus();
    EXPECT_TRUE(below("title", "problem").contains(u"请填写问题"_s));
    EXPECT_FALSE(form().apply());
    EXPECT_EQ(writes, 0);
    EXPECT_TRUE(title->hasFocus());
    commit(title, u"新题目"_s);
    EXPECT_TRUE(form().apply());
    EXPECT_EQ(stored.title, u"新题目"_s);
    EXPECT_EQ(below("title", "problem"), QString());
}

TEST_F(Form, AnUnreadableDateIsNotWritten)
{
    type("deadline", u"31.2"_s);
    EXPECT_TRUE(form().changed());
    EXPECT_FALSE(form().apply());
    EXPECT_EQ(writes, 0);
    EXPECT_TRUE(below("deadline", "problem").contains(u"31.2"_s));
    type("deadline", u"12.31"_s);
    EXPECT_TRUE(form().apply());
    EXPECT_EQ(stored.deadline, QDate(2026, 12, 31));
}

TEST_F(Form, AHappenedDateMayNotLieAhead)
{
    type("found_on", u"2026-12-1"_s);
    EXPECT_FALSE(form().apply());
    EXPECT_TRUE(below("found_on", "problem").contains(u"不能晚于今天"_s));
}

TEST_F(Form, RulesOfTheScreenStandAtTheField)
{
    check = [](const Issue &issue) -> std::vector<FormProblem> {
        if (issue.longterm && issue.deadline.isValid())
            return {{u"deadline"_s, u"长期坚持的不填时限"_s}, {{}, u"整体不对"_s}};
        return {};
    };
    QTest::mouseClick(editor<QCheckBox>("longterm"), Qt::LeftButton, {}, QPoint(8, 10));
    EXPECT_FALSE(form().apply());
    EXPECT_TRUE(below("deadline", "problem").contains(u"长期坚持的不填时限"_s));
}

TEST_F(Form, ChoicesAndUnitsAreWrittenInOrder)
{
    auto *choice = editor<QComboBox>("task_type");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    auto *units = editor<UnitPicker>("supervising");
    units->input()->setFocus();
    QTest::keyClick(units->input(), Qt::Key_Backspace);
    EXPECT_TRUE(form().apply());
    EXPECT_EQ(stored.taskType, TaskType::Longterm);
    EXPECT_EQ(stored.supervising, (std::vector<Id<Unit>>{{3}}));
    EXPECT_EQ(writes, 1);
}

TEST_F(Form, TheWheelChangesNothing)
{
    auto *choice = editor<QComboBox>("task_type");
    QWheelEvent wheel(QPointF(5, 5), choice->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(choice, &wheel);
    EXPECT_FALSE(form().changed());
}

TEST_F(Form, RefusalIsShownAndNothingIsLost)
{
    refusal = Error{ErrorCode::Sealed, u"已核准，不能再改"_s, {}, u"JX-19"_s};
    type("phone", u"1234"_s);
    EXPECT_FALSE(form().apply());
    bool shown = false;
    for (const Label *label : form().findChildren<Label *>())
        shown |= label->isVisible() &&
                 label->text().contains(u"已核准，不能再改（依据 江西细则第十九条）"_s);
    EXPECT_TRUE(shown);
    EXPECT_EQ(editor<QLineEdit>("phone")->text(), u"1234"_s);
    EXPECT_TRUE(form().changed());
}

TEST_F(Form, ABookThatCannotBeWrittenIsSaidWhereItCannotBeMissed)
{
    refusal = Error{ErrorCode::DiskFull, u"磁盘已满"_s, {}, {}};
    type("phone", u"1234"_s);
    EXPECT_FALSE(form().apply());
    const auto boxes = form().window()->findChildren<QMessageBox *>();
    ASSERT_EQ(boxes.size(), 1);
    EXPECT_TRUE(boxes[0]->text().startsWith(u"磁盘已满"_s)) << boxes[0]->text().toStdString();
    boxes[0]->reject();
}

TEST_F(Form, WhatIsSealedCanBeReadAndSaysWhyOnceInFull)
{
    form();
    type("phone", u"1234"_s);
    const QString why = u"方案已批准，请提出方案调整申请（依据 江西细则第七条）"_s;
    form().setSealed({{u"title"_s, why}, {u"deadline"_s, why}, {u"phone"_s, why}});
    EXPECT_TRUE(editor<QLineEdit>("title")->isReadOnly());
    EXPECT_TRUE(editor<QLineEdit>("title")->toolTip().contains(u"方案调整申请"_s));
    QTest::keyClicks(editor<QLineEdit>("title"), u"x"_s);
    EXPECT_EQ(form().current().title, stored.title);
    EXPECT_EQ(editor<QLineEdit>("phone")->text(), stored.phone) << "it could not be written";
    EXPECT_FALSE(form().changed());
    int full = 0;
    for (const Label *label : form().findChildren<Label *>())
        full += label->isVisible() && label->text() == why;
    EXPECT_EQ(full, 1);
    EXPECT_EQ(below("deadline", "seal"), u"已封存"_s);
    type("person", u"Li Ming"_s);
    EXPECT_TRUE(form().apply()) << "what is not sealed is written as before";
    form().setSealed({});
    EXPECT_FALSE(editor<QLineEdit>("title")->isReadOnly());
    EXPECT_EQ(below("deadline", "seal"), QString());
}

TEST_F(Form, AConflictKeepsMineShowsTheirsAndAsksAgain)
{
    form();
    stored.person = u"李明"_s; // meanwhile, elsewhere
    stored.phone = u"0791-1"_s;
    type("phone", u"1234"_s);
    EXPECT_FALSE(form().apply());
    EXPECT_EQ(writes, 0);
    EXPECT_EQ(editor<QLineEdit>("person")->text(), u"李明"_s) << "untouched: follows";
    EXPECT_EQ(editor<QLineEdit>("phone")->text(), u"1234"_s) << "touched: kept";
    EXPECT_TRUE(below("phone", "note").contains(u"0791-1"_s));
    EXPECT_TRUE(form().apply());
    EXPECT_EQ(stored.phone, u"1234"_s);
    EXPECT_EQ(stored.person, u"李明"_s);
}

TEST_F(Form, RefreshFollowsWhatIsNotTouched)
{
    type("phone", u"1234"_s);
    Issue other = stored;
    other.title = u"别处改的"_s;
    form().refresh(other);
    EXPECT_EQ(editor<QLineEdit>("title")->text(), u"别处改的"_s);
    EXPECT_EQ(form().changedColumns(), QStringList{u"phone"_s});
}

TEST_F(Form, LeavingWritesWhereTheScreenWantsIt)
{
    layout.applyOnLeave = true;
    type("phone", u"1234"_s);
    editor<QLineEdit>("person")->setFocus();
    QCoreApplication::processEvents();
    EXPECT_EQ(writes, 0) << "still inside";
    outside->setFocus();
    QCoreApplication::processEvents();
    EXPECT_EQ(writes, 1);
    EXPECT_TRUE(outside->hasFocus());
}

TEST_F(Form, AHalfTypedFormSurvivesACrash)
{
    type("phone", u"1234"_s);
    type("deadline", u"31.2"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return drafts.find(u"issue/12"_s).has_value(); }, 3000));

    // The next start: another form, the same folder, and the row was changed meanwhile.
    FormView<Issue> next(layout, {}, today);
    next.setDrafts(&drafts);
    Issue now = stored;
    now.phone = u"0791-1"_s;
    next.load(now, u"issue/12"_s);
    next.show();
    EXPECT_FALSE(next.changed()) << "only offered";
    auto *take = next.findChild<QPushButton *>(u"takeDraft"_s);
    ASSERT_TRUE(take->isVisible());
    QTest::mouseClick(take, Qt::LeftButton);
    EXPECT_EQ(qobject_cast<QLineEdit *>(next.editor(u"phone"_s))->text(), u"1234"_s);
    EXPECT_EQ(qobject_cast<QLineEdit *>(next.editor(u"deadline"_s))->text(), u"31.2"_s)
        << "also what could not be read";
    auto *note = next.findChild<Label *>(u"phone.note"_s);
    EXPECT_TRUE(note->text().contains(u"0791-1"_s)) << note->text().toStdString();
}

TEST_F(Form, WrittenFormsLeaveNoDraft)
{
    type("phone", u"1234"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return drafts.find(u"issue/12"_s).has_value(); }, 3000));
    EXPECT_TRUE(form().apply());
    EXPECT_FALSE(drafts.find(u"issue/12"_s));
}

TEST_F(Form, AnotherRowKeepsTheDraftOfTheFirst)
{
    type("phone", u"1234"_s);
    Issue second;
    second.id = {13};
    second.title = u"另一个"_s;
    form().load(second, u"issue/13"_s);
    EXPECT_FALSE(form().changed());
    EXPECT_EQ(form().id().value, 13);
    EXPECT_TRUE(drafts.find(u"issue/12"_s));
    EXPECT_FALSE(drafts.find(u"issue/13"_s));
}

TEST_F(Form, AnOldVersionCanBeReadAndNotTyped)
{
    Issue newer = stored;
    newer.title = u"后来的题目"_s;
    form().setReadOnly(true, u"2026年3月5日的样子"_s);
    form().compareWith(newer, u"现在"_s);
    auto *title = editor<QLineEdit>("title");
    title->setFocus();
    QTest::keyClicks(title, u"x"_s);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(form().current(), stored);
    EXPECT_EQ(writes, 0);
    EXPECT_EQ(below("title", "note"), u"现在：后来的题目"_s);
    EXPECT_EQ(below("phone", "note"), QString());
}

TEST_F(Form, ChosenColumnsInTheirOrder)
{
    layout.columns = {u"deadline"_s, u"title"_s};
    layout.locked = {u"deadline"_s};
    EXPECT_FALSE(form().editor(u"note"_s));
    editor<DateEdit>("deadline")->setFocus();
    QTest::keyClick(editor<DateEdit>("deadline"), Qt::Key_Tab);
    EXPECT_TRUE(editor<QLineEdit>("title")->hasFocus());
    EXPECT_TRUE(editor<DateEdit>("deadline")->isReadOnly());
    EXPECT_EQ(form().current(), stored) << "what is not shown is kept";
}

TEST(FormNumbers, AreReadAsTyped)
{
    FormView<Measure> form({}, {}, today);
    Measure measure;
    measure.investedWan = 12.5;
    form.load(measure);
    form.show();
    auto *edit = qobject_cast<QLineEdit *>(form.editor(u"invested_wan"_s));
    EXPECT_EQ(edit->text(), u"12.5"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"1,200.5"_s);
    EXPECT_EQ(form.current().investedWan, 1200.5);
    QTest::keyClicks(edit, u"x"_s);
    EXPECT_EQ(form.current().investedWan, 12.5) << "unreadable: not taken";
    edit->clear();
    EXPECT_EQ(form.current().investedWan, std::nullopt);
    qobject_cast<QLineEdit *>(form.editor(u"seq"_s))->setText(u"１２"_s);
    EXPECT_EQ(form.current().seq, 12);
}

/// JX-8: 0 days are no term but the one of the batch or the rulebook.
TEST(FormNumbers, AZeroThatMeansSomethingElseSaysSo)
{
    FormLayout layout;
    layout.zeroWords = {{u"seq"_s, u"按批次"_s}};
    FormView<Measure> form(layout, {}, today);
    Measure measure;
    measure.seq = 0;
    form.load(measure);
    form.show();
    auto *edit = qobject_cast<QLineEdit *>(form.editor(u"seq"_s));
    EXPECT_EQ(edit->text(), QString());
    EXPECT_EQ(edit->placeholderText(), u"按批次"_s);
    EXPECT_FALSE(form.changed());
    QTest::keyClicks(edit, u"5"_s);
    EXPECT_EQ(form.current().seq, 5);
    for (const QString &typed : {QString(), u"0"_s, u"按"_s, u" 按批次 "_s}) {
        edit->setText(typed);
        EXPECT_EQ(form.current().seq, 0) << typed.toStdString();
        EXPECT_FALSE(form.changed()) << typed.toStdString();
    }
    edit->setText(u"按年"_s);
    EXPECT_EQ(std::ranges::count(form.problems(), u"seq"_s, &FormProblem::column), 1);
}

} // namespace
} // namespace xhb
