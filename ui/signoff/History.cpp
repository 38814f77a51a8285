// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a case and all that belongs to it, put into words.
#include "core/base/Dates.h"
#include "ui/records/FieldWords.h"
#include "ui/signoff/HistoryTab.h"

#include <algorithm>
#include <map>
#include <set>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Signoff)
};

class HistoryMaker
{
public:
    HistoryMaker(const Desk &desk, const Subject &subject, BookNames &names)
        : m_ledger(desk.ledger()), m_subject(subject), m_names(names)
    {
    }

    /// The record itself.
    Status addSubject()
    {
        TRY_LET(versions, m_ledger.versionsOf(m_subject.entity(), m_subject.id()));
        for (const RowVersion &version : versions)
            if (version.row)
                m_entries[version.op].version = version.row;
        return add(m_subject.entity(), m_subject.id(), {});
    }

    /// That it was touched, not how: who complained stays in its box.
    template <class E>
    Status addSilently(const QString &what)
    {
        TRY_LET(rows, m_ledger.where<E>(m_subject.column(), m_subject.id()));
        TRY_LET(removed, m_ledger.removedOf(entityInfo<E>(), m_subject.column(), m_subject.id()));
        std::set<qint64> ids(removed.begin(), removed.end());
        for (const E &row : rows)
            ids.insert(row.id.value);
        for (const qint64 id : ids) {
            TRY_LET(versions, m_ledger.versionsOf(entityInfo<E>(), id));
            for (const RowVersion &version : versions)
                m_entries[version.op].lines.push_back(
                    {what, {}, version.row ? Tr::tr("有改动") : Tr::tr("删除")});
        }
        return done();
    }

    template <class E>
    Status add(Id<E> id, const QString &subject)
    {
        return add(entityInfo<E>(), id.value, subject);
    }

    /// `subject` stands before the field's name; empty for the record itself.
    Status add(const EntityInfo &entity, qint64 id, const QString &subject)
    {
        TRY_LET(versions, m_ledger.versionsOf(entity, id));
        std::optional<Row> before;
        for (const RowVersion &version : versions) {
            HistoryEntry &entry = m_entries[version.op];
            compare(entity, subject, before, version.row, entry.lines);
            before = version.row;
        }
        return done();
    }

    /// Everything of one kind it has or had: what was removed has a history too.
    template <class E>
    Status addAll(const std::vector<E> &rows, const std::function<QString(const E &)> &subject)
    {
        for (const E &row : rows)
            TRY(add(row.id, subject(row)));
        TRY_LET(removed, m_ledger.removedOf(entityInfo<E>(), m_subject.column(), m_subject.id()));
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
            const bool inner = field.is(Fixed) || qstrcmp(field.column, m_subject.column()) == 0 ||
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
    const Subject &m_subject;
    BookNames &m_names;
    std::map<qint64, HistoryEntry> m_entries;
};

} // namespace

Result<std::vector<HistoryEntry>> historyOfCase(const Desk &desk, const Case &shown,
                                                BookNames &names)
{
    HistoryMaker maker(desk, shown.subject, names);
    const IssueDossier &dossier = shown.dossier;
    TRY(maker.addSubject());
    if (shown.subject.isPetition()) {
        TRY_LET(links, desk.ledger().where<PetitionLink>("petition", shown.subject.id()));
        TRY(maker.addAll<PetitionLink>(links, [](const PetitionLink &) { return Tr::tr("关联"); }));
        TRY(maker.addSilently<Complainant>(Tr::tr("举报人信息")));
    } else {
        TRY(maker.addAll<Measure>(dossier.measures, [](const Measure &measure) {
            return Tr::tr("措施 %1").arg(measure.seq);
        }));
        TRY(maker.addAll<StageGoal>(dossier.stages, [](const StageGoal &stage) {
            return Tr::tr("阶段目标 %1").arg(stage.seq);
        }));
    }
    TRY(maker.addAll<Attachment>(dossier.attachments, [](const Attachment &paper) {
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
    TRY(maker.addAll<Lookback>(dossier.lookbacks,
                               [](const Lookback &) { return Tr::tr("回头看"); }));
    return maker.finish();
}

} // namespace xhb
