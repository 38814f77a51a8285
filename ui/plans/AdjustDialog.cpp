// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/AdjustDialog.h"

#include "core/base/Dates.h"
#include "core/base/Stored.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/Label.h"
#include "ui/kit/TextArea.h"
#include "ui/plans/DraftEdit.h"
#include "ui/plans/PlanWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

AdjustDialog::AdjustDialog(Desk &desk, std::vector<PlanRow> rows, Id<Issue> first,
                           FormDrafts &drafts, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_drafts(drafts), m_choices(std::move(rows)),
      m_problem(new QComboBox(this)), m_goal(new Label({}, TextSize::Body)),
      m_goalWhy(new Label({}, TextSize::Caption)), m_deadline(new Label({}, TextSize::Body)),
      m_place(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("申请调整方案"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(grid(2));
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(grid(3));
    facts->setColumnStretch(1, 1);
    const auto add = [&](int line, const QString &caption, QWidget *what) {
        auto *label = new Label(caption, TextSize::Body, inside);
        label->setDimmed(true);
        label->setBuddy(what);
        facts->addWidget(label, line, 0, Qt::AlignTop);
        facts->addWidget(what, line, 1);
    };
    m_problem->setAccessibleName(tr("问题"));
    m_problem->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const PlanRow &choice : m_choices) {
        m_problem->addItem(
            choice.issue.code.isEmpty()
                ? choice.issue.title
                : QStringLiteral("%1　%2").arg(choice.issue.code, choice.issue.title));
        if (choice.issue.id == first)
            m_problem->setCurrentIndex(m_problem->count() - 1);
    }
    add(0, tr("问题"), m_problem);
    m_goal->setWordWrap(true);
    m_goalWhy->setWordWrap(true);
    m_goalWhy->setDimmed(true);
    m_goalWhy->setText(goalStays(desk.rulebook()).text);
    add(1, tr("整改目标"), m_goal);
    facts->addWidget(m_goalWhy, 2, 1);
    add(3, tr("现有时限"), m_deadline);
    column->addLayout(facts);
    column->addWidget(new Label(tr("调整哪几条措施（不动的不勾）"), TextSize::Heading, inside));
    column->addLayout(m_place);

    FormLayout layout;
    layout.columns = {key("new_deadline_text"), key("on"),    key("reason_kind"), key("argument"),
                      key("progress"),          key("major"), key("note")};
    layout.captions = {{key("new_deadline_text"), tr("问题的新时限")}};
    layout.hints = {
        {key("new_deadline_text"), tr("不动就空着；如 2026年12月底前")},
        {key("argument"), tr("为什么原措施或时限做不到，依据是什么，新的能否达到原目标")},
        {key("progress"), tr("到今天做到哪一步")}};
    layout.required = {key("progress")}; // ● in the form of the request
    layout.applyWord = tr("登记申请");
    layout.putsAway = true;
    FormViewHooks<Adjustment> hooks;
    hooks.apply = [this](const Adjustment &typed, const Adjustment &) { return write(typed); };
    m_form = new FormView<Adjustment>(layout, hooks, desk.today(), inside);
    m_form->setDrafts(&m_drafts);
    column->addWidget(m_form);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(scroll, 1);
    outer->addWidget(m_form->bar()); // below what scrolls
    for (QPushButton *button : m_form->bar()->findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_form, &FormWidget::applied, this, &QDialog::accept);
    connect(m_form, &FormWidget::reverted, this, &QDialog::reject);
    connect(m_problem, &QComboBox::currentIndexChanged, this, &AdjustDialog::showProblem);
    if (!m_choices.empty())
        showProblem();
}

/// What is in it has its size by now.
void AdjustDialog::showEvent(QShowEvent *event)
{
    makeRoom();
    QDialog::showEvent(event);
}

/// As high as what is in it, as far as the window behind it goes.
void AdjustDialog::makeRoom()
{
    if (m_measures)
        m_measures->layout()->activate(); // what was just ticked counts
    const QMargins around = layout()->contentsMargins();
    const int wide = fontMetrics().horizontalAdvance(QChar(0x56FD)) * 62;
    const int high = m_form->parentWidget()->layout()->totalHeightForWidth(wide) +
                     m_form->bar()->sizeHint().height() + layout()->spacing() + around.top() +
                     around.bottom();
    resize(QSize(wide + around.left() + around.right(), high)
               .expandedTo(isVisible() ? size() : QSize())
               .boundedTo(parentWidget()->window()->size()));
}

QPushButton *AdjustDialog::fileButton() const
{
    return m_form->bar()->findChild<QPushButton *>(key("apply"));
}

const PlanRow &AdjustDialog::row() const
{
    return m_choices[size_t(std::max(0, m_problem->currentIndex()))];
}

void AdjustDialog::showProblem()
{
    const PlanRow &chosen = row();
    m_goal->setText(chosen.issue.goal.isEmpty() ? tr("（没有写）") : chosen.issue.goal);
    m_deadline->setText(deadlineWords(chosen.issue.deadlineText, chosen.issue.deadline));
    if (m_measures) {
        m_measures->hide();
        m_measures->deleteLater();
    }
    m_lines.clear();
    m_measures = new QWidget;
    m_place->addWidget(m_measures);
    auto *lines = new QVBoxLayout(m_measures);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid(1));
    for (const Measure &measure : chosen.measures)
        addMeasure(measure);
    m_form->load(Adjustment(), QStringLiteral("adjust/%1").arg(chosen.issue.id.value),
                 nameOf(chosen.issue));
    m_form->suggest(key("on"), Value(m_desk.today().toString(Qt::ISODate)));
}

