// SPDX-License-Identifier: GPL-3.0-or-later
// 征求意见: who was asked for an opinion on the draft and until when, what each answered, and what
// became of it with the reason (JX-6).
#pragma once

#include "ui/plans/PlanTab.h"
#include "ui/plans/StepForm.h"
#include "ui/records/ShortList.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace xhb {

class BookNames;
class DateEdit;
class EmptyState;
class Label;
class UnitPicker;

class ConsultTab : public PlanTab
{
    Q_OBJECT
public:
    ConsultTab(Desk &desk, BookNames &names, FormDrafts &drafts, QWidget *parent = nullptr);

    void show(const PlanShown &shown) override;
    void focusOn(const QString &key) override;

    UnitPicker *units() const { return m_units; }
    DateEdit *askedOn() const { return m_asked; }
    DateEdit *until() const { return m_until; }
    QPushButton *askButton() const { return m_ask; }
    QPushButton *proposeButton() const { return m_propose; }
    ListView *list() const { return m_list; }
    /// The answer of the unit in the current row; null while none is open.
    FormView<Consultation> *form() const { return m_place->form(); }
    void answer(qint64 consultation);
    void withdraw(qint64 consultation);

private:
    QWidget *makeAsking();
    void propose();
    void ask();
    const Consultation *find(qint64 id) const;
    RowCells cells(const Consultation &asked) const;
    Status write(const Consultation &current);

    Desk &m_desk;
    BookNames &m_names;
    std::unique_ptr<PlanShown> m_shown;
    QWidget *m_asking;
    UnitPicker *m_units;
    DateEdit *m_asked;
    DateEdit *m_until;
    QPushButton *m_propose;
    QPushButton *m_ask;
    QPushButton *m_answer;
    QPushButton *m_withdraw;
    QPushButton *m_print;
    Label *m_state;
    EmptyState *m_empty;
    ShortList *m_list;
    FormPlace<Consultation> *m_place;
};

} // namespace xhb
