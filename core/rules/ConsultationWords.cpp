// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ConsultationWords.h"

#include <array>

namespace xhb {

bool hasNothingToTake(const Consultation &asked)
{
    QString plain;
    for (const QChar c : asked.answer)
        if (!c.isSpace() && !c.isPunct())
            plain += c;
    static constexpr std::array nothing{u"无",          u"无意见",     u"没有意见",
                                        u"无修改意见",  u"无不同意见", u"没有不同意见",
                                        u"没有修改意见"};
    for (const char16_t *words : nothing)
        if (plain == QStringView(words))
            return true;
    return false;
}

bool waitsToBeTaken(const Consultation &asked)
{
    return asked.answeredOn.isValid() && asked.taken == Taken::Open && !hasNothingToTake(asked);
}

QString takenWord(const Consultation &asked)
{
    if (asked.taken == Taken::Open || hasNothingToTake(asked))
        return {};
    return QCoreApplication::translate("consultation",
                                       Vocabulary<Taken>::choices[size_t(asked.taken)].label);
}

} // namespace xhb
