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

/// Hands the PDF on to the file. After a failed write nothing more is written, whatever the PDF
/// engine does with the answer.
class Outlet : public QIODevice
{
public:
    explicit Outlet(QSaveFile &file) : m_file(file) {}
    bool failed() const { return m_failed; }
    bool full() const { return m_full; }
    const PdfTextCorrection &correction() const { return m_correction; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_failed)
            return -1;
        m_correction.see(data, size);
        errno = 0;
        m_failed = m_file.write(data, size) != size;
        m_full = m_failed && (errno == ENOSPC || errno == EDQUOT);
        return m_failed ? -1 : size;
    }

private:
    QSaveFile &m_file;
    PdfTextCorrection m_correction;
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
    Outlet outlet(file);
    outlet.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&outlet);
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
                return !outlet.failed();
            },
            progress);
        painter.end();
        if (!laid.ok() && !outlet.failed())
            return laid;
    }
    const QByteArray update = outlet.correction().update(setter);
    if (outlet.failed() || outlet.write(update) != update.size())
        return writeError(path, file.errorString(), outlet.full());
    errno = 0;
    if (!file.commit()) {
        const bool full = errno == ENOSPC || errno == EDQUOT ||
                          file.errorString().contains(qt_error_string(ENOSPC));
        return writeError(path, file.errorString(), full);
    }
    return done();
}

} // namespace xhb
