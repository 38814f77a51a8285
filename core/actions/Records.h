// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, changing and removing the records a clerk keeps by hand, driven by their field tables.
#pragma once

#include "core/actions/Desk.h"

#include <QJsonObject>

namespace xhb {

/// An entity as actions name it ("stage" for stage_goal) and what may be done to it directly.
/// Steps, notices and objections are made by the acts of sign-off; here only their words are
/// corrected.
struct EditableEntity {
    QString verb;
    const EntityInfo *info;
    QStringList deeds;
};

const std::vector<EditableEntity> &editableEntities();
/// Null when there is no such entity or it does not allow the deed.
const EditableEntity *editableEntity(const QString &verb, const QString &deed);

Result<qint64> addRecord(const Desk &desk, Tx &tx, const EditableEntity &entity,
                         const QJsonObject &action, QStringList &doubts);
Result<qint64> updateRecord(const Desk &desk, Tx &tx, const EditableEntity &entity,
                            const QJsonObject &action, QStringList &doubts);
Result<qint64> removeRecord(Tx &tx, const EditableEntity &entity, const QJsonObject &action);

/// Removes an issue or petition with all that belongs to it: one action, one undo.
Status removeSubject(Tx &tx, const Subject &subject);

Result<Measure> measureOf(Tx &tx, Id<Issue> issue, int seq);

} // namespace xhb
