// SPDX-License-Identifier: GPL-3.0-or-later
// How a last day was found, in whole sentences: from which day, how many days of which kind, what
// was skipped, what it rests on. Many lines of a big book share a day, so what was said once is
// kept.
#pragma once

#include "core/rules/RuleContext.h"

#include <functional>
#include <map>
#include <tuple>

namespace xhb {

class DueWords
{
public:
    explicit DueWords(const RuleContext &context) : m_context(context) {}

    const RuleContext &context() const { return m_context; }

    /// A period counted from a day; rest days at its end are told (民法典第二百零三条).
    QString workdays(QDate from, int n);
    QString days(QDate from, int n);
    QString months(QDate from, int n);
    /// A notice begun on a day, its announced last day, and when it can be approved (JX-14(四)).
    QString notice(QDate on, int workdays, QDate until);
    /// A day that somebody set, which no rest day moves, and the workdays from today to it.
    QString fixed(QDate due);
    /// For what has no last day: since when it waits, for how many days, and that the article sets
    /// no term.
    QString waiting(QDate since, const QString &basis);
    /// How such a day follows from what was written; empty where the text is the day itself.
    QString written(const QString &text, QDate day);

private:
    enum class What { Workdays, Days, Months, Fixed, Waiting };
    QString kept(What what, QDate day, int n, const std::function<QString()> &made);

    const RuleContext m_context;
    std::map<std::tuple<What, QDate, int>, QString> m_kept;
    std::map<std::pair<QString, QDate>, QString> m_written;
};

} // namespace xhb
