// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the measures or the stage goals of a problem: their list, the form that changes one, and
// the action for each deed. E has issue, seq, text and doneOn.
#pragma once

#include "core/base/Stored.h"
#include "ui/issues/TaskList.h"
#include "ui/kit/Ask.h"
#include "ui/kit/FormView.h"
#include "ui/records/Seals.h"
#include "ui/signoff/Case.h"

#include <QCoreApplication>
#include <QPushButton>

namespace xhb {

struct TaskTr {
    Q_DECLARE_TR_FUNCTIONS(TaskEditor)
};

template <class E>
class TaskEditor
{
public:
    using TaskOf = std::function<Task(const E &)>;

    /// `verb` begins the kinds of its actions (“measure”).
    TaskEditor(Desk &desk, FormDrafts &drafts, const char *verb, FormLayout layout, TaskList *list,
               TaskOf taskOf)
        : m_desk(desk), m_verb(QLatin1String(verb)), m_list(list), m_taskOf(std::move(taskOf))
    {
        layout.putsAway = true;
        FormViewHooks<E> hooks;
        hooks.apply = [this](const E &current, const E &base) { return write(current, base); };
        hooks.reread = [&desk](Id<E> id) { return desk.ledger().find(id); };
        m_form = new FormView<E>(std::move(layout), std::move(hooks), desk.today(), list);
        m_form->setDrafts(&drafts);
        m_form->hide();
        list->setReadOnly(desk.ledger().readOnly());
        QObject::connect(list, &TaskList::doneTyped, list,
                         [this](qint64 id, QDate on) { setDone(id, on); });
        QObject::connect(list, &TaskList::editWanted, list, [this](qint64 id) { edit(id); });
        QObject::connect(list, &TaskList::removeWanted, list, [this](qint64 id) { remove(id); });
        QObject::connect(m_form, &FormWidget::applied, list, [this] { close(); });
        QObject::connect(m_form, &FormWidget::reverted, list, [this] { close(); });
        QObject::connect(m_form, &FormWidget::nextWanted, list, [this] { edit(0); });
    }

    FormView<E> *form() const { return m_form; }
    const std::vector<E> &rows() const { return m_rows; }
    const E *row(qint64 id) const
    {
        for (const E &row : m_rows)
            if (row.id.value == id)
                return &row;
        return nullptr;
    }

    void show(const Case &shown, const std::vector<E> &rows)
    {
        const bool same = m_issue == shown.id();
        m_issue = shown.id();
        m_name = nameOf(shown.issue());
        m_rows = rows;
        if (m_open && (!same || (m_form->id() && !row(m_form->id().value))))
            close();
        else if (m_open && m_form->id())
            m_form->refresh(*row(m_form->id().value));
        showSeals(*m_form, m_desk.ledger());
        E added;
        added.issue = m_issue;
        added.seq = nextSeq();
        const Row next = toRow(added);
        m_list->setSealed(sealOn(m_desk.ledger(), entityInfo<E>(), 0, &next));
        showRows();
    }
    /// Writes what is half typed.
    bool leave() { return !m_open || !m_form->changed() || m_form->apply(); }

private:
    void showRows()
    {
        std::vector<Task> tasks;
        for (const E &row : m_rows)
            tasks.push_back(taskOf(row));
        m_list->setTasks(tasks);
    }

    int nextSeq() const { return m_rows.empty() ? 1 : m_rows.back().seq + 1; }

    /// With what the seals say to taking it away and to its day of completion.
    Task taskOf(const E &row) const
    {
        Task task = m_taskOf(row);
        task.kept = sealOn(m_desk.ledger(), entityInfo<E>(), row.id.value, nullptr);
        if (task.kept.isEmpty())
            return task; // what may be removed may be changed
        E done = row;
        done.doneOn = row.doneOn.isValid() ? QDate() : m_desk.today();
        const Row next = toRow(done);
        task.sealed = sealOn(m_desk.ledger(), entityInfo<E>(), row.id.value, &next);
        return task;
    }

    QString label(const QString &words, int seq) const
    {
        const QString thing =
            std::is_same_v<E, Measure> ? xhb::stored("措施") : xhb::stored("阶段目标");
        return words.arg(thing, m_name).arg(seq);
    }

    void setDone(qint64 id, QDate on)
    {
        const E *stored = row(id);
        if (!stored)
            return;
        E changed = *stored;
        changed.doneOn = on;
        const QString words = label(on.isValid() ? xhb::stored("登记%1完成 %2 第 %3 条")
                                                 : xhb::stored("取消%1完成 %2 第 %3 条"),
                                    changed.seq);
        const auto written = m_desk.ledger().transact(
            m_verb + QStringLiteral(".done"), words, m_desk.today(),
            [changed, base = *stored](Tx &tx) -> Status { return tx.update(changed, base); });
        if (written)
            return;
        showRows(); // the row says again what is stored
        Ask(m_list).error(written.error());
    }

    void edit(qint64 id)
    {
        if (!leave())
            return;
        E shown;
        if (const E *stored = row(id))
            shown = *stored;
        shown.issue = m_issue;
        if (!shown.id)
            shown.seq = nextSeq();
        m_form->load(shown,
                     shown.id ? QStringLiteral("%1/%2").arg(m_verb).arg(id)
                              : QStringLiteral("%1/new/%2").arg(m_verb).arg(m_issue.value),
                     label(TaskTr::tr("%2 第 %3 条%1"), shown.seq));
        showSeals(*m_form, m_desk.ledger());
        m_open = true;
        m_list->place(m_form, id);
        m_form->focusField(QStringLiteral("text"));
    }

    void close()
    {
        m_open = false;
        m_list->place(nullptr, 0);
        if (!m_list->focusRow(m_form->current().seq))
            m_list->addButton()->setFocus();
    }

    void remove(qint64 id)
    {
        const E *stored = row(id);
        if (!stored)
            return;
        const auto written = m_desk.ledger().transact(
            m_verb + QStringLiteral(".remove"),
            label(xhb::stored("删除%1 %2 第 %3 条"), stored->seq), m_desk.today(),
            [gone = stored->id](Tx &tx) { return tx.remove(gone); });
        if (!written)
            Ask(m_list).error(written.error());
    }

    Status write(const E &current, const E &base)
    {
        const QString words =
            current.id ? xhb::stored("修改%1 %2 第 %3 条") : xhb::stored("新建%1 %2 第 %3 条");
        TRY_LET(operation,
                m_desk.ledger().transact(
                    m_verb + (current.id ? QStringLiteral(".update") : QStringLiteral(".add")),
                    label(words, current.seq), m_desk.today(), [&](Tx &tx) -> Status {
                        if (current.id)
                            return tx.update(current, base);
                        TRY(tx.insert(E(current)));
                        return done();
                    }));
        Q_UNUSED(operation);
        return done();
    }

    Desk &m_desk;
    QString m_verb;
    TaskList *m_list;
    TaskOf m_taskOf;
    FormView<E> *m_form;
    bool m_open = false;
    Id<Issue> m_issue;
    QString m_name;
    std::vector<E> m_rows;
};

} // namespace xhb
