// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WorkdayCalculator.h"

#include "core/base/Dates.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

/// A caption and its editor that stay together where the row wraps.
QWidget *captioned(const QString &caption, QWidget *editor)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(1));
    auto *label = new Label(caption);
    label->setBuddy(editor);
    row->addWidget(label);
    row->addWidget(editor);
    return box;
}

} // namespace

WorkdayCalculator::WorkdayCalculator(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_from(new DateEdit(desk.today())), m_number(new QSpinBox),
      m_countFirst(new QCheckBox(tr("首日计入"))), m_sheet(new QPushButton(tr("逐日计算表…"))),
      m_result(new Label), m_first(new DateEdit(desk.today())), m_last(new DateEdit(desk.today())),
      m_between(new Label)
{
    m_from->setAccessibleName(tr("起算日"));
    m_number->setAccessibleName(tr("工作日数"));
    m_first->setAccessibleName(tr("两个日期之间：从"));
    m_last->setAccessibleName(tr("两个日期之间：到"));
    m_number->setRange(1, 999);
    m_number->setValue(10);
    m_number->setSuffix(tr(" 个工作日"));
    m_countFirst->setChecked(desk.rules().countFirstDay);
    m_countFirst->setToolTip(
        tr("开始当日不计入，从次日起算（民法典第二百零一条）；本地另有规定的才勾选。"));
    setRole(m_sheet, WidgetRole::Link);
    m_result->setWordWrap(true);
    m_between->setWordWrap(true);
    m_from->setDate(desk.today());

    auto *count = new FlowLayout(nullptr, grid(2));
    count->addWidget(captioned(tr("从"), m_from));
    count->addWidget(captioned(tr("数"), m_number));
    count->addWidget(m_countFirst);
    count->addWidget(m_sheet);
    auto *between = new FlowLayout(nullptr, grid(2));
    between->addWidget(captioned(tr("从"), m_first));
    between->addWidget(captioned(tr("到"), m_last));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1));
    column->addWidget(new Label(tr("工作日计算"), TextSize::Heading));
    column->addLayout(count);
    column->addWidget(m_result);
    column->addSpacing(grid(1));
    column->addWidget(new Label(tr("两个日期之间"), TextSize::Heading));
    column->addLayout(between);
    column->addWidget(m_between);

    connect(m_from, &DateEdit::dateEdited, this, &WorkdayCalculator::showCount);
    connect(m_number, &QSpinBox::valueChanged, this, &WorkdayCalculator::showCount);
    connect(m_countFirst, &QCheckBox::toggled, this, &WorkdayCalculator::showCount);
    connect(m_first, &DateEdit::dateEdited, this, &WorkdayCalculator::showBetween);
    connect(m_last, &DateEdit::dateEdited, this, &WorkdayCalculator::showBetween);
    connect(m_sheet, &QPushButton::clicked, this, &WorkdayCalculator::sheetWanted);
    refresh();
}

void WorkdayCalculator::setFrom(QDate day)
{
    m_from->setDate(day);
    showCount();
}

void WorkdayCalculator::refresh()
{
    showCount();
    showBetween();
}

Result<CountSheet> WorkdayCalculator::sheet() const
{
    TRY_LET(sheet, countSheet(m_desk.calendar(), m_from->date(), m_number->value(),
                              m_countFirst->isChecked()));
    sheet.notice = false;
    return sheet;
}

void WorkdayCalculator::showCount()
{
    const QDate from = m_from->date();
    m_sheet->setEnabled(from.isValid());
    if (!from.isValid()) {
        m_result->setText(m_from->text().isEmpty() ? tr("填一个起算日。") : m_from->problem());
        return;
    }
    const CountExplained count =
        m_desk.calendar().explainWorkdays(from, m_number->value(), m_countFirst->isChecked());
    m_result->setText(tr("%1（%2）%3\n%4")
                          .arg(longDate(count.end), weekdayName(count.end),
                               count.provisional ? tr("，暂定") : QString(),
                               explainInWords(count)));
}

void WorkdayCalculator::showBetween()
{
    if (!m_first->date().isValid() || !m_last->date().isValid()) {
        m_between->setText(tr("填两个日期，数它们之间有几个工作日。"));
        return;
    }
    const auto [first, last] = std::minmax({m_first->date(), m_last->date()});
    const Calendar &calendar = m_desk.calendar();
    const int days = calendar.workdaysBetween(first, last);
    // Counting as many workdays ends at the last of them: days off may follow up to `last`.
    const CountExplained count = calendar.explainWorkdays(first, days);
    const bool provisional = count.provisional || calendar.provisional(last);
    QString text = tr("从%1次日数到%2，%3 个工作日（%4 天）%5")
                       .arg(shortDate(first), longDate(last))
                       .arg(days)
                       .arg(first.daysTo(last))
                       .arg(provisional ? tr("，暂定") : QString());
    if (days > 0)
        text += u'\n' + explainInWords(count);
    if (count.end.isValid() && count.end < last)
        text +=
            u'\n' +
            tr("%1至%2不是工作日，不计。").arg(shortDate(count.end.addDays(1)), shortDate(last));
    m_between->setText(text);
}

} // namespace xhb
