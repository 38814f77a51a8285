// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxPart.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using Xml = QXmlStreamReader;

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
        if (step == QLatin1String("..")) {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != QLatin1String(".")) {
            path.append(step);
        }
    }
    return path.join(u'/');
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

} // namespace

QString unescaped(QString text)
{
    qsizetype at = 0;
    while ((at = text.indexOf(QLatin1String("_x"), at)) >= 0) {
        bool ok = at + 7 <= text.size() && text[at + 6] == u'_';
        const ushort code = ok ? QStringView(text).mid(at + 2, 4).toUShort(&ok, 16) : ushort(0);
        if (ok && code == u'\r')
            text.remove(at, 7); // a line end is \n alone, as everywhere else
        else if (ok)
            text.replace(at++, 7, QChar(code));
        else
            at += 2;
    }
    return text;
}

XlsxPart::XlsxPart(QString name, std::unique_ptr<ZipEntry> entry)
    : m_name(std::move(name)), m_entry(std::move(entry)), m_xml(m_entry.get())
{
}

QXmlStreamReader::TokenType XlsxPart::next()
{
    m_entry->grant();
    const Xml::TokenType token = m_xml.readNext();
    if (token == Xml::DTD)
        m_xml.raiseError(Tr::tr("含有文档类型声明"));
    m_attributesRead = false;
    return token;
}

QStringView XlsxPart::attribute(QLatin1String name)
{
    if (!m_attributesRead)
        m_attributes = m_xml.attributes();
    m_attributesRead = true;
    // Attributes such as r:id may come under any prefix, so only the local name counts.
    for (const QXmlStreamAttribute &attribute : std::as_const(m_attributes))
        if (attribute.name() == name)
            return attribute.value();
    return {};
}

QString XlsxPart::text()
{
    QString text;
    for (int depth = 1; depth > 0 && !m_xml.hasError();) {
        switch (next()) {
        case Xml::StartElement: ++depth; break;
        case Xml::EndElement: --depth; break;
        case Xml::Characters: text += m_xml.text(); break;
        default: break;
        }
    }
    return text;
}

QString XlsxPart::richText(const QString &end)
{
    QString whole;
    while (!m_xml.hasError()) {
        const Xml::TokenType token = next();
        if (token == Xml::EndElement && element() == end)
            break;
        if (token != Xml::StartElement)
            continue;
        if (element() == u"t")
            whole += text();
        else if (element() == u"rPh")
            text();
    }
    return unescaped(whole);
}

Status XlsxPart::status() const
{
    if (!m_xml.hasError())
        return done();
    // A device that gave up looks like an early end to the parser; the device knows better.
    const QString why = m_entry->failure().isEmpty() ? m_xml.errorString() : m_entry->failure();
    const bool ours = m_xml.error() == Xml::CustomError || !m_entry->failure().isEmpty();
    return Error{ErrorCode::Corrupt,
                 ours ? Tr::tr("文件不能导入：%1。请用 WPS 或 Excel 打开检查，另存为 xlsx "
                               "后再导入；台账没有改动。")
                            .arg(why)
                      : Tr::tr("文件已损坏（%1 第 %2 行附近）。请重新拷贝一份，或用 WPS、Excel "
                               "打开后另存为 xlsx 再导入；台账没有改动。")
                            .arg(m_name)
                            .arg(m_xml.lineNumber()),
                 why,
                 {}};
}

Result<std::unique_ptr<XlsxPart>> openPart(const ZipArchive &archive, const QString &name)
{
    std::unique_ptr<ZipEntry> entry = archive.entry(name);
    if (!entry)
        return Error{
            ErrorCode::Corrupt,
            Tr::tr("文件不完整，缺少“%1”。请用 WPS 或 Excel 打开后另存为 xlsx 再导入。").arg(name),
            {},
            {}};
    return std::make_unique<XlsxPart>(name, std::move(entry));
}

