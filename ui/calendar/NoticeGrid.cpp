// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/NoticeGrid.h"

#include "core/base/Dates.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>

namespace xhb {

namespace {

constexpr int spareRows = 12;
constexpr int mostRows = 400; ///< as many days as a notice may have

std::optional<bool> offOf(const QString &word)
{
    // The notice itself is Chinese, whatever the window speaks.
    if (word == NoticeGrid::tr("放假") || word == u"放假" || word == u"休")
        return true;
    if (word == NoticeGrid::tr("上班") || word == u"上班" || word == u"班")
        return false;
    return {};
}

} // namespace

NoticeGrid::NoticeGrid(QDate today, QWidget *parent) : QTableWidget(0, 4, parent), m_today(today)
{
    setAccessibleName(tr("放假和调休的日子"));
    setHorizontalHeaderLabels({tr("日期"), tr("放假或上班"), tr("节日"), tr("检查")});
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5B57));
    setColumnWidth(Date, character * 11);
    setColumnWidth(Kind, character * 7);
    setColumnWidth(Name, character * 8);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ContiguousSelection);
    makeRoom();
    connect(this, &QTableWidget::cellChanged, this, [this] {
        if (!m_checking)
            check();
    });
}

void NoticeGrid::setYear(int year)
{
    m_year = year;
    check();
}

void NoticeGrid::setDays(const std::vector<SpecialDay> &days)
{
    m_checking = true;
    clearContents();
    setRowCount(int(days.size()));
    for (size_t i = 0; i < days.size(); ++i) {
        put(int(i), Date, longDate(days[i].date));
        put(int(i), Kind, days[i].off ? tr("放假") : tr("上班"));
        put(int(i), Name, days[i].name);
    }
    m_checking = false;
    check();
}

QString NoticeGrid::text(int row, Column column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->text().trimmed() : QString();
}

void NoticeGrid::put(int row, Column column, const QString &words)
{
    if (QTableWidgetItem *cell = item(row, column))
        cell->setText(words);
    else
        setItem(row, column, new QTableWidgetItem(words));
}

std::optional<SpecialDay> NoticeGrid::dayOf(int row, QString &problem) const
{
    const QString date = text(row, Date);
    const QString kind = text(row, Kind);
    const QString name = text(row, Name);
    if (date.isEmpty() && kind.isEmpty() && name.isEmpty())
        return {};
    // A day without a year lies in the year of the notice.
    const std::optional<QDate> day = readLooseDate(date, QDate(m_year, 6, 30));
    const std::optional<bool> off = offOf(kind);
    if (!day)
        problem = tr("看不懂的日期");
    else if (!off)
        problem = tr("写“放假”或“上班”");
    else
        problem = problemOf({*day, *off, name}, m_year);
    return problem.isEmpty() ? std::optional(SpecialDay{*day, *off, name}) : std::nullopt;
}

std::vector<SpecialDay> NoticeGrid::days() const
{
    std::vector<SpecialDay> days;
    for (int row = 0; row < rowCount(); ++row) {
        QString problem;
        if (const auto day = dayOf(row, problem))
            days.push_back(*day);
    }
    return days;
}

void NoticeGrid::check()
{
    m_checking = true;
    m_problems = 0;
    makeRoom();
    QHash<QDate, bool> seen;
    for (int row = 0; row < rowCount(); ++row) {
        QString problem;
        const auto day = dayOf(row, problem);
        if (day && seen.contains(day->date))
            problem = seen.value(day->date) == day->off ? tr("这一天写了两次")
                                                        : tr("既写成放假又写成上班");
        if (day)
            seen.insert(day->date, day->off);
        m_problems += !problem.isEmpty();
        QString words = problem.isEmpty() ? QString() : tr("▲ %1").arg(problem);
        if (day && problem.isEmpty())
            words = QStringLiteral("%1 %2").arg(longDate(day->date), weekdayName(day->date));
        put(row, Problem, words);
        item(row, Problem)->setFlags(Qt::ItemIsEnabled);
        const ThemeColors &colors = themeColors(palette());
        item(row, Problem)
            ->setForeground(problem.isEmpty() ? colors.dimmed : colors.tone(Tone::Red).text);
    }
    m_checking = false;
    Q_EMIT edited();
}

void NoticeGrid::makeRoom()
{
    int used = 0;
    for (int row = 0; row < rowCount(); ++row)
        if (!text(row, Date).isEmpty() || !text(row, Kind).isEmpty() || !text(row, Name).isEmpty())
            used = row + 1;
    if (rowCount() < used + spareRows / 2)
        setRowCount(std::min(used + spareRows, mostRows));
}

void NoticeGrid::paste(const QString &words)
{
    const int left = std::max(0, currentColumn());
    int row = std::max(0, currentRow());
    m_checking = true;
    for (const QString &line : words.split(QLatin1Char('\n'))) {
        if (row >= mostRows)
            break;
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (row >= rowCount())
            setRowCount(row + 1);
        for (int i = 0; i < cells.size() && left + i < Problem; ++i)
            put(row, Column(left + i), cells[i].trimmed());
        ++row;
    }
    m_checking = false;
    check();
}

void NoticeGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(QApplication::clipboard()->text());
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        m_checking = true;
        for (const QModelIndex &index : selectedIndexes())
            if (index.column() < Problem)
                put(index.row(), Column(index.column()), {});
        m_checking = false;
        check();
        return;
    }
    // What an open editor leaves of Enter is its own: closeEditor() goes down then.
    if (event->modifiers() == Qt::NoModifier && state() != EditingState &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        goDown();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void NoticeGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableWidget::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter, as in a spreadsheet
        goDown();
}

void NoticeGrid::goDown()
{
    setCurrentCell(std::min(currentRow() + 1, rowCount() - 1), currentColumn());
}

} // namespace xhb
