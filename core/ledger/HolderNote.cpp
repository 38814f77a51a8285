// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/HolderNote.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

QString notePath(const QString &path)
{
    QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty())
        folder = QDir::tempPath();
    const QByteArray name = QCryptographicHash::hash(QFileInfo(path).canonicalFilePath().toUtf8(),
                                                     QCryptographicHash::Sha1);
    return folder + QStringLiteral("/xiaohaobu-") + QString::fromLatin1(name.toHex().left(16));
}

} // namespace

QString holderOf(const QString &path)
{
    QFile note(notePath(path));
    if (!note.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(note.read(500)).trimmed();
}

void noteHolder(const QString &path, const Session &session)
{
    QFile note(notePath(path));
    if (!note.open(QIODevice::WriteOnly))
        return;
    note.write(Tr::tr("“%1”（%2，进程 %3，%4 起）")
                   .arg(session.who, session.host)
                   .arg(QCoreApplication::applicationPid())
                   .arg(session.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                   .toUtf8());
}

void forgetHolder(const QString &path)
{
    QFile::remove(notePath(path));
}

} // namespace xhb
