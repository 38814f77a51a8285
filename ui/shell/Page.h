// SPDX-License-Identifier: GPL-3.0-or-later
// A place of the window (工作台, 问题 …) as the shell knows it: what it is called, how many rows it
// holds, what its tool bar buttons do here. Screens implement it and know neither the shell nor
// each other; MainWindow composes them.
//
// By convention a page is made as `XPage(Desk &, QSettings &, FormDrafts &, QWidget *parent)`;
// settings and drafts are the user's own (column widths, half-typed forms), never part of the book.
#pragma once

#include "core/ledger/Ledger.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

class QAction;

namespace xhb {

/// Which rows are wanted: filter key → chosen keys ("state" → {"publicity"}). Empty = all.
using PageFilter = QHash<QString, QStringList>;

class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the tool bar can do here now; the shell greys out the rest.
    enum Ability {
        Creates = 1,  ///< createNew()
        Imports = 2,  ///< importFile()
        Exports = 4,  ///< exportTable()
        Prints = 8,   ///< print()
        Searches = 16 ///< search()
    };
    Q_DECLARE_FLAGS(Abilities, Ability)
    /// A friend, since an operator of the namespace would hide Qt's own from all of it.
    friend constexpr Abilities operator|(Ability a, Ability b) { return Abilities(a) | b; }

    virtual QString key() const = 0;   ///< "issues"; stable, for settings and links
    virtual QString title() const = 0; ///< 问题
    virtual Abilities abilities() const { return {}; }
    /// The number beside the title; none = the place is not counted.
    virtual std::optional<int> count() const { return {}; }
    /// The number means something is wrong (shown red).
    virtual bool urgent() const { return false; }
    virtual int selected() const { return 0; }
    /// Actions for the menu named after the page, with their shortcuts. Owned by the page.
    virtual QList<QAction *> menuActions() const { return {}; }

    /// Rows have been written, by whomever. Pages not on screen are told too.
    virtual void refresh(const Changes &changes) = 0;
    /// Everything may have changed: the day, the rules, the whole book.
    virtual void reload() = 0;
    /// The words in the search box, at each key; empty = no search.
    virtual void search(const QString &words) { Q_UNUSED(words); }
    /// What is searched for now: what the search box shows.
    virtual QString searched() const { return {}; }
    /// Shows the rows that fit and only those.
    virtual void applyFilter(const PageFilter &filter) { Q_UNUSED(filter); }
    /// Gives the keyboard to the place's main widget.
    virtual void focusContent() { setFocus(); }

    /// 新建问题: what createNew() does, on the button of the tool bar.
    virtual QString newWord() const { return {}; }
    virtual void createNew() {}
    /// An empty path asks for one.
    virtual void importFile(const QString &path) { Q_UNUSED(path); }
    virtual void exportTable() {}
    virtual void print() {}
    /// Files dropped onto the window while this page is shown. False = not for this page.
    virtual bool takeFiles(const QStringList &paths)
    {
        Q_UNUSED(paths);
        return false;
    }
    /// Keeps what is half typed; called before the window closes and when another page is chosen.
    virtual void keepDrafts() {}

Q_SIGNALS:
    /// Count, selection or abilities differ from before.
    void stateChanged();
    /// The rows behind a number are wanted: {"issues", {"state": ["publicity"]}}.
    void placeRequested(const QString &key, const xhb::PageFilter &filter);
    /// The register of units or sources is wanted, one of them chosen; 0 = none in particular.
    void registerRequested(const QString &table, qint64 id);
    /// The book could not be read.
    void failed(const xhb::Error &error);
    /// The file belongs to another place, which is to import it.
    void importRequested(const QString &key, const QString &path);
    /// One quiet sentence for the status bar ("已导出 38 条到 …").
    void said(const QString &sentence);
};

} // namespace xhb
