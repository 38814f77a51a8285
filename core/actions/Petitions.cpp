// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Petitions.h"

#include "core/actions/Records.h"
#include "core/base/Stored.h"
#include "core/report/Words.h"
#include "core/rules/PetitionWords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

Error invalid(const QString &text)
{
    return Error{ErrorCode::Invalid, text, {}, {}};
}

Status checkNumber(Tx &tx, const Petition &petition)
{
    TRY_LET(same, tx.where<Petition>("accept_no", petition.acceptNo));
    for (const Petition &other : same)
        if (other.id != petition.id)
            return Error{ErrorCode::Conflict,
                         Tr::tr("台账里已有受理编号“%1”，没有写入。").arg(petition.acceptNo),
                         {},
                         {}};
    return done();
}

bool nobody(const Complainant &person)
{
    return person.name.isEmpty() && person.phone.isEmpty() && person.address.isEmpty() &&
           person.note.isEmpty();
}

Status writePerson(Tx &tx, Id<Petition> petition, Complainant person)
{
    TRY_LET(stored, tx.where<Complainant>("petition", petition.value));
    person.petition = petition;
    if (stored.empty()) {
        if (!nobody(person))
            TRY(tx.insert(person));
        return done();
    }
    person.id = stored.front().id;
    return nobody(person) ? tx.remove(person.id) : tx.update(person);
}

