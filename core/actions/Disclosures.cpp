// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Disclosures.h"

#include <algorithm>

namespace xhb {

Result<std::vector<Disclosure>> disclosuresOf(const Ledger &ledger, Id<Plan> plan)
{
    TRY_LET(found, plan ? ledger.where<Disclosure>("plan", plan.value) : ledger.all<Disclosure>());
    std::ranges::sort(found, [](const Disclosure &a, const Disclosure &b) {
        return std::tie(a.on, a.id.value) > std::tie(b.on, b.id.value);
    });
    return found;
}

Result<std::optional<Disclosure>> yearlyDisclosure(const Ledger &ledger, int year)
{
    TRY_LET(yearly, ledger.where<Disclosure>("kind", keyOf(DisclosureKind::Yearly)));
    const auto found = std::ranges::find_if(
        yearly, [year](const Disclosure &one) { return one.on.year() == year; });
    return found == yearly.end() ? std::nullopt : std::optional(*found);
}

} // namespace xhb
