// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of problems says, read but not yet compared with the book: one draft per problem, and
// for everything unclear the cell, how it was read and why.
#pragma once

#include "core/exchange/Mapping.h"
#include "core/model/Issue.h"
#include "core/model/Source.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace xhb {

/// A remark on one cell. `readAs` is empty where nothing was taken over.
struct CellRemark {
    int row = 0;
    QString column; ///< letters; empty = the whole row
    QString value;
    QString readAs;
    QString why;
};

struct SkippedRow {
    int row = 0;
    QString text; ///< its first cell
    QString why;
};

struct MeasureDraft {
    QString text;
    QString deadlineText;
    QDate deadline; ///< read from the text where it is sure
    int row = 0;
};

/// A set of fields of Issue, by their place in the field table.
class IssueFields
{
public:
    void add(int index) { m_bits |= bit(index); }
    void add(QStringView column) { m_bits |= bit(entityInfo<Issue>().indexOf(column)); }
    bool has(QStringView column) const { return has(entityInfo<Issue>().indexOf(column)); }
    bool has(int index) const { return (m_bits & bit(index)) != 0; }

private:
    static quint64 bit(int index) { return index < 0 ? 0 : quint64(1) << index; }
    quint64 m_bits = 0;
};

/// One problem of the list. Units and source are names here: ids belong to a book.
struct IssueDraft {
    int row = 0;
    Issue issue;
    IssueFields given;   ///< what the list says something about
    IssueFields derived; ///< read from the deadline text: deadline, longterm, task_type
    QString source;
    QStringList responsible;
    QStringList supervising;
    QStringList assisting;
    std::vector<MeasureDraft> measures;
};

/// What any list says beside its records.
struct ListDraft {
    QString title;      ///< the line above the table
    QString reportedBy; ///< 填报单位
    QDate reportedOn;
    Mapping mapping;
    std::vector<SkippedRow> skipped;
    std::vector<SkippedRow> skippedSheets; ///< text = name of the sheet
    QStringList notes;                     ///< trailing 备注/说明 lines
    std::vector<CellRemark> doubtful;
    std::vector<CellRemark> rejected;
};

/// A list of problems; its title is a good name for their source.
struct LedgerDraft : ListDraft {
    bool weakCodes = false; ///< the codes are only the list's 序号
    std::optional<Level> sourceLevel;
    QString sourceBatch;
    std::vector<IssueDraft> rows;
};

QJsonArray toJson(const std::vector<CellRemark> &remarks, bool withReading);

} // namespace xhb
