// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/FormReader.h"

#include <QCoreApplication>
#include <QFile>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

/// The looks a template can name. GB/T 9704-2012: title 22 pt, body 16 pt at 28.95 pt; forms 10.5.
constexpr FormStyle styles[] = {
    {"title", {Face::Title, 22, Align::Center, 0, 1.35}, false, false},
    {"subtitle", {Face::Title, 16, Align::Center, 0, 1.4}, false, false},
    {"heading", {Face::Caption, 16, Align::Justify, 2, 1.81}, false, false},
    {"subheading", {Face::Note, 16, Align::Justify, 2, 1.81}, false, false},
    {"body", {Face::Body, 16, Align::Justify, 2, 1.81}, false, false},
    {"signature", {Face::Body, 16, Align::Right, 0, 1.81}, false, false},
    {"plain", {Face::Body, 10.5, Align::Left, 0, 1.45}, false, false},
    {"note", {Face::Note, 10.5, Align::Justify, 0, 1.5}, false, false},
    {"caption", {Face::Caption, 10.5, Align::Center, 0, 1.45}, true, false},
    {"value", {Face::Body, 10.5, Align::Center, 0, 1.45}, false, false},
    {"left", {Face::Body, 10.5, Align::Left, 0, 1.45}, false, false},
    {"text", {Face::Body, 10.5, Align::Justify, 2, 1.45}, false, true},
    {"long", {Face::Body, 10.5, Align::Left, 0, 1.4}, false, true},
};

} // namespace

FormText FormReader::text(const JsonNode &node, const char *key, const FormList *list)
{
    if (!node.has(key))
        return {};
    return text(node.child(QLatin1String(key)), node.text(key), list);
}

/// Splits “…{{field}}…”. A field of the list being repeated goes before one of the form.
FormText FormReader::text(const JsonNode &node, const QString &source, const FormList *list)
{
    FormText text;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = source.indexOf(QLatin1String("{{"), at);
        const qsizetype close = source.indexOf(QLatin1String("}}"), std::max<qsizetype>(open, at));
        if (open < 0 || close < 0) {
            if (open >= 0 || close >= 0)
                node.fail(Tr::tr("花括号 {{ 与 }} 不成对"));
            text.pieces.push_back({source.mid(at), {}, -1});
            return text;
        }
        FormText::Piece piece{source.mid(at, open - at), source.mid(open + 2, close - open - 2),
                              -1};
        if (list)
            piece.column = int(list->columns.indexOf(piece.field));
        if (piece.column < 0 && !m_names.texts.contains(piece.field))
            node.fail(Tr::tr("没有名为“%1”的字段").arg(piece.field));
        text.pieces.push_back(piece);
        at = close + 2;
    }
}

FormWhen FormReader::when(const JsonNode &node)
{
    FormWhen when{optional(node, "when")};
    const QString name = when.name.startsWith(u'!') ? when.name.mid(1) : when.name;
    if (!name.isEmpty() && !m_names.texts.contains(name) && !m_names.lists.contains(name) &&
        !m_names.photos.contains(name))
        node.fail(QStringLiteral("when"), Tr::tr("没有名为“%1”的字段").arg(name));
    return when;
}

QString FormReader::listName(const JsonNode &node, const char *key)
{
    const QString name = node.text(key);
    if (!m_names.lists.contains(name))
        node.fail(QLatin1String(key), Tr::tr("没有名为“%1”的清单").arg(name));
    return name;
}

const FormStyle &FormReader::style(const JsonNode &node, const char *otherwise)
{
    const QString name = optional(node, "style", QLatin1String(otherwise));
    for (const FormStyle &known : styles)
        if (name == QLatin1String(known.name))
            return known;
    node.fail(QStringLiteral("style"), Tr::tr("没有名为“%1”的样式").arg(name));
    return styles[0];
}

FormParagraph FormReader::paragraph(const JsonNode &node, const FormList *list)
{
    node.allowKeys({"kind", "when", "text", "style", "points", "before", "after", "left", "right",
                    "keep_with_next"});
    FormParagraph paragraph;
    paragraph.text = text(node, "text", list);
    if (!node.has("text"))
        node.fail(QStringLiteral("text"), Tr::tr("缺少这一项"));
    const FormStyle &look = style(node, "body");
    paragraph.look.style = look.style;
    paragraph.look.style.points = real(node, "points", look.style.points, 6, 40);
    paragraph.look.before = real(node, "before", 0, 0, 200);
    paragraph.look.after = real(node, "after", 0, 0, 200);
    paragraph.look.left = real(node, "left", 0, 0, 100);
    paragraph.look.right = real(node, "right", 0, 0, 100);
    paragraph.look.keepWithNext = node.flag("keep_with_next", false);
    return paragraph;
}

FormRepeat FormReader::repeat(const JsonNode &node)
{
    node.allowKeys({"kind", "when", "each", "parts"});
    FormRepeat repeat;
    repeat.each = listName(node, "each");
    const FormList list = m_names.lists.value(repeat.each);
    for (const JsonNode &item : node.items(QStringLiteral("parts"))) {
        FormRepeat::Part part;
        part.paragraph = paragraph(item, &list);
        if (item.has("when")) {
            part.when = int(list.columns.indexOf(item.text("when")));
            if (part.when < 0)
                item.fail(QStringLiteral("when"),
                          Tr::tr("没有名为“%1”的字段").arg(item.text("when")));
        }
        repeat.parts.push_back(std::move(part));
    }
    return repeat;
}

