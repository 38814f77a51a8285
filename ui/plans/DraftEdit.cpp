// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/DraftEdit.h"

#include "core/base/Dates.h"
#include "core/base/Stored.h"
#include "core/base/Text.h"
#include "core/exchange/MeasureText.h"
#include "core/exchange/UnitNames.h"
#include "core/rules/Deadline.h"
#include "ui/kit/DateEdit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

std::optional<bool> readFlag(const QString &text)
{
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("y"), QStringLiteral("yes")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("n"), QStringLiteral("no")};
    const QString word = cleaned(text).toLower();
    if (blankness(word) != Blank::No || word == u"否" || no.contains(word))
        return false;
    if (word == u"是" || word == u"√" || word == u"共性" || word == u"共性问题" ||
        yes.contains(word))
        return true;
    return {};
}

std::optional<TaskType> readTask(const QString &text)
{
    const QString word = cleaned(text);
    for (size_t i = 0; i < Vocabulary<TaskType>::choices.size(); ++i) {
        const Choice &choice = Vocabulary<TaskType>::choices[i];
        // A pasted list is Chinese, whatever the window speaks.
        for (const QString &label :
             {stored(choice.label), QCoreApplication::translate("issue", choice.label)})
            if (!word.isEmpty() && (label.startsWith(word) || word.startsWith(label.left(2)) ||
                                    word == QLatin1String(choice.key)))
                return TaskType(i);
    }
    return {};
}

QString taskWords()
{
    QStringList words;
    for (const Choice &choice : Vocabulary<TaskType>::choices)
        words.append(QCoreApplication::translate("issue", choice.label));
    return words.join(QChar(u'、'));
}

std::vector<Id<Unit>> &unitsOf(Issue &issue, DraftColumn column)
{
    return column == DraftColumn::Responsible ? issue.responsible : issue.supervising;
}

} // namespace

TypedDeadline readTypedDeadline(const QString &typed, QDate today)
{
    TypedDeadline made;
    made.text = cleaned(typed).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (made.text.isEmpty())
        return made;
    const bool bare = std::none_of(made.text.begin(), made.text.end(),
                                   [](QChar c) { return c.script() == QChar::Script_Han; });
    const DeadlineReading reading = readDeadline(made.text);
    if (reading.sure) {
        made.date = reading.date;
        made.longterm = reading.longterm;
    } else if (const auto loose = readLooseDate(made.text, today)) {
        made.date = *loose;
    } else {
        made.doubt = reading.why;
        return made;
    }
    // Digits alone become a date as it stands in a plan; words stay as they were written.
    if (made.date.isValid() && (bare || !reading.sure))
        made.text = storedDate(made.date);
    return made;
}

DraftEdit::DraftEdit(DraftSheet sheet, const Plan &plan, const std::vector<Unit> &units,
                     QDate today)
    : m_sheet(std::move(sheet)), m_plan(plan), m_units(units), m_today(today)
{
}

bool DraftEdit::fault(const CellText &cell, const QString &why)
{
    m_faults.push_back({cell, why});
    return false;
}

DraftEdit::Work &DraftEdit::workOf(int problem)
{
    const auto known = m_works.find(problem);
    if (known != m_works.end())
        return known->second;
    Work work;
    if (size_t(problem) < m_sheet.problems().size()) {
        work.base = m_sheet.problems()[size_t(problem)];
        work.issue = work.base->issue;
        const int first = m_sheet.rowOf(work.issue.id);
        for (int i = 0; i < m_sheet.row(first).count; ++i) {
            const Measure *written = m_sheet.measure(first + i);
            work.lines.push_back({written ? *written : Measure(), {}});
        }
    } else {
        work.issue.plan = m_plan.id;
        work.issue.source = m_plan.source;
        work.lines.push_back({});
    }
    return m_works.emplace(problem, std::move(work)).first->second;
}

