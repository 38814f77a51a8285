// SPDX-License-Identifier: GPL-3.0-or-later
// 日历: a month with its workdays, holidays and make-up days, what falls due on each day, a
// calculator of workdays, and the State Council's yearly notices.
#pragma once

#include "core/actions/BookCalendar.h"
#include "ui/shell/Page.h"

class QSettings;
class QSplitter;

namespace xhb {

class DayList;
class DueLines;
class Label;
class MonthModel;
class MonthView;
class WorkdayCalculator;

class CalendarPage : public Page
{
    Q_OBJECT

public:
    CalendarPage(Desk &desk, QSettings &settings, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("calendar"); }
    QString title() const override { return tr("日历"); }
    Abilities abilities() const override { return Exports | Prints; }
    QList<QAction *> menuActions() const override { return m_actions; }
    void refresh(const Changes &changes) override;
    void reload() override;
    void focusContent() override;
    void exportTable() override;
    void print() override;

    /// Reads a notice from a file, asks for its 文号 and whether it is to replace a known one,
    /// keeps it.
    void importFile(const QString &path) override;
    void typeNotice();

    MonthView *month() const { return m_view; }
    DayList *dayList() const { return m_list; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillHead(QWidget *head);
    void makeSide();
    void makeActions();
    void read();
    void showMonth();
    void showDay();
    void take(const CalendarYear &year);
    void askToReplace(const Result<NoticePreview> &preview);
    void keep(const CalendarYear &year);
    void findMoved();
    void tellMoved(Result<std::vector<MovedDeadline>> moved);

    Desk &m_desk;
    QSettings &m_settings;
    Calendar m_known; ///< as it was before the last change, to tell what a notice moved
    DueLines *m_due;
    MonthModel *m_month;
    MonthView *m_view;
    Label *m_title;
    Label *m_provisional;
    Label *m_dayTitle;
    Label *m_dayWords;
    DayList *m_list;
    WorkdayCalculator *m_calculator;
    QSplitter *m_splitter;
    QList<QAction *> m_actions;
    bool m_stale = true; ///< rows changed while another page was on screen
};

} // namespace xhb
