// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of problems for the import wizard.
#pragma once

#include "ui/records/ListImport.h"

namespace xhb {

ImportKind issueImports();

} // namespace xhb
