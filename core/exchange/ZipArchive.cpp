// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ZipArchive.h"

#include <QCoreApplication>

#include <zip.h>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 ratioMatters = 16 << 20;

} // namespace

ZipEntry::ZipEntry(zip_file *file, qint64 packed, qint64 size, qint64 *unpacked,
                   const ReadLimits &limits)
    : m_file(file), m_packed(packed), m_size(size), m_unpacked(unpacked), m_limits(limits)
{
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::read(char *data, qint64 size)
{
    if (m_ended)
        return 0;
    const qint64 got = zip_fread(m_file, data, zip_uint64_t(size));
    if (got <= 0) {
        m_ended = true;
        if (got < 0)
            m_failure = Tr::tr("压缩包里的数据已损坏");
        return 0;
    }
    m_read += got;
    *m_unpacked += got;
    if (*m_unpacked > m_limits.unpackedBytes)
        m_failure = Tr::tr("解压后超过 %1 MB").arg(m_limits.unpackedBytes >> 20);
    else if (m_read > ratioMatters &&
             std::max(m_read, m_size) / std::max<qint64>(m_packed, 1) > m_limits.ratio)
        m_failure = Tr::tr("压缩比超过 %1 倍，像是压缩炸弹").arg(m_limits.ratio);
    m_ended = !m_failure.isEmpty();
    return m_ended ? 0 : got;
}

ZipArchive::ZipArchive(zip *archive, const ReadLimits &limits)
    : m_archive(archive, [](zip *a) { zip_discard(a); }), m_unpacked(std::make_shared<qint64>(0)),
      m_limits(&limits)
{
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ReadLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip *archive = nullptr;
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (source) {
        archive = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!archive)
            zip_source_free(source);
    }
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive)
        return Error{ErrorCode::Corrupt,
                     Tr::tr("文件已损坏或不完整，打不开。请重新拷贝一份，或用 WPS、Excel "
                            "打开后另存为 xlsx 再导入。"),
                     detail,
                     {}};
    return ZipArchive(archive, limits);
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

std::unique_ptr<ZipEntry> ZipArchive::entry(const QString &name) const
{
    const zip_int64_t index =
        zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return nullptr;
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0)
        return nullptr;
    zip_file_t *file = zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0);
    if (!file)
        return nullptr;
    return std::make_unique<ZipEntry>(file, qint64(stat.comp_size), qint64(stat.size),
                                      m_unpacked.get(), *m_limits);
}

} // namespace xhb
