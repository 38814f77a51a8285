// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/RecordLines.h"

#include "core/base/Dates.h"
#include "ui/kit/Label.h"
#include "ui/signoff/CaseWhy.h"
#include "ui/signoff/RecordForm.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace xhb {

namespace {

/// An address or number without a space must not make the pane wider than it is.
QString breakable(QString text)
{
    static const QRegularExpression run(QStringLiteral("([!-~]{24})(?=[!-~])"));
    return text.replace(run, QStringLiteral("\\1\u200B"));
}

QString dayWords(QDate day)
{
    return RecordLines::tr("%1（%2）").arg(longDate(day), weekdayName(day));
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace

RecordLines::RecordLines(const Desk &desk, const Case &shown, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_shown(shown), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid(1));
    const auto &rounds = shown.dossier.rounds;
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round)
        addRound(*round, round == rounds.rbegin());
    for (const Lookback &lookback : shown.dossier.lookbacks)
        addLookback(lookback);
}

void RecordLines::addRound(const RoundDossier &round, bool last)
{
    const StatusView &status = m_shown.status;
    // What has ended is sealed (QX-18): its words are shown, not offered for correction.
    const bool open =
        last && !status.roundOver && !status.closedOn.isValid() && !m_desk.ledger().readOnly();
    const Procedure *procedure = m_desk.rulebook().procedure(Key::of(round.round.procedure));
    auto *head = new QHBoxLayout;
    auto *title = new Label(tr("第 %1 轮 · %2 · %3启动")
                                .arg(round.round.no)
                                .arg(procedure ? procedure->name : round.round.procedure,
                                     longDate(round.round.startedOn)),
                            TextSize::Heading, this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    const QString key = recordKey(round.round.id);
    if (open)
        head->addWidget(editLink(tr("填写登记表文字"), title->text(), key), 0, Qt::AlignTop);
    m_column->addLayout(head);
    addPlace(key);
    addTexts(round.round);
    for (const Step &step : round.steps)
        addStep(step, procedure, last, open);
    for (const PublicityDossier &notice : round.publicity)
        addNotice(notice, procedure, last, open);
    if (last)
        addDue();
}

void RecordLines::addTexts(const Round &round)
{
    for (const Field<Round> &field : Entity<Round>::fields)
        if (field.is(Long))
            if (const auto text = std::get<QString>(field.read(round)); !text.isEmpty())
                line(QCoreApplication::translate("round", field.label), text);
}

void RecordLines::addStep(const Step &step, const Procedure *procedure, bool last, bool open)
{
    const int position = procedure ? procedure->indexOf(Key::of(step.key)) : -1;
    const StepRule *rule = position < 0 ? nullptr : &procedure->steps[size_t(position)];
    QStringList words{dayWords(step.on)};
    if (rule && rule->mayFail)
        words.append(QCoreApplication::translate(
            "step", Vocabulary<Outcome>::choices[size_t(step.outcome)].label));
    if (step.siteOn.isValid() || !step.people.isEmpty())
        words.append(tr("现场核查 %1")
                         .arg(joined({step.siteOn.isValid() ? longDate(step.siteOn) : QString(),
                                      step.people})));
    words << step.by << step.docNo << step.opinion << step.note;
    const QString caption = rule ? rule->name : step.key;
    const QString key = open ? recordKey(step.id) : QString();
    if (last && rule && size_t(position) < m_shown.status.steps.size())
        line(caption, joined(words), whyStep(m_desk, m_shown, position), key);
    else
        line(caption, joined(words), key);
}

void RecordLines::addNotice(const PublicityDossier &notice, const Procedure *procedure, bool last,
                            bool open)
{
    const Publicity &publicity = notice.publicity;
    const QString key = open ? recordKey(publicity.id) : QString();
    line(tr("公示载体"), publicity.media, key);
    line(tr("公示起始"), dayWords(publicity.on));
    Explanation why;
    for (size_t i = 0; last && procedure && i < procedure->steps.size(); ++i)
        if (procedure->steps[i].kind == StepKind::Publicity && i < m_shown.status.steps.size())
            why = whyStep(m_desk, m_shown, int(i));
    line(tr("公示截止"), dayWords(notice.until), why);
    line(tr("问效电话"), publicity.phone);
    line(tr("网址"), publicity.url);
    line(tr("备注"), publicity.note);
    for (const Objection &objection : notice.objections)
        addObjection(objection, open);
}

void RecordLines::addObjection(const Objection &objection, bool open)
{
    QString words = tr("%1提出：%2").arg(longDate(objection.on), objection.content);
    if (!objection.way.isEmpty())
        words += tr("（%1）").arg(objection.way);
    words += objection.resolvedOn.isValid()
                 ? tr("\n%1处理，%2。%3")
                       .arg(longDate(objection.resolvedOn),
                            objection.upheld ? tr("属实") : tr("不属实"), objection.resolution)
                 : tr("\n尚未处理");
    line(tr("异议"), words, open ? recordKey(objection.id) : QString());
}

void RecordLines::addDue()
{
    const auto &steps = m_shown.status.steps;
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i].state == StepState::Current && steps[i].due.isValid() &&
            !steps[i].on.isValid())
            line(tr("%1期限").arg(steps[i].name), dayWords(steps[i].due),
                 whyStep(m_desk, m_shown, int(i)));
}

