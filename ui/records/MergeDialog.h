// SPDX-License-Identifier: GPL-3.0-or-later
// 合并到…: into which other unit or source this one goes, and what will then be so.
#pragma once

#include "core/actions/Registers.h"
#include "ui/kit/Reference.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace xhb {

class Label;
class UnitPicker;

class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `others` without `from`; `usage` is what `from` is used by.
    MergeDialog(Desk &desk, const EntityInfo &entity, const Reference &from, References others,
                const Usage &usage, QWidget *parent);

    UnitPicker *picker() const { return m_into; }
    QPushButton *mergeButton() const { return m_merge; }

Q_SIGNALS:
    /// Written as one action.
    void merged(qint64 operation, qint64 into, const QString &sentence);

private:
    void showChoice();
    void write();
    void written(const Result<qint64> &operation, qint64 into);

    Desk &m_desk;
    const EntityInfo &m_entity;
    Reference m_from;
    Usage m_usage;
    UnitPicker *m_into;
    Label *m_words;
    QPushButton *m_merge;
};

} // namespace xhb
