// SPDX-License-Identifier: GPL-3.0-or-later
// Values, days and articles in the words the screens of records use, and filters made of them.
#pragma once

#include "core/report/Words.h"
#include "core/rules/StatusView.h"
#include "ui/kit/FilterBar.h"

#include <QCoreApplication>

namespace xhb {

/// “剩 6 个工作日”, “逾期 5 个工作日”; empty without a day.
QString daysWords(const RuleContext &rules, QDate deadline);
/// “11月30日”, with the year where it is not this one.
QString dayWords(QDate day, QDate today);

/// A value of a row as people read it: 2026年11月22日, 是, 限期整改, names for references.
QString valueWords(const EntityInfo &entity, const FieldInfo &field, const Value &value,
                   const std::function<QString(const QString &table, qint64 id)> &nameOf);

/// A filter of the words of a vocabulary.
template <class Enum>
Filter choicesFilter(const char *key, const QString &label, const char *context)
{
    Filter filter{QString::fromLatin1(key), label, {}, false};
    for (const Choice &choice : Vocabulary<Enum>::choices)
        filter.choices.push_back(
            {QString::fromLatin1(choice.key), QCoreApplication::translate(context, choice.label)});
    return filter;
}
/// A filter of names, in the order of their sound.
Filter namesFilter(const char *key, const QString &label, const QHash<qint64, QString> &names);

} // namespace xhb
