// SPDX-License-Identifier: GPL-3.0-or-later
// What a row below the header is: a problem, or one of the rows people put between and after them.
#pragma once

#include "core/exchange/Mapping.h"

namespace xhb {

enum class RowKind { Data, Blank, Group, Total, Signature, Header, Note };

/// `wide`: the row's only cell is merged over three or more columns.
RowKind rowKind(const GridRow &row, const Mapping &mapping, bool wide);

/// "一、大气方面" names the topic 大气.
QString topicOfGroup(const QString &text);

/// 1-3, 第八项, （一）, 问题四十七: something that numbers a problem.
bool looksLikeCode(const QString &text);

} // namespace xhb
