// SPDX-License-Identifier: GPL-3.0-or-later
// The place 信访: the list, and the petition chosen in it. Everything else on petitions (new,
// import, export, print, edit of several, statistics) starts here.
#pragma once

#include "ui/petitions/PetitionList.h"
#include "ui/signoff/CasePage.h"

namespace xhb {

class PetitionPane;

class PetitionsPage : public CasePage
{
    Q_OBJECT
public:
    PetitionsPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent = nullptr);

    QString title() const override { return tr("信访"); }
    QString newWord() const override { return tr("新建信访件"); }

    void createNew() override;
    void exportTable() override;
    void print() override;

    PetitionPane *pane() const { return m_pane; }

protected:
    std::vector<Filter> filtersOf(const RecordIndex *index) const override;
    QStringList emptyWords() const override;
    int tabOf(RecordPart part) const override;

private:
    PetitionList &petitions() const { return static_cast<PetitionList &>(list()); }
    void makeActions();
    void showPerson();

    PetitionPane *m_pane;
};

} // namespace xhb
