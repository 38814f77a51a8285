// SPDX-License-Identifier: GPL-3.0-or-later
// The places of an open book: their names with counts at the left, the chosen one beside them.
#pragma once

#include "ui/shell/Page.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class NavList;

class Places : public QWidget
{
    Q_OBJECT

public:
    explicit Places(QWidget *parent = nullptr);

    /// Where pages are made.
    QWidget *room() const;
    /// Connects what pages ask of each other.
    void add(Page *page, bool gapBefore = false);
    /// Stands above the pages.
    void setNotice(QWidget *notice);
    /// Shows the first page; call once all are added.
    void begin();

    const std::vector<Page *> &pages() const { return m_pages; }
    Page *current() const;
    Page *page(const QString &key) const;
    void show(const QString &key, bool focus = true);
    /// The rows behind a number.
    void showRows(const QString &key, const PageFilter &filter);
    /// Goes where a file belongs and says so.
    void importInto(const QString &key, const QString &path);

    void refresh(const Changes &changes);
    void reload();

Q_SIGNALS:
    void currentChanged(xhb::Page *page);
    /// Of the page on screen.
    void pageStateChanged();
    void registerRequested(const QString &table, qint64 id);
    void failed(const xhb::Error &error);
    void said(const QString &sentence);

private:
    void takeUpKeyboard();
    void showCount(const Page &page);

    NavList *m_nav;
    QVBoxLayout *m_beside;
    QStackedWidget *m_stack;
    std::vector<Page *> m_pages;
    std::vector<bool> m_gaps;
};

} // namespace xhb
