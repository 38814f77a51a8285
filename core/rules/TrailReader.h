// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the trails and the plan checks of a rulebook file.
#pragma once

#include "core/rules/RulebookScope.h"

namespace xhb {

class TrailReader
{
public:
    explicit TrailReader(RulebookScope &scope) : m_scope(scope) {}

    Trails readTrails(const JsonNode &node);
    PlanChecks readPlanChecks(const JsonNode &node);

private:
    Trail readTrail(const JsonNode &node, bool ofPlan);
    void readStep(const JsonNode &node, bool ofPlan, Trail &trail);
    void readDue(const JsonNode &node, bool ofPlan, const Trail &trail, TrailStep &step);
    TrailNeed readNeed(const JsonNode &node, bool ofPlan);
    std::vector<TrailNeed> readNeeds(const JsonNode &node, const char *key, bool ofPlan);

    RulebookScope &m_scope;
};

} // namespace xhb
