// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/CaseWhy.h"

#include "core/base/Dates.h"
#include "core/rules/Articles.h"
#include "core/rules/Deadline.h"
#include "ui/kit/Label.h"
#include "ui/records/FieldWords.h"
#include "ui/signoff/DayTable.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Signoff)
};

QString dayWithWeekday(QDate day)
{
    return Tr::tr("%1（%2）").arg(longDate(day), weekdayName(day));
}

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
            whyDeadline(desk, Tr::tr("整改时限"), shown.issue().deadlineText, status.deadline);
        made.why.lines += deadline.why.lines;
        made.count = deadline.count;
    }
    if (status.provisional)
        made.why.lines.append(Tr::tr("有的年份放假安排尚未公布，日期为暂定。"));
    return made;
}

Explanation whyStep(const Desk &desk, const Case &shown, int position)
{
    const StepView &step = shown.status.steps[size_t(position)];
    Explanation made;
    made.count = countOf(desk, shown, size_t(position));
    made.why.basis = citation(step.basis);
    made.why.title = step.due.isValid()
                         ? Tr::tr("“%1”的期限为什么是%2？").arg(step.name, shortDate(step.due))
                         : Tr::tr("“%1”的依据").arg(step.name);
    QStringList &lines = made.why.lines;
    lines.append(Tr::tr("由%1办理。").arg(step.actor));
    if (step.on.isValid())
        lines.append(step.late ? Tr::tr("已于 %1 办理，超过期限。").arg(dayWithWeekday(step.on))
                               : Tr::tr("已于 %1 办理。").arg(dayWithWeekday(step.on)));
    if (!step.explanation.isEmpty())
        lines.append(step.explanation);
    for (const Missing &missing : step.missing)
        lines.append(Tr::tr("还差：%1（%2）").arg(missing.what, citation(missing.basis)));
    return made;
}

Explanation whyDeadline(const Desk &desk, const QString &caption, const QString &text, QDate day)
{
    Explanation made;
    made.why.title = Tr::tr("%1为什么是%2？").arg(caption, longDate(day));
    made.why.basis = citation(desk.rulebook().basis(Ground::Deadline));
    QStringList &lines = made.why.lines;
    if (const QString read = deadlineInWords(readDeadline(text), day); !read.isEmpty())
        lines.append(read);
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

QString toolTipOf(const Explanation &explanation)
{
    QStringList lines = explanation.why.lines;
    if (!explanation.why.basis.isEmpty())
        lines.append(Tr::tr("依据 %1").arg(explanation.why.basis));
    return toolTipText(lines.join(u'\n'));
}

void explain(const Explanation &explanation, QWidget *beside, const QRect &globalPlace)
{
    Why why = explanation.why;
    if (explanation.count)
        why.link = Tr::tr("逐日计算表…");
    WhyPopup *popup = globalPlace.isNull() ? WhyPopup::showAt(why, beside)
                                           : WhyPopup::showAt(why, beside, globalPlace);
    if (explanation.count)
        QObject::connect(popup, &WhyPopup::linkClicked, beside,
                         [beside, title = why.title, count = *explanation.count] {
                             (new DayTable(title, count, beside->window()))->open();
                         });
}

} // namespace xhb
