// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the pane shows of one problem, read together: its papers and its standing.
#pragma once

#include "core/actions/DossierReader.h"
#include "core/rules/StatusView.h"

namespace xhb {

struct IssueCase {
    IssueDossier dossier;
    StatusView status;

    const Issue &issue() const { return dossier.issue; }
    Id<Issue> id() const { return dossier.issue.id; }
};

inline Result<IssueCase> readCase(const Desk &desk, Id<Issue> issue)
{
    TRY_LET(reader, DossierReader::read(desk, issue));
    TRY_LET(status, desk.status(issue));
    return IssueCase{reader.dossier(0), std::move(status)};
}

} // namespace xhb
