// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxParts.h"

#include <QCoreApplication>
#include <QHash>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString folderOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.left(slash + 1);
}

/// "../styles.xml" seen from "xl/worksheets/" is "xl/styles.xml"; "/xl/a.xml" starts at the root.
QString resolved(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    QStringList path;
    const QString whole = target.startsWith(u'/') ? target : folder + target;
    for (const QString &step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step != QLatin1String("..") && step != QLatin1String("."))
            path.append(step);
        else if (step == QLatin1String("..") && !path.isEmpty())
            path.removeLast();
    }
    return path.join(u'/');
}

struct RelationsHandler : XmlHandler {
    explicit RelationsHandler(QString from) : folder(std::move(from)) {}

    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString type = attributes.text("Type");
        relations.push_back({attributes.text("Id"), type.mid(type.lastIndexOf(u'/') + 1),
                             resolved(folder, attributes.text("Target"))});
    }

    QString folder;
    std::vector<XlsxRelation> relations;
};

struct SheetsHandler : XmlHandler {
    explicit SheetsHandler(int most) : limit(most) {}

    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            read.from1904 = attributes.flag("date1904");
        } else if (name == "sheet") {
            const QByteArrayView state = attributes.value("state");
            read.sheets.push_back({attributes.text("name"), attributes.text("id"),
                                   state == "hidden" || state == "veryHidden"});
            if (read.sheets.size() > size_t(limit))
                fail(Tr::tr("工作表超过 %1 个").arg(limit));
        }
    }

    int limit;
    XlsxSheets read;
};

struct StylesHandler : XmlHandler {
    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "fonts")
            inside = Fonts;
        else if (name == "cellXfs")
            inside = CellStyles;
        else if (name == "font" && inside == Fonts)
            struckFonts.push_back(false);
        else if (name == "strike" && inside == Fonts && !struckFonts.empty())
            struckFonts.back() = attributes.value("val").isNull() || attributes.flag("val");
        else if (name == "numFmt")
            addFormat(attributes.number("numFmtId"), NumberFormat(attributes.text("formatCode")));
        else if (name == "xf" && inside == CellStyles)
            addStyle(attributes.number("numFmtId"), attributes.number("fontId"));
    }

    void end(QByteArrayView name) override
    {
        if (name == "fonts" || name == "cellXfs")
            inside = Elsewhere;
    }

    int addFormat(int id, NumberFormat format)
    {
        indexOfId.insert(id, int(read.formats.size()));
        read.formats.push_back(std::move(format));
        return int(read.formats.size()) - 1;
    }

    void addStyle(int formatId, int font)
    {
        const auto known = indexOfId.constFind(formatId);
        XlsxStyle style;
        style.format = known != indexOfId.constEnd()
                           ? *known
                           : addFormat(formatId, NumberFormat::builtIn(formatId));
        style.struck = size_t(font) < struckFonts.size() && struckFonts[size_t(font)];
        read.styles.push_back(style);
    }

    enum { Elsewhere, Fonts, CellStyles } inside = Elsewhere;
    QHash<int, int> indexOfId; // numFmtId -> index into formats
    std::vector<bool> struckFonts;
    XlsxStyles read;
};

struct SharedTextsHandler : XmlHandler {
    SharedTextsHandler(const ReadLimits &bounds, Progress *reported)
        : limits(bounds), progress(reported)
    {
    }

    void start(QByteArrayView name, const XmlAttributes &) override
    {
        if (name == "si")
            current.clear();
        current.start(name);
    }

    void end(QByteArrayView name) override
    {
        current.end(name);
        if (name != "si")
            return;
        texts.append(current.take());
        characters += texts.constLast().size();
        if (texts.size() > limits.sharedStrings || characters > limits.characters ||
            texts.constLast().size() > limits.cellCharacters)
            fail(Tr::tr("文字太多，超出可导入的范围"));
    }

    void text(QByteArrayView utf8) override
    {
        current.text(utf8);
        if (current.bytes() > qint64(limits.cellCharacters) * 4)
            fail(Tr::tr("一个单元格的内容超过 %1 字").arg(limits.cellCharacters));
    }

    void progressed(qint64 done, qint64 total) override
    {
        if (progress && !progress->step(int(done >> 10), int(total >> 10)))
            cancel();
    }

    const ReadLimits &limits;
    Progress *progress;
    RichText current;
    QStringList texts;
    qint64 characters = 0;
};

} // namespace

QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString plain;
    qsizetype copied = 0;
    for (; at >= 0; at = text.indexOf(QLatin1String("_x"), at)) {
        bool ok = at + 7 <= text.size() && text[at + 6] == u'_';
        const ushort code = ok ? QStringView(text).mid(at + 2, 4).toUShort(&ok, 16) : ushort(0);
        if (!ok) {
            at += 2;
            continue;
        }
        plain += QStringView(text).mid(copied, at - copied);
        if (code != u'\r') // a line end is \n alone, as everywhere else
            plain += QChar(code);
        copied = at += 7;
    }
    plain += QStringView(text).mid(copied);
    return plain;
}

void RichText::clear()
{
    m_utf8.clear();
    m_inText = false;
    m_phonetic = 0;
}

void RichText::start(QByteArrayView name)
{
    if (name == "rPh")
        ++m_phonetic;
    else if (name == "t")
        m_inText = m_phonetic == 0;
}

void RichText::end(QByteArrayView name)
{
    if (name == "rPh")
        --m_phonetic;
    else if (name == "t")
        m_inText = false;
}

void RichText::text(QByteArrayView utf8)
{
    if (m_inText)
        m_utf8.append(utf8.data(), utf8.size());
}

QString RichText::take() const
{
    return unescaped(QString::fromUtf8(m_utf8));
}

Result<std::vector<XlsxRelation>> readRelations(const ZipArchive &archive, const QString &part,
                                                const ReadLimits &limits)
{
    const QString folder = folderOf(part);
    const QString name =
        folder + QLatin1String("_rels/") + part.mid(folder.size()) + QLatin1String(".rels");
    RelationsHandler handler(folder);
    if (archive.has(name))
        TRY(readXml(archive, name, handler, limits));
    return std::move(handler.relations);
}

Result<XlsxSheets> readSheets(const ZipArchive &archive, const QString &part,
                              const ReadLimits &limits)
{
    SheetsHandler handler(limits.sheets);
    TRY(readXml(archive, part, handler, limits));
    return std::move(handler.read);
}

Result<XlsxStyles> readStyles(const ZipArchive &archive, const QString &part,
                              const ReadLimits &limits)
{
    StylesHandler handler;
    if (archive.has(part))
        TRY(readXml(archive, part, handler, limits));
    return std::move(handler.read);
}

Result<QStringList> readSharedTexts(const ZipArchive &archive, const QString &part,
                                    const ReadLimits &limits, Progress *progress)
{
    SharedTextsHandler handler(limits, progress);
    if (archive.has(part))
        TRY(readXml(archive, part, handler, limits));
    return std::move(handler.texts);
}

} // namespace xhb
