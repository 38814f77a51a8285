// SPDX-License-Identifier: GPL-3.0-or-later
// Names of units and sources for pickers, cells and sentences: read when first asked for, again
// when they change.
#pragma once

#include "core/actions/Desk.h"
#include "ui/kit/Reference.h"

#include <QHash>

#include <functional>
#include <optional>

namespace xhb {

class BookNames
{
public:
    explicit BookNames(Desk &desk) : m_desk(desk) {}

    /// What a field may refer to; empty for tables nobody chooses from.
    const References &of(const QString &table);
    QString name(const QString &table, qint64 id);
    const std::vector<Unit> &units();
    QString unitNames(const std::vector<Id<Unit>> &ids);
    /// A unit or source of a new name, as an action of its own.
    Result<qint64> add(const QString &table, const QString &name);
    void forget();

    /// Shows a unit or source in its register.
    void open(const QString &table, qint64 id) const
    {
        if (m_opener)
            m_opener(table, id);
    }
    void setOpener(std::function<void(const QString &table, qint64 id)> opener)
    {
        m_opener = std::move(opener);
    }

private:
    struct Known {
        References references;
        QHash<qint64, QString> names;
    };
    const Known &known(const QString &table);

    Desk &m_desk;
    QHash<QString, Known> m_known;
    std::optional<std::vector<Unit>> m_units;
    std::function<void(const QString &table, qint64 id)> m_opener;
};

} // namespace xhb
