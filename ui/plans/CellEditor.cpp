// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/CellEditor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace xhb {

namespace {

constexpr size_t mostOffered = 40;

/// Between two units: 、 and what people type instead of it.
bool separates(QChar c)
{
    return c == u'、' || c == u'，' || c == u',' || c == u'；' || c == u';';
}

} // namespace

CellTextEdit::CellTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(3);
    document()->setModified(false); // a margin counts as a change
}

CellLineEdit::CellLineEdit(QWidget *parent) : QLineEdit(parent) {}

void CellLineEdit::offer(const References &references, bool several)
{
    m_references = references;
    m_several = several;
    m_completer = new QCompleter(this);
    m_offered = new QStringListModel(m_completer);
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &CellLineEdit::take);
    connect(this, &QLineEdit::textEdited, this, &CellLineEdit::complete);
}

void CellLineEdit::complete()
{
    const QString before = text().left(cursorPosition());
    const auto cut = std::find_if(before.rbegin(), before.rend(), separates);
    const QString word = m_several ? before.right(cut - before.rbegin()).trimmed() : text();
    QStringList names;
    if (!word.isEmpty())
        for (const size_t at : matching(m_references, word))
            if (size_t(names.size()) < mostOffered)
                names.append(m_references[at].name);
    const bool done = names.size() == 1 && names.front() == word;
    m_offered->setStringList(done ? QStringList() : names);
    if (names.isEmpty() || done) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

bool CellLineEdit::takeOffered()
{
    if (!m_completer || !m_completer->popup()->isVisible())
        return false;
    const QModelIndex marked = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    if (!marked.isValid())
        return false;
    take(marked.data().toString());
    return true;
}

void CellLineEdit::take(const QString &name)
{
    if (!m_several) {
        setText(name);
        return;
    }
    const QString before = text().left(cursorPosition());
    const auto cut = std::find_if(before.rbegin(), before.rend(), separates);
    const QString kept = before.left(before.rend() - cut);
    const QString behind = text().mid(cursorPosition());
    setText(kept + name + behind);
    setCursorPosition(int(kept.size() + name.size()));
}

} // namespace xhb
