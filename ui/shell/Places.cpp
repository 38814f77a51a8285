// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Places.h"

#include "ui/kit/NavList.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace xhb {

Places::Places(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_nav = new NavList(this);
    m_nav->setAccessibleName(tr("去处"));
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_nav);
    m_beside = new QVBoxLayout;
    m_beside->setSpacing(0);
    m_beside->addWidget(m_stack, 1);
    layout->addLayout(m_beside, 1);
    // Where the keyboard was may be gone with a form that closed: the keys of the place go on.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now && isActiveWindow())
            QMetaObject::invokeMethod(this, &Places::takeUpKeyboard, Qt::QueuedConnection);
    });
    connect(m_nav, &NavList::chosen, this, [this](const QString &key) { show(key, false); });
}

void Places::takeUpKeyboard()
{
    if (!QApplication::focusWidget() && isActiveWindow() && current())
        current()->focusContent();
}

QWidget *Places::room() const
{
    return m_stack;
}

void Places::setNotice(QWidget *notice)
{
    m_beside->insertWidget(0, notice);
}

void Places::add(Page *page, bool gapBefore)
{
    m_pages.push_back(page);
    m_gaps.push_back(gapBefore);
    m_stack->addWidget(page);
    connect(page, &Page::stateChanged, this, [this, page] {
        showCount(*page);
        if (page == current())
            Q_EMIT pageStateChanged();
    });
    connect(page, &Page::placeRequested, this, &Places::showRows);
    connect(page, &Page::importRequested, this, &Places::importInto);
    connect(page, &Page::registerRequested, this, &Places::registerRequested);
    connect(page, &Page::said, this, &Places::said);
    connect(page, &Page::failed, this, &Places::failed);
}

void Places::begin()
{
    std::vector<NavItem> items;
    for (size_t i = 0; i < m_pages.size(); ++i)
        items.push_back({m_pages[i]->key(), m_pages[i]->title(), {}, false, m_gaps[i]});
    m_nav->setItems(items);
    for (const Page *page : m_pages)
        showCount(*page);
    if (!m_pages.empty())
        show(m_pages.front()->key());
}

Page *Places::current() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *Places::page(const QString &key) const
{
    for (Page *page : m_pages)
        if (page->key() == key)
            return page;
    return nullptr;
}

void Places::show(const QString &key, bool focus)
{
    Page *next = page(key);
    if (!next)
        return;
    if (Page *before = current(); before && before != next)
        before->keepDrafts();
    m_nav->setCurrentKey(key);
    m_stack->setCurrentWidget(next);
    if (focus)
        next->focusContent();
    Q_EMIT currentChanged(next);
}

void Places::showRows(const QString &key, const PageFilter &filter)
{
    Page *target = page(key);
    if (!target)
        return;
    target->applyFilter(filter);
    show(key);
}

void Places::importInto(const QString &key, const QString &path)
{
    Page *target = page(key);
    if (!target)
        return;
    show(key);
    Q_EMIT said(
        tr("“%1”属于“%2”，已转到这里导入").arg(QFileInfo(path).fileName(), target->title()));
    target->importFile(path);
}

void Places::refresh(const Changes &changes)
{
    for (Page *page : m_pages)
        page->refresh(changes);
}

void Places::reload()
{
    for (Page *page : m_pages)
        page->reload();
}

void Places::showCount(const Page &page)
{
    const std::optional<int> count = page.count();
    m_nav->setCount(page.key(), count ? QString::number(*count) : QString(), page.urgent());
}

} // namespace xhb