FormBlock FormReader::block(const JsonNode &node)
{
    FormBlock block;
    block.when = when(node);
    const QString kind = node.text("kind");
    if (kind == QLatin1String("text")) {
        block.what = paragraph(node, nullptr);
    } else if (kind == QLatin1String("repeat")) {
        block.what = repeat(node);
    } else if (kind == QLatin1String("line")) {
        node.allowKeys({"kind", "when", "left", "right", "style", "points", "before", "after"});
        FormLine line;
        line.left = text(node, "left");
        line.right = text(node, "right");
        const FormStyle &look = style(node, "plain");
        line.look.style = look.style;
        line.look.style.points = real(node, "points", look.style.points, 6, 40);
        line.look.before = real(node, "before", 0, 0, 100);
        line.look.after = real(node, "after", 1.5, 0, 100);
        block.what = line;
    } else if (kind == QLatin1String("space")) {
        node.allowKeys({"kind", "when", "height"});
        block.what = Space{node.real("height", 0, 200)};
    } else if (kind == QLatin1String("page_break")) {
        node.allowKeys({"kind", "when"});
        block.what = PageBreak{};
    } else if (kind == QLatin1String("grid")) {
        block.what = grid(node);
    } else if (kind == QLatin1String("ledger")) {
        block.what = ledger(node);
    } else if (kind == QLatin1String("photos")) {
        node.allowKeys({"kind", "when", "list", "per_page"});
        FormPhotos photos;
        photos.list = node.text("list");
        if (!m_names.photos.contains(photos.list))
            node.fail(QStringLiteral("list"), Tr::tr("没有名为“%1”的照片").arg(photos.list));
        photos.look.perPage = node.has("per_page") ? node.number("per_page", 0, 6) : 0;
        if (photos.look.perPage == 1 || photos.look.perPage == 5)
            node.fail(QStringLiteral("per_page"), Tr::tr("应是 2、3、4 或 6"));
        photos.look.caption = {Face::Note, 10.5, Align::Center, 0, 1.3};
        block.what = photos;
    } else {
        node.fail(QStringLiteral("kind"),
                  Tr::tr("应是 text、repeat、line、space、page_break、grid、ledger 或 photos"));
    }
    return block;
}

void FormReader::sheets(const JsonNode &root)
{
    for (const JsonNode &item : root.items(QStringLiteral("papers"))) {
        item.allowKeys({"paper", "landscape", "margins"});
        FormTemplate::Sheet sheet;
        sheet.name = item.text("paper");
        if (sheet.name != QLatin1String("A4") && sheet.name != QLatin1String("A3"))
            item.fail(QStringLiteral("paper"), Tr::tr("应是 A4 或 A3"));
        sheet.setup.paper = sheet.name == QLatin1String("A3") ? PaperSize::A3 : PaperSize::A4;
        sheet.setup.landscape = item.flag("landscape", false);
        const JsonNode margins = item.child(QStringLiteral("margins"));
        margins.allowKeys({"left", "top", "right", "bottom"});
        sheet.setup.left = margins.real("left", 10, 60);
        sheet.setup.top = margins.real("top", 10, 60);
        sheet.setup.right = margins.real("right", 10, 60);
        sheet.setup.bottom = margins.real("bottom", 10, 60);
        m_form.m_sheets.push_back(sheet);
    }
    if (m_form.m_sheets.empty())
        root.fail(QStringLiteral("papers"), Tr::tr("至少要有一种纸"));
}

Result<FormTemplate> FormReader::read(const QJsonObject &object)
{
    const JsonNode root(object, {}, m_fault);
    root.allowKeys(
        {"form", "title", "papers", "copies", "continued", "foot", "numbers", "cover", "blocks"});
    m_form.m_key = root.text("form");
    m_form.m_title = root.text("title");
    m_form.m_copies = root.has("copies") ? root.number("copies", 1, 20) : 1;
    sheets(root);
    const auto ends = [&](const char *key, FormText &left, FormText &right) {
        if (!root.has(key))
            return;
        const JsonNode node = root.child(QLatin1String(key));
        node.allowKeys({"left", "right"});
        left = text(node, "left");
        right = text(node, "right");
    };
    ends("continued", m_form.m_continuedLeft, m_form.m_continuedRight);
    ends("foot", m_form.m_footLeft, m_form.m_footRight);
    const QString numbers = optional(root, "numbers", QStringLiteral("none"));
    if (numbers == QLatin1String("of_total"))
        m_form.m_numbers = PageNumbers::OfTotal;
    else if (numbers == QLatin1String("official"))
        m_form.m_numbers = PageNumbers::Official;
    else if (numbers != QLatin1String("none"))
        root.fail(QStringLiteral("numbers"), Tr::tr("应是 none、of_total 或 official"));
    m_form.m_cover = root.flag("cover", false);
    for (const JsonNode &item : root.items(QStringLiteral("blocks")))
        m_form.m_blocks.push_back(block(item));
    if (m_fault.found())
        return m_fault.error();
    return m_form;
}

Result<FormTemplate> FormTemplate::read(const QByteArray &json, const QString &fileName,
                                        const FormData &names)
{
    TRY_LET(root, parseStrictJson(json, fileName));
    return FormReader(fileName, json, names).read(root);
}

Result<FormTemplate> FormTemplate::builtIn(const QString &key, const FormData &names)
{
    QFile file(QStringLiteral(":/forms/%1.json").arg(key));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, Tr::tr("没有名为“%1”的表单。").arg(key), {}, {}};
    return read(file.readAll(), key + QStringLiteral(".json"), names);
}

} // namespace xhb
