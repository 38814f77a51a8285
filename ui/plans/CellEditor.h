// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of cells of the drafting table: Qt's own, so that input methods work, with the keys
// of a spreadsheet and completion of names.
#pragma once

#include "ui/kit/Reference.h"

#include <QLineEdit>
#include <QPlainTextEdit>

QT_BEGIN_NAMESPACE
class QCompleter;
class QStringListModel;
QT_END_NAMESPACE

namespace xhb {

/// Several lines: Alt+Enter begins one.
class CellTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CellTextEdit(QWidget *parent);
};

/// One line. Names are offered as they are typed, by any spelling or pinyin initials; of several,
/// the one the cursor stands in.
class CellLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CellLineEdit(QWidget *parent);

    void offer(const References &references, bool several);
    /// Takes the offered name that is marked; false when none is.
    bool takeOffered();

private:
    void complete();
    void take(const QString &name);

    References m_references;
    bool m_several = false;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_offered = nullptr;
};

} // namespace xhb
