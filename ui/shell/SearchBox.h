// SPDX-License-Identifier: GPL-3.0-or-later
// The search box of the tool bar.
#pragma once

#include <QLineEdit>

namespace xhb {

class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter, ↓ and Esc go to what was found; Esc empties the box as well.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int digits(int count) const; ///< in pixels
};

} // namespace xhb
