// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the sign-off of one sample problem through the rules, step by step, up to its fate.
#pragma once

#include "core/actions/Signoff.h"
#include "core/sample/Problems.h"

#include <set>

namespace xhb {

class Story
{
public:
    /// All arguments must outlive the story.
    Story(const Desk &desk, Tx &tx, const SampleData &data, const PhotoPainter &paint, Dice &dice)
        : m_desk(desk), m_tx(tx), m_data(data), m_paint(paint), m_dice(dice), m_days(desk)
    {
    }

    /// Enters the problem with its measures and photos and plays it.
    Status play(Problem &problem);
    /// Writes what is still to be done after the latest round. The plans, which are older, are
    /// filled before.
    Status writeRework();

private:
    /// How a round ends.
    enum class End { Applied, Accepted, Failed, Publicity, Objection, Upheld, Awaiting, Closed };

    Status enter(Problem &problem);
    Status addPhotos(const Problem &problem);
    Status addPaper(const Problem &problem, AttachmentRole role, const char *phrases, QDate on,
                    const Places &more = {});
    Measure extra(Problem &problem, const char *phrase, QDate doneOn);
    Status addExtra(Problem &problem, const char *phrase, QDate doneOn);

    Status playRound(const Problem &problem, QDate start, End end);
    Status playDistrict(const Problem &problem, QDate start, End end);
    Status playSixSteps(const Problem &problem, QDate start, End end);
    Status playSuperior(const Problem &problem, QDate start, End end);
    Status writeRound(const Problem &problem, qint64 round);
    Status take(const Problem &problem, const char *key, QDate on, const QString &by,
                const char *opinion, std::optional<Outcome> outcome = {});
    Status checkSite(const Problem &problem, const char *key, QDate on, bool pass);
    Status lookBackUntilToday(const Problem &problem, QDate closedOn, QDate startedOn);
    Status rebound(const Problem &problem, QDate on);

    /// A number of the year's documents that nobody has used.
    QString number(const QString &pattern, QDate on);
    QString clerk() const { return m_data.phrasesOf("clerk").value(0); }

    const Desk &m_desk;
    Tx &m_tx;
    const SampleData &m_data;
    const PhotoPainter &m_paint;
    Dice &m_dice;
    Workdays m_days;
    std::set<QString> m_numbers;
    std::vector<Measure> m_rework;
    int m_played = 0;
};

} // namespace xhb
