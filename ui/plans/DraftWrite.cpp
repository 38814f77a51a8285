// SPDX-License-Identifier: GPL-3.0-or-later
// How what was read from the cells of the drafting table goes into the book.
#include "ui/plans/DraftEdit.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

} // namespace

Status DraftEdit::write(Tx &tx)
{
    QHash<qint64, Id<Unit>> made;
    for (const Unit &added : m_unitsLeftOut ? std::vector<Unit>() : m_units.added()) {
        Unit unit = added;
        unit.id = {};
        TRY_LET(id, tx.insert(unit));
        made.insert(added.id.value, id);
    }
    for (auto &[problem, work] : m_works) {
        Issue &issue = work.issue;
        for (auto *units : {&issue.responsible, &issue.supervising, &issue.assisting})
            for (Id<Unit> &unit : *units)
                unit = made.value(unit.value, unit);
        if (work.base) {
            TRY(tx.update(issue, work.base->issue));
        } else {
            TRY(tx.insert(issue));
        }
        TRY(writeMeasures(tx, work));
        TRY(writeStages(tx, work));
    }
    return done();
}

/// A measure is its text: without one it is removed, and the numbers close up.
Status DraftEdit::writeMeasures(Tx &tx, const Work &work)
{
    std::vector<Measure> wanted;
    const auto keep = [&](const Measure &measure) -> Status {
        if (!measure.text.isEmpty()) {
            wanted.push_back(measure);
        } else if (measure.id) {
            TRY(tx.remove(measure.id));
        } else if (!measure.deadlineText.isEmpty() || measure.investedWan) {
            return Error{
                ErrorCode::Invalid, Tr::tr("请先写“重点措施”，再写这条措施的时限和资金。"), {}, {}};
        }
        return done();
    };
    for (const Line &line : work.lines) {
        TRY(keep(line.measure));
        for (const Line &further : line.behind)
            TRY(keep(further.measure));
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        Measure measure = wanted[i];
        measure.issue = work.issue.id;
        measure.seq = int(i) + 1;
        if (!measure.id) {
            TRY(tx.insert(measure));
            continue;
        }
        const auto base =
            std::find_if(work.base->measures.begin(), work.base->measures.end(),
                         [&](const Measure &known) { return known.id == measure.id; });
        if (measure != *base)
            TRY(tx.update(measure, *base));
    }
    return done();
}

Status DraftEdit::writeStages(Tx &tx, const Work &work)
{
    if (!work.stages)
        return done();
    const std::vector<StageGoal> before = work.base ? work.base->stages : std::vector<StageGoal>();
    const std::vector<StageGoal> stages = readStageLines(*work.stages, before, work.issue.id);
    for (size_t i = stages.size(); i < before.size(); ++i)
        TRY(tx.remove(before[i].id));
    for (size_t i = 0; i < stages.size(); ++i) {
        if (!stages[i].id) {
            TRY(tx.insert(StageGoal(stages[i])));
        } else if (stages[i] != before[i]) {
            TRY(tx.update(stages[i], before[i]));
        }
    }
    return done();
}

} // namespace xhb
