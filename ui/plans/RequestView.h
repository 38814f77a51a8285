// SPDX-License-Identifier: GPL-3.0-or-later
// What a request to adjust a plan wants: the goal that stays, deadlines and measures old and new,
// and why (JX-7).
#pragma once

#include "core/actions/PlanView.h"

#include <QWidget>

namespace xhb {

class RequestView : public QWidget
{
    Q_OBJECT
public:
    explicit RequestView(QWidget *parent);

    /// `issue` may be gone.
    void show(const AdjustmentView &request, const Issue *issue);

private:
    QWidget *m_content = nullptr;
};

} // namespace xhb
