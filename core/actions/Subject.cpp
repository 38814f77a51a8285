// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Subject.h"

#include "core/actions/Desk.h"
#include "core/store/FactsLoader.h"

namespace xhb {

Result<BookFacts> factsOf(Database &database, const Subject &subject)
{
    if (subject.id() == 0) // which would mean all
        return notFound(subject.entity());
    TRY_LET(book, subject.isPetition() ? loadPetitionFacts(database, subject.petition)
                                       : loadFacts(database, subject.issue));
    if (book.issues.empty())
        return notFound(subject.entity());
    return book;
}

Result<QString> nameOf(Tx &tx, const Subject &subject)
{
    if (subject.isPetition()) {
        TRY_LET(petition, tx.find(subject.petition));
        return petition.acceptNo;
    }
    TRY_LET(issue, tx.find(subject.issue));
    return nameOf(issue);
}

} // namespace xhb
