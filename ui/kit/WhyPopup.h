// SPDX-License-Identifier: GPL-3.0-or-later
// Answers "why?" beside the thing asked about: a title, a few lines, the legal basis.
#pragma once

#include <QFrame>
#include <QStringList>

namespace xhb {

struct Why {
    QString title;     ///< 公示截止为什么是 11 月 26 日？
    QStringList lines; ///< how it was counted
    QString basis;     ///< 江西细则第十四条（四）; may be empty
    QString link;      ///< words of a link beside the basis (逐日计算表…); may be empty
};

class WhyPopup : public QFrame
{
    Q_OBJECT

public:
    /// Shows the answer under (or above, or beside the edge of the screen) a widget or a place on
    /// the screen. It deletes itself when closed: by Esc, or a click elsewhere.
    static WhyPopup *showAt(const Why &why, QWidget *beside);
    static WhyPopup *showAt(const Why &why, QWidget *owner, const QRect &globalPlace);

signals:
    void linkClicked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    WhyPopup(const Why &why, QWidget *owner);
};

} // namespace xhb
