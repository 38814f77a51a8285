// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/FieldWords.h"

#include "core/base/Dates.h"

#include <QCollator>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

} // namespace

QString daysWords(const RuleContext &rules, QDate deadline)
{
    if (!deadline.isValid())
        return {};
    const int days = rules.calendar.workdaysBetween(rules.today, deadline);
    if (deadline < rules.today)
        return days == 0 ? Tr::tr("逾期") : Tr::tr("逾期 %n 个工作日", nullptr, -days);
    if (deadline == rules.today)
        return Tr::tr("今天到期");
    return Tr::tr("剩 %n 个工作日", nullptr, days);
}

QString dayWords(QDate day, QDate today)
{
    return day.year() == today.year() ? shortDate(day) : longDate(day);
}

QString valueWords(const EntityInfo &entity, const FieldInfo &field, const Value &value,
                   const std::function<QString(const QString &table, qint64 id)> &nameOf)
{
    if (isNull(value))
        return {};
    const auto *number = std::get_if<qint64>(&value);
    const auto *text = std::get_if<QString>(&value);
    const QString table = QString::fromLatin1(field.refTable);
    switch (field.kind) {
    case Kind::Flag: return number && *number ? Tr::tr("是") : Tr::tr("否");
    case Kind::Ref: return number ? nameOf(table, *number) : QString();
    case Kind::Date: return text ? longDate(QDate::fromString(*text, Qt::ISODate)) : QString();
    case Kind::Choice:
        for (const Choice &choice : field.choices)
            if (text && *text == QLatin1String(choice.key))
                return QCoreApplication::translate(entity.table, choice.label);
        break;
    case Kind::RefList: {
        std::vector<qint64> ids;
        QStringList names;
        if (detail::assignIds(ids, value))
            for (const qint64 id : ids)
                names.append(nameOf(table, id));
        return names.join(QStringLiteral("、"));
    }
    case Kind::TextList: {
        QStringList list;
        if (detail::assign(list, value))
            return list.join(QStringLiteral("、"));
        break;
    }
    default: break;
    }
    if (text)
        return *text;
    return number ? QString::number(*number) : QString::number(std::get<double>(value));
}

Filter namesFilter(const char *key, const QString &label, const QHash<qint64, QString> &names)
{
    Filter filter{QString::fromLatin1(key), label, {}, false};
    for (auto it = names.begin(); it != names.end(); ++it)
        filter.choices.push_back({QString::number(it.key()), it.value()});
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::sort(filter.choices.begin(), filter.choices.end(),
              [&](const FilterChoice &a, const FilterChoice &b) {
                  return collator.compare(a.label, b.label) < 0;
              });
    return filter;
}

} // namespace xhb
