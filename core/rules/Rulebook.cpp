// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Rulebook.h"

#include <QCoreApplication>
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

Result<Rulebook> builtInRulebook(const QString &id)
{
    // Only a plain name may become a path.
    const QString name = id + QStringLiteral(".json");
    const QResource folder(QStringLiteral(":/rulebooks"));
    QStringList known = folder.children();
    known.removeAll(QStringLiteral("articles.json"));
    if (!known.contains(name))
        return Error{ErrorCode::NotFound,
                     RulebookTr::tr("没有名为“%1”的规则集，现有：%2。")
                         .arg(id, known.join(u'、').remove(QStringLiteral(".json"))),
                     {},
                     {}};
    const QResource file(QStringLiteral(":/rulebooks/") + name);
    return readRulebook(file.uncompressedData(), name, Articles::builtIn());
}

} // namespace xhb
