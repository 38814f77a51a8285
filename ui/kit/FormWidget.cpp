// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FormWidget.h"

#include "core/base/Dates.h"
#include "ui/kit/FieldEditor.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/Label.h"

#include <QApplication>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace xhb {

using namespace Qt::StringLiterals;

struct FormWidget::Line {
    int index; ///< in the field table
    FieldInfo field;
    QString column;
    QString captionWords;
    bool locked;
    bool required;
    bool touched = false;
    QString aside; ///< how it reads elsewhere, when that differs
    Label *caption = nullptr;
    Label *problem = nullptr;
    Label *note = nullptr;
    std::unique_ptr<FieldEditor> editor;

    bool hasFocus() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == editor->widget() || editor->widget()->isAncestorOf(focus));
    }
    bool empty() const
    {
        const Value value = editor->value();
        const auto *text = std::get_if<QString>(&value);
        return isNull(value) || (text && (text->trimmed().isEmpty() || *text == "[]"_L1));
    }
};

namespace {

constexpr int draftDelay = 600; ///< ms of rest before what was typed is kept

Value valueFrom(const QJsonValue &json, Kind kind)
{
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return kind == Kind::Decimal ? Value(json.toDouble()) : Value(json.toInteger());
    return {};
}

} // namespace

FormWidget::FormWidget(const EntityInfo &info, FormLayout layout, FormHooks hooks, QDate today,
                       QWidget *parent)
    : QWidget(parent), m_info(info), m_layout(std::move(layout)), m_hooks(std::move(hooks)),
      m_today(today), m_base(info.defaults)
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
    load(m_base);
}

FormWidget::~FormWidget()
{
    keepDraft();
    qApp->disconnect(this);
}

void FormWidget::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    m_banner = new Label({}, TextSize::Body, this);
    m_banner->setWordWrap(true);
    m_banner->hide();
    column->addWidget(m_banner);
    m_offer = new QFrame(this);
    setRole(m_offer, WidgetRole::Notice);
    auto *offerRow = new QHBoxLayout(m_offer);
    m_offerText = new Label({}, TextSize::Body, m_offer);
    m_offerText->setWordWrap(true);
    auto *take = new QPushButton(tr("找回"), m_offer);
    auto *leave = new QPushButton(tr("不要了"), m_offer);
    take->setObjectName(u"takeDraft"_s);
    leave->setObjectName(u"dropDraft"_s);
    setRole(leave, WidgetRole::Quiet);
    offerRow->addWidget(m_offerText, 1);
    offerRow->addWidget(take);
    offerRow->addWidget(leave);
    connect(take, &QPushButton::clicked, this, &FormWidget::takeOffer);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_offer->hide();
        if (m_drafts && !m_draftKey.isEmpty())
            m_drafts->drop(m_draftKey);
    });
    m_offer->hide();
    column->addWidget(m_offer);

    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(grid(3));
    m_grid->setVerticalSpacing(grid(1));
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    QStringList columns = m_layout.columns;
    if (columns.isEmpty())
        for (const FieldInfo &field : m_info.fields)
            if (!field.is(Fixed))
                columns << QString::fromLatin1(field.column);
    for (const QString &name : std::as_const(columns))
        if (const int index = m_info.indexOf(name); index >= 0)
            addLine(index);
    QWidget *before = nullptr;
    for (const auto &line : m_lines) {
        QWidget *editor = line->editor->widget();
        if (before)
            setTabOrder(before, editor);
        before = editor;
    }
    if (!m_lines.empty())
        setFocusProxy(m_lines.front()->editor->widget());
    buildBar();
    column->addWidget(m_bar);
}

