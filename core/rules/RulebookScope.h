// SPDX-License-Identifier: GPL-3.0-or-later
// What all parts of a rulebook file are read against: the known articles, the file's own
// parameters, and the few ways to read a word.
#pragma once

#include "core/rules/JsonNode.h"
#include "core/rules/Rulebook.h"

#include <QSet>

namespace xhb {

struct RulebookScope {
    const Articles &articles;
    std::vector<Parameter> parameters;
    QSet<QString> usedParameters;

    /// A key of lower-case letters, short enough for Key.
    QString keyText(const JsonNode &node, const char *name) const;
    /// A basis that is in the list of articles.
    QString basis(const JsonNode &node, const char *key = "basis") const;
    /// The value of a parameter; a number is written down once, with its name and basis.
    int parameter(const JsonNode &node, const QString &key);
};

struct ReaderTr {
    Q_DECLARE_TR_FUNCTIONS(Rulebook)
};

inline QString quoted(const QString &text)
{
    return ReaderTr::tr("“%1”").arg(text);
}

template <class Enum>
QString keysOf()
{
    QStringList keys;
    for (const Choice &choice : Vocabulary<Enum>::choices)
        keys.append(QString::fromLatin1(choice.key));
    return keys.join(QStringLiteral("、"));
}

/// A word of a vocabulary, or a fault that lists the words there are.
template <class Enum>
Enum choiceOf(const JsonNode &node, const char *key)
{
    const QString word = node.text(key);
    const std::optional<Enum> value = fromKey<Enum>(word);
    if (!value)
        node.fail(QLatin1String(key),
                  ReaderTr::tr("不认识%1，应是：%2").arg(quoted(word), keysOf<Enum>()));
    return value.value_or(Enum{});
}

/// A value that can only be one word.
void onlyWord(const JsonNode &node, const char *key, const char *word);

} // namespace xhb
