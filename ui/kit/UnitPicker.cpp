// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/UnitPicker.h"

#include "ui/kit/PickerChip.h"
#include "ui/kit/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStringListModel>

#include <algorithm>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOffered = 60;

} // namespace

UnitPicker::UnitPicker(Mode mode, QWidget *parent)
    : QWidget(parent), m_mode(mode), m_input(new QLineEdit(this)),
      m_completer(new QCompleter(this)), m_model(new QStringListModel(m_completer))
{
    m_input->setFrame(false);
    m_input->setObjectName(u"pickerInput"_s);
    m_input->setStyleSheet(u"QLineEdit#pickerInput { border: none; background: transparent; "
                           "padding: 0; margin: 0; min-height: 0; }"_s);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    // Set on the completer, not on the input: what is chosen becomes a chip, never text.
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(m_input);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { chooseOffered(index.row()); });
    connect(m_input, &QLineEdit::textEdited, this, [this] {
        m_refusal.clear();
        place(width(), true);
        updateGeometry();
        offer();
        Q_EMIT idsEdited();
    });
    connect(m_input, &QLineEdit::returnPressed, this, &UnitPicker::settle);
}

void UnitPicker::setReferences(References references)
{
    m_references = std::move(references);
    showChips();
}

void UnitPicker::setLeadWord(const QString &word)
{
    m_leadWord = word;
    showChips();
}

void UnitPicker::setMaker(std::function<Result<qint64>(const QString &)> maker)
{
    m_maker = std::move(maker);
}

void UnitPicker::setOpener(std::function<void(qint64 id)> opener)
{
    m_opener = std::move(opener);
}

void UnitPicker::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_input->setReadOnly(readOnly);
    showChips();
}

void UnitPicker::setIds(std::vector<qint64> ids)
{
    m_ids = std::move(ids);
    m_input->clear();
    m_refusal.clear();
    showChips();
}

QStringList UnitPicker::names() const
{
    QStringList names;
    for (const qint64 id : m_ids) {
        const Reference *reference = find(id);
        names << (reference ? reference->name : tr("（已不存在）"));
    }
    return names;
}

QString UnitPicker::problem() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    const QString left = m_input->text().trimmed();
    if (left.isEmpty())
        return {};
    return m_maker
               ? tr("没有叫“%1”的；按 ↓ 打开下拉，选已有的，或选最后一行“新建”").arg(left.left(40))
               : tr("没有叫“%1”的；请从下拉中选").arg(left.left(40));
}

const Reference *UnitPicker::find(qint64 id) const
{
    const auto it = std::find_if(m_references.begin(), m_references.end(),
                                 [id](const Reference &reference) { return reference.id == id; });
    return it == m_references.end() ? nullptr : &*it;
}

const Reference *UnitPicker::named(const QString &name) const
{
    const auto it =
        std::find_if(m_references.begin(), m_references.end(), [&name](const Reference &reference) {
            return reference.name == name || reference.more.contains(name);
        });
    return it == m_references.end() ? nullptr : &*it;
}