Result<std::vector<XlsxRelation>> readRelations(const ZipArchive &archive, const QString &part)
{
    const QString folder = folderOf(part);
    const QString name =
        folder + QLatin1String("_rels/") + part.mid(folder.size()) + QLatin1String(".rels");
    std::vector<XlsxRelation> relations;
    if (!archive.has(name))
        return relations;
    TRY_LET(xml, openPart(archive, name));
    while (!xml->xml().atEnd()) {
        if (xml->next() != Xml::StartElement || xml->element() != u"Relationship" ||
            xml->attribute(QLatin1String("TargetMode")) == u"External")
            continue;
        const QStringView type = xml->attribute(QLatin1String("Type"));
        relations.push_back({xml->attribute(QLatin1String("Id")).toString(),
                             type.mid(type.lastIndexOf(u'/') + 1).toString(),
                             resolved(folder, xml->attribute(QLatin1String("Target")).toString())});
    }
    TRY(xml->status());
    return relations;
}

Result<XlsxStyles> readStyles(const ZipArchive &archive, const QString &part)
{
    XlsxStyles read;
    if (!archive.has(part))
        return read;
    TRY_LET(xml, openPart(archive, part));
    QHash<int, int> indexOfId; // numFmtId -> index into formats
    std::vector<bool> struckFonts;
    enum { Elsewhere, Fonts, CellStyles } inside = Elsewhere;
    while (!xml->xml().atEnd()) {
        const Xml::TokenType token = xml->next();
        const QStringView name = xml->element();
        if (token == Xml::EndElement && (name == u"fonts" || name == u"cellXfs"))
            inside = Elsewhere;
        if (token != Xml::StartElement)
            continue;
        if (name == u"fonts") {
            inside = Fonts;
        } else if (name == u"cellXfs") {
            inside = CellStyles;
        } else if (name == u"font" && inside == Fonts) {
            struckFonts.push_back(false);
        } else if (name == u"strike" && inside == Fonts && !struckFonts.empty()) {
            const QStringView value = xml->attribute(QLatin1String("val"));
            struckFonts.back() = value.isEmpty() || isTrue(value);
        } else if (name == u"numFmt") {
            indexOfId.insert(xml->attribute(QLatin1String("numFmtId")).toInt(),
                             int(read.formats.size()));
            read.formats.emplace_back(xml->attribute(QLatin1String("formatCode")).toString());
        } else if (name == u"xf" && inside == CellStyles) {
            XlsxStyle style;
            const int id = xml->attribute(QLatin1String("numFmtId")).toInt();
            auto known = indexOfId.constFind(id);
            if (known == indexOfId.constEnd()) {
                known = indexOfId.insert(id, int(read.formats.size()));
                read.formats.push_back(NumberFormat::builtIn(id));
            }
            style.format = *known;
            const int font = xml->attribute(QLatin1String("fontId")).toInt();
            style.struck = size_t(font) < struckFonts.size() && struckFonts[size_t(font)];
            read.styles.push_back(style);
        }
    }
    TRY(xml->status());
    return read;
}

Result<QStringList> readSharedTexts(const ZipArchive &archive, const QString &part,
                                    const ReadLimits &limits, Progress *progress)
{
    QStringList texts;
    if (!archive.has(part))
        return texts;
    TRY_LET(xml, openPart(archive, part));
    qint64 characters = 0;
    while (!xml->xml().atEnd()) {
        if (xml->next() != Xml::StartElement || xml->element() != u"si")
            continue;
        texts.append(xml->richText(QStringLiteral("si")));
        characters += texts.constLast().size();
        if (texts.size() > limits.sharedStrings || characters > limits.characters ||
            texts.constLast().size() > limits.cellCharacters)
            xml->fail(Tr::tr("文字太多，超出 %1 字").arg(limits.characters));
        if (progress && texts.size() % 4096 == 0 && !progress->step(0, 100))
            return Error{ErrorCode::Cancelled, Tr::tr("已取消导入"), {}, {}};
    }
    TRY(xml->status());
    return texts;
}

} // namespace xhb
