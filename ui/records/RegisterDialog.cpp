// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RegisterDialog.h"

#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/kit/ListView.h"
#include "ui/records/MergeDialog.h"
#include "ui/records/RowHistory.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

QPushButton *button(const QString &word, const QKeySequence &keys, QWidget *parent)
{
    auto *made = new QPushButton(word, parent);
    made->setAutoDefault(false); // Enter stays with the field it is typed in
    made->setShortcut(keys);
    if (!keys.isEmpty())
        made->setToolTip(keys.toString(QKeySequence::NativeText));
    return made;
}

} // namespace

RegisterDialog::RegisterDialog(Desk &desk, FormDrafts &drafts, RegisterKind kind, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_drafts(drafts), m_kind(std::move(kind)),
      m_search(new QLineEdit(this)), m_list(new ListView(this)), m_empty(new EmptyState({}, {})),
      m_new(button(m_kind.newWord, QKeySequence::New, this)),
      m_merge(button(tr("合并到…"), QKeySequence(Qt::CTRL | Qt::Key_M), this)),
      m_remove(button(tr("删除"), {}, this)), m_undo(button(tr("撤销"), {}, this)),
      m_problems(button(tr("看这些问题"), {}, this)), m_right(new QScrollArea(this)),
      m_heading(new Label({}, TextSize::Title, this)), m_used(new Label({}, TextSize::Body, this)),
      m_said(new Label({}, TextSize::Body, this)), m_place(new QVBoxLayout),
      m_history(new RowHistory(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_kind.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(4), grid(4), grid(3));
    column->setSpacing(grid(3));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(grid(5));
    halves->addWidget(makeLeft(), 11);
    halves->addWidget(makeRight(), 9);
    column->addLayout(halves, 1);
    auto *bottom = new QHBoxLayout;
    setRole(m_undo, WidgetRole::Link);
    m_undo->hide();
    m_said->setDimmed(true);
    m_said->setElided(true);
    auto *close = button(tr("关闭"), {}, this);
    bottom->addWidget(m_said, 1);
    bottom->addWidget(m_undo);
    bottom->addWidget(close);
    column->addLayout(bottom);
    resize(parent->window()->size() * 9 / 10);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_new, &QPushButton::clicked, this, &RegisterDialog::begin);
    connect(m_merge, &QPushButton::clicked, this, &RegisterDialog::merge);
    connect(m_remove, &QPushButton::clicked, this, &RegisterDialog::remove);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        say({}, false);
        Q_EMIT undoRequested();
    });
    connect(m_problems, &QPushButton::clicked, this, [this] {
        if (leave())
            Q_EMIT sourceRowsRequested(m_id);
    });
    connect(m_search, &QLineEdit::textChanged, this, &RegisterDialog::narrow);
    connect(m_list, &ListView::currentRowChanged, this, &RegisterDialog::showRow);
    connect(m_list, &ListView::rowActivated, this, [this] {
        if (m_form)
            m_form->focusField({});
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &RegisterDialog::begin);
    connect(&m_desk.ledger(), &Ledger::changed, this, &RegisterDialog::reload);
    const auto onKey = [this](const QKeySequence &keys, QWidget *where, auto &&act) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Delete, m_list, [this] { remove(); });
    onKey(Qt::Key_F2, m_list, [this] {
        if (m_form)
            m_form->focusField({});
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            qOverload<>(&QWidget::setFocus));
    m_search->installEventFilter(this);
    m_search->setFocus();
    reload();
}

bool RegisterDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

const StoredRow *RegisterDialog::row(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &StoredRow::id);
    return found == m_rows.end() ? nullptr : &*found;
}

Reference RegisterDialog::referenceOf(const StoredRow &stored) const
{
    return {stored.id, nameOf(stored.values), m_kind.more(stored.values)};
}

