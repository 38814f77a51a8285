// SPDX-License-Identifier: GPL-3.0-or-later
// The description of one field of one entity. A field is described once, in the entity's constexpr
// table; SQL, journal, forms, columns, import, export and JSON all read that description.
#pragma once

#include "core/base/Id.h"
#include "core/base/Value.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace xhb {

enum class Kind { Text, LongText, Integer, Decimal, Date, Flag, Choice, Ref, RefList, TextList };

enum FieldFlag : unsigned {
    NoFlag = 0,
    Required = 1, ///< may not be empty when the row is written
    Long = 2,     ///< text of several lines
    Fixed = 4,    ///< set once by the program, never edited by hand
    Happened = 8, ///< a date on which something happened: may not lie after today
};

/// One word of a closed vocabulary: the key that is stored, the Chinese word that is shown.
struct Choice {
    const char *key;
    const char *label;
};

/// Specialised beside each enum: `static constexpr std::array<Choice, N> choices`, in enum order.
template <class Enum>
struct Vocabulary;

/// Specialised beside each entity: `table`, `label` and the constexpr array `fields`.
template <class E>
struct Entity;

/// What is known of a field without knowing its struct.
struct FieldInfo {
    const char *column; ///< SQL column = JSON key = name in `do` actions
    const char *label;  ///< Chinese caption, translation context = the entity's table name
    Kind kind;
    unsigned flags;
    std::span<const Choice> choices; ///< Kind::Choice only
    const char *refTable;            ///< table referred to; Ref and RefList only

    bool is(FieldFlag flag) const { return (flags & flag) != 0; }
};

/// What is known of an entity without knowing its struct.
struct EntityInfo {
    const char *table;
    const char *label;
    std::vector<FieldInfo> fields;
    Row defaults;                  ///< the row of an entity nothing was filled into
    int (*misfit)(const Row &row); ///< first field whose value does not fit, or -1

    /// Position of a column in `fields`, or -1.
    int indexOf(QStringView column) const;
};

template <class E>
struct Field : FieldInfo {
    Value (*read)(const E &entity);
    /// False when the value does not fit the field; the entity is then unchanged.
    bool (*write)(E &entity, const Value &value);
};

namespace detail {

template <class Member>
struct MemberOf;
template <class E, class T>
struct MemberOf<T E::*> {
    using Struct = E;
    using Type = T;
};

Value valueOf(const QString &text);
Value valueOf(const QDate &date);
Value valueOf(const QStringList &list);
Value valueOf(const std::optional<double> &number);
Value idListValue(const qint64 *ids, size_t count);
inline Value valueOf(bool flag)
{
    return qint64(flag);
}
inline Value valueOf(int number)
{
    return qint64(number);
}
inline Value valueOf(qint64 number)
{
    return number;
}
template <class E>
Value valueOf(Id<E> id)
{
    return id ? Value(id.value) : Value();
}
template <class E>
Value valueOf(const std::vector<Id<E>> &ids)
{
    static_assert(sizeof(Id<E>) == sizeof(qint64));
    return idListValue(ids.empty() ? nullptr : &ids.front().value, ids.size());
}
template <class T>
requires std::is_enum_v<T> Value valueOf(T choice)
{
    return QString::fromLatin1(Vocabulary<T>::choices[size_t(choice)].key);
}

bool assign(QString &text, const Value &value);
bool assign(QDate &date, const Value &value);
bool assign(QStringList &list, const Value &value);
bool assign(std::optional<double> &number, const Value &value);
bool assign(bool &flag, const Value &value);
bool assign(int &number, const Value &value);
bool assign(qint64 &number, const Value &value);
bool assignIds(std::vector<qint64> &ids, const Value &value);
int choiceIndex(std::span<const Choice> choices, const Value &value);
template <class E>
bool assign(Id<E> &id, const Value &value)
{
    if (isNull(value)) {
        id = {};
        return true;
    }
    return assign(id.value, value);
}
template <class E>
bool assign(std::vector<Id<E>> &ids, const Value &value)
{
    std::vector<qint64> raw;
    if (!assignIds(raw, value))
        return false;
    ids.clear();
    ids.reserve(raw.size());
    for (qint64 id : raw)
        ids.push_back({id});
    return true;
}
template <class T>
requires std::is_enum_v<T>
bool assign(T &choice, const Value &value)
{
    const int index = choiceIndex(Vocabulary<T>::choices, value);
    if (index < 0)
        return false;
    choice = T(index);
    return true;
}

template <class T>
struct KindOf;
template <>
struct KindOf<QString> {
    static constexpr Kind kind = Kind::Text;
};
template <>
struct KindOf<QDate> {
    static constexpr Kind kind = Kind::Date;
};
template <>
struct KindOf<QStringList> {
    static constexpr Kind kind = Kind::TextList;
};
template <>
struct KindOf<std::optional<double>> {
    static constexpr Kind kind = Kind::Decimal;
};
template <>
struct KindOf<bool> {
    static constexpr Kind kind = Kind::Flag;
};
template <>
struct KindOf<int> {
    static constexpr Kind kind = Kind::Integer;
};
template <>
struct KindOf<qint64> {
    static constexpr Kind kind = Kind::Integer;
};
template <class T>
requires std::is_enum_v<T>
struct KindOf<T> {
    static constexpr Kind kind = Kind::Choice;
};
template <class E>
struct KindOf<Id<E>> {
    static constexpr Kind kind = Kind::Ref;
    using Target = E;
};
template <class E>
struct KindOf<std::vector<Id<E>>> {
    static constexpr Kind kind = Kind::RefList;
    using Target = E;
};

template <class T>
constexpr std::span<const Choice> choicesOf()
{
    if constexpr (std::is_enum_v<T>)
        return Vocabulary<T>::choices;
    else
        return {};
}

/// Specialised where a Ref points: the table of an entity that may still be incomplete.
template <class E>
inline constexpr const char *tableName = nullptr;

template <class T>
constexpr const char *refTableOf()
{
    if constexpr (requires { typename KindOf<T>::Target; })
        return tableName<typename KindOf<T>::Target>;
    else
        return nullptr;
}

} // namespace detail

