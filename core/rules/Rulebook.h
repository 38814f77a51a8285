// SPDX-License-Identifier: GPL-3.0-or-later
// A rulebook: the sign-off procedures, sources, numbers and words of one place, read from a JSON
// file. Nothing in the program knows a step by name; another county is another file.
#pragma once

#include "core/base/Result.h"
#include "core/model/Attachment.h"
#include "core/model/Petition.h"
#include "core/model/Source.h"
#include "core/rules/AgendaKind.h"
#include "core/rules/Articles.h"
#include "core/rules/IssueState.h"
#include "core/rules/Key.h"
#include "core/rules/PlanCheck.h"
#include "core/rules/Trail.h"

#include <array>
#include <vector>

namespace xhb {

/// What must be there before a step may be taken.
enum class NeedKind {
    MeasuresDone,     ///< every measure done on or before the step's day, and there is one
    Paper,            ///< a paper of a role is in the book
    Field,            ///< a field of the step itself is filled in
    NoticeOver,       ///< the step's day lies after the last day of the notice
    NoOpenObjection,  ///< every objection has been dealt with
    LookbackRecorded, ///< a look-back since the closing
    // Of a petition only (JX-8, JX-14).
    Investigated,     ///< what was found, and whether the complaint was true
    Finished,         ///< done, or done for its stage
    PetitionPlan,     ///< its goal and measures are written down
    PetitionDeadline, ///< and until when
};

/// The needs that only a petition has, by the words a rulebook uses for them.
enum class PetitionNeed { Investigated, Finished, Plan, Deadline };

template <>
struct Vocabulary<PetitionNeed> {
    static constexpr std::array choices{Choice{"investigated", ""}, Choice{"finished", ""},
                                        Choice{"plan", ""}, Choice{"deadline", ""}};
};

/// A field of a step or notice that a rulebook can demand.
enum class StepField { By, Opinion, People, SiteOn, DocNo, Media };

template <>
struct Vocabulary<StepField> {
    static constexpr std::array choices{
        Choice{"by", QT_TRANSLATE_NOOP("need", "签字人或经办人")},
        Choice{"opinion", QT_TRANSLATE_NOOP("need", "意见")},
        Choice{"people", QT_TRANSLATE_NOOP("need", "核查人员")},
        Choice{"site_on", QT_TRANSLATE_NOOP("need", "核查日期")},
        Choice{"doc_no", QT_TRANSLATE_NOOP("need", "文号")},
        Choice{"media", QT_TRANSLATE_NOOP("need", "公示载体")},
    };
};

struct Need {
    NeedKind kind = NeedKind::MeasuresDone;
    AttachmentRole role = AttachmentRole::Evidence; ///< NeedKind::Paper
    bool thisRound = false;                         ///< the paper must serve this very round
    StepField field = StepField::By;                ///< NeedKind::Field
    unsigned taskTypes = 0;    ///< bit per TaskType it applies to; 0 = all of them
    bool alsoLongterm = false; ///< with taskTypes: also where the issue is flagged long-term
    QString basis;
};

enum class StepKind { Plain, Publicity, Lookback };

/// The last day for a step: so many workdays after another step.
struct StepDue {
    int workdays = 0; ///< 0 = no due day
    int after = -1;   ///< position of the step it counts from
    QString basis;
};

struct StepRule {
    Key key;
    QString name;   ///< 申请
    QString actor;  ///< 主体责任单位
    QString action; ///< what is to be done, for the agenda: 组织验收
    QString basis;
    StepKind kind = StepKind::Plain;
    IssueState state = IssueState::Applied; ///< where the issue stands once the step is taken
    AgendaKind agenda = AgendaKind::Step;   ///< how a waiting step is listed
    std::vector<Need> needs;
    StepDue due;
    int noticeWorkdays = 0; ///< StepKind::Publicity: shortest notice
    bool mayFail = false;   ///< has the outcomes pass and fail; a failure ends the round
    bool checks = false;    ///< the place is looked at: by whom and when is recorded with it
    bool closes = false;    ///< the issue is signed off with this step
    bool optional = false;  ///< may be left out
};

struct Procedure {
    Key key;
    QString name;           ///< 县（区）级验收
    QString basis;          ///< of the order of the steps
    QString failBasis;      ///< of starting again after a failure
    bool petitions = false; ///< signs off petitions instead of problems
    std::vector<StepRule> steps;
    int closing = -1; ///< position of the closing step

