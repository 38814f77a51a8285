// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the pane shows of a problem or petition, read together: its papers and its standing.
#pragma once

#include "core/actions/DossierReader.h"
#include "core/rules/StatusView.h"

namespace xhb {

struct Case {
    Subject subject;
    IssueDossier dossier;
    StatusView status;

    /// Of a petition: what stands for it in its dossier.
    const Issue &issue() const { return dossier.issue; }
    Id<Issue> id() const { return subject.issue; }
    QString name() const { return nameOf(dossier.issue); }
};

inline Result<Case> readCase(const Desk &desk, const Subject &subject)
{
    TRY_LET(reader, DossierReader::read(desk, subject));
    TRY_LET(status, desk.status(subject));
    return Case{subject, reader.dossier(0), std::move(status)};
}

} // namespace xhb
