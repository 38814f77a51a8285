// SPDX-License-Identifier: GPL-3.0-or-later
// Every entity of the book, once: for code that must touch all tables (journal, verify, export).
#pragma once

#include "core/model/Adjustment.h"
#include "core/model/AdjustmentChange.h"
#include "core/model/AdjustmentStep.h"
#include "core/model/Attachment.h"
#include "core/model/BookInfo.h"
#include "core/model/CalendarNotice.h"
#include "core/model/Complainant.h"
#include "core/model/Consultation.h"
#include "core/model/Disclosure.h"
#include "core/model/Issue.h"
#include "core/model/Lookback.h"
#include "core/model/Measure.h"
#include "core/model/Objection.h"
#include "core/model/Petition.h"
#include "core/model/PetitionLink.h"
#include "core/model/Plan.h"
#include "core/model/PlanStep.h"
#include "core/model/PlanVersion.h"
#include "core/model/Publicity.h"
#include "core/model/Round.h"
#include "core/model/Source.h"
#include "core/model/StageGoal.h"
#include "core/model/Step.h"
#include "core/model/Unit.h"

namespace xhb {

/// All entities, a table before the tables that refer to it.
std::span<const EntityInfo *const> allEntities();

/// The entity of a table, or nullptr.
const EntityInfo *entityOfTable(QStringView table);

} // namespace xhb
