// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SamplePlans.h"

#include "core/actions/Adjustments.h"
#include "core/actions/Plans.h"
#include "core/sample/Problems.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace xhb {
namespace {

class PlanFiller
{
public:
    PlanFiller(const Desk &desk, Tx &tx, const SampleData &data, const QJsonObject &json)
        : m_desk(desk), m_tx(tx), m_data(data), m_json(json), m_days(desk)
    {
    }

    Status fill()
    {
        std::vector<Id<Plan>> plans;
        for (const QJsonValue &plan : m_json[u"plans"].toArray()) {
            TRY_LET(id, enter(plan.toObject()));
            plans.push_back(id);
        }
        for (const QJsonValue &request : m_json[u"adjustments"].toArray())
            TRY(adjust(request.toObject(), plans[size_t(request[u"plan"].toInt())]));
        return publish(plans.front());
    }

private:
    /// The plan of the nth source of a category, with all its problems, as far as its steps go.
    Result<Id<Plan>> enter(const QJsonObject &json)
    {
        TRY_LET(sources, m_tx.where<Source>("category", json[u"category"].toString()));
        const Source &source = sources[size_t(json[u"nth"].toInt())];
        Plan plan;
        plan.name = filled(json[u"name"].toString(), {{QStringLiteral("source"), source.name}});
        plan.source = source.id;
        plan.kind = fromKey<PlanKind>(json[u"kind"].toString()).value_or(PlanKind::Superior);
        plan.summary = json[u"summary"].toString();
        TRY_LET(added, addPlan(m_desk, m_tx, plan));
        plan.id = {added.id};
        TRY_LET(issues, m_tx.where<Issue>("source", source.id.value));
        std::vector<Id<Issue>> ids;
        for (const Issue &issue : issues)
            ids.push_back(issue.id);
        bool begun = false;
        for (const QJsonValue &one : json[u"steps"].toArray()) {
            PlanStep step;
            step.plan = plan.id;
            step.key = one[0].toString();
            step.on = m_days.after(source.feedbackOn, one[1].toInt());
            step.by = m_data.phrasesOf("clerk").value(0);
            step.docNo = number(one[2].toString(), step.on);
            if (m_days.today() < step.on)
                break;
            std::vector<Consultation> asked;
            if (step.key == QLatin1String("consult"))
                TRY(ask(json[u"asked"].toArray(), step.on, asked));
            TRY(takePlanStep(m_desk, m_tx, step, asked));
            // The list is drawn up first; some of its problems are signed off by today.
            if (!std::exchange(begun, true))
                TRY(includeIssues(m_desk, m_tx, plan.id, ids));
        }
        return plan.id;
    }

    Status ask(const QJsonArray &list, QDate on, std::vector<Consultation> &asked)
    {
        for (const QJsonValue &one : list) {
            TRY_LET(units, m_tx.where<Unit>("short_name", one[0].toString()));
            Consultation consultation;
            consultation.unit = units.front().id;
            consultation.askedOn = on;
            consultation.until = m_days.after(on, one[1].toInt());
            const QDate answeredOn = m_days.after(on, std::max(0, one[2].toInt()));
            if (one[2].toInt() >= 0 && answeredOn <= m_days.today()) {
                consultation.answeredOn = answeredOn;
                consultation.answer = one[3].toString();
                consultation.taken = fromKey<Taken>(one[4].toString()).value_or(Taken::Open);
                consultation.reason = one[5].toString();
            }
            asked.push_back(std::move(consultation));
        }
        return done();
    }

    /// A request for the first problem of the plan that is still worked on and has a day to move.
    Status adjust(const QJsonObject &json, Id<Plan> plan)
    {
        const QDate on = m_days.ago(json[u"days"].toInt());
        TRY_LET(issues, m_tx.where<Issue>("plan", plan.value));
        for (const Issue &issue : issues) {
            if (!issue.deadline.isValid() || issue.deadline < on)
                continue;
            TRY_LET(measures, m_tx.where<Measure>("issue", issue.id.value));
            const bool open = std::ranges::any_of(
                measures, [](const Measure &measure) { return !measure.doneOn.isValid(); });
            if (open)
                return request(json, issue, on);
        }
        return done();
    }

    Status request(const QJsonObject &json, const Issue &issue, QDate on)
    {
        const QDate moved = issue.deadline.addMonths(json[u"months"].toInt());
        Adjustment request;
        request.issue = issue.id;
        request.on = on;
        request.reasonKind = fromKey<AdjustReason>(json[u"reason_kind"].toString())
                                 .value_or(AdjustReason::Unforeseeable);
        request.argument = json[u"argument"].toString();
        request.progress = json[u"progress"].toString();
        request.major = json[u"major"].toBool();
        request.newDeadlineText = filled(m_data.deadlines[u"measure"].toArray().first().toString(),
                                         placesOf(moved, m_data.quarterWords));
        TRY(requestAdjustment(m_desk, m_tx, request, {}));
        for (const QJsonValue &one : json[u"steps"].toArray()) {
            AdjustmentStep step;
            step.key = one[0].toString();
            step.on = m_days.after(on, one[1].toInt());
            step.by = m_data.phrasesOf("clerk").value(0);
            step.docNo = number(one[2].toString(), step.on);
            if (step.key == QLatin1String("site_check")) {
                step.people = m_json[u"people"].toString();
                step.opinion = m_json[u"opinion"].toString();
            }
            TRY(takeAdjustmentStep(m_desk, m_tx, issue.id, step));
        }
        return done();
    }

    /// JX-15: the plan, and last year's state of the work.
    Status publish(Id<Plan> plan)
    {
        TRY_LET(steps, m_tx.where<PlanStep>("plan", plan.value));
        const QString media = m_data.phrasesOf("media").value(0);
        const QDate issued = m_days.after(steps.back().on, 3);
        TRY(m_tx.insert(Disclosure{{}, DisclosureKind::Plan, issued, plan, media, {}, {}}));
        const QDate lastYear = m_days.atOrBefore(QDate(m_desk.today().year() - 1, 12, 20));
        TRY(m_tx.insert(Disclosure{{}, DisclosureKind::Yearly, lastYear, {}, media, {}, {}}));
        return done();
    }

    QString number(const QString &pattern, QDate on)
    {
        if (pattern.isEmpty())
            return {};
        Places places = placesOf(on, m_data.quarterWords);
        places[QStringLiteral("no")] = QString::number(200 + ++m_numbers);
        return filled(pattern, places);
    }

    const Desk &m_desk;
    Tx &m_tx;
    const SampleData &m_data;
    const QJsonObject &m_json;
    Workdays m_days;
    int m_numbers = 0;
};

} // namespace

Status fillPlans(const Desk &desk, Tx &tx, const SampleData &data)
{
    TRY_LET(json, readSampleObject(QStringLiteral("plans.json")));
    return PlanFiller(desk, tx, data, json).fill();
}

} // namespace xhb
