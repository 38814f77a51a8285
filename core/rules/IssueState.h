// SPDX-License-Identifier: GPL-3.0-or-later
// The words for where an issue stands and how fast it moves. Both are derived, never stored.
#pragma once

#include "core/base/Field.h"

#include <QCoreApplication>

namespace xhb {

enum class IssueState {
    Planned,
    Rectifying,
    OverdueRectifying,
    Completed,
    Applied,
    Accepted,
    Publicity,
    Objection,
    AwaitingApproval,
    Closed,
    Rebounded
};

template <>
struct Vocabulary<IssueState> {
    static constexpr std::array choices{
        Choice{"planned", QT_TRANSLATE_NOOP("state", "待定措施")},
        Choice{"rectifying", QT_TRANSLATE_NOOP("state", "整改中")},
        Choice{"overdue_rectifying", QT_TRANSLATE_NOOP("state", "逾期整改")},
        Choice{"completed", QT_TRANSLATE_NOOP("state", "已完成待申请")},
        Choice{"applied", QT_TRANSLATE_NOOP("state", "已申请待验收")},
        Choice{"accepted", QT_TRANSLATE_NOOP("state", "验收合格")},
        Choice{"publicity", QT_TRANSLATE_NOOP("state", "公示中")},
        Choice{"objection", QT_TRANSLATE_NOOP("state", "有异议待处理")},
        Choice{"awaiting_approval", QT_TRANSLATE_NOOP("state", "公示期满待核准")},
        Choice{"closed", QT_TRANSLATE_NOOP("state", "已销号")},
        Choice{"rebounded", QT_TRANSLATE_NOOP("state", "反弹待重新整改")},
    };
};

enum class Pace { None, Ahead, OnTrack, Behind, Overdue };

template <>
struct Vocabulary<Pace> {
    static constexpr std::array choices{
        Choice{"none", QT_TRANSLATE_NOOP("pace", "—")},
        Choice{"ahead", QT_TRANSLATE_NOOP("pace", "超过序时进度")},
        Choice{"on_track", QT_TRANSLATE_NOOP("pace", "达到序时进度")},
        Choice{"behind", QT_TRANSLATE_NOOP("pace", "未达到序时进度")},
        Choice{"overdue", QT_TRANSLATE_NOOP("pace", "逾期")},
    };
};

/// The word of a vocabulary in the user's language ("整改中").
template <class Enum>
QString wordOf(Enum value, const char *context)
{
    return QCoreApplication::translate(context, Vocabulary<Enum>::choices[size_t(value)].label);
}
inline QString wordOf(IssueState state)
{
    return wordOf(state, "state");
}
inline QString wordOf(Pace pace)
{
    return wordOf(pace, "pace");
}

} // namespace xhb
