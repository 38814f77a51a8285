// SPDX-License-Identifier: GPL-3.0-or-later
// 留痕: who did what to a case and when, from what to what, taken back or not; every old version
// opens in the form it was typed in.
#pragma once

#include "ui/records/BookNames.h"
#include "ui/signoff/CaseTab.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class FormWidget;

/// One field that an action changed, in words.
struct HistoryLine {
    QString what; ///< “措施 1 · 完成日期”
    QString before, after;
};

struct HistoryEntry {
    qint64 op = 0;
    QDateTime at; ///< local time
    QString who;
    QString label;
    bool takenBack = false;
    std::vector<HistoryLine> lines;
    std::optional<Row> version; ///< the record itself after this action, where it touched it
};

/// Newest first.
Result<std::vector<HistoryEntry>> historyOfCase(const Desk &desk, const Case &shown,
                                                BookNames &names);

class HistoryTab : public CaseTab
{
    Q_OBJECT
public:
    /// Makes the form an old version is shown in.
    using MakeForm = std::function<FormWidget *()>;

    HistoryTab(Desk &desk, BookNames &names, MakeForm makeForm, QWidget *parent = nullptr);

    void show(const Case &shown) override;

private:
    QWidget *makeEntry(const HistoryEntry &entry);
    void openVersion(const HistoryEntry &entry);

    Desk &m_desk;
    BookNames &m_names;
    MakeForm m_makeForm;
    QString m_name;
    Row m_now;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace xhb
