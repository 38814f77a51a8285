// SPDX-License-Identifier: GPL-3.0-or-later
// The place 方案 on a small book: one inspection with two problems, a plan of them, and the keys a
// clerk presses.
#pragma once

#include "core/actions/PlanCase.h"
#include "tests/core/actions/TestDesk.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/Theme.h"
#include "ui/plans/DraftTab.h"
#include "ui/plans/PlanPane.h"
#include "ui/plans/PlansPage.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace xhb::test {

struct PlanBook : TestDesk {
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FormDrafts drafts{folder.filePath(QStringLiteral("drafts"))};
    std::unique_ptr<PlansPage> page;

    /// Without `plan` the problems are in no plan yet.
    explicit PlanBook(bool plan = true) : TestDesk(QDate(2026, 3, 20))
    {
        must(R"({"do":"unit.add","name":"双河镇人民政府","kind":"town"})");
        must(
            R"({"do":"unit.add","name":"临溪县水利局","short_name":"水利局","kind":"department"})");
        must(R"({"do":"unit.add","name":"临溪生态环境局","kind":"department"})");
        must(R"({"do":"source.add","name":"省督察","level":"province",
                 "category":"省生态环境保护督察反馈","feedback_on":"2026-01-05"})");
        addIssue("1");
        addIssue("2");
        if (plan) {
            must(R"({"do":"plan.add","name":"甲方案","source":"省督察","kind":"superior"})");
            must(R"({"do":"plan.include","plan":"甲方案","issues":["1","2"]})");
        }
    }
    void must(const QByteArray &json) { TestDesk::must(json.constData()); }
    void addIssue(const QByteArray &code)
    {
        must(R"({"do":"issue.add","code":")" + code + R"(","title":"问题)" + code +
             R"(","source":"省督察","task_type":"limited","goal":"水质达标",
                "deadline_text":"2026年12月底前","responsible":["双河镇人民政府"],
                "supervising":["临溪县水利局"]})");
        must(R"({"do":"measure.add","issue":")" + code + R"(","text":"修复管网"})");
        must(R"({"do":"measure.add","issue":")" + code + R"(","text":"清理河道"})");
    }
    void approve()
    {
        for (const char *step : {"list", "propose", "compile", "consult", "deliberate", "submit"})
            must(QByteArray(R"({"do":"plan.step","plan":"甲方案","on":"2026-02-10","step":")") +
                 step + "\"}");
        must(R"({"do":"plan.step","plan":"甲方案","step":"approve","on":"2026-03-10",
                 "doc_no":"赣环督〔2026〕8号"})");
    }

    /// The window as 1366×768 leaves it.
    void open()
    {
        page = std::make_unique<PlansPage>(*desk, settings, drafts);
        QObject::connect(ledger.get(), &Ledger::changed, page.get(),
                         [this](const Changes &changes) { page->refresh(changes); });
        page->resize(1214, 672);
        page->show();
        QApplication::setActiveWindow(page.get());
        (void)QTest::qWaitForWindowActive(page.get());
        if (pane().plan())
            pane().openTab(PlanPane::Draft);
    }
    PlanPane &pane() { return *page->pane(); }
    DraftView &table() { return *pane().draft()->view(); }
    DraftModel &model() { return *pane().draft()->model(); }
    QString cell(int row, DraftColumn column)
    {
        return model().index(row, int(column)).data().toString();
    }
    void stand(int row, DraftColumn column)
    {
        table().setFocus();
        table().goTo(model().index(row, int(column)));
    }
    QWidget *editor() { return QApplication::focusWidget(); }
    /// Key by key: the first one may open an editor that takes the others.
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(editor(), c.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(editor(), key, modifiers);
    }
    /// Text as an input method brings it.
    void compose(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(editor(), &event);
    }
    /// Answers the question on the screen.
    void answer(const QString &word)
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *box = qobject_cast<QMessageBox *>(top); box && box->isVisible())
                for (QAbstractButton *button : box->buttons())
                    if (button->text() == word) {
                        QTest::mouseClick(button, Qt::LeftButton);
                        return;
                    }
        ADD_FAILURE() << "no such question: " << word.toStdString();
    }
    Issue issue(const char *code)
    {
        return ledger->where<Issue>("code", QString::fromUtf8(code))->front();
    }
    std::vector<Measure> measures(const char *code)
    {
        auto all = ledger->where<Measure>("issue", issue(code).id.value).take();
        std::sort(all.begin(), all.end(),
                  [](const Measure &a, const Measure &b) { return a.seq < b.seq; });
        return all;
    }
    QString undoWord()
    {
        const auto step = ledger->undoable();
        return step && *step ? (*step)->label : QString();
    }
    void undo()
    {
        const auto step = ledger->undoable();
        ASSERT_TRUE(step && *step);
        const auto undone = ledger->undo((*step)->id, desk->today());
        ASSERT_TRUE(undone.ok());
    }
};

} // namespace xhb::test
