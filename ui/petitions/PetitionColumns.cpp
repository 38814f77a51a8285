// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionColumns.h"

#include "core/base/Dates.h"
#include "ui/petitions/PetitionWords.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

RowCell plain(const QString &text)
{
    return {text, {}, {}, Shape::None, {}, false};
}

RowCell chip(const ChipLook &look)
{
    return {look.word, {}, look.tone, look.shape, {}, false};
}

/// Makes the cells of one petition, column by column.
class RowMaker
{
public:
    RowMaker(const PetitionList &list, const Petition &petition)
        : m_list(list), m_petition(petition),
          m_entry(list.index() ? list.index()->find(petition.id.value) : nullptr)
    {
    }

    RowCell cell(const QString &key) const
    {
        if (key == QLatin1String("accept_no"))
            return number();
        if (key == QLatin1String("content"))
            return plain(QString(m_petition.content).replace(u'\n', u' '));
        if (key == QLatin1String("reply"))
            return reply();
        if (key == QLatin1String("deadline"))
            return deadline();
        if (key == QLatin1String("standing"))
            return m_entry ? chip(chipOf(*m_entry)) : plain(QStringLiteral("…"));
        if (key == QLatin1String("state"))
            return plain(m_entry ? wordOf(m_entry->state) : QString());
        const EntityInfo &info = entityInfo<Petition>();
        const int field = info.indexOf(key);
        if (field < 0)
            return {};
        const RecordIndex *index = m_list.index();
        return plain(valueWords(info, info.fields[size_t(field)],
                                Entity<Petition>::fields[size_t(field)].read(m_petition),
                                [index](const QString &table, qint64 id) {
                                    if (!index)
                                        return QString();
                                    return table == QLatin1String(Entity<Unit>::table)
                                               ? index->unitName(id)
                                               : index->sourceName(id);
                                }));
    }

private:
    RowCell number() const
    {
        RowCell cell = plain(numberOf(m_petition));
        if (m_petition.key)
            cell.why = Tr::tr("带 * 的是督察组重点关注件");
        else
            cell.dimmed = true;
        return cell;
    }

    RowCell reply() const
    {
        if (!m_entry || !m_entry->reply.isValid())
            return {};
        const RuleContext rules = m_list.desk().rules();
        PetitionReply reply;
        reply.due = m_entry->reply;
        reply.days = m_entry->replyDays;
        reply.left = int(rules.today.daysTo(m_entry->reply));
        reply.answered = m_entry->answered;
        reply.late = m_entry->late;
        reply.provisional = rules.calendar.provisional(m_entry->reply);
        reply.basis = rules.rulebook.basis(Ground::Reply);
        reply.explanation =
            explainInWords(rules.calendar.explainDays(m_petition.receivedOn, reply.days));
        RowCell cell = plain(dayWords(reply.due, rules.today));
        cell.note = leftWords(reply);
        cell.dimmed = reply.answered;
        if (reply.late && !reply.answered)
            cell.tone = Tone::Red;
        cell.why = replyWhy(reply);
        return cell;
    }

    RowCell deadline() const
    {
        const QDate day = m_entry ? m_entry->deadline : m_petition.deadline;
        if (!day.isValid())
            return plain(m_petition.deadlineText);
        const RuleContext rules = m_list.desk().rules();
        RowCell cell = plain(dayWords(day, rules.today));
        if (m_petition.finish == Finish::Done)
            return cell;
        cell.note = daysWords(rules, day);
        if (day < rules.today)
            cell.tone = Tone::Red;
        cell.why = Tr::tr("整改时限 %1（%2），按工作日历%3；依据 %4")
                       .arg(longDate(day), weekdayName(day), cell.note,
                            citation(rules.rulebook.basis(Ground::PetitionPlan)));
        return cell;
    }

    const PetitionList &m_list;
    const Petition &m_petition;
    const PetitionEntry *m_entry;
};

} // namespace

std::vector<RowColumn> petitionColumns()
{
    const auto column = [](const char *key, const QString &label, int width, bool shown,
                           CellKind kind = CellKind::Text) {
        RowColumn made;
        made.key = QString::fromLatin1(key);
        made.label = label;
        made.width = width;
        made.kind = kind;
        made.shown = shown;
        return made;
    };
    std::vector<RowColumn> columns{
        column("accept_no", Tr::tr("受理编号"), 11, true),
        column("content", Tr::tr("交办问题基本情况"), 16, true),
        column("lead", Tr::tr("牵头责任单位"), 7, true),
        column("reply", Tr::tr("反馈期限"), 11, true, CellKind::Date),
        column("standing", Tr::tr("状态"), 6, true, CellKind::Chip),
        column("batch", Tr::tr("批次"), 5, false),
        column("class", Tr::tr("信访类别"), 5, false),
        column("channel", Tr::tr("渠道"), 4, false),
        column("received_on", Tr::tr("受理日期"), 9, false, CellKind::Date),
        column("region", Tr::tr("行政区域"), 8, false),
        column("pollution", Tr::tr("污染类型"), 8, false),
        column("truth", Tr::tr("是否属实"), 6, false),
        column("finish", Tr::tr("办结状态"), 6, false),
        column("state", Tr::tr("销号状态"), 7, false),
        column("deadline", Tr::tr("整改时限"), 13, false, CellKind::Date),
        column("replied_on", Tr::tr("反馈日期"), 9, false, CellKind::Date),
        column("finished_on", Tr::tr("办结日期"), 9, false, CellKind::Date),
        column("site", Tr::tr("点位"), 10, false),
        column("leader", Tr::tr("包案领导"), 6, false),
        column("fine_wan", Tr::tr("罚款金额（万元）"), 7, false, CellKind::Number),
        column("note", Tr::tr("备注"), 12, false),
    };
    columns[1].stretch = true;
    return columns;
}

std::vector<RowCells> petitionRows(const PetitionList &list, std::span<const qint64> ids)
{
    static const std::vector<RowColumn> columns = petitionColumns();
    std::vector<RowCells> rows(ids.size());
    const auto stored = list.desk().ledger().rowPage(entityInfo<Petition>(), ids);
    if (!stored)
        return rows;
    size_t place = 0;
    for (const StoredRow &row : *stored) {
        while (place < ids.size() && ids[place] != row.id)
            ++place; // the row is gone
        const auto petition = entityOf<Petition>(row.id, row.values);
        if (!petition || place == ids.size())
            continue;
        const RowMaker maker(list, *petition);
        for (const RowColumn &column : columns)
            rows[place].push_back(maker.cell(column.key));
    }
    return rows;
}

} // namespace xhb
