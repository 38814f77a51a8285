// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PetitionPlan.h"

#include "core/base/Text.h"
#include "core/rules/PersonMask.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString kindName(LinkKind kind)
{
    return QString::fromUtf8(Vocabulary<LinkKind>::choices[size_t(kind)].label);
}

class Planner
{
public:
    Planner(const PetitionListDraft &draft, const PetitionBook &book, const QString &source,
            QDate today)
        : m_draft(draft), m_source(source), m_today(today),
          m_names(book.units, book.sources, m_plan)
    {
        for (const Petition &petition : book.petitions) {
            m_byNo.insert(petition.acceptNo, &petition);
            m_numbers.insert(petition.id, petition.acceptNo);
        }
        for (const Complainant &person : book.persons)
            m_persons.insert(person.petition, &person);
        for (const PetitionLink &link : book.links)
            know(m_numbers.value(link.petition), m_numbers.value(link.to));
    }

    PetitionPlan run();

private:
    void plan(const PetitionDraft &draft);
    void takeFields(const PetitionDraft &draft, bool isNew, Petition &after);
    void takeUnits(const PetitionDraft &draft, Petition &after);
    void follow(const PetitionDraft &draft, Petition &after) const;
    void planPerson(const PetitionDraft &draft, PetitionImport &import) const;
    void doubtNames(const PetitionImport &import);
    void planLinks(const PetitionDraft &draft);
    void planMerged();
    void link(int row, const QString &from, LinkKind kind, const QString &to);

    void know(const QString &one, const QString &other)
    {
        m_linked.insert({one, other});
        m_linked.insert({other, one});
    }
    bool known(const QString &number) const
    {
        return m_byNo.contains(number) || m_listed.contains(number);
    }
    CellRemark remark(int row, QStringView field, const QString &value, const QString &why) const
    {
        const int column = m_draft.mapping.columnOf(field);
        return {row, column < 0 ? QString() : columnName(column), value.left(200), {}, why};
    }

    const PetitionListDraft &m_draft;
    const QString &m_source;
    QDate m_today;
    PetitionPlan m_plan;
    ListNames m_names;
    QHash<QString, const Petition *> m_byNo;
    QHash<Id<Petition>, QString> m_numbers;
    QHash<Id<Petition>, const Complainant *> m_persons;
    QHash<QString, int> m_listed; ///< accept numbers of the list -> row
    QSet<std::pair<QString, QString>> m_linked;
};

/// What follows from the accept number where the list does not say it.
void Planner::follow(const PetitionDraft &draft, Petition &after) const
{
    if (!draft.has(u"class") && after.key)
        after.petitionClass = PetitionClass::Key;
    if (!draft.has(u"key") && after.petitionClass == PetitionClass::Key)
        after.key = true;
    if (!draft.has(u"channel") && draft.acceptNo.channel)
        after.channel = *draft.acceptNo.channel;
    if (!draft.has(u"received_on") && draft.acceptNo.on.isValid() && draft.acceptNo.on <= m_today)
        after.receivedOn = draft.acceptNo.on;
}

void Planner::takeFields(const PetitionDraft &draft, bool isNew, Petition &after)
{
    const bool newDeadline =
        draft.has(u"deadline_text") &&
        (isNew || cleaned(after.deadlineText) != cleaned(draft.petition.deadlineText));
    const Complainant *person = m_persons.value(after.id);
    const PersonMask mask(person ? *person : Complainant(), namedIn(after));
    for (size_t i = 0; i < Entity<Petition>::fields.size(); ++i) {
        const Field<Petition> &field = Entity<Petition>::fields[i];
        if (!draft.given[i] || field.kind == Kind::RefList || field.kind == Kind::Ref)
            continue;
        Value value = field.read(draft.petition);
        const Value old = field.read(after);
        if (field.kind == Kind::Text || field.kind == Kind::LongText)
            value = mask.restored(std::get<QString>(value), std::get<QString>(old));
        if (saysOtherwise(value, old))
            field.write(after, value);
    }
    // What was read from the deadline text follows the text: a date set by hand stays.
    if (newDeadline && !draft.has(u"deadline"))
        after.deadline = draft.petition.deadline;
    takeUnits(draft, after);
    if (draft.has(u"source"))
        after.source = m_names.source(draft.source, {}, after.batch);
    else if (isNew && !m_source.isEmpty())
        after.source = m_names.source(m_source, {}, {});
}

