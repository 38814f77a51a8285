// SPDX-License-Identifier: GPL-3.0-or-later
// Which tab of a plan a line of the agenda leads to.
#pragma once

#include "ui/plans/PlanPane.h"
#include "ui/records/AgendaLead.h"

namespace xhb {

inline PlanPane::Tab tabOf(RecordPart part)
{
    return part == RecordPart::Adjust    ? PlanPane::Adjust
           : part == RecordPart::Consult ? PlanPane::Consult
                                         : PlanPane::Steps;
}

} // namespace xhb
