// SPDX-License-Identifier: GPL-3.0-or-later
// A place of records that are signed off, problems or petitions: the list with the pane of a case,
// and what is done with several of them at once.
#pragma once

#include "core/actions/Subject.h"
#include "ui/records/AgendaLead.h"
#include "ui/records/BulkEdit.h"
#include "ui/records/ListImport.h"
#include "ui/records/RecordPage.h"

namespace xhb {

class CasePane;

class CasePage : public RecordPage
{
    Q_OBJECT
public:
    /// What is said and done about records of this kind.
    struct CaseKind {
        ImportKind imports;
        BulkEdit::Kind bulk;
        QString removal;         ///< “删除问题”
        QString (*doomed)(int);  ///< “删除选中的 3 个问题，连同…？”
        QString (*removed)(int); ///< “已删除 3 个问题，可撤销”
        const char *verb;        ///< “issue.remove”
        Status (*remove)(Tx &tx, qint64 id);
        Subject (*subject)(qint64 id);
    };

    CasePage(Desk &desk, QSettings &settings, FormDrafts &drafts, std::unique_ptr<RecordList> list,
             Kind kind, CaseKind cases, QWidget *parent);

    void importFile(const QString &path) override;
    void keepDrafts() override;
    /// Also one part of one record, where a line of the agenda leads to it.
    void applyFilter(const PageFilter &filter) override;
    void focusContent() override;

protected:
    /// As RecordPage::begin(), for a pane whose first tab is the form.
    void begin(CasePane *pane);

    /// The tab of the pane that shows a part.
    virtual int tabOf(RecordPart part) const = 0;
    void showRecord(qint64 id) override;
    qint64 shownRecord() const override;
    void refreshRecord() override;
    void editRecord() override;
    void continueThere() override;
    void addPapers(const QStringList &paths) override;

    /// A command that opens a tab of the pane.
    void addTabCommand(const QString &word, const QKeySequence &keys, int tab);
    /// The layouts of a notice, a key each.
    void addNoticeCommands();
    void editSeveral();
    void removeSelected();
    void printShown(const QString &form);

private:
    CaseKind m_cases;
    CasePane *m_pane = nullptr;
    bool m_led = false; ///< the keyboard is where a line of the agenda led it
};

} // namespace xhb
