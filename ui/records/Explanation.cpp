// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/Explanation.h"

#include "core/base/Dates.h"
#include "core/report/Words.h"
#include "ui/kit/Label.h"
#include "ui/records/DayTable.h"
#include "ui/records/FieldWords.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

constexpr size_t mostMissing = 5; ///< of a step that are told one by one

} // namespace

QString dayWithWeekday(QDate day)
{
    return Tr::tr("%1（%2）").arg(longDate(day), weekdayName(day));
}

Explanation whyStep(const StepView &step, std::optional<CountExplained> count)
{
    Explanation made;
    made.count = std::move(count);
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
    if (made.count && made.count->end != step.due)
        lines.append(Tr::tr("公布的截止日更晚，以 %1 为准。").arg(dayWithWeekday(step.due)));
    if (step.provisional)
        lines.append(Tr::tr("有的年份放假安排尚未公布，日期为暂定。"));
    for (size_t i = 0; i < step.missing.size() && i < mostMissing; ++i)
        lines.append(
            Tr::tr("还差：%1（%2）").arg(step.missing[i].what, citation(step.missing[i].basis)));
    if (step.missing.size() > mostMissing)
        lines.append(Tr::tr("……共 %1 处").arg(step.missing.size()));
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
