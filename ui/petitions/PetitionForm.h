// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a petition, the same for a new one, for changing one and for an old version of one.
#pragma once

#include "core/model/Complainant.h"
#include "ui/kit/FormView.h"
#include "ui/petitions/PetitionList.h"
#include "ui/records/BookNames.h"

namespace xhb {

class PetitionForm : public FormView<Petition>
{
    Q_OBJECT
public:
    PetitionForm(const PetitionList &list, BookNames &names, QWidget *parent = nullptr);

    /// The key under which a half-typed form is kept.
    static QString draftKey(Id<Petition> petition);
    /// The fields, in the order of the register.
    static FormLayout layout();

    /// Asked when a new petition is written: who complained. Empty = nobody was named.
    void setPerson(std::function<std::optional<Complainant>()> person)
    {
        m_person = std::move(person);
    }

Q_SIGNALS:
    /// A new petition was written.
    void created(qint64 petition);

private:
    FormViewHooks<Petition> hooks(BookNames &names);
    std::vector<FormProblem> check(const Petition &current) const;
    QHash<QString, QString> remarks(const Petition &current) const;
    QString replyRemark(const Petition &current) const;
    void readNumber();
    void followClass(const QString &typed);
    void readDeadlineText();
    Status write(const Petition &current, const Petition &base);

    const PetitionList &m_list;
    std::function<std::optional<Complainant>()> m_person;
};

} // namespace xhb
