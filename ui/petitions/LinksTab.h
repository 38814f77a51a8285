// SPDX-License-Identifier: GPL-3.0-or-later
// 关联: which petitions this one repeats, was split from or merged into, and the other way round;
// another is linked by its number.
#pragma once

#include "core/actions/Petitions.h"
#include "ui/petitions/PetitionList.h"
#include "ui/signoff/CaseTab.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class Label;

class LinksTab : public CaseTab
{
    Q_OBJECT
public:
    explicit LinksTab(PetitionList &list, QWidget *parent = nullptr);

    void show(const Case &shown) override;
    void focusOn(const QString &key) override;

    QComboBox *kind() const { return m_kind; }
    QLineEdit *number() const { return m_number; }
    QPushButton *linkButton() const { return m_link; }

Q_SIGNALS:
    void petitionWanted(qint64 petition);

private:
    QWidget *makeLine(const LinkView &link);
    void offer(const QString &typed);
    void link();
    void write(const QString &kind, const Ledger::Body &body);

    PetitionList &m_list;
    Desk &m_desk;
    Id<Petition> m_petition;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QComboBox *m_kind;
    QLineEdit *m_number;
    QPushButton *m_link;
    QStandardItemModel *m_offered;
    Label *m_problem;
};

} // namespace xhb