/// Rows below the table: a title or code opens a problem, what stands under it belongs to it.
DraftEdit::Place DraftEdit::further(const CellText &cell)
{
    if (const auto known = m_further.find(cell.row); known != m_further.end()) {
        if (known->second.second > 0 && !ofMeasure(cell.column))
            return ofTheFirstRow(cell);
        return {&workOf(known->second.first), known->second.second};
    }
    const int stored = int(m_sheet.problems().size());
    const int last = m_works.empty() ? stored - 1 : std::max(stored - 1, m_works.rbegin()->first);
    if (blankness(cell.text) == Blank::Empty)
        return {};
    if (cell.column == DraftColumn::Code || cell.column == DraftColumn::Title) {
        m_further[cell.row] = {last + 1, 0};
        return {&workOf(last + 1), 0};
    }
    if (last < 0 || !ofMeasure(cell.column)) {
        fault(cell, Tr::tr("这一行还没有问题，请先写“问题”一栏"));
        return {};
    }
    Work &work = workOf(last);
    work.lines.push_back({});
    m_further[cell.row] = {last, work.lines.size() - 1};
    return {&work, work.lines.size() - 1};
}

DraftEdit::Place DraftEdit::placeOf(const CellText &cell)
{
    if (cell.row >= m_sheet.rowCount())
        return further(cell);
    const DraftRow &row = m_sheet.row(cell.row);
    if (cell.more > 0)
        return moreOf(cell);
    if (!ofMeasure(cell.column) && row.measure > 0)
        return ofTheFirstRow(cell);
    return {&workOf(row.problem), size_t(row.measure)};
}

/// The problem's cell is at its first row; a merged cell comes as blanks below it.
DraftEdit::Place DraftEdit::ofTheFirstRow(const CellText &cell)
{
    if (blankness(cell.text) != Blank::Empty)
        fault(cell, Tr::tr("这一格和上面是同一个问题的一格，没有写入"));
    return {};
}

DraftEdit::Place DraftEdit::moreOf(const CellText &cell)
{
    if (!ofMeasure(cell.column))
        return ofTheFirstRow(cell);
    if (blankness(cell.text) == Blank::Empty)
        return {};
    Work &work = workOf(m_sheet.row(cell.row).problem);
    const auto [known, added] = m_more.try_emplace({cell.row, cell.more}, work.lines.size());
    if (added)
        work.lines.push_back({});
    return {&work, known->second};
}

void DraftEdit::set(const std::vector<CellText> &cells, CellOrigin origin)
{
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    for (const CellText &cell : cells) {
        const Place place = placeOf(cell);
        if (!place.work)
            continue;
        if (ofMeasure(cell.column) ? setMeasure(place.work->lines[place.line], cell, origin)
                                   : setIssue(*place.work, cell))
            ++m_written;
    }
}

bool DraftEdit::setMeasure(Line &line, const CellText &cell, CellOrigin origin)
{
    Measure &measure = line.measure;
    if (cell.column == DraftColumn::Measure) {
        const QString text = cell.text.trimmed();
        std::vector<MeasureText> parts;
        if (origin == CellOrigin::Pasted)
            parts = splitMeasures(text);
        line.behind.clear();
        if (parts.size() < 2) {
            measure.text = parts.empty() ? text : parts.front().text;
            return true;
        }
        measure.text = parts.front().text;
        const auto take = [&](Measure &to, const MeasureText &part) {
            to.text = part.text;
            if (part.deadlineText.isEmpty())
                return;
            const TypedDeadline day = readTypedDeadline(part.deadlineText, m_today);
            to.deadlineText = day.text;
            to.deadline = day.date;
        };
        take(measure, parts.front());
        for (size_t i = 1; i < parts.size(); ++i) {
            Line further;
            take(further.measure, parts[i]);
            line.behind.push_back(std::move(further));
        }
        return true;
    }
    if (cell.column == DraftColumn::MeasureDeadline) {
        const TypedDeadline day = readTypedDeadline(cell.text, m_today);
        measure.deadlineText = day.text;
        measure.deadline = day.date;
        return true;
    }
    QString number = cleaned(cell.text).remove(u',').remove(u'，').remove(u' ');
    if (number.endsWith(u"万元"))
        number.chop(2);
    if (blankness(number) != Blank::No) {
        measure.investedWan.reset();
        return true;
    }
    bool ok = false;
    const double funds = number.toDouble(&ok);
    if (!ok || !std::isfinite(funds) || funds < 0)
        return fault(cell, Tr::tr("“%1”不是金额；请写数字，单位万元").arg(cell.text.left(30)));
    measure.investedWan = funds;
    return true;
}

