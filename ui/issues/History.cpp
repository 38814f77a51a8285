// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a problem and all that belongs to it, put into words.
#include "core/base/Dates.h"
#include "ui/issues/HistoryTab.h"
#include "ui/issues/IssueWords.h"

#include <algorithm>
#include <map>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

class HistoryMaker
{
public:
    HistoryMaker(const Desk &desk, BookNames &names) : m_ledger(desk.ledger()), m_names(names) {}

    /// `subject` stands before the field's name; empty for the problem itself.
    template <class E>
    Status add(Id<E> id, const QString &subject)
    {
        const EntityInfo &entity = entityInfo<E>();
        TRY_LET(versions, m_ledger.versionsOf(entity, id.value));
        std::optional<Row> before;
        for (const RowVersion &version : versions) {
            HistoryEntry &entry = m_entries[version.op];
            compare(entity, subject, before, version.row, entry.lines);
            if constexpr (std::is_same_v<E, Issue>)
                if (version.row) {
                    TRY_LET(issue, entityOf<Issue>(id.value, *version.row));
                    entry.version = issue;
                }
            before = version.row;
        }
        return done();
    }

    /// Everything of one kind the problem has or had: what was removed has a history too.
    template <class E>
    Status addAll(const std::vector<E> &rows, Id<Issue> issue,
                  const std::function<QString(const E &)> &subject)
    {
        for (const E &row : rows)
            TRY(add(row.id, subject(row)));
        TRY_LET(removed, m_ledger.removedOf(entityInfo<E>(), "issue", issue.value));
        for (const qint64 id : removed) {
            const auto same = [id](const E &row) { return row.id.value == id; };
            if (std::ranges::any_of(rows, same))
                continue;
            TRY_LET(versions, m_ledger.versionsOf(entityInfo<E>(), id));
            for (auto version = versions.rbegin(); version != versions.rend(); ++version)
                if (version->row) {
                    TRY_LET(last, entityOf<E>(id, *version->row));
                    TRY(add(last.id, subject(last)));
                    break;
                }
        }
        return done();
    }

    Result<std::vector<HistoryEntry>> finish()
    {
        TRY_LET(journal, m_ledger.journal());
        TRY_LET(gone, m_ledger.takenBack());
        std::vector<HistoryEntry> entries;
        for (const Operation &operation : journal) {
            const auto found = m_entries.find(operation.id);
            if (found == m_entries.end())
                continue;
            HistoryEntry entry = std::move(found->second);
            entry.op = operation.id;
            entry.at = QDateTime::fromString(operation.at, Qt::ISODateWithMs).toLocalTime();
            entry.who = operation.who;
            entry.label = operation.label;
            entry.takenBack = gone.contains(operation.id);
            entries.push_back(std::move(entry));
        }
        std::reverse(entries.begin(), entries.end());
        return entries;
    }

private:
    QString words(const EntityInfo &entity, size_t field, const Value &value) const
    {
        const QString text =
            valueWords(entity, entity.fields[field], value,
                       [&](const QString &table, qint64 id) { return m_names.name(table, id); });
        return text.isEmpty() ? Tr::tr("（空）") : text;
    }

    void compare(const EntityInfo &entity, const QString &subject, const std::optional<Row> &before,
                 const std::optional<Row> &after, std::vector<HistoryLine> &lines) const
    {
        const QString head = subject.isEmpty() ? QString() : subject + QStringLiteral(" · ");
        if (!after) {
            lines.push_back({subject, {}, Tr::tr("删除")});
            return;
        }
        const Row &old = before ? *before : entity.defaults;
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            const FieldInfo &field = entity.fields[i];
            const bool inner = field.is(Fixed) || qstrcmp(field.column, "issue") == 0 ||
                               qstrcmp(field.column, "seq") == 0;
            if (inner || old[i] == (*after)[i])
                continue;
            lines.push_back({head + labelOf(entity, field),
                             before ? words(entity, i, old[i]) : QString(),
                             words(entity, i, (*after)[i])});
        }
        if (!before && lines.empty())
            lines.push_back({subject, {}, Tr::tr("新建")});
    }

    const Ledger &m_ledger;
    BookNames &m_names;
    std::map<qint64, HistoryEntry> m_entries;
};

} // namespace

Result<std::vector<HistoryEntry>> historyOfCase(const Desk &desk, const IssueCase &shown,
                                                BookNames &names)
{
    HistoryMaker maker(desk, names);
    const IssueDossier &dossier = shown.dossier;
    TRY(maker.add(dossier.issue.id, {}));
    const Id<Issue> issue = dossier.issue.id;
    TRY(maker.addAll<Measure>(dossier.measures, issue, [](const Measure &measure) {
        return Tr::tr("措施 %1").arg(measure.seq);
    }));
    TRY(maker.addAll<StageGoal>(dossier.stages, issue, [](const StageGoal &stage) {
        return Tr::tr("阶段目标 %1").arg(stage.seq);
    }));
    TRY(maker.addAll<Attachment>(dossier.attachments, issue, [](const Attachment &paper) {
        return Tr::tr("附件 %1").arg(paper.name);
    }));
    for (const RoundDossier &round : dossier.rounds) {
        const QString subject = Tr::tr("第 %1 轮").arg(round.round.no);
        TRY(maker.add(round.round.id, subject));
        for (const Step &step : round.steps) {
            const Procedure *procedure = desk.rulebook().procedure(Key::of(round.round.procedure));
            const int position = procedure ? procedure->indexOf(Key::of(step.key)) : -1;
            TRY(maker.add(step.id,
                          position < 0 ? step.key : procedure->steps[size_t(position)].name));
        }
        for (const PublicityDossier &notice : round.publicity) {
            TRY(maker.add(notice.publicity.id, Tr::tr("公示")));
            for (const Objection &objection : notice.objections)
                TRY(maker.add(objection.id, Tr::tr("异议")));
        }
    }
    TRY(maker.addAll<Lookback>(dossier.lookbacks, issue,
                               [](const Lookback &) { return Tr::tr("回头看"); }));
    return maker.finish();
}

} // namespace xhb
