// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/SourceGuess.h"

namespace xhb {

namespace {

bool standsIn(QStringView word, QStringView name)
{
    qsizetype at = 0;
    for (const QChar letter : name)
        if (at < word.size() && letter == word[at])
            ++at;
    return at == word.size();
}

} // namespace

const SourceCategory *guessCategory(const Rulebook &rulebook, const QString &sourceName)
{
    const SourceCategory *best = nullptr;
    qsizetype length = 0;
    for (const SourceCategory &category : rulebook.categories)
        for (const QString &word : category.aliases + QStringList{category.name})
            if (word.size() > length && standsIn(word, sourceName)) {
                best = &category;
                length = word.size();
            }
    return best;
}

const SourceCategory *categoryNamed(const Rulebook &rulebook, const QString &category)
{
    for (const SourceCategory &known : rulebook.categories)
        if (known.name == category)
            return &known;
    for (const SourceCategory &known : rulebook.categories)
        if (known.aliases.contains(category))
            return &known;
    return nullptr;
}

} // namespace xhb
