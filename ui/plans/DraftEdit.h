// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed, pasted or cleared in cells of the drafting table, read cell by cell and written
// as one action. What cannot be read is named and left out, never guessed.
#pragma once

#include "core/exchange/UnitDirectory.h"
#include "core/ledger/Tx.h"
#include "ui/plans/DraftSheet.h"

#include <map>

namespace xhb {

struct CellText {
    int row = 0; ///< from rowCount() on: further problems and measures
    DraftColumn column = DraftColumn::Title;
    QString text;
    /// A measure more, behind the last of the problem in this row: the how-manieth; 0 = none, the
    /// row itself is meant.
    int more = 0;
};

struct CellFault {
    CellText cell;
    QString why;
};

/// How one cell of a measure may be read: a pasted cell may hold several measures.
enum class CellOrigin { Typed, Pasted };

class DraftEdit
{
public:
    /// `plan` is what further problems become part of.
    DraftEdit(DraftSheet sheet, const Plan &plan, const std::vector<Unit> &units, QDate today);

    /// Cells in reading order: row by row, from left to right.
    void set(const std::vector<CellText> &cells, CellOrigin origin = CellOrigin::Typed);

    const std::vector<CellText> &cells() const { return m_cells; }
    const std::vector<CellFault> &faults() const { return m_faults; }
    /// Units named that the book does not know, and what each was probably meant to be.
    const std::vector<Unit> &newUnits() const { return m_units.added(); }
    /// Writes none of them: the cells that name them stay as they were in the book, all others are
    /// written.
    void leaveUnknownOut();
    /// The cells that name them, at the row where their problem stands in `now`.
    std::vector<CellFault> unknownUnits(const DraftSheet &now) const;
    QString nearest(const QString &name) const { return m_units.nearest(name); }
    int written() const { return m_written; } ///< cells that could be read
    int addedProblems() const;

    Status write(Tx &tx);

private:
    struct Line {
        Measure measure;
        std::vector<Line> behind; ///< further measures of the same pasted cell
    };
    struct Work {
        std::optional<PlanRow> base; ///< none = a new problem
        Issue issue;
        std::vector<Line> lines; ///< one for each row of the table
        std::optional<QString> stages;
    };
    struct Unknown {
        CellFault fault;
        Issue *issue;
        std::vector<Id<Unit>> before;    ///< the cell's units
        std::vector<Id<Unit>> assisting; ///< that came with it
    };
    struct Place {
        Work *work = nullptr;
        size_t line = 0;
    };

    Place placeOf(const CellText &cell);
    Place further(const CellText &cell);
    Place moreOf(const CellText &cell);
    Place ofTheFirstRow(const CellText &cell);
    Work &workOf(int problem);
    bool setMeasure(Line &line, const CellText &cell, CellOrigin origin);
    bool setIssue(Work &work, const CellText &cell);
    bool setUnits(Issue &issue, const CellText &cell);
    bool fault(const CellText &cell, const QString &why);
    Status writeMeasures(Tx &tx, const Work &work);
    Status writeStages(Tx &tx, const Work &work);

    DraftSheet m_sheet; ///< as it was when the cells were typed
    Plan m_plan;
    UnitDirectory m_units;
    QDate m_today;
    std::map<int, Work> m_works;                     ///< by problem; new ones behind the last
    std::map<int, std::pair<int, size_t>> m_further; ///< further row → problem and line
    std::map<std::pair<int, int>, size_t> m_more;    ///< row and how-manieth more → line
    std::vector<CellText> m_cells;                   ///< as they were set
    std::vector<CellFault> m_faults;
    std::vector<Unknown> m_unknown;
    bool m_unitsLeftOut = false;
    int m_written = 0;
};

/// A deadline as typed and the day it means; loose forms become the official one.
struct TypedDeadline {
    QString text;
    QDate date;
    bool longterm = false;
    QString doubt; ///< why no day was read; empty when all is well
};
TypedDeadline readTypedDeadline(const QString &typed, QDate today);

} // namespace xhb
