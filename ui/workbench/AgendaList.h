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

    /// The overview must live until the next call.
    void show(const Overview &overview);

Q_SIGNALS:
    void issueRequested(qint64 issue);

private:
    RowCells cells(const AgendaItem &item) const;
    ChipLook chipOf(const AgendaText &text, const AgendaItem &item) const;
    /// A row's id is its place in the agenda, from 1: one problem may have several rows.
    const AgendaItem *itemOf(qint64 id) const;
    void explain(qint64 id, const QRect &place);

    Desk &m_desk;
    const Overview *m_overview = nullptr;
    RowModel *m_model;
};

} // namespace xhb
