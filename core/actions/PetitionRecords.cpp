// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PetitionRecords.h"

#include "core/base/Privacy.h"
#include "core/report/Words.h"
#include "core/rules/PersonMask.h"
#include "core/rules/PetitionWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

const QString separator = QStringLiteral("、");

/// As a file shows it: who complained is masked, in the texts as well, whomever they name.
PetitionRecord shownRecord(PetitionRecord record, bool withPerson)
{
    if (withPerson)
        return record;
    record.petition = PersonMask(record.person, namedIn(record.petition)).hidden(record.petition);
    record.person.name = maskedName(record.person.name);
    record.person.phone = maskedPhone(record.person.phone);
    record.person.address = maskedAddress(record.person.address);
    return record;
}

QString choiceWord(const FieldInfo &field, const QString &key)
{
    for (const Choice &choice : field.choices)
        if (key == QLatin1String(choice.key))
            return QString::fromUtf8(choice.label);
    return key;
}

TableValue cellOf(const PetitionRecord &record, const Field<Petition> &field)
{
    const QLatin1String column(field.column);
    if (column == QLatin1String("lead"))
        return record.lead;
    if (column == QLatin1String("assisting"))
        return record.assisting.join(separator);
    if (column == QLatin1String("source"))
        return record.source;
    if (column == QLatin1String("pollution"))
        return record.petition.pollution.join(separator);
    const Value value = field.read(record.petition);
    if (isNull(value))
        return {};
    if (field.kind == Kind::Flag)
        return std::get<qint64>(value) ? Tr::tr("是") : Tr::tr("否");
    if (const auto *number = std::get_if<qint64>(&value))
        return *number ? TableValue(double(*number)) : TableValue();
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    const QString &text = std::get<QString>(value);
    if (field.kind == Kind::Date)
        return QDate::fromString(text, Qt::ISODate);
    return field.kind == Kind::Choice ? choiceWord(field, text) : text;
}

QJsonValue jsonOf(const PetitionRecord &record, const Field<Petition> &field)
{
    const QLatin1String column(field.column);
    if (column == QLatin1String("assisting"))
        return QJsonArray::fromStringList(record.assisting);
    if (column == QLatin1String("pollution"))
        return QJsonArray::fromStringList(record.petition.pollution);
    if (column == QLatin1String("class") || column == QLatin1String("key"))
        return field.kind == Kind::Flag ? QJsonValue(record.petition.key)
                                        : QJsonValue(keyOf(record.petition.petitionClass));
    const TableValue cell = cellOf(record, field);
    if (const auto *number = std::get_if<double>(&cell))
        return *number;
    const QString text = plainText(cell);
    const bool words = field.kind == Kind::Text || field.kind == Kind::LongText;
    return text.isEmpty() && !words ? QJsonValue() : QJsonValue(text);
}

double widthOf(const FieldInfo &field)
{
    switch (field.kind) {
    case Kind::LongText: return 55;
    case Kind::Text:
    case Kind::RefList:
    case Kind::Ref: return 30;
    case Kind::TextList:
    case Kind::Date: return 24;
    default: return 18;
    }
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

TableValue dateCell(QDate date)
{
    return date.isValid() ? TableValue(date) : TableValue();
}

} // namespace

QStringList PetitionRecord::linkedTo(LinkKind kind) const
{
    QStringList numbers;
    for (const auto &[own, number] : links)
        if (own == kind)
            numbers.append(number);
    return numbers;
}

