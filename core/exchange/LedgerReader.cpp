// SPDX-License-Identifier: GPL-3.0-or-later
// Longer than most files: the rules of one row lean on the row before it, so they stay together.
#include "core/exchange/LedgerReader.h"

#include "core/base/Dates.h"
#include "core/base/Text.h"
#include "core/exchange/MeasureText.h"
#include "core/exchange/NumberFormat.h"
#include "core/exchange/RowKind.h"
#include "core/exchange/UnitNames.h"
#include "core/rules/Deadline.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// Beyond these a list is no list; what is over is named, not taken.
constexpr qsizetype mostUnits = 200;
constexpr size_t mostMeasures = 500;
constexpr qsizetype longestJoined = 100'000; ///< text gathered from several rows
constexpr qsizetype longestDeadline = 200;

using RowSpan = std::pair<int, int>;

/// Vertical merges of the mapped columns, for quick answers to "which cell does this row show?".
class MergedColumns
{
public:
    MergedColumns(const Grid &grid, const Mapping &mapping)
    {
        QHash<int, std::vector<RowSpan>> spans;
        for (const MappedColumn &column : mapping.columns)
            spans[column.column];
        for (const CellRange &range : grid.merges) {
            if (range.lastColumn > range.firstColumn)
                m_wide.emplace(range.firstRow, range);
            if (range.lastRow > range.firstRow) {
                const auto known = spans.find(range.firstColumn);
                if (known != spans.end())
                    known->emplace_back(range.firstRow, range.lastRow);
            }
        }
        for (auto &list : spans)
            std::sort(list.begin(), list.end());
        m_spans = std::move(spans);
    }

    /// First row of the merge that covers the cell; the row itself when there is none.
    int topOf(int row, int column) const
    {
        const auto list = m_spans.constFind(column);
        if (list == m_spans.constEnd())
            return row;
        auto after = std::upper_bound(list->begin(), list->end(), RowSpan(row, INT_MAX));
        if (after == list->begin())
            return row;
        --after;
        return after->second >= row ? after->first : row;
    }

    /// Whether the row's first cell is merged over three or more columns.
    bool wide(const GridRow &row) const
    {
        const auto [from, to] = m_wide.equal_range(row.number);
        return std::any_of(from, to, [&](const auto &entry) {
            return !row.cells.empty() && entry.second.firstColumn == row.cells.front().column &&
                   entry.second.lastColumn - entry.second.firstColumn >= 2;
        });
    }

private:
    QHash<int, std::vector<RowSpan>> m_spans;
    std::multimap<int, CellRange> m_wide;
};

class Reader
{
public:
    Reader(const Grid &grid, LedgerDraft &draft, std::optional<int> assumedYear)
        : m_grid(grid), m_draft(draft), m_merged(grid, draft.mapping), m_assumedYear(assumedYear)
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

    void readPreamble();
    bool readRows(Progress *progress);

private:
    struct Column {
        int column;
        QString field;
        int index; ///< in the field table of Issue, or -1
        const Field<Issue> *info;
        bool leads;
    };
    /// What a row shows in a column: merged cells filled, 同上 followed, "/" and "—" empty.
    struct Shown {
        const Cell *cell = nullptr;
        QString text;
        bool fromAbove = false; ///< the cell is merged with rows above this one
    };

    Shown shown(const GridRow &row, const Column &column);
    bool continues(const GridRow &row) const;
    void readIssue(const GridRow &row);
    void readContinuation(const GridRow &row);
    void readField(const Column &column, const Shown &value);
    void readDateField(const Column &column, const Shown &value);
    void readUnits(const Column &column, const QString &text);
    void readMeasures(int row, const QString &text, const QString &deadline, bool numbered);
    void readOwnDeadline(const QString &text, int row);
    void applyDeadline();
    void finish();