bool DraftEdit::setIssue(Work &work, const CellText &cell)
{
    Issue &issue = work.issue;
    switch (cell.column) {
    case DraftColumn::Code: issue.code = cleaned(cell.text); return true;
    case DraftColumn::Title:
        if (blankness(cell.text) == Blank::Empty)
            return fault(cell, Tr::tr("“问题”不能空着；不要这个问题请用“移出方案”"));
        issue.title = cell.text.trimmed();
        return true;
    case DraftColumn::Goal: issue.goal = cell.text.trimmed(); return true;
    case DraftColumn::Responsible:
    case DraftColumn::Supervising: return setUnits(issue, cell);
    case DraftColumn::Deadline: {
        const TypedDeadline day = readTypedDeadline(cell.text, m_today);
        issue.deadlineText = day.text;
        issue.deadline = day.date;
        if (day.longterm)
            issue.longterm = true;
        return true;
    }
    case DraftColumn::Stages: work.stages = cell.text; return true;
    case DraftColumn::Task: {
        const std::optional<TaskType> task = readTask(cell.text);
        if (!task)
            return fault(cell, Tr::tr("任务类型只能是%1").arg(taskWords()));
        issue.taskType = *task;
        return true;
    }
    case DraftColumn::Common: {
        const std::optional<bool> common = readFlag(cell.text);
        if (!common)
            return fault(cell, Tr::tr("“共性问题”请写“是”或空着"));
        issue.common = *common;
        return true;
    }
    default: return false;
    }
}

bool DraftEdit::setUnits(Issue &issue, const CellText &cell)
{
    const UnitNames names = splitUnits(cell.text);
    auto &units = unitsOf(issue, cell.column);
    const std::vector<Id<Unit>> before = std::exchange(units, m_units.idsOf(names.units));
    std::vector<Id<Unit>> assisting;
    for (const Id<Unit> unit : m_units.idsOf(names.assisting))
        if (std::ranges::find(issue.assisting, unit) == issue.assisting.end()) {
            issue.assisting.push_back(unit);
            assisting.push_back(unit);
        }
    QStringList unknown;
    for (const auto *named : {&units, &assisting})
        for (const Id<Unit> unit : *named)
            if (unit.value < 0)
                unknown.append(m_units.nameOf(unit));
    if (!unknown.isEmpty())
        m_unknown.push_back({{cell, Tr::tr("单位名册里没有“%1”").arg(unknown.join(QChar(u'、')))},
                             &issue,
                             before,
                             assisting});
    return true;
}

void DraftEdit::leaveUnknownOut()
{
    for (auto one = m_unknown.rbegin(); one != m_unknown.rend(); ++one) {
        unitsOf(*one->issue, one->fault.cell.column) = one->before;
        std::erase_if(one->issue->assisting, [&](Id<Unit> unit) {
            return std::ranges::find(one->assisting, unit) != one->assisting.end();
        });
    }
    m_written -= int(m_unknown.size());
    m_unitsLeftOut = true;
}

std::vector<CellFault> DraftEdit::unknownUnits(const DraftSheet &now) const
{
    std::vector<CellFault> faults;
    for (const Unknown &one : m_unknown) {
        faults.push_back(one.fault);
        if (const int row = one.issue->id ? now.rowOf(one.issue->id) : -1; row >= 0)
            faults.back().cell.row = row;
    }
    return faults;
}

int DraftEdit::addedProblems() const
{
    return int(std::count_if(m_works.begin(), m_works.end(),
                             [](const auto &work) { return !work.second.base; }));
}

} // namespace xhb
