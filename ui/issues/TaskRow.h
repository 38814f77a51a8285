// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a TaskList: tick, number, words, day of completion, and what may be done to it.
#pragma once

#include "ui/issues/TaskList.h"

namespace xhb {

class TaskRow : public QWidget
{
    Q_OBJECT
public:
    TaskRow(const QString &thing, QDate today, QWidget *parent);

    void setTask(const Task &task);
    const Task &task() const { return m_task; }
    void setReadOnly(bool readOnly);
    DateEdit *doneEdit() const { return m_done; }
    QCheckBox *doneBox() const { return m_box; }
    QWidget *lastEditor() const;

Q_SIGNALS:
    void doneTyped(qint64 id, QDate on);
    void editWanted(qint64 id);
    void removeWanted(qint64 id);
    void whyWanted(qint64 id, QWidget *beside);

private:
    QString m_thing;
    QDate m_today;
    Task m_task;
    QCheckBox *m_box;
    Label *m_number;
    Label *m_text;
    Label *m_facts;
    QPushButton *m_left;
    Label *m_result;
    Label *m_problem;
    DateEdit *m_done;
    QPushButton *m_change;
    QPushButton *m_away;
};

} // namespace xhb
