// SPDX-License-Identifier: GPL-3.0-or-later
// What the clerk does with the register of petitions (JX-8, LS-6(三)), and what can be told of one:
// its answer's last day, its links in both directions.
#pragma once

#include "core/actions/Desk.h"
#include "core/model/Complainant.h"
#include "core/model/PetitionLink.h"
#include "core/rules/PersonMask.h"
#include "core/rules/PetitionReply.h"

#include <QJsonObject>

namespace xhb {

/// Which fields somebody filled in himself; the others follow from the accept number.
struct PetitionGiven {
    bool petitionClass = false;
    bool key = false;
    bool channel = false;
    bool receivedOn = false;
};

/// Class and key follow each other where one of them was not given (JX-8): a key petition is marked
/// and a marked one is a key petition, or a complex one.
void followEachOther(Petition &petition, const PetitionGiven &given);
/// The articles by which the class decides.
inline const QString classBasis = QStringLiteral("JX-14(信访)");
/// Where class and key were given and say different things, which of them decides; else nothing.
QString classRemark(const Petition &petition);

/// Takes the accept number in, with the * that marks key petitions, and lets class, channel and day
/// of receipt follow from it where they were not given. An unusual number is a doubt, not an error.
Status completePetition(Petition &petition, const QString &acceptNo, const PetitionGiven &given,
                        QDate today, QStringList &doubts);

/// `person`: who complained; none = as it is, an empty one = nobody.
Status addPetition(Tx &tx, Petition &petition, const std::optional<Complainant> &person = {});
Status updatePetition(Tx &tx, const Petition &petition,
                      const std::optional<Complainant> &person = {});
/// With its links, its complainant and all of its sign-off.
Status removePetition(Tx &tx, Id<Petition> petition);

/// Refused to itself and where the two are linked already, in either direction.
Status linkPetitions(Tx &tx, PetitionLink &link);
Status unlinkPetitions(Tx &tx, Id<Petition> one, Id<Petition> other);

/// One link as seen from a petition.
struct LinkView {
    Id<PetitionLink> id;
    Id<Petition> other;
    QString acceptNo; ///< of the other
    LinkKind kind = LinkKind::Duplicate;
    bool outgoing = true; ///< this one repeats, splits from or was merged into the other
};
Result<std::vector<LinkView>> linksOf(const Ledger &ledger, Id<Petition> petition);
/// 重复于, 有重复件, 分解自 …
QString wordsOf(const LinkView &link);

/// How the answer stands: 剩 3 天, 已反馈, 已办结，未登记反馈日期 …
QString wordsOf(const PetitionReply &reply);
Result<PetitionReply> replyOf(const Desk &desk, Id<Petition> petition);

/// Hides who made this complaint; nobody where that is not known.
Result<PersonMask> maskOf(const Ledger &ledger, Id<Petition> petition);

/// The article by which a complaint is taken and kept.
inline const QString personBasis = QStringLiteral("LS-6(三)");
/// By column, whom its texts name beside the complainant as he is known, for the clerk to move to
/// the person's data (JX-8, LS-6(三)).
QHash<QString, QString> tellsWho(const Petition &petition, const Complainant &known);
/// The same, each with its field, and what of its class is to be looked at.
QStringList doubtsOf(const Petition &petition, const Complainant &known);

/// The beginning of what it complains of: what lists and messages show as its title.
QString titleOf(const Petition &petition);

/// The answer of `status BOOK ACCEPT_NO`.
Result<QJsonObject> petitionStatus(const Desk &desk, const Petition &petition);

} // namespace xhb
