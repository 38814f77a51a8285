// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/StepLines.h"

#include "core/base/Dates.h"
#include "core/report/Words.h"
#include "ui/kit/Chip.h"
#include "ui/kit/Label.h"
#include "ui/kit/WhyPopup.h"
#include "ui/plans/PlanWords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

namespace {

constexpr int mostMissing = 3;

ChipLook lookOf(const StepView &step)
{
    switch (step.state) {
    case StepState::Done: return {Shape::Check, step.name, Tone::Green};
    case StepState::Failed: return {Shape::Cross, step.name, Tone::Red};
    case StepState::Current:
        return {step.late ? Shape::Triangle : Shape::Half, step.name,
                step.late ? Tone::Red : Tone::Blue};
    case StepState::Skipped: return {Shape::Dash, step.name, Tone::Grey};
    case StepState::Waiting: break;
    }
    return {Shape::Ring, step.name, Tone::Grey};
}

} // namespace

StepLines::StepLines(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void StepLines::show(const std::vector<StepView> &steps, const RuleContext &rules, bool readOnly,
                     const std::function<QString(const QString &)> &record)
{
    m_readOnly = readOnly;
    m_take.clear();
    m_change.clear();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the press of one of its buttons may have led here
    }
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *lines = new QGridLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(grid(3));
    lines->setVerticalSpacing(grid(2));
    lines->setColumnStretch(1, 1);
    int row = 0;
    for (const StepView &step : steps)
        addLine(*lines, row++, step, rules, record(step.key));
}

void StepLines::addLine(QGridLayout &lines, int row, const StepView &step, const RuleContext &rules,
                        const QString &record)
{
    auto *chip = new Chip(m_content);
    chip->setLook(lookOf(step));
    chip->setAccessibleName(tr("%1，%2").arg(step.name, choiceWord("step_state", step.state)));
    lines.addWidget(chip, row, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *what = new Label(record.isEmpty() ? tr("由%1办理").arg(step.actor) : record,
                           TextSize::Body, m_content);
    what->setWordWrap(true);
    what->setDimmed(record.isEmpty());
    words->addWidget(what);
    if (step.due.isValid()) {
        const QString due =
            step.on.isValid()
                ? tr("期限 %1%2")
                      .arg(longDate(step.due), step.late ? tr("，超过期限") : tr("，按时"))
                : tr("期限 %1（%2），%3")
                      .arg(longDate(step.due), weekdayName(step.due), daysWords(rules, step.due));
        auto *line = new QHBoxLayout;
        QPushButton *link = makeLink(due, tr("%1，为什么").arg(due), m_content, {});
        connect(link, &QPushButton::clicked, link, [link, step] {
            QStringList why{step.explanation};
            if (step.provisional)
                why.append(tr("有的年份放假安排尚未公布，日期为暂定"));
            WhyPopup::showAt({tr("“%1”为什么到 %2？").arg(step.name, longDate(step.due)),
                              why,
                              citation(step.basis),
                              {}},
                             link);
        });
        line->addWidget(link);
        line->addStretch();
        words->addLayout(line);
    } else if (!step.explanation.isEmpty()) {
        auto *since = new Label(step.explanation, TextSize::Caption, m_content);
        since->setDimmed(true);
        since->setWordWrap(true);
        words->addWidget(since);
    }
    int shown = 0;
    for (const Missing &missing : step.missing) {
        const bool more = ++shown > mostMissing;
        auto *lack =
            new Label(more ? tr("……共 %1 处").arg(step.missing.size())
                           : tr("还差：%1（%2）").arg(missing.what, citation(missing.basis)),
                      TextSize::Caption, m_content);
        lack->setTone(step.state == StepState::Current ? std::optional(Tone::Amber) : std::nullopt);
        lack->setDimmed(step.state != StepState::Current);
        lack->setWordWrap(true);
        words->addWidget(lack);
        if (more)
            break;
    }
    lines.addLayout(words, row, 1);

    if (step.state == StepState::Current) {
        auto *take = new QPushButton(tr("登记%1…").arg(step.name), m_content);
        setRole(take, WidgetRole::Primary);
        take->setEnabled(!m_readOnly);
        connect(take, &QPushButton::clicked, this,
                [this, key = step.key] { Q_EMIT takeWanted(key); });
        lines.addWidget(take, row, 2, Qt::AlignTop);
        m_take.insert(step.key, take);
    } else if (step.on.isValid() && !m_readOnly) {
        QPushButton *change = makeLink(tr("改"), tr("修改“%1”的登记").arg(step.name), m_content,
                                       [this, key = step.key] { Q_EMIT changeWanted(key); });
        lines.addWidget(change, row, 2, Qt::AlignTop);
        m_change.insert(step.key, change);
    }
}

} // namespace xhb
