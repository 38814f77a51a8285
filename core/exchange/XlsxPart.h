// SPDX-License-Identifier: GPL-3.0-or-later
// One XML part of an xlsx file, read in a stream; and the small parts a sheet leans on: relations,
// styles, shared texts.
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/exchange/NumberFormat.h"
#include "core/exchange/ZipArchive.h"

#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

#include <memory>
#include <vector>

namespace xhb {

class XlsxPart
{
public:
    XlsxPart(QString name, std::unique_ptr<ZipEntry> entry);

    /// The next token; a document type is refused, because ours never have one.
    QXmlStreamReader::TokenType next();
    QXmlStreamReader &xml() { return m_xml; }
    QStringView element() const { return m_xml.name(); }
    QStringView attribute(QLatin1String name);

    /// Text inside the present element up to its end, nested elements included.
    QString text();

    /// Text of <si> or <is>: plain or rich, without phonetic hints, Excel's _x000D_ resolved.
    QString richText(const QString &end);

    void fail(const QString &why) { m_xml.raiseError(why); }
    Status status() const;
    const ZipEntry &entry() const { return *m_entry; }

private:
    QString m_name;
    std::unique_ptr<ZipEntry> m_entry;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes; ///< of the present element, once they are asked for
    bool m_attributesRead = false;
};

struct XlsxRelation {
    QString id;
    QString type; ///< last part of the type address: "worksheet", "styles" …
    QString path; ///< inside the archive
};

struct XlsxStyle {
    int format = 0; ///< index into XlsxStyles::formats
    bool struck = false;
};

struct XlsxStyles {
    std::vector<NumberFormat> formats{NumberFormat()};
    std::vector<XlsxStyle> styles;

    XlsxStyle style(int index) const
    {
        return size_t(index) < styles.size() ? styles[size_t(index)] : XlsxStyle();
    }
};

/// Relations of a part; empty when it has none.
Result<std::vector<XlsxRelation>> readRelations(const ZipArchive &archive, const QString &part);
Result<XlsxStyles> readStyles(const ZipArchive &archive, const QString &part);
Result<QStringList> readSharedTexts(const ZipArchive &archive, const QString &part,
                                    const ReadLimits &limits, Progress *progress);

/// Resolves the _xHHHH_ escapes that spreadsheets use for characters XML cannot carry.
QString unescaped(QString text);

/// A part that must be there.
Result<std::unique_ptr<XlsxPart>> openPart(const ZipArchive &archive, const QString &name);

} // namespace xhb