    /// Lists repeat a few deadlines and unit lists over and over; each is read once.
    const DeadlineReading &deadlineOf(const QString &text)
    {
        auto known = m_deadlines.constFind(text);
        if (known == m_deadlines.constEnd()) {
            DeadlineReading read;
            if (text.size() <= longestDeadline)
                read = readDeadline(text, m_assumedYear);
            else
                read.why = Tr::tr("太长，不像时限");
            known = m_deadlines.insert(text, read);
        }
        return *known;
    }
    int columnOf(QStringView field) const { return m_draft.mapping.columnOf(field); }
    CellRemark remark(int row, int column, const QString &value, const QString &readAs,
                      const QString &why) const
    {
        return {row, column < 0 ? QString() : columnName(column), value.left(200), readAs, why};
    }
    void doubt(int row, int column, const QString &value, const QString &readAs, const QString &why)
    {
        m_draft.doubtful.push_back(remark(row, column, value, readAs, why));
    }

    const Grid &m_grid;
    LedgerDraft &m_draft;
    MergedColumns m_merged;
    std::optional<int> m_assumedYear;
    std::vector<Column> m_columns;
    QHash<QString, DeadlineReading> m_deadlines;
    QHash<QString, UnitNames> m_unitLists;
    QHash<int, QString> m_above; ///< what the last data row showed, by column
    QString m_topic;
    std::optional<IssueDraft> m_current;
    std::vector<std::pair<QString, int>> m_ownDeadlines; ///< of later rows of the same problem
    bool m_rejecting = false; ///< the rows of a rejected problem go with it
    const GridRow *m_previous = nullptr;
};

void Reader::readPreamble()
{
    static const QRegularExpression by(QStringLiteral("填[报表]单位[:：]\\s*([^\\s（(:：]+)"));
    static const QRegularExpression on(
        QStringLiteral("(?:填[报表](?:日期|时间)|日期|时间|截至)[:：]?\\s*(\\S+日|[\\d./-]+)"));
    static const QRegularExpression year(QStringLiteral("(20\\d\\d)年"));
    for (const GridRow &row : m_grid.rows) {
        if (row.number >= m_draft.mapping.headerRow)
            break;
        for (const Cell &cell : row.cells) {
            const QString text = cleaned(cell.text.left(500));
            if (const auto found = by.match(text); found.hasMatch())
                m_draft.reportedBy = found.captured(1);
            else if (row.cells.size() == 1 && !text.startsWith(u"附件") &&
                     !text.startsWith(u"单位") && text.size() > m_draft.title.size() &&
                     !on.match(text).hasMatch())
                m_draft.title = text;
            if (const auto found = on.match(text); found.hasMatch())
                if (const std::optional<QDate> date = readDate(found.captured(1)))
                    m_draft.reportedOn = *date;
        }
    }
    m_draft.title.replace(u'\n', QString());
    if (!m_assumedYear && m_draft.reportedOn.isValid())
        m_assumedYear = m_draft.reportedOn.year();
    if (const auto found = year.match(m_draft.title); !m_assumedYear && found.hasMatch())
        m_assumedYear = found.captured(1).toInt();
}

bool Reader::readRows(Progress *progress)
{
    const int last = m_draft.mapping.headerRow + m_draft.mapping.headerRows - 1;
    const RowKinds kinds(m_draft.mapping);
    size_t done = 0;
    for (const GridRow &row : m_grid.rows) {
        if (progress && ++done % 512 == 0 && !progress->step(int(done), int(m_grid.rows.size())))
            return false;
        if (row.number <= last)
            continue;
        const auto skip = [&](const QString &why) {
            m_draft.skipped.push_back({row.number, row.cells.front().text.left(80), why});
        };
        switch (kinds.of(row, m_merged.wide(row))) {
        case RowKind::Blank: break;
        case RowKind::Group:
            m_topic = topicOfGroup(row.cells.front().text);
            skip(Tr::tr("分组行"));
            finish();
            break;
        case RowKind::Total: skip(Tr::tr("合计行")); break;
        case RowKind::Signature: skip(Tr::tr("签名行")); break;
        case RowKind::Header: skip(Tr::tr("重复的表头")); break;
        case RowKind::Note:
            m_draft.notes.append(cleaned(row.cells.front().text));
            skip(Tr::tr("说明行"));
            break;
        case RowKind::Data:
            if (!continues(row))
                readIssue(row);
            else if (m_rejecting)
                skip(Tr::tr("属于上面未导入的问题"));
            else
                readContinuation(row);
            if (row.struck)
                doubt(row.number, -1, row.cells.front().text, {},
                      Tr::tr("这一行有删除线，请核对是否还要导入"));
            m_previous = &row;
        }
    }
    finish();
    return true;
}

