// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableFile.h"

#include "core/exchange/CsvReader.h"
#include "core/exchange/XlsxReader.h"
#include "core/exchange/ZipArchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Error refused(const QString &what)
{
    return Error{
        ErrorCode::Invalid,
        Tr::tr("%1，不能直接导入。请用 WPS 或 Excel 打开，另存为 xlsx 后再导入。").arg(what),
        {},
        {}};
}

/// An old compound file: either an office format before xlsx or an xlsx behind a password.
Error compoundFile(const QByteArray &bytes)
{
    const auto utf16 = [](const char *name) {
        QByteArray wide;
        for (const char *c = name; *c; ++c)
            wide.append(*c).append('\0');
        return wide;
    };
    if (bytes.contains(utf16("EncryptedPackage")))
        return Error{ErrorCode::Invalid,
                     Tr::tr("这个文件设了打开密码，不能直接导入。请用 WPS 或 Excel "
                            "输入密码打开，去掉密码后另存为 xlsx 再导入。"),
                     {},
                     {}};
    if (bytes.contains(utf16("WordDocument")))
        return refused(Tr::tr("这是 Word 文档（.doc 或 .wps）"));
    return refused(Tr::tr("这是老格式的表格（.xls 或 .et）"));
}

/// A zip file that is no xlsx: says what it is.
std::optional<Error> foreignZip(const QByteArray &bytes, const ReadLimits &limits)
{
    auto archive = ZipArchive::open(bytes, limits);
    if (!archive.ok())
        return archive.error();
    const auto has = [&](const char *name) { return archive->has(QLatin1String(name)); };
    if (has("xl/workbook.xml"))
        return std::nullopt;
    if (has("xl/workbook.bin"))
        return refused(Tr::tr("这是二进制格式的表格（.xlsb）"));
    if (has("word/document.xml"))
        return refused(Tr::tr("这是 Word 文档（.docx），请先把表格复制到新的工作表"));
    if (has("ppt/presentation.xml"))
        return refused(Tr::tr("这是演示文稿（.pptx）"));
    if (has("content.xml") && has("mimetype"))
        return refused(Tr::tr("这是 OpenDocument 文件（.ods）"));
    if (has("_rels/.rels"))
        return std::nullopt; // a workbook under an unusual name
    return refused(Tr::tr("这是压缩包，不是表格，请先解压"));
}

} // namespace

Result<Workbook> readTable(const QByteArray &bytes, Progress *progress, const ReadLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return Error{ErrorCode::Invalid,
                     Tr::tr("文件超过 %1 MB，不能导入。").arg(limits.fileBytes >> 20),
                     {},
                     {}};
    if (bytes.startsWith("PK")) {
        if (std::optional<Error> error = foreignZip(bytes, limits))
            return *error;
        return readXlsx(bytes, progress, limits);
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return compoundFile(bytes);
    if (bytes.startsWith("%PDF"))
        return refused(Tr::tr("这是 PDF 文件"));
    if (bytes.startsWith("SQLite format 3"))
        return refused(Tr::tr("这是数据库或台账文件，不是表格"));
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8"))
        return refused(Tr::tr("这是图片"));
    QByteArray start = bytes.left(1024).trimmed().toLower();
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.mid(3).trimmed();
    if (start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<table") ||
        start.startsWith("<meta"))
        return refused(Tr::tr("这是网页格式的表格，只是名字叫 xls"));
    if (start.startsWith("<?xml"))
        return refused(Tr::tr("这是 XML 格式的表格"));
    if (start.startsWith("{\\rtf"))
        return refused(Tr::tr("这是 RTF 文档"));
    if (bytes.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Tr::tr("文件是空的。"), {}, {}};
    return readCsv(bytes, progress, limits);
}

Result<Workbook> readTableFile(const QString &path, Progress *progress, const ReadLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::File : ErrorCode::NotFound,
                     Tr::tr("打不开文件“%1”：%2").arg(path, file.errorString()),
                     {},
                     {}};
    const QByteArray bytes = file.read(limits.fileBytes + 1);
    if (file.error() != QFile::NoError)
        return Error{
            ErrorCode::File, Tr::tr("读文件“%1”出错：%2").arg(path, file.errorString()), {}, {}};
    Result<Workbook> book = readTable(bytes, progress, limits);
    if (book.ok()) {
        book->name = QFileInfo(path).completeBaseName();
        return book;
    }
    Error error = book.error();
    error.text = QStringLiteral("%1：%2").arg(QFileInfo(path).fileName(), error.text);
    return error;
}

Status saveFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    const QByteArray folder = QFile::encodeName(target.absolutePath());
    QByteArray temporary =
        folder + "/." + QFile::encodeName(target.fileName().left(60)) + ".XXXXXX";
    const auto failure = [&](int code) {
        const QString why = QString::fromLocal8Bit(std::strerror(code));
        if (code == ENOSPC || code == EDQUOT)
            return Error{
                ErrorCode::DiskFull,
                Tr::tr("磁盘已满，没有写成“%1”；原来的文件没有动。请腾出空间后再试。").arg(path),
                why,
                {}};
        const bool readOnly = code == EROFS || code == EACCES || code == EPERM;
        return Error{readOnly ? ErrorCode::ReadOnly : ErrorCode::File,
                     Tr::tr("不能写“%1”：%2").arg(path, why),
                     why,
                     {}};
    };
    const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (file < 0)
        return failure(errno);
    int code = 0;
    for (qsizetype at = 0; at < bytes.size() && code == 0;) {
        const ssize_t wrote = ::write(file, bytes.constData() + at, size_t(bytes.size() - at));
        if (wrote < 0 && errno != EINTR)
            code = errno;
        else if (wrote > 0)
            at += wrote;
    }
    // mkstemp makes a private file; an export is as public as the user's other files. FAT has no
    // permissions, so failing is no error.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    (void)::fchmod(file, 0666 & ~mask);
    if (code == 0 && ::fsync(file) != 0)
        code = errno;
    if (::close(file) != 0 && code == 0)
        code = errno;
    if (code == 0 && ::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0)
        code = errno;
    if (code != 0) {
        ::unlink(temporary.constData());
        return failure(code);
    }
    const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return done();
}

} // namespace xhb
