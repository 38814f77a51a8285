// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/JsonNode.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace xhb {
namespace {

struct JsonTr {
    Q_DECLARE_TR_FUNCTIONS(Rulebook)
};

constexpr qsizetype maxFileBytes = 1 << 20;
constexpr qsizetype maxTextLength = 500;

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

/// Where every value of a well-formed text stands: QJsonDocument tells neither lines nor keys that
/// stand twice in one object (it keeps the last of them without a word).
struct Places {
    QHash<QString, int> lines; ///< by path, from 1
    QString repeatedKey;       ///< the path of the first; empty if there is none
};

Places placesOf(const QByteArray &json)
{
    struct Level {
        bool object;
        QString path;
        QSet<QByteArray> keys;
        int index = 0;
    };
    Places places;
    std::vector<Level> levels;
    QString here; // path of the value that comes next
    int line = 1;
    qsizetype i = 0;
    const auto skipSpace = [&](qsizetype from) {
        while (from < json.size() && std::isspace(static_cast<unsigned char>(json[from])))
            line += json[from++] == '\n';
        return from;
    };
    const auto beginItem = [&](const Level &list) {
        here = list.path + u'[' + QString::number(list.index) + u']';
        i = skipSpace(i + 1) - 1;
        places.lines.insert(here, line);
    };
    for (; i < json.size(); ++i) {
        const char c = json[i];
        line += c == '\n';
        if (c == '{' || c == '[') {
            levels.push_back({c == '{', here, {}, 0});
            if (c == '[')
                beginItem(levels.back());
        } else if (c == '}' || c == ']') {
            levels.pop_back();
        } else if (c == ',' && !levels.back().object) {
            ++levels.back().index;
            beginItem(levels.back());
        } else if (c == '"') {
            const qsizetype begin = i + 1;
            const int beginLine = line;
            for (++i; json[i] != '"'; ++i)
                if (json[i] == '\\')
                    ++i;
            const QByteArray key = json.mid(begin, i - begin);
            const qsizetype next = skipSpace(i + 1);
            const bool isKey = next < json.size() && json[next] == ':';
            i = next - 1;
            if (!isKey)
                continue;
            here = joined(levels.back().path, QString::fromUtf8(key));
            places.lines.insert(here, beginLine);
            if (levels.back().keys.contains(key) && places.repeatedKey.isEmpty())
                places.repeatedKey = here;
            levels.back().keys.insert(key);
        }
    }
    return places;
}

/// The line of what a path names or, where the file lacks it, of what should hold it.
int lineOf(QString path, const QHash<QString, int> &lines)
{
    while (!path.isEmpty() && !lines.contains(path))
        path.truncate(std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'[')));
    return lines.value(path, 1);
}

} // namespace

void JsonFault::report(const QString &path, const QString &reason)
{
    if (m_error)
        return;
    QString where = path.isEmpty() ? JsonTr::tr("文件开头") : path;
    if (!m_json.isEmpty())
        where = JsonTr::tr("第 %1 行，%2").arg(lineOf(path, placesOf(m_json).lines)).arg(where);
    m_error = Error{ErrorCode::Invalid,
                    JsonTr::tr("%1 有误：%2：%3。").arg(m_fileName, where, reason),
                    where,
                    {}};
}

void JsonNode::fail(const QString &key, const QString &reason) const
{
    m_fault->report(joined(m_path, key), reason);
}

void JsonNode::allowKeys(std::initializer_list<const char *> known) const
{
    if (!m_value.isObject())
        return fail(JsonTr::tr("应是对象 {…}"));
    for (const QString &key : keys())
        if (std::none_of(known.begin(), known.end(),
                         [&](const char *name) { return key == QLatin1String(name); }))
            fail(key, JsonTr::tr("不认识的键"));
}

bool JsonNode::has(const char *key) const
{
    return m_value.toObject().contains(QLatin1String(key));
}

JsonNode JsonNode::child(const QString &key) const
{
    const QJsonValue value = m_value.toObject().value(key);
    if (value.isUndefined())
        fail(key, JsonTr::tr("缺少这一项"));
    return {value, joined(m_path, key), *m_fault};
}

std::vector<JsonNode> JsonNode::items(const QString &key) const
{
    const JsonNode list = child(key);
    if (!list.m_value.isArray())
        list.fail(JsonTr::tr("应是数组 […]"));
    std::vector<JsonNode> nodes;
    for (const QJsonValue value : list.m_value.toArray())
        nodes.emplace_back(value, list.path() + u'[' + QString::number(nodes.size()) + u']',
                           *m_fault);
    return nodes;
}

QString JsonNode::text() const
{
    const QString text = m_value.toString();
    if (!m_value.isString() || text.trimmed().isEmpty())
        fail(JsonTr::tr("应是不为空的文字"));
    else if (text.size() > maxTextLength)
        fail(JsonTr::tr("文字过长（超过 %1 字）").arg(maxTextLength));
    return text;
}

QString JsonNode::text(const char *key) const
{
    return child(QLatin1String(key)).text();
}

int JsonNode::number(const char *key, int least, int most) const
{
    const JsonNode node = child(QLatin1String(key));
    const double number = node.m_value.toDouble();
    if (!node.m_value.isDouble() || std::floor(number) != number || number < least ||
        number > most) {
        node.fail(JsonTr::tr("应是 %1 到 %2 的整数").arg(least).arg(most));
        return least;
    }
    return int(number);
}

double JsonNode::real(const char *key, double least, double most) const
{
    const JsonNode node = child(QLatin1String(key));
    const double number = node.m_value.toDouble();
    if (!node.m_value.isDouble() || number < least || number > most) {
        node.fail(JsonTr::tr("应是 %1 到 %2 的数").arg(least).arg(most));
        return least;
    }
    return number;
}

bool JsonNode::flag(const char *key, bool otherwise) const
{
    if (!has(key))
        return otherwise;
    const JsonNode node = child(QLatin1String(key));
    if (!node.m_value.isBool())
        node.fail(JsonTr::tr("应是 true 或 false"));
    return node.m_value.toBool();
}

Result<QJsonObject> parseStrictJson(const QByteArray &json, const QString &fileName)
{
    JsonFault fault(fileName);
    if (json.size() > maxFileBytes) {
        fault.report({}, JsonTr::tr("文件过大（超过 1 MB）"));
        return fault.error();
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(parse.offset).count('\n') + 1;
        fault.report(JsonTr::tr("第 %1 行").arg(line),
                     JsonTr::tr("不是正确的 JSON（%1）").arg(parse.errorString()));
        return fault.error();
    }
    if (!document.isObject())
        fault.report({}, JsonTr::tr("应是对象 {…}"));
    else if (const Places places = placesOf(json); !places.repeatedKey.isEmpty())
        fault.report(JsonTr::tr("第 %1 行，%2")
                         .arg(places.lines.value(places.repeatedKey))
                         .arg(places.repeatedKey),
                     JsonTr::tr("同一个键写了两次"));
    if (fault.found())
        return fault.error();
    return document.object();
}

} // namespace xhb
