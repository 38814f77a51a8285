// SPDX-License-Identifier: GPL-3.0-or-later
// Names of units and sources for pickers and sentences: read when first asked for, again when they
// change.
#pragma once

#include "core/actions/Desk.h"
#include "ui/kit/Reference.h"

#include <QHash>

#include <functional>

namespace xhb {

class BookNames
{
public:
    explicit BookNames(Desk &desk) : m_desk(desk) {}

    /// What a field may refer to; empty for tables nobody chooses from.
    References of(const QString &table);
    QString name(const QString &table, qint64 id);
    /// A unit or source of a new name, as an action of its own.
    Result<qint64> add(const QString &table, const QString &name);
    void forget() { m_known.clear(); }

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
    Desk &m_desk;
    QHash<QString, References> m_known;
    std::function<void(const QString &table, qint64 id)> m_opener;
};

} // namespace xhb
