// SPDX-License-Identifier: GPL-3.0-or-later
// 群众信访举报转办和边督边改公开情况一览表: the public table of petitions (forms.md §11.4). Whoever
// fills it has taken out what tells who complained.
#pragma once

#include "core/report/Dossier.h"
#include "core/report/FormData.h"

#include <memory>

namespace xhb {

struct PublicPetition {
    QString acceptNo; ///< with the * of key petitions before it
    QString content;
    QString region;
    QString pollution;
    QString investigation;
    QString truth;
    QString handling;
    QString finish;
    QString account;
};

/// Fields for form `petition-list`; `batch` as it is written, may be empty.
FormData petitionListData(const std::shared_ptr<const std::vector<PublicPetition>> &rows,
                          const QString &batch, const Letterhead &letterhead);

} // namespace xhb
