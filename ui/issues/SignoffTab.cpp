// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/SignoffTab.h"

#include "core/base/Dates.h"
#include "ui/issues/ActForm.h"
#include "ui/issues/IssueWords.h"
#include "ui/kit/FormWidget.h"
#include "ui/kit/Label.h"
#include "ui/kit/WhyPopup.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

SignoffTab::SignoffTab(Desk &desk, FormDrafts &drafts, QWidget *parent)
    : IssueTab(parent), m_desk(desk), m_drafts(drafts), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void SignoffTab::show(const IssueCase &shown)
{
    const bool same = m_shown && m_shown->id() == shown.id();
    // A form that is being typed in stays while its act is still the next one.
    const QString typing = same && m_form && m_form->changed() &&
                                   m_shown->status.can.contains(m_verb) &&
                                   shown.status.can.contains(m_verb) &&
                                   actWord(m_verb, m_shown->status) == actWord(m_verb, shown.status)
                               ? m_verb
                               : QString();
    m_shown = std::make_unique<IssueCase>(shown);
    FormWidget *kept = typing.isEmpty() ? nullptr : m_form;
    if (kept)
        kept->setParent(this);
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the press of one of its buttons may have led here
    }
    m_content = new QWidget(this);
    m_column->insertWidget(0, m_content);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(grid(2));
    m_form = nullptr;
    m_verb.clear();
    addRounds();
    addActs();
    if (kept) {
        m_form = kept;
        m_verb = typing;
        m_formPlace->addWidget(kept);
        kept->show();
    }
    m_lines->addStretch();
}

QWidget *SignoffTab::line(const QString &caption, const QString &text, const QString &why,
                          const QString &basis)
{
    auto *row = new QWidget(m_content);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid(2));
    auto *left = new Label(caption, TextSize::Body, row);
    left->setDimmed(true);
    left->setFixedWidth(fontMetrics().horizontalAdvance(tr("分管领导签字")) + grid(2));
    line->addWidget(left, 0, Qt::AlignTop);
    if (why.isEmpty()) {
        auto *right = new Label(text, TextSize::Body, row);
        right->setWordWrap(true);
        right->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->addWidget(right, 1);
    } else {
        auto *right = new QPushButton(text, row);
        setRole(right, WidgetRole::Link);
        right->setAccessibleName(tr("%1 %2，为什么").arg(caption, text));
        line->addWidget(right);
        line->addStretch();
        connect(right, &QPushButton::clicked, right, [right, caption, text, why, basis] {
            WhyPopup::showAt(
                {tr("%1为什么是%2？").arg(caption, text), {why}, basisWords(basis), {}}, right);
        });
    }
    m_lines->addWidget(row);
    return row;
}

void SignoffTab::addRounds()
{
    const auto &rounds = m_shown->dossier.rounds;
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        const Procedure *procedure = m_desk.rulebook().procedure(Key::of(round->round.procedure));
        m_lines->addWidget(new Label(tr("第 %1 轮 · %2 · %3启动")
                                         .arg(round->round.no)
                                         .arg(procedure ? procedure->name : round->round.procedure,
                                              longDate(round->round.startedOn)),
                                     TextSize::Heading, m_content));
        for (const Step &step : round->steps) {
            const int position = procedure ? procedure->indexOf(Key::of(step.key)) : -1;
            QStringList words{longDate(step.on)};
            if (position >= 0 && procedure->steps[size_t(position)].mayFail)
                words.append(QCoreApplication::translate(
                    "step", Vocabulary<Outcome>::choices[size_t(step.outcome)].label));
            for (const QString &word : {step.by, step.people, step.docNo, step.opinion, step.note})
                if (!word.isEmpty())
                    words.append(word);
            line(position < 0 ? step.key : procedure->steps[size_t(position)].name,
                 words.join(QStringLiteral(" · ")));
        }
        for (const PublicityDossier &notice : round->publicity)
            addNotice(notice, *round);
    }
    for (const StepView &step : m_shown->status.steps)
        if (step.state == StepState::Current && step.due.isValid() && m_shown->status.round > 0 &&
            !step.explanation.isEmpty())
            line(tr("%1期限").arg(step.name),
                 longDate(step.due) + QStringLiteral("（") + weekdayName(step.due) +
                     QStringLiteral("）"),
                 step.explanation, step.basis);
    for (const Lookback &lookback : m_shown->dossier.lookbacks) {
        QStringList words{
            longDate(lookback.on),
            QCoreApplication::translate(
                "lookback", Vocabulary<LookbackOutcome>::choices[size_t(lookback.outcome)].label)};
        for (const QString &word : {lookback.people, lookback.note})
            if (!word.isEmpty())
                words.append(word);
        line(tr("回头看"), words.join(QStringLiteral(" · ")));
    }
}

