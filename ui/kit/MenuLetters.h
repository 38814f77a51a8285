// SPDX-License-Identifier: GPL-3.0-or-later
// Letters by which entries of menus are chosen. The entries have none of their own: they are words
// of tool bars and of the list of keys too. While a menu is open each one shows its letter.
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace xhb {

/// “删除(&S)…”, “&Delete…”: the text with the first letter of it that is free, in Chinese the
/// initial of a character. `taken` grows by that letter.
QString withLetter(const QString &text, QString &taken);

class MenuLetters : public QObject
{
    Q_OBJECT

public:
    /// From now on the menu's entries have letters.
    static void give(QMenu *menu);

private:
    explicit MenuLetters(QMenu *menu);
    void lend();
    void takeBack();

    struct Lent {
        QPointer<QAction> action;
        QString text;
    };
    QMenu *m_menu;
    std::vector<Lent> m_lent;
};

} // namespace xhb
