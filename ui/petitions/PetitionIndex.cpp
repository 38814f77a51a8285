// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionIndex.h"

#include "core/base/Text.h"
#include "core/rules/PetitionWords.h"
#include "ui/records/Todo.h"

#include <algorithm>
#include <memory>

namespace xhb {

namespace {

bool open(const PetitionEntry &entry)
{
    return entry.finish != Finish::Done && entry.state != IssueState::Closed;
}

/// A filter made ready.
struct Wanted {
    quint32 classes = 0; ///< bit per value; 0 = any
    quint32 channels = 0;
    quint32 truths = 0;
    quint32 finishes = 0;
    quint32 states = 0;
    quint32 due = 0;
    quint32 todo = 0;
    std::vector<qint64> leads;
    std::vector<qint64> ids;
    std::vector<qint64> batches;
    std::vector<qint64> pollution;

    bool fits(const PetitionEntry &entry) const
    {
        using namespace wanted;
        return wanted::fits(classes, unsigned(entry.petitionClass)) &&
               wanted::fits(channels, unsigned(entry.channel)) &&
               wanted::fits(truths, unsigned(entry.truth)) &&
               wanted::fits(finishes, unsigned(entry.finish)) &&
               wanted::fits(states, unsigned(entry.state)) &&
               wanted::fits(due, unsigned(entry.due)) && (todo == 0 || (todo & entry.todo) != 0) &&
               (leads.empty() || holds(leads, entry.lead)) &&
               (ids.empty() || holds(ids, entry.id)) &&
               (batches.empty() || holds(batches, entry.batch)) &&
               (pollution.empty() ||
                std::any_of(entry.pollution.begin(), entry.pollution.end(),
                            [&](quint16 type) { return holds(pollution, type); }));
    }
};

} // namespace

quint16 PetitionIndex::Words::take(const QString &word)
{
    int number = find(word);
    if (number < 0) {
        number = int(m_words.size());
        m_numbers.insert(word, number);
        m_words.append(word);
        m_uses.push_back(0);
    }
    ++m_uses[size_t(number)];
    return quint16(number);
}

QStringList PetitionIndex::Words::used() const
{
    QStringList words;
    for (qsizetype i = 0; i < m_words.size(); ++i)
        if (m_uses[size_t(i)] > 0 && !m_words[i].isEmpty())
            words.append(m_words[i]);
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return codeSortKey(a) < codeSortKey(b); });
    return words;
}

Result<std::unique_ptr<RecordIndex>> PetitionIndex::read(const Desk &desk)
{
    std::unique_ptr<PetitionIndex> index(new PetitionIndex);
    TRY(index->readNames(desk));
    TRY_LET(facts, desk.petitionFacts());
    index->m_entries.reserve(facts.issues.size());
    TextArena text;
    std::vector<qint64> ids;
    TRY(desk.ledger().eachRow(entityInfo<Petition>(), [&](StoredRow &&row) -> Status {
        TRY_LET(petition, entityOf<Petition>(row.id, row.values));
        const int position = facts.indexOf(Id<Issue>{row.id});
        if (position < 0)
            return done();
        const Slot slot = index->slotOf(row.id);
        index->fill(slot, petition);
        judge(desk, index->m_entries[slot], IssueFacts(facts, size_t(position)));
        text.begin();
        addText(text, entityInfo<Petition>(), row.values);
        index->tell(text, petition);
        ids.push_back(row.id);
        return done();
    }));
    index->setCount(index->m_entries.size());
    index->setText(std::move(text), ids);
    TRY(index->orderHeld(desk));
    return std::unique_ptr<RecordIndex>(std::move(index));
}

const PetitionEntry *PetitionIndex::find(qint64 petition) const
{
    const auto slot = RecordIndex::find(petition);
    return slot ? &m_entries[*slot] : nullptr;
}

int PetitionIndex::daysOfBatch(const QString &round, const QString &batch) const
{
    const int inRound = m_rounds.find(round);
    const int inBatch = batch.isEmpty() ? -1 : m_batches.find(batch);
    for (const Slot slot : m_withDays)
        if (m_entries[slot].batch == inBatch && m_entries[slot].round == inRound)
            return m_entries[slot].ownReplyDays;
    return 0;
}

/// What the record added to is without it again; nothing for one that is new here.
void PetitionIndex::forget(Slot slot)
{
    PetitionEntry &entry = m_entries[slot];
    if (entry.id == 0)
        return;
    m_rounds.drop(entry.round);
    m_batches.drop(entry.batch);
    for (const quint16 type : entry.pollution)
        m_pollution.drop(type);
    m_withDays.erase(slot);
    entry.id = 0;
    entry.ownReplyDays = 0;
}

void PetitionIndex::fill(Slot slot, const Petition &petition)
{
    forget(slot);
    PetitionEntry &entry = m_entries[slot];
    entry.id = petition.id.value;
    entry.lead = petition.lead.value;
    entry.noKey = codeSortKey(petition.acceptNo);
    entry.ownReplyDays = petition.replyDays;
    if (petition.replyDays > 0)
        m_withDays.insert(slot);
    entry.round = m_rounds.take(petition.inspectionRound);
    entry.batch = m_batches.take(petition.batch);
    entry.pollution.clear();
    for (const QString &type : petition.pollution)
        entry.pollution.push_back(m_pollution.take(type));
    entry.petitionClass = ruledAs(petition.petitionClass, petition.key);
    entry.channel = petition.channel;
    entry.truth = petition.truth;
    entry.finish = petition.finish;
}

