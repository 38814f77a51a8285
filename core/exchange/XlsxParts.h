// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of an xlsx file that its sheets lean on: relations, the list of sheets, styles,
// shared texts.
#pragma once

#include "core/base/Progress.h"
#include "core/exchange/NumberFormat.h"
#include "core/exchange/XmlReader.h"

#include <QStringList>

#include <vector>

namespace xhb {

/// Collects the text of <si> or <is>: plain or rich, without phonetic hints.
class RichText
{
public:
    void clear();
    void start(QByteArrayView name);
    void end(QByteArrayView name);
    void text(QByteArrayView utf8);

    /// With Excel's _x000D_ escapes resolved.
    QString take() const;
    qsizetype bytes() const { return m_utf8.size(); }

private:
    QByteArray m_utf8;
    bool m_inText = false;
    int m_phonetic = 0;
};

struct XlsxRelation {
    QString id;
    QString type; ///< last part of the type address: "worksheet", "styles" …
    QString path; ///< inside the archive
};

struct XlsxSheet {
    QString name;
    QString relation;
    bool hidden = false;
};

struct XlsxSheets {
    std::vector<XlsxSheet> sheets;
    bool from1904 = false;
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

/// Relations of a part; empty when it has none. Targets outside the file are left out.
Result<std::vector<XlsxRelation>> readRelations(const ZipArchive &archive, const QString &part,
                                                const ReadLimits &limits);
Result<XlsxSheets> readSheets(const ZipArchive &archive, const QString &part,
                              const ReadLimits &limits);
Result<XlsxStyles> readStyles(const ZipArchive &archive, const QString &part,
                              const ReadLimits &limits);
Result<QStringList> readSharedTexts(const ZipArchive &archive, const QString &part,
                                    const ReadLimits &limits, Progress *progress);

/// Resolves the _xHHHH_ escapes that spreadsheets use for characters XML cannot carry.
QString unescaped(const QString &text);

} // namespace xhb
