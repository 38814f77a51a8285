// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of source a list probably is, by its name: a proposal somebody has to look at.
#pragma once

#include "core/rules/Rulebook.h"

namespace xhb {

/// The category whose name or alias stands in the name letter by letter, other words in between
/// allowed (“省…督察反馈” in “江西省第二轮…督察反馈问题清单”); the longest wins. Null where none
/// does.
const SourceCategory *guessCategory(const Rulebook &rulebook, const QString &sourceName);
/// The category of this name or alias. Null where the rulebook has none.
const SourceCategory *categoryNamed(const Rulebook &rulebook, const QString &category);

} // namespace xhb
