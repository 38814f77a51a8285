// SPDX-License-Identifier: GPL-3.0-or-later
// The data of the 验收销号登记表 (QX-16, QX-17, JX-14). Which blocks are printed is decided by the
// form template from what is here: a notice, a superior's opinion, an approval.
#pragma once

#include "core/report/Dossier.h"
#include "core/report/FormData.h"

namespace xhb {

/// Fields for form `signoff-form`; an empty dossier gives the names of all of them.
/// The dossier must live until the form is filled.
/// The dossier of a petition goes with form `petition-signoff-form`: who signs is named by its
/// procedure (JX-14(信访)).
QString signOffFormKey(const IssueDossier &dossier);
FormData signOffFormData(const IssueDossier &dossier, const Letterhead &letterhead);

} // namespace xhb
