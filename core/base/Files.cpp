// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

#ifndef Q_OS_WIN
Status syncPath(const QString &path, int flags)
{
    const int handle = ::open(native(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return fileError(errno, path);
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // Some file systems of sticks cannot sync a folder; the file itself is on the disk by then.
    if (failed && !(failed == EINVAL && (flags & O_DIRECTORY)))
        return fileError(failed, path);
    return done();
}
#endif

} // namespace

Error fileError(int systemError, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QString detail = QString::fromLocal8Bit(std::strerror(systemError));
    switch (systemError) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return Error{
            ErrorCode::DiskFull,
            Tr::tr("磁盘已满，“%1”没有写成，原有文件没有改动。请腾出空间后再试。").arg(name),
            detail,
            {}};
    case EROFS:
    case EACCES:
    case EPERM:
        return Error{
            ErrorCode::ReadOnly, Tr::tr("没有权限读写“%1”，没有改动。").arg(name), detail, {}};
    case ENOENT: return Error{ErrorCode::NotFound, Tr::tr("找不到“%1”。").arg(name), detail, {}};
    default:
        return Error{ErrorCode::File,
                     Tr::tr("读写“%1”失败：%2。原有文件没有改动。").arg(name, detail),
                     detail,
                     {}};
    }
}

Status syncFile(const QString &path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || _commit(file.handle()) != 0)
        return fileError(errno, path);
    return done();
#else
    return syncPath(path, O_RDONLY);
#endif
}

Status replaceFile(const QString &temporary, const QString &target)
{
    if (const Status synced = syncFile(temporary); !synced) {
        QFile::remove(temporary);
        return synced;
    }
#ifdef Q_OS_WIN
    const bool moved = MoveFileExW(reinterpret_cast<const wchar_t *>(temporary.utf16()),
                                   reinterpret_cast<const wchar_t *>(target.utf16()),
                                   MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
    const int failed = moved ? 0 : EACCES;
#else
    const int failed =
        std::rename(native(temporary).constData(), native(target).constData()) == 0 ? 0 : errno;
#endif
    if (failed) {
        QFile::remove(temporary);
        return fileError(failed, target);
    }
#ifndef Q_OS_WIN
    return syncPath(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
#else
    return done();
#endif
}

Status writeWhole(const QString &target,
                  const std::function<Status(const QString &temporary)> &write)
{
    const QFileInfo info(target);
    if (!info.absoluteDir().exists())
        return Error{
            ErrorCode::NotFound,
            Tr::tr("文件夹“%1”不存在。").arg(QDir::toNativeSeparators(info.absolutePath())),
            {},
            {}};
    const QString temporary =
        info.absolutePath() +
        QStringLiteral("/.%1.%2.tmp").arg(info.fileName()).arg(QCoreApplication::applicationPid());
    QFile::remove(temporary);
    if (const Status written = write(temporary); !written) {
        QFile::remove(temporary);
        return written;
    }
    return replaceFile(temporary, target);
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound,
                     Tr::tr("找不到文件“%1”。").arg(QDir::toNativeSeparators(path)),
                     {},
                     {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::File,
            Tr::tr("文件“%1”打不开：%2。").arg(QDir::toNativeSeparators(path), file.errorString()),
            {},
            {}};
    if (file.size() > limit)
        return Error{ErrorCode::Invalid,
                     Tr::tr("文件“%1”有 %2 MB，超过 %3 MB 的上限，没有读入。")
                         .arg(QDir::toNativeSeparators(path))
                         .arg(file.size() / 1048576)
                         .arg(limit / 1048576),
                     {},
                     {}};
    return file.readAll();
}

} // namespace xhb
