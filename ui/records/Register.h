// SPDX-License-Identifier: GPL-3.0-or-later
// The registers of a book, problem sources and units, as their window shows them: what it lists,
// in which order, and the form of one.
#pragma once

#include "core/actions/Registers.h"
#include "ui/kit/FormWidget.h"
#include "ui/kit/RowModel.h"

namespace xhb {

struct RegisterKind {
    const EntityInfo &entity;
    QString title; ///< 问题来源
    QString newWord;
    QString purpose;                ///< what the register is for: said while it is empty
    std::vector<RowColumn> columns; ///< before the counts
    std::function<RowCells(const Row &row)> cells;
    std::function<QStringList(const Row &row)> more; ///< what it is found by, besides its name
    std::function<bool(const Row &a, const Row &b)> before;
    FormLayout layout;
    std::function<QHash<QString, QString>(const Row &current)> remarks;
    std::function<void(FormWidget &form, const QString &column)> follow; ///< a field was edited
};

/// The desk must outlive the kind.
RegisterKind sourceRegister(const Desk &desk);
RegisterKind unitRegister();

/// The words for 类别: the rulebook's, level by level with “” in between.
QStringList categoryWords(const Rulebook &rulebook);

QString textIn(const EntityInfo &entity, const Row &row, QStringView column);

} // namespace xhb
