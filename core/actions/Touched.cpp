// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Touched.h"

#include "core/model/Entities.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xhb {

namespace {

/// More touched issues, or more changed rows, than this are cheaper to read with the whole book.
constexpr size_t manyIssues = 200;
constexpr size_t manyRows = 2000;

struct Parent {
    const char *column;
    const EntityInfo *entity;
};

/// Rows that say nothing about any issue.
bool apart(const EntityInfo &entity)
{
    return &entity == &entityInfo<Petition>() || &entity == &entityInfo<PetitionLink>() ||
           &entity == &entityInfo<Complainant>() || &entity == &entityInfo<Disclosure>() ||
           &entity == &entityInfo<PlanStep>() || &entity == &entityInfo<Consultation>();
}

/// The next one on the way to the issue; none = it hangs on no issue.
std::optional<Parent> parentOf(const EntityInfo &entity)
{
    const Parent parents[] = {{"issue", &entityInfo<Issue>()},
                              {"round", &entityInfo<Round>()},
                              {"publicity", &entityInfo<Publicity>()}};
    for (const Parent &parent : parents) {
        const int field = entity.indexOf(QString::fromLatin1(parent.column));
        if (field >= 0 && entity.fields[size_t(field)].kind == Kind::Ref)
            return parent;
    }
    return {};
}

/// The row a child belongs to, from the row itself or, when it is gone, from its last image.
qint64 parentId(const Ledger &ledger, const EntityInfo &entity, qint64 id, const char *column)
{
    const qint64 ids[]{id};
    if (const auto rows = ledger.rowPage(entity, ids); rows && !rows->empty()) {
        const Value &value =
            rows->front().values[size_t(entity.indexOf(QString::fromLatin1(column)))];
        const auto *parent = std::get_if<qint64>(&value);
        return parent ? *parent : 0;
    }
    const auto history = ledger.historyOf(entity, id);
    if (!history || history->empty())
        return 0;
    const QByteArray &image = history->back().before;
    return QJsonDocument::fromJson(image).object().value(QLatin1String(column)).toInteger();
}

qint64 issueOf(const Ledger &ledger, const EntityInfo &entity, qint64 id)
{
    if (&entity == &entityInfo<Issue>() || id == 0)
        return id;
    const std::optional<Parent> parent = parentOf(entity);
    return parent ? issueOf(ledger, *parent->entity, parentId(ledger, entity, id, parent->column))
                  : 0;
}

/// The petitions a row is or hangs on, by whatever column refers to one.
void addPetitions(const Ledger &ledger, const EntityInfo &entity, qint64 id,
                  std::vector<qint64> &petitions)
{
    if (&entity == &entityInfo<Petition>()) {
        petitions.push_back(id);
        return;
    }
    const EntityInfo *const parents[] = {&entityInfo<Petition>(), &entityInfo<Round>(),
                                         &entityInfo<Publicity>()};
    for (const FieldInfo &field : entity.fields)
        for (const EntityInfo *parent : parents)
            if (field.kind == Kind::Ref && qstrcmp(field.refTable, parent->table) == 0)
                if (const qint64 found = parentId(ledger, entity, id, field.column))
                    addPetitions(ledger, *parent, found, petitions);
}

} // namespace

std::optional<std::vector<qint64>> touchedIssues(const Ledger &ledger, const Changes &changes)
{
    if (changes.size() > manyRows)
        return {};
    std::vector<qint64> issues;
    for (const Changed &changed : changes) {
        const EntityInfo &entity = *changed.entity;
        if (apart(entity))
            continue;
        if (&entity == &entityInfo<Issue>() || parentOf(entity)) {
            if (const qint64 issue = issueOf(ledger, entity, changed.id))
                issues.push_back(issue);
            continue;
        }
        // A new name stands in no issue yet; one that was changed may stand in many.
        const bool name = &entity == &entityInfo<Unit>() || &entity == &entityInfo<Source>();
        if (!name || changed.touch == Touch::Changed)
            return {};
    }
    std::sort(issues.begin(), issues.end());
    issues.erase(std::unique(issues.begin(), issues.end()), issues.end());
    if (issues.size() > manyIssues)
        return {};
    return issues;
}

std::optional<std::vector<qint64>> touchedPetitions(const Ledger &ledger, const Changes &changes)
{
    if (changes.size() > manyRows)
        return {};
    std::vector<qint64> petitions;
    for (const Changed &changed : changes) {
        const EntityInfo &entity = *changed.entity;
        const bool name = &entity == &entityInfo<Unit>() || &entity == &entityInfo<Source>();
        if ((name && changed.touch == Touch::Changed) || &entity == &entityInfo<BookInfo>() ||
            &entity == &entityInfo<CalendarNotice>())
            return {};
        addPetitions(ledger, entity, changed.id, petitions);
    }
    std::sort(petitions.begin(), petitions.end());
    petitions.erase(std::unique(petitions.begin(), petitions.end()), petitions.end());
    if (petitions.size() > manyIssues)
        return {};
    return petitions;
}

} // namespace xhb
