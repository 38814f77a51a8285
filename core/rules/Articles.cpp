// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Articles.h"

#include "core/rules/JsonNode.h"

#include <QCoreApplication>
#include <QResource>

namespace xhb {
namespace {

struct ArticlesTr {
    Q_DECLARE_TR_FUNCTIONS(Rulebook)
};

struct Document {
    QString name;
    QString title;
};

} // namespace

Result<Articles> Articles::read(const QByteArray &json, const QString &fileName)
{
    TRY_LET(object, parseStrictJson(json, fileName));
    JsonFault fault(fileName, json);
    const JsonNode root(object, {}, fault);
    root.allowKeys({"documents", "articles"});

    QHash<QString, Document> documents;
    for (const JsonNode &node : root.items(QStringLiteral("documents"))) {
        node.allowKeys({"key", "name", "title"});
        documents.insert(node.text("key"), {node.text("name"), node.text("title")});
    }
    Articles articles;
    for (const JsonNode &node : root.items(QStringLiteral("articles"))) {
        node.allowKeys({"id", "cite", "text"});
        const QString id = node.text("id");
        const QString document = id.section(u'-', 0, 0);
        if (!documents.contains(document))
            node.fail(QStringLiteral("id"),
                      ArticlesTr::tr("文件“%1”不在 documents 里").arg(document));
        if (articles.m_articles.contains(id))
            node.fail(QStringLiteral("id"), ArticlesTr::tr("“%1”重复").arg(id));
        // A document cited as a whole has its own key as id and no article.
        const QString cite = id == document ? QString() : node.text("cite");
        articles.m_articles.insert(id, {id, documents[document].name + cite,
                                        documents[document].title, node.text("text")});
        articles.m_order.append(id);
    }
    if (fault.found())
        return fault.error();
    return articles;
}

const Articles &Articles::builtIn()
{
    static const Articles articles = [] {
        const QResource resource(QStringLiteral(":/rulebooks/articles.json"));
        auto read = Articles::read(resource.uncompressedData(), QStringLiteral("articles.json"));
        Q_ASSERT_X(read.ok(), "articles.json", "the program's own list of rules must be readable");
        return read.ok() ? read.take() : Articles();
    }();
    return articles;
}

const Article *Articles::find(const QString &id) const
{
    const auto at = m_articles.constFind(id);
    return at == m_articles.constEnd() ? nullptr : &*at;
}

QString Articles::cite(const QString &id) const
{
    const Article *article = find(id);
    return article ? article->citation : id;
}

QString Articles::explain(const QString &id) const
{
    const Article *article = find(id);
    return article ? ArticlesTr::tr("%1：%2").arg(article->citation, article->text) : id;
}

} // namespace xhb
