// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot: which book, what day it is for deadlines, how much is selected, when the
// last copy was made.
#pragma once

#include <QDateTime>
#include <QStatusBar>

namespace xhb {

class Calendar;
class Label;

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setBook(const QString &fileName, const QString &path, bool readOnly);
    void setDay(QDate today, const Calendar &calendar);
    void setSelected(int rows);
    void setBackup(const QDateTime &at);
    void setBackupFailed(const QString &why);
    /// One sentence for a while, in the place of the selection.
    void say(const QString &sentence);

private:
    Label *m_book;
    Label *m_day;
    Label *m_selected;
    Label *m_backup;
    QString m_saidLast;
};

} // namespace xhb
