// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Dossier.h"

#include "core/report/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

} // namespace

const Step *RoundDossier::step(std::initializer_list<const char *> keys) const
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(), [&](const Step &taken) {
        return std::any_of(keys.begin(), keys.end(),
                           [&](const char *key) { return taken.key == QLatin1String(key); });
    });
    return found == steps.rend() ? nullptr : &*found;
}

bool IssueDossier::hasStep(const char *key) const
{
    return std::ranges::find(procedure, QLatin1String(key), &DossierStep::key) != procedure.end();
}

QString IssueDossier::sourceWords() const
{
    const QString name = petition && source.name.isEmpty() ? Tr::tr("群众信访举报") : source.name;
    const QString batch = petition ? petition->batch : source.batch;
    if (batch.isEmpty() || name.contains(batch))
        return name;
    return QStringLiteral("%1（%2）").arg(name, batch);
}

QString IssueDossier::deadlineLines() const
{
    return moved.moved() ? adjustedLines(moved) : deadlineWords();
}

QString IssueDossier::deadlineLines(const Measure &measure) const
{
    const AdjustedDeadline own = movedMeasures.value(measure.id.value);
    if (own.moved())
        return adjustedLines(own);
    return measure.deadlineText.isEmpty() ? paperDate(measure.deadline) : measure.deadlineText;
}

QString IssueDossier::deadlineWords() const
{
    return issue.deadlineText.isEmpty() ? paperDate(issue.deadline) : issue.deadlineText;
}

} // namespace xhb