    /// Position of a step, or -1.
    int indexOf(Key step) const;
};

struct SourceCategory {
    Level level = Level::County;
    QString name;
    QStringList aliases;
    int procedure = 0; ///< position of its default procedure
    QString basis;
};

/// What an answer of the engine itself rests on, apart from any one step.
enum class Ground {
    Untracked,      ///< not every problem is signed off
    NotStarted,     ///< every tracked one is
    Measures,       ///< a plan has measures
    Plan,           ///< and is approved
    Completed,      ///< only what is done is signed off
    Deadline,       ///< deadlines are kept
    Notice,         ///< what is found good is made public
    Objection,      ///< objections are looked into; what is upheld starts again
    Lookback,       ///< what is signed off is looked back at; what comes back starts again
    PetitionPlan,   ///< key and complex petitions have a plan and a deadline
    PetitionFinish, ///< a petition is dealt with before it is signed off
    Reply,          ///< petitions are answered
};

template <>
struct Vocabulary<Ground> {
    static constexpr std::array choices{
        Choice{"untracked", ""},     Choice{"not_started", ""},     Choice{"measures", ""},
        Choice{"plan", ""},          Choice{"completed", ""},       Choice{"deadline", ""},
        Choice{"notice", ""},        Choice{"objection", ""},       Choice{"lookback", ""},
        Choice{"petition_plan", ""}, Choice{"petition_finish", ""}, Choice{"reply", ""},
    };
};

/// A number of the rulebook, with the words and the article for it.
struct Parameter {
    QString key;
    int value = 0;
    QString name;
    QString basis;
};

/// Words for one kind of agenda item; they may hold {due} {from} {months} {step} {done} {action}
/// {number} {unit}, which are filled in when the item is shown.
struct AgendaWords {
    QString title;
    QString why;
    QString basis;
};

struct Rulebook {
    QString id;
    QString version;
    QString title;
    bool countFirstDay = false;
    std::vector<Procedure> procedures;
    std::vector<SourceCategory> categories;
    std::array<int, 4> procedureByLevel{}; ///< by Level: default where the category has none
    std::array<int, 3> procedureByClass{}; ///< by PetitionClass
    std::vector<Parameter> parameters;
    int nearWorkdays = 0;   ///< a due day this near is marked
    int lookAheadDays = 0;  ///< agenda lists due days this far ahead
    int lookbackMonths = 0; ///< from closing or the last look-back to the next
    int replyDays = 0;      ///< calendar days to answer a petition where its batch says nothing
    std::array<AgendaWords, agendaKindCount> agenda;
    std::array<QString, Vocabulary<Ground>::choices.size()> grounds;
    Trails trails;
    PlanChecks planChecks;

    /// Null when there is none of that name.
    const Procedure *procedure(Key key) const;
    /// The default for a problem of that source (QX-5, JX-26).
    const Procedure &procedureFor(Level level, const QString &category) const;
    const Procedure &procedureFor(PetitionClass petitionClass) const
    {
        return procedures[size_t(procedureByClass[size_t(petitionClass)])];
    }
    const AgendaWords &words(AgendaKind kind) const { return agenda[size_t(kind)]; }
    const QString &basis(Ground ground) const { return grounds[size_t(ground)]; }
    const Trail &trail(TrailKind kind) const { return trails[size_t(kind)]; }
    const PlanCheckRule &check(PlanCheckKind kind) const { return planChecks[size_t(kind)]; }
    /// "jx@2026.1", as a round remembers it.
    QString reference() const { return id + u'@' + version; }
};

/// Reads and checks a rulebook. The error names the file, the place in it
/// (`procedures[0].steps[2].needs[1]`) and the reason.
Result<Rulebook> readRulebook(const QByteArray &json, const QString &fileName,
                              const Articles &articles);

/// The rulebooks that come with the program.
QStringList builtInRulebookIds();

/// A rulebook the program carries.
Result<Rulebook> builtInRulebook(const QString &id);
inline QString defaultRulebookId()
{
    return QStringLiteral("jx");
}

} // namespace xhb
