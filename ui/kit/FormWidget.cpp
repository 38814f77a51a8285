// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FormWidget.h"

#include "core/base/Dates.h"
#include "core/report/Words.h"
#include "ui/kit/Ask.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/FormLine.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftDelay = 600; ///< ms of rest before what was typed is kept

QString wordsOf(const FormLine &line, const Value &value)
{
    const QString words = line.editor().words(value);
    return words.isEmpty() ? FormWidget::tr("（空）") : words;
}

/// The book could not be written at all, whatever it was that was typed.
bool ofStorage(ErrorCode code)
{
    return code == ErrorCode::Locked || code == ErrorCode::ReadOnly ||
           code == ErrorCode::DiskFull || code == ErrorCode::Corrupt || code == ErrorCode::File;
}

} // namespace

FormWidget::FormWidget(const EntityInfo &info, FormLayout layout, FormHooks hooks, QDate today,
                       QWidget *parent)
    : QWidget(parent), m_info(info), m_layout(std::move(layout)), m_hooks(std::move(hooks)),
      m_today(today), m_base(info.defaults), m_creates(!m_layout.applyWord.isEmpty())
{
    build();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &FormWidget::keepDraft);
    connect(qApp, &QApplication::focusChanged, this, &FormWidget::focusMoved);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (!m_readOnly && apply())
                Q_EMIT nextWanted();
        });
    }
    for (const auto &line : m_lines)
        line->show(m_base);
    m_bar->hide(); // load() makes the rest; a hook may need more than this constructor has
}

FormWidget::~FormWidget()
{
    keepDraft();
    qApp->disconnect(this);
}

void FormWidget::load(const Row &row, const QString &draftKey, const QString &title)
{
    keepDraft(); // of the row shown so far
    m_base = row;
    m_draftKey = draftKey;
    m_title = title;
    m_showAll = false;
    m_showing = true;
    for (const auto &line : m_lines)
        line->show(m_base);
    m_showing = false;
    m_draftTimer.stop();
    m_offer->hide();
    say({}, false);
    showState();
    if (m_drafts && !draftKey.isEmpty() && !m_readOnly)
        if (const std::optional<FormDraft> draft = m_drafts->find(draftKey))
            offer(tr("有 %1 没写完的 %n 处内容", nullptr, int(draft->fields.size()))
                      .arg(shortDate(draft->keptAt.date()) + draft->keptAt.toString(u" HH:mm"_s)),
                  draft->fields);
}

void FormWidget::refresh(const Row &stored)
{
    m_showing = true;
    for (const auto &line : m_lines) {
        FieldEditor &editor = line->editor();
        const Value &now = line->in(stored);
        const bool mine = line->changedFrom(m_base) && editor.value() != now;
        if (mine && now != line->in(m_base))
            line->setAside(tr("别处已改为：%1").arg(wordsOf(*line, now)));
        else if (!mine && (now != line->in(m_base) || editor.value() != line->in(m_base)))
            line->show(stored);
    }
    m_base = stored;
    m_showing = false;
    showState();
}

Row FormWidget::current() const
{
    Row row = m_base;
    for (const auto &line : m_lines)
        if (!line->locked() && line->editor().problem().isEmpty())
            line->in(row) = line->editor().value();
    return row;
}

QStringList FormWidget::changedColumns() const
{
    QStringList columns;
    for (const auto &line : m_lines)
        if (line->changedFrom(m_base))
            columns << line->column();
    return columns;
}