Reader::Shown Reader::shown(const GridRow &row, const Column &column)
{
    Shown value;
    const int top = m_merged.topOf(row.number, column.column);
    value.fromAbove = top != row.number;
    const GridRow *from = value.fromAbove ? m_grid.row(top) : &row;
    value.cell = from ? from->at(column.column) : nullptr;
    if (value.cell && value.cell->kind == Cell::Kind::Error) {
        if (!value.fromAbove)
            doubt(row.number, column.column, value.cell->text, {},
                  Tr::tr("单元格是错误值，没有导入"));
        value.cell = nullptr;
    }
    value.text = value.cell ? cleaned(value.cell->text) : QString();
    switch (blankness(value.text)) {
    case Blank::No: break;
    case Blank::Ditto: value.text = m_above.value(column.column); break;
    case Blank::None: {
        // 无 is an answer for a goal or a title, and nothing where a name or a date belongs.
        const Kind kind = column.info ? column.info->kind : Kind::LongText;
        const bool answer = column.info && (kind == Kind::Text || kind == Kind::LongText) &&
                            column.field != u"note" && column.field != u"person" &&
                            column.field != u"phone" && column.field != u"leader";
        if (answer)
            break;
        [[fallthrough]];
    }
    case Blank::Empty:
    case Blank::Dash: value.text.clear();
    }
    m_above.insert(column.column, value.text);
    return value;
}

/// The row belongs to the problem above: its title is merged with it, or both its code and its
/// title are blank.
bool Reader::continues(const GridRow &row) const
{
    if (!m_previous || (!m_current && !m_rejecting))
        return false;
    const int first = m_current ? m_current->row : m_previous->number;
    const auto belongs = [&](int column) {
        if (column < 0)
            return true;
        const int top = m_merged.topOf(row.number, column);
        if (top != row.number)
            return top <= first;
        const Cell *cell = row.at(column);
        return !cell || blankness(cell->text) == Blank::Empty;
    };
    return belongs(columnOf(u"title")) && belongs(columnOf(u"code")) && belongs(columnOf(u"seq"));
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
        const Shown value = shown(row, column);
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
        const Shown value = shown(row, column);
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
    const auto unreadable = [&](const QString &why) {
        doubt(draft.row, column.column, value.text, {}, why);
    };
    switch (column.info->kind) {
    case Kind::RefList: return readUnits(column, value.text);
    case Kind::Ref: draft.source = value.text; break;
    case Kind::Date: return readDateField(column, value);
    case Kind::Flag: {
        const auto oneOf = [&](std::initializer_list<QStringView> words) {
            return std::find(words.begin(), words.end(), value.text) != words.end();
        };
        const bool yes = oneOf({u"是", u"√", u"✓", u"1", u"TRUE", u"需", u"纳入"});
        const bool no = oneOf({u"否", u"×", u"0", u"FALSE", u"不需", u"不纳入"});
        if (!yes && !no)
            return unreadable(Tr::tr("应填“是”或“否”，没有采用"));
        column.info->write(draft.issue, qint64(yes));
        break;
    }
    case Kind::Choice: {
        const auto fits = [&](const Choice &choice) {
            return value.text == QString::fromUtf8(choice.label) ||
                   value.text == QLatin1String(choice.key);
        };
        const auto &choices = column.info->choices;
        const auto found = std::find_if(choices.begin(), choices.end(), fits);
        if (found == choices.end())
            return unreadable(
                Tr::tr("不认识的%1，没有采用").arg(QString::fromUtf8(column.info->label)));
        column.info->write(draft.issue, QString::fromLatin1(found->key));
        break;
    }
    default:
        if (!column.info->write(draft.issue, value.text))
            return unreadable(Tr::tr("内容不合适，没有采用"));
    }
    if (column.field == u"deadline_text" && value.cell && value.cell->kind == Cell::Kind::Number) {
        // 2026.10 typed as a number is kept as 2026.1; a date without a date format is a number.
        const double number = value.cell->number;
        const QDate day = number > 30'000 && number < 80'000 ? dayOfSerial(number, false) : QDate();
        if (day.isValid())
            unreadable(Tr::tr("单元格是数字，像是日期 %1，请核对").arg(longDate(day)));
        else if (value.text.size() == 6 && value.text.endsWith(u".1"))
            unreadable(Tr::tr("单元格是数字，可能是 1 月，也可能是 10 月，请核对"));
    }
    draft.given.add(column.index);
}