Result<std::vector<PetitionRecord>> petitionRecords(const Desk &desk, const QString &batch)
{
    const Ledger &ledger = desk.ledger();
    TRY_LET(petitions, ledger.all<Petition>());
    TRY_LET(units, ledger.all<Unit>());
    TRY_LET(sources, ledger.all<Source>());
    TRY_LET(links, ledger.all<PetitionLink>());
    TRY_LET(persons, ledger.all<Complainant>());
    TRY_LET(facts, desk.petitionFacts());
    QHash<Id<Unit>, QString> unitNames;
    for (const Unit &unit : units)
        unitNames.insert(unit.id, unit.name);
    QHash<Id<Source>, QString> sourceNames;
    for (const Source &source : sources)
        sourceNames.insert(source.id, source.name);
    QHash<Id<Petition>, QString> numbers;
    for (const Petition &petition : petitions)
        numbers.insert(petition.id, petition.acceptNo);
    QHash<Id<Petition>, const Complainant *> personOf;
    for (const Complainant &person : persons)
        personOf.insert(person.petition, &person);
    QHash<Id<Petition>, std::vector<std::pair<LinkKind, QString>>> linksOf;
    for (const PetitionLink &link : links)
        linksOf[link.petition].emplace_back(link.kind, numbers.value(link.to));

    std::vector<PetitionRecord> records;
    QStringList batches;
    for (size_t i = 0; i < petitions.size(); ++i) {
        Petition &petition = petitions[i];
        if (!petition.batch.isEmpty() && !batches.contains(petition.batch))
            batches.append(petition.batch);
        if (!batch.isEmpty() && !sameBatch(petition.batch, batch))
            continue;
        PetitionRecord record;
        record.lead = unitNames.value(petition.lead);
        for (const Id<Unit> unit : petition.assisting)
            record.assisting.append(unitNames.value(unit));
        record.source = sourceNames.value(petition.source);
        if (const Complainant *person = personOf.value(petition.id))
            record.person = *person;
        record.links = linksOf.value(petition.id);
        record.standing = standingOf(desk.rules(), IssueFacts(facts, i));
        record.reply = replyOf(desk.rules(), *facts.issues[i].petition);
        record.petition = std::move(petition);
        records.push_back(std::move(record));
    }
    if (!batch.isEmpty() && records.empty())
        return Error{ErrorCode::NotFound,
                     batches.isEmpty() ? Tr::tr("台账里没有批次“%1”的信访件。").arg(batch)
                                       : Tr::tr("台账里没有批次“%1”的信访件，现有批次：%2。")
                                             .arg(batch, batches.join(separator)),
                     {},
                     {}};
    return records;
}

