// SPDX-License-Identifier: GPL-3.0-or-later
// Typing as it is done here: keys for what is on the keyboard, an input method for the rest.
#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace xhb::test {

inline void typeText(QWidget *into, const QString &text)
{
    for (const QChar letter : text)
        if (letter.unicode() < 0x80) {
            QTest::keyClick(into, letter.toLatin1());
        } else {
            QInputMethodEvent event;
            event.setCommitString(letter);
            QApplication::sendEvent(into, &event);
        }
}

} // namespace xhb::test
