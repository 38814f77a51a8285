// SPDX-License-Identifier: GPL-3.0-or-later
// A date typed as people type it and shown as offices write it: 2026年11月22日.
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace xhb {

/// Reads what readDate() reads and shorter forms: 3.5 and 3月5日 (this year), 0305, 26.3.5, 5日
/// (this month), 2026年3月 (its last day), 今天 昨天 明天. With `past`, a date without a year is
/// the last such day up to today.
std::optional<QDate> readLooseDate(const QString &text, QDate today, bool past = false);

class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// `past`: a date on which something happened; a later day than today is not taken.
    explicit DateEdit(QDate today, bool past = false, QWidget *parent = nullptr);

    /// The date; invalid when there is none or the text cannot be read.
    QDate date() const;
    void setDate(QDate date);

    /// False when there is text that is no date.
    bool understood() const;
    /// What is wrong with the text, empty when nothing is.
    QString problem() const;

    void setReadOnly(bool readOnly);
    void openCalendar();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user entered another date, or none, or something that is no date.
    void dateEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tidy();
    void take(QDate date);

    QDate m_today;
    bool m_past;
    QAction *m_open;
};

} // namespace xhb
