// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarPage.h"

#include "core/actions/AgendaFile.h"
#include "core/actions/ReadApart.h"
#include "core/base/Dates.h"
#include "core/exchange/TableFile.h"
#include "ui/calendar/CalendarPrint.h"
#include "ui/calendar/DayList.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/MovedDialog.h"
#include "ui/calendar/NoticeDialog.h"
#include "ui/calendar/WorkdayCalculator.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"
#include "ui/kit/Label.h"
#include "ui/kit/ScrollSheet.h"
#include "ui/kit/Shape.h"
#include "ui/records/AgendaLead.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

namespace xhb {

namespace {

/// Below each other the parts are divided otherwise than side by side.
QString splitterKey(const QSplitter *splitter)
{
    return splitter->orientation() == Qt::Horizontal ? QStringLiteral("calendar/beside")
                                                     : QStringLiteral("calendar/below");
}

/// Both run on another thread, over a reading connection of their own.
Result<QByteArray> agendaFile(const QString &book, QDate today, const QString &suffix)
{
    TRY_LET(ledger, Ledger::openForReading(book, true));
    TRY_LET(desk, Desk::open(*ledger, today));
    return agendaBytes(*desk, suffix);
}

Result<NoticePreview> noticePreview(const QString &book, QDate today, const CalendarYear &year)
{
    TRY_LET(ledger, Ledger::openForReading(book, true));
    TRY_LET(desk, Desk::open(*ledger, today));
    return previewNotice(*desk, year);
}

} // namespace

CalendarPage::CalendarPage(Desk &desk, QSettings &settings, QWidget *parent)
    : Page(parent), m_desk(desk), m_settings(settings), m_known(desk.calendar()),
      m_due(new DueLines(this)), m_month(new MonthModel(desk, *m_due, this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    makeActions();
    auto *left = new QFrame(m_splitter);
    setRole(left, WidgetRole::Page);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(left);
    m_view = new MonthView(m_month, left);
    column->addWidget(head);
    column->addWidget(m_view, 1);
    fillHead(head);
    makeSide();
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(m_settings.value(splitterKey(m_splitter)).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(splitterKey(m_splitter), m_splitter->saveState()); });
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    connect(m_view, &MonthView::dayChanged, this, &CalendarPage::showDay);
    connect(m_view, &MonthView::monthChanged, this, &CalendarPage::showMonth);
    connect(m_view, &MonthView::dayActivated, this, [this] {
        m_list->setFocus();
        m_list->selectId(1);
    });
    connect(m_due, &DueLines::changed, this, [this] {
        m_view->refresh();
        showDay();
    });
    connect(m_due, &DueLines::failed, this, &Page::failed);
    connect(m_list, &DayList::lineRequested, this,
            [this](const AgendaLine &line) { lead(*this, line); });
    connect(m_calculator, &WorkdayCalculator::sheetWanted, this, [this] {
        const Result<CountSheet> sheet = m_calculator->sheet();
        if (!sheet)
            Ask(this).error(sheet.error());
        else
            printCount(this, m_desk, *sheet);
    });
    showMonth();
    showDay();
}

void CalendarPage::makeActions()
{
    auto *import = new QAction(shapeIcon(Shape::Import), tr("导入放假通知…"), this);
    auto *type = new QAction(tr("录入…"), this);
    for (QAction *action : {import, type})
        action->setEnabled(!m_desk.ledger().readOnly());
    connect(import, &QAction::triggered, this, [this] {
        Ask(this).openFile(tr("导入放假通知"), {}, {tr("放假通知 (*.json)")},
                           [this](const QString &path) { importFile(path); });
    });
    connect(type, &QAction::triggered, this, &CalendarPage::typeNotice);
    type->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    type->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(type);
    m_actions = {import, type};
}

void CalendarPage::fillHead(QWidget *head)
{
    m_title = new Label({}, TextSize::Title, head);
    m_provisional = new Label({}, TextSize::Body, head);
    m_provisional->setTone(Tone::Amber);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(grid(4), grid(3), grid(4), grid(2));
    const auto step = [this, head, row](const QString &sign, const QString &name, int months) {
        auto *button = new QToolButton(head);
        button->setText(sign);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this,
                [this, months] { m_view->go(m_view->day().addMonths(months)); });
        row->addWidget(button);
    };
    step(QStringLiteral("‹"), tr("上一月"), -1);
    row->addWidget(m_title);
    step(QStringLiteral("›"), tr("下一月"), 1);
    auto *today = new QPushButton(tr("今天"), head);
    setRole(today, WidgetRole::Quiet);
    connect(today, &QPushButton::clicked, this, [this] { m_view->go(m_desk.today()); });
    row->addWidget(today);
    row->addWidget(m_provisional);
    row->addStretch();
    for (QAction *action : std::as_const(m_actions)) {
        auto *button = new QPushButton(action->text(), head);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
}

void CalendarPage::makeSide()
{
    auto *sheet = new ScrollSheet(m_splitter);
    setRole(sheet, WidgetRole::Page);
    auto *side = sheet->fill<QFrame>();
    sheet->setFocusPolicy(Qt::NoFocus); // Tab goes to what is in it
    sheet->setMinimumWidth(fontMetrics().height() * 14);
    m_dayTitle = new Label({}, TextSize::Heading, side);
    m_dayWords = new Label({}, TextSize::Body, side);
    m_dayWords->setDimmed(true);
    m_dayWords->setWordWrap(true);
    m_list = new DayList(m_desk, *m_due, side);
    m_calculator = new WorkdayCalculator(m_desk, side);
    setRole(side, WidgetRole::Page);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_dayTitle);
    column->addWidget(m_dayWords);
    m_list->setMinimumHeight(fontMetrics().height() * 7);
    column->addWidget(m_list, 1);
    column->addWidget(m_calculator);
}

