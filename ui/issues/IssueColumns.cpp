// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueColumns.h"

#include "ui/issues/IssueWords.h"
#include "ui/records/RecordRows.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

/// Makes the cells of one problem, column by column.
class RowMaker
{
public:
    RowMaker(const IssueList &list, const Issue &issue)
        : m_list(list), m_issue(issue),
          m_entry(list.index() ? list.index()->find(issue.id.value) : nullptr)
    {
    }

    RowCell cell(const QString &key) const
    {
        if (key == QLatin1String("code"))
            return dimmed(m_issue.code);
        if (key == QLatin1String("title"))
            return textCell(m_issue.title);
        if (key == QLatin1String("supervising"))
            return textCell(m_issue.supervising.empty() ? QString()
                                                        : unit(m_issue.supervising.front()));
        if (key == QLatin1String("responsible"))
            return textCell(units(m_issue.responsible));
        if (key == QLatin1String("assisting"))
            return textCell(units(m_issue.assisting));
        if (key == QLatin1String("deadline"))
            return deadline();
        if (key == QLatin1String("state"))
            return state();
        if (key == QLatin1String("source"))
            return textCell(m_list.index() ? m_list.index()->sourceName(m_issue.source.value)
                                           : QString());
        const EntityInfo &info = entityInfo<Issue>();
        const int field = info.indexOf(key);
        if (field < 0)
            return {};
        return textCell(valueWords(info, info.fields[size_t(field)],
                                   Entity<Issue>::fields[size_t(field)].read(m_issue),
                                   [](const QString &, qint64) { return QString(); }));
    }

private:
    static RowCell dimmed(const QString &text) { return {text, {}, {}, Shape::None, {}, true}; }
    QString unit(Id<Unit> id) const
    {
        return m_list.index() ? m_list.index()->unitName(id.value) : QString();
    }
    QString units(const std::vector<Id<Unit>> &ids) const
    {
        QStringList names;
        for (const Id<Unit> id : ids)
            names.append(unit(id));
        return names.join(QStringLiteral("、"));
    }

    RowCell deadline() const
    {
        const QDate day = m_entry ? m_entry->deadline : m_issue.deadline;
        if (!day.isValid())
            return textCell(m_issue.deadlineText.isEmpty()
                                ? (m_issue.longterm ? Tr::tr("长期坚持") : QString())
                                : m_issue.deadlineText);
        RowCell cell = deadlineCell(m_list.desk().rules(), day,
                                    m_entry && m_entry->due != DueClass::None, Ground::Deadline);
        QStringList why{cell.why};
        if (m_entry)
            why.append(m_list.index()->adjusted(m_entry->id));
        why.removeAll(QString());
        cell.why = why.join(QStringLiteral("；"));
        return cell;
    }

    RowCell state() const
    {
        if (!m_entry)
            return textCell(QStringLiteral("…"));
        const ChipLook look = chipOf(m_entry->state, m_entry->due);
        return {look.word,
                {},
                look.tone,
                look.shape,
                Tr::tr("为什么是“%1”？按 Shift+F1 看依据").arg(look.word),
                false};
    }

    const IssueList &m_list;
    const Issue &m_issue;
    const IssueEntry *m_entry;
};

} // namespace

std::vector<RowColumn> issueColumns()
{
    std::vector<RowColumn> columns{
        rowColumn("code", Tr::tr("编号"), 7, CellKind::Text, true),
        rowColumn("title", Tr::tr("问题"), 20, CellKind::Text, true),
        rowColumn("supervising", Tr::tr("牵头监管单位"), 8, CellKind::Text, true),
        rowColumn("deadline", Tr::tr("整改时限"), 14, CellKind::Date, true),
        rowColumn("state", Tr::tr("状态"), 7, CellKind::Chip, true),
        rowColumn("source", Tr::tr("问题来源"), 12, CellKind::Text, false),
        rowColumn("responsible", Tr::tr("主体责任单位"), 10, CellKind::Text, false),
        rowColumn("assisting", Tr::tr("配合单位"), 10, CellKind::Text, false),
        rowColumn("task_type", Tr::tr("任务类型"), 6, CellKind::Text, false),
        rowColumn("topic", Tr::tr("问题领域"), 6, CellKind::Text, false),
        rowColumn("location", Tr::tr("点位"), 10, CellKind::Text, false),
        rowColumn("found_on", Tr::tr("发现日期"), 9, CellKind::Date, false),
        rowColumn("leader", Tr::tr("分管领导"), 6, CellKind::Text, false),
        rowColumn("person", Tr::tr("责任人"), 6, CellKind::Text, false),
        rowColumn("note", Tr::tr("备注"), 12, CellKind::Text, false),
    };
    columns[1].stretch = true;
    return columns;
}

std::vector<RowCells> issueRows(const IssueList &list, std::span<const qint64> ids)
{
    static const std::vector<RowColumn> columns = issueColumns();
    return recordRows<Issue>(list, ids, columns, [&list](const Issue &issue, const QString &key) {
        return RowMaker(list, issue).cell(key);
    });
}

} // namespace xhb
