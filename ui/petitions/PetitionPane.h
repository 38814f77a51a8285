// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of a petition.
#pragma once

#include "ui/petitions/PetitionList.h"
#include "ui/records/BookNames.h"
#include "ui/signoff/CasePane.h"

namespace xhb {

class LinksTab;
class PetitionBasics;

class PetitionPane : public CasePane
{
    Q_OBJECT
public:
    enum Tab { Basics, Papers, Signoff, Links, History };
    static constexpr int tabCount = 5;

    PetitionPane(PetitionList &list, BookNames &names, FormDrafts &drafts,
                 QWidget *parent = nullptr);

    void showPetition(Id<Petition> petition) { showCase(petition); }
    Id<Petition> petition() const { return shown() ? shown()->subject.petition : Id<Petition>(); }
    /// F2: the keyboard goes to the form.
    void edit() { openTab(Basics); }

    PetitionBasics *basics() const { return m_basics; }
    LinksTab *links() const { return m_links; }

Q_SIGNALS:
    void petitionWanted(qint64 petition);

protected:
    Head headOf(const Case &shown) const override;
    void leadElsewhere(const Missing &missing) override;
    void showCountsOf(const Case &shown) override;

private:
    PetitionBasics *m_basics;
    LinksTab *m_links;
};

} // namespace xhb
