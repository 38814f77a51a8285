// SPDX-License-Identifier: GPL-3.0-or-later
// The units and sources of the book as the screen of plans names, offers and understands them.
#pragma once

#include "core/actions/Desk.h"
#include "core/exchange/UnitDirectory.h"
#include "ui/kit/Reference.h"

#include <optional>

namespace xhb {

class PlanNames
{
public:
    explicit PlanNames(Desk &desk) : m_desk(desk) {}

    const std::vector<Unit> &units();
    const References &unitReferences();
    /// What a field may refer to; empty for tables nobody chooses from.
    References of(const QString &table);
    QString unit(Id<Unit> unit);
    QString units(const std::vector<Id<Unit>> &units);
    QString source(Id<Source> source);
    /// Reads the units from the book again when next asked.
    void forget();

private:
    Desk &m_desk;
    std::optional<std::vector<Unit>> m_units;
    References m_references;
    QHash<qint64, QString> m_names;
};

} // namespace xhb