void RecordLines::addLookback(const Lookback &lookback)
{
    line(tr("回头看"),
         joined(
             {dayWords(lookback.on),
              QCoreApplication::translate(
                  "lookback", Vocabulary<LookbackOutcome>::choices[size_t(lookback.outcome)].label),
              lookback.people, lookback.note,
              lookback.newDeadline.isValid()
                  ? tr("重新整改时限 %1").arg(longDate(lookback.newDeadline))
                  : QString()}),
         m_desk.ledger().readOnly() ? QString() : recordKey(lookback.id));
}

void RecordLines::line(const QString &caption, const QString &text, const QString &key)
{
    if (!text.isEmpty())
        line(caption, text, Explanation(), key);
}

void RecordLines::line(const QString &caption, const QString &text, const Explanation &why,
                       const QString &key)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    auto *left = new Label(caption, TextSize::Body, this);
    left->setDimmed(true);
    left->setWordWrap(true);
    left->setFixedWidth(fontMetrics().horizontalAdvance(tr("分管领导签字")) + grid(2));
    row->addWidget(left, 0, Qt::AlignTop);
    auto *right = new Label(breakable(text), TextSize::Body, this);
    right->setWordWrap(true);
    for (Label *label : {left, right})
        label->setContentsMargins(0, grid(1), 0, 0); // level with the words of the links
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(right, 1);
    if (!why.why.title.isEmpty()) {
        auto *link = new QPushButton(tr("为什么"), this);
        setRole(link, WidgetRole::Link);
        link->setAccessibleName(tr("%1 %2，为什么").arg(caption, text));
        link->setToolTip(toolTipOf(why));
        right->setToolTip(link->toolTip());
        connect(link, &QPushButton::clicked, this, [why, link] { explain(why, link); });
        row->addWidget(link, 0, Qt::AlignTop);
    }
    if (!key.isEmpty())
        row->addWidget(editLink(tr("改"), caption, key), 0, Qt::AlignTop);
    m_column->addLayout(row);
    if (!key.isEmpty())
        addPlace(key);
}

QWidget *RecordLines::editLink(const QString &word, const QString &caption, const QString &key)
{
    auto *link = new QPushButton(word, this);
    setRole(link, WidgetRole::Link);
    link->setObjectName(key);
    link->setAccessibleName(tr("%1：%2").arg(word, caption));
    connect(link, &QPushButton::clicked, this, [this, key] { Q_EMIT editWanted(key); });
    return link;
}

void RecordLines::addPlace(const QString &key)
{
    auto *place = new QVBoxLayout;
    m_column->addLayout(place);
    m_places.insert(key, place);
}

} // namespace xhb
