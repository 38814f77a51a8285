// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerReader.h"

#include "core/base/Dates.h"
#include "core/base/Text.h"
#include "core/exchange/ListReader.h"
#include "core/exchange/MeasureText.h"
#include "core/exchange/NumberFormat.h"
#include "core/exchange/UnitNames.h"
#include "core/rules/Deadline.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// Beyond these a list is no list; what is over is named, not taken.
constexpr qsizetype mostUnits = 200;
constexpr size_t mostMeasures = 500;
constexpr qsizetype longestJoined = 100'000; ///< text gathered from several rows

class Reader : public ListReader
{
public:
    Reader(const Grid &grid, LedgerDraft &draft, std::optional<int> assumedYear)
        : ListReader(grid, draft, assumedYear), m_draft(draft)
    {
        for (const MappedColumn &column : draft.mapping.columns) {
            const int index = entityInfo<Issue>().indexOf(column.field);
            m_columns.push_back({column.column, column.field, index,
                                 index < 0 ? nullptr : &Entity<Issue>::fields[size_t(index)],
                                 column.header.contains(u"牵头")});
        }
        // Leading units come first, whatever the order of the columns.
        std::stable_sort(m_columns.begin(), m_columns.end(),
                         [](const auto &a, const auto &b) { return a.leads && !b.leads; });
    }

protected:
    void readData(const GridRow &row) override;
    void beginGroup(const QString &text) override { m_topic = topicOfGroup(text); }
    void finish() override;

private:
    struct Column {
        int column;
        QString field;
        int index; ///< in the field table of Issue, or -1
        const Field<Issue> *info;
        bool leads;
    };
    Shown shownIn(const GridRow &row, const Column &column);
    bool continues(const GridRow &row) const;
    void readIssue(const GridRow &row);
    void readContinuation(const GridRow &row);
    void readField(const Column &column, const Shown &value);
    void checkNumericDeadline(const Column &column, const Shown &value);
    void readUnits(const Column &column, const QString &text);
    void readMeasures(int row, const QString &text, const QString &deadline, bool numbered);
    void readOwnDeadline(const QString &text, int row);
    void applyDeadline();

    LedgerDraft &m_draft;
    std::vector<Column> m_columns;
    QHash<QString, UnitNames> m_unitLists;
    QString m_topic;
    std::optional<IssueDraft> m_current;
    std::vector<std::pair<QString, int>> m_ownDeadlines; ///< of later rows of the same problem
    bool m_rejecting = false; ///< the rows of a rejected problem go with it
};

void Reader::readData(const GridRow &row)
{
    if (!continues(row))
        readIssue(row);
    else if (m_rejecting)
        skip(row, Tr::tr("属于上面未导入的问题"));
    else
        readContinuation(row);
}

Shown Reader::shownIn(const GridRow &row, const Column &column)
{
    // 无 is an answer for a goal or a title, and nothing where a name or a date belongs.
    const Kind kind = column.info ? column.info->kind : Kind::LongText;
    const bool answer = column.info && (kind == Kind::Text || kind == Kind::LongText) &&
                        column.field != u"note" && column.field != u"person" &&
                        column.field != u"phone" && column.field != u"leader";
    return shown(row, column.column, answer);
}

/// The row belongs to the problem above: its title is merged with it, or both its code and its
/// title are blank.
bool Reader::continues(const GridRow &row) const
{
    if (!m_previous || (!m_current && !m_rejecting))
        return false;
    return belongsAbove(row, {columnOf(u"title"), columnOf(u"code"), columnOf(u"seq")},
                        m_current ? m_current->row : m_previous->number);
}

void Reader::readIssue(const GridRow &row)
{
    finish();
    m_rejecting = false;
    IssueDraft draft;
    draft.row = row.number;
    if (!m_topic.isEmpty()) {
        draft.issue.topic = m_topic;
        draft.given.add(u"topic");
    }
    m_current = std::move(draft);
    QString measures;
    QString deadlines;
    bool any = false;
    for (const Column &column : m_columns) {
        const Shown value = shownIn(row, column);
        if (value.text.isEmpty())
            continue;
        any = true;
        if (column.field == u"measures")
            measures = value.text;
        else if (column.field == u"measure_deadline")
            deadlines = value.text;
        else
            readField(column, value);
    }
    readMeasures(row.number, measures, deadlines, true);
    if (!any) {
        m_current.reset();
        m_draft.skipped.push_back(
            {row.number, row.cells.front().text.left(80), Tr::tr("没有可导入的内容")});
    } else if (m_current->issue.title.isEmpty()) {
        m_draft.rejected.push_back(remark(row.number, columnOf(u"title"),
                                          cleaned(row.cells.front().text), {},
                                          Tr::tr("没有问题名称，这一行没有导入")));
        m_current.reset();
        m_rejecting = true;
    } else {
        applyDeadline();
    }
}

