// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OpenBook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OpenBook)
};

} // namespace

OpenBook::OpenBook(std::unique_ptr<Ledger> ledger, std::unique_ptr<Desk> desk)
    : m_ledger(std::move(ledger)), m_desk(std::move(desk)),
      m_drafts(FormDrafts::folderFor(m_ledger->path())), m_instance(m_ledger->path())
{
}

Result<std::unique_ptr<OpenBook>> OpenBook::open(const QString &path, bool readOnly, QDate today)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound,
                     Tr::tr("找不到台账“%1”。它可能被移走、改名，或者所在的 U 盘没有插上。")
                         .arg(QDir::toNativeSeparators(path)),
                     {},
                     {}};
    TRY_LET(ledger, readOnly ? Ledger::openForReading(path, true) : Ledger::open(path));
    TRY_LET(desk, Desk::open(*ledger, today));
    return std::unique_ptr<OpenBook>(new OpenBook(std::move(ledger), std::move(desk)));
}

QString OpenBook::fileName() const
{
    return QFileInfo(path()).fileName();
}

Status createBook(const QString &path, const NewBook &book, QDate today)
{
    if (QFile::exists(path))
        return Error{
            ErrorCode::Invalid,
            Tr::tr("“%1”已经存在，没有动它。请换一个文件名。").arg(QDir::toNativeSeparators(path)),
            {},
            {}};
    const Status made = [&]() -> Status {
        TRY_LET(ledger, Ledger::create(path, book.info, today));
        if (!book.fill)
            return done();
        TRY_LET(desk, Desk::open(*ledger, today));
        return book.fill(*desk);
    }();
    if (!made)
        QFile::remove(path);
    return made;
}

NewBook emptyBook(const QString &county)
{
    NewBook book;
    book.info.name = county;
    book.info.office = Tr::tr("%1突出生态环境问题整改工作领导小组办公室").arg(county);
    book.info.rulebook = defaultRulebookId();
    return book;
}

} // namespace xhb
