// SPDX-License-Identifier: GPL-3.0-or-later
// 措施: what is to be done, each with its day of completion to be filled in where it stands.
#pragma once

#include "ui/issues/IssueTab.h"
#include "ui/kit/FormView.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class DateEdit;
class FormDrafts;

class MeasuresTab : public IssueTab
{
    Q_OBJECT
public:
    MeasuresTab(Desk &desk, FormDrafts &drafts, QWidget *parent = nullptr);

    void show(const IssueCase &shown) override;
    bool leave() override;
    /// The number of a measure; empty = the first that is not done.
    void focusOn(const QString &key) override;

    DateEdit *doneEdit(int seq) const;
    QPushButton *addButton() const { return m_add; }
    FormView<Measure> *form() const { return m_form; }

private:
    QWidget *makeRow(const Measure &measure);
    void setDone(const Measure &measure, QDate on, DateEdit *edit);
    void edit(const Measure &measure);
    void remove(const Measure &measure);
    Status write(const Measure &current, const Measure &base);

    Desk &m_desk;
    FormDrafts &m_drafts;
    Id<Issue> m_issue;
    QString m_name;
    std::vector<Measure> m_measures;
    QHash<int, DateEdit *> m_dates;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    FormView<Measure> *m_form;
};

} // namespace xhb
