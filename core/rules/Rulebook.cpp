// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Rulebook.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QResource>

namespace xhb {
namespace {

struct RulebookTr {
    Q_DECLARE_TR_FUNCTIONS(Rulebook)
};

} // namespace

int Procedure::indexOf(Key step) const
{
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i].key == step)
            return int(i);
    return -1;
}

const Procedure *Rulebook::procedure(Key key) const
{
    for (const Procedure &candidate : procedures)
        if (candidate.key == key)
            return &candidate;
    return nullptr;
}

const Procedure &Rulebook::procedureFor(Level level, const QString &category) const
{
    const QString wanted = category.trimmed();
    for (const SourceCategory &known : categories)
        if (known.level == level && (known.name == wanted || known.aliases.contains(wanted)))
            return procedures[size_t(known.procedure)];
    return procedures[size_t(procedureByLevel[size_t(level)])];
}

QStringList builtInRulebookIds()
{
    QStringList ids;
    for (const QString &file :
         QDir(QStringLiteral(":/rulebooks")).entryList({QStringLiteral("*.json")}))
        if (file != QLatin1String("articles.json"))
            ids.append(file.chopped(5));
    return ids;
}

Result<Rulebook> builtInRulebook(const QString &id)
{
    // Only a plain name may become a path.
    static const QRegularExpression plainName(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z][a-z0-9_-]*")));
    const QString name = id + QStringLiteral(".json");
    const QResource file(QStringLiteral(":/rulebooks/") + name);
    if (!plainName.match(id).hasMatch() || id == u"articles" || !file.isValid())
        return Error{ErrorCode::NotFound,
                     RulebookTr::tr("没有名为“%1”的规则集，现有：%2。")
                         .arg(id, builtInRulebookIds().join(u'、')),
                     {},
                     {}};
    return readRulebook(file.uncompressedData(), name, Articles::builtIn());
}

} // namespace xhb
