// SPDX-License-Identifier: GPL-3.0-or-later
// One XML part of a zip file told element by element. On expat, not QXmlStreamReader: a sheet of
// 10,000 rows is parsed in a third of the time, and nothing of it is kept.
#pragma once

#include "core/base/Result.h"
#include "core/exchange/ZipArchive.h"

#include <QByteArrayView>

namespace xhb {

/// Attributes of the present element. Prefixes do not count (r:id is "id"): other programs choose
/// other ones.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **raw) : m_raw(raw) {}

    /// Null when there is none.
    QByteArrayView value(QByteArrayView name) const;
    QString text(QByteArrayView name) const { return QString::fromUtf8(value(name)); }
    int number(QByteArrayView name) const { return value(name).toInt(); }
    bool flag(QByteArrayView name) const; ///< 1, true, on

private:
    const char **m_raw;
};

/// Names come without prefix, text in UTF-8 and possibly in pieces.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void start(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual void end(QByteArrayView name) { Q_UNUSED(name) }
    virtual void text(QByteArrayView utf8) { Q_UNUSED(utf8) }
    /// Called now and then with the bytes read so far and in all.
    virtual void progressed(qint64 done, qint64 total)
    {
        Q_UNUSED(done)
        Q_UNUSED(total)
    }

    /// Ends the reading; `why` is told to the user.
    void fail(const QString &why);
    /// Ends the reading because the user wants it.
    void cancel() { m_cancelled = true; }

    bool stopped() const { return m_cancelled || !m_failure.isEmpty(); }
    bool cancelled() const { return m_cancelled; }
    const QString &failure() const { return m_failure; }

private:
    QString m_failure;
    bool m_cancelled = false;
};

/// Errors: Corrupt (no well-formed XML, a document type, what the handler refused), Cancelled.
Status readXml(const ZipArchive &archive, const QString &part, XmlHandler &handler,
               const ReadLimits &limits);

} // namespace xhb
