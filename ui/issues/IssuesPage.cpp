// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssuesPage.h"

#include "core/actions/Records.h"
#include "ui/issues/BulkEdit.h"
#include "ui/issues/ImportWizard.h"
#include "ui/issues/IssueColumns.h"
#include "ui/issues/IssueForm.h"
#include "ui/issues/IssueOutput.h"
#include "ui/issues/IssuePane.h"
#include "ui/issues/IssueWhy.h"
#include "ui/issues/IssueWords.h"
#include "ui/issues/NewIssue.h"
#include "ui/kit/Ask.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDrop.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/ListView.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace xhb {

namespace {

const QString columnsKey = QStringLiteral("issues/columns");
const QString splitterKey = QStringLiteral("issues/splitter");

} // namespace

IssuesPage::IssuesPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent)
    : Page(parent), m_desk(desk), m_settings(settings), m_drafts(drafts), m_names(desk),
      m_list(desk), m_views(settings), m_filters(new FilterBar(this)), m_view(new ListView(this)),
      m_rows(new RowModel(
          issueColumns(), [this](std::span<const qint64> ids) { return issueRows(m_list, ids); },
          this)),
      m_empty(new EmptyState({}, {})), m_pane(new IssuePane(desk, m_names, drafts, this)),
      m_splitter(new QSplitter(this))
{
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_view, 1);
    m_view->setAccessibleName(tr("问题列表"));
    m_view->setRowModel(m_rows);
    m_view->setEmptyState(m_empty);
    m_filters->setFilters(issueFilters(nullptr));
    showViews({});
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    setFocusProxy(m_view);

    connect(&m_list, &IssueList::idsChanged, this, &IssuesPage::showIds);
    connect(&m_list, &IssueList::rowsChanged, this, [this](const std::vector<qint64> &ids) {
        m_rows->rowsChanged(ids);
        if (std::find(ids.begin(), ids.end(), m_pane->issue().value) != ids.end())
            m_pane->refresh();
        showCount();
    });
    connect(&m_list, &IssueList::allRowsChanged, this, [this] {
        m_rows->allChanged();
        m_pane->refresh();
        showCount();
    });
    connect(&m_list, &IssueList::namesChanged, this, [this] {
        m_names.forget();
        for (const Filter &filter : issueFilters(m_list.index()))
            if (filter.key == QLatin1String("source") || filter.key == QLatin1String("unit"))
                m_filters->setChoices(filter.key, filter.choices);
        showCount();
    });
    connect(&m_list, &IssueList::failed, this,
            [this](const Error &error) { Ask(this).error(error); });
    connect(m_filters, &FilterBar::changed, this,
            [this](const QHash<QString, QStringList> &values) {
                query([&](IssueQuery &wanted) { wanted.filters = values; });
            });
    connect(m_filters, &FilterBar::saveViewRequested, this, &IssuesPage::saveView);
    connect(m_filters, &FilterBar::viewChosen, this, &IssuesPage::chooseView);
    connect(m_filters, &FilterBar::removeViewRequested, this, [this](const QString &name) {
        m_views.remove(name);
        showViews({});
    });
    connect(m_filters, &FilterBar::standardViewChosen, this, [this](const QString &name) {
        m_views.setStandard(name);
        showViews(m_filters->currentView());
    });
    connect(m_view, &ListView::sortRequested, this, &IssuesPage::sortBy);
    connect(m_view, &ListView::columnsChanged, this,
            [this] { m_settings.setValue(columnsKey, m_view->columnState()); });
    connect(m_view, &ListView::currentRowChanged, this, [this](qint64 id) {
        if (m_searching)
            m_follow.start();
        else if (id != 0 || m_rows->ids().empty())
            showIssue({id});
    });
    // Who is typing looks at the list: the pane follows when the keys rest.
    m_follow.setSingleShot(true);
    m_follow.setInterval(150);
    connect(&m_follow, &QTimer::timeout, this, [this] { showIssue({m_view->currentId()}); });
    connect(m_view, &ListView::selectedCountChanged, this, &Page::stateChanged);
    connect(m_view, &ListView::rowActivated, this, [this] { m_pane->edit(); });
    connect(m_view, &ListView::menuRequested, this, &IssuesPage::showMenu);
    connect(m_view, &ListView::whyRequested, this, [this](qint64 id, int place, const QRect &cell) {
        const auto shown = readCase(m_desk, {id});
        if (!shown)
            return;
        const QDate day = shown->status.deadline;
        if (m_rows->columns()[size_t(place)].key == QLatin1String("deadline") && day.isValid())
            explain(whyDeadline(m_desk, tr("整改时限"), shown->issue().deadlineText, day), m_view,
                    cell);
        else
            explain(whyState(m_desk, *shown), m_view, cell);
    });
    connect(m_pane, &IssuePane::nextWanted, this, &IssuesPage::next);
    connect(m_pane, &IssuePane::said, this, &Page::said);
    connect(m_pane, &IssuePane::printWanted, this, &IssuesPage::printIssue);
    connect(m_empty, &EmptyState::actionTriggered, this, [this](int index) {
        if (m_list.total() > 0)
            chooseView({});
        else if (index == 0)
            importFile({});
        else
            createNew();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(splitterKey, m_splitter->saveState()); });
    m_drop = new FileDrop(m_pane, {}, tr("放开即存入佐证材料"));
    connect(m_drop, &FileDrop::dropped, m_pane, &IssuePane::addPapers);

    makeActions();
    restoreLayout();
    m_list.load();
    showIds();
}

