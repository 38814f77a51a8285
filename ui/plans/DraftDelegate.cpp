// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/DraftDelegate.h"

#include "ui/kit/Shape.h"
#include "ui/kit/Theme.h"
#include "ui/plans/CellEditor.h"
#include "ui/records/BookNames.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>

namespace xhb {

namespace {

bool manyLines(DraftColumn column)
{
    return column == DraftColumn::Title || column == DraftColumn::Measure ||
           column == DraftColumn::Goal || column == DraftColumn::Stages;
}

QString textOf(const QWidget *editor)
{
    if (const auto *lines = qobject_cast<const CellTextEdit *>(editor))
        return lines->toPlainText();
    const auto *line = qobject_cast<const CellLineEdit *>(editor);
    return line ? line->text() : QString();
}

} // namespace

DraftDelegate::DraftDelegate(BookNames &names, QDate today, QObject *parent)
    : QStyledItemDelegate(parent), m_names(names), m_today(today)
{
}

void DraftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = static_cast<const DraftModel *>(index.model());
    const ThemeColors &colors = themeColors(option.palette);
    const auto column = DraftColumn(index.column());
    const bool selected = option.state & QStyle::State_Selected;
    const std::vector<DraftMark> marks = model->marks(index.row(), column);
    const bool bad = std::any_of(marks.begin(), marks.end(), [](const DraftMark &mark) {
        return mark.severity == PlanSeverity::Error;
    });
    const Tone tone = bad ? Tone::Red : Tone::Amber;
    const QRect area = option.rect;
    painter->fillRect(area, selected         ? colors.selected
                            : !marks.empty() ? colors.tone(tone).fill
                                             : colors.page);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colors.hairline);
    painter->fillRect(QRect(area.right(), area.top(), 1, area.height()), colors.hairline);

    QRect inner = area.adjusted(padding, padding - 2, -padding, -2);
    const QFontMetrics metrics(option.font);
    if (!marks.empty()) {
        const int side = metrics.ascent() * 4 / 5;
        paintShape(*painter, QRectF(inner.right() - side + 2, inner.top() + 2, side, side),
                   bad ? Shape::Triangle : Shape::Dot, colors.tone(tone).text);
        inner.setRight(inner.right() - side - 2);
    }
    QString text = model->words(index.row(), column);
    painter->setFont(option.font);
    painter->setPen(colors.text);
    if (text.isEmpty() && model->ghost(index.row()) && column == DraftColumn::Title) {
        text = tr("在这里写下一个问题，或从表格粘贴");
        painter->setPen(colors.dimmed);
    }
    painter->save();
    painter->setClipRect(inner);
    QTextOption look(column == DraftColumn::Funds ? Qt::AlignRight : Qt::AlignLeft);
    look.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // no line begins with a comma
    painter->drawText(QRectF(inner), text, look);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.focus, 2));
        painter->drawRect(area.adjusted(1, 1, -2, -2));
    }
}

References DraftDelegate::offered(DraftColumn column) const
{
    if (column == DraftColumn::Responsible || column == DraftColumn::Supervising)
        return m_names.of(QString::fromLatin1(Entity<Unit>::table));
    References words;
    if (column == DraftColumn::Task)
        for (const Choice &choice : Vocabulary<TaskType>::choices)
            words.push_back({0, QCoreApplication::translate("issue", choice.label), {}});
    if (column == DraftColumn::Common)
        words = {{0, tr("是"), {}}, {0, tr("否"), {}}};
    return words;
}

QWidget *DraftDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const auto column = DraftColumn(index.column());
    QWidget *made = nullptr;
    const QPersistentModelIndex place(index);
    if (manyLines(column)) {
        auto *lines = new CellTextEdit(parent);
        connect(lines, &QPlainTextEdit::textChanged, this,
                [this, lines, place] { Q_EMIT typing(lines, place, lines->toPlainText()); });
        made = lines;
    } else {
        auto *line = new CellLineEdit(parent);
        if (const References words = offered(column); !words.empty())
            line->offer(words,
                        column == DraftColumn::Responsible || column == DraftColumn::Supervising);
        if (column == DraftColumn::Deadline || column == DraftColumn::MeasureDeadline)
            line->setPlaceholderText(tr("如 2026年6月底前、3.5"));
        connect(line, &QLineEdit::textChanged, this,
                [this, line, place](const QString &text) { Q_EMIT typing(line, place, text); });
        made = line;
    }
    made->setAccessibleName(columnWord(column));
    return made;
}

void DraftDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *lines = qobject_cast<CellTextEdit *>(editor)) {
        if (lines->toPlainText() == text)
            return;
        const bool begun = lines->document()->isModified();
        if (begun)
            return; // the cell was changed elsewhere; what is being typed stays
        lines->setPlainText(text);
        lines->moveCursor(QTextCursor::End);
        if (m_replaces)
            lines->selectAll();
    } else if (auto *line = qobject_cast<CellLineEdit *>(editor); line && !line->isModified()) {
        line->setText(text);
        if (m_replaces)
            line->selectAll();
    }
}

void DraftDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    model->setData(index, textOf(editor), Qt::EditRole);
}

void DraftDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    QRect place = option.rect.adjusted(-1, -1, 0, 0);
    const int least =
        editor->fontMetrics().height() * (qobject_cast<CellTextEdit *>(editor) ? 4 : 1) +
        3 * padding;
    place.setHeight(std::max(place.height(), least));
    if (!qobject_cast<CellTextEdit *>(editor)) {
        place.setHeight(least);
        place.setWidth(std::max(place.width(), editor->fontMetrics().height() * 12));
    }
    // An editor at the edge stays whole.
    const QRect room = editor->parentWidget()->rect();
    if (place.bottom() > room.bottom() && place.height() < room.height())
        place.moveBottom(room.bottom());
    if (place.right() > room.right() && place.width() < room.width())
        place.moveRight(room.right());
    editor->setGeometry(place);
}

bool DraftDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (enter && key->modifiers().testFlag(Qt::AltModifier)) {
        if (auto *lines = qobject_cast<CellTextEdit *>(editor))
            lines->insertPlainText(QStringLiteral("\n"));
        return true;
    }
    CellMove where = CellMove::Stay;
    if (key->key() == Qt::Key_Backtab)
        where = CellMove::Left;
    else if (key->key() == Qt::Key_Tab)
        where = CellMove::Right;
    else if (enter)
        where = key->modifiers().testFlag(Qt::ControlModifier) ? CellMove::Further
                : key->modifiers().testFlag(Qt::ShiftModifier) ? CellMove::Up
                                                               : CellMove::Down;
    if (where == CellMove::Stay)
        return false;
    if (auto *line = qobject_cast<CellLineEdit *>(editor))
        line->takeOffered();
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT moved(where);
    return true;
}

} // namespace xhb
