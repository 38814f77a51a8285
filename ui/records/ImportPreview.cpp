// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ImportPreview.h"

#include <numeric>

namespace xhb {

namespace {

RowCells rowOf(const QStringList &texts)
{
    RowCells row;
    for (const QString &text : texts)
        row.push_back({.text = text, .why = text});
    return row;
}

} // namespace

QString changeWords(const std::vector<FieldChange> &fields)
{
    QStringList changes;
    for (const FieldChange &field : fields)
        changes.append(ImportPreview::tr("%1：%2 → %3")
                           .arg(field.label,
                                field.before.isEmpty() ? ImportPreview::tr("（空）") : field.before,
                                field.after));
    return changes.join(QStringLiteral("；"));
}

ImportPreview::ImportPreview(QWidget *parent)
    : ListView(parent),
      m_model(new RowModel(
          {{QStringLiteral("row"), tr("行"), 4, CellKind::Number, true, false, false},
           {QStringLiteral("what"), tr("编号或单元格"), 11, CellKind::Text, true, false, false},
           {QStringLiteral("content"), tr("内容"), 30, CellKind::Text, true, false, false},
           {QStringLiteral("remark"), tr("说明"), 20, CellKind::Text, true, true, false}},
          [this](std::span<const qint64> ids) {
              std::vector<RowCells> rows;
              for (const qint64 id : ids)
                  rows.push_back(cells(size_t(id) - 1));
              return rows;
          },
          this))
{
    setAccessibleName(tr("预览"));
    setRowModel(m_model);
}

QString ImportPreview::caption(const ListImport &list, Kind kind)
{
    const ListPlan &plan = list.plan();
    const PlanCounts counts = list.counts();
    const auto said = [](const QString &word, size_t count) {
        return QStringLiteral("%1 %2").arg(word).arg(count);
    };
    switch (kind) {
    case Creates: return said(tr("新增"), size_t(counts.create));
    case Updates: return said(tr("更新"), size_t(counts.update));
    case Unchanged: return said(tr("不变"), size_t(counts.unchanged));
    case Doubtful: return said(tr("待确认"), plan.doubtful.size());
    case Rejected: return said(tr("未采用"), plan.rejected.size());
    case Skipped: return said(tr("跳过的行"), plan.skipped.size() + plan.skippedSheets.size());
    }
    return {};
}

void ImportPreview::show(const ListImport &list, Kind kind)
{
    const ListPlan &plan = list.plan();
    m_list = &list;
    m_kind = kind;
    m_skipped.clear();
    std::vector<qint64> ids; // places from 1
    if (kind <= Unchanged) {
        for (size_t i = 0; i < list.count(); ++i)
            if (int(list.action(i)) == int(kind))
                ids.push_back(qint64(i) + 1);
    } else {
        for (const auto *skipped : {&plan.skipped, &plan.skippedSheets})
            for (const SkippedRow &row : *skipped)
                m_skipped.push_back(&row);
        ids.resize(kind == Doubtful   ? plan.doubtful.size()
                   : kind == Rejected ? plan.rejected.size()
                                      : m_skipped.size());
        std::iota(ids.begin(), ids.end(), 1);
    }
    m_model->setIds(std::move(ids));
    m_model->allChanged();
}

RowCells ImportPreview::cells(size_t place) const
{
    if (m_kind <= Unchanged) {
        const ListImport::Line line = m_list->line(place);
        return rowOf({QString::number(line.row), line.code, line.title, line.changes});
    }
    if (m_kind == Skipped) {
        const SkippedRow &row = *m_skipped[place];
        return rowOf({row.row ? QString::number(row.row) : QString(), {}, row.text, row.why});
    }
    const ListPlan &plan = m_list->plan();
    const CellRemark &remark = (m_kind == Doubtful ? plan.doubtful : plan.rejected)[place];
    return rowOf(
        {QString::number(remark.row), remark.column + QString::number(remark.row), remark.value,
         remark.readAs.isEmpty() ? remark.why : tr("读作 %1；%2").arg(remark.readAs, remark.why)});
}

} // namespace xhb