void CalendarPage::refresh(const Changes &changes)
{
    if (movesRules(changes))
        findMoved();
    m_stale = true;
    if (isVisible())
        QTimer::singleShot(0, this, &CalendarPage::read);
}

void CalendarPage::reload()
{
    m_stale = true;
    m_view->refresh();
    m_calculator->refresh();
    showMonth();
    showDay();
    if (isVisible())
        read();
}

void CalendarPage::read()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_due->read(m_desk);
}

void CalendarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int line = fontMetrics().height();
    const bool narrow = width() < line * 56;
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        m_splitter->restoreState(m_settings.value(splitterKey(m_splitter)).toByteArray());
    }
    // The month comes first: below each other it has all its weeks.
    const int month = std::min(height() * 7 / 10, line * 22);
    if (!m_settings.contains(splitterKey(m_splitter))) // as long as nobody moved it
        m_splitter->setSizes(narrow ? QList<int>{month, height() - month}
                                    : QList<int>{width() - line * 22, line * 22});
}

void CalendarPage::focusContent()
{
    m_view->setFocus();
}

void CalendarPage::showMonth()
{
    m_title->setText(tr("%1年%2月").arg(m_month->year()).arg(m_month->month()));
    const QString words = provisionalYear(m_desk.calendar(), m_month->year());
    m_provisional->setText(words.isEmpty() ? words : tr("● %1").arg(words));
}

void CalendarPage::showDay()
{
    const QDate day = m_view->day();
    const DayNote note = m_desk.calendar().day(day);
    m_dayTitle->setText(tr("%1　%2").arg(longDate(day), weekdayName(day)));
    QStringList words{inWords(note)};
    if (note.provisional)
        words.append(tr("暂定，放假通知未导入"));
    if (const CalendarYear *year = m_desk.calendar().notice(day.year()))
        words.append(tr("依据 %1").arg(year->notices.front().cited()));
    m_dayWords->setText(words.join(u'；'));
    m_list->show(day);
}

void CalendarPage::typeNotice()
{
    // The year whose notice is awaited, unless another one is being looked at.
    int year = m_month->year();
    if (m_desk.calendar().knows(year) && year == m_desk.today().year())
        ++year;
    (new NoticeDialog(m_desk, year, this))->open();
}

