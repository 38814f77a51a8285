// SPDX-License-Identifier: GPL-3.0-or-later
// A numbered list of things to be done: each row is ticked or dated where it stands, and the form
// that changes one takes the place of its row.
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class DateEdit;
class Label;
class TaskRow;

/// One thing to be done, as its row shows it.
struct Task {
    qint64 id = 0;
    int seq = 0;
    QString text;
    QString facts;  ///< kind, deadline as written, money
    QString left;   ///< “剩 6 个工作日”, explains itself when pressed; may be empty
    QString why;    ///< its tool tip
    QString result; ///< what was done
    bool late = false;
    QDate doneOn;        ///< invalid = not done
    QString kept = {};   ///< why it cannot be removed (sealed); empty = it can
    QString sealed = {}; ///< why its day of completion is kept as well

    bool operator==(const Task &) const = default;
};

class TaskList : public QWidget
{
    Q_OBJECT
public:
    /// `thing` is what a row is called (措施), `empty` what stands in place of rows.
    TaskList(const QString &thing, const QString &empty, QDate today, QWidget *parent = nullptr);

    void setTasks(const std::vector<Task> &tasks);
    void setReadOnly(bool readOnly);
    /// Nothing can be added, and why; empty = it can.
    void setSealed(const QString &why);
    /// Puts a form in the place of a row (0 = below the last); null takes it away.
    void place(QWidget *form, qint64 id);

    DateEdit *doneEdit(int seq) const;
    QCheckBox *doneBox(int seq) const;
    QPushButton *addButton() const { return m_add; }
    /// The keyboard goes to the day of a row; 0 = the first that is not done. False without one.
    bool focusRow(int seq);

Q_SIGNALS:
    void doneTyped(qint64 id, QDate on);
    void editWanted(qint64 id); ///< 0 = a new one
    void removeWanted(qint64 id);
    void whyWanted(qint64 id, QWidget *beside);

private:
    TaskRow *rowOf(int seq) const;
    void layOut();

    QString m_thing;
    QDate m_today;
    bool m_readOnly = false;
    std::vector<TaskRow *> m_shown;
    QWidget *m_form = nullptr;
    qint64 m_formAt = 0;
    QVBoxLayout *m_rows;
    Label *m_empty;
    QPushButton *m_add;
    Label *m_why;
};

} // namespace xhb