void AdjustDialog::addMeasure(const Measure &measure)
{
    Line line;
    line.measure = &measure;
    const QString what = tr("第 %1 条：%2").arg(measure.seq).arg(measure.text.simplified());
    line.wanted =
        new QCheckBox(measure.doneOn.isValid()
                          ? tr("%1（%2已完成，不需要调整）").arg(what, longDate(measure.doneOn))
                          : what,
                      m_measures);
    line.wanted->setEnabled(!measure.doneOn.isValid());
    line.wanted->setToolTip(toolTipText(measure.text));
    line.wanted->setAccessibleName(tr("调整第 %1 条措施").arg(measure.seq));
    line.wanted->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line.fields = new QWidget(m_measures);
    auto *fields = new QGridLayout(line.fields);
    fields->setContentsMargins(grid(6), 0, 0, grid(2));
    fields->setColumnStretch(1, 1);
    const auto caption = [&](const QString &words, int at) {
        auto *label = new Label(words, TextSize::Caption, line.fields);
        label->setDimmed(true);
        fields->addWidget(label, at, 0, Qt::AlignTop);
    };
    caption(tr("现改为"), 0);
    line.text = new TextArea(line.fields);
    line.text->showText(measure.text);
    line.text->setAccessibleName(tr("第 %1 条措施改为").arg(measure.seq));
    fields->addWidget(line.text, 0, 1);
    caption(tr("原时限 %1，现改为").arg(deadlineWords(measure.deadlineText, measure.deadline)), 1);
    line.deadline = new QLineEdit(line.fields);
    line.deadline->setPlaceholderText(tr("不动就空着；如 2026年12月底前"));
    line.deadline->setAccessibleName(tr("第 %1 条措施的新时限").arg(measure.seq));
    fields->addWidget(line.deadline, 1, 1);
    line.fields->hide();
    connect(line.wanted, &QCheckBox::toggled, this, [this, fields = line.fields](bool wanted) {
        fields->setVisible(wanted);
        makeRoom();
    });
    m_measures->layout()->addWidget(line.wanted);
    m_measures->layout()->addWidget(line.fields);
    m_lines.push_back(line);
}

TextArea *AdjustDialog::newText(int seq) const
{
    for (const Line &line : m_lines)
        if (line.measure->seq == seq)
            return line.text;
    return nullptr;
}

QLineEdit *AdjustDialog::newDeadline(int seq) const
{
    for (const Line &line : m_lines)
        if (line.measure->seq == seq)
            return line.deadline;
    return nullptr;
}

void AdjustDialog::wish(int seq, bool wanted)
{
    for (const Line &line : m_lines)
        if (line.measure->seq == seq)
            line.wanted->setChecked(wanted);
}

std::vector<MeasureWish> AdjustDialog::wishes() const
{
    std::vector<MeasureWish> made;
    for (const Line &line : m_lines) {
        if (!line.wanted->isChecked())
            continue;
        MeasureWish wish;
        wish.seq = line.measure->seq;
        const QString text = line.text->toPlainText().trimmed();
        if (text != line.measure->text)
            wish.text = text;
        if (const QString typed = line.deadline->text().trimmed(); !typed.isEmpty())
            wish.deadlineText = readTypedDeadline(typed, m_desk.today()).text;
        made.push_back(std::move(wish));
    }
    return made;
}

Status AdjustDialog::write(const Adjustment &typed)
{
    Adjustment request = typed;
    request.issue = row().issue.id;
    request.newDeadlineText = readTypedDeadline(typed.newDeadlineText, m_desk.today()).text;
    Recorded made;
    TRY_LET(operation,
            m_desk.ledger().transact(
                key("adjust.request"), stored("申请调整方案 %1").arg(nameOf(row().issue)),
                m_desk.today(), [&](Tx &tx) -> Status {
                    TRY_LET(recorded, requestAdjustment(m_desk, tx, request, wishes()));
                    made = std::move(recorded);
                    return xhb::done();
                }));
    Q_UNUSED(operation);
    Q_EMIT requested(made.id, warningWords(made));
    return xhb::done();
}

} // namespace xhb
