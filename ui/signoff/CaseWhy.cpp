// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/CaseWhy.h"

#include "core/base/Dates.h"
#include "core/report/Words.h"
#include "core/rules/Deadline.h"
#include "ui/records/FieldWords.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Signoff)
};

/// The count behind the last day of a step; none where nothing was counted.
std::optional<CountExplained> countOf(const Desk &desk, const Case &shown, size_t step)
{
    const StatusView &status = shown.status;
    const Procedure *procedure = desk.rulebook().procedure(Key::of(status.procedure));
    const RoundDossier *round = shown.dossier.lastRound();
    if (!procedure || !round || !status.steps[step].due.isValid())
        return {};
    const StepRule &rule = procedure->steps[step];
    const bool notice = rule.kind == StepKind::Publicity;
    if (notice ? round->publicity.empty() : rule.due.after < 0)
        return {};
    const QDate from =
        notice ? round->publicity.back().publicity.on : status.steps[size_t(rule.due.after)].on;
    if (!from.isValid())
        return {};
    return desk.calendar().explainWorkdays(from, notice ? rule.noticeWorkdays : rule.due.workdays,
                                           desk.rules().countFirstDay);
}

} // namespace

Explanation whyState(const Desk &desk, const Case &shown)
{
    const StatusView &status = shown.status;
    Explanation made{{Tr::tr("为什么是“%1”？").arg(wordOf(status.state)), {status.reason}, {}, {}},
                     {}};
    made.why.basis = citation(status.reasonBasis);
    if (status.deadline.isValid() && !status.closedOn.isValid()) {
        const Explanation deadline =
            whyDeadline(desk, Tr::tr("整改时限"), shown.issue().deadlineText, status.deadline,
                        shown.dossier.moved);
        made.why.lines += deadline.why.lines;
        made.count = deadline.count;
    }
    if (status.provisional)
        made.why.lines.append(Tr::tr("有的年份放假安排尚未公布，日期为暂定。"));
    return made;
}

Explanation whyStep(const Desk &desk, const Case &shown, int position)
{
    return whyStep(shown.status.steps[size_t(position)], countOf(desk, shown, size_t(position)));
}

Explanation whyDeadline(const Desk &desk, const QString &caption, const QString &text, QDate day,
                        const AdjustedDeadline &moved)
{
    Explanation made;
    made.why.title = Tr::tr("%1为什么是%2？").arg(caption, longDate(day));
    made.why.basis = citation(desk.rulebook().basis(Ground::Deadline));
    QStringList &lines = made.why.lines;
    const DeadlineReading reading = readDeadline(text);
    if (reading.date == day)
        lines.append(reading.why + QStringLiteral("。"));
    else if (!text.isEmpty())
        lines.append(Tr::tr("原文写“%1”，日期是人工填写的。").arg(text));
    if (const QString words = adjustedWords(moved); !words.isEmpty())
        lines.append(
            Tr::tr("已批准调整：%1（%2）。")
                .arg(words, citation(desk.rulebook().trail(TrailKind::AdjustOrdinary).sealBasis)));
    const QDate today = desk.today();
    const int left = desk.calendar().workdaysBetween(today, day);
    lines.append(
        Tr::tr("%1是%2，今天是 %3，%4。")
            .arg(caption, dayWithWeekday(day), shortDate(today), daysWords(desk.rules(), day)));
    if (left == 0)
        return made;
    made.count = desk.calendar().explainWorkdays(left > 0 ? today : day, std::abs(left), false);
    lines.append(explainInWords(*made.count));
    return made;
}

} // namespace xhb
