// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that lives as long as one book is open in the window.
#pragma once

#include "core/actions/Desk.h"
#include "ui/kit/FormDrafts.h"
#include "ui/shell/Instance.h"

namespace xhb {

class OpenBook
{
public:
    static Result<std::unique_ptr<OpenBook>> open(const QString &path, bool readOnly, QDate today);

    QString path() const { return m_ledger->path(); }
    QString fileName() const;
    bool readOnly() const { return m_ledger->readOnly(); }
    Ledger &ledger() { return *m_ledger; }
    Desk &desk() { return *m_desk; }
    FormDrafts &drafts() { return m_drafts; }
    Instance &instance() { return m_instance; }

private:
    OpenBook(std::unique_ptr<Ledger> ledger, std::unique_ptr<Desk> desk);

    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Desk> m_desk;
    FormDrafts m_drafts;
    Instance m_instance;
};

/// A book that is not there yet: its settings and, for the sample county, what fills it.
struct NewBook {
    BookInfo info;
    std::function<Status(Desk &)> fill; ///< may be empty
};

/// Makes the file, whole or not at all. Needs no window's thread.
Status createBook(const QString &path, const NewBook &book, QDate today);

/// The settings of an empty book of this county.
NewBook emptyBook(const QString &county);

} // namespace xhb
