// SPDX-License-Identifier: GPL-3.0-or-later
// What was made public, of one plan or of the whole book (JX-15): the list, and the form that
// records or corrects one.
#pragma once

#include "core/actions/Desk.h"
#include "ui/plans/StepForm.h"
#include "ui/records/ShortList.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class FormDrafts;
class Label;

class PublicationBox : public QWidget
{
    Q_OBJECT
public:
    PublicationBox(Desk &desk, FormDrafts &drafts, QWidget *parent = nullptr);

    /// `plan` none = the whole book. The same plan again: what changed is read anew.
    void show(Id<Plan> plan, std::vector<Disclosure> disclosures);
    /// Opens the form of a new one; of an old one.
    void record();
    void change(qint64 disclosure);

    ShortList *list() const { return m_list; }
    FormView<Disclosure> *form() const { return m_place->form(); }
    QPushButton *recordButton() const { return m_record; }
    QPushButton *changeButton() const { return m_change; }
    QPushButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void said(const QString &sentence);

private:
    RowCells cells(const Disclosure &one) const;
    const Disclosure *find(qint64 id) const;
    QString contentOf(const Disclosure &one) const;
    void open(const Disclosure &one);
    Status write(const Disclosure &current, const Disclosure &base);
    void remove();
    void showButtons();

    Desk &m_desk;
    Id<Plan> m_plan;
    std::vector<Disclosure> m_shown;
    QHash<qint64, QString> m_plans; ///< names
    QPushButton *m_record;
    QPushButton *m_change;
    QPushButton *m_remove;
    Label *m_state;
    ShortList *m_list;
    FormPlace<Disclosure> *m_place;
};

} // namespace xhb
