// SPDX-License-Identifier: GPL-3.0-or-later
// The place 信访: the list, and the petition chosen in it. Everything else on petitions (new,
// import, export, print, edit of several, statistics) starts here.
#pragma once

#include "ui/petitions/PetitionList.h"
#include "ui/records/RecordPage.h"

namespace xhb {

class PetitionPane;

class PetitionsPage : public RecordPage
{
    Q_OBJECT
public:
    PetitionsPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent = nullptr);

    QString title() const override { return tr("信访"); }
    QString newWord() const override { return tr("新建信访件"); }

    void createNew() override;
    void importFile(const QString &path) override;
    void exportTable() override;
    void print() override;
    void keepDrafts() override;

    PetitionPane *pane() const { return m_pane; }

protected:
    void showRecord(qint64 id) override;
    qint64 shownRecord() const override;
    void refreshRecord() override;
    void editRecord() override;
    void continueThere() override;
    void addPapers(const QStringList &paths) override;
    std::vector<Filter> filtersOf(const RecordIndex *index) const override;
    QStringList emptyWords() const override;

private:
    PetitionList &petitions() const { return static_cast<PetitionList &>(list()); }
    void makeActions();
    void printOne(const QString &form);
    void editSeveral();
    void removeSelected();
    void showPerson();

    PetitionPane *m_pane;
};

} // namespace xhb
