// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, by date: a row says the day, how near it is, what is to be done about which problem,
// and the article.
#pragma once

#include "ui/kit/ListView.h"
#include "ui/workbench/Overview.h"

namespace xhb {

class AgendaList : public ListView
{
    Q_OBJECT

public:
    explicit AgendaList(Desk &desk, QWidget *parent = nullptr);

    /// `touched` are the issues whose rows read differently now; none given = all do.
    void show(const Overview &overview, const std::vector<qint64> *touched = nullptr);

Q_SIGNALS:
    void lineRequested(const xhb::AgendaLine &line);

private:
    /// What a row says; of an issue reckoned from its facts alone.
    struct Entry {
        AgendaLine line;
        bool notice = false; ///< a notice is running
    };
    std::optional<Entry> entryOf(qint64 row) const;
    RowCells cells(const Entry &entry) const;
    ChipLook chipOf(const Entry &entry) const;
    void resizeEvent(QResizeEvent *event) override;
    void explain(qint64 row, const QRect &place);

    Desk &m_desk;
    RowModel *m_model;
    std::vector<AgendaLine> m_others;
    bool m_known = false; ///< something was shown, be it nothing
};

} // namespace xhb
