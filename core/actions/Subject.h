// SPDX-License-Identifier: GPL-3.0-or-later
// What is signed off: an issue or, by the procedures for them, a petition (JX-14). The acts of
// sign-off take either.
#pragma once

#include "core/ledger/Tx.h"
#include "core/rules/Facts.h"

namespace xhb {

struct Subject {
    Id<Issue> issue;
    Id<Petition> petition;

    Subject(Id<Issue> id) : issue(id) {}
    Subject(Id<Petition> id) : petition(id) {}

    bool isPetition() const { return bool(petition); }
    qint64 id() const { return petition ? petition.value : issue.value; }
    /// The column by which others refer to it.
    const char *column() const { return petition ? "petition" : "issue"; }
    const EntityInfo &entity() const
    {
        return petition ? entityInfo<Petition>() : entityInfo<Issue>();
    }

    /// Makes a round, paper or look-back its own.
    template <class E>
    void own(E &record) const
    {
        record.issue = issue;
        record.petition = petition;
    }
};

/// Whose a round, paper or look-back is.
template <class E>
Subject ownerOf(const E &record)
{
    return record.petition ? Subject(record.petition) : Subject(record.issue);
}

/// Its facts as the database has them now; NotFound where it is gone.
Result<BookFacts> factsOf(Database &database, const Subject &subject);

/// What labels and messages call it: the code or accept number, or the beginning of the title.
Result<QString> nameOf(Tx &tx, const Subject &subject);

} // namespace xhb
