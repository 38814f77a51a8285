// SPDX-License-Identifier: GPL-3.0-or-later
// Reading entries of a zip file that came from outside: in a stream, with hard limits on what it
// may unpack to.
#pragma once

#include "core/base/Result.h"
#include "core/exchange/Grid.h"

#include <QByteArray>

#include <memory>

struct zip;
struct zip_file;

namespace xhb {

/// One entry, read forwards. On damage or an exceeded limit it ends early, and `failure()` says
/// why.
class ZipEntry
{
public:
    ZipEntry(zip_file *file, qint64 packed, qint64 size, qint64 *unpacked,
             const ReadLimits &limits);
    ~ZipEntry();
    Q_DISABLE_COPY(ZipEntry)

    /// How many bytes were read; 0 at the end.
    qint64 read(char *data, qint64 size);

    qint64 bytesRead() const { return m_read; }
    qint64 size() const { return m_size; } ///< as the file declares it
    const QString &failure() const { return m_failure; }

private:
    zip_file *m_file;
    qint64 m_packed;
    qint64 m_size;
    qint64 *m_unpacked;
    const ReadLimits &m_limits;
    qint64 m_read = 0;
    bool m_ended = false;
    QString m_failure;
};

class ZipArchive
{
public:
    /// `bytes` and `limits` must outlive the archive and its entries.
    static Result<ZipArchive> open(const QByteArray &bytes, const ReadLimits &limits);

    /// The entry of that name, capital letters or not; nullptr when there is none.
    std::unique_ptr<ZipEntry> entry(const QString &name) const;
    bool has(const QString &name) const;

private:
    ZipArchive(zip *archive, const ReadLimits &limits);

    std::shared_ptr<zip> m_archive;
    std::shared_ptr<qint64> m_unpacked; ///< of all entries together
    const ReadLimits *m_limits;
};

} // namespace xhb
