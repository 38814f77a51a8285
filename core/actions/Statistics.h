// SPDX-License-Identifier: GPL-3.0-or-later
// The figures a press conference asks for, counted as rules.md 十一 says (FB-统计).
#pragma once

#include "core/actions/Desk.h"

#include <QJsonObject>

namespace xhb {

struct IssueTally {
    QString name;
    int total = 0;
    int tracked = 0; ///< 需销号
    int closed = 0;
    double investedWan = 0; ///< of all measures
};

enum class StatisticsBy { Source, Unit, Level, State };

template <>
struct Vocabulary<StatisticsBy> {
    static constexpr std::array choices{Choice{"source", ""}, Choice{"unit", ""},
                                        Choice{"level", ""}, Choice{"state", ""}};
};

struct IssueStatistics {
    IssueTally all;
    std::vector<IssueTally> groups; ///< in the order they were met
};
Result<IssueStatistics> issueStatistics(const Desk &desk, StatisticsBy by);

struct PetitionTally {
    QString name;
    int total = 0;
    int done = 0;
    int staged = 0;
    int open = 0;

    void count(Finish finish);
};

struct PetitionStatistics {
    PetitionTally all;
    int key = 0;
    int duplicates = 0; ///< that repeat another
    int afterSplit = 0; ///< the parts of what was split up, and all others
    std::vector<PetitionTally> byBatch;
    std::vector<PetitionTally> byPollution;
    QString note; ///< why the types add up to more than the total; empty where they do not
};
Result<PetitionStatistics> petitionStatistics(const Desk &desk);

/// 万元, from a hundred million on 亿元 with two decimals: 18242 → 1.82 亿元.
QString moneyText(double wan);

QJsonObject toJson(const IssueTally &tally);
QJsonObject toJson(const PetitionStatistics &statistics);

} // namespace xhb
