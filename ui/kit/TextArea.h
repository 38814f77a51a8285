// SPDX-License-Identifier: GPL-3.0-or-later
// A plain text of several lines that is as high as what it says, within bounds.
#pragma once

#include <QPlainTextEdit>

namespace xhb {

class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(QWidget *parent = nullptr);

    /// Shows a text without edited().
    void showText(const QString &text);
    /// Bounds of the height, in lines; 2 and 10 at first.
    void setLines(int least, int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    int m_least = 2;
    int m_most = 10;
    bool m_showing = false;
};

} // namespace xhb
