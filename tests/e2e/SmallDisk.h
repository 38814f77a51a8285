// SPDX-License-Identifier: GPL-3.0-or-later
// A small file system of its own for tests of full and write-protected disks. Needs the right to
// mount; mounted() tells whether there was one.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace xhb::test {

class SmallDisk
{
public:
    static constexpr int page = 4096; ///< bytes this file system gives out at a time

    explicit SmallDisk(int bytes = 8 << 20)
    {
        m_mounted = ::mount("tmpfs", place().constData(), "tmpfs", 0,
                            ("size=" + QByteArray::number(bytes)).constData()) == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(place().constData(), MNT_DETACH);
    }

    bool mounted() const { return m_mounted; }
    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Takes up all room but so many pages.
    bool fill(int pages) const
    {
        QFile ballast(file(ballastName));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray block(page, '.');
        while (ballast.write(block) == page) {
        }
        return ballast.resize(ballast.size() / page * page - qint64(pages) * page);
    }
    /// Removes everything.
    void empty() const
    {
        QFile::remove(file(ballastName));
        for (const QString &name : files())
            if (!QFile::remove(file(name)))
                QDir(file(name)).removeRecursively();
    }
    bool protectFromWriting() const
    {
        return ::mount(nullptr, place().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    /// All that lies in it but the ballast.
    QStringList files() const
    {
        QStringList names =
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeOne(ballastName);
        return names;
    }

private:
    QByteArray place() const { return QFile::encodeName(m_folder.path()); }

    const QString ballastName = QStringLiteral("ballast");
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace xhb::test
