// SPDX-License-Identifier: GPL-3.0-or-later
// The words and signs the screen of problems uses for what the rules say.
#pragma once

#include "core/rules/StatusView.h"
#include "ui/issues/IssueIndex.h"
#include "ui/kit/Chip.h"
#include "ui/kit/FilterBar.h"

namespace xhb {

/// State as a chip: shape, word and tint. What is near its deadline says so.
ChipLook chipOf(IssueState state, DueClass due);

/// “剩 6 个工作日”, “逾期 5 个工作日”; empty without a day.
QString daysWords(const RuleContext &rules, QDate deadline);
/// “11月30日”, with the year where it is not this one.
QString dayWords(QDate day, QDate today);

/// A value of a row as people read it: 2026年11月22日, 是, 限期整改, names for references.
QString valueWords(const EntityInfo &entity, const FieldInfo &field, const Value &value,
                   const std::function<QString(const QString &table, qint64 id)> &nameOf);

/// The filters above the list; those of sources and units by what the book has.
std::vector<Filter> issueFilters(const IssueIndex *index);

/// “江西细则第十四条（四）”
QString basisWords(const QString &basis);

} // namespace xhb
