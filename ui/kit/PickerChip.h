// SPDX-License-Identifier: GPL-3.0-or-later
// One chosen reference in a UnitPicker: its name, a mark if it leads, a cross to take it out.
#pragma once

#include <QAbstractButton>

#include <functional>

namespace xhb {

class PickerChip : public QAbstractButton
{
    Q_OBJECT

public:
    PickerChip(const QString &name, const QString &mark, bool fixed, QWidget *parent);

    /// Shows what the name stands for, to be changed there.
    void setOpener(std::function<void()> opener) { m_opener = std::move(opener); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    void moveWanted(int by);
    void leaveWanted(int by); ///< the keyboard goes to the neighbour

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QRect cross() const;
    int padding() const;

    std::function<void()> m_opener;
    QString m_mark;
    bool m_fixed;
};

} // namespace xhb