void PetitionIndex::judge(const Desk &desk, PetitionEntry &entry, const IssueFacts &facts)
{
    const RuleContext rules = desk.rules();
    const Standing standing = standingOf(rules, facts);
    const PetitionReply reply = replyOf(rules, *facts.issue().petition);
    entry.state = standing.state;
    entry.deadline = standing.deadline;
    entry.reply = reply.due;
    entry.replyDays = reply.days;
    entry.answered = reply.answered;
    entry.late = reply.late;
    entry.todo = todo::bitsOf(rules, facts, standing);
    entry.due = !reply.answered ? dueClassOf(rules, reply.due)
                : open(entry)   ? dueClassOf(rules, standing.deadline)
                                : DueClass::None;
}

/// What stands in other rows. Who complained is no text to search in.
void PetitionIndex::tell(TextArena &text, const Petition &petition) const
{
    if (petition.lead)
        text.add(unitName(petition.lead.value));
    for (const Id<Unit> unit : petition.assisting)
        text.add(unitName(unit.value));
}

Result<bool> PetitionIndex::reread(const Desk &desk, qint64 id, Slot slot)
{
    PetitionEntry &entry = m_entries[slot];
    const PetitionEntry before = entry;
    const Result<Petition> petition = desk.ledger().find(Id<Petition>{id});
    if (!petition && petition.error().code != ErrorCode::NotFound)
        return petition.error();
    if (petition) {
        TRY_LET(facts, desk.petitionFacts(petition->id));
        fill(slot, *petition);
        judge(desk, entry, IssueFacts(facts, 0));
        TextArena text;
        text.begin();
        addText(text, entityInfo<Petition>(), toRow(*petition));
        tell(text, *petition);
        retell(slot, text);
    } else {
        forget(slot);
    }
    // What is set for one petition of a batch holds for the others (LS-6(三)).
    if (before.ownReplyDays != entry.ownReplyDays ||
        (entry.ownReplyDays > 0 && (before.batch != entry.batch || before.round != entry.round)))
        setStale();
    return petition.ok();
}

const QStringList &PetitionIndex::held() const
{
    static const QStringList columns{
        QString(),
        QStringLiteral("accept_no"),
        QStringLiteral("reply"),
        QStringLiteral("deadline"),
        QStringLiteral("lead"),
        QStringLiteral("batch"),
        QStringLiteral("class"),
        QStringLiteral("finish"),
        QStringLiteral("standing"),
        QStringLiteral("state"),
    };
    return columns;
}

bool PetitionIndex::before(const QString &column, Slot a, Slot b) const
{
    const PetitionEntry &left = m_entries[a];
    const PetitionEntry &right = m_entries[b];
    const auto decide = [&](const auto &x, const auto &y) {
        return x != y ? x < y : left.id < right.id;
    };
    const auto day = [](QDate date) { // what has no day comes last
        return date.isValid() ? date.toJulianDay() : INT64_MAX;
    };
    if (column == QLatin1String("accept_no"))
        return decide(left.noKey, right.noKey);
    if (column == QLatin1String("reply")) // and so does what needs no answer any more
        return decide(left.answered ? INT64_MAX : day(left.reply),
                      right.answered ? INT64_MAX : day(right.reply));
    if (column == QLatin1String("deadline"))
        return decide(day(left.deadline), day(right.deadline));
    if (column == QLatin1String("lead"))
        return decide(unitRank(left.lead), unitRank(right.lead));
    if (column == QLatin1String("batch"))
        return left.batch == right.batch ? left.id < right.id
                                         : decide(codeSortKey(m_batches.word(left.batch)),
                                                  codeSortKey(m_batches.word(right.batch)));
    if (column == QLatin1String("class"))
        return decide(left.petitionClass, right.petitionClass);
    if (column == QLatin1String("finish"))
        return decide(left.finish, right.finish);
    if (column == QLatin1String("standing"))
        return decide(std::pair(left.state, left.finish), std::pair(right.state, right.finish));
    if (column == QLatin1String("state"))
        return decide(left.state, right.state);
    return left.id < right.id;
}

RecordIndex::Fits PetitionIndex::filter(const QHash<QString, QStringList> &filters) const
{
    if (filters.isEmpty())
        return {};
    const auto values = [&](const char *key) { return filters.value(QString::fromLatin1(key)); };
    const auto numbers = [&](const char *key, const Words &words) {
        std::vector<qint64> found;
        for (const QString &word : values(key))
            found.push_back(words.find(word)); // of a word nobody uses: -1, which fits nothing
        std::sort(found.begin(), found.end());
        return found;
    };
    using namespace wanted;
    const auto made = std::make_shared<const Wanted>(
        Wanted{bitsOf<PetitionClass>(values("class")), bitsOf<Channel>(values("channel")),
               bitsOf<Truth>(values("truth")), bitsOf<Finish>(values("finish")),
               bitsOf<IssueState>(values("state")), bitsOf<DueClass>(values("due")),
               todo::wantedBits(values("todo")), idsOf(values("lead")), idsOf(values("id")),
               numbers("batch", m_batches), numbers("pollution", m_pollution)});
    return [this, made](Slot slot) { return made->fits(m_entries[slot]); };
}

} // namespace xhb
