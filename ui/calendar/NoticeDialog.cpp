// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/NoticeDialog.h"

#include "core/actions/Verbs.h"
#include "ui/calendar/NoticeGrid.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Label.h"
#include "ui/kit/Theme.h"
#include "ui/shell/LongWrite.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

NoticeDialog::NoticeDialog(Desk &desk, int year, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_year(new QSpinBox), m_docNo(new QLineEdit),
      m_grid(new NoticeGrid(desk.today())), m_state(new Label)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("录入放假通知"));
    m_year->setRange(1990, 2199);
    m_year->setValue(year);
    m_year->setAccessibleName(tr("年份"));
    m_docNo->setAccessibleName(tr("文号"));
    m_docNo->setPlaceholderText(tr("国办发明电〔%1〕  号").arg(year - 1));
    m_docNo->setMaxLength(100);
    m_state->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("年份"), m_year);
    form->addRow(tr("文号"), m_docNo);
    auto *hint = new Label(tr("放假的日子（含周末）和调休上班的周末各写一行；可以从 Excel 或 WPS "
                              "表格复制“日期、放假或上班、节日”三列，再按 Ctrl+V 粘贴。"),
                           TextSize::Caption);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    m_apply = buttons->addButton(tr("写入台账"), QDialogButtonBox::ActionRole);
    m_apply->setAutoDefault(false);
    setRole(m_apply, WidgetRole::Primary);
    QPushButton *cancel = buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(m_grid, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    connect(m_year, &QSpinBox::valueChanged, this, &NoticeDialog::showYear);
    connect(m_grid, &NoticeGrid::edited, this, &NoticeDialog::showState);
    connect(m_apply, &QPushButton::clicked, this, &NoticeDialog::apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    sizeByText(*this, 60, 34);
    showYear();
    m_grid->setFocus();
    m_grid->setCurrentCell(0, NoticeGrid::Date);
}

void NoticeDialog::showYear()
{
    const CalendarYear *known = m_desk.calendar().notice(m_year->value());
    m_docNo->setText(known ? known->notices.front().docNo : QString());
    m_grid->setYear(m_year->value());
    // What was typed for a year that is not known yet stays when only the year is put right.
    if (known)
        m_grid->setDays(known->days);
}

void NoticeDialog::showState()
{
    const std::vector<SpecialDay> days = m_grid->days();
    const auto off = std::ranges::count_if(days, [](const SpecialDay &day) { return day.off; });
    const int problems = m_grid->problems();
    m_state->setTone(problems ? std::optional(Tone::Red) : std::nullopt);
    m_state->setText(
        problems ? tr("▲ 有 %1 行要改，改好后才能写入。").arg(problems)
        : days.empty()
            ? tr("还没有日子。")
            : tr("放假 %1 天，调休上班 %2 天。").arg(off).arg(qsizetype(days.size()) - off));
    if (m_apply)
        m_apply->setEnabled(!problems && !days.empty() && !m_desk.ledger().readOnly());
}

void NoticeDialog::apply()
{
    m_apply->setFocus(); // what is being typed counts
    if (!m_apply->isEnabled())
        return;
    const qint64 year = m_year->value();
    const auto kept = m_desk.ledger().where<CalendarNotice>("year", year);
    if (!kept) {
        Ask(this).error(kept.error());
        return;
    }
    QJsonArray days;
    for (const SpecialDay &day : m_grid->days())
        days.append(QJsonObject{{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
                                {QStringLiteral("off"), day.off},
                                {QStringLiteral("name"), day.name}});
    const QJsonObject action{{QStringLiteral("do"), kept->empty()
                                                        ? QStringLiteral("calendar.add")
                                                        : QStringLiteral("calendar.update")},
                             {QStringLiteral("year"), year},
                             {QStringLiteral("doc_no"), m_docNo->text().trimmed()},
                             {QStringLiteral("days"), days}};
    m_apply->setEnabled(false);
    // Two rows, but the verb goes through the whole book for the deadlines that move.
    writeLong(
        this, m_desk, tr("正在写入放假通知…"),
        [action](Desk &desk, Progress &) -> Result<qint64> {
            TRY_LET(answer, perform(desk, action, {}));
            return answer.operation;
        },
        [this](const Result<qint64> &written) {
            if (written) {
                accept();
                return;
            }
            Ask(this).error(written.error());
            showState();
        });
}

void NoticeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier)
        apply();
    else if (!enter) // Enter belongs to the grid
        QDialog::keyPressEvent(event);
}

} // namespace xhb
