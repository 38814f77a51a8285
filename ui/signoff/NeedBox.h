// SPDX-License-Identifier: GPL-3.0-or-later
// 还差什么: one line for each thing the next step still lacks; a line leads to where it is done.
#pragma once

#include "core/rules/StatusView.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class NeedBox : public QFrame
{
    Q_OBJECT
public:
    explicit NeedBox(QWidget *parent = nullptr);

    /// Hidden when nothing is missing.
    void show(const StatusView &status);

Q_SIGNALS:
    void wanted(const xhb::Missing &missing);

private:
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace xhb
