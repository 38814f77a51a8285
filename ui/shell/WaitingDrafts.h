// SPDX-License-Identifier: GPL-3.0-or-later
// What was half typed when the book was last closed, or when the program ended without asking: a
// line above the places until each is taken up or dropped.
#pragma once

#include "ui/kit/FormDrafts.h"

#include <QFrame>

class QHBoxLayout;

namespace xhb {

class Ledger;
class Places;

class WaitingDrafts : public QFrame
{
    Q_OBJECT

public:
    WaitingDrafts(FormDrafts &drafts, const Ledger &ledger, Places *places);
    ~WaitingDrafts() override;

private:
    void showLine();
    void add(const FormDraft &draft);
    void forget(const QString &key);
    void open(const QString &key);

    FormDrafts &m_drafts;
    const Ledger &m_ledger;
    Places *m_places;
    std::vector<FormDraft> m_waiting; ///< the newest first
    QHBoxLayout *m_row;
    QWidget *m_content = nullptr;
};

} // namespace xhb
