// SPDX-License-Identifier: GPL-3.0-or-later
// The language the program speaks: Chinese as in the sources, or the English compiled in.
#pragma once

#include "core/base/Result.h"

#include <QStringList>

class QCoreApplication;

namespace xhb {

/// Takes `--language zh_CN|en` out of the arguments; without it, XIAOHAOBU_LANGUAGE counts. Empty
/// when neither is given.
Result<QString> takeLanguage(QStringList &arguments);

/// Makes the whole program speak it; to be called before any text is made.
void speak(QCoreApplication &application, const QString &language);

} // namespace xhb
