// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MovedDialog.h"

#include "core/base/Dates.h"
#include "core/report/Words.h"
#include "ui/calendar/CalendarPrint.h"
#include "ui/kit/Label.h"
#include "ui/kit/ListView.h"
#include "ui/kit/Theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace xhb {

namespace {

enum Column { Subject, What, Before, After, Basis };

std::vector<RowColumn> movedColumns()
{
    const auto column = [](const char *key, const QString &label, int width, CellKind kind,
                           bool stretch = false) {
        return RowColumn{QLatin1String(key), label, width, kind, true, stretch, false};
    };
    const int day = charactersOf({longDate(QDate(2027, 12, 31)) + u'　' + MovedDialog::tr("暂定")});
    return {column("subject", MovedDialog::tr("事项"), 18, CellKind::Text, true),
            column("what", MovedDialog::tr("要办的事"), 9, CellKind::Text),
            column("before", MovedDialog::tr("原期限"), day, CellKind::Date),
            column("after", MovedDialog::tr("现期限"), day, CellKind::Date),
            column("basis", MovedDialog::tr("依据"), 10, CellKind::Text)};
}

RowCells cellsOf(const MovedDeadline &moved)
{
    const AgendaText &text = moved.line.text;
    RowCells row(5);
    row[Subject] = {.text = moved.line.code + u'　' + moved.line.title, .why = text.why};
    row[What] = {.text = text.title, .why = text.why};
    row[Before] = {.text = longDate(moved.before),
                   .note = moved.wasProvisional ? MovedDialog::tr("暂定") : QString(),
                   .dimmed = true};
    row[After] = {.text = longDate(text.due),
                  .note = text.provisional ? MovedDialog::tr("暂定") : QString(),
                  .why = text.why};
    row[Basis] = {.text = citation(text.basis), .dimmed = true};
    return row;
}

} // namespace

MovedDialog::MovedDialog(const Desk &desk, std::vector<MovedDeadline> moved, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_moved(std::move(moved))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("期限变动"));
    auto *words =
        new Label(tr("放假安排变了，%1 个未办事项的期限随之移动。已经办过的步骤日期不变。")
                      .arg(m_moved.size()));
    words->setWordWrap(true);
    auto *list = new ListView;
    list->setAccessibleName(tr("移动了的期限"));
    auto *model = new RowModel(
        movedColumns(),
        [this](std::span<const qint64> ids) {
            std::vector<RowCells> rows;
            for (const qint64 id : ids)
                rows.push_back(cellsOf(m_moved[size_t(id) - 1]));
            return rows;
        },
        this);
    list->setRowModel(model);
    std::vector<qint64> ids(m_moved.size());
    std::iota(ids.begin(), ids.end(), 1);
    model->setIds(std::move(ids));
    auto *buttons = new QDialogButtonBox;
    QPushButton *paper = buttons->addButton(tr("打印清单…"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("知道了"), QDialogButtonBox::AcceptRole);
    close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(paper, &QPushButton::clicked, this, &MovedDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(list, &ListView::rowActivated, this, [this](qint64 id) {
        if (id > 0) {
            Q_EMIT lineRequested(m_moved[size_t(id) - 1].line);
            accept();
        }
    });
    sizeByText(*this, 78, 24);
}

void MovedDialog::print()
{
    printMoved(this, m_desk, m_moved);
}

} // namespace xhb
