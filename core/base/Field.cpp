// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Field.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace xhb {

int EntityInfo::indexOf(QStringView column) const
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (column == QLatin1String(fields[i].column))
            return int(i);
    return -1;
}

namespace detail {

Value valueOf(const QString &text)
{
    // A null QString is an empty text: text columns are NOT NULL.
    return text.isNull() ? QString::fromLatin1("") : text;
}

Value valueOf(const QDate &date)
{
    return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value();
}

Value valueOf(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

Value valueOf(const std::optional<double> &number)
{
    return number ? Value(*number) : Value();
}

Value idListValue(const qint64 *ids, size_t count)
{
    QString text(QLatin1Char('['));
    for (size_t i = 0; i < count; ++i) {
        if (i > 0)
            text += QLatin1Char(',');
        text += QString::number(ids[i]);
    }
    text += QLatin1Char(']');
    return text;
}

bool assign(QString &text, const Value &value)
{
    if (isNull(value)) {
        text.clear();
        return true;
    }
    if (const auto *s = std::get_if<QString>(&value)) {
        text = *s;
        return true;
    }
    return false;
}

bool assign(QDate &date, const Value &value)
{
    if (isNull(value)) {
        date = {};
        return true;
    }
    const auto *s = std::get_if<QString>(&value);
    if (!s)
        return false;
    if (s->isEmpty()) {
        date = {};
        return true;
    }
    const QDate read = s->size() == 10 ? QDate::fromString(*s, Qt::ISODate) : QDate();
    if (!read.isValid() || read.year() < 1900 || read.year() > 2199)
        return false;
    date = read;
    return true;
}

bool assign(QStringList &list, const Value &value)
{
    const auto *s = std::get_if<QString>(&value);
    if (!s && !isNull(value))
        return false;
    QStringList read;
    if (s && !s->isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(s->toUtf8());
        if (!document.isArray())
            return false;
        const QJsonArray array = document.array();
        for (const QJsonValue &item : array) {
            if (!item.isString())
                return false;
            read.append(item.toString());
        }
    }
    list = read;
    return true;
}

bool assign(std::optional<double> &number, const Value &value)
{
    if (isNull(value)) {
        number.reset();
        return true;
    }
    if (const auto *d = std::get_if<double>(&value)) {
        number = *d;
        return true;
    }
    if (const auto *i = std::get_if<qint64>(&value)) {
        number = double(*i);
        return true;
    }
    return false;
}

bool assign(bool &flag, const Value &value)
{
    const auto *i = std::get_if<qint64>(&value);
    if (!i || (*i != 0 && *i != 1))
        return false;
    flag = *i != 0;
    return true;
}

bool assign(int &number, const Value &value)
{
    const auto *i = std::get_if<qint64>(&value);
    if (!i || *i < INT_MIN || *i > INT_MAX)
        return false;
    number = int(*i);
    return true;
}

bool assign(qint64 &number, const Value &value)
{
    const auto *i = std::get_if<qint64>(&value);
    if (!i)
        return false;
    number = *i;
    return true;
}

bool assignIds(std::vector<qint64> &ids, const Value &value)
{
    const auto *s = std::get_if<QString>(&value);
    if (!s)
        return isNull(value);
    const QStringView text = QStringView(*s).trimmed();
    if (text.isEmpty())
        return true;
    if (text.size() < 2 || text.front() != QLatin1Char('[') || text.back() != QLatin1Char(']'))
        return false;
    const QStringView inner = text.mid(1, text.size() - 2).trimmed();
    if (inner.isEmpty())
        return true;
    for (const QStringView part : inner.split(QLatin1Char(','))) {
        bool ok = false;
        const qint64 id = part.trimmed().toLongLong(&ok);
        if (!ok || id <= 0)
            return false;
        ids.push_back(id);
    }
    return true;
}

int choiceIndex(std::span<const Choice> choices, const Value &value)
{
    const auto *s = std::get_if<QString>(&value);
    if (!s)
        return -1;
    for (size_t i = 0; i < choices.size(); ++i)
        if (*s == QLatin1String(choices[i].key))
            return int(i);
    return -1;
}

} // namespace detail
} // namespace xhb
