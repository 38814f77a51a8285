// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/MeasuresTab.h"

#include "core/base/Dates.h"
#include "core/rules/Deadline.h"
#include "ui/issues/IssueWords.h"
#include "ui/kit/Ask.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/Label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace xhb {

namespace {

FormLayout measureLayout()
{
    FormLayout layout;
    layout.columns = {QStringLiteral("text"),        QStringLiteral("deadline_text"),
                      QStringLiteral("deadline"),    QStringLiteral("kind"),
                      QStringLiteral("done_on"),     QStringLiteral("result"),
                      QStringLiteral("invested_wan")};
    return layout;
}

} // namespace

MeasuresTab::MeasuresTab(Desk &desk, FormDrafts &drafts, QWidget *parent)
    : IssueTab(parent), m_desk(desk), m_drafts(drafts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    m_add = new QPushButton(tr("添加措施"), this);
    m_add->setEnabled(!desk.ledger().readOnly());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    column->addLayout(buttons);

    FormViewHooks<Measure> hooks;
    hooks.apply = [this](const Measure &current, const Measure &base) {
        return write(current, base);
    };
    hooks.reread = [&desk](Id<Measure> id) { return desk.ledger().find(id); };
    m_form = new FormView<Measure>(measureLayout(), std::move(hooks), desk.today(), this);
    m_form->setDrafts(&m_drafts);
    m_form->hide();
    column->addWidget(m_form);
    column->addStretch();

    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_form, &FormWidget::applied, m_form, &QWidget::hide);
    connect(m_form, &FormWidget::reverted, m_form, &QWidget::hide);
    connect(m_form, &FormWidget::nextWanted, this, [this] { edit({}); });
    connect(m_form, &FormWidget::edited, this, [this](const QString &changed) {
        if (changed != QLatin1String("deadline_text"))
            return;
        const DeadlineReading reading = readDeadline(m_form->current().deadlineText);
        if (reading.sure && reading.date.isValid())
            m_form->setField(QStringLiteral("deadline"), Value(reading.date.toString(Qt::ISODate)));
    });
}

void MeasuresTab::show(const IssueCase &shown)
{
    const bool same = m_issue == shown.id();
    m_issue = shown.id();
    m_name = nameOf(shown.issue());
    if (!same)
        m_form->hide();
    if (same && m_measures == shown.dossier.measures)
        return;
    m_measures = shown.dossier.measures;
    m_dates.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // one of its editors may be the caller
        }
        delete item;
    }
    if (m_measures.empty()) {
        auto *empty =
            new Label(tr("还没有整改措施。方案里有几条就添几条，全部完成后才能申请销号。"),
                      TextSize::Body, this);
        empty->setWordWrap(true);
        empty->setDimmed(true);
        m_rows->addWidget(empty);
    }
    QWidget *last = nullptr;
    for (const Measure &measure : m_measures) {
        m_rows->addWidget(makeRow(measure));
        if (last)
            setTabOrder(last, m_dates.value(measure.seq));
        last = m_dates.value(measure.seq);
    }
}

