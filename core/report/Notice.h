// SPDX-License-Identifier: GPL-3.0-or-later
// The public notice 公示稿 (JX-14(四)) and what is checked before it may be printed: notices that
// were really published had placeholders left in, empty parts, doubled words and too few days.
#pragma once

#include "core/report/Dossier.h"
#include "core/report/FormData.h"

namespace xhb {

/// What the notice itself adds to the dossier. Empty texts are taken from dossier and letterhead.
struct NoticePlan {
    QDate from, until;
    std::optional<int> workdays; ///< from to until, counted as the rulebook counts them
    QString title;
    QString basisDoc;   ///< the document the sign-off rests on
    QString completion; ///< instead of the measures' own results
    QString acceptance;
    QString department; ///< who takes objections; the leading supervising unit by default
    QString phone;
    QString email;
    QString address;
    QString signer;
    QDate signedOn;
};

/// Fields for forms `notice-a` (six parts), `notice-b` (three parts, petitions), `notice-c`
/// (two-column table) and `notice-d` (eight parts).
FormData noticeData(const IssueDossier &dossier, const NoticePlan &plan,
                    const Letterhead &letterhead);

struct NoticeFinding {
    QString where; ///< part of the notice
    QString what;
    QString basis; ///< article, where one asks for it
};

/// Everything to be put right before printing; empty = ready.
std::vector<NoticeFinding> checkNotice(const IssueDossier &dossier, const NoticePlan &plan,
                                       const Letterhead &letterhead);

} // namespace xhb
