// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PlanComparison.h"

#include "core/report/Words.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanPapers)
};

const QStringList columns{QStringLiteral("no"),     QStringLiteral("problem"),
                          QStringLiteral("what"),   QStringLiteral("change"),
                          QStringLiteral("before"), QStringLiteral("after")};

} // namespace

FormData comparisonData(const PlanComparison &comparison, const Letterhead &letterhead)
{
    FormData data;
    data.texts[QStringLiteral("office")] = letterhead.office;
    data.texts[QStringLiteral("clerk")] = letterhead.clerk;
    data.texts[QStringLiteral("as_of")] = paperDate(letterhead.on);
    data.texts[QStringLiteral("plan")] = comparison.plan;
    data.texts[QStringLiteral("before")] = comparison.before;
    data.texts[QStringLiteral("after")] = comparison.after;
    data.texts[QStringLiteral("count")] =
        comparison.rows.empty() ? QString() : QString::number(comparison.rows.size());
    FormList list;
    list.columns = columns;
    list.size = int(comparison.rows.size());
    // A problem's differences stand together, under one number.
    std::vector<int> numbers, sizes(comparison.rows.size());
    for (size_t i = 0, first = 0; i < comparison.rows.size(); ++i) {
        if (i > 0 && comparison.rows[i].difference.issue != comparison.rows[first].difference.issue)
            first = i;
        numbers.push_back(first == i ? (numbers.empty() ? 1 : numbers.back() + 1) : numbers.back());
        ++sizes[first];
    }
    list.group = [sizes](int row) { return sizes[size_t(row)]; };
    list.text = [rows = comparison.rows, numbers](int row, int column) {
        const PlanComparison::Row &one = rows[size_t(row)];
        const Choice &change = Vocabulary<PlanChange>::choices[size_t(one.difference.change)];
        const QString texts[] = {QString::number(numbers[size_t(row)]),
                                 one.problem,
                                 one.difference.what,
                                 QCoreApplication::translate("plan_change", change.label),
                                 one.difference.before,
                                 one.difference.after};
        return texts[column];
    };
    data.lists[QStringLiteral("rows")] = list;
    return data;
}

QString planVersionWords(int version, QDate approvedOn, const QString &docNo)
{
    const QString words = Tr::tr("第 %1 版，%2批准").arg(version).arg(paperDate(approvedOn));
    return docNo.isEmpty() ? words : words + Tr::tr("（%1）").arg(docNo);
}

} // namespace xhb
