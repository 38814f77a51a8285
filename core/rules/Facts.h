// SPDX-License-Identifier: GPL-3.0-or-later
// The slim facts the rules reckon with: no texts, no papers, only what happened and when. One
// BookFacts holds the facts of any number of issues in flat arrays; IssueFacts looks at one of
// them. The same rules serve one issue and a hundred thousand.
#pragma once

#include "core/model/Attachment.h"
#include "core/model/Lookback.h"
#include "core/model/Objection.h"
#include "core/model/Petition.h"
#include "core/model/Step.h"
#include "core/rules/Key.h"

#include <optional>
#include <span>
#include <vector>

namespace xhb {

/// Where the facts of one parent lie in their array. Filled by BookFacts::join().
struct Slice {
    quint32 begin = 0;
    quint32 end = 0;
};

struct MeasureFact {
    Id<Issue> issue;
    int seq = 0;
    QDate deadline;
    QDate doneOn;
};

struct StageFact {
    Id<Issue> issue;
    int seq = 0;
    QDate due;
    QDate doneOn;
};

struct PaperFact {
    Id<Issue> issue;
    int round = 0; ///< sign-off round it serves; 0 = none
    AttachmentRole role = AttachmentRole::Evidence;
    QDate formedOn;
};

struct ObjectionFact {
    Id<Objection> id;
    Id<Publicity> publicity;
    QDate on;
    QDate resolvedOn; ///< invalid = open
    bool upheld = false;
};

struct PublicityFact {
    Id<Publicity> id;
    Id<Round> round;
    QDate on;
    QDate until; ///< announced last day; invalid = the shortest allowed
    bool hasMedia = true;
    Slice objections;
};

struct StepFact {
    Id<Round> round;
    Key key;
    QDate on;
    Outcome outcome = Outcome::Pass;
    bool hasBy = false;
};

struct RoundFact {
    Id<Round> id;
    Id<Issue> issue;
    int no = 1;
    Key procedure;
    QDate startedOn;
    Slice steps;
    Slice publicity;
};

struct LookbackFact {
    Id<Lookback> id;
    Id<Issue> issue;
    QDate on;
    LookbackOutcome outcome = LookbackOutcome::Held;
    QDate newDeadline;
};

struct SourceFact {
    Level level = Level::County;
    QString category;
};

/// What a petition is judged by instead of measures (JX-8, JX-14).
struct PetitionFact {
    PetitionClass petitionClass = PetitionClass::Ordinary; ///< as ruledAs has it
    bool investigated = false; ///< what was found, and whether the complaint was true
    bool hasGoal = false;
    bool hasDeadline = false;
    Finish finish = Finish::Open;
    QDate finishedOn;
    QDate receivedOn;
    QDate repliedOn;
    int replyDays = 0; ///< its own or its batch's; 0 = the rulebook's
};

/// A problem; in a book of petitions (loadPetitionFacts) a petition, whose id stands in `id` and in
/// the `issue` of everything that belongs to it.
struct IssueFact {
    Id<Issue> id;
    QDate deadline;
    int source = -1; ///< index in BookFacts::sources; -1 = none
    TaskType taskType = TaskType::Limited;
    bool tracked = true;
    bool common = false;
    bool longterm = false;
    bool planPending = false; ///< its plan is not approved yet; of a petition: not made yet
    std::optional<PetitionFact> petition; ///< set = it stands for a petition
    Slice measures;
    Slice stages;
    Slice papers;
    Slice rounds;
    Slice lookbacks;
};

/// To fill it: push facts in any order, issues in book order, then call join() once.
struct BookFacts {
    std::vector<SourceFact> sources;
    std::vector<IssueFact> issues;
    std::vector<MeasureFact> measures;
    std::vector<StageFact> stages;
    std::vector<PaperFact> papers;
    std::vector<RoundFact> rounds;
    std::vector<StepFact> steps;
    std::vector<PublicityFact> publicity;
    std::vector<ObjectionFact> objections;
    std::vector<LookbackFact> lookbacks;

    /// Groups children under their parents and orders them: measures and stages by number, rounds
    /// by number, all else by date. Children of unknown parents stay out of every slice.
    void join();
    /// Position of an issue, or -1. Needs join().
    int indexOf(Id<Issue> id) const;

    /// Positions of the issues by ascending id; made by join().
    std::vector<quint32> byId;
};

/// One issue of a BookFacts, which must outlive it.
class IssueFacts
{
public:
    IssueFacts(const BookFacts &book, size_t index)
        : m_book(&book), m_issue(&book.issues[index]), m_index(index)
    {
    }

    const IssueFact &issue() const { return *m_issue; }
    size_t index() const { return m_index; }
    /// Null when the issue has no source.
    const SourceFact *source() const
    {
        return m_issue->source < 0 ? nullptr : &m_book->sources[size_t(m_issue->source)];
    }
    std::span<const MeasureFact> measures() const
    {
        return slice(m_book->measures, m_issue->measures);
    }
    std::span<const StageFact> stages() const { return slice(m_book->stages, m_issue->stages); }
    std::span<const PaperFact> papers() const { return slice(m_book->papers, m_issue->papers); }
    std::span<const RoundFact> rounds() const { return slice(m_book->rounds, m_issue->rounds); }
    std::span<const LookbackFact> lookbacks() const
    {
        return slice(m_book->lookbacks, m_issue->lookbacks);
    }
    std::span<const StepFact> steps(const RoundFact &round) const
    {
        return slice(m_book->steps, round.steps);
    }
    std::span<const PublicityFact> publicity(const RoundFact &round) const
    {
        return slice(m_book->publicity, round.publicity);
    }
    std::span<const ObjectionFact> objections(const PublicityFact &publicity) const
    {
        return slice(m_book->objections, publicity.objections);
    }

private:
    template <class T>
    static std::span<const T> slice(const std::vector<T> &all, Slice part)
    {
        return {all.data() + part.begin, part.end - part.begin};
    }

    const BookFacts *m_book;
    const IssueFact *m_issue;
    size_t m_index;
};

} // namespace xhb
