// SPDX-License-Identifier: GPL-3.0-or-later
// One filter of the bar: a button that opens its choices and, when set, says them and can be
// undone.
#pragma once

#include "ui/kit/FilterBar.h"

#include <QAbstractButton>

namespace xhb {

class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const Filter &filter, QWidget *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setChoices(const std::vector<FilterChoice> &choices);

    const QStringList &values() const { return m_values; }
    void setValues(const QStringList &keys);

    /// Opens the list of choices under the chip.
    void openChoices();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossArea() const;
    void choose(const QStringList &keys);
    void describe();

    Filter m_filter;
    QStringList m_values;
    QString m_words;
};

} // namespace xhb