void Reader::readContinuation(const GridRow &row)
{
    QString measures;
    QString deadlines;
    for (const Column &column : m_columns) {
        const Shown value = shownIn(row, column);
        if (value.text.isEmpty() || value.fromAbove)
            continue;
        if (column.field == u"measures") {
            measures = value.text;
        } else if (column.field == u"measure_deadline") {
            deadlines = value.text;
        } else if (column.field == u"deadline_text") {
            // A date of its own beside a measure of its own is that measure's date.
            if (deadlines.isEmpty())
                deadlines = value.text;
            m_ownDeadlines.emplace_back(value.text, row.number);
        } else if (column.info && column.info->kind == Kind::RefList) {
            readUnits(column, value.text);
        } else if (column.info && column.info->kind == Kind::LongText) {
            const QString before = std::get<QString>(column.info->read(m_current->issue));
            if (before.size() > longestJoined) {
                doubt(row.number, column.column, value.text, {}, Tr::tr("内容太长，没有采用"));
            } else if (!before.contains(value.text)) {
                column.info->write(m_current->issue,
                                   before.isEmpty() ? value.text : before + u'\n' + value.text);
                m_current->given.add(column.index);
            }
        } else if (column.field != u"seq") {
            doubt(row.number, column.column, value.text, {},
                  Tr::tr("同一问题的后续行另有内容，没有采用"));
        }
    }
    readMeasures(row.number, measures, deadlines, false);
}

void Reader::readField(const Column &column, const Shown &value)
{
    IssueDraft &draft = *m_current;
    if (column.field == u"source_level") {
        for (size_t i = 0; i < Vocabulary<Level>::choices.size(); ++i)
            if (value.text.contains(QString::fromUtf8(Vocabulary<Level>::choices[i].label)))
                m_draft.sourceLevel = Level(i);
        return;
    }
    if (column.field == u"source_batch")
        m_draft.sourceBatch = value.text;
    if (!column.info)
        return;
    if (column.info->kind == Kind::RefList)
        return readUnits(column, value.text);
    if (column.info->kind == Kind::Ref) {
        draft.source = value.text;
    } else {
        QString why;
        const std::optional<Value> read = valueOfCell(*column.info, value, why);
        if (!read || !column.info->write(draft.issue, *read))
            return doubt(draft.row, column.column, value.text, {},
                         why.isEmpty() ? Tr::tr("内容不合适，没有采用") : why);
        checkNumericDeadline(column, value);
    }
    draft.given.add(column.index);
}

/// 2026.10 typed as a number is kept as 2026.1; a date without a date format is a number.
void Reader::checkNumericDeadline(const Column &column, const Shown &value)
{
    if (column.field != u"deadline_text" || !value.cell || value.cell->kind != Cell::Kind::Number)
        return;
    const double number = value.cell->number;
    const QDate day = number > 30'000 && number < 80'000 ? dayOfSerial(number, false) : QDate();
    if (day.isValid())
        doubt(m_current->row, column.column, value.text, {},
              Tr::tr("单元格是数字，像是日期 %1，请核对").arg(longDate(day)));
    else if (value.text.size() == 6 && value.text.endsWith(u".1"))
        doubt(m_current->row, column.column, value.text, {},
              Tr::tr("单元格是数字，可能是 1 月，也可能是 10 月，请核对"));
}

void Reader::readUnits(const Column &column, const QString &text)
{
    auto known = m_unitLists.constFind(text);
    if (known == m_unitLists.constEnd())
        known = m_unitLists.insert(text, splitUnits(text));
    const UnitNames &names = *known;
    if (names.units.size() + names.assisting.size() > mostUnits) {
        doubt(m_current->row, column.column, text, {}, Tr::tr("单位太多，没有采用"));
        return;
    }
    const auto add = [](QStringList &list, const QStringList &more) {
        for (const QString &name : more)
            if (list.size() < mostUnits && !list.contains(name))
                list.append(name);
    };
    IssueDraft &draft = *m_current;
    QStringList &own = column.field == u"responsible"   ? draft.responsible
                       : column.field == u"supervising" ? draft.supervising
                                                        : draft.assisting;
    add(own, names.units);
    add(draft.assisting, names.assisting);
    if (!names.units.isEmpty())
        draft.given.add(column.index);
    if (!names.assisting.isEmpty())
        draft.given.add(u"assisting");
}

void Reader::readMeasures(int row, const QString &text, const QString &deadline, bool numbered)
{
    const std::vector<MeasureText> measures = splitMeasures(text);
    const size_t first = m_current->measures.size();
    if (first + measures.size() > mostMeasures) {
        doubt(row, columnOf(u"measures"), text, {},
              Tr::tr("一个问题的措施超过 %1 条，没有采用").arg(mostMeasures));
        return;
    }
    for (const MeasureText &measure : measures)
        m_current->measures.push_back({measure.text, measure.deadlineText, {}, row});
    if (deadline.isEmpty())
        return;
    if (measures.empty()) {
        if (columnOf(u"measure_deadline") >= 0 && numbered)
            doubt(row, columnOf(u"measure_deadline"), deadline, {}, Tr::tr("没有对应的措施"));
        return;
    }
    const std::vector<MeasureText> deadlines = splitMeasures(deadline);
    const bool perNumber = !deadlines.empty() && deadlines.front().number > 0;
    for (size_t i = first; i < m_current->measures.size(); ++i) {
        QString own = perNumber ? QString() : deadline;
        for (const MeasureText &one : deadlines)
            if (perNumber && one.number == int(i - first) + 1)
                own = one.text;
        if (!own.isEmpty())
            m_current->measures[i].deadlineText = own;
    }
}

