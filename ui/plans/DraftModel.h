// SPDX-License-Identifier: GPL-3.0-or-later
// The drafting table as a view asks for it: words, what is wrong in a cell and by which article,
// what may be typed. Typed cells are handed on; nothing is written here.
#pragma once

#include "core/report/AdjustedDeadline.h"
#include "ui/plans/DraftEdit.h"

#include <QAbstractTableModel>

namespace xhb {

class Desk;
class BookNames;

/// What is wrong in a cell.
struct DraftMark {
    QString what;
    QString basis; ///< may be empty
    PlanSeverity severity = PlanSeverity::Error;
};

class DraftModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    DraftModel(Desk &desk, BookNames &names, QObject *parent);

    /// `why` it cannot be edited; empty = it can.
    void setSheet(DraftSheet sheet, const Plan &plan, const QString &why);
    /// Deadlines an approved adjustment moved: both are shown (JX-7).
    void setMoved(AdjustedDeadlines moved) { m_moved = std::move(moved); }
    /// The same plan after a change.
    void take(std::vector<PlanRow> problems);
    const DraftSheet &sheet() const { return m_sheet; }
    const QString &locked() const { return m_locked; }

    int openMeasure(int row);
    void closeMeasure();

    /// Cells that could not be taken keep what was typed, and say why, until they can; also while
    /// another plan is shown.
    void reject(const std::vector<CellFault> &faults);
    /// These cells are written anew.
    void dropRejected(const std::vector<CellText> &cells);

    std::vector<DraftMark> marks(int row, DraftColumn column) const;
    /// What would be wrong in a cell if this were typed: asked at each key, so it looks at one row.
    QStringList problemsOf(int row, DraftColumn column, const QString &text) const;
    /// Rows with something that forbids finalising, and with something to look at.
    int badProblems() const;
    /// The next cell behind `from` that has a mark; invalid when there is none.
    QModelIndex nextMarked(const QModelIndex &from) const;
    /// The first cell of a problem that has a mark; `row` is its first.
    QModelIndex markedIn(int row) const;
    QString words(int row, DraftColumn column) const;
    bool ghost(int row) const { return row >= m_sheet.rowCount(); }
    /// Where a cell's text stands: the first row of the problem for the problem's cells.
    QModelIndex anchor(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void typed(const xhb::CellText &cell);
    /// Rows came, went or changed heights; the view lays itself out anew.
    void laidOut();

private:
    struct CellKey {
        qint64 issue;
        qint64 measure; ///< 0 for the problem's cells
        int column;
        auto operator<=>(const CellKey &) const = default;
    };
    CellKey keyOf(int row, DraftColumn column) const;
    void check();
    void changeRows(const std::function<void()> &change);
    QString why(int row, DraftColumn column) const;

    Desk &m_desk;
    BookNames &m_names;
    DraftSheet m_sheet;
    Plan m_plan;
    QString m_locked;
    AdjustedDeadlines m_moved;
    std::map<CellKey, CellFault> m_rejected;
    std::map<Id<Plan>, std::map<CellKey, CellFault>> m_rejectedOf; ///< of the plans not shown
    std::map<CellKey, std::vector<DraftMark>> m_marks;
};

} // namespace xhb
