// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/DraftView.h"

#include "ui/kit/Label.h"

#include <QAction>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace xhb {

namespace {

/// Widths in Chinese characters, in the order of the columns.
constexpr double widths[draftColumnCount] = {6.5, 12, 20, 12, 8, 9, 8, 8, 6, 14, 5, 5};
/// The number, the six items (QX-7) and the deadline of each measure.
constexpr int sharing = int(DraftColumn::MeasureDeadline) + 1;
constexpr double least = 0.55; ///< of the usual width; below it the table scrolls
constexpr double most = 1.5;

} // namespace

DraftView::DraftView(DraftModel *model, BookNames &names, QDate today, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new DraftDelegate(names, today, this)),
      m_note(new Label({}, TextSize::Caption, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("整改措施清单"));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setTabKeyNavigation(true);
    setWordWrap(true);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    horizontalHeader()->setFixedHeight(2 * fontMetrics().lineSpacing() + grid(3));
    horizontalHeader()->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *usual = new QAction(tr("恢复默认列宽"), this);
    horizontalHeader()->addAction(usual);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignHCenter | Qt::AlignTop);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000")) +
                                    grid(3));
    fitColumns();
    m_note->setTone(Tone::Red);
    m_note->setWordWrap(true);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    m_note->setContentsMargins(grid(1), grid(1), grid(1), grid(1));
    m_note->hide();
    connect(model, &DraftModel::laidOut, this, &DraftView::layOut);
    connect(m_delegate, &DraftDelegate::moved, this, &DraftView::move);
    connect(m_delegate, &DraftDelegate::typing, this, &DraftView::say);
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, m_note, &QWidget::hide);
    connect(usual, &QAction::triggered, this, [this] {
        m_own = false;
        fitColumns();
        Q_EMIT columnsChanged(false);
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        m_own = true;
        layOut();
        Q_EMIT columnsChanged(true);
    });
}

int DraftView::wantedWidth() const
{
    const int character = fontMetrics().horizontalAdvance(QChar(0x56FD));
    double wanted = 0;
    for (int column = 0; column < sharing; ++column)
        wanted += widths[column] * character + 2 * DraftDelegate::padding;
    return int(wanted) + verticalHeader()->width() +
           style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

/// The number keeps its width, the six items and the measure's deadline share what is left; what is
/// behind them is scrolled to.
void DraftView::fitColumns()
{
    if (m_own)
        return;
    const int character = fontMetrics().horizontalAdvance(QChar(0x56FD));
    const int padding = 2 * DraftDelegate::padding;
    double chars = 0;
    for (int column = 1; column < sharing; ++column)
        chars += widths[column];
    const double first = widths[0] * character + padding;
    const double room = viewport()->width() - first - (sharing - 1) * padding;
    const double scale = std::clamp(room / (chars * character), least, most);
    m_fitting = true;
    for (int column = 0; column < draftColumnCount; ++column) {
        const double factor = column > 0 && column < sharing ? scale : 1;
        setColumnWidth(column, int(widths[column] * character * factor) + padding);
    }
    m_fitting = false;
    layOut();
}

int DraftView::linesOf(const QString &text, int width) const
{
    const int character = fontMetrics().horizontalAdvance(QChar(0x56FD)); // as wide as any other
    int lines = 0;
    for (const QStringView part : QStringView(text).split(u'\n')) {
        int wide = 0;
        for (const QChar c : part)
            wide += c.unicode() < 0x2000 ? character * 3 / 5 : character;
        lines += std::max(1, (wide + width - 1) / std::max(width, 1));
    }
    return std::clamp(lines, 1, DraftDelegate::mostLines);
}

/// Rows are as high as their measure; the last of a problem makes up what its own cells need.
int DraftView::heightOf(int row) const
{
    const int line = fontMetrics().lineSpacing();
    const int frame = 2 * DraftDelegate::padding;
    const auto lines = [&](DraftColumn column) {
        return linesOf(m_model->words(row, column),
                       columnWidth(int(column)) - 2 * DraftDelegate::padding);
    };
    if (m_model->ghost(row))
        return 2 * line + frame;
    const int own = std::max({lines(DraftColumn::Measure), lines(DraftColumn::MeasureDeadline), 1});
    const DraftRow &place = m_model->sheet().row(row);
    if (place.measure + 1 < place.count)
        return own * line + frame;
    const int first = m_model->sheet().firstRow(row);
    int wanted = 0;
    for (int column = 0; column < draftColumnCount; ++column)
        if (!ofMeasure(DraftColumn(column)))
            wanted = std::max(wanted, linesOf(m_model->words(first, DraftColumn(column)),
                                              columnWidth(column) - 2 * DraftDelegate::padding));
    int height = own * line + frame;
    int above = 0;
    for (int other = first; other < row; ++other)
        above += m_heights[size_t(other)];
    return std::max(height, wanted * line + frame - above);
}

void DraftView::layOut()
{
    const int rows = m_model->rowCount();
    m_heights.assign(size_t(rows), 0);
    clearSpans();
    for (int row = 0; row < rows; ++row) {
        m_heights[size_t(row)] = heightOf(row);
        if (m_model->ghost(row))
            continue;
        const DraftRow &place = m_model->sheet().row(row);
        if (place.measure == 0 && place.count > 1)
            for (int column = 0; column < draftColumnCount; ++column)
                if (!ofMeasure(DraftColumn(column)))
                    setSpan(row, column, place.count, 1);
    }
    for (int row = 0; row < rows; ++row)
        if (rowHeight(row) != m_heights[size_t(row)])
            verticalHeader()->resizeSection(row, m_heights[size_t(row)]);
}

void DraftView::goTo(const QModelIndex &index)
{
    const QModelIndex place = m_model->anchor(index);
    if (!place.isValid())
        return;
    setCurrentIndex(place);
    scrollTo(place);
}

bool DraftView::move(CellMove where)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return false;
    if (where == CellMove::Further) {
        addMeasure();
        return true;
    }
    const bool down = where == CellMove::Down || where == CellMove::Up;
    const int step = where == CellMove::Right || where == CellMove::Down ? 1 : -1;
    QModelIndex next = m_model->anchor(at);
    int row = next.row();
    int column = next.column();
    // Cells below the first row of a problem belong to it: they are passed over.
    do {
        if (down) {
            row += step;
        } else {
            column += step;
            if (column < 0 || column >= draftColumnCount) {
                column = column < 0 ? draftColumnCount - 1 : 0;
                row += step;
            }
        }
        if (row < 0 || row >= m_model->rowCount())
            return false;
        next = m_model->index(row, column);
    } while (m_model->anchor(next) != next || isColumnHidden(column));
    goTo(next);
    return true;
}