void RegisterDialog::reload()
{
    const auto rows = m_desk.ledger().rows(m_kind.entity);
    const auto usages = usagesOf(m_desk.ledger().database(), m_kind.entity);
    if (!rows || !usages) {
        Ask(this).error(rows ? usages.error() : rows.error());
        return;
    }
    m_rows = *rows;
    m_usages = *usages;
    std::ranges::sort(m_rows, [this](const StoredRow &a, const StoredRow &b) {
        return m_kind.before(a.values, b.values);
    });
    if (const StoredRow *stored = row(m_id); stored && m_form)
        m_form->refresh(stored->values);
    else if (m_id != 0)
        showForm({}, 0); // it is gone
    m_model->allChanged();
    narrow();
    showState();
}

void RegisterDialog::narrow()
{
    References all;
    for (const StoredRow &stored : m_rows)
        all.push_back(referenceOf(stored));
    std::vector<qint64> ids;
    for (const size_t place : matching(all, m_search->text()))
        ids.push_back(m_rows[place].id);
    if (m_rows.empty())
        m_empty->setWords(tr("还没有%1").arg(m_kind.title), m_kind.purpose,
                          m_desk.ledger().readOnly() ? QStringList() : QStringList{m_kind.newWord});
    else
        m_empty->setWords(tr("没有找到"), tr("换个写法再找，或清空上面的查找。"), {});
    m_model->setIds(ids);
    // What is half typed stays on screen.
    if (!ids.empty() && m_list->currentId() == 0 && (!m_form || !m_form->changed()))
        m_list->selectId(ids.front());
}

void RegisterDialog::choose(qint64 id)
{
    if (!row(id))
        return;
    if (m_model->rowOf(id) < 0)
        m_search->clear();
    m_list->selectId(id);
}

void RegisterDialog::showRow(qint64 id)
{
    const StoredRow *stored = row(id);
    if (!stored || (id == m_id && m_form))
        return;
    if (!leave()) {
        m_list->selectId(m_id);
        return;
    }
    stored = row(id); // leaving may have written, and read anew
    if (stored)
        showForm(stored->values, id);
}

void RegisterDialog::begin()
{
    if (m_desk.ledger().readOnly() || !leave())
        return;
    if (m_id != 0 || !m_form) {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
        showForm(m_kind.entity.defaults, 0);
    }
    m_form->focusField({});
}

RegisterDialog::~RegisterDialog()
{
    delete std::exchange(m_form, nullptr); // it asks this for rows until it is gone
}

/// A form that cannot be written stays; what is new is kept as a draft.
bool RegisterDialog::leave()
{
    return !m_form || m_form->readOnly() || m_id == 0 || !m_form->changed() || m_form->apply();
}

void RegisterDialog::showForm(const Row &row, qint64 id)
{
    const bool typing = m_form && m_form->isAncestorOf(focusWidget());
    delete std::exchange(m_form, nullptr); // keeps its draft
    m_id = id;
    if (!row.empty()) {
        FormLayout layout = m_kind.layout;
        if (id == 0)
            layout.applyWord = m_kind.newWord;
        FormHooks hooks;
        hooks.check = [this](const Row &current) -> std::vector<FormProblem> {
            for (const StoredRow &other : m_rows)
                if (other.id != m_id && nameOf(other.values) == nameOf(current))
                    return {{QStringLiteral("name"), tr("已有同名的%1").arg(m_kind.title)}};
            return {};
        };
        hooks.remarks = m_kind.remarks;
        hooks.apply = [this](const Row &current, const Row &base) { return write(current, base); };
        hooks.reread = [this]() -> Result<Row> {
            const auto now = m_desk.ledger().rowPage(m_kind.entity, {&m_id, 1});
            return now && !now->empty() ? Result<Row>(now->front().values)
                                        : Result<Row>(notFound(m_kind.entity));
        };
        m_form = new FormWidget(m_kind.entity, layout, std::move(hooks), m_desk.today(), this);
        m_form->setDrafts(&m_drafts);
        m_form->setReadOnly(m_desk.ledger().readOnly(), m_desk.ledger().readOnly()
                                                            ? tr("台账是只读打开的，不能改。")
                                                            : QString());
        m_form->load(row,
                     QStringLiteral("%1/%2").arg(QLatin1String(m_kind.entity.table),
                                                 id ? QString::number(id) : QStringLiteral("new")),
                     m_kind.title);
        for (QPushButton *one : m_form->findChildren<QPushButton *>())
            one->setAutoDefault(false);
        if (m_kind.follow)
            connect(m_form, &FormWidget::edited, this,
                    [this](const QString &column) { m_kind.follow(*m_form, column); });
        m_place->addWidget(m_form);
        m_form->show(); // now, not when the layout comes to it: it may be given the keyboard
        fitRight();
    }
    showState();
    if (typing && id != 0)
        m_list->setFocus(); // the form went with the keyboard in it
}

