// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/MenuLetters.h"

#include "core/base/Pinyin.h"

#include <QKeySequence>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace xhb {

namespace {

bool isLetter(QChar letter)
{
    return letter >= u'A' && letter <= u'Z';
}

QChar letterOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key());
}

} // namespace

QString withLetter(const QString &text, QString &taken)
{
    const auto free = [&](QChar letter) { return isLetter(letter) && !taken.contains(letter); };
    const QString capitals = text.toUpper();
    if (std::ranges::any_of(text, [](QChar sign) { return sign.script() == QChar::Script_Han; })) {
        const QString letters =
            pinyinInitials(text).toUpper() + QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        const auto letter = std::ranges::find_if(letters, free);
        if (letter == letters.end())
            return text;
        taken.append(*letter);
        const qsizetype end = text.endsWith(u'…') ? text.size() - 1 : text.size();
        return QString(text).insert(end, QStringLiteral("(&%1)").arg(*letter));
    }
    // The beginning of a word is found sooner than its middle.
    for (const bool inside : {false, true})
        for (qsizetype i = 0; i < text.size(); ++i)
            if (free(capitals[i]) && (inside || i == 0 || !text[i - 1].isLetter())) {
                taken.append(capitals[i]);
                return QString(text).insert(i, u'&');
            }
    return text;
}

void MenuLetters::give(QMenu *menu)
{
    if (!menu->findChild<MenuLetters *>(QString(), Qt::FindDirectChildrenOnly))
        new MenuLetters(menu);
}

MenuLetters::MenuLetters(QMenu *menu) : QObject(menu), m_menu(menu)
{
    connect(menu, &QMenu::aboutToShow, this, &MenuLetters::lend);
    connect(menu, &QMenu::aboutToHide, this, &MenuLetters::takeBack);
}

void MenuLetters::lend()
{
    takeBack();
    const QList<QAction *> entries = m_menu->actions();
    QString taken;
    for (const QAction *entry : entries)
        taken.append(letterOf(entry->text()));
    for (QAction *entry : entries) {
        if (entry->isSeparator() || !letterOf(entry->text()).isNull())
            continue;
        m_lent.push_back({entry, entry->text()});
        entry->setIconText(entry->iconText()); // what a tool bar shows of it stays as it is
        entry->setText(withLetter(entry->text(), taken));
    }
}

void MenuLetters::takeBack()
{
    for (const Lent &lent : std::exchange(m_lent, {}))
        if (lent.action) {
            lent.action->setText(lent.text);
            lent.action->setIconText({});
        }
}

} // namespace xhb