QString nameOfChannel(Channel channel)
{
    return QString::fromUtf8(Vocabulary<Channel>::choices[size_t(channel)].label);
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

void followEachOther(Petition &petition, const PetitionGiven &given)
{
    if (!given.key && petition.petitionClass == PetitionClass::Key)
        petition.key = true;
    if (!given.petitionClass)
        petition.petitionClass = ruledAs(petition.petitionClass, petition.key);
}

QString classRemark(const Petition &petition)
{
    if (petition.key && petition.petitionClass == PetitionClass::Ordinary)
        return Tr::tr("标了重点件（*），虽填“一般”，仍按“重点”办理和销号（依据 %1）。")
            .arg(citation(classBasis));
    if (!petition.key && petition.petitionClass == PetitionClass::Key)
        return Tr::tr("没有标重点件（*），按所填的“重点”办理和销号（依据 %1）。")
            .arg(citation(classBasis));
    return {};
}

Status completePetition(Petition &petition, const QString &acceptNo, const PetitionGiven &given,
                        QDate today, QStringList &doubts)
{
    const AcceptNo read = readAcceptNo(acceptNo);
    if (read.number.isEmpty())
        return invalid(Tr::tr("“%1”里没有受理编号，没有写入。").arg(acceptNo));
    petition.acceptNo = read.number;
    petition.pollution = pollutionTypes(petition.pollution);
    if (!read.usual)
        doubts.append(Tr::tr("受理编号“%1”不是常见的样式（如 D3JX202605250002），已照录，请核对。")
                          .arg(read.number));
    if (read.duplicate)
        doubts.append(Tr::tr("编号旁注有“重复”，请登记与哪一件重复（petition.link）。"));
    if (!given.key && read.key)
        petition.key = true;
    followEachOther(petition, given);
    if (!given.channel && read.channel)
        petition.channel = *read.channel;
    else if (read.channel && petition.channel != *read.channel)
        doubts.append(Tr::tr("编号表明是%1，填的渠道是%2，已照填写的录入，请核对。")
                          .arg(nameOfChannel(*read.channel), nameOfChannel(petition.channel)));
    if (!given.receivedOn && !petition.receivedOn.isValid() && read.on.isValid() &&
        read.on <= today)
        petition.receivedOn = read.on;
    return done();
}

Status addPetition(Tx &tx, Petition &petition, const std::optional<Complainant> &person)
{
    TRY(checkNumber(tx, petition));
    tx.describe(stored("登记信访件 %1").arg(petition.acceptNo));
    TRY(tx.insert(petition));
    return person ? writePerson(tx, petition.id, *person) : done();
}

Status updatePetition(Tx &tx, const Petition &petition, const std::optional<Complainant> &person)
{
    TRY(checkNumber(tx, petition));
    tx.describe(stored("修改信访件 %1").arg(petition.acceptNo));
    TRY(tx.update(petition));
    return person ? writePerson(tx, petition.id, *person) : done();
}

Status removePetition(Tx &tx, Id<Petition> id)
{
    TRY_LET(petition, tx.find(id));
    TRY_LET(incoming, tx.where<PetitionLink>("to", id.value));
    for (const PetitionLink &link : incoming)
        TRY(tx.remove(link.id));
    TRY(removeSubject(tx, id));
    tx.describe(stored("删除信访件 %1").arg(petition.acceptNo));
    return done();
}

Status linkPetitions(Tx &tx, PetitionLink &link)
{
    if (link.petition == link.to)
        return invalid(Tr::tr("信访件不能与自己关联，没有写入。"));
    TRY_LET(from, tx.find(link.petition));
    TRY_LET(to, tx.find(link.to));
    for (const auto &[here, there] :
         {std::pair{link.petition, link.to}, std::pair{link.to, link.petition}}) {
        TRY_LET(links, tx.where<PetitionLink>("petition", here.value));
        for (const PetitionLink &known : links)
            if (known.to == there)
                return Error{ErrorCode::Conflict,
                             Tr::tr("%1 与 %2 已经关联（%3），没有写入。")
                                 .arg(from.acceptNo, to.acceptNo,
                                      wordOf(known.kind, Entity<PetitionLink>::table)),
                             {},
                             {}};
    }
    tx.describe(stored("关联信访件 %1 与 %2（%3）")
                    .arg(from.acceptNo, to.acceptNo,
                         stored(Vocabulary<LinkKind>::choices[size_t(link.kind)].label)));
    TRY(tx.insert(link));
    return done();
}

Status unlinkPetitions(Tx &tx, Id<Petition> one, Id<Petition> other)
{
    TRY_LET(from, tx.find(one));
    TRY_LET(to, tx.find(other));
    tx.describe(stored("解除信访件 %1 与 %2 的关联").arg(from.acceptNo, to.acceptNo));
    for (const auto &[here, there] : {std::pair{one, other}, std::pair{other, one}}) {
        TRY_LET(links, tx.where<PetitionLink>("petition", here.value));
        for (const PetitionLink &link : links)
            if (link.to == there)
                return tx.remove(link.id);
    }
    return Error{
        ErrorCode::NotFound, Tr::tr("%1 与 %2 没有关联。").arg(from.acceptNo, to.acceptNo), {}, {}};
}

Result<std::vector<LinkView>> linksOf(const Ledger &ledger, Id<Petition> petition)
{
    std::vector<LinkView> views;
    for (const bool outgoing : {true, false}) {
        TRY_LET(links, ledger.where<PetitionLink>(outgoing ? "petition" : "to", petition.value));
        for (const PetitionLink &link : links) {
            const Id<Petition> other = outgoing ? link.to : link.petition;
            TRY_LET(row, ledger.find(other));
            views.push_back({link.id, other, row.acceptNo, link.kind, outgoing});
        }
    }
    return views;
}

QString wordsOf(const LinkView &link)
{
    switch (link.kind) {
    case LinkKind::Duplicate: return link.outgoing ? Tr::tr("重复于") : Tr::tr("另有重复件");
    case LinkKind::Split: return link.outgoing ? Tr::tr("分解自") : Tr::tr("分解为");
    case LinkKind::Merged: return link.outgoing ? Tr::tr("并入") : Tr::tr("并有");
    }
    return {};
}

QString wordsOf(const PetitionReply &reply)
{
    if (!reply.answered)
        return reply.left < 0    ? Tr::tr("逾期 %n 天", nullptr, -reply.left)
               : reply.left == 0 ? Tr::tr("今天到期")
                                 : Tr::tr("剩 %n 天", nullptr, reply.left);
    if (!reply.on.isValid())
        return Tr::tr("%1，未登记反馈日期").arg(wordOf(reply.finish, Entity<Petition>::table));
    return reply.late ? Tr::tr("已反馈，超期") : Tr::tr("已反馈");
}

Result<PetitionReply> replyOf(const Desk &desk, Id<Petition> petition)
{
    TRY_LET(book, desk.petitionFacts(petition));
    if (book.issues.empty())
        return notFound(entityInfo<Petition>());
    return replyOf(desk.rules(), *book.issues.front().petition, true);
}

Result<PersonMask> maskOf(const Ledger &ledger, Id<Petition> petition)
{
    TRY_LET(persons, ledger.where<Complainant>("petition", petition.value));
    return persons.empty() ? PersonMask() : PersonMask(persons.front());
}

QHash<QString, QString> tellsWho(const Petition &petition, const Complainant &known)
{
    QHash<QString, QString> told;
    const Petition unknown = PersonMask(known).hidden(petition);
    for (const Field<Petition> &field : Entity<Petition>::fields) {
        if (field.kind != Kind::LongText)
            continue;
        const NamedPersons named = namedIn(std::get<QString>(field.read(unknown)));
        if (!named.empty())
            told.insert(QLatin1String(field.column),
                        Tr::tr("写明了“%1”：请移到“举报人”一栏，公开和导出时会遮盖（依据 %2）。")
                            .arg(named.told().join(QStringLiteral("、")), citation(personBasis)));
    }
    return told;
}

QStringList doubtsOf(const Petition &petition, const Complainant &known)
{
    QStringList doubts;
    if (const QString remark = classRemark(petition); !remark.isEmpty())
        doubts.append(remark);
    const QHash<QString, QString> told = tellsWho(petition, known);
    for (const FieldInfo &field : entityInfo<Petition>().fields)
        if (const QString words = told.value(QLatin1String(field.column)); !words.isEmpty())
            doubts.append(QCoreApplication::translate(Entity<Petition>::table, field.label) +
                          words);
    return doubts;
}

QString titleOf(const Petition &petition)
{
    constexpr qsizetype longest = 30;
    QString line = petition.content.section(u'\n', 0, 0).trimmed();
    if (line.endsWith(u'。'))
        line.chop(1); // more words follow where a title stands
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

Result<QJsonObject> petitionStatus(const Desk &desk, const Petition &petition)
{
    TRY_LET(view, desk.status(petition.id));
    TRY_LET(reply, replyOf(desk, petition.id));
    TRY_LET(links, linksOf(desk.ledger(), petition.id));
    QJsonArray linked;
    for (const LinkView &link : links)
        linked.append(QJsonObject{{QStringLiteral("accept_no"), link.acceptNo},
                                  {QStringLiteral("kind"), keyOf(link.kind)},
                                  {QStringLiteral("direction"),
                                   link.outgoing ? QStringLiteral("to") : QStringLiteral("from")},
                                  {QStringLiteral("words"), wordsOf(link)}});
    QJsonObject json = toJson(view);
    json.insert(QStringLiteral("code"), petition.acceptNo);
    json.insert(QStringLiteral("title"), titleOf(petition));
    json.insert(
        QStringLiteral("deadline"),
        QJsonObject{{QStringLiteral("text"), petition.deadlineText},
                    {QStringLiteral("date"), dateJson(view.deadline)},
                    {QStringLiteral("provisional"),
                     view.deadline.isValid() && desk.calendar().provisional(view.deadline)}});
    json.insert(QStringLiteral("class"), keyOf(petition.petitionClass));
    json.insert(QStringLiteral("key"), petition.key);
    json.insert(QStringLiteral("finish"), keyOf(petition.finish));
    const bool dated = reply.due.isValid();
    json.insert(QStringLiteral("reply"),
                QJsonObject{{QStringLiteral("due"), dateJson(reply.due)},
                            {QStringLiteral("days"), reply.days},
                            {QStringLiteral("days_left"),
                             dated && !reply.answered ? QJsonValue(reply.left) : QJsonValue()},
                            {QStringLiteral("answered"), reply.answered},
                            {QStringLiteral("replied_on"), dateJson(reply.on)},
                            {QStringLiteral("late"), reply.late},
                            {QStringLiteral("provisional"), reply.provisional},
                            {QStringLiteral("basis"), reply.basis},
                            {QStringLiteral("explanation"), reply.explanation}});
    json.insert(QStringLiteral("links"), linked);
    return json;
}

} // namespace xhb
