// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RulebookScope.h"

#include <QRegularExpression>

namespace xhb {

QString RulebookScope::keyText(const JsonNode &node, const char *name) const
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z][a-z0-9_-]*")));
    const QString key = node.text(name);
    if (!pattern.match(key).hasMatch() || size_t(key.size()) > Key::maxLength)
        node.fail(QLatin1String(name),
                  ReaderTr::tr("%1应以小写字母开头，只含小写字母、数字、“-”“_”，不超过 %2 个")
                      .arg(quoted(key))
                      .arg(Key::maxLength));
    return key;
}

QString RulebookScope::basis(const JsonNode &node, const char *key) const
{
    const QString id = node.text(key);
    if (!articles.find(id))
        node.fail(QLatin1String(key), ReaderTr::tr("依据%1不在规则清单里").arg(quoted(id)));
    return id;
}

int RulebookScope::parameter(const JsonNode &node, const QString &key)
{
    for (const Parameter &known : parameters)
        if (known.key == key) {
            usedParameters.insert(key);
            return known.value;
        }
    node.fail(ReaderTr::tr("parameters 里没有参数%1").arg(quoted(key)));
    return 1;
}

void onlyWord(const JsonNode &node, const char *key, const char *word)
{
    if (node.text(key) != QLatin1String(word))
        node.fail(QLatin1String(key), ReaderTr::tr("只能是%1").arg(quoted(QLatin1String(word))));
}

} // namespace xhb
