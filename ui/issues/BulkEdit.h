// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many problems at once: says first how many will change, writes them as one action.
#pragma once

#include "ui/issues/BookNames.h"
#include "ui/kit/FormView.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class Label;

class BulkEdit : public QDialog
{
    Q_OBJECT
public:
    BulkEdit(Desk &desk, BookNames &names, std::vector<qint64> issues, QWidget *parent);

    void chooseField(const QString &column);
    FormView<Issue> *form() const { return m_form; }
    QPushButton *writeButton() const { return m_write; }
    /// How many would change now.
    int affected() const;

Q_SIGNALS:
    void written(const QString &sentence);

private:
    void makeForm();
    void count();
    void write();
    int field() const;

    Desk &m_desk;
    BookNames &m_names;
    std::vector<Issue> m_issues;
    QComboBox *m_field;
    QVBoxLayout *m_place;
    FormView<Issue> *m_form = nullptr;
    Label *m_count;
    QPushButton *m_write;
};

} // namespace xhb
