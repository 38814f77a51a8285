// SPDX-License-Identifier: GPL-3.0-or-later
// The index of petitions: one slim entry each, judged once, and again only for those an action
// touched.
#pragma once

#include "core/rules/PetitionReply.h"
#include "ui/records/RecordIndex.h"

#include <set>

namespace xhb {

struct PetitionEntry {
    qint64 id = 0; ///< 0 = removed
    qint64 lead = 0;
    QString noKey;
    QDate reply;          ///< last day to answer
    QDate deadline;       ///< to put things right
    int replyDays = 0;    ///< in force: its own, its batch's or the rulebook's
    int ownReplyDays = 0; ///< 0 = its batch's
    quint16 round = 0;    ///< of inspection
    quint16 batch = 0;
    std::vector<quint16> pollution;
    IssueState state = IssueState::Planned;
    PetitionClass petitionClass = PetitionClass::Ordinary;
    Channel channel = Channel::Other;
    Truth truth = Truth::Open;
    Finish finish = Finish::Open;
    quint32 todo = 0;              ///< what waits to be done: see Todo.h
    DueClass due = DueClass::None; ///< of the day that comes next: the answer, then the deadline
    bool answered = false;
    bool late = false;
};

/// Filters: batch, class, channel, pollution, truth, finish, lead, due, state, todo, id.
class PetitionIndex : public RecordIndex
{
public:
    /// Reads the whole book. May run on another thread with a desk of its own.
    static Result<std::unique_ptr<RecordIndex>> read(const Desk &desk);

    /// Null for a petition that is not there.
    const PetitionEntry *find(qint64 petition) const;
    /// Batches and types of pollution there are, in the order people count.
    QStringList batches() const { return m_batches.used(); }
    QStringList pollution() const { return m_pollution.used(); }
    /// The days to answer in that were set for a batch; 0 = none were.
    int daysOfBatch(const QString &round, const QString &batch) const;

protected:
    void grow() override { m_entries.emplace_back(); }
    Result<bool> reread(const Desk &desk, qint64 id, Slot slot) override;
    const QStringList &held() const override;
    bool before(const QString &column, Slot a, Slot b) const override;
    Fits filter(const QHash<QString, QStringList> &filters) const override;

private:
    /// Words that stand in many records, each kept once and counted.
    class Words
    {
    public:
        quint16 take(const QString &word);
        void drop(quint16 number) { --m_uses[number]; }
        int find(const QString &word) const { return m_numbers.value(word, -1); }
        const QString &word(quint16 number) const { return m_words[number]; }
        /// Those that stand in a record now.
        QStringList used() const;

    private:
        QStringList m_words;
        QHash<QString, int> m_numbers;
        std::vector<int> m_uses;
    };

    PetitionIndex() : RecordIndex(entityInfo<Petition>()) {}
    void fill(Slot slot, const Petition &petition);
    void forget(Slot slot);
    static void judge(const Desk &desk, PetitionEntry &entry, const IssueFacts &facts);
    void tell(TextArena &text, const Petition &petition) const;

    std::vector<PetitionEntry> m_entries;
    Words m_rounds;
    Words m_batches;
    Words m_pollution;
    std::set<Slot> m_withDays; ///< days of their own to answer in
};

} // namespace xhb
