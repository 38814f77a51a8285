// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the window: `xiaohaobu [BOOK.xhb] [--read-only]`, told apart from verbs.
#pragma once

#include <QStringList>

#include <optional>

namespace xhb {

/// Arguments that ask for the window rather than for a verb.
bool wantsWindow(const QStringList &arguments);

/// Opens the window and answers the exit code. `argc` and `argv` are those of main(); an empty
/// language is the one chosen in the settings.
int runWindowProgram(int argc, char **argv, const QStringList &arguments, const QString &language);

} // namespace xhb