void SignoffTab::addNotice(const PublicityDossier &notice, const RoundDossier &round)
{
    const Publicity &publicity = notice.publicity;
    line(tr("公示载体"), publicity.media);
    line(tr("公示起始"), tr("%1（%2）").arg(longDate(publicity.on), weekdayName(publicity.on)));
    QString why;
    QString basis;
    if (&round == m_shown->dossier.lastRound())
        for (const StepView &step : m_shown->status.steps)
            if (step.due == notice.until && !step.explanation.isEmpty()) {
                why = step.explanation;
                basis = step.basis;
            }
    line(tr("公示截止"), tr("%1（%2）").arg(longDate(notice.until), weekdayName(notice.until)), why,
         basis);
    if (!publicity.phone.isEmpty())
        line(tr("问效电话"), publicity.phone);
    if (!publicity.url.isEmpty())
        line(tr("网址"), publicity.url);
    for (const Objection &objection : notice.objections) {
        QString words = tr("%1提出：%2").arg(longDate(objection.on), objection.content);
        words += objection.resolvedOn.isValid()
                     ? tr("\n%1处理，%2。%3")
                           .arg(longDate(objection.resolvedOn),
                                objection.upheld ? tr("属实") : tr("不属实"), objection.resolution)
                     : tr("\n尚未处理");
        line(tr("异议"), words);
    }
}

void SignoffTab::addActs()
{
    const StatusView &status = m_shown->status;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(2));
    m_formPlace = new QVBoxLayout;
    bool first = true;
    const bool readOnly = m_desk.ledger().readOnly();
    for (const QString &verb : status.can) {
        auto *button = new QPushButton(actWord(verb, status), m_content);
        if (std::exchange(first, false))
            setRole(button, WidgetRole::Primary);
        button->setEnabled(!readOnly);
        connect(button, &QPushButton::clicked, this, [this, verb] { openAct(verb); });
        buttons->addWidget(button);
    }
    auto *paper = new QPushButton(tr("登记表…"), m_content);
    connect(paper, &QPushButton::clicked, this,
            [this] { Q_EMIT printWanted(QStringLiteral("signoff-form")); });
    buttons->addWidget(paper);
    auto *notice = new QPushButton(tr("公示稿…"), m_content);
    connect(notice, &QPushButton::clicked, this,
            [this] { Q_EMIT printWanted(QStringLiteral("notice")); });
    buttons->addWidget(notice);
    buttons->addStretch();
    m_lines->addSpacing(grid(2));
    m_lines->addLayout(buttons);
    m_lines->addLayout(m_formPlace);
    // What cannot be done yet says why; what is simply not its turn stays silent.
    for (const Refusal &refusal : status.cannot) {
        const bool next = refusal.verb == QLatin1String("signoff.step")
                              ? status.round > 0 && !status.roundOver
                              : refusal.verb == QLatin1String("signoff.start") && status.round == 0;
        if (!next)
            continue;
        auto *why =
            new Label(refusal.why + (refusal.basis.isEmpty()
                                         ? QString()
                                         : QStringLiteral("（%1）").arg(basisWords(refusal.basis))),
                      TextSize::Caption, m_content);
        why->setDimmed(true);
        why->setWordWrap(true);
        m_lines->addWidget(why);
    }
}

void SignoffTab::openAct(const QString &verb)
{
    if (m_form && m_verb == verb) {
        m_form->setFocus();
        return;
    }
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_verb = verb;
    m_form = makeActForm(verb, m_desk, *m_shown, m_drafts, m_content);
    if (!m_form)
        return;
    m_formPlace->addWidget(m_form);
    m_form->show();
    const auto close = [this, form = m_form] {
        if (m_form == form) {
            m_form = nullptr;
            m_verb.clear();
        }
        form->hide();
        form->deleteLater();
    };
    connect(m_form, &FormWidget::applied, this, close);
    connect(m_form, &FormWidget::reverted, this, close);
    connect(m_form, &FormWidget::nextWanted, this, &IssueTab::nextWanted);
    m_form->focusField(verb == QLatin1String("signoff.start") ? QStringLiteral("started_on")
                                                              : QStringLiteral("on"));
}

bool SignoffTab::leave()
{
    return true; // an act is never taken by leaving; its form is kept as a draft
}

void SignoffTab::focusOn(const QString &verb)
{
    const QString wanted =
        verb.isEmpty() && !m_shown->status.can.isEmpty() ? m_shown->status.can.front() : verb;
    if (m_shown->status.can.contains(wanted))
        openAct(wanted);
}

} // namespace xhb
