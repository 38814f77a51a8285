// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/TaskRow.h"

#include "ui/kit/DateEdit.h"
#include "ui/kit/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

TaskRow::TaskRow(const QString &thing, QDate today, QWidget *parent)
    : QWidget(parent), m_thing(thing), m_today(today), m_box(new QCheckBox(this)),
      m_number(new Label({}, TextSize::Body, this)), m_text(new Label({}, TextSize::Body, this)),
      m_facts(new Label({}, TextSize::Caption, this)), m_left(new QPushButton(this)),
      m_result(new Label({}, TextSize::Caption, this)),
      m_problem(new Label({}, TextSize::Caption, this)), m_done(new DateEdit(today, true, this)),
      m_change(new QPushButton(tr("改"), this)), m_away(new QPushButton(tr("删"), this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, grid(2), 0, grid(2));
    line->setSpacing(grid(2));
    m_number->setDimmed(true);
    m_number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00")));
    line->addWidget(m_box, 0, Qt::AlignTop);
    line->addWidget(m_number, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(grid(1));
    m_text->setWordWrap(true);
    m_facts->setDimmed(true);
    m_facts->setWordWrap(true);
    m_result->setWordWrap(true);
    setRole(m_left, WidgetRole::Link);
    words->addWidget(m_text);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(grid(1));
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_left, 0, Qt::AlignTop);
    words->addLayout(facts);
    words->addWidget(m_result);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Red);
    m_problem->hide();
    words->addWidget(m_problem);
    line->addLayout(words, 1);

    m_done->setPlaceholderText(tr("完成日期"));
    m_done->setFixedWidth(m_done->sizeHint().width());
    auto *deeds = new QVBoxLayout; // below each other: the words need the width
    deeds->setSpacing(0);
    deeds->addWidget(m_done);
    auto *links = new QHBoxLayout;
    links->addStretch();
    for (QPushButton *button : {m_change, m_away}) {
        setRole(button, WidgetRole::Link);
        links->addWidget(button);
    }
    deeds->addLayout(links);
    deeds->addStretch();
    line->addLayout(deeds);

    connect(m_box, &QAbstractButton::clicked, this,
            [this](bool ticked) { Q_EMIT doneTyped(m_task.id, ticked ? m_today : QDate()); });
    connect(m_done, &QLineEdit::editingFinished, this, [this] {
        const QString problem = m_done->problem();
        m_problem->setText(tr("▲ %1，没有写入").arg(problem));
        m_problem->setVisible(!problem.isEmpty());
        if (problem.isEmpty() && m_done->date() != m_task.doneOn)
            Q_EMIT doneTyped(m_task.id, m_done->date());
    });
    connect(m_left, &QPushButton::clicked, this, [this] { Q_EMIT whyWanted(m_task.id, m_left); });
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_task.id); });
    connect(m_away, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_task.id); });
}

void TaskRow::setTask(const Task &task)
{
    m_task = task;
    m_box->setChecked(task.doneOn.isValid());
    m_box->setAccessibleName(tr("第 %1 条%2已完成").arg(task.seq).arg(m_thing));
    m_number->setText(QString::number(task.seq));
    m_text->setText(task.text);
    m_facts->setText(task.facts);
    m_left->setVisible(!task.left.isEmpty());
    m_left->setText(task.left);
    m_left->setAccessibleName(tr("%1，为什么").arg(task.left));
    m_left->setToolTip(task.why);
    m_facts->setTone(task.late ? std::optional(Tone::Red) : std::nullopt);
    m_result->setVisible(!task.result.isEmpty());
    m_result->setText(task.result);
    m_done->setAccessibleName(tr("第 %1 条%2的完成日期").arg(task.seq).arg(m_thing));
    m_done->setDate(task.doneOn);
    m_problem->hide();
    m_change->setAccessibleName(tr("修改第 %1 条%2").arg(task.seq).arg(m_thing));
    m_away->setAccessibleName(tr("删除第 %1 条%2").arg(task.seq).arg(m_thing));
}

void TaskRow::setReadOnly(bool readOnly)
{
    const bool fixed = readOnly || !m_task.sealed.isEmpty();
    m_box->setEnabled(!fixed);
    m_done->setReadOnly(fixed);
    m_change->setVisible(!readOnly);
    m_away->setVisible(!readOnly);
    m_away->setEnabled(m_task.kept.isEmpty());
    m_away->setToolTip(toolTipText(m_task.kept));
    m_done->setToolTip(toolTipText(m_task.sealed));
    m_box->setToolTip(m_task.sealed.isEmpty() ? tr("打勾即今天完成") : toolTipText(m_task.sealed));
}

QWidget *TaskRow::lastEditor() const
{
    return m_away;
}

} // namespace xhb