void UnitPicker::offer()
{
    const QString typed = m_input->text().trimmed();
    QStringList words;
    m_offered.clear();
    for (const size_t position : matching(m_references, typed)) {
        const Reference &reference = m_references[position];
        if (m_offered.size() == mostOffered)
            break;
        if (std::find(m_ids.begin(), m_ids.end(), reference.id) != m_ids.end())
            continue;
        m_offered.push_back(reference.id);
        words << reference.name;
    }
    if (m_maker && typed.size() > 1 && !named(typed)) {
        m_offered.push_back(0);
        words << tr("新建“%1”").arg(typed);
    }
    m_model->setStringList(words);
    if (words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void UnitPicker::chooseOffered(int row)
{
    if (row < 0 || size_t(row) >= m_offered.size())
        return;
    const qint64 id = m_offered[size_t(row)];
    if (id != 0) {
        take(id);
        return;
    }
    const QString name = m_input->text().trimmed();
    const Result<qint64> made = m_maker(name);
    if (!made.ok()) {
        m_refusal = made.error().text;
        Q_EMIT idsEdited();
        return;
    }
    if (!find(*made))
        m_references.push_back({*made, name, {}});
    take(*made);
}

void UnitPicker::settle()
{
    static const QRegularExpression between(u"[、，,；;\\n\\t]"_s);
    const QString typed = m_input->text();
    if (typed.trimmed().isEmpty())
        return;
    QStringList left;
    const std::vector<qint64> before = m_ids;
    const QStringList parts = typed.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Reference *reference = named(part.trimmed());
        if (!reference)
            left << part.trimmed();
        else if (m_mode == One)
            m_ids = {reference->id};
        else if (std::find(m_ids.begin(), m_ids.end(), reference->id) == m_ids.end())
            m_ids.push_back(reference->id);
    }
    left.removeAll(QString());
    m_input->setText(left.join(u'、'));
    if (m_ids != before)
        showChips();
    Q_EMIT idsEdited();
}

void UnitPicker::take(qint64 id)
{
    if (m_mode == One)
        m_ids.clear();
    if (std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end())
        m_ids.push_back(id);
    m_input->clear();
    m_refusal.clear();
    showChips();
    Q_EMIT idsEdited();
}

void UnitPicker::remove(size_t position)
{
    m_ids.erase(m_ids.begin() + qsizetype(position));
    showChips();
    m_input->setFocus();
    Q_EMIT idsEdited();
}

void UnitPicker::move(size_t position, int by)
{
    const int last = int(m_ids.size()) - 1;
    const int target = std::clamp(int(position) + by, 0, last);
    if (target == int(position))
        return;
    const qint64 id = m_ids[position];
    m_ids.erase(m_ids.begin() + qsizetype(position));
    m_ids.insert(m_ids.begin() + target, id);
    showChips();
    focusChip(target);
    Q_EMIT idsEdited();
}

void UnitPicker::focusChip(int position)
{
    if (position >= 0 && position < int(m_chips.size()))
        m_chips[size_t(position)]->setFocus();
    else if (position >= int(m_chips.size()))
        m_input->setFocus();
}

void UnitPicker::showChips()
{
    for (PickerChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // may be the sender
    }
    m_chips.clear();
    const QStringList words = names();
    for (int i = 0; i < int(words.size()); ++i) {
        const bool leads = i == 0 && m_mode == Several && words.size() > 1;
        auto *chip = new PickerChip(words[i], leads ? m_leadWord : QString(), m_readOnly, this);
        if (m_opener)
            chip->setOpener(std::bind_front(m_opener, m_ids[size_t(i)]));
        connect(chip, &PickerChip::removeWanted, this, [this, i] { remove(size_t(i)); });
        connect(chip, &PickerChip::moveWanted, this, [this, i](int by) { move(size_t(i), by); });
        connect(chip, &PickerChip::leaveWanted, this, [this, i](int by) { focusChip(i + by); });
        chip->show();
        m_chips.push_back(chip);
    }
    // Screen readers read what was chosen with the input.
    m_input->setAccessibleDescription(words.join(u'、'));
    place(width(), true);
    updateGeometry();
}

int UnitPicker::place(int width, bool apply) const
{
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height() + grid(1);
    const int gap = grid(1);
    const int margin = grid(1);
    const int right = std::max(width - margin, margin + line);
    // Where one is chosen, room for another name is needed only while that is typed.
    const bool cursorOnly = m_mode == One && m_input->text().isEmpty();
    const int least = m_readOnly ? 0 : cursorOnly ? gap * 2 : metrics.height() * 5;
    const int widest = right - margin - (cursorOnly ? least + gap : 0);
    int x = margin;
    int y = margin - 1;
    for (PickerChip *chip : m_chips) {
        const int wide = std::min(chip->sizeHint().width(), widest);
        if (x > margin && x + wide > right) {
            x = margin;
            y += line + gap;
        }
        if (apply)
            chip->setGeometry(x, y, wide, line);
        x += wide + gap;
    }
    if (!m_readOnly && x > margin && x + least > right) {
        x = margin;
        y += line + gap;
    }
    if (apply) {
        m_input->setVisible(!m_readOnly || m_chips.empty());
        m_input->setGeometry(x, y, std::max(right - x, 0), line);
    }
    return y + line + margin - 1;
}

QSize UnitPicker::sizeHint() const
{
    const int width = fontMetrics().height() * 18;
    return {width, place(width, false)};
}

QSize UnitPicker::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, fontMetrics().height() + grid(3) - 2};
}

bool UnitPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        if (!m_completer->popup()->isVisible())
            settle();
        update();
    } else if (event->type() == QEvent::FocusIn) {
        update();
    } else if (event->type() == QEvent::KeyPress && !m_readOnly) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            offer();
            return true;
        }
        const bool atStart = m_input->cursorPosition() == 0 && !m_input->hasSelectedText();
        if (key->key() == Qt::Key_Left && atStart && !m_chips.empty()) {
            focusChip(int(m_chips.size()) - 1);
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_input->text().isEmpty() && !m_ids.empty()) {
            remove(m_ids.size() - 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UnitPicker::resizeEvent(QResizeEvent *)
{
    place(width(), true);
}

void UnitPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place(width(), true);
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void UnitPicker::paintEvent(QPaintEvent *)
{
    if (m_readOnly)
        return;
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(m_input->hasFocus()            ? QPen(colors.focus, 1.5)
                   : property("problem").toBool() ? QPen(colors.tone(Tone::Red).text, 1.5)
                                                  : QPen(colors.border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
}

void UnitPicker::mousePressEvent(QMouseEvent *)
{
    if (m_readOnly)
        return;
    m_input->setFocus();
    offer();
}

} // namespace xhb
