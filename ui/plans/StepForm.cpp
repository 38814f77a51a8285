// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/StepForm.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

} // namespace

FormLayout stepLayout(const TrailStep &rule, const QStringList &columns)
{
    const QString on = QStringLiteral("on");
    FormLayout layout;
    layout.columns = QStringList(on) + columns;
    layout.captions.insert(on, Tr::tr("%1日期").arg(rule.name));
    layout.applyWord = Tr::tr("登记%1").arg(rule.name);
    for (const TrailNeed &need : rule.needs)
        if (need.kind == TrailNeedKind::Field)
            layout.required.insert(keyOf(need.field));
    return layout;
}

} // namespace xhb
