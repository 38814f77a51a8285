// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace xhb {

namespace {

constexpr int patience = 300; ///< ms to wait for an answer of a program on this machine

/// The same file under two names (a link, another spelling) is the same book.
QString nameOf(const QString &book)
{
    const QByteArray key = QFileInfo(book).canonicalFilePath().toUtf8();
    return QStringLiteral("xiaohaobu-") +
           QString::fromLatin1(
               QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().left(24));
}

} // namespace

Instance::Instance(const QString &book, QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *caller = m_server.nextPendingConnection();
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->write("ok");
        caller->flush();
        Q_EMIT raiseRequested();
    });
    const QString name = nameOf(book);
    if (m_server.listen(name))
        return;
    // What a program that crashed left behind; nobody answers there (raiseOther was tried).
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

bool Instance::raiseOther(const QString &book)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(book));
    return socket.waitForConnected(patience) &&
           (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patience));
}

} // namespace xhb
