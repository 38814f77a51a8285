// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/DraftModel.h"

#include "core/actions/Desk.h"
#include "core/base/Dates.h"
#include "core/rules/Articles.h"
#include "ui/kit/Label.h"
#include "ui/records/BookNames.h"

#include <set>
#include <utility>

namespace xhb {

namespace {

DraftColumn columnOf(const PlanFinding &finding)
{
    switch (finding.part) {
    case PlanPart::Goal: return DraftColumn::Goal;
    case PlanPart::Measures: return DraftColumn::Measure;
    case PlanPart::Stages: return DraftColumn::Stages;
    case PlanPart::Responsible: return DraftColumn::Responsible;
    case PlanPart::Supervising: return DraftColumn::Supervising;
    case PlanPart::Deadline:
        return finding.seq > 0 ? DraftColumn::MeasureDeadline : DraftColumn::Deadline;
    }
    return DraftColumn::Title;
}

} // namespace

DraftModel::DraftModel(Desk &desk, BookNames &names, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_names(names)
{
}

void DraftModel::setSheet(DraftSheet sheet, const Plan &plan, const QString &why)
{
    m_plan = plan;
    beginResetModel();
    if (sheet.plan() != m_sheet.plan()) {
        m_rejectedOf[m_sheet.plan()] = std::move(m_rejected);
        m_rejected = std::exchange(m_rejectedOf[sheet.plan()], {});
    }
    if (!why.isEmpty())
        m_rejected.clear(); // nobody can put it right there any more
    m_sheet = std::move(sheet);
    m_locked = why;
    check();
    endResetModel();
    Q_EMIT laidOut();
}

void DraftModel::take(std::vector<PlanRow> problems)
{
    // The keyboard stays where it is: rows are added or taken at the end, the words then move.
    changeRows([&] { m_sheet.take(std::move(problems)); });
}

void DraftModel::changeRows(const std::function<void()> &change)
{
    const int before = rowCount();
    DraftSheet old = m_sheet;
    change();
    const int after = rowCount();
    if (after != before) {
        // Views must see the old rows while they are told.
        std::swap(old, m_sheet);
        if (after > before)
            beginInsertRows({}, before, after - 1);
        else
            beginRemoveRows({}, after, before - 1);
        std::swap(old, m_sheet);
        check();
        if (after > before)
            endInsertRows();
        else
            endRemoveRows();
    } else {
        check();
    }
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, draftColumnCount - 1));
    Q_EMIT laidOut();
}

int DraftModel::openMeasure(int row)
{
    if (ghost(row) || !m_locked.isEmpty())
        return row;
    const Id<Issue> issue = m_sheet.problem(row).issue.id;
    const Measure *written = m_sheet.measure(row);
    const int seq = written ? written->seq : 0;
    int opened = row;
    changeRows([&] {
        if (!written)
            return; // a blank row is already here
        m_sheet.closeRow();
        opened = m_sheet.openRow(m_sheet.rowOf(issue, seq));
    });
    return opened;
}

void DraftModel::closeMeasure()
{
    if (m_sheet.openedRow() >= 0)
        changeRows([this] { m_sheet.closeRow(); });
}

void DraftModel::check()
{
    m_marks.clear();
    const std::vector<PlanRow> &rows = m_sheet.problems();
    for (const PlanFinding &finding : checkPlan(m_desk.rulebook(), rows)) {
        const PlanRow &row = rows[size_t(finding.row)];
        const DraftColumn column = columnOf(finding);
        qint64 measure = 0;
        if (ofMeasure(column) && !row.measures.empty()) {
            measure = row.measures.front().id.value;
            for (const Measure &known : row.measures)
                if (known.seq == finding.seq)
                    measure = known.id.value;
        }
        m_marks[{row.issue.id.value, measure, int(column)}].push_back(
            {finding.what, finding.basis, finding.severity});
    }
}

