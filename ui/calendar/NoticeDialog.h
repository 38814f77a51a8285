// SPDX-License-Identifier: GPL-3.0-or-later
// Types in a year's holiday notice, or corrects one.
#pragma once

#include "core/actions/BookCalendar.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace xhb {

class Label;
class NoticeGrid;

class NoticeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens on a year; what is known of it stands in the grid already.
    NoticeDialog(Desk &desk, int year, QWidget *parent);

    NoticeGrid *grid() const { return m_grid; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showYear();
    void showState();
    void apply();

    Desk &m_desk;
    QSpinBox *m_year;
    QLineEdit *m_docNo;
    NoticeGrid *m_grid;
    Label *m_state;
    QPushButton *m_apply;
};

} // namespace xhb