void FormWidget::addLine(int index)
{
    auto line = std::make_unique<Line>();
    line->index = index;
    line->field = m_info.fields[size_t(index)];
    line->column = QString::fromLatin1(line->field.column);
    line->locked = m_layout.locked.contains(line->column) || line->field.is(Fixed);
    line->required = line->field.is(Required) || m_layout.required.contains(line->column);
    line->captionWords = m_layout.captions.value(
        line->column, QCoreApplication::translate(m_info.table, line->field.label));
    const EditorSetup setup{line->captionWords,
                            QString::fromLatin1(m_info.table),
                            m_layout.hints.value(line->column),
                            m_layout.leadWords.value(line->column),
                            m_today,
                            m_hooks.references,
                            m_hooks.addReference};
    Line *raw = line.get();
    line->editor = FieldEditor::make(line->field, setup, this, [this, raw] { onEdited(*raw); });
    QWidget *editor = line->editor->widget();
    if (line->required)
        editor->setAccessibleDescription(tr("必填"));
    if (line->locked)
        line->editor->setReadOnly(true);

    int row = m_grid->rowCount();
    if (const QString title = m_layout.titles.value(line->column); !title.isEmpty()) {
        auto *heading = new Label(title, TextSize::Heading, this);
        heading->setContentsMargins(0, grid(m_lines.empty() ? 0 : 3), 0, grid(1));
        m_grid->addWidget(heading, row++, 0, 1, 2);
    }
    if (line->field.kind != Kind::Flag) {
        line->caption =
            new Label(line->required ? line->captionWords + u" ＊"_s : line->captionWords,
                      TextSize::Body, this);
        line->caption->setDimmed(true);
        line->caption->setWordWrap(true);
        line->caption->setBuddy(editor);
        line->caption->setMaximumWidth(fontMetrics().height() * 7);
        line->caption->setContentsMargins(0, grid(1), 0, 0);
        m_grid->addWidget(line->caption, row, 0, Qt::AlignTop);
    }
    const bool narrow = editor->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum ||
                        editor->maximumWidth() < QWIDGETSIZE_MAX;
    m_grid->addWidget(editor, row, 1, narrow ? Qt::AlignLeft : Qt::Alignment());
    for (Label **label : {&line->problem, &line->note}) {
        *label = new Label({}, TextSize::Caption, this);
        (*label)->setWordWrap(true);
        (*label)->hide();
        m_grid->addWidget(*label, ++row, 1);
    }
    line->problem->setTone(Tone::Red);
    line->problem->setObjectName(line->column + u".problem"_s);
    line->note->setTone(Tone::Amber);
    line->note->setObjectName(line->column + u".note"_s);
    m_lines.push_back(std::move(line));
}

void FormWidget::buildBar()
{
    m_bar = new QWidget(this);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, grid(1), 0, 0);
    m_barText = new Label({}, TextSize::Caption, m_bar);
    m_barText->setDimmed(true);
    m_barText->setElided(true);
    m_revertButton = new QPushButton(tr("放弃"), m_bar);
    m_revertButton->setObjectName(u"revert"_s);
    m_revertButton->setToolTip(tr("恢复原样（Esc）"));
    setRole(m_revertButton, WidgetRole::Quiet);
    m_applyButton =
        new QPushButton(m_layout.applyWord.isEmpty() ? tr("写入") : m_layout.applyWord, m_bar);
    m_applyButton->setObjectName(u"apply"_s);
    m_applyButton->setToolTip(tr("Ctrl+Enter"));
    setRole(m_applyButton, WidgetRole::Primary);
    row->addWidget(m_barText, 1);
    row->addWidget(m_revertButton);
    row->addWidget(m_applyButton);
    connect(m_revertButton, &QPushButton::clicked, this, &FormWidget::revert);
    connect(m_applyButton, &QPushButton::clicked, this, [this] { apply(); });
}

void FormWidget::load(const Row &row, const QString &draftKey, const QString &title)
{
    keepDraft(); // of the row shown so far
    m_base = row;
    m_draftKey = draftKey;
    m_title = title;
    m_showAll = false;
    m_showing = true;
    for (const auto &line : m_lines) {
        line->touched = false;
        line->aside.clear();
        line->editor->show(m_base[size_t(line->index)]);
    }
    m_showing = false;
    m_draftTimer.stop();
    m_offer->hide();
    say({}, false);
    showState();
    if (m_drafts && !draftKey.isEmpty() && !m_readOnly)
        if (const std::optional<FormDraft> draft = m_drafts->find(draftKey))
            offer(tr("有 %1 没写完的 %2 处内容")
                      .arg(shortDate(draft->keptAt.date()) + draft->keptAt.toString(u" HH:mm"_s))
                      .arg(draft->fields.size()),
                  draft->fields);
}

