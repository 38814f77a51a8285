// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a holiday notice as a small sheet: date, 放假 or 上班, holiday. Takes cells copied
// from a spreadsheet and says beside each row what is wrong with it.
#pragma once

#include "core/rules/CalendarYear.h"

#include <QTableWidget>

namespace xhb {

class NoticeGrid : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Date, Kind, Name, Problem };

    explicit NoticeGrid(QDate today, QWidget *parent = nullptr);

    void setYear(int year);
    void setDays(const std::vector<SpecialDay> &days);
    /// The rows that are filled in; only good ones.
    std::vector<SpecialDay> days() const;
    int problems() const { return m_problems; }

    /// Puts lines of tab-separated cells in from the current cell on.
    void paste(const QString &text);

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QString text(int row, Column column) const;
    void put(int row, Column column, const QString &text);
    std::optional<SpecialDay> dayOf(int row, QString &problem) const;
    void check();
    void makeRoom();
    void goDown();

    QDate m_today;
    int m_year = 0;
    int m_problems = 0;
    bool m_checking = false;
};

} // namespace xhb
