// SPDX-License-Identifier: GPL-3.0-or-later
// The small form of one act of sign-off: the fields the rules ask for, written as one action.
#pragma once

#include "ui/signoff/Case.h"

class QWidget;

namespace xhb {

class FormDrafts;
class FormWidget;

/// What an act is called on its button: 启动县（区）级验收, 登记验收, 开始公示 …
QString actWord(const QString &verb, const StatusView &status);

/// The form of an act (a verb of StatusView::can). Null for an unknown verb.
FormWidget *makeActForm(const QString &verb, Desk &desk, const Case &shown, FormDrafts &drafts,
                        QWidget *parent);

} // namespace xhb
