// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/JsonFields.h"

#include "core/rules/Deadline.h"
#include "core/rules/PetitionWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

Error invalid(const QString &text)
{
    return Error{ErrorCode::Invalid, text, {}, {}};
}

Error wrongValue(const EntityInfo &entity, const FieldInfo &field, const QString &expected)
{
    return invalid(Tr::tr("“%1”（%2）的值不对，应为%3，没有写入。")
                       .arg(labelOf(entity, field), QLatin1String(field.column), expected));
}

QString choiceWords(const EntityInfo &entity, const FieldInfo &field)
{
    QStringList words;
    for (const Choice &choice : field.choices)
        words.append(QStringLiteral("%1（%2）")
                         .arg(QLatin1String(choice.key),
                              QCoreApplication::translate(entity.table, choice.label)));
    return words.join(QStringLiteral("、"));
}

Result<Value> choiceValue(const EntityInfo &entity, const FieldInfo &field, const QString &text)
{
    for (const Choice &choice : field.choices)
        if (text == QLatin1String(choice.key) || text == QString::fromUtf8(choice.label) ||
            text == QCoreApplication::translate(entity.table, choice.label))
            return Value(QString::fromLatin1(choice.key));
    return wrongValue(entity, field, Tr::tr("下列之一：%1").arg(choiceWords(entity, field)));
}

Result<Value> listValue(RowGate &gate, const EntityInfo &entity, const FieldInfo &field,
                        const QJsonValue &json)
{
    const QJsonArray names = json.isArray() ? json.toArray() : QJsonArray{json};
    if (field.kind == Kind::TextList) {
        QStringList texts;
        for (const QJsonValue &name : names) {
            if (!name.isString())
                return wrongValue(entity, field, Tr::tr("文字的列表"));
            texts.append(name.toString());
        }
        return detail::valueOf(texts);
    }
    std::vector<qint64> ids;
    for (const QJsonValue &name : names) {
        if (!name.isString())
            return wrongValue(entity, field, Tr::tr("名称的列表"));
        TRY_LET(id, Finder(gate).reference(field.refTable, name.toString()));
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    return detail::idListValue(ids.data(), ids.size());
}

Result<Value> valueOfJson(RowGate &gate, const EntityInfo &entity, const FieldInfo &field,
                          const QJsonValue &json)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        if (json.isString() || json.isNull())
            return Value(json.isNull() ? QString::fromLatin1("") : json.toString());
        return wrongValue(entity, field, Tr::tr("文字"));
    case Kind::Integer:
        if (json.isDouble() && std::floor(json.toDouble()) == json.toDouble() &&
            std::abs(json.toDouble()) < 1e15)
            return Value(json.toInteger());
        return wrongValue(entity, field, Tr::tr("整数"));
    case Kind::Decimal:
        if (json.isNull())
            return Value();
        if (json.isDouble())
            return Value(json.toDouble());
        return wrongValue(entity, field, Tr::tr("数字"));
    case Kind::Flag:
        if (json.isBool())
            return Value(qint64(json.toBool()));
        return wrongValue(entity, field, Tr::tr("true 或 false"));
    case Kind::Date: {
        QDate date;
        if (json.isNull() || (json.isString() && detail::assign(date, Value(json.toString()))))
            return detail::valueOf(date);
        return wrongValue(entity, field, Tr::tr("形如 2026-11-22 的真实日期"));
    }
    case Kind::Choice:
        if (json.isString())
            return choiceValue(entity, field, json.toString());
        return wrongValue(entity, field, Tr::tr("下列之一：%1").arg(choiceWords(entity, field)));
    case Kind::Ref:
        if (json.isNull() || json.toString().isEmpty())
            return Value();
        {
            TRY_LET(id, Finder(gate).reference(field.refTable, json.toString()));
            return Value(id);
        }
    case Kind::RefList:
    case Kind::TextList: return listValue(gate, entity, field, json);
    }
    return Value();
}

/// Reads a deadline text that came without its date.
void readDeadlineText(const EntityInfo &entity, const QJsonObject &object, Row &row,
                      QStringList &doubts)
{
    const int text = entity.indexOf(u"deadline_text");
    if (text < 0 || !object.contains(QLatin1String("deadline_text")) ||
        object.contains(QLatin1String("deadline")))
        return;
    const DeadlineReading reading = readDeadline(std::get<QString>(row[size_t(text)]));
    row[size_t(entity.indexOf(u"deadline"))] =
        detail::valueOf(reading.sure ? reading.date : QDate());
    if (!reading.sure && !reading.text.isEmpty())
        doubts.append(Tr::tr("时限“%1”需要人工确认：%2").arg(reading.text, reading.why));
    const int longterm = entity.indexOf(u"longterm");
    if (longterm >= 0 && !object.contains(QLatin1String("longterm")))
        row[size_t(longterm)] = qint64(reading.longterm);
}

} // namespace

Result<qint64> Finder::unit(const QString &name)
{
    TRY_LET(rows, m_gate.rows().where(entityInfo<Unit>(), "name", name));
    if (!rows.empty())
        return rows.front().id;
    TRY_LET(all, m_gate.rows().where(entityInfo<Unit>()));
    TRY_LET(units, entitiesOf<Unit>(all));
    for (const Unit &unit : units)
        if (!name.isEmpty() && (unit.shortName == name || unit.aliases.contains(name)))
            return unit.id.value;
    return Error{ErrorCode::NotFound,
                 Tr::tr("单位名册里没有“%1”，没有写入。请先登记这个单位。").arg(name),
                 {},
                 {}};
}

