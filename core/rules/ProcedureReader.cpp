// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ProcedureReader.h"

#include <algorithm>

namespace xhb {
namespace {

constexpr size_t maxSteps = 32; // Standing::taken has a bit for each

} // namespace

void ProcedureReader::readNeedLists(const JsonNode &lists)
{
    for (const QString &name : lists.keys()) {
        std::vector<Need> needs;
        for (const JsonNode &node : lists.items(name))
            needs.push_back(readNeed(node));
        m_needLists.insert(name, needs);
    }
}

void ProcedureReader::readProcedure(const JsonNode &node)
{
    node.allowKeys({"key", "name", "basis", "fail_basis", "for", "steps"});
    Procedure procedure;
    procedure.key = Key::of(m_scope.keyText(node, "key"));
    procedure.name = node.text("name");
    procedure.basis = m_scope.basis(node);
    procedure.failBasis = m_scope.basis(node, "fail_basis");
    procedure.petitions = node.has("for");
    if (procedure.petitions)
        onlyWord(node, "for", "petition");
    if (std::ranges::any_of(m_procedures,
                            [&](const Procedure &known) { return known.key == procedure.key; }))
        node.fail(QStringLiteral("key"),
                  ReaderTr::tr("程序%1重复").arg(quoted(procedure.key.text())));
    for (const JsonNode &step : node.items(QStringLiteral("steps"))) {
        if (procedure.steps.size() == maxSteps)
            step.fail(ReaderTr::tr("一套程序最多 %1 步").arg(maxSteps));
        else
            readStep(step, procedure);
    }
    if (procedure.closing < 0)
        node.fail(QStringLiteral("steps"),
                  ReaderTr::tr("没有销号的步骤（某一步须写 \"closes\": true）"));
    m_procedures.push_back(std::move(procedure));
}

Need ProcedureReader::readNeed(const JsonNode &node)
{
    static constexpr std::array mainKeys{"measures",   "paper",    "field",   "notice",
                                         "objections", "lookback", "petition"};
    node.allowKeys({"measures", "paper", "field", "notice", "objections", "lookback", "petition",
                    "scope", "when", "basis"});
    Need need;
    need.basis = m_scope.basis(node);
    int found = -1;
    for (size_t i = 0; i < mainKeys.size(); ++i)
        if (node.has(mainKeys[i])) {
            if (found >= 0)
                node.fail(
                    ReaderTr::tr("一项要求只能写一样：%1 或 %2")
                        .arg(QLatin1String(mainKeys[size_t(found)]), QLatin1String(mainKeys[i])));
            found = int(i);
        }
    switch (found) {
    case 0:
        need.kind = NeedKind::MeasuresDone;
        onlyWord(node, "measures", "all_done");
        break;
    case 1:
        need.kind = NeedKind::Paper;
        need.role = choiceOf<AttachmentRole>(node, "paper");
        need.thisRound = readScope(node);
        break;
    case 2:
        need.kind = NeedKind::Field;
        need.field = choiceOf<StepField>(node, "field");
        break;
    case 3:
        need.kind = NeedKind::NoticeOver;
        onlyWord(node, "notice", "over");
        break;
    case 4:
        need.kind = NeedKind::NoOpenObjection;
        onlyWord(node, "objections", "none_open");
        break;
    case 5:
        need.kind = NeedKind::LookbackRecorded;
        onlyWord(node, "lookback", "recorded");
        break;
    case 6: need.kind = petitionNeed(node); break;
    default:
        node.fail(ReaderTr::tr("没有写明要求什么，应有一个：measures、paper、field、notice、"
                               "objections、lookback、petition、list"));
    }
    if (need.kind != NeedKind::Paper && node.has("scope"))
        node.fail(QStringLiteral("scope"), ReaderTr::tr("只有 paper 可以写范围"));
    if (node.has("when"))
        readWhen(node.child(QStringLiteral("when")), need);
    return need;
}

NeedKind ProcedureReader::petitionNeed(const JsonNode &node)
{
    static constexpr std::array kinds{NeedKind::Investigated, NeedKind::Finished,
                                      NeedKind::PetitionPlan, NeedKind::PetitionDeadline};
    return kinds[size_t(choiceOf<PetitionNeed>(node, "petition"))];
}

bool ProcedureReader::readScope(const JsonNode &node)
{
    const QString scope = node.text("scope");
    if (scope != u"issue" && scope != u"round")
        node.fail(QStringLiteral("scope"), ReaderTr::tr("只能是“issue”或“round”"));
    return scope == u"round";
}

void ProcedureReader::readWhen(const JsonNode &node, Need &need)
{
    node.allowKeys({"task_type", "longterm"});
    for (const JsonNode &type : node.items(QStringLiteral("task_type"))) {
        const auto value = fromKey<TaskType>(type.text());
        if (!value)
            type.fail(
                ReaderTr::tr("不认识%1，应是：%2").arg(quoted(type.text()), keysOf<TaskType>()));
        need.taskTypes |= 1u << unsigned(value.value_or(TaskType{}));
    }
    if (need.taskTypes == 0)
        node.fail(QStringLiteral("task_type"), ReaderTr::tr("不能为空"));
    need.alsoLongterm = node.flag("longterm", false);
}

void ProcedureReader::readStep(const JsonNode &node, Procedure &procedure)
{
    node.allowKeys({"key", "name", "actor", "action", "basis", "kind", "state", "agenda",
                    "notice_workdays", "due", "outcomes", "needs", "checks", "closes", "optional"});
    StepRule step;
    step.key = Key::of(m_scope.keyText(node, "key"));
    if (procedure.indexOf(step.key) >= 0)
        node.fail(QStringLiteral("key"), ReaderTr::tr("步骤%1重复").arg(quoted(step.key.text())));
    step.name = node.text("name");
    step.actor = node.text("actor");
    step.action = node.text("action");
    step.basis = m_scope.basis(node);
    step.checks = node.flag("checks", false);
    step.closes = node.flag("closes", false);
    step.optional = node.flag("optional", false);
    readKind(node, procedure, step);
    if (node.has("agenda"))
        step.agenda = choiceOf<AgendaKind>(node, "agenda");
    if (node.has("due"))
        readDue(node.child(QStringLiteral("due")), procedure, step);
    if (node.has("outcomes")) {
        const JsonNode outcomes = node.child(QStringLiteral("outcomes"));
        outcomes.allowKeys({"pass", "fail"});
        onlyWord(outcomes, "pass", "next");
        onlyWord(outcomes, "fail", "new_round");
        step.mayFail = true;
    }
    readClosing(node, procedure, step);
    for (const JsonNode &need : node.items(QStringLiteral("needs")))
        readStepNeed(need, procedure, step);
    procedure.steps.push_back(std::move(step));
}

void ProcedureReader::readKind(const JsonNode &node, const Procedure &procedure, StepRule &step)
{
    const QString kind = node.has("kind") ? node.text("kind") : QStringLiteral("plain");
    if (kind == u"publicity")
        step.kind = StepKind::Publicity;
    else if (kind == u"lookback")
        step.kind = StepKind::Lookback;
    else if (kind != u"plain")
        node.fail(QStringLiteral("kind"),
                  ReaderTr::tr("不认识%1，应是：plain、publicity、lookback").arg(quoted(kind)));
    const bool publicity = step.kind == StepKind::Publicity;
    if (publicity && hasNotice(procedure))
        node.fail(QStringLiteral("kind"), ReaderTr::tr("一套程序只能有一次公示"));
    if (publicity)
        step.noticeWorkdays = m_scope.parameter(node, node.text("notice_workdays"));
    else if (node.has("notice_workdays"))
        node.fail(QStringLiteral("notice_workdays"), ReaderTr::tr("只有公示步骤可以写"));
}

void ProcedureReader::readDue(const JsonNode &node, const Procedure &procedure, StepRule &step)
{
    node.allowKeys({"workdays", "after", "basis"});
    step.due.workdays = m_scope.parameter(node, node.text("workdays"));
    step.due.after = procedure.indexOf(Key::of(node.text("after")));
    step.due.basis = m_scope.basis(node);
    if (step.due.after < 0)
        node.fail(QStringLiteral("after"),
                  ReaderTr::tr("前面没有步骤%1").arg(quoted(node.text("after"))));
}

/// The states a step may lead to depend on whether it lies before or behind the closing.
void ProcedureReader::readClosing(const JsonNode &node, Procedure &procedure, StepRule &step)
{
    const bool closedBefore = procedure.closing >= 0;
    if (step.closes && closedBefore)
        node.fail(QStringLiteral("closes"), ReaderTr::tr("只能有一步销号"));
    if (step.closes && step.optional)
        node.fail(QStringLiteral("optional"), ReaderTr::tr("销号的一步不能略过"));
    if (step.mayFail && closedBefore)
        node.fail(QStringLiteral("outcomes"), ReaderTr::tr("销号之后的步骤没有不合格"));
    if (step.kind == StepKind::Publicity && (closedBefore || step.closes))
        node.fail(QStringLiteral("kind"), ReaderTr::tr("公示须在销号之前"));
    if (step.kind == StepKind::Lookback && !closedBefore)
        node.fail(QStringLiteral("kind"), ReaderTr::tr("“回头看”须在销号之后"));
    if (step.closes && !closedBefore)
        procedure.closing = int(procedure.steps.size());

    step.state = choiceOf<IssueState>(node, "state");
    const bool fits = procedure.closing >= 0 ? step.state == IssueState::Closed
                      : step.kind == StepKind::Publicity
                          ? step.state == IssueState::Publicity
                          : step.state == IssueState::Applied || step.state == IssueState::Accepted;
    if (!fits)
        node.fail(QStringLiteral("state"),
                  ReaderTr::tr("销号之前只能是 applied、accepted（公示步骤是 publicity），"
                               "销号及以后是 closed"));
}

void ProcedureReader::readStepNeed(const JsonNode &node, const Procedure &procedure, StepRule &step)
{
    if (node.has("list")) {
        node.allowKeys({"list"});
        const QString name = node.text("list");
        if (!m_needLists.contains(name))
            node.fail(QStringLiteral("list"),
                      ReaderTr::tr("need_lists 里没有%1").arg(quoted(name)));
        const std::vector<Need> list = m_needLists.value(name);
        step.needs.insert(step.needs.end(), list.begin(), list.end());
    } else {
        step.needs.push_back(readNeed(node));
    }
    for (const Need &need : step.needs)
        checkPlace(node, need, procedure, step);
}

/// What a need asks for must be able to exist when the step's turn comes.
void ProcedureReader::checkPlace(const JsonNode &node, const Need &need, const Procedure &procedure,
                                 const StepRule &step)
{
    const bool ofNotice = need.kind == NeedKind::Field && need.field == StepField::Media;
    if (ofNotice && step.kind != StepKind::Publicity)
        node.fail(QStringLiteral("field"), ReaderTr::tr("media 只能用于公示步骤"));
    if (need.kind == NeedKind::Field && !ofNotice && step.kind == StepKind::Publicity)
        node.fail(QStringLiteral("field"), ReaderTr::tr("公示步骤只能要求 media"));
    if ((need.kind == NeedKind::NoticeOver || need.kind == NeedKind::NoOpenObjection) &&
        !hasNotice(procedure))
        node.fail(ReaderTr::tr("前面没有公示步骤"));
    if (need.kind == NeedKind::LookbackRecorded && procedure.closing < 0)
        node.fail(QStringLiteral("lookback"), ReaderTr::tr("“回头看”须在销号之后"));
    if (need.kind == NeedKind::MeasuresDone && procedure.petitions)
        node.fail(ReaderTr::tr("信访件没有整改措施，不能要求 measures"));
    if (need.kind >= NeedKind::Investigated && !procedure.petitions)
        node.fail(ReaderTr::tr("petition 只能用于信访件的程序"));
}

bool ProcedureReader::hasNotice(const Procedure &procedure)
{
    for (const StepRule &step : procedure.steps)
        if (step.kind == StepKind::Publicity)
            return true;
    return false;
}

} // namespace xhb
