// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese is composed, not typed: every editor of a form takes text from an input method, and what
// is still being composed is not yet a value.
#include "core/model/Entities.h"
#include "core/model/Issue.h"
#include "core/model/Measure.h"
#include "core/model/Petition.h"
#include "tests/support/Print.h"
#include "ui/kit/FormView.h"
#include "ui/kit/UnitPicker.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

#include <gmock/gmock.h>

namespace xhb {
namespace {

using namespace Qt::StringLiterals;

/// The widget that really takes the text of a field.
QWidget *inputOf(QWidget *editor)
{
    auto *picker = qobject_cast<UnitPicker *>(editor);
    return picker ? static_cast<QWidget *>(picker->input()) : editor;
}

void compose(QWidget *input, const QString &text)
{
    QInputMethodEvent event(text, {});
    QApplication::sendEvent(input, &event);
}

void commit(QWidget *input, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(input, &event);
}

template <class E>
std::unique_ptr<FormView<E>> formOf()
{
    FormViewHooks<E> hooks;
    hooks.references = [](const QString &table) {
        return table == u"unit"_s ? References{{1, u"县生态环境局"_s, {}}, {3, u"县住建局"_s, {}}}
                                  : References{{7, u"省督察反馈"_s, {}}};
    };
    auto form =
        std::make_unique<FormView<E>>(FormLayout(), std::move(hooks), QDate(2026, 11, 22), nullptr);
    form->resize(700, 1200);
    form->show();
    form->load(E());
    return form;
}

TEST(InputMethod, EveryTextOfAProblemIsComposed)
{
    const auto form = formOf<Issue>();
    int texts = 0;
    for (const FieldInfo &field : entityInfo<Issue>().fields) {
        if (field.kind != Kind::Text && field.kind != Kind::LongText)
            continue;
        const QString column = QString::fromLatin1(field.column);
        QWidget *input = inputOf(form->editor(column));
        ASSERT_TRUE(input) << field.column;
        EXPECT_TRUE(input->testAttribute(Qt::WA_InputMethodEnabled)) << field.column;
        input->setFocus();
        compose(input, u"wu shui"_s);
        EXPECT_FALSE(form->changedColumns().contains(column))
            << field.column << ": half composed text is no value";
        commit(input, u"污水溢流"_s);
        EXPECT_TRUE(form->changedColumns().contains(column)) << field.column;
        const int index = entityInfo<Issue>().indexOf(column);
        EXPECT_EQ(form->FormWidget::current()[size_t(index)], Value(u"污水溢流"_s)) << field.column;
        ++texts;
    }
    EXPECT_GE(texts, 10);
}

TEST(InputMethod, DatesAndNumbersTakeFullWidthDigits)
{
    const auto form = formOf<Measure>();
    QWidget *deadline = inputOf(form->editor(u"deadline"_s));
    deadline->setFocus();
    commit(deadline, u"２０２６年１１月３０日"_s);
    QWidget *money = inputOf(form->editor(u"invested_wan"_s));
    money->setFocus();
    commit(money, u"１２．５"_s);
    EXPECT_EQ(form->current().deadline, QDate(2026, 11, 30));
    EXPECT_EQ(form->current().investedWan, 12.5);
}

TEST(InputMethod, AUnitIsFoundByItsComposedName)
{
    const auto form = formOf<Issue>();
    auto *picker = qobject_cast<UnitPicker *>(form->editor(u"supervising"_s));
    ASSERT_TRUE(picker);
    picker->input()->setFocus();
    commit(picker->input(), u"县住建局"_s);
    QTest::keyClick(picker->input(), Qt::Key_Return);
    EXPECT_EQ(form->current().supervising, std::vector<Id<Unit>>{{3}});
}

TEST(InputMethod, EveryTextOfAPetitionIsComposedItsListsToo)
{
    const auto form = formOf<Petition>();
    int lists = 0;
    for (const FieldInfo &field : entityInfo<Petition>().fields) {
        const bool list = field.kind == Kind::TextList;
        if (!list && field.kind != Kind::Text && field.kind != Kind::LongText)
            continue;
        const QString column = QString::fromLatin1(field.column);
        QWidget *input = inputOf(form->editor(column));
        ASSERT_TRUE(input) << field.column;
        input->setFocus();
        compose(input, u"zao sheng"_s);
        EXPECT_FALSE(form->changedColumns().contains(column)) << field.column;
        commit(input, u"噪声"_s);
        EXPECT_TRUE(form->changedColumns().contains(column)) << field.column;
        lists += list;
    }
    EXPECT_EQ(form->current().pollution, QStringList{u"噪声"_s});
    EXPECT_GE(lists, 1);
}

} // namespace
} // namespace xhb
