// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TakeBack.h"

#include "ui/shell/LongWrite.h"

namespace xhb {

namespace {

/// What an undoing operation took back: “撤销：修改问题” without its first word.
QString subjectOf(const QString &label)
{
    return label.mid(label.indexOf(u'：') + 1);
}

} // namespace

TakeBack::TakeBack(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {}

std::optional<Operation> TakeBack::next(bool again) const
{
    const Ledger &ledger = m_desk.ledger();
    if (ledger.readOnly())
        return std::nullopt;
    const auto operation = again ? ledger.redoable() : ledger.undoable();
    return operation ? *operation : std::nullopt;
}

QString TakeBack::undoable() const
{
    const auto operation = next(false);
    return operation ? operation->label : QString();
}

QString TakeBack::redoable() const
{
    const auto operation = next(true);
    return operation ? subjectOf(operation->label) : QString();
}

void TakeBack::take(bool again)
{
    Ledger &ledger = m_desk.ledger();
    const auto operation = next(again);
    if (!operation || ledger.lent())
        return;
    const qint64 id = operation->id;
    const QString words = again ? tr("已重做：%1").arg(subjectOf(operation->label))
                                : tr("已撤销：%1").arg(operation->label);
    const auto finish = [this, words](const Result<qint64> &undone) {
        if (undone)
            Q_EMIT said(words);
        else
            Q_EMIT failed(undone.error());
    };
    // A short one is over before the next key; a long one must not stop the window.
    if (const auto rows = ledger.countOf(id); rows && *rows < manyRows)
        finish(ledger.undo(id, m_desk.today()));
    else
        writeLong(
            m_window, m_desk, again ? tr("正在重做…") : tr("正在撤销…"),
            [id](Desk &desk, Progress &progress) {
                return desk.ledger().undo(id, desk.today(), &progress);
            },
            finish);
}

} // namespace xhb
