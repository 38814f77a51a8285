// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one problem that its papers may show, with names already looked up. Whoever has
// the ledger fills it; the builders of papers only read it.
#pragma once

#include "core/model/Attachment.h"
#include "core/model/Lookback.h"
#include "core/model/Measure.h"
#include "core/model/Objection.h"
#include "core/model/Petition.h"
#include "core/model/Publicity.h"
#include "core/model/Round.h"
#include "core/model/Source.h"
#include "core/model/StageGoal.h"
#include "core/model/Step.h"
#include "core/report/AdjustedDeadline.h"

#include <optional>

namespace xhb {

struct DossierPhoto {
    AttachmentRole role = AttachmentRole::Before;
    QString caption; ///< date and place; the role is written before it
    QByteArray bytes;
};

struct PublicityDossier {
    Publicity publicity;
    QDate until;                 ///< last day, reckoned where none was announced
    std::optional<int> workdays; ///< of the notice, counted as the rulebook counts them
    std::vector<Objection> objections;
};

/// One round of sign-off, its steps in the order they were taken.
struct RoundDossier {
    Round round;
    std::vector<Step> steps;
    std::vector<PublicityDossier> publicity;

    /// The last step of one of these keys, or nothing.
    const Step *step(std::initializer_list<const char *> keys) const;
};

/// A step of the way by which something is signed off, and who takes it.
struct DossierStep {
    QString key, name, actor;
};

struct IssueDossier {
    Issue issue;
    std::optional<Petition> petition{}; ///< of which the issue was made
    Source source;
    QStringList responsible, supervising, assisting; ///< names, in order
    std::vector<Measure> measures;
    std::vector<StageGoal> stages;
    std::vector<Attachment> attachments;
    std::vector<DossierStep> procedure; ///< of the last round, else the one to be begun
    std::vector<RoundDossier> rounds;
    std::vector<Lookback> lookbacks;
    std::vector<DossierPhoto> photos;
    QString state; ///< word of the derived state
    QDate closedOn;
    AdjustedDeadline moved;                          ///< of the problem's own deadline
    QHash<qint64, AdjustedDeadline> movedMeasures{}; ///< by id of the measure

    const RoundDossier *lastRound() const { return rounds.empty() ? nullptr : &rounds.back(); }
    bool hasStep(const char *key) const; ///< of the procedure
    /// “中央生态环境保护督察（第三轮）”, “群众信访举报（第4批）”
    QString sourceWords() const;
    /// The deadline as it was written, else the date.
    QString deadlineWords() const;
    /// The same, but old and new where an adjustment moved it.
    QString deadlineLines() const;
    QString deadlineLines(const Measure &measure) const;
};

/// Who prints the paper, and when.
struct Letterhead {
    QString county; ///< 县（区）名
    QString office; ///< 整改办 as it signs
    QString phone;  ///< 问效电话
    QString address;
    QString email;
    QString clerk;
    QDate on; ///< today
};

} // namespace xhb
