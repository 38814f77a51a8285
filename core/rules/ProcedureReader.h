// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the procedures of a rulebook file: their steps, and what each step needs.
#pragma once

#include "core/rules/RulebookScope.h"

#include <QHash>

namespace xhb {

class ProcedureReader
{
public:
    explicit ProcedureReader(RulebookScope &scope) : m_scope(scope) {}

    /// Needs under a name, for steps to refer to.
    void readNeedLists(const JsonNode &lists);

    void readProcedure(const JsonNode &node);
    std::vector<Procedure> take() { return std::move(m_procedures); }

private:
    Need readNeed(const JsonNode &node);
    static NeedKind petitionNeed(const JsonNode &node);
    bool readScope(const JsonNode &node);
    void readWhen(const JsonNode &node, Need &need);
    void readStep(const JsonNode &node, Procedure &procedure);
    void readKind(const JsonNode &node, const Procedure &procedure, StepRule &step);
    void readDue(const JsonNode &node, const Procedure &procedure, StepRule &step);
    /// The states a step may lead to depend on whether it lies before or behind the closing.
    void readClosing(const JsonNode &node, Procedure &procedure, StepRule &step);
    void readStepNeed(const JsonNode &node, const Procedure &procedure, StepRule &step);
    /// What a need asks for must be able to exist when the step's turn comes.
    void checkPlace(const JsonNode &node, const Need &need, const Procedure &procedure,
                    const StepRule &step);
    static bool hasNotice(const Procedure &procedure);

    RulebookScope &m_scope;
    QHash<QString, std::vector<Need>> m_needLists;
    std::vector<Procedure> m_procedures;
};

} // namespace xhb
