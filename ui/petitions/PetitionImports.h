// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers of petitions for the import wizard.
#pragma once

#include "ui/records/ListImport.h"

namespace xhb {

ImportKind petitionImports();

} // namespace xhb