void DraftView::addMeasure()
{
    if (!m_model->locked().isEmpty()) {
        Q_EMIT refused(m_model->locked());
        return;
    }
    const QModelIndex at = currentIndex();
    if (!at.isValid() || m_model->ghost(at.row()))
        return;
    const int row = m_model->openMeasure(at.row());
    goTo(m_model->index(row, int(DraftColumn::Measure)));
}

bool DraftView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wanted = trigger & editTriggers();
    if (wanted && index.isValid() && !m_model->locked().isEmpty() &&
        (trigger != AnyKeyPressed ||
         (event && (event->type() == QEvent::InputMethod ||
                    (event->type() == QEvent::KeyPress &&
                     !static_cast<QKeyEvent *>(event)->text().trimmed().isEmpty())))))
        Q_EMIT refused(m_model->locked());
    m_delegate->setReplaces(trigger == AnyKeyPressed);
    const bool began = state() != EditingState;
    const bool editing = QTableView::edit(m_model->anchor(index), trigger, event);
    // Qt selects all of a line; behind F2 the text is gone on with.
    if (editing && began && trigger != AnyKeyPressed)
        for (QLineEdit *line : viewport()->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly))
            line->end(false);
    return editing;
}

void DraftView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (state() == EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // it ends what the table is shown in
        return;
    } else if (control && event->key() == Qt::Key_D) {
        fillDown();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
    } else if (event->key() == Qt::Key_Tab) {
        event->setAccepted(move(CellMove::Right)); // at the end the keyboard leaves the table
        return;
    } else if (event->key() == Qt::Key_Backtab) {
        event->setAccepted(move(CellMove::Left));
        return;
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        move(control ? CellMove::Further : shift ? CellMove::Up : CellMove::Down);
    } else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Down) {
        move(CellMove::Down);
    } else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Up) {
        move(CellMove::Up);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void DraftView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // A blank row that was left blank goes away.
    const int opened = m_model->sheet().openedRow();
    if (opened >= 0 && current.isValid() && current.row() != opened && previous.row() == opened)
        QMetaObject::invokeMethod(
            this,
            [this, opened] {
                if (currentIndex().row() != opened && state() != EditingState &&
                    m_model->sheet().openedRow() == opened) {
                    const QModelIndex at = currentIndex();
                    m_model->closeMeasure();
                    if (at.row() > opened)
                        goTo(m_model->index(at.row() - 1, at.column()));
                }
            },
            Qt::QueuedConnection);
    Q_EMIT currentMoved(current);
}

bool DraftView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Qt asks a merged cell below its first row; the words stand in the first.
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex at = m_model->anchor(indexAt(help->pos()));
        setToolTip(at.data(Qt::ToolTipRole).toString());
    }
    return QTableView::viewportEvent(event);
}

void DraftView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_note->hide();
    fitColumns();
    if (hasFocus()) // what is missing may have come above it and pushed the keyboard's cell out
        scrollTo(m_model->anchor(currentIndex()));
}

void DraftView::say(QWidget *editor, const QModelIndex &index, const QString &text)
{
    const QStringList wrong = m_model->problemsOf(index.row(), DraftColumn(index.column()), text);
    m_note->setVisible(!wrong.isEmpty());
    if (wrong.isEmpty())
        return;
    m_note->setText(wrong.join(QLatin1Char('\n')));
    const QRect place(editor->mapTo(this, QPoint(0, 0)), editor->size());
    const int width = std::max(place.width(), fontMetrics().height() * 16);
    QRect note(place.left(), place.bottom() + 1, width, m_note->heightForWidth(width));
    if (note.bottom() > rect().bottom())
        note.moveBottom(place.top() - 1);
    if (note.right() > rect().right())
        note.moveRight(rect().right());
    m_note->setGeometry(note);
    m_note->raise();
}

QByteArray DraftView::columnState() const
{
    return horizontalHeader()->saveState();
}

void DraftView::restoreColumnState(const QByteArray &state)
{
    m_fitting = true;
    m_own = !state.isEmpty() && horizontalHeader()->restoreState(state);
    m_fitting = false;
}

} // namespace xhb
