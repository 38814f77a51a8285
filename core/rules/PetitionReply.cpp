// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/PetitionReply.h"

#include "core/rules/DueWords.h"

namespace xhb {

PetitionReply replyOf(const RuleContext &context, const PetitionFact &petition, bool explain)
{
    PetitionReply reply;
    reply.basis = context.rulebook.basis(Ground::Reply);
    reply.days = petition.replyDays > 0 ? petition.replyDays : context.rulebook.replyDays;
    reply.finish = petition.finish;
    reply.on = petition.repliedOn;
    reply.answered = petition.repliedOn.isValid() || petition.finish != Finish::Open;
    if (!petition.receivedOn.isValid())
        return reply;
    const WorkdayCount count = context.calendar.addDays(petition.receivedOn, reply.days);
    reply.due = count.end;
    reply.provisional = count.provisional;
    reply.left = int(context.today.daysTo(count.end));
    reply.late = petition.repliedOn.isValid() ? count.end < petition.repliedOn
                                              : !reply.answered && count.end < context.today;
    if (explain)
        reply.explanation = DueWords(context).days(petition.receivedOn, reply.days);
    return reply;
}

} // namespace xhb
