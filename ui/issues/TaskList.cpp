// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/TaskList.h"

#include "ui/issues/TaskRow.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace xhb {

TaskList::TaskList(const QString &thing, const QString &empty, QDate today, QWidget *parent)
    : QWidget(parent), m_thing(thing), m_today(today), m_rows(new QVBoxLayout),
      m_empty(new Label(empty, TextSize::Body, this)),
      m_add(new QPushButton(tr("添加%1").arg(thing), this)),
      m_why(new Label({}, TextSize::Caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    m_empty->setWordWrap(true);
    m_empty->setDimmed(true);
    column->addWidget(m_empty);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add, 0, Qt::AlignTop);
    m_why->setWordWrap(true);
    m_why->setDimmed(true);
    buttons->addWidget(m_why, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(0); });
}

void TaskList::setTasks(const std::vector<Task> &tasks)
{
    // Rows stay where they can: the keyboard is on one of them.
    const bool same =
        std::equal(tasks.begin(), tasks.end(), m_shown.begin(), m_shown.end(),
                   [](const Task &task, const TaskRow *row) { return task.id == row->task().id; });
    if (!same) {
        for (TaskRow *row : m_shown) {
            row->hide();
            row->deleteLater(); // one of its editors may be the caller
        }
        m_shown.clear();
        for (size_t i = 0; i < tasks.size(); ++i) {
            auto *row = new TaskRow(m_thing, m_today, this);
            connect(row, &TaskRow::doneTyped, this, &TaskList::doneTyped);
            connect(row, &TaskRow::editWanted, this, &TaskList::editWanted);
            connect(row, &TaskRow::removeWanted, this, &TaskList::removeWanted);
            connect(row, &TaskRow::whyWanted, this, &TaskList::whyWanted);
            m_shown.push_back(row);
        }
    }
    for (size_t i = 0; i < tasks.size(); ++i)
        m_shown[i]->setTask(tasks[i]);
    setReadOnly(m_readOnly);
    layOut();
}

void TaskList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (TaskRow *row : m_shown)
        row->setReadOnly(readOnly);
}

void TaskList::setSealed(const QString &why)
{
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(toolTipText(why));
    m_why->setText(why);
}

void TaskList::place(QWidget *form, qint64 id)
{
    if (m_form)
        m_form->hide();
    m_form = form;
    m_formAt = id;
    layOut();
    if (m_form)
        m_form->show();
}

void TaskList::layOut()
{
    while (QLayoutItem *item = m_rows->takeAt(0))
        delete item;
    bool placed = m_form == nullptr;
    QWidget *before = nullptr;
    const auto putForm = [&] {
        m_rows->addWidget(m_form);
        if (before)
            setTabOrder(before, m_form);
        before = m_form;
        placed = true;
    };
    for (TaskRow *row : m_shown) {
        const bool replaced = m_form && row->task().id == m_formAt;
        m_rows->addWidget(row);
        row->setVisible(!replaced);
        if (replaced)
            putForm();
        else if (before)
            setTabOrder(before, row);
        before = row->lastEditor();
    }
    if (!placed)
        putForm();
    m_empty->setVisible(m_shown.empty() && !m_form);
}

TaskRow *TaskList::rowOf(int seq) const
{
    for (TaskRow *row : m_shown)
        if (row->task().seq == seq)
            return row;
    return nullptr;
}

DateEdit *TaskList::doneEdit(int seq) const
{
    const TaskRow *row = rowOf(seq);
    return row ? row->doneEdit() : nullptr;
}

QCheckBox *TaskList::doneBox(int seq) const
{
    const TaskRow *row = rowOf(seq);
    return row ? row->doneBox() : nullptr;
}

bool TaskList::focusRow(int seq)
{
    for (TaskRow *row : m_shown)
        if (seq == 0 ? !row->task().doneOn.isValid() : row->task().seq == seq) {
            row->doneEdit()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

} // namespace xhb
