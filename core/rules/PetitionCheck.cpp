// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/PetitionCheck.h"

#include "core/base/Dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PetitionCheck)
};

constexpr int longestReply = 365; ///< days; more is a slip of the pen

} // namespace

std::vector<PetitionFault> faultsOf(const Petition &petition)
{
    std::vector<PetitionFault> faults;
    if (petition.replyDays < 0 || petition.replyDays > longestReply)
        faults.push_back({"reply_days", QString::number(petition.replyDays),
                          Tr::tr("应在 0 到 %1 天之间（0 为按批次或规则集）").arg(longestReply)});
    for (const Field<Petition> &field : Entity<Petition>::fields) {
        const QLatin1String column(field.column);
        const bool place =
            column == QLatin1String("longitude") || column == QLatin1String("latitude");
        const Value value = field.read(petition);
        const auto *number = std::get_if<double>(&value);
        if (field.kind == Kind::Decimal && !place && number && *number < 0)
            faults.push_back({field.column, QString::number(*number), Tr::tr("应不小于 0")});
    }
    const QDate received = petition.receivedOn;
    for (const auto &[column, day] : {std::pair{"replied_on", petition.repliedOn},
                                      std::pair{"finished_on", petition.finishedOn},
                                      std::pair{"published_on", petition.publishedOn}})
        if (received.isValid() && day.isValid() && day < received)
            faults.push_back({column, day.toString(Qt::ISODate),
                              Tr::tr("早于受理日期（%1）").arg(longDate(received))});
    return faults;
}

std::vector<PetitionFault> newFaults(const Petition &before, const Petition &after)
{
    const std::vector<PetitionFault> known = faultsOf(before);
    std::vector<PetitionFault> faults = faultsOf(after);
    std::erase_if(faults, [&](const PetitionFault &fault) {
        return std::ranges::find_if(known, [&](const PetitionFault &old) {
                   return qstrcmp(old.column, fault.column) == 0 && old.value == fault.value &&
                          old.why == fault.why;
               }) != known.end();
    });
    return faults;
}

} // namespace xhb
