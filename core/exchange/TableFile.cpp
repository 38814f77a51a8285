// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableFile.h"

#include "core/base/Files.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/XlsxReader.h"
#include "core/exchange/ZipArchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <optional>
#include <string>

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

/// Shows a table at best, and no program can save it as one.
Error noTable(const QString &what)
{
    return Error{ErrorCode::Invalid,
                 Tr::tr("%1，里面没有能读的表格，不能导入。请找 Excel 或 WPS "
                        "表格原件来导入；没有原件时，照着它在 WPS 里录成表格，或逐条新建。")
                     .arg(what),
                 {},
                 {}};
}

bool isPicture(const QByteArray &bytes)
{
    using namespace std::string_literals;
    const auto starts = [&](const std::string &magic) {
        return bytes.startsWith(QByteArray::fromStdString(magic));
    };
    return starts("\x89PNG") || starts("\xFF\xD8\xFF") || starts("GIF8") || starts("II*\0"s) ||
           starts("MM\0*"s) || (starts("BM") && bytes.mid(6, 4) == QByteArray(4, '\0')) ||
           (starts("RIFF") && bytes.mid(8, 4) == "WEBP") ||
           (bytes.mid(4, 4) == "ftyp" && bytes.mid(8, 2) == "he"); // HEIC, of telephones
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
        return noTable(Tr::tr("这是 PDF 文件，不是表格"));
    if (bytes.startsWith("SQLite format 3"))
        return refused(Tr::tr("这是数据库或台账文件，不是表格"));
    if (isPicture(bytes))
        return noTable(Tr::tr("这是图片，不是表格"));
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
    TRY_LET(bytes, readWhole(path, limits.fileBytes));
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
    return writeWhole(path, [&](const QString &temporary) -> Status {
        QFile file(temporary);
        errno = 0;
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return fileError(errno, path);
        return done();
    });
}

} // namespace xhb
