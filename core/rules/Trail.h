// SPDX-License-Identifier: GPL-3.0-or-later
// A paper trail as a rulebook lays it down: the steps by which a plan is drawn up (JX-6, QX-7) or a
// request to adjust one is decided (JX-7). Who does what when, on which paper; nothing in the
// program knows a step by name.
#pragma once

#include "core/model/Attachment.h"
#include "core/rules/Key.h"

#include <array>
#include <vector>

namespace xhb {

/// What a trail is laid for; a rulebook has one of each.
enum class TrailKind { PlanSuperior, PlanCounty, AdjustOrdinary, AdjustMajor };

template <>
struct Vocabulary<TrailKind> {
    static constexpr std::array choices{
        Choice{"plan-superior", ""},
        Choice{"plan-county", ""},
        Choice{"adjust-ordinary", ""},
        Choice{"adjust-major", ""},
    };
};

/// A field of a step that a trail can ask for.
enum class TrailField { By, People, DocNo, Opinion };

template <>
struct Vocabulary<TrailField> {
    static constexpr std::array choices{
        Choice{"by", QT_TRANSLATE_NOOP("trail", "经办人")},
        Choice{"people", QT_TRANSLATE_NOOP("trail", "核实人员")},
        Choice{"doc_no", QT_TRANSLATE_NOOP("trail", "文号")},
        Choice{"opinion", QT_TRANSLATE_NOOP("trail", "意见")},
    };
};

enum class TrailNeedKind {
    Field,    ///< a field of the step is filled in
    Paper,    ///< a paper of a role is in the book
    Complete, ///< the content of the plan passes the plan checks
    Answered, ///< every unit that was asked has answered
};

struct TrailNeed {
    TrailNeedKind kind = TrailNeedKind::Field;
    TrailField field = TrailField::By;
    AttachmentRole role = AttachmentRole::Doc;
    QString basis;
};

struct TrailDue {
    static constexpr int feedback = -1; ///< counts from the day of the inspection's feedback

    int workdays = 0;     ///< 0 = no due day
    int after = feedback; ///< or from the day of the step at this position
    QString basis;
};

struct TrailStep {
    Key key;
    QString name;   ///< 征求意见
    QString actor;  ///< 整改办
    QString action; ///< what is to be done, for the agenda
    QString basis;
    std::vector<TrailNeed> needs; ///< the step is refused without
    std::vector<TrailNeed> wants; ///< the step is recorded without, and it is said
    TrailDue due;
    bool optional = false;
    bool mayFail = false;  ///< may end the trail with the outcome fail
    bool asks = false;     ///< units are asked for their opinion with it
    bool approves = false; ///< the plan or the request is approved with it
};

struct Trail {
    QString name;
    QString basis;     ///< of the order of the steps
    QString sealBasis; ///< of what can no longer be changed once it is approved
    std::vector<TrailStep> steps;
    int approving = -1; ///< position of the approving step

    /// Position of a step, or -1.
    int indexOf(Key step) const;
};

using Trails = std::array<Trail, Vocabulary<TrailKind>::choices.size()>;

} // namespace xhb