/// Describes the member `M` of an entity: `field<&Issue::code>("code", …, Required)`.
template <auto M>
constexpr auto field(const char *column, const char *label, unsigned flags = NoFlag)
{
    using E = typename detail::MemberOf<decltype(M)>::Struct;
    using T = typename detail::MemberOf<decltype(M)>::Type;
    constexpr Kind plain = detail::KindOf<T>::kind;
    const Kind kind = plain == Kind::Text && (flags & Long) ? Kind::LongText : plain;
    return Field<E>{{column, label, kind, flags, detail::choicesOf<T>(), detail::refTableOf<T>()},
                    [](const E &entity) { return detail::valueOf(entity.*M); },
                    [](E &entity, const Value &value) { return detail::assign(entity.*M, value); }};
}

template <class E>
Row toRow(const E &entity)
{
    Row row;
    row.reserve(Entity<E>::fields.size());
    for (const Field<E> &f : Entity<E>::fields)
        row.push_back(f.read(entity));
    return row;
}

/// Fills `entity` from a row. Returns the index of the first value that does not fit, or -1.
template <class E>
int fromRow(E &entity, const Row &row)
{
    for (size_t i = 0; i < Entity<E>::fields.size(); ++i)
        if (!Entity<E>::fields[i].write(entity, row[i]))
            return int(i);
    return -1;
}

template <class E>
const EntityInfo &entityInfo()
{
    static const EntityInfo info = [] {
        EntityInfo made{Entity<E>::table, Entity<E>::label, {}, toRow(E{}), [](const Row &row) {
                            E entity;
                            return fromRow(entity, row);
                        }};
        for (const Field<E> &f : Entity<E>::fields)
            made.fields.push_back(f);
        return made;
    }();
    return info;
}

/// The key of an enum value as stored and exported ("limited").
template <class Enum>
QString keyOf(Enum value)
{
    return QString::fromLatin1(Vocabulary<Enum>::choices[size_t(value)].key);
}

/// The enum value of a stored key, if there is one.
template <class Enum>
std::optional<Enum> fromKey(const QString &key)
{
    Enum value{};
    if (!detail::assign(value, Value(key)))
        return std::nullopt;
    return value;
}

} // namespace xhb
