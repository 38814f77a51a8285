// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthModel.h"

#include "core/base/Dates.h"
#include "ui/kit/Label.h"

namespace xhb {

QString specialWords(const DayNote &day)
{
    return day.kind == DayKind::Holiday || day.kind == DayKind::MakeUp ? inWords(day) : QString();
}

MonthModel::MonthModel(const Desk &desk, const DueLines &due, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_due(due)
{
    setMonth(desk.today());
}

void MonthModel::setMonth(QDate day)
{
    beginResetModel();
    m_first = QDate(day.year(), day.month(), 1);
    m_monday = m_first.addDays(1 - m_first.dayOfWeek());
    m_weeks = int(m_monday.daysTo(m_first.addMonths(1)) + 6) / 7;
    endResetModel();
}

void MonthModel::refresh()
{
    Q_EMIT dataChanged(index(0, 0), index(m_weeks - 1, 6));
}

QDate MonthModel::dateAt(const QModelIndex &index) const
{
    return index.isValid() ? m_monday.addDays(index.row() * 7 + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 place = m_monday.daysTo(day);
    return place < 0 || place >= m_weeks * 7 ? QModelIndex()
                                             : index(int(place / 7), int(place % 7));
}

bool MonthModel::ofMonth(QDate day) const
{
    return day.year() == m_first.year() && day.month() == m_first.month();
}

QString MonthModel::inWords(QDate day) const
{
    const DayNote what = note(day);
    const auto lines = due(day);
    QStringList words{QStringLiteral("%1 %2").arg(longDate(day), weekdayName(day)),
                      xhb::inWords(what)};
    if (day == today())
        words.insert(1, tr("今天"));
    if (what.provisional)
        words.append(tr("暂定"));
    words.append(lines.empty() ? tr("没有到期的事") : tr("%1 件到期").arg(lines.size()));
    return words.join(u'，');
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate day = dateAt(index);
    switch (role) {
    case Qt::DisplayRole: return QString::number(day.day());
    case Qt::AccessibleTextRole: return inWords(day);
    case Qt::ToolTipRole: {
        QStringList words{inWords(day)};
        for (const AgendaLine &line : due(day).first(std::min<size_t>(due(day).size(), 12)))
            words.append(QStringLiteral("%1　%2：%3").arg(line.code, line.text.title, line.title));
        return toolTipText(words.join(QLatin1Char('\n')));
    }
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return weekdayName(m_monday.addDays(section));
}

} // namespace xhb
