// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/Pdf.h"

#include "core/paper/PagePainter.h"
#include "core/paper/PdfText.h"
#include "core/paper/Units.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// Hands the PDF on to the file, its character maps corrected on the way. After a failed write
/// nothing more is written, whatever the PDF engine does with the answer.
class Filter : public QIODevice
{
public:
    Filter(QSaveFile &file, const TextSetter &setter) : m_file(file), m_setter(setter) {}
    bool failed() const { return m_failed; }
    bool full() const { return m_full; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_failed)
            return -1;
        QByteArray patched;
        if (isCharacterMap({data, size})) {
            patched = QByteArray(data, size);
            correctCharacterMap(patched, m_setter);
            data = patched.constData();
        }
        errno = 0;
        m_failed = m_file.write(data, size) != size;
        m_full = m_failed && (errno == ENOSPC || errno == EDQUOT);
        return m_failed ? -1 : size;
    }

private:
    QSaveFile &m_file;
    const TextSetter &m_setter;
    bool m_failed = false;
    bool m_full = false;
};

Error writeError(const QString &path, const QString &reason, bool full)
{
    if (full)
        return {
            ErrorCode::DiskFull,
            Tr::tr("磁盘已满，PDF“%1”没有写成，原有文件未动。请腾出空间或换一个位置。").arg(path),
            reason,
            {}};
    return {ErrorCode::File,
            Tr::tr("PDF“%1”写不进去，原有文件未动：请检查文件夹是否存在、能否写入，"
                   "或文件是否正被打开。")
                .arg(path),
            reason,
            {}};
}

} // namespace

Status writePdf(const Document &document, const QString &path, Progress *progress)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file.errorString(), errno == ENOSPC || errno == EDQUOT);
    TextSetter setter;
    Filter filter(file, setter);
    filter.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&filter);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(
            QPageSize(document.page.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::A3),
            document.page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(document.title);
        writer.setCreator(Tr::tr("销号簿"));
        QPainter painter(&writer);
        const Status laid = paginate(
            document, setter,
            [&](const Page &page) {
                if (page.number > 1)
                    writer.newPage();
                paintPage(painter, page);
                return !filter.failed();
            },
            progress);
        painter.end();
        if (!laid.ok() && !filter.failed())
            return laid;
    }
    if (filter.failed())
        return writeError(path, file.errorString(), filter.full());
    errno = 0;
    if (!file.commit()) {
        const bool full = errno == ENOSPC || errno == EDQUOT ||
                          file.errorString().contains(qt_error_string(ENOSPC));
        return writeError(path, file.errorString(), full);
    }
    return done();
}

} // namespace xhb
