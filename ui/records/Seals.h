// SPDX-License-Identifier: GPL-3.0-or-later
// What is sealed says so where it would be typed: the one seal rule is asked, field by field.
#pragma once

#include "core/ledger/Ledger.h"
#include "ui/kit/FormView.h"

namespace xhb {

/// By column, why a stored row's fields can be read only: the words and their article.
QHash<QString, QString> sealWords(const Ledger &ledger, const EntityInfo &entity, qint64 id);

/// The fields of the shown row that are sealed can be read only; of a new row none is.
template <class E>
void showSeals(FormView<E> &form, const Ledger &ledger)
{
    form.setSealed(form.id() ? sealWords(ledger, entityInfo<E>(), form.id().value)
                             : QHash<QString, QString>());
}

/// Why a field of a stored row can be read only; empty = it can be changed.
QString sealOnField(const Ledger &ledger, const EntityInfo &entity, const StoredRow &stored,
                    size_t field);

/// Why the seals do not let a row be added (`id` 0) or removed (`row` null); empty = they do.
QString sealOn(const Ledger &ledger, const EntityInfo &entity, qint64 id, const Row *row);

} // namespace xhb