void Reader::readDateField(const Column &column, const Shown &value)
{
    std::optional<QDate> date;
    if (value.cell && value.cell->kind == Cell::Kind::Date)
        date = value.cell->date();
    else
        date = readDate(value.text);
    if (!date) {
        doubt(m_current->row, column.column, value.text, {}, Tr::tr("不是完整的日期，没有采用"));
        return;
    }
    column.info->write(m_current->issue, date->toString(Qt::ISODate));
    m_current->given.add(column.index);
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

/// A list of complaints has much the same columns; its accept numbers tell it apart.
bool isPetitionList(const Grid &grid)
{
    constexpr size_t rowsSearched = 20;
    for (size_t i = 0; i < std::min(rowsSearched, grid.rows.size()); ++i)
        for (const Cell &cell : grid.rows[i].cells)
            if (cell.text == u"受理编号" || cell.text == u"信访编号")
                return true;
    return false;
}

} // namespace

QJsonArray toJson(const std::vector<CellRemark> &remarks, bool withReading)
{
    QJsonArray list;
    for (const CellRemark &remark : remarks) {
        QJsonObject one{{QStringLiteral("row"), remark.row},
                        {QStringLiteral("column"), remark.column},
                        {QStringLiteral("value"), remark.value},
                        {QStringLiteral("why"), remark.why}};
        if (withReading)
            one.insert(QStringLiteral("read_as"), remark.readAs);
        list.append(one);
    }
    return list;
}

Result<LedgerDraft> readLedger(const Workbook &book, const LedgerOptions &options,
                               Progress *progress)
{
    LedgerDraft draft;
    const Grid *chosen = nullptr;
    bool petitions = false;
    for (const Grid &grid : book.sheets) {
        if (!options.mapping.sheet.isEmpty() && grid.sheet != options.mapping.sheet)
            continue;
        if (grid.hidden) {
            draft.skippedSheets.push_back({0, grid.sheet, Tr::tr("隐藏的工作表")});
            continue;
        }
        if (isPetitionList(grid)) {
            petitions = true;
            draft.skippedSheets.push_back({0, grid.sheet, Tr::tr("信访件台账")});
            continue;
        }
        std::optional<Mapping> mapping = findMapping(grid, options.mapping);
        if (!mapping || (chosen && mapping->columns.size() <= draft.mapping.columns.size())) {
            draft.skippedSheets.push_back(
                {0, grid.sheet,
                 mapping ? Tr::tr("不是要导入的清单") : Tr::tr("没有问题清单的表头")});
            continue;
        }
        if (chosen)
            draft.skippedSheets.push_back({0, chosen->sheet, Tr::tr("不是要导入的清单")});
        chosen = &grid;
        draft.mapping = std::move(*mapping);
    }
    if (!chosen)
        return Error{
            ErrorCode::Invalid,
            petitions
                ? Tr::tr("这张表有“受理编号”，是信访件台账，请按信访件导入。")
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
    if (!reader.readRows(progress))
        return Error{ErrorCode::Cancelled, Tr::tr("已取消导入"), {}, {}};
    return draft;
}

} // namespace xhb