IssuesPage::~IssuesPage()
{
    m_list.disconnect(this); // the list outlives the widgets it tells
}

void IssuesPage::makeActions()
{
    const auto add = [this](const QString &word, const QKeySequence &keys, auto act) {
        auto *action = new QAction(word, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    add(tr("修改问题"), Qt::Key_F2, [this] { m_pane->edit(); });
    add(tr("修改选中的多条…"), QKeySequence(QStringLiteral("Ctrl+E")), [this] { editSeveral(); });
    add(tr("删除问题"), QKeySequence::Delete, [this] { removeSelected(); });
    add(tr("措施"), {}, [this] { m_pane->openTab(IssuePane::Measures); });
    add(tr("佐证材料"), {}, [this] { m_pane->openTab(IssuePane::Papers); });
    add(tr("办理销号"), QKeySequence(QStringLiteral("Ctrl+K")),
        [this] { m_pane->openTab(IssuePane::Signoff); });
    add(tr("留痕"), {}, [this] { m_pane->openTab(IssuePane::History); });
    // What an approved plan seals is moved by a request alone (JX-7).
    add(tr("申请调整方案…"), {}, [this] {
        if (const Id<Issue> issue = m_pane->issue())
            Q_EMIT placeRequested(QStringLiteral("plans"),
                                  {{QStringLiteral("adjust"), {QString::number(issue.value)}}});
    });
    add(tr("打印验收销号登记表"), QKeySequence(QStringLiteral("Ctrl+Shift+P")),
        [this] { printIssue(QStringLiteral("signoff-form"), m_pane->issue().value); });
}

void IssuesPage::restoreLayout()
{
    m_view->restoreColumnState(m_settings.value(columnsKey).toByteArray());
    m_splitter->restoreState(m_settings.value(splitterKey).toByteArray());
    if (m_view->sortColumn() >= 0)
        sortBy(m_view->sortColumn(), m_view->sortOrder());
    else
        sortBy(m_rows->columnOf(QStringLiteral("deadline")), Qt::AscendingOrder);
    if (const QString standard = m_views.standard(); !standard.isEmpty())
        chooseView(standard);
}

void IssuesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Below some 1280 px of window the pane has no room beside the list.
    const bool narrow = width() < fontMetrics().height() * 56;
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
    givePaneRoom();
    // The first sizes a page is given are not those of its window: as long as nobody moved it.
    if (!m_settings.contains(splitterKey))
        m_splitter->setSizes(narrow ? QList<int>{height() / 3, height() * 2 / 3}
                                    : QList<int>{width() * 62 / 100, width() * 38 / 100});
}

/// Below each other, an empty list needs the pane's room to say what it is for.
void IssuesPage::givePaneRoom()
{
    m_pane->setVisible(m_splitter->orientation() == Qt::Horizontal || !m_list.ids().empty());
}

Page::Abilities IssuesPage::abilities() const
{
    Abilities all = Exports | Prints | Searches;
    if (!m_desk.ledger().readOnly())
        all |= Abilities(Creates | Imports);
    return all;
}

int IssuesPage::selected() const
{
    return int(m_view->selectedIds().size());
}

void IssuesPage::showIds()
{
    if (m_list.total() == 0)
        m_empty->setWords(
            tr("台账里还没有问题"),
            tr("问题是销号的基本单位。可以导入督察反馈、警示片、自查的清单，也可以逐条新建。"),
            m_desk.ledger().readOnly() ? QStringList()
                                       : QStringList{tr("导入台账…"), tr("新建问题")});
    else
        m_empty->setWords(tr("没有符合条件的问题"), tr("换一个筛选条件或搜索词，或者全部显示。"),
                          {tr("全部显示")});
    m_rows->setIds(m_list.ids());
    if (m_list.ready() && m_view->currentId() == 0 && !m_list.ids().empty())
        m_view->selectId(m_list.ids().front());
    if (m_list.ids().empty() && !m_searching)
        showIssue({});
    givePaneRoom();
    showCount();
}

void IssuesPage::showIssue(Id<Issue> issue)
{
    m_pane->showIssue(issue);
    m_drop->setEnabled(bool(m_pane->issue())); // else what is dropped here is the window's
}

void IssuesPage::showCount()
{
    const size_t shown = m_list.ids().size();
    m_filters->setCount(shown == m_list.total() ? tr("%1 条").arg(shown)
                                                : tr("%1 / %2 条").arg(shown).arg(m_list.total()));
    Q_EMIT stateChanged();
}

void IssuesPage::query(const std::function<void(IssueQuery &)> &change)
{
    IssueQuery wanted = m_list.query();
    change(wanted);
    m_list.setQuery(wanted);
    showCount();
}

void IssuesPage::sortBy(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_view->setSort(column, order);
    query([&](IssueQuery &wanted) {
        wanted.column = m_rows->columns()[size_t(column)].key;
        wanted.ascending = order == Qt::AscendingOrder;
    });
    m_settings.setValue(columnsKey, m_view->columnState());
}

void IssuesPage::saveView()
{
    Ask(this).text(
        tr("保存视图"), tr("视图名称（筛选、列和排序一起保存）"), {},
        [this](const QString &name) {
            const IssueQuery &now = m_list.query();
            m_views.save(name.trimmed(),
                         {now.filters, m_view->columnState(), now.column, now.ascending});
            showViews(name.trimmed());
        },
        [](const QString &name) {
            return name.trimmed().isEmpty() ? tr("请写视图名称") : QString();
        });
}

void IssuesPage::chooseView(const QString &name)
{
    const SavedView view = name.isEmpty() ? SavedView() : m_views.view(name);
    m_filters->setValues(view.filters);
    if (!view.columns.isEmpty())
        m_view->restoreColumnState(view.columns);
    query([&](IssueQuery &wanted) {
        wanted.filters = view.filters;
        if (name.isEmpty()) {
            wanted.words.clear();
        } else {
            wanted.column = view.column;
            wanted.ascending = view.ascending;
        }
    });
    showViews(name);
}

void IssuesPage::showViews(const QString &current)
{
    m_filters->setViews(m_views.names(), current, m_views.standard());
}

void IssuesPage::refresh(const Changes &changes)
{
    Q_UNUSED(changes); // the list listens to the ledger itself
}

void IssuesPage::reload()
{
    m_names.forget();
    m_rows->allChanged();
    m_list.load();
    m_pane->refresh();
}

void IssuesPage::search(const QString &words)
{
    const QScopedValueRollback<bool> searching(m_searching, true);
    query([&](IssueQuery &wanted) { wanted.words = words; });
    m_follow.start();
}

void IssuesPage::applyFilter(const PageFilter &filter)
{
    m_filters->setValues(filter);
    showViews({});
    query([&](IssueQuery &wanted) {
        wanted.filters = filter;
        wanted.words.clear();
    });
}

void IssuesPage::reveal(qint64 issue)
{
    if (!m_view->selectId(issue)) {
        applyFilter({});
        m_view->selectId(issue);
    }
    showIssue({issue});
}

void IssuesPage::focusContent()
{
    m_view->setFocus();
}

void IssuesPage::next()
{
    const int row = m_rows->rowOf(m_view->currentId()) + 1;
    if (row < m_rows->rowCount())
        m_view->selectId(m_rows->idAt(row));
    m_pane->openTab(m_pane->tab());
}

void IssuesPage::createNew()
{
    auto *dialog = new NewIssue(m_desk, m_names, m_drafts, this);
    connect(dialog, &NewIssue::created, this, [this](qint64 issue) {
        reveal(issue);
        Q_EMIT said(tr("已新建问题，可撤销"));
    });
    dialog->open();
}

void IssuesPage::importFile(const QString &path)
{
    if (path.isEmpty()) {
        Ask(this).openFile(tr("导入台账"), {}, {tr("台账 (*.xlsx *.csv)"), tr("所有文件 (*)")},
                           [this](const QString &chosen) { importFile(chosen); });
        return;
    }
    auto *wizard = new ImportWizard(m_desk, path, this);
    connect(wizard, &ImportWizard::imported, this, &Page::said);
    wizard->start();
}

bool IssuesPage::takeFiles(const QStringList &paths)
{
    const QStringList tables{QStringLiteral("xlsx"), QStringLiteral("csv")};
    if (paths.size() == 1 && tables.contains(QFileInfo(paths.front()).suffix().toLower())) {
        importFile(paths.front());
        return true;
    }
    if (!m_pane->issue())
        return false;
    m_pane->addPapers(paths);
    return true;
}

void IssuesPage::keepDrafts()
{
    m_pane->leave();
}

void IssuesPage::editSeveral()
{
    const std::vector<qint64> ids = m_view->selectedIds();
    if (ids.empty())
        return;
    auto *dialog = new BulkEdit(m_desk, m_names, ids, this);
    connect(dialog, &BulkEdit::written, this, &Page::said);
    dialog->open();
}

void IssuesPage::removeSelected()
{
    const std::vector<qint64> ids = m_view->selectedIds();
    if (ids.empty() || m_desk.ledger().readOnly())
        return;
    Ask(this).confirm(
        tr("删除问题"),
        tr("删除选中的 %1 个问题，连同它们的措施、佐证和销号记录？删除后可以撤销。")
            .arg(ids.size()),
        tr("删除"),
        [this, ids] {
            const auto written = m_desk.ledger().transact(
                QStringLiteral("issue.remove"), tr("删除 %1 个问题").arg(ids.size()),
                m_desk.today(), [&](Tx &tx) -> Status {
                    for (const qint64 id : ids)
                        TRY(removeSubject(tx, Id<Issue>{id}));
                    return done();
                });
            if (!written)
                Ask(this).error(written.error());
            else
                Q_EMIT said(tr("已删除 %1 个问题，可撤销").arg(ids.size()));
        },
        true);
}

void IssuesPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(at);
}

void IssuesPage::exportTable()
{
    exportIssues(this, m_desk, m_list.ids(), m_view->shownColumns(),
                 [this](const QString &sentence) { Q_EMIT said(sentence); });
}

void IssuesPage::print()
{
    printLedger(this, m_desk, m_list.ids());
}

void IssuesPage::printIssue(const QString &form, qint64 issue)
{
    if (issue != 0)
        printForm(this, m_desk, form, {issue});
}

} // namespace xhb
