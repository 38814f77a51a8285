// SPDX-License-Identifier: GPL-3.0-or-later
// The place 问题: the list, and the problem chosen in it. Everything else on problems (new, import,
// export, print, edit of several) starts here.
#pragma once

#include "ui/issues/IssueList.h"
#include "ui/records/RecordPage.h"

namespace xhb {

class IssuePane;

class IssuesPage : public RecordPage
{
    Q_OBJECT
public:
    IssuesPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent = nullptr);

    QString title() const override { return tr("问题"); }
    QString newWord() const override { return tr("新建问题"); }

    void createNew() override;
    void importFile(const QString &path) override;
    void exportTable() override;
    void print() override;
    void keepDrafts() override;
    /// Also one part of one problem, where a line of the agenda leads to it.
    void applyFilter(const PageFilter &filter) override;
    void focusContent() override;

    IssuePane *pane() const { return m_pane; }

protected:
    void showRecord(qint64 id) override;
    qint64 shownRecord() const override;
    void refreshRecord() override;
    void editRecord() override;
    void continueThere() override;
    void addPapers(const QStringList &paths) override;
    std::vector<Filter> filtersOf(const RecordIndex *index) const override;
    QStringList emptyWords() const override;
    void explainCell(qint64 id, int column, const QRect &cell) override;

private:
    void makeActions();
    void editSeveral();
    void removeSelected();
    void printIssue(const QString &form, qint64 issue);

    IssuePane *m_pane;
    bool m_led = false; ///< the keyboard is where a line of the agenda led it
};

} // namespace xhb
