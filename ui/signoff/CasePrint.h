// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of one case on paper: the sign-off form, the public notice in its layouts.
#pragma once

#include "core/actions/Desk.h"

class QWidget;

namespace xhb {

/// The layouts of the public notice: form and title.
const std::vector<std::pair<QString, QString>> &noticeLayouts();

/// A form of one case (signoff-form, notice-a …) in a preview.
void printForm(QWidget *parent, Desk &desk, const QString &form, const Subject &subject);

} // namespace xhb
