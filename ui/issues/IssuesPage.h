// SPDX-License-Identifier: GPL-3.0-or-later
// The place 问题: filters, the list, and the problem chosen in it. Everything else on problems
// (new, import, export, print, edit of several) starts here.
#pragma once

#include "ui/issues/BookNames.h"
#include "ui/issues/IssueList.h"
#include "ui/issues/SavedViews.h"
#include "ui/shell/Page.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QSplitter;
QT_END_NAMESPACE

namespace xhb {

class EmptyState;
class FileDrop;
class FilterBar;
class FormDrafts;
class IssuePane;
class ListView;
class RowModel;

class IssuesPage : public Page
{
    Q_OBJECT
public:
    IssuesPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent = nullptr);
    ~IssuesPage() override;

    QString key() const override { return QStringLiteral("issues"); }
    QString title() const override { return tr("问题"); }
    Abilities abilities() const override;
    std::optional<int> count() const override { return int(m_list.total()); }
    int selected() const override;
    QList<QAction *> menuActions() const override { return m_actions; }

    void refresh(const Changes &changes) override;
    void reload() override;
    void search(const QString &words) override;
    void applyFilter(const PageFilter &filter) override;
    void reveal(qint64 issue) override;
    void focusContent() override;
    void createNew() override;
    void importFile(const QString &path) override;
    void exportTable() override;
    void print() override;
    bool takeFiles(const QStringList &paths) override;
    void keepDrafts() override;

    IssueList &list() { return m_list; }
    ListView *view() const { return m_view; }
    FilterBar *filters() const { return m_filters; }
    IssuePane *pane() const { return m_pane; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void restoreLayout();
    void showIds();
    void showCount();
    void showIssue(Id<Issue> issue);
    void query(const std::function<void(IssueQuery &)> &change);
    void sortBy(int column, Qt::SortOrder order);
    void saveView();
    void chooseView(const QString &name);
    void showViews(const QString &current);
    void next();
    void editSeveral();
    void removeSelected();
    void showMenu(const QPoint &at);
    void printIssue(const QString &form, qint64 issue);

    Desk &m_desk;
    QSettings &m_settings;
    FormDrafts &m_drafts;
    BookNames m_names;
    IssueList m_list;
    SavedViews m_views;
    FilterBar *m_filters;
    ListView *m_view;
    RowModel *m_rows;
    EmptyState *m_empty;
    IssuePane *m_pane;
    FileDrop *m_drop;
    QSplitter *m_splitter;
    QList<QAction *> m_actions;
    QTimer m_follow;
    bool m_searching = false; ///< rows change because words are typed
};

} // namespace xhb
