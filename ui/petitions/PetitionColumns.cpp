// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionColumns.h"

#include "core/rules/PetitionWords.h"
#include "ui/petitions/PetitionWords.h"
#include "ui/records/RecordRows.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

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
            return textCell(QString(m_petition.content).replace(u'\n', u' '));
        if (key == QLatin1String("class"))
            return textCell(wordOf(ruledAs(m_petition.petitionClass, m_petition.key), "petition"));
        if (key == QLatin1String("reply"))
            return reply();
        if (key == QLatin1String("deadline"))
            return deadline();
        if (key == QLatin1String("standing"))
            return m_entry ? chip(chipOf(*m_entry)) : textCell(QStringLiteral("…"));
        if (key == QLatin1String("state"))
            return textCell(m_entry ? wordOf(m_entry->state) : QString());
        const EntityInfo &info = entityInfo<Petition>();
        const int field = info.indexOf(key);
        if (field < 0)
            return {};
        const RecordIndex *index = m_list.index();
        return textCell(valueWords(info, info.fields[size_t(field)],
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
        RowCell cell = textCell(numberOf(m_petition));
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
        reply.on = m_petition.repliedOn;
        reply.late = m_entry->late;
        reply.provisional = rules.calendar.provisional(m_entry->reply);
        reply.basis = rules.rulebook.basis(Ground::Reply);
        reply.explanation =
            explainInWords(rules.calendar.explainDays(m_petition.receivedOn, reply.days));
        RowCell cell = textCell(dayWords(reply.due, rules.today));
        cell.note = reply.answered && !reply.on.isValid() ? Tr::tr("反馈日未填") : leftWords(reply);
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
            return textCell(m_petition.deadlineText);
        return deadlineCell(m_list.desk().rules(), day, m_petition.finish != Finish::Done,
                            Ground::PetitionPlan);
    }

    const PetitionList &m_list;
    const Petition &m_petition;
    const PetitionEntry *m_entry;
};

} // namespace

std::vector<RowColumn> petitionColumns()
{
    std::vector<RowColumn> columns{
        rowColumn("accept_no", Tr::tr("受理编号"), 10, CellKind::Text, true),
        rowColumn("content", Tr::tr("交办问题基本情况"), 14, CellKind::Text, true),
        rowColumn("lead", Tr::tr("牵头责任单位"), 8, CellKind::Text, true),
        rowColumn("reply", Tr::tr("反馈期限"), 10, CellKind::Date, true),
        rowColumn("standing", Tr::tr("状态"), 6, CellKind::Chip, true),
        rowColumn("batch", Tr::tr("批次"), 5, CellKind::Text, false),
        rowColumn("class", Tr::tr("信访类别"), 5, CellKind::Text, false),
        rowColumn("channel", Tr::tr("渠道"), 4, CellKind::Text, false),
        rowColumn("received_on", Tr::tr("受理日期"), 9, CellKind::Date, false),
        rowColumn("region", Tr::tr("行政区域"), 8, CellKind::Text, false),
        rowColumn("pollution", Tr::tr("污染类型"), 8, CellKind::Text, false),
        rowColumn("truth", Tr::tr("是否属实"), 6, CellKind::Text, false),
        rowColumn("finish", Tr::tr("办结状态"), 6, CellKind::Text, false),
        rowColumn("state", Tr::tr("销号状态"), 7, CellKind::Text, false),
        rowColumn("deadline", Tr::tr("整改时限"), 13, CellKind::Date, false),
        rowColumn("replied_on", Tr::tr("反馈日期"), 9, CellKind::Date, false),
        rowColumn("finished_on", Tr::tr("办结日期"), 9, CellKind::Date, false),
        rowColumn("site", Tr::tr("点位"), 10, CellKind::Text, false),
        rowColumn("leader", Tr::tr("包案领导"), 6, CellKind::Text, false),
        rowColumn("fine_wan", Tr::tr("罚款金额（万元）"), 7, CellKind::Number, false),
        rowColumn("note", Tr::tr("备注"), 12, CellKind::Text, false),
    };
    columns[1].stretch = true;
    return columns;
}

std::vector<RowCells> petitionRows(const PetitionList &list, std::span<const qint64> ids)
{
    static const std::vector<RowColumn> columns = petitionColumns();
    return recordRows<Petition>(list, ids, columns,
                                [&list](const Petition &petition, const QString &key) {
                                    return RowMaker(list, petition).cell(key);
                                });
}

} // namespace xhb
