// SPDX-License-Identifier: GPL-3.0-or-later
// A place of the window that lists records of one kind: filters and saved views above, the list,
// and beside it the pane of the record chosen in it. Screens add their pane, words and commands.
#pragma once

#include "ui/kit/FilterBar.h"
#include "ui/kit/RowModel.h"
#include "ui/records/BookNames.h"
#include "ui/records/RecordList.h"
#include "ui/records/SavedViews.h"
#include "ui/shell/Page.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QKeySequence;
class QSplitter;
QT_END_NAMESPACE

namespace xhb {

class EmptyState;
class FileDrop;
class FormDrafts;
class ListView;

class RecordPage : public Page
{
    Q_OBJECT
public:
    /// The kind of record and how its list looks.
    struct Kind {
        QString place;    ///< in the user's settings: “issues”
        QString listName; ///< for screen readers
        std::vector<RowColumn> columns;
        std::vector<RowCells> (*rows)(const RecordList &list, std::span<const qint64> ids);
        QString firstOrder; ///< column
    };

    RecordPage(Desk &desk, QSettings &settings, FormDrafts &drafts,
               std::unique_ptr<RecordList> list, Kind kind, QWidget *parent);
    ~RecordPage() override;

    QString key() const override { return m_kind.place; }
    Abilities abilities() const override;
    std::optional<int> count() const override { return int(m_list->total()); }
    int selected() const override;
    QList<QAction *> menuActions() const override { return m_actions; }

    void refresh(const Changes &changes) override;
    void reload() override;
    void search(const QString &words) override;
    QString searched() const override;
    void applyFilter(const PageFilter &filter) override;
    /// Brings one record on screen and selects it.
    void reveal(qint64 id);
    void focusContent() override;
    bool takeFiles(const QStringList &paths) override;

    RecordList &list() const { return *m_list; }
    ListView *view() const { return m_view; }
    FilterBar *filters() const { return m_filters; }

protected:
    /// Where the screen makes its pane, and nothing else.
    QWidget *besideList() const;
    /// Reads the book; the last thing a screen's constructor does.
    void begin();

    /// Shows a record in the pane; none = 0.
    virtual void showRecord(qint64 id) = 0;
    virtual qint64 shownRecord() const = 0;
    /// The record shown, or all of them, may read differently now.
    virtual void refreshRecord() = 0;
    virtual void editRecord() = 0;
    /// The pane shows another record at the place where the user was.
    virtual void continueThere() = 0;
    virtual void addPapers(const QStringList &paths) = 0;
    /// The filters as the book is now; the index is null until it is read.
    virtual std::vector<Filter> filtersOf(const RecordIndex *index) const = 0;
    /// Title, sentence and the words of import and create, for a book without such records.
    virtual QStringList emptyWords() const = 0;
    virtual void explainCell(qint64 id, int column, const QRect &cell);

    /// Its keys are heard anywhere in the page.
    QAction *addCommand(const QString &word, const QKeySequence &keys, std::function<void()> act);
    /// Its keys are heard in the list alone: they mean the rows chosen there.
    QAction *addListCommand(const QString &word, const QKeySequence &keys,
                            std::function<void()> act);
    /// Chooses the row below.
    void next();
    RowModel *rows() const { return m_rows; }
    void resizeEvent(QResizeEvent *event) override;

    Desk &m_desk;
    FormDrafts &m_drafts;
    BookNames m_names;

private:
    void connectList();
    void connectView();
    void restoreLayout();
    void showIds();
    void choose(qint64 id);
    void givePaneRoom();
    void showCount();
    void query(const std::function<void(RecordQuery &)> &change);
    void sortBy(int column, Qt::SortOrder order);
    void saveView();
    void chooseView(const QString &name);
    void showViews(const QString &current);
    void showMenu(const QPoint &at);
    QString setting(const char *name) const { return m_kind.place + QLatin1String(name); }

    QSettings &m_settings;
    std::unique_ptr<RecordList> m_list;
    Kind m_kind;
    SavedViews m_views;
    FilterBar *m_filters = nullptr;
    ListView *m_view = nullptr;
    RowModel *m_rows;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    FileDrop *m_drop = nullptr;
    QList<QAction *> m_actions;
    QTimer m_follow;
    bool m_begun = false;     ///< the book was read
    bool m_searching = false; ///< rows change because words are typed
};

} // namespace xhb