QStringList DraftModel::problemsOf(int row, DraftColumn column, const QString &text) const
{
    if (ghost(row))
        return {};
    QStringList wrong;
    PlanRow typed = m_sheet.problem(row);
    int seq = 0;
    QString typedText;
    QDate typedDay;
    if (column == DraftColumn::Deadline || column == DraftColumn::MeasureDeadline) {
        const TypedDeadline day = readTypedDeadline(text, m_desk.today());
        if (!day.doubt.isEmpty())
            return {day.doubt};
        typedText = day.text;
        typedDay = day.date;
    }
    if (column == DraftColumn::Deadline) {
        typed.issue.deadlineText = typedText;
        typed.issue.deadline = typedDay;
    }
    if (column == DraftColumn::Goal)
        typed.issue.goal = text;
    if (const Measure *measure = ofMeasure(column) ? m_sheet.measure(row) : nullptr) {
        seq = measure->seq;
    } else if (column == DraftColumn::Measure) {
        Measure further;
        further.seq = seq = int(typed.measures.size()) + 1;
        typed.measures.push_back(further);
    }
    for (Measure &measure : typed.measures)
        if (measure.seq == seq && column == DraftColumn::Measure) {
            measure.text = text;
        } else if (measure.seq == seq && column == DraftColumn::MeasureDeadline) {
            measure.deadlineText = typedText;
            measure.deadline = typedDay;
        }
    if (column == DraftColumn::Stages)
        typed.stages = readStageLines(text, typed.stages, typed.issue.id);
    const bool judged = column == DraftColumn::Goal || column == DraftColumn::Measure ||
                        column == DraftColumn::Deadline || column == DraftColumn::Stages ||
                        (column == DraftColumn::MeasureDeadline && seq > 0);
    if (judged) {
        for (const PlanFinding &finding : checkPlan(m_desk.rulebook(), std::span(&typed, 1)))
            if (columnOf(finding) == column && (seq == 0 || finding.seq == seq))
                wrong.append(QStringLiteral("%1（%2）")
                                 .arg(finding.what, Articles::builtIn().cite(finding.basis)));
        return wrong;
    }
    DraftEdit edit(m_sheet, m_plan, m_names.units(), m_desk.today());
    edit.set({{row, column, text}});
    for (const CellFault &fault : edit.faults())
        wrong.append(fault.why);
    for (const Unit &unit : edit.newUnits())
        wrong.append(tr("单位名册里没有“%1”").arg(unit.name));
    return wrong;
}

int DraftModel::badProblems() const
{
    std::set<qint64> bad;
    for (const auto &[key, marks] : m_marks)
        for (const DraftMark &mark : marks)
            if (mark.severity == PlanSeverity::Error)
                bad.insert(key.issue);
    return int(bad.size());
}

DraftModel::CellKey DraftModel::keyOf(int row, DraftColumn column) const
{
    if (ghost(row))
        return {0, 0, int(column)};
    const Measure *measure = ofMeasure(column) ? m_sheet.measure(row) : nullptr;
    // A blank row behind others is nobody's yet: what was refused there is kept under -1.
    const bool opened = ofMeasure(column) && !measure && m_sheet.row(row).count > 1;
    return {m_sheet.problem(row).issue.id.value, measure ? measure->id.value : (opened ? -1 : 0),
            int(column)};
}

void DraftModel::reject(const std::vector<CellFault> &faults)
{
    for (const CellFault &fault : faults)
        if (fault.cell.row < rowCount())
            m_rejected[keyOf(fault.cell.row, fault.cell.column)] = fault;
    if (!faults.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, draftColumnCount - 1));
}

void DraftModel::dropRejected(const std::vector<CellText> &cells)
{
    for (const CellText &cell : cells)
        if (cell.row < rowCount())
            m_rejected.erase(keyOf(cell.row, cell.column));
    std::erase_if(m_rejected, [](const auto &one) {
        return one.first.issue == 0 || one.first.measure < 0; // a row that is nobody's yet
    });
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, draftColumnCount - 1));
}

std::vector<DraftMark> DraftModel::marks(int row, DraftColumn column) const
{
    const CellKey key = keyOf(row, column);
    std::vector<DraftMark> found;
    if (const auto typed = m_rejected.find(key); typed != m_rejected.end())
        found.push_back({typed->second.why, {}, PlanSeverity::Error});
    if (const auto known = m_marks.find(key); known != m_marks.end())
        found.insert(found.end(), known->second.begin(), known->second.end());
    return found;
}

QModelIndex DraftModel::nextMarked(const QModelIndex &from) const
{
    const int cells = rowCount() * draftColumnCount;
    const int start = from.isValid() ? from.row() * draftColumnCount + from.column() : -1;
    for (int step = 1; step <= cells; ++step) {
        const int cell = (start + step) % cells;
        const QModelIndex at = index(cell / draftColumnCount, cell % draftColumnCount);
        if (anchor(at) == at && !marks(at.row(), DraftColumn(at.column())).empty())
            return at;
    }
    return {};
}

