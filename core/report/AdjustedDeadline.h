// SPDX-License-Identifier: GPL-3.0-or-later
// A deadline that an approved adjustment moved: what it was, what it is, by which document. Ledgers
// show both (JX-7).
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace xhb {

struct AdjustedDeadline {
    QString originalText; ///< as the first version of the plan had it
    QDate original;
    QString nowText;
    QDate now;
    QString docNo; ///< of the latest approval
    QDate approvedOn;

    bool moved() const { return approvedOn.isValid(); }
};

/// By row id.
struct AdjustedDeadlines {
    QHash<qint64, AdjustedDeadline> issues;
    QHash<qint64, AdjustedDeadline> measures;
};

/// “原 2026-06-30 / 现 2026-12-31，省整改办〔2026〕20号”; empty where it was not moved.
QString adjustedWords(const AdjustedDeadline &deadline);
/// The same for a narrow column, each part on a line of its own and as papers write it.
QString adjustedLines(const AdjustedDeadline &deadline);

} // namespace xhb
