// SPDX-License-Identifier: GPL-3.0-or-later
// A book opened to look at, and the issue a call means.
#pragma once

#include "app/cli/Command.h"
#include "core/actions/MovedDeadlines.h"
#include "core/actions/Subject.h"

namespace xhb {

struct Reading {
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Desk> desk;
};

/// Opens the book named first on the command line.
Result<Reading> openReading(const Command &command);

/// The issue of a code or title; `source` decides between equal ones.
Result<Issue> findIssue(const Ledger &ledger, const QString &codeOrTitle, const QString &source);

/// The issue of a code or title, else the petition of an accept number.
Result<Subject> findSubject(const Ledger &ledger, const QString &name, const QString &source);

/// --version of a plan, or --with which one it is compared; 0 where none is asked for.
Result<int> versionOf(const Command &command, const char *option = "version");

/// The deadlines a holiday notice moved, a line each.
void sayMoved(const Command &command, const std::vector<MovedDeadline> &moved);

} // namespace xhb