QModelIndex DraftModel::markedIn(int row) const
{
    for (int other = row; other < row + m_sheet.row(row).count; ++other)
        for (int column = 0; column < draftColumnCount; ++column) {
            const QModelIndex at = index(other, column);
            if (anchor(at) == at && !marks(other, DraftColumn(column)).empty())
                return at;
        }
    return {};
}

QString DraftModel::words(int row, DraftColumn column) const
{
    if (const auto typed = m_rejected.find(keyOf(row, column)); typed != m_rejected.end())
        return typed->second.cell.text;
    if (!ghost(row) && column == DraftColumn::Deadline)
        if (const AdjustedDeadline moved =
                m_moved.issues.value(m_sheet.problem(row).issue.id.value);
            moved.moved())
            return adjustedLines(moved);
    if (!ghost(row) && column == DraftColumn::MeasureDeadline && m_sheet.measure(row))
        if (const AdjustedDeadline moved = m_moved.measures.value(m_sheet.measure(row)->id.value);
            moved.moved())
            return adjustedLines(moved);
    return draftText(m_sheet, row, column, [this](const std::vector<Id<Unit>> &units) {
        return m_names.unitNames(units);
    });
}

QModelIndex DraftModel::anchor(const QModelIndex &at) const
{
    if (!at.isValid() || ghost(at.row()) || ofMeasure(DraftColumn(at.column())))
        return at;
    return index(m_sheet.firstRow(at.row()), at.column());
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_sheet.plan())
        return 0;
    return m_sheet.rowCount() + (m_locked.isEmpty() ? 1 : 0);
}

int DraftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : draftColumnCount;
}

QString DraftModel::why(int row, DraftColumn column) const
{
    QStringList lines;
    for (const DraftMark &mark : marks(row, column))
        lines.append(
            mark.basis.isEmpty()
                ? mark.what
                : QStringLiteral("%1（%2）").arg(mark.what, Articles::builtIn().cite(mark.basis)));
    if (lines.isEmpty() && !ghost(row)) {
        const Measure *measure = m_sheet.measure(row);
        const QDate day = column == DraftColumn::Deadline ? m_sheet.problem(row).issue.deadline
                          : column == DraftColumn::MeasureDeadline && measure ? measure->deadline
                                                                              : QDate();
        if (day.isValid())
            lines.append(tr("读作 %1").arg(longDate(day)));
    }
    if (!m_locked.isEmpty())
        lines.append(m_locked);
    return lines.join(QLatin1Char('\n'));
}

QVariant DraftModel::data(const QModelIndex &at, int role) const
{
    if (!at.isValid() || at.row() >= rowCount())
        return {};
    const auto column = DraftColumn(at.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return words(at.row(), column);
    case Qt::ToolTipRole: {
        const QString text = why(at.row(), column);
        return text.isEmpty() ? QVariant() : toolTipText(text);
    }
    case Qt::AccessibleTextRole: {
        const QString text = words(at.row(), column);
        return QStringLiteral("%1：%2").arg(columnWord(column), text.isEmpty() ? tr("空") : text);
    }
    case Qt::AccessibleDescriptionRole: return why(at.row(), column);
    default: return {};
    }
}

QVariant DraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Of the model, for a header that wraps by itself cannot be restored.
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return columnWord(DraftColumn(section));
    if (ghost(section))
        return QStringLiteral("+");
    const DraftRow &row = m_sheet.row(section);
    return row.measure == 0 ? QString::number(row.problem + 1) : QString();
}

Qt::ItemFlags DraftModel::flags(const QModelIndex &at) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const auto column = DraftColumn(at.column());
    const bool opens = column == DraftColumn::Code || column == DraftColumn::Title;
    if (m_locked.isEmpty() && (!ghost(at.row()) || opens))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool DraftModel::setData(const QModelIndex &at, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(at).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    const auto column = DraftColumn(at.column());
    const bool rejected = m_rejected.erase(keyOf(at.row(), column)) > 0;
    if (text != words(at.row(), column))
        Q_EMIT typed({at.row(), column, text});
    else if (rejected)
        Q_EMIT dataChanged(at, at);
    return true;
}

} // namespace xhb
