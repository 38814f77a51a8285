// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XmlReader.h"

#include <QCoreApplication>

#include <cstring>
#include <expat.h>
#include <memory>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QByteArrayView localName(const char *name)
{
    const char *colon = std::strrchr(name, ':');
    return QByteArrayView(colon ? colon + 1 : name);
}

/// What the callbacks of the parser need.
struct Session {
    XML_Parser parser;
    XmlHandler &handler;

    void stopIfAsked() const
    {
        if (handler.stopped())
            XML_StopParser(parser, XML_FALSE);
    }
};

void onStart(void *data, const char *name, const char **attributes)
{
    const auto *session = static_cast<Session *>(data);
    session->handler.start(localName(name), XmlAttributes(attributes));
    session->stopIfAsked();
}

void onEnd(void *data, const char *name)
{
    const auto *session = static_cast<Session *>(data);
    session->handler.end(localName(name));
    session->stopIfAsked();
}

void onText(void *data, const char *text, int size)
{
    const auto *session = static_cast<Session *>(data);
    session->handler.text(QByteArrayView(text, size));
    session->stopIfAsked();
}

/// Our files never have a document type; what has one wants entities.
void onDoctype(void *data, const char *, const char *, const char *, int)
{
    const auto *session = static_cast<Session *>(data);
    session->handler.fail(Tr::tr("含有文档类型声明"));
    session->stopIfAsked();
}

} // namespace

QByteArrayView XmlAttributes::value(QByteArrayView name) const
{
    for (const char **pair = m_raw; *pair; pair += 2)
        if (localName(*pair) == name)
            return QByteArrayView(pair[1]);
    return {};
}

bool XmlAttributes::flag(QByteArrayView name) const
{
    const QByteArrayView given = value(name);
    return given == "1" || given == "true" || given == "on";
}

void XmlHandler::fail(const QString &why)
{
    if (m_failure.isEmpty())
        m_failure = why;
}

Status readXml(const ZipArchive &archive, const QString &part, XmlHandler &handler,
               const ReadLimits &limits)
{
    const std::unique_ptr<ZipEntry> entry = archive.entry(part);
    if (!entry)
        return Error{
            ErrorCode::Corrupt,
            Tr::tr("文件不完整，缺少“%1”。请用 WPS 或 Excel 打开后另存为 xlsx 再导入。").arg(part),
            {},
            {}};
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), &XML_ParserFree);
    Session session{parser.get(), handler};
    XML_SetUserData(parser.get(), &session);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);

    QByteArray piece(1 << 16, Qt::Uninitialized);
    bool wellFormed = true;
    for (bool last = false; !last && wellFormed && !handler.stopped();) {
        const qint64 got = entry->read(piece.data(), piece.size());
        last = got <= 0;
        if (!entry->failure().isEmpty()) {
            handler.fail(entry->failure());
            break;
        }
        wellFormed = XML_Parse(parser.get(), piece.constData(), int(std::max<qint64>(got, 0)),
                               last) == XML_STATUS_OK;
        // An element or comment that never ends piles up inside the parser.
        if (wellFormed &&
            entry->bytesRead() - XML_GetCurrentByteIndex(parser.get()) > limits.tokenBytes)
            handler.fail(Tr::tr("一个标记超过 %1 MB").arg(limits.tokenBytes >> 20));
        handler.progressed(entry->bytesRead(), entry->size());
    }
    if (handler.cancelled())
        return Error{ErrorCode::Cancelled, Tr::tr("已取消导入"), {}, {}};
    if (!handler.failure().isEmpty())
        return Error{ErrorCode::Corrupt,
                     Tr::tr("文件不能导入：%1。请用 WPS 或 Excel 打开检查，另存为 xlsx "
                            "后再导入；台账没有改动。")
                         .arg(handler.failure()),
                     part,
                     {}};
    if (wellFormed)
        return done();
    return Error{ErrorCode::Corrupt,
                 Tr::tr("文件已损坏（%1 第 %2 行附近）。请重新拷贝一份，或用 WPS、Excel "
                        "打开后另存为 xlsx 再导入；台账没有改动。")
                     .arg(part)
                     .arg(XML_GetCurrentLineNumber(parser.get())),
                 QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get()))),
                 {}};
}

} // namespace xhb
