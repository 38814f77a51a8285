// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordPage.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDrop.h"
#include "ui/kit/ListView.h"
#include "ui/kit/WhyPopup.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace xhb {

RecordPage::RecordPage(Desk &desk, QSettings &settings, FormDrafts &drafts,
                       std::unique_ptr<RecordList> list, Kind kind, QWidget *parent)
    : Page(parent), m_desk(desk), m_drafts(drafts), m_names(desk), m_settings(settings),
      m_list(std::move(list)), m_kind(std::move(kind)), m_views(settings, m_kind.place),
      m_rows(new RowModel(
          m_kind.columns, [this](std::span<const qint64> ids) { return m_kind.rows(*m_list, ids); },
          this)),
      m_empty(new EmptyState({}, {})), m_splitter(new QSplitter(this))
{
    m_names.setOpener(
        [this](const QString &table, qint64 id) { Q_EMIT registerRequested(table, id); });
    auto *left = new QWidget(m_splitter);
    m_filters = new FilterBar(left);
    m_view = new ListView(left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_view, 1);
    m_view->setAccessibleName(m_kind.listName);
    m_view->setRowModel(m_rows);
    m_view->setEmptyState(m_empty);
    m_view->holdPlace(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    setFocusProxy(m_view);
}

RecordPage::~RecordPage()
{
    m_list->disconnect(this);
    // Forms ask the list until they are gone, which is after the members of this page.
    connect(this, &QObject::destroyed, [list = std::shared_ptr<RecordList>(std::move(m_list))] {});
}

QWidget *RecordPage::besideList() const
{
    return m_splitter;
}

void RecordPage::begin()
{
    m_drop = new FileDrop(m_splitter->widget(1), {}, tr("放开即存入佐证材料"));
    // Books, lists and notices are the window's; as papers they go into their box.
    m_drop->leave({QStringLiteral("xhb"), QStringLiteral("xlsx"), QStringLiteral("csv"),
                   QStringLiteral("json")});
    connect(m_drop, &FileDrop::dropped, this, &RecordPage::addPapers);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_filters->setFilters(filtersOf(nullptr));
    showViews({});
    connectList();
    connectView();
    restoreLayout();
    m_list->load();
    showIds();
}

void RecordPage::connectList()
{
    connect(m_list.get(), &RecordList::idsChanged, this, &RecordPage::showIds);
    connect(m_list.get(), &RecordList::rowsChanged, this, [this](const std::vector<qint64> &ids) {
        m_rows->rowsChanged(ids);
        if (std::find(ids.begin(), ids.end(), shownRecord()) != ids.end())
            refreshRecord();
        showCount();
    });
    connect(m_list.get(), &RecordList::allRowsChanged, this, [this] {
        m_rows->allChanged();
        refreshRecord();
        showIds();
    });
    connect(m_list.get(), &RecordList::namesChanged, this, [this] {
        m_names.forget();
        for (const Filter &filter : filtersOf(m_list->index()))
            m_filters->setChoices(filter.key, filter.choices);
        showCount();
    });
    connect(m_list.get(), &RecordList::failed, this, &Page::failed);
}

void RecordPage::connectView()
{
    connect(m_filters, &FilterBar::changed, this,
            [this](const QHash<QString, QStringList> &values) {
                query([&](RecordQuery &wanted) { wanted.filters = values; });
            });
    connect(m_filters, &FilterBar::saveViewRequested, this, &RecordPage::saveView);
    connect(m_filters, &FilterBar::viewChosen, this, &RecordPage::chooseView);
    connect(m_filters, &FilterBar::removeViewRequested, this, [this](const QString &name) {
        m_views.remove(name);
        showViews({});
    });
    connect(m_filters, &FilterBar::standardViewChosen, this, [this](const QString &name) {
        m_views.setStandard(name);
        showViews(m_filters->currentView());
    });
    connect(m_view, &ListView::sortRequested, this, &RecordPage::sortBy);
    connect(m_view, &ListView::columnsChanged, this,
            [this] { m_settings.setValue(setting("/columns"), m_view->columnState()); });
    connect(m_view, &ListView::currentRowChanged, this, [this](qint64 id) {
        if (m_searching)
            m_follow.start();
        else if (id != 0 || m_rows->ids().empty())
            choose(id);
    });
    // Who is typing looks at the list: the pane follows when the keys rest.
    m_follow.setSingleShot(true);
    m_follow.setInterval(150);
    connect(&m_follow, &QTimer::timeout, this, [this] { choose(m_view->currentId()); });
    connect(m_view, &ListView::selectedCountChanged, this, &Page::stateChanged);
    connect(m_view, &ListView::rowActivated, this, [this] { editRecord(); });
    connect(m_view, &ListView::menuRequested, this, &RecordPage::showMenu);
    connect(m_view, &ListView::whyRequested, this, &RecordPage::explainCell);
    connect(m_empty, &EmptyState::actionTriggered, this, [this](int index) {
        if (m_list->total() > 0)
            chooseView({});
        else if (index == 0)
            importFile({});
        else
            createNew();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(setting("/splitter"), m_splitter->saveState()); });
}

QAction *RecordPage::addCommand(const QString &word, const QKeySequence &keys,
                                std::function<void()> act)
{
    auto *action = new QAction(word, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    m_actions.append(action);
    return action;
}

QAction *RecordPage::addListCommand(const QString &word, const QKeySequence &keys,
                                    std::function<void()> act)
{
    QAction *action = addCommand(word, keys, std::move(act));
    removeAction(action);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    return action;
}

void RecordPage::restoreLayout()
{
    m_view->restoreColumnState(m_settings.value(setting("/columns")).toByteArray());
    m_splitter->restoreState(m_settings.value(setting("/splitter")).toByteArray());
    if (m_view->sortColumn() >= 0)
        sortBy(m_view->sortColumn(), m_view->sortOrder());
    else
        sortBy(m_rows->columnOf(m_kind.firstOrder), Qt::AscendingOrder);
    if (const QString standard = m_views.standard(); !standard.isEmpty())
        chooseView(standard);
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Below some 1280 px of window the pane has no room beside the list.
    const bool narrow = width() < fontMetrics().height() * 56;
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
    givePaneRoom();
    // Below each other, a few rows at least, under filters that may wrap.
    const int list =
        std::max(height() / 3, m_filters->heightForWidth(width()) + fontMetrics().height() * 9);
    // The first sizes a page is given are not those of its window: as long as nobody moved it.
    if (!m_settings.contains(setting("/splitter")))
        m_splitter->setSizes(narrow ? QList<int>{list, height() - list}
                                    : QList<int>{width() * 62 / 100, width() * 38 / 100});
}

/// Below each other, an empty list needs the pane's room to say what it is for.
void RecordPage::givePaneRoom()
{
    m_splitter->widget(1)->setVisible(m_splitter->orientation() == Qt::Horizontal ||
                                      !m_list->ids().empty());
}

Page::Abilities RecordPage::abilities() const
{
    Abilities all = Exports | Prints | Searches;
    if (!m_desk.ledger().readOnly())
        all |= Abilities(Creates | Imports);
    return all;
}

int RecordPage::selected() const
{
    return int(m_view->selectedIds().size());
}

void RecordPage::showIds()
{
    const QStringList words = emptyWords();
    if (m_list->total() == 0)
        m_empty->setWords(words.value(0), words.value(1),
                          m_desk.ledger().readOnly() ? QStringList() : words.mid(2, 2));
    else
        m_empty->setWords(words.value(4), tr("换一个筛选条件或搜索词，或者全部显示。"),
                          {tr("全部显示")});
    m_rows->setIds(m_list->ids());
    // Before the book was read the keyboard alone may have made some row the current one.
    const bool first = m_list->ready() && !std::exchange(m_begun, m_list->ready());
    const bool none = m_view->currentId() == 0 || (first && m_view->selectedIds().empty());
    if (m_list->ready() && none && !m_list->ids().empty())
        m_view->selectId(m_list->ids().front());
    if (m_list->ids().empty() && !m_searching)
        choose(0);
    givePaneRoom();
    showCount();
}

void RecordPage::showCount()
{
    const size_t shown = m_list->ids().size();
    m_filters->setCount(shown == m_list->total()
                            ? tr("%n 条", nullptr, int(shown))
                            : tr("%1 / %2 条").arg(shown).arg(m_list->total()));
    Q_EMIT stateChanged();
}

void RecordPage::query(const std::function<void(RecordQuery &)> &change)
{
    RecordQuery wanted = m_list->query();
    change(wanted);
    m_view->holdPlace(false);
    m_list->setQuery(wanted);
    m_view->holdPlace(true);
    showCount();
}

void RecordPage::sortBy(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_view->setSort(column, order);
    query([&](RecordQuery &wanted) {
        wanted.column = m_rows->columns()[size_t(column)].key;
        wanted.ascending = order == Qt::AscendingOrder;
    });
    m_settings.setValue(setting("/columns"), m_view->columnState());
}

/// The list listens to the ledger itself; what came into the book is chosen in it, whether it is
/// new or was brought back.
void RecordPage::refresh(const Changes &changes)
{
    const auto added = std::find_if(changes.begin(), changes.end(), [this](const Changed &changed) {
        return changed.entity == &m_list->entity() && changed.touch == Touch::Added;
    });
    if (added == changes.end() || !isVisible())
        return;
    QMetaObject::invokeMethod(
        this, [this, id = added->id] { m_view->selectId(id); }, Qt::QueuedConnection);
}

void RecordPage::reload()
{
    m_names.forget();
    m_rows->allChanged();
    m_list->load();
    refreshRecord();
}

void RecordPage::search(const QString &words)
{
    const QScopedValueRollback<bool> searching(m_searching, true);
    query([&](RecordQuery &wanted) { wanted.words = words; });
    m_follow.start();
}

QString RecordPage::searched() const
{
    return m_list->query().words;
}

void RecordPage::applyFilter(const PageFilter &filter)
{
    if (const QStringList one = filter.value(QStringLiteral("id")); !one.isEmpty()) {
        reveal(one.front().toLongLong());
        return;
    }
    m_filters->setValues(filter);
    showViews({});
    query([&](RecordQuery &wanted) {
        wanted.filters = filter;
        wanted.words.clear();
    });
}

void RecordPage::reveal(qint64 id)
{
    if (!m_view->selectId(id)) {
        applyFilter({});
        m_view->selectId(id);
    }
    choose(id);
}

void RecordPage::choose(qint64 id)
{
    showRecord(id);
    m_drop->setEnabled(shownRecord() != 0); // else what is dropped here is the window's
}

void RecordPage::focusContent()
{
    m_view->setFocus();
}

void RecordPage::next()
{
    const int row = m_rows->rowOf(m_view->currentId()) + 1;
    if (row < m_rows->rowCount())
        m_view->selectId(m_rows->idAt(row));
    continueThere();
}

bool RecordPage::takeFiles(const QStringList &paths)
{
    if (shownRecord() == 0)
        return false;
    addPapers(paths);
    return true;
}

void RecordPage::explainCell(qint64 id, int column, const QRect &cell)
{
    const RowCell &asked = m_rows->cell(m_rows->rowOf(id), column);
    if (!asked.why.isEmpty())
        WhyPopup::showAt({asked.text, {asked.why}, {}, {}}, m_view, cell);
}

void RecordPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(at);
}

} // namespace xhb
