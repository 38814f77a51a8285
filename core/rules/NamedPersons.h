// SPDX-License-Identifier: GPL-3.0-or-later
// Who a petition's own words name: “举报人李建国（13812345678）”, though nothing of it stands in
// the data of the person (JX-8, LS-6(三)). What is found is hidden like a known complainant, see
// PersonMask.
#pragma once

#include "core/model/Complainant.h"

#include <QStringList>

namespace xhb {

struct NamedPersons {
    QStringList names;      ///< the longer where nothing tells how long a name is
    QStringList shorter;    ///< the other reading of such a name: to be hidden, not to be told
    QStringList identities; ///< identity numbers
    QStringList phones;     ///< or another way to reach somebody
    QStringList dwellings;  ///< the door he lives behind, see dwellingsIn

    bool empty() const { return told().isEmpty(); }
    QStringList told() const { return names + phones + identities + dwellings; }
    void add(const NamedPersons &others);
};

/// A name counts only behind 举报人, 村民, 业主 … and with a surname that is one: “举报人反映”,
/// “村民向镇里反映”, “举报人王某”, “业主张先生” name nobody, and who is complained of (被举报人) is
/// no complainant.
NamedPersons namedIn(const QString &text);
/// In all that is told at length of a petition.
NamedPersons namedIn(const Petition &petition);

} // namespace xhb
