// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/AgendaLead.h"

namespace xhb {

namespace {

struct Lead {
    RecordPart part;
    const char *focus; ///< the number for %1, the id for %2; empty = whatever comes first there
};

/// By AgendaKind.
constexpr std::array<Lead, agendaKindCount> leads{{
    {RecordPart::Measures, "%1"},               // measure_deadline
    {RecordPart::Measures, "stage/%1"},         // stage_goal
    {RecordPart::Measures, ""},                 // issue_deadline
    {RecordPart::Signoff, "signoff.start"},     // ready_to_apply
    {RecordPart::Signoff, "signoff.start"},     // rework
    {RecordPart::Signoff, ""},                  // step
    {RecordPart::Signoff, "signoff.step"},      // acceptance
    {RecordPart::Signoff, "signoff.step"},      // filing
    {RecordPart::Signoff, "publicity.start"},   // publicity: there is nothing to do but wait
    {RecordPart::Signoff, "signoff.step"},      // approval
    {RecordPart::Signoff, "publicity.resolve"}, // objection
    {RecordPart::Signoff, "lookback"},          // lookback
    {RecordPart::Signoff, "signoff.start"},     // rebound
    {RecordPart::Steps, ""},                    // plan_step
    {RecordPart::Steps, ""},                    // plan_submission
    {RecordPart::Consult, ""},                  // consultation
    {RecordPart::Adjust, "%2"},                 // adjustment_step
    {RecordPart::Basics, "replied_on"},         // petition_reply
    {RecordPart::Basics, "goal"},               // petition_plan
    {RecordPart::Basics, ""},                   // yearly_publication
}};

constexpr Lead petitionDeadline{RecordPart::Basics, "finish"}; ///< a petition has no measures

} // namespace

PageFilter leadOf(const AgendaLine &line)
{
    const auto kind = fromKey<AgendaKind>(line.text.kind);
    if (!kind)
        return {};
    Lead lead = leads[size_t(*kind)];
    if (line.subject == SubjectKind::Petition && lead.part == RecordPart::Measures)
        lead = petitionDeadline;
    QString focus = QLatin1String(lead.focus);
    focus.replace(QLatin1String("%1"), QString::number(line.ref))
        .replace(QLatin1String("%2"), QString::number(line.id));
    return partOf(line.id, lead.part, focus);
}

PageFilter partOf(qint64 id, RecordPart part, const QString &focus)
{
    const QString whose =
        part == RecordPart::Adjust ? QStringLiteral("adjusted") : QStringLiteral("id");
    return {{whose, {QString::number(id)}},
            {QStringLiteral("part"), {keyOf(part)}},
            {QStringLiteral("focus"), {focus}}};
}

std::optional<WantedPart> wantedPart(const PageFilter &filter)
{
    const auto part = fromKey<RecordPart>(filter.value(QStringLiteral("part")).value(0, QString()));
    if (!part)
        return {};
    return WantedPart{*part, filter.value(QStringLiteral("focus")).value(0, QString())};
}

void lead(Page &page, const AgendaLine &line)
{
    const PageFilter wanted = leadOf(line);
    switch (line.subject) {
    case SubjectKind::Issue:
        Q_EMIT page.placeRequested(wanted.contains(QStringLiteral("adjusted"))
                                       ? QStringLiteral("plans")
                                       : QStringLiteral("issues"),
                                   wanted);
        break;
    case SubjectKind::Plan: Q_EMIT page.placeRequested(QStringLiteral("plans"), wanted); break;
    case SubjectKind::Petition:
        Q_EMIT page.placeRequested(QStringLiteral("petitions"), wanted);
        break;
    // Of the book as a whole there is but what is made public once a year (JX-15).
    case SubjectKind::Book:
        Q_EMIT page.placeRequested(QStringLiteral("plans"), {{QStringLiteral("yearly"), {}}});
        break;
    }
}

} // namespace xhb
