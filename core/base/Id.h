// SPDX-License-Identifier: GPL-3.0-or-later
// A row id that cannot be mistaken for the id of another entity.
#pragma once

#include <QHashFunctions>

#include <compare>

namespace xhb {

template <class Entity>
struct Id {
    qint64 value = 0; ///< 0 = none

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

template <class Entity>
size_t qHash(Id<Entity> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace xhb
