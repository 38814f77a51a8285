// SPDX-License-Identifier: GPL-3.0-or-later
// 留痕: every action that touched a plan, its steps, opinions, versions, requests or its list:
// what, when, by whom, taken back or not.
#pragma once

#include "ui/plans/PlanTab.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class PlanHistory : public PlanTab
{
    Q_OBJECT
public:
    explicit PlanHistory(Desk &desk, QWidget *parent = nullptr);

    void show(const PlanShown &shown) override;

private:
    Desk &m_desk;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

/// The actions that touched the plan, newest first.
Result<std::vector<Operation>> operationsOf(const Ledger &ledger, const PlanShown &shown);

} // namespace xhb