void CalendarPage::importFile(const QString &path)
{
    const Result<CalendarYear> year = readNoticeFile(path, {});
    if (!year) {
        Ask(this).error(year.error());
        return;
    }
    // A file of holiday-cn does not say it, but whoever counts days by the notice wants to cite it.
    Ask(this).text(
        tr("导入 %1 年放假通知").arg(year->year),
        tr("通知的文号，如 国办发明电〔2026〕7号；推算期限时作为依据引用。不知道可以空着。"),
        proposedDocNo(m_desk, *year, path),
        [this, year = *year](const QString &docNo) {
            if (const Result<CalendarYear> numbered = withDocNo(year, docNo))
                take(*numbered);
            else
                Ask(this).error(numbered.error());
        },
        [year = *year](const QString &docNo) {
            const Result<CalendarYear> numbered = withDocNo(year, docNo);
            return numbered ? QString() : numbered.error().text;
        },
        Ask::Blank::Allowed);
}

void CalendarPage::take(const CalendarYear &year)
{
    if (!m_desk.calendar().knows(year.year)) {
        keep(year);
        return;
    }
    Busy::run<Result<NoticePreview>>(
        this, tr("正在核对会移动的期限…"),
        [book = m_desk.ledger().path(), today = m_desk.today(),
         year](Progress &progress) -> Result<NoticePreview> {
            TRY_LET(preview, noticePreview(book, today, year));
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            return preview;
        },
        [this](const Result<NoticePreview> &preview) { askToReplace(preview); });
}

void CalendarPage::askToReplace(const Result<NoticePreview> &preview)
{
    if (!preview) {
        Ask(this).error(preview.error());
        return;
    }
    Ask(this).confirm(tr("替换 %1 年的放假安排？").arg(preview->year.year),
                      tr("这一年已有放假安排。导入后以这份文件为准：放假 %1 天，调休上班 %2 "
                         "天；有 %3 个未办的期限会移动。可以撤销。")
                          .arg(preview->days(true))
                          .arg(preview->days(false))
                          .arg(preview->moved.size()),
                      tr("替换"), [this, year = preview->year] { keep(year); });
}

void CalendarPage::keep(const CalendarYear &year)
{
    const Result<qint64> operation = xhb::importNotice(m_desk, year);
    if (!operation)
        Ask(this).error(operation.error());
    else if (!*operation)
        Q_EMIT said(tr("台账里已经是这份通知，没有改动。"));
}

void CalendarPage::findMoved()
{
    const Calendar before = std::exchange(m_known, m_desk.calendar());
    readApart<std::vector<MovedDeadline>>(
        m_desk, this,
        [before, now = m_known](const Desk &desk) { return movedDeadlines(desk, before, now); },
        [this](Result<std::vector<MovedDeadline>> moved) { tellMoved(std::move(moved)); });
}

void CalendarPage::tellMoved(Result<std::vector<MovedDeadline>> moved)
{
    if (!moved) {
        Ask(this).error(moved.error());
        return;
    }
    if (moved->empty()) {
        Q_EMIT said(tr("放假安排已更新，没有未办的期限因此移动。"));
        return;
    }
    auto *dialog = new MovedDialog(m_desk, moved.take(), window());
    connect(dialog, &MovedDialog::lineRequested, this,
            [this](const AgendaLine &line) { lead(*this, line); });
    dialog->open();
}

void CalendarPage::exportTable()
{
    const auto save = [this](const QString &path) {
        Busy::run<Result<QByteArray>>(
            this, tr("正在导出…"),
            [book = m_desk.ledger().path(), today = m_desk.today(),
             suffix = QFileInfo(path).suffix().toLower()](Progress &) {
                return agendaFile(book, today, suffix);
            },
            [this, path](const Result<QByteArray> &bytes) {
                const Status saved = bytes ? saveFile(path, *bytes) : Status(bytes.error());
                if (!saved)
                    Ask(this).error(saved.error());
                else
                    Q_EMIT said(tr("已导出到 %1").arg(QDir::toNativeSeparators(path)));
            });
    };
    Ask(this).saveFile(tr("导出待办"), tr("整改待办.ics"),
                       {tr("日历 (*.ics)"), tr("Excel 表格 (*.xlsx)"), tr("CSV 表格 (*.csv)")},
                       QStringLiteral("ics"), save);
}

void CalendarPage::print()
{
    printMonth(this, m_desk, *m_month);
}

} // namespace xhb