void Planner::takeUnits(const PetitionDraft &draft, Petition &after)
{
    std::vector<Id<Unit>> assisting;
    if (draft.has(u"lead")) {
        assisting = m_names.units(draft.lead, draft.row);
        if (!assisting.empty()) {
            after.lead = assisting.front();
            assisting.erase(assisting.begin());
        }
    }
    if (!draft.has(u"assisting") && assisting.empty())
        return;
    for (const Id<Unit> unit : m_names.units(draft.assisting, draft.row))
        if (unit != after.lead && std::ranges::find(assisting, unit) == assisting.end())
            assisting.push_back(unit);
    after.assisting = assisting;
}

void Planner::planPerson(const PetitionDraft &draft, PetitionImport &import) const
{
    const Complainant *stored = m_persons.value(import.before.id);
    Complainant person = stored ? *stored : Complainant();
    for (const auto member : {&Complainant::name, &Complainant::phone, &Complainant::address})
        if (!(draft.person.*member).isEmpty())
            person.*member = draft.person.*member;
    if (!(person == (stored ? *stored : Complainant())))
        import.person = person;
}

/// LS-6(三): somebody whom a new text names and the person's columns do not.
void Planner::doubtNames(const PetitionImport &import)
{
    const Complainant *stored = m_persons.value(import.before.id);
    const PersonMask known(import.person ? *import.person : stored ? *stored : Complainant());
    for (const Field<Petition> &field : Entity<Petition>::fields) {
        if (field.kind != Kind::LongText || field.read(import.before) == field.read(import.after))
            continue;
        const QString text = known.hidden(std::get<QString>(field.read(import.after)));
        if (const QStringList names = namedIn(text).names; !names.isEmpty())
            m_plan.doubtful.push_back(
                remark(import.row, QString::fromLatin1(field.column), names.join(u'、'),
                       Tr::tr("写明了这个人，导入后请移到“举报人”一栏；公开和导出时会遮盖")));
    }
}

void Planner::plan(const PetitionDraft &draft)
{
    const QString &number = draft.petition.acceptNo;
    const Petition *stored = m_byNo.value(number);
    PetitionImport import;
    import.row = draft.row;
    if (stored)
        import.before = *stored;
    import.after = import.before;
    takeFields(draft, !stored, import.after);
    if (!stored)
        follow(draft, import.after);
    if (import.after.content.isEmpty()) {
        m_plan.rejected.push_back(
            remark(draft.row, u"content", number, Tr::tr("没有交办问题基本情况，这一行没有导入")));
        return;
    }
    if (stored)
        import.fields = fieldChanges(import.before, import.after, m_names);
    planPerson(draft, import);
    if (import.person && stored)
        import.fields.push_back({QStringLiteral("person"), Tr::tr("举报人"), {}, Tr::tr("有变化")});
    doubtNames(import);
    import.action = !stored                 ? ImportAction::Create
                    : import.fields.empty() ? ImportAction::Unchanged
                                            : ImportAction::Update;
    m_plan.petitions.push_back(std::move(import));
}

void Planner::link(int row, const QString &from, LinkKind kind, const QString &to)
{
    if (from == to || m_linked.contains({from, to}))
        return;
    know(from, to);
    m_plan.links.push_back({row, from, kind, to});
}