Table petitionTable(const std::vector<PetitionRecord> &records, bool withPerson)
{
    Table table;
    table.sheet = table.title = Tr::tr("信访件台账");
    const auto add = [&](const char *key, const QString &caption, double width) {
        table.columns.push_back({QLatin1String(key), caption, width, width <= 24});
    };
    add("seq", Tr::tr("序号"), 12);
    for (const FieldInfo &field : entityInfo<Petition>().fields)
        add(field.column, QCoreApplication::translate(Entity<Petition>::table, field.label),
            widthOf(field));
    add("duplicate", Tr::tr("是否重复"), 16);
    add("duplicate_of", Tr::tr("重复关联件编号"), 30);
    add("split_of", Tr::tr("分解关联件编号"), 30);
    add("merged_into", Tr::tr("并入件编号"), 30);
    add("person_name", Tr::tr("举报人姓名"), 20);
    add("person_phone", Tr::tr("举报人电话"), 28);
    add("person_address", Tr::tr("举报人地址"), 36);
    add("reply_due", Tr::tr("反馈截止日"), 24);
    add("state", Tr::tr("进展状态"), 24);
    add("closed_on", Tr::tr("销号日期"), 24);
    for (const PetitionRecord &stored : records) {
        const PetitionRecord record = shownRecord(stored, withPerson);
        std::vector<TableValue> row{double(table.rows.size() + 1)};
        for (const Field<Petition> &field : Entity<Petition>::fields)
            row.push_back(cellOf(record, field));
        const QStringList duplicates = record.linkedTo(LinkKind::Duplicate);
        row.push_back(duplicates.isEmpty() ? Tr::tr("否") : Tr::tr("是"));
        row.push_back(duplicates.join(separator));
        row.push_back(record.linkedTo(LinkKind::Split).join(separator));
        row.push_back(record.linkedTo(LinkKind::Merged).join(separator));
        row.push_back(record.person.name);
        row.push_back(record.person.phone);
        row.push_back(record.person.address);
        row.push_back(dateCell(record.reply.due));
        row.push_back(wordOf(record.standing.state));
        row.push_back(dateCell(record.standing.closedOn));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QJsonArray petitionsJson(const std::vector<PetitionRecord> &records, bool withPerson)
{
    QJsonArray list;
    for (const PetitionRecord &stored : records) {
        const PetitionRecord record = shownRecord(stored, withPerson);
        QJsonObject object;
        for (const Field<Petition> &field : Entity<Petition>::fields)
            object.insert(QLatin1String(field.column), jsonOf(record, field));
        QJsonArray links;
        for (const auto &[kind, number] : record.links)
            links.append(
                QJsonObject{{QStringLiteral("kind"), keyOf(kind)}, {QStringLiteral("to"), number}});
        object.insert(QStringLiteral("links"), links);
        if (record.person.id)
            object.insert(QStringLiteral("person"),
                          QJsonObject{{QStringLiteral("name"), record.person.name},
                                      {QStringLiteral("phone"), record.person.phone},
                                      {QStringLiteral("address"), record.person.address}});
        object.insert(QStringLiteral("reply_due"), dateJson(record.reply.due));
        object.insert(QStringLiteral("state"), keyOf(record.standing.state));
        object.insert(QStringLiteral("closed_on"), dateJson(record.standing.closedOn));
        list.append(object);
    }
    return list;
}

QString publicText(const QString &text, const QString &where, QStringList &findings)
{
    const NamedPersons named = namedIn(text);
    for (const QString &number : named.identities)
        findings.append(Tr::tr("%1 里有身份证号“%2”，已遮盖，请核对").arg(where, number));
    for (const QString &number : named.phones)
        findings.append(Tr::tr("%1 里有电话号码“%2”，已遮盖，请核对").arg(where, number));
    for (const QString &door : named.dwellings)
        findings.append(Tr::tr("%1 里有门牌“%2”，已遮盖，请核对").arg(where, door));
    if (!named.names.isEmpty())
        findings.append(Tr::tr("%1 里写明了“%2”，已遮盖，请移到“举报人”一栏（依据 %3）")
                            .arg(where, named.names.join(separator), citation(personBasis)));
    return PersonMask({}, named).hidden(text);
}

PublicPetitions publicPetitions(const std::vector<PetitionRecord> &records)
{
    PublicPetitions list;
    auto rows = std::make_shared<std::vector<PublicPetition>>();
    for (const PetitionRecord &record : records) {
        const Petition petition = PersonMask(record.person).hidden(record.petition);
        const PersonMask everybody({}, namedIn(petition));
        const auto cleared = [&](const QString &text, const QString &part) {
            return everybody.hidden(
                publicText(text, Tr::tr("%1 的%2").arg(petition.acceptNo, part), list.findings));
        };
        PublicPetition row;
        row.acceptNo = (petition.key ? QStringLiteral("*") : QString()) + petition.acceptNo;
        row.content = cleared(petition.content, Tr::tr("交办问题基本情况"));
        row.region = cleared(petition.region, Tr::tr("行政区域"));
        row.pollution = petition.pollution.join(separator);
        row.investigation = cleared(petition.investigation, Tr::tr("调查核实情况"));
        if (petition.truth != Truth::Open)
            row.truth = wordOf(petition.truth, Entity<Petition>::table);
        row.handling = cleared(petition.handling, Tr::tr("处理和整改情况"));
        row.finish = wordOf(petition.finish, Entity<Petition>::table);
        row.account = cleared(petition.accountText, Tr::tr("责任人被处理情况"));
        rows->push_back(std::move(row));
    }
    list.rows = std::move(rows);
    return list;
}

} // namespace xhb
