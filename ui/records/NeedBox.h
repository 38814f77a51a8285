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

    /// Where the next step lacks nothing, the first behind it that does is told; never more than
    /// `lines`, for something else marks them all.
    void lookAhead(size_t lines);
    /// Hidden when nothing is missing.
    void show(const std::vector<StepView> &steps);
    /// Something is missing, be it shown or not.
    bool any() const { return m_any; }
    /// What is missing for which step, in a sentence.
    const QString &title() const { return m_title; }

Q_SIGNALS:
    /// Something missing, of a step; nothing named = the rest of what it lacks.
    void wanted(const xhb::Missing &missing, const QString &step);

private:
    void addLine(const Missing &missing, const QString &words, const QString &step);

    size_t m_most = 0; ///< lines when looking ahead; 0 = all, of the next step alone
    bool m_any = false;
    QString m_title;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace xhb
