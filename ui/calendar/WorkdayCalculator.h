// SPDX-License-Identifier: GPL-3.0-or-later
// Counts workdays as one asks a colleague: the n-th from a day, or how many lie between two.
#pragma once

#include "core/actions/Desk.h"
#include "core/report/CountSheet.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace xhb {

class DateEdit;
class Label;

class WorkdayCalculator : public QWidget
{
    Q_OBJECT

public:
    explicit WorkdayCalculator(const Desk &desk, QWidget *parent = nullptr);

    /// Another day of the month was chosen: counting starts there.
    void setFrom(QDate day);
    /// The calendar or the day differs.
    void refresh();
    /// The count as it stands; Invalid when it cannot be made.
    Result<CountSheet> sheet() const;

Q_SIGNALS:
    /// The count day by day is wanted on paper.
    void sheetWanted();

private:
    void showCount();
    void showBetween();

    const Desk &m_desk;
    DateEdit *m_from;
    QSpinBox *m_number;
    QCheckBox *m_countFirst;
    QPushButton *m_sheet;
    Label *m_result;
    DateEdit *m_first;
    DateEdit *m_last;
    Label *m_between;
};

} // namespace xhb