void FormWidget::refresh(const Row &stored)
{
    m_showing = true;
    const QStringList mine = changedColumns();
    for (const auto &line : m_lines) {
        const Value &now = stored[size_t(line->index)];
        const Value &before = m_base[size_t(line->index)];
        if (!mine.contains(line->column) || line->editor->value() == now) {
            if (line->editor->value() != now || now != before || mine.contains(line->column))
                line->editor->show(now);
            line->aside.clear();
        } else if (now != before) {
            const QString words = line->editor->words(now);
            line->aside = words.isEmpty() ? tr("别处已改为空") : tr("别处已改为“%1”").arg(words);
        }
    }
    m_base = stored;
    m_showing = false;
    showState();
}

Row FormWidget::current() const
{
    Row row = m_base;
    for (const auto &line : m_lines)
        if (!line->locked && line->editor->problem().isEmpty())
            row[size_t(line->index)] = line->editor->value();
    return row;
}

QStringList FormWidget::changedColumns() const
{
    QStringList columns;
    for (const auto &line : m_lines)
        if (!line->locked && (!line->editor->problem().isEmpty() ||
                              line->editor->value() != m_base[size_t(line->index)]))
            columns << line->column;
    return columns;
}

std::vector<FormProblem> FormWidget::problems() const
{
    std::vector<FormProblem> problems;
    for (const auto &line : m_lines) {
        if (line->locked)
            continue;
        if (const QString problem = line->editor->problem(); !problem.isEmpty())
            problems.push_back({line->column, problem});
        else if (line->required && line->empty())
            problems.push_back({line->column, tr("请填写%1").arg(line->captionWords)});
    }
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
    if (m_readOnly || (!changed() && m_layout.applyWord.isEmpty()))
        return true;
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
            if (written.error().code != ErrorCode::Conflict || !takeUpConflict())
                showError(written.error());
            return false;
        }
        m_base = current;
    }
    for (const auto &line : m_lines) {
        line->touched = false;
        line->aside.clear();
        line->editor->show(m_base[size_t(line->index)]);
    }
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
    m_showing = true;
    for (const auto &line : m_lines) {
        line->touched = false;
        line->aside.clear();
        line->editor->show(m_base[size_t(line->index)]);
    }
    m_showing = false;
    m_showAll = false;
    m_draftTimer.stop();
    if (m_drafts && !m_draftKey.isEmpty())
        m_drafts->drop(m_draftKey);
    say({}, false);
    showState();
    if (!thrownAway.isEmpty())
        offer(tr("已放弃 %1 处改动").arg(thrownAway.size()), thrownAway);
    Q_EMIT reverted();
}

void FormWidget::setReadOnly(bool readOnly, const QString &why)
{
    m_readOnly = readOnly;
    for (const auto &line : m_lines)
        line->editor->setReadOnly(readOnly || line->locked);
    if (readOnly)
        m_offer->hide();
    say(why, false);
    showState();
}

void FormWidget::compareWith(const Row &other, const QString &word)
{
    for (const auto &line : m_lines) {
        const Value &there = other[size_t(line->index)];
        line->aside.clear();
        if (there != m_base[size_t(line->index)]) {
            const QString words = line->editor->words(there);
            line->aside = tr("%1：%2").arg(word, words.isEmpty() ? tr("（空）") : words);
        }
    }
    showState();
}

void FormWidget::refreshReferences()
{
    for (const auto &line : m_lines)
        line->editor->refresh();
}

QWidget *FormWidget::editor(const QString &column) const
{
    const Line *line = lineOf(column);
    return line ? line->editor->widget() : nullptr;
}

FormWidget::Line *FormWidget::lineOf(const QString &column) const
{
    for (const auto &line : m_lines)
        if (line->column == column)
            return line.get();
    return nullptr;
}

void FormWidget::focusField(const QString &column)
{
    QWidget *widget = editor(column);
    if (!widget && !m_lines.empty())
        widget = m_lines.front()->editor->widget();
    if (widget)
        widget->setFocus(Qt::OtherFocusReason);
}

