// SPDX-License-Identifier: GPL-3.0-or-later
// How petitions are numbered and classed in the ledgers in use: accept numbers with what is written
// around them, types of pollution in all their spellings, batches.
#pragma once

#include "core/model/Petition.h"

#include <QStringList>

namespace xhb {

/// D3SX202505280018: by call or letter, round of inspection, province, day, running number.
struct AcceptNo {
    QString number;                 ///< without the marks around it
    bool key = false;               ///< marked with a *
    bool duplicate = false;         ///< 重复 was written beside it
    bool usual = false;             ///< is built like that; others are told of, never refused
    std::optional<Channel> channel; ///< where the number says it
    QDate on;                       ///< the day in the number, where there is such a day
};
AcceptNo readAcceptNo(const QString &text);

/// The class by which a petition is dealt with and signed off (JX-8, JX-14). The inspectors' *
/// makes a key petition whatever class was filled in; a complex one stays complex, marked or not.
PetitionClass ruledAs(PetitionClass petitionClass, bool key);

/// One word for each type, no type twice, by code point: 噪音 is 噪声, 生态破坏 生态, 水污染 水.
/// Texts may hold several types, separated as people do.
QStringList pollutionTypes(const QStringList &texts);

/// 第4批, 第四批 and 4 are the same batch.
bool sameBatch(const QString &one, const QString &other);

/// Several accept numbers in one cell.
QStringList acceptNumbers(const QString &text);

} // namespace xhb
