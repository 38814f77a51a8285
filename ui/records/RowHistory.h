// SPDX-License-Identifier: GPL-3.0-or-later
// 留痕 of a single row: who changed what and when, the newest first.
#pragma once

#include "core/actions/Desk.h"

#include <QWidget>

namespace xhb {

class RowHistory : public QWidget
{
    Q_OBJECT

public:
    explicit RowHistory(QWidget *parent = nullptr);

    /// Nothing for id 0.
    void show(const Ledger &ledger, const EntityInfo &entity, qint64 id);

private:
    QWidget *m_content = nullptr;
};

} // namespace xhb