void Reader::applyDeadline()
{
    IssueDraft &draft = *m_current;
    Issue &issue = draft.issue;
    if (issue.deadlineText.isEmpty())
        return;
    const bool said = !m_draft.doubtful.empty() && m_draft.doubtful.back().row == draft.row &&
                      m_draft.doubtful.back().value == issue.deadlineText;
    const DeadlineReading &read = deadlineOf(issue.deadlineText);
    if (!draft.given.has(u"deadline")) {
        issue.deadline = read.sure && !said ? read.date : QDate();
        draft.derived.add(u"deadline");
    }
    if (!draft.given.has(u"longterm")) {
        issue.longterm = read.longterm;
        draft.derived.add(u"longterm");
    }
    if (!draft.given.has(u"task_type")) {
        issue.taskType = read.immediate                          ? TaskType::Immediate
                         : read.longterm && !read.date.isValid() ? TaskType::Longterm
                                                                 : TaskType::Limited;
        draft.derived.add(u"task_type");
    }
    if (!read.sure && !said && !draft.given.has(u"deadline"))
        doubt(draft.row, columnOf(u"deadline_text"), issue.deadlineText,
              read.date.isValid() ? read.date.toString(Qt::ISODate) : QString(), read.why);
}

/// Where every measure has a date of its own, the problem's is the last of them.
void Reader::readOwnDeadline(const QString &text, int row)
{
    const DeadlineReading &own = deadlineOf(text);
    Issue &issue = m_current->issue;
    if (!own.sure || !own.date.isValid() || !(issue.deadline < own.date)) {
        if (!own.sure)
            doubt(row, columnOf(u"deadline_text"), text, {}, own.why);
        return;
    }
    issue.deadlineText = text;
    issue.deadline = own.date;
}

void Reader::finish()
{
    if (!m_current)
        return;
    if (!m_ownDeadlines.empty()) {
        const QString first = m_current->issue.deadlineText;
        for (MeasureDraft &measure : m_current->measures)
            if (measure.row == m_current->row && measure.deadlineText.isEmpty())
                measure.deadlineText = first;
        for (const auto &[text, row] : m_ownDeadlines)
            readOwnDeadline(text, row);
        if (!m_current->issue.deadlineText.isEmpty())
            m_current->given.add(u"deadline_text");
        doubt(m_current->row, columnOf(u"deadline_text"), first, m_current->issue.deadlineText,
              Tr::tr("各行时限不同，问题的时限取最晚的一个，请核对"));
        m_ownDeadlines.clear();
    }
    for (MeasureDraft &measure : m_current->measures) {
        if (measure.deadlineText.isEmpty())
            continue;
        const DeadlineReading &read = deadlineOf(measure.deadlineText);
        if (read.sure)
            measure.deadline = read.date;
        else
            doubt(measure.row,
                  columnOf(columnOf(u"measure_deadline") >= 0 ? u"measure_deadline" : u"measures"),
                  measure.deadlineText, {}, read.why);
    }
    m_draft.rows.push_back(std::move(*m_current));
    m_current.reset();
}

} // namespace

Result<LedgerDraft> readLedger(const Workbook &book, const LedgerOptions &options,
                               Progress *progress)
{
    LedgerDraft draft;
    const Grid *chosen = chooseSheet(book, options.mapping, issueWords(), draft);
    const bool petitions =
        std::any_of(book.sheets.begin(), book.sheets.end(),
                    [](const Grid &grid) { return !grid.hidden && holdsPetitions(grid); });
    if (!chosen)
        return Error{
            ErrorCode::Invalid,
            petitions
                ? Tr::tr("这张表有“受理编号”，是信访件台账，请到“信访”里导入（命令行用 --as "
                         "petitions）。")
                : Tr::tr("没有找到问题清单：看不到的工作表和没有“问题”“整改措施”“完成时限”等表头"
                         "的工作表不导入。请检查表头，或手工指定各列的内容。"),
            {},
            {}};
    const int code = draft.mapping.columnOf(u"code");
    for (const MappedColumn &column : draft.mapping.columns)
        if (column.column == code)
            draft.weakCodes = column.header.contains(u"序号") && !column.header.contains(u"问题");
    Reader reader(*chosen, draft, options.assumedYear);
    reader.readPreamble();
    if (!reader.readRows(RowKinds(draft.mapping), progress))
        return Error{ErrorCode::Cancelled, Tr::tr("已取消导入"), {}, {}};
    return draft;
}

} // namespace xhb
