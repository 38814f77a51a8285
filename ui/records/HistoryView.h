// SPDX-License-Identifier: GPL-3.0-or-later
// 留痕 on the screen: who did what and when, from what to what, taken back or not; an old version
// opens in the form it was typed in.
#pragma once

#include "ui/records/History.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class FormWidget;

class HistoryView : public QWidget
{
    Q_OBJECT
public:
    /// Makes the form an old version is shown in.
    using MakeForm = std::function<FormWidget *()>;

    explicit HistoryView(MakeForm makeForm, QWidget *parent = nullptr);

    /// `name` and `now`: the record as it is, to be compared with.
    void show(const Result<std::vector<HistoryEntry>> &history, const QString &name,
              const Row &now);

Q_SIGNALS:
    void planVersionWanted(int no);

private:
    QWidget *makeEntry(const HistoryEntry &entry);
    void addLines(QVBoxLayout &column, const HistoryEntry &entry, QWidget *box);
    void openVersion(const HistoryEntry &entry);

    MakeForm m_makeForm;
    QString m_name;
    Row m_now;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace xhb