void FormWidget::setField(const QString &column, const Value &value)
{
    Line *line = lineOf(column);
    if (!line || m_readOnly || line->locked)
        return;
    m_showing = true;
    line->editor->type(value);
    m_showing = false;
    onEdited(*line);
}

void FormWidget::showError(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        say(error.basis.isEmpty() ? error.text : tr("%1（依据 %2）").arg(error.text, error.basis),
            true);
}

void FormWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_readOnly && changed()) {
        revert();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FormWidget::onEdited(Line &line)
{
    if (m_showing)
        return;
    line.touched = true;
    m_offer->hide();
    m_draftTimer.start();
    showState();
    Q_EMIT edited(line.column);
}

void FormWidget::showProblems()
{
    QHash<QString, QString> words;
    QStringList general;
    for (const FormProblem &problem : problems()) {
        QString &at = words[lineOf(problem.column) ? problem.column : QString()];
        at = at.isEmpty() ? problem.text : at + u'\n' + problem.text;
    }
    for (const auto &line : m_lines) {
        // Nobody is corrected in the middle of a word.
        const bool due = m_showAll || (line->touched && !line->hasFocus());
        const QString text = due && !m_readOnly ? words.value(line->column) : QString();
        line->problem->setText(text.isEmpty() ? text : u"▲ "_s + text);
        line->problem->setVisible(!text.isEmpty());
        line->editor->widget()->setProperty("wrong", !text.isEmpty());
        line->note->setText(line->aside);
        line->note->setVisible(!line->aside.isEmpty());
    }
    if (const QString whole = words.value(QString()); m_showAll && !whole.isEmpty())
        say(whole, true);
}

void FormWidget::showState()
{
    showProblems();
    const int count = int(changedColumns().size());
    const bool creating = !m_layout.applyWord.isEmpty();
    m_bar->setVisible(!m_readOnly && (count > 0 || creating));
    m_revertButton->setVisible(count > 0);
    m_barText->setText(
        count == 0 ? tr("Ctrl+Enter 也可以")
        : creating ? tr("已填 %1 处 · Ctrl+Enter %2 · Esc 放弃").arg(count).arg(m_layout.applyWord)
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

QJsonObject FormWidget::draftFields() const
{
    QJsonObject fields;
    const QStringList columns = changedColumns();
    for (const QString &column : columns) {
        const Line &line = *lineOf(column);
        QJsonObject field{{u"value"_s, toJson(line.editor->value())},
                          {u"over"_s, toJson(m_base[size_t(line.index)])}};
        if (const QString text = line.editor->typed(); !text.isEmpty())
            field[u"text"_s] = text;
        fields[column] = field;
    }
    return fields;
}

void FormWidget::keepDraft()
{
    m_draftTimer.stop();
    if (!m_drafts || m_draftKey.isEmpty() || m_readOnly)
        return;
    const QJsonObject fields = draftFields();
    if (!fields.isEmpty())
        m_drafts->keep({m_draftKey, m_title, {}, fields});
    else if (!m_offer->isVisibleTo(this))
        m_drafts->drop(m_draftKey);
}

void FormWidget::offer(const QString &words, const QJsonObject &fields)
{
    m_offered = fields;
    m_offerText->setText(words);
    m_offer->show();
}

void FormWidget::takeOffer()
{
    m_offer->hide();
    m_showing = true;
    for (auto it = m_offered.begin(); it != m_offered.end(); ++it) {
        Line *line = lineOf(it.key());
        if (!line || line->locked)
            continue;
        const QJsonObject field = it->toObject();
        const Kind kind = line->field.kind;
        line->editor->type(valueFrom(field["value"_L1], kind));
        if (const QString text = field["text"_L1].toString(); !text.isEmpty())
            line->editor->retype(text);
        line->touched = true;
        const Value &now = m_base[size_t(line->index)];
        if (valueFrom(field["over"_L1], kind) != now) {
            const QString words = line->editor->words(now);
            line->aside = tr("其后已改为“%1”").arg(words.isEmpty() ? tr("（空）") : words);
        }
    }
    m_showing = false;
    m_draftTimer.start();
    showState();
    focusField({});
    Q_EMIT edited({});
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