void Planner::planLinks(const PetitionDraft &draft)
{
    const QString &own = draft.petition.acceptNo;
    for (const auto &[kind, to] : draft.links) {
        const QStringView field = kind == LinkKind::Duplicate ? u"duplicate_of"
                                  : kind == LinkKind::Split   ? u"split_of"
                                                              : u"merged_into";
        if (to == own)
            m_plan.doubtful.push_back(
                remark(draft.row, field, to, Tr::tr("关联件就是它自己，没有登记关联")));
        else if (!known(to))
            m_plan.doubtful.push_back(
                remark(draft.row, field, to, Tr::tr("台账和清单里都没有这一件，没有登记关联")));
        else
            link(draft.row, own, kind, to);
    }
}

/// Petitions with the same 合并编号 are dealt with as one: the number is that of one of them, or
/// the first of the list stands for it.
void Planner::planMerged()
{
    QHash<QString, QString> first;
    for (const PetitionDraft &draft : m_draft.rows) {
        const QString number = readAcceptNo(draft.petition.mergeNo).number;
        const QString &own = draft.petition.acceptNo;
        if (number.isEmpty() || !known(own))
            continue;
        if (!first.contains(number))
            first.insert(number, known(number) ? number : own);
        const Petition *stored = m_byNo.value(own);
        if (stored && stored->mergeNo == draft.petition.mergeNo)
            continue; // nothing new: links undone by hand stay undone
        link(draft.row, own, LinkKind::Merged, first.value(number));
    }
}

PetitionPlan Planner::run()
{
    m_plan.begin(m_draft);
    std::vector<const PetitionDraft *> rows;
    for (const PetitionDraft &draft : m_draft.rows) {
        const QString &number = draft.petition.acceptNo;
        if (m_listed.contains(number)) {
            m_plan.rejected.push_back(remark(
                draft.row, u"accept_no", number,
                Tr::tr("受理编号与第 %1 行重复，这一行没有导入").arg(m_listed.value(number))));
            continue;
        }
        if (m_byNo.contains(number) || !draft.petition.content.isEmpty())
            m_listed.insert(number, draft.row);
        rows.push_back(&draft);
    }
    for (const PetitionDraft *draft : rows)
        plan(*draft);
    for (const PetitionDraft *draft : rows)
        if (known(draft->petition.acceptNo))
            planLinks(*draft);
    planMerged();
    m_names.finish();
    m_plan.sortRemarks();
    return std::move(m_plan);
}

QJsonObject changeJson(const PetitionImport &import)
{
    return {{QStringLiteral("row"), import.row},
            {QStringLiteral("code"), import.after.acceptNo},
            {QStringLiteral("title"), import.after.content.left(60)},
            {QStringLiteral("action"), import.action == ImportAction::Create
                                           ? QStringLiteral("create")
                                           : QStringLiteral("update")},
            {QStringLiteral("fields"), toJson(import.fields)}};
}

} // namespace

PlanCounts PetitionPlan::counts() const
{
    const auto count = [this](ImportAction action) {
        return int(
            std::count_if(petitions.begin(), petitions.end(),
                          [&](const PetitionImport &import) { return import.action == action; }));
    };
    return {count(ImportAction::Create), count(ImportAction::Update),
            count(ImportAction::Unchanged)};
}

bool PetitionPlan::changesNothing() const
{
    return links.empty() && counts().unchanged == int(petitions.size());
}

PetitionPlan planPetitions(const PetitionListDraft &draft, const PetitionBook &book,
                           const QString &source, QDate today)
{
    return Planner(draft, book, source, today).run();
}

QJsonObject toJson(const PetitionPlan &plan)
{
    QJsonArray changes;
    for (const PetitionImport &import : plan.petitions)
        if (import.action != ImportAction::Unchanged)
            changes.append(changeJson(import));
    QJsonObject json = toJson(plan, plan.counts(), changes);
    QJsonArray links;
    for (const LinkImport &link : plan.links)
        links.append(QJsonObject{{QStringLiteral("row"), link.row},
                                 {QStringLiteral("accept_no"), link.from},
                                 {QStringLiteral("kind"), keyOf(link.kind)},
                                 {QStringLiteral("kind_name"), kindName(link.kind)},
                                 {QStringLiteral("to"), link.to}});
    json.insert(QStringLiteral("links"), links);
    return json;
}

} // namespace xhb