std::vector<FormProblem> FormWidget::problems() const
{
    std::vector<FormProblem> problems;
    for (const auto &line : m_lines)
        if (const QString problem = line->problem(); !problem.isEmpty())
            problems.push_back({line->column(), problem});
    if (m_hooks.check) {
        const std::vector<FormProblem> more = m_hooks.check(current());
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

bool FormWidget::apply()
{
    return write(true);
}

bool FormWidget::write(bool takeFocus)
{
    if (m_writing)
        return false;
    for (const auto &line : m_lines)
        line->editor().settle();
    if (m_readOnly || (!changed() && !m_creates)) {
        if (m_layout.putsAway)
            Q_EMIT reverted();
        return true;
    }
    m_showAll = true;
    const std::vector<FormProblem> wrong = problems();
    showState();
    if (!wrong.empty()) {
        if (takeFocus)
            focusField(wrong.front().column);
        return false;
    }
    if (m_hooks.apply) {
        m_writing = true; // the ledger's changed() comes back here while it writes
        const Row current = this->current();
        const Status written = m_hooks.apply(current, m_base);
        m_writing = false;
        if (!written.ok()) {
            const Error &error = written.error();
            if (error.code != ErrorCode::Conflict || !takeUpConflict())
                showError(error);
            // The form may be about to show another row: a book that cannot be written is said
            // where it cannot be missed.
            if (ofStorage(error.code))
                Ask(this).error({error.code,
                                 m_drafts && !m_draftKey.isEmpty()
                                     ? tr("%1\n“%2”的改动没有写进台账，已留作草稿；问题解决后"
                                          "回到这里可以找回。")
                                           .arg(error.text, m_title)
                                     : error.text,
                                 error.detail, error.basis});
            return false;
        }
        m_base = current;
    }
    for (const auto &line : m_lines)
        line->show(m_base);
    m_showAll = false;
    m_offer->hide();
    m_draftTimer.stop();
    if (m_drafts && !m_draftKey.isEmpty())
        m_drafts->drop(m_draftKey);
    say({}, false);
    showState();
    Q_EMIT applied();
    return true;
}

bool FormWidget::takeUpConflict()
{
    if (!m_hooks.reread)
        return false;
    const Result<Row> stored = m_hooks.reread();
    if (!stored.ok())
        return false;
    refresh(*stored);
    if (changed())
        say(tr("这条记录在别处改过。您填的都还在；别处改的标在下面。再按一次“%1”，以您填的为准。")
                .arg(m_applyButton->text()),
            true);
    return true;
}

void FormWidget::revert()
{
    const QJsonObject thrownAway = draftFields();
    // A form that goes away cannot offer back what was thrown away: it is offered the next time.
    if (m_layout.putsAway)
        keepDraft();
    m_showing = true;
    for (const auto &line : m_lines)
        line->show(m_base);
    m_showing = false;
    m_showAll = false;
    m_draftTimer.stop();
    if (m_drafts && !m_draftKey.isEmpty() && !m_layout.putsAway)
        m_drafts->drop(m_draftKey);
    say({}, false);
    showState();
    if (!thrownAway.isEmpty())
        offer(tr("已放弃 %n 处改动", nullptr, int(thrownAway.size())), thrownAway);
    Q_EMIT reverted();
}

void FormWidget::compareWith(const Row &other, const QString &word)
{
    for (const auto &line : m_lines) {
        const Value &there = line->in(other);
        line->setAside(there == line->in(m_base) ? QString()
                                                 : tr("%1：%2").arg(word, wordsOf(*line, there)));
    }
}

void FormWidget::refreshReferences()
{
    for (const auto &line : m_lines)
        line->editor().refresh();
}

QWidget *FormWidget::editor(const QString &column) const
{
    const FormLine *line = lineOf(column);
    return line ? line->widget() : nullptr;
}

FormLine *FormWidget::lineOf(const QString &column) const
{
    for (const auto &line : m_lines)
        if (line->column() == column)
            return line.get();
    return nullptr;
}

void FormWidget::setField(const QString &column, const Value &value)
{
    FormLine *line = lineOf(column);
    if (!line || m_readOnly || line->locked())
        return;
    m_showing = true;
    line->editor().type(value);
    m_showing = false;
    onEdited(*line);
}

void FormWidget::suggest(const QString &column, const Value &value)
{
    FormLine *line = lineOf(column);
    if (!line || m_readOnly || line->locked())
        return;
    m_showing = true;
    line->editor().type(value);
    m_showing = false;
    showState();
    Q_EMIT edited(column);
}

void FormWidget::showError(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        say(error.basis.isEmpty() ? error.text
                                  : tr("%1（依据 %2）").arg(error.text, citation(error.basis)),
            true);
}

void FormWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_readOnly && (changed() || m_layout.putsAway)) {
        revert();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FormWidget::onEdited(FormLine &line)
{
    if (m_showing)
        return;
    line.touched = true;
    m_offer->hide();
    m_draftTimer.start();
    showState();
    Q_EMIT edited(line.column());
}

void FormWidget::showProblems()
{
    QHash<QString, QString> words;
    for (const FormProblem &problem : problems()) {
        QString &at = words[lineOf(problem.column) ? problem.column : QString()];
        at = at.isEmpty() ? problem.text : at + u'\n' + problem.text;
    }
    for (const auto &line : m_lines) {
        // Nobody is corrected in the middle of a word.
        const bool due = m_showAll || (line->touched && !line->hasFocus());
        line->mark(due && !m_readOnly ? words.value(line->column()) : QString());
    }
    if (const QString whole = words.value(QString()); m_showAll && !whole.isEmpty())
        say(whole, true);
    if (m_hooks.remarks && !m_readOnly)
        for (const auto remarks = m_hooks.remarks(current()); const auto &line : m_lines)
            line->remark(remarks.value(line->column()));
}

void FormWidget::showState()
{
    showProblems();
    const int count = int(changedColumns().size());
    m_bar->setVisible(!m_readOnly && (count > 0 || m_creates || m_layout.putsAway));
    m_revertButton->setVisible(count > 0 || m_layout.putsAway);
    m_barText->setText(
        count == 0 ? tr("Ctrl+Enter 也可以")
        : m_creates
            ? tr("已填 %1 处 · Ctrl+Enter %2 · Esc 放弃").arg(count).arg(m_applyButton->text())
            : tr("已改 %1 处 · Ctrl+Enter 写入 · Esc 放弃").arg(count));
    if ((count > 0) != m_wasChanged) {
        m_wasChanged = count > 0;
        Q_EMIT changedStateChanged(m_wasChanged);
    }
}

void FormWidget::say(const QString &text, bool bad)
{
    m_banner->setTone(bad ? std::optional(Tone::Red) : std::nullopt);
    m_banner->setText(bad && !text.isEmpty() ? u"▲ "_s + text : text);
    m_banner->setVisible(!text.isEmpty());
}

void FormWidget::focusMoved(QWidget *from, QWidget *to)
{
    const auto inside = [this](QWidget *widget) {
        return widget && (widget == this || isAncestorOf(widget));
    };
    if (!inside(from))
        return;
    showProblems();
    // A pop-up or another window is no leaving.
    if (m_layout.applyOnLeave && to && !inside(to) && to->window() == window() && changed() &&
        !QApplication::activePopupWidget())
        QMetaObject::invokeMethod(
            this, [this] { write(false); }, Qt::QueuedConnection);
}

} // namespace xhb