Result<qint64> Finder::source(const QString &name)
{
    TRY_LET(rows, m_gate.rows().where(entityInfo<Source>(), "name", name));
    if (!rows.empty())
        return rows.front().id;
    TRY_LET(all, m_gate.rows().where(entityInfo<Source>()));
    TRY_LET(sources, entitiesOf<Source>(all));
    for (const Source &source : sources)
        if (!name.isEmpty() && source.aliases.contains(name))
            return source.id.value;
    return Error{ErrorCode::NotFound,
                 Tr::tr("台账里没有问题来源“%1”，没有写入。请先登记来源。").arg(name),
                 {},
                 {}};
}

Result<qint64> Finder::plan(const QString &name)
{
    TRY_LET(rows, m_gate.rows().where(entityInfo<Plan>(), "name", name));
    if (rows.empty())
        return Error{ErrorCode::NotFound,
                     Tr::tr("台账里没有整改方案“%1”，没有写入。请先新建方案。").arg(name),
                     {},
                     {}};
    return rows.front().id;
}

Result<qint64> Finder::issue(const QString &codeOrTitle, const QString &source)
{
    if (codeOrTitle.isEmpty())
        return invalid(Tr::tr("没有写明是哪个问题（编号或标题）。"));
    for (const char *column : {"code", "title"}) {
        TRY_LET(rows, m_gate.rows().where(entityInfo<Issue>(), column, codeOrTitle));
        if (rows.size() > 1 && !source.isEmpty()) {
            TRY_LET(id, this->source(source));
            const int position = entityInfo<Issue>().indexOf(u"source");
            std::erase_if(rows, [&](const StoredRow &row) {
                return row.values[size_t(position)] != Value(id);
            });
        }
        if (rows.size() == 1)
            return rows.front().id;
        if (rows.size() > 1)
            return invalid(Tr::tr("有 %1 个问题都叫“%2”，请用 source 写明来源。")
                               .arg(rows.size())
                               .arg(codeOrTitle));
    }
    return Error{ErrorCode::NotFound, Tr::tr("台账里没有问题“%1”。").arg(codeOrTitle), {}, {}};
}

Result<qint64> Finder::petition(const QString &acceptNo)
{
    const QString number = readAcceptNo(acceptNo).number;
    TRY_LET(rows, m_gate.rows().where(entityInfo<Petition>(), "accept_no", number));
    if (rows.empty())
        return Error{
            ErrorCode::NotFound, Tr::tr("台账里没有信访件“%1”。").arg(acceptNo.trimmed()), {}, {}};
    return rows.front().id;
}

Result<Subject> subjectOf(RowGate &gate, const QJsonObject &action)
{
    const QString petition = QStringLiteral("petition");
    if (action.contains(petition)) {
        if (action.contains(QLatin1String("issue")))
            return invalid(Tr::tr("问题（issue）和信访件（petition）只能写一个，没有写入。"));
        TRY_LET(number, textField(action, petition, true));
        TRY_LET(id, Finder(gate).petition(number));
        return Subject(Id<Petition>{id});
    }
    TRY_LET(name, textField(action, QStringLiteral("issue"), true));
    TRY_LET(source, textField(action, QStringLiteral("source"), false));
    TRY_LET(id, Finder(gate).issue(name, source));
    return Subject(Id<Issue>{id});
}

Result<qint64> Finder::reference(const char *table, const QString &name)
{
    const QLatin1String wanted(table);
    if (wanted == QLatin1String("unit"))
        return unit(name);
    if (wanted == QLatin1String("source"))
        return source(name);
    if (wanted == QLatin1String("issue"))
        return issue(name);
    if (wanted == QLatin1String("petition"))
        return petition(name);
    if (wanted == QLatin1String("plan"))
        return plan(name);
    return invalid(Tr::tr("“%1”不能用名称指定。").arg(name));
}

Status readFields(RowGate &gate, const EntityInfo &entity, const QJsonObject &object,
                  const QStringList &others, Row &row, QStringList &doubts)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (others.contains(it.key()))
            continue;
        const int column = entity.indexOf(it.key());
        if (column < 0)
            return invalid(Tr::tr("%1没有“%2”这一项，没有写入。").arg(labelOf(entity), it.key()));
        const FieldInfo &field = entity.fields[size_t(column)];
        if (field.is(Fixed))
            return invalid(Tr::tr("“%1”由程序填写，不能指定。").arg(labelOf(entity, field)));
        TRY_LET(value, valueOfJson(gate, entity, field, it.value()));
        row[size_t(column)] = value;
    }
    readDeadlineText(entity, object, row, doubts);
    return done();
}

Result<QDate> dateField(const QJsonObject &object, const QString &key)
{
    QDate date;
    const QJsonValue json = object.value(key);
    if (!json.isString() || !detail::assign(date, Value(json.toString())) || !date.isValid())
        return invalid(Tr::tr("“%1”应为形如 2026-11-22 的真实日期，没有写入。").arg(key));
    return date;
}

Result<QString> textField(const QJsonObject &object, const QString &key, bool required)
{
    const QJsonValue json = object.value(key);
    if (json.isUndefined() && !required)
        return QString();
    // Numbers are accepted where a list numbers its problems 1, 2, 3.
    if (json.isDouble())
        return QString::number(json.toInteger());
    if (!json.isString() || (required && json.toString().trimmed().isEmpty()))
        return invalid(Tr::tr("缺少“%1”，或它不是文字。").arg(key));
    return json.toString();
}

} // namespace xhb
