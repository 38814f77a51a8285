// SPDX-License-Identifier: GPL-3.0-or-later
// The place 问题: the list, and the problem chosen in it. Everything else on problems (new, import,
// export, print, edit of several) starts here.
#pragma once

#include "ui/issues/IssueList.h"
#include "ui/signoff/CasePage.h"

namespace xhb {

class IssuePane;

class IssuesPage : public CasePage
{
    Q_OBJECT
public:
    IssuesPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent = nullptr);

    QString title() const override { return tr("问题"); }
    QString newWord() const override { return tr("新建问题"); }

    void createNew() override;
    void exportTable() override;
    void print() override;

    IssuePane *pane() const { return m_pane; }

protected:
    std::vector<Filter> filtersOf(const RecordIndex *index) const override;
    QStringList emptyWords() const override;
    int tabOf(RecordPart part) const override;
    void explainCell(qint64 id, int column, const QRect &cell) override;

private:
    void makeActions();

    IssuePane *m_pane;
};

} // namespace xhb
