// SPDX-License-Identifier: GPL-3.0-or-later
// Who complained: kept apart from the petition, shown only when asked for, and put away again when
// another petition is looked at.
#pragma once

#include "core/actions/Desk.h"
#include "core/model/Complainant.h"
#include "ui/kit/FormView.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class PetitionForm;

class ComplainantBox : public QFrame
{
    Q_OBJECT
public:
    ComplainantBox(Desk &desk, PetitionForm &petition, QWidget *parent = nullptr);

    /// The same petition again after a change, or another one; of a new one there is no id.
    void showPetition(Id<Petition> petition);
    /// As typed, for a new petition; none while the box is closed.
    std::optional<Complainant> typed() const;
    /// Null while the box is closed.
    FormView<Complainant> *form() const { return m_form; }
    QPushButton *button() const { return m_button; }
    /// Writes what is half typed; false when it cannot be written.
    bool leave();

private:
    void setOpen(bool open);
    Complainant stored() const;
    Status write(const Complainant &current, const Complainant &base);

    Desk &m_desk;
    PetitionForm &m_petitionForm;
    Id<Petition> m_petition;
    QVBoxLayout *m_column;
    QPushButton *m_button;
    FormView<Complainant> *m_form = nullptr;
};

} // namespace xhb