Status RegisterDialog::write(const Row &current, const Row &base)
{
    const QString table = QLatin1String(m_kind.entity.table);
    const QString label = (m_id ? stored("修改%1 %2") : stored("新建%1 %2"))
                              .arg(stored(m_kind.entity.label), nameOf(current));
    qint64 made = 0;
    TRY_LET(operation, m_desk.ledger().transact(
                           table + (m_id ? QLatin1String(".update") : QLatin1String(".add")), label,
                           m_desk.today(), [&](Tx &tx) -> Status {
                               if (m_id) {
                                   TRY(tx.gate().expect(m_kind.entity, m_id, base));
                                   return tx.gate().update(m_kind.entity, m_id, current);
                               }
                               TRY_LET(id, tx.gate().insert(m_kind.entity, 0, current));
                               made = id;
                               return xhb::done();
                           }));
    if (operation)
        say(tr("已%1").arg(label), true);
    // Not before the form has finished with what it wrote.
    if (made)
        QMetaObject::invokeMethod(
            this, [this, made] { choose(made); }, Qt::QueuedConnection);
    return xhb::done();
}

void RegisterDialog::showState()
{
    const bool writable = !m_desk.ledger().readOnly();
    const StoredRow *stored = row(m_id);
    const Usage usage = m_usages.value(m_id);
    m_heading->setText(stored ? nameOf(stored->values) : m_form ? m_kind.newWord : QString());
    m_used->setText(!stored            ? QString()
                    : usage.all() == 0 ? tr("没有记录用到")
                                       : tr("%1用到").arg(usage.words()));
    m_problems->setVisible(stored && usage.issues > 0 && &m_kind.entity == &entityInfo<Source>());
    m_new->setEnabled(writable);
    m_merge->setEnabled(writable && stored && m_rows.size() > 1);
    m_remove->setEnabled(writable && stored);
    m_history->show(m_desk.ledger(), m_kind.entity, stored ? m_id : 0);
}

void RegisterDialog::remove()
{
    const StoredRow *stored = row(m_id);
    if (!stored || m_desk.ledger().readOnly())
        return;
    const QString name = nameOf(stored->values);
    const size_t place = size_t(std::max(0, m_model->rowOf(m_id)));
    const QString kind = QLatin1String(m_kind.entity.table) + QLatin1String(".remove");
    const auto removed =
        m_desk.ledger().transact(kind, kind, m_desk.today(), [this, id = m_id](Tx &tx) {
            return removeRegistered(tx, m_kind.entity, id);
        });
    if (!removed) {
        Ask(this).error(removed.error());
        return;
    }
    say(tr("已删除“%1”").arg(name), true);
    if (const auto &ids = m_model->ids(); !ids.empty())
        choose(ids[std::min(place, ids.size() - 1)]);
}

void RegisterDialog::merge()
{
    const StoredRow *stored = row(m_id);
    if (!stored || m_desk.ledger().readOnly() || !leave())
        return;
    stored = row(m_id);
    References others;
    for (const StoredRow &other : m_rows)
        if (other.id != m_id)
            others.push_back(referenceOf(other));
    auto *dialog = new MergeDialog(m_desk, m_kind.entity, referenceOf(*stored), std::move(others),
                                   m_usages.value(m_id), this);
    connect(dialog, &MergeDialog::merged, this,
            [this](qint64, qint64 into, const QString &sentence) {
                choose(into);
                say(sentence, true);
            });
    dialog->open();
}

void RegisterDialog::say(const QString &sentence, bool undoable)
{
    m_said->setText(sentence);
    m_undo->setVisible(undoable);
}

} // namespace xhb