QWidget *MeasuresTab::makeRow(const Measure &measure)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, grid(2), 0, grid(2));
    line->setSpacing(grid(2));
    auto *number = new Label(QString::number(measure.seq), TextSize::Body, row);
    number->setDimmed(true);
    number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000")));
    line->addWidget(number, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(grid(1));
    auto *text = new Label(measure.text, TextSize::Body, row);
    text->setWordWrap(true);
    words->addWidget(text);
    QStringList notes{QCoreApplication::translate(
        "measure", Vocabulary<MeasureKind>::choices[size_t(measure.kind)].label)};
    if (!measure.deadlineText.isEmpty() || measure.deadline.isValid())
        notes.append(tr("时限 %1").arg(measure.deadlineText.isEmpty() ? longDate(measure.deadline)
                                                                      : measure.deadlineText));
    if (!measure.doneOn.isValid() && measure.deadline.isValid())
        notes.append(daysWords(m_desk.rules(), measure.deadline));
    auto *note = new Label(notes.join(QStringLiteral(" · ")), TextSize::Caption, row);
    note->setDimmed(true);
    if (!measure.doneOn.isValid() && measure.deadline.isValid() &&
        measure.deadline < m_desk.today())
        note->setTone(Tone::Red);
    words->addWidget(note);
    if (!measure.result.isEmpty()) {
        auto *result = new Label(measure.result, TextSize::Caption, row);
        result->setWordWrap(true);
        words->addWidget(result);
    }
    line->addLayout(words, 1);

    auto *done = new DateEdit(m_desk.today(), true, row);
    done->setPlaceholderText(tr("完成日期"));
    done->setAccessibleName(tr("第 %1 条措施的完成日期").arg(measure.seq));
    done->setDate(measure.doneOn);
    done->setReadOnly(m_desk.ledger().readOnly());
    m_dates.insert(measure.seq, done);
    connect(done, &QLineEdit::editingFinished, this, [this, measure, done] {
        if (done->understood() && done->date() != measure.doneOn)
            setDone(measure, done->date(), done);
    });
    line->addWidget(done, 0, Qt::AlignTop);

    auto *change = new QPushButton(tr("改"), row);
    setRole(change, WidgetRole::Link);
    change->setAccessibleName(tr("修改第 %1 条措施").arg(measure.seq));
    connect(change, &QPushButton::clicked, this, [this, measure] { edit(measure); });
    auto *away = new QPushButton(tr("删"), row);
    setRole(away, WidgetRole::Link);
    away->setAccessibleName(tr("删除第 %1 条措施").arg(measure.seq));
    connect(away, &QPushButton::clicked, this, [this, measure] { remove(measure); });
    for (QPushButton *button : {change, away}) {
        button->setEnabled(!m_desk.ledger().readOnly());
        line->addWidget(button, 0, Qt::AlignTop);
    }
    return row;
}

void MeasuresTab::setDone(const Measure &measure, QDate on, DateEdit *edit)
{
    Measure changed = measure;
    changed.doneOn = on;
    const QString label =
        on.isValid() ? tr("登记措施完成 %1 第 %2 条") : tr("取消措施完成 %1 第 %2 条");
    const auto written = m_desk.ledger().transact(
        QStringLiteral("measure.done"), label.arg(m_name).arg(measure.seq), m_desk.today(),
        [&](Tx &tx) -> Status { return tx.update(changed, measure); });
    if (!written) {
        edit->setDate(measure.doneOn);
        Ask(this).error(written.error());
    }
}

void MeasuresTab::edit(const Measure &measure)
{
    Measure shown = measure;
    shown.issue = m_issue;
    if (!shown.id)
        shown.seq = m_measures.empty() ? 1 : m_measures.back().seq + 1;
    m_form->load(shown,
                 shown.id ? QStringLiteral("measure/%1").arg(shown.id.value)
                          : QStringLiteral("measure/new/%1").arg(m_issue.value),
                 tr("%1 第 %2 条措施").arg(m_name).arg(shown.seq));
    m_form->show();
    m_form->focusField(QStringLiteral("text"));
}

void MeasuresTab::remove(const Measure &measure)
{
    const auto written =
        m_desk.ledger().transact(QStringLiteral("measure.remove"),
                                 tr("删除整改措施 %1 第 %2 条").arg(m_name).arg(measure.seq),
                                 m_desk.today(), [&](Tx &tx) { return tx.remove(measure.id); });
    if (!written)
        Ask(this).error(written.error());
    else
        Q_EMIT said(tr("已删除第 %1 条措施，可撤销").arg(measure.seq));
}

Status MeasuresTab::write(const Measure &current, const Measure &base)
{
    const QString label =
        current.id ? tr("修改整改措施 %1 第 %2 条") : tr("新建整改措施 %1 第 %2 条");
    TRY_LET(operation, m_desk.ledger().transact(current.id ? QStringLiteral("measure.update")
                                                           : QStringLiteral("measure.add"),
                                                label.arg(m_name).arg(current.seq), m_desk.today(),
                                                [&](Tx &tx) -> Status {
                                                    if (current.id)
                                                        return tx.update(current, base);
                                                    Measure made = current;
                                                    TRY(tx.insert(made));
                                                    return done();
                                                }));
    Q_UNUSED(operation);
    return done();
}

bool MeasuresTab::leave()
{
    return !m_form->isVisibleTo(this) || !m_form->changed() || m_form->apply();
}

DateEdit *MeasuresTab::doneEdit(int seq) const
{
    return m_dates.value(seq);
}

void MeasuresTab::focusOn(const QString &key)
{
    for (const Measure &measure : m_measures)
        if (key.isEmpty() ? !measure.doneOn.isValid() : key.toInt() == measure.seq) {
            m_dates.value(measure.seq)->setFocus();
            return;
        }
    m_add->setFocus();
}

} // namespace xhb
