// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a plan in a form: its name, source, kind and day of feedback. A new plan takes the
// problems of its source that have no plan yet, in the same action.
#pragma once

#include "core/actions/Desk.h"
#include "ui/kit/FormView.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace xhb {

class BookNames;
class Label;

/// The head of a plan. `write` applies it; none = the form is only looked at.
FormView<Plan> *makePlanForm(Desk &desk, BookNames &names, const QString &applyWord,
                             std::function<Status(const Plan &, const Plan &)> write,
                             QWidget *parent = nullptr);

class PlanDialog : public QDialog
{
    Q_OBJECT
public:
    /// A plan without id is a new one.
    PlanDialog(Desk &desk, BookNames &names, const Plan &plan, QWidget *parent);

    FormView<Plan> *form() const { return m_form; }
    QListWidget *problems() const { return m_list; }

Q_SIGNALS:
    void created(qint64 plan);

private:
    void listProblems();
    Status write(const Plan &current, const Plan &base);
    std::vector<Id<Issue>> chosen() const;

    Desk &m_desk;
    FormView<Plan> *m_form;
    QListWidget *m_list = nullptr;
    Label *m_count = nullptr;
    qint64 m_made = 0;
};

/// Problems without a plan are chosen and taken into one.
class IncludeDialog : public QDialog
{
    Q_OBJECT
public:
    IncludeDialog(Desk &desk, const Plan &plan, QWidget *parent);

    QListWidget *problems() const { return m_list; }
    void include();

Q_SIGNALS:
    void included(int count, const QStringList &warnings);

private:
    Desk &m_desk;
    Plan m_plan;
    QListWidget *m_list;
};

} // namespace xhb
