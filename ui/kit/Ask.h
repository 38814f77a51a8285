// SPDX-License-Identifier: GPL-3.0-or-later
// Every question and every message to the user: the only place that opens message boxes and file
// dialogs. Nothing waits: the answer comes by a function, the window lives on.
#pragma once

#include "core/base/Error.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace xhb {

class Ask
{
public:
    /// Questions belong to the window of `parent` and end with it.
    explicit Ask(QWidget *parent) : m_parent(parent) {}

    struct Answer {
        QString word;                 ///< verb on the button: “删除”, “只读打开”
        std::function<void()> action; ///< may be empty
        enum Look { Plain, Primary, Dangerous } look = Plain;
    };

    /// What happened, what was kept, what to do; the detail folds out. Cancelled is not shown.
    void error(const Error &error) const;
    void notice(const QString &title, const QString &text) const;
    /// Yes by its verb, or 取消 (Esc). A dangerous question has 取消 as default.
    void confirm(const QString &title, const QString &text, const QString &verb,
                 std::function<void()> yes, bool dangerous = false) const;
    /// Up to four answers and 取消 (Esc); `cancelled` is called for the latter.
    void choose(const QString &title, const QString &text, std::vector<Answer> answers,
                std::function<void()> cancelled = {}) const;
    enum class Blank { Refused, Allowed };
    /// One line of text. `problem` says why a text cannot be taken; empty = it can.
    void text(const QString &title, const QString &label, const QString &initial,
              std::function<void(const QString &text)> done,
              std::function<QString(const QString &text)> problem = {},
              Blank blank = Blank::Refused) const;

    /// A file was worked with there: the next question begins in this folder.
    static void noteFolder(const QString &folder);

    /// `filters` as in “销号簿 (*.xhb)”. `start` is a folder or a proposed file; a name alone, or
    /// nothing, begins where the last file was.
    void openFile(const QString &title, const QString &start, const QStringList &filters,
                  std::function<void(const QString &path)> done) const;
    void openFiles(const QString &title, const QString &start, const QStringList &filters,
                   std::function<void(const QStringList &paths)> done) const;
    /// `suffix` without a dot is added when none was typed; an existing file is asked about.
    void saveFile(const QString &title, const QString &start, const QStringList &filters,
                  const QString &suffix, std::function<void(const QString &path)> done) const;
    void folder(const QString &title, const QString &start,
                std::function<void(const QString &path)> done) const;

    /// Which printer, which pages, how many copies. `printer` must live until `go` is called or
    /// dropped.
    void printer(QPrinter &printer, int pages, std::function<void()> go) const;

private:
    QPointer<QWidget> m_parent;
};

} // namespace xhb
