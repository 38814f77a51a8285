// SPDX-License-Identifier: GPL-3.0-or-later
// By when a petition is to be answered: so many calendar days from its receipt (LS-6(三)), counted
// as 民法典第二百零一条 and 第二百零三条 say.
#pragma once

#include "core/rules/Facts.h"
#include "core/rules/RuleContext.h"

namespace xhb {

struct PetitionReply {
    QDate due;    ///< invalid where the day of receipt is unknown
    int days = 0; ///< calendar days: set for the petition or its batch, else the rulebook's
    int left = 0; ///< calendar days from today to `due`; negative once it has passed
    bool answered = false; ///< replied, or finished at least for its stage
    Finish finish = Finish::Open;
    QDate on;          ///< the day of the reply; answered without: whether in time is unknown
    bool late = false; ///< replied after `due`, or not answered though it has passed
    bool provisional = false;
    QString basis;
    QString explanation; ///< how `due` was counted
};

/// The facts of a petition only; `explain` = also in words.
PetitionReply replyOf(const RuleContext &context, const PetitionFact &petition,
                      bool explain = false);

} // namespace xhb
