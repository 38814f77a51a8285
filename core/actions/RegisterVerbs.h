// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs `unit.merge` and `source.merge`. Private to this folder.
#pragma once

#include "core/actions/VerbCall.h"

namespace xhb {

const VerbTable &registerVerbs();

} // namespace xhb
