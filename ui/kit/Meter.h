// SPDX-License-Identifier: GPL-3.0-or-later
// A share as a bar; the words beside it are the owner's.
#pragma once

#include <QWidget>

namespace xhb {

class Meter : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    double share() const { return m_share; }
    /// From 0 to 1; `words` is what a screen reader says ("中央督察 48 / 50").
    void setShare(double share, const QString &words);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

} // namespace xhb
