// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TrailReader.h"

#include <algorithm>

namespace xhb {
namespace {

constexpr size_t maxSteps = 32; // TrailStanding::taken has a bit for each
constexpr auto feedbackWord = u"feedback";

} // namespace

Trails TrailReader::readTrails(const JsonNode &node)
{
    for (const QString &key : node.keys())
        if (!fromKey<TrailKind>(key))
            node.fail(key, ReaderTr::tr("不认识的键"));
    Trails trails;
    for (size_t i = 0; i < trails.size(); ++i) {
        const auto kind = TrailKind(i);
        const bool ofPlan = kind == TrailKind::PlanSuperior || kind == TrailKind::PlanCounty;
        trails[i] = readTrail(node.child(keyOf(kind)), ofPlan);
    }
    return trails;
}

Trail TrailReader::readTrail(const JsonNode &node, bool ofPlan)
{
    node.allowKeys({"name", "basis", "seal_basis", "steps"});
    Trail trail;
    trail.name = node.text("name");
    trail.basis = m_scope.basis(node);
    trail.sealBasis = m_scope.basis(node, "seal_basis");
    for (const JsonNode &step : node.items(QStringLiteral("steps"))) {
        if (trail.steps.size() == maxSteps)
            step.fail(ReaderTr::tr("一套程序最多 %1 步").arg(maxSteps));
        else
            readStep(step, ofPlan, trail);
    }
    if (trail.approving < 0)
        node.fail(QStringLiteral("steps"),
                  ReaderTr::tr("没有批准的步骤（某一步须写 \"approves\": true）"));
    return trail;
}

void TrailReader::readStep(const JsonNode &node, bool ofPlan, Trail &trail)
{
    node.allowKeys({"key", "name", "actor", "action", "basis", "needs", "wants", "due", "optional",
                    "outcomes", "asks", "approves"});
    TrailStep step;
    step.key = Key::of(m_scope.keyText(node, "key"));
    if (trail.indexOf(step.key) >= 0)
        node.fail(QStringLiteral("key"), ReaderTr::tr("步骤%1重复").arg(quoted(step.key.text())));
    if (step.key.text() == feedbackWord)
        node.fail(QStringLiteral("key"), ReaderTr::tr("“feedback”指督察反馈日，不能作步骤的键"));
    step.name = node.text("name");
    step.actor = node.text("actor");
    step.action = node.text("action");
    step.basis = m_scope.basis(node);
    step.optional = node.flag("optional", false);
    step.asks = node.flag("asks", false);
    step.approves = node.flag("approves", false);
    if (node.has("outcomes")) {
        const JsonNode outcomes = node.child(QStringLiteral("outcomes"));
        outcomes.allowKeys({"pass", "fail"});
        onlyWord(outcomes, "pass", "next");
        onlyWord(outcomes, "fail", "rejected");
        step.mayFail = true;
    }
    if (step.mayFail && ofPlan)
        node.fail(QStringLiteral("outcomes"), ReaderTr::tr("方案的步骤没有不合格这一结论"));
    if (step.mayFail && trail.approving >= 0)
        node.fail(QStringLiteral("outcomes"), ReaderTr::tr("批准之后的步骤没有不合格"));
    if (step.asks && !ofPlan)
        node.fail(QStringLiteral("asks"), ReaderTr::tr("只有方案的步骤可以征求意见"));
    if (step.approves && trail.approving >= 0)
        node.fail(QStringLiteral("approves"), ReaderTr::tr("只能有一步批准"));
    if (step.approves && step.optional)
        node.fail(QStringLiteral("optional"), ReaderTr::tr("批准的一步不能略过"));
    if (node.has("due"))
        readDue(node.child(QStringLiteral("due")), ofPlan, trail, step);
    step.needs = readNeeds(node, "needs", ofPlan);
    step.wants = readNeeds(node, "wants", ofPlan);
    if (step.approves && trail.approving < 0)
        trail.approving = int(trail.steps.size());
    trail.steps.push_back(std::move(step));
}

void TrailReader::readDue(const JsonNode &node, bool ofPlan, const Trail &trail, TrailStep &step)
{
    node.allowKeys({"workdays", "after", "basis"});
    step.due.workdays = m_scope.parameter(node, node.text("workdays"));
    step.due.basis = m_scope.basis(node);
    const QString after = node.text("after");
    if (after == feedbackWord) {
        if (!ofPlan)
            node.fail(QStringLiteral("after"), ReaderTr::tr("只有方案的步骤可以从督察反馈日起算"));
        return;
    }
    step.due.after = trail.indexOf(Key::of(after));
    if (step.due.after < 0)
        node.fail(QStringLiteral("after"), ReaderTr::tr("前面没有步骤%1").arg(quoted(after)));
}

std::vector<TrailNeed> TrailReader::readNeeds(const JsonNode &node, const char *key, bool ofPlan)
{
    std::vector<TrailNeed> needs;
    if (node.has(key))
        for (const JsonNode &item : node.items(QLatin1String(key)))
            needs.push_back(readNeed(item, ofPlan));
    return needs;
}

TrailNeed TrailReader::readNeed(const JsonNode &node, bool ofPlan)
{
    node.allowKeys({"field", "paper", "plan", "consultations", "basis"});
    static constexpr std::array mainKeys{"field", "paper", "plan", "consultations"};
    const auto written = std::ranges::count_if(mainKeys, [&](auto key) { return node.has(key); });
    if (written != 1)
        node.fail(
            ReaderTr::tr("一项要求应写一样，也只写一样：field、paper、plan 或 consultations"));
    TrailNeed need;
    need.basis = m_scope.basis(node);
    if (node.has("field")) {
        need.field = choiceOf<TrailField>(node, "field");
        if (ofPlan && need.field == TrailField::People)
            node.fail(QStringLiteral("field"), ReaderTr::tr("方案的步骤没有核实人员"));
    } else if (node.has("paper")) {
        need.kind = TrailNeedKind::Paper;
        need.role = choiceOf<AttachmentRole>(node, "paper");
    } else if (node.has("plan")) {
        need.kind = TrailNeedKind::Complete;
        onlyWord(node, "plan", "complete");
    } else if (node.has("consultations")) {
        need.kind = TrailNeedKind::Answered;
        onlyWord(node, "consultations", "answered");
    }
    if (!ofPlan && (need.kind == TrailNeedKind::Complete || need.kind == TrailNeedKind::Answered))
        node.fail(ReaderTr::tr("只有方案的步骤可以要求 plan 或 consultations"));
    return need;
}

PlanChecks TrailReader::readPlanChecks(const JsonNode &node)
{
    for (const QString &key : node.keys())
        if (!fromKey<PlanCheckKind>(key))
            node.fail(key, ReaderTr::tr("不认识的键"));
    PlanChecks checks;
    for (size_t i = 0; i < checks.size(); ++i) {
        const auto kind = PlanCheckKind(i);
        const JsonNode item = node.child(keyOf(kind));
        item.allowKeys({"severity", "basis", "words", "unless"});
        checks[i].severity = choiceOf<PlanSeverity>(item, "severity");
        checks[i].basis = m_scope.basis(item);
        for (const auto &[key, list] :
             {std::pair("words", &checks[i].words), std::pair("unless", &checks[i].unless)}) {
            if (!readsWords(kind)) {
                if (item.has(key))
                    item.fail(QLatin1String(key), ReaderTr::tr("这一项不按字样判断"));
                continue;
            }
            for (const JsonNode &word : item.items(QLatin1String(key)))
                list->append(word.text());
        }
        if (readsWords(kind) && checks[i].words.isEmpty())
            item.fail(QStringLiteral("words"), ReaderTr::tr("不能为空"));
    }
    return checks;
}

} // namespace xhb
