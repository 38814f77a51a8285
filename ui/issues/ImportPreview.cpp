// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/ImportPreview.h"

#include <numeric>

namespace xhb {

namespace {

QString changesOf(const IssueImport &issue)
{
    QStringList changes;
    if (issue.action == ImportAction::Update)
        for (const FieldChange &field : issue.fields)
            changes.append(
                ImportPreview::tr("%1：%2 → %3")
                    .arg(field.label,
                         field.before.isEmpty() ? ImportPreview::tr("（空）") : field.before,
                         field.after));
    if (!issue.measures.empty())
        changes.append((issue.action == ImportAction::Update ? ImportPreview::tr("%1 条措施有变")
                                                             : ImportPreview::tr("%1 条措施"))
                           .arg(issue.measures.size()));
    return changes.join(QStringLiteral("；"));
}

RowCells rowOf(const QStringList &texts)
{
    RowCells row;
    for (const QString &text : texts)
        row.push_back({.text = text, .why = text});
    return row;
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : ListView(parent),
      m_model(new RowModel(
          {{QStringLiteral("row"), tr("行"), 4, CellKind::Number, true, false, false},
           {QStringLiteral("what"), tr("编号或单元格"), 8, CellKind::Text, true, false, false},
           {QStringLiteral("content"), tr("问题或内容"), 30, CellKind::Text, true, false, false},
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

QString ImportPreview::caption(const ImportPlan &plan, Kind kind)
{
    const auto said = [](const QString &word, size_t count) {
        return QStringLiteral("%1 %2").arg(word).arg(count);
    };
    switch (kind) {
    case Creates: return said(tr("新增"), size_t(plan.count(ImportAction::Create)));
    case Updates: return said(tr("更新"), size_t(plan.count(ImportAction::Update)));
    case Unchanged: return said(tr("不变"), size_t(plan.count(ImportAction::Unchanged)));
    case Doubtful: return said(tr("待确认"), plan.doubtful.size());
    case Rejected: return said(tr("未采用"), plan.rejected.size());
    case Skipped: return said(tr("跳过的行"), plan.skipped.size() + plan.skippedSheets.size());
    }
    return {};
}

void ImportPreview::show(const ImportPlan &plan, Kind kind)
{
    m_plan = &plan;
    m_kind = kind;
    m_skipped.clear();
    std::vector<qint64> ids; // places from 1
    if (kind <= Unchanged) {
        for (size_t i = 0; i < plan.issues.size(); ++i)
            if (int(plan.issues[i].action) == int(kind))
                ids.push_back(qint64(i) + 1);
    } else {
        for (const auto *list : {&plan.skipped, &plan.skippedSheets})
            for (const SkippedRow &row : *list)
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
        const IssueImport &issue = m_plan->issues[place];
        return rowOf(
            {QString::number(issue.row), issue.after.code, issue.after.title, changesOf(issue)});
    }
    if (m_kind == Skipped) {
        const SkippedRow &row = *m_skipped[place];
        return rowOf({row.row ? QString::number(row.row) : QString(), {}, row.text, row.why});
    }
    const CellRemark &remark = (m_kind == Doubtful ? m_plan->doubtful : m_plan->rejected)[place];
    return rowOf(
        {QString::number(remark.row), remark.column + QString::number(remark.row), remark.value,
         remark.readAs.isEmpty() ? remark.why : tr("读作 %1；%2").arg(remark.readAs, remark.why)});
}

} // namespace xhb
