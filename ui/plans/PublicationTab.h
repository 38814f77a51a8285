// SPDX-License-Identifier: GPL-3.0-or-later
// 公开: what was made public of a plan, and the window for what concerns the whole book, such as
// the state of the work once a year (JX-15).
#pragma once

#include "ui/plans/PlanTab.h"

#include <QDialog>

namespace xhb {

class FormDrafts;
class PublicationBox;

class PublicationTab : public PlanTab
{
    Q_OBJECT
public:
    PublicationTab(Desk &desk, FormDrafts &drafts, QWidget *parent = nullptr);

    void show(const PlanShown &shown) override;
    void focusOn(const QString &key) override;

    PublicationBox *box() const { return m_box; }

private:
    PublicationBox *m_box;
};

class PublicationDialog : public QDialog
{
    Q_OBJECT
public:
    PublicationDialog(Desk &desk, FormDrafts &drafts, QWidget *parent);

    PublicationBox *box() const { return m_box; }

private:
    void refresh();

    Desk &m_desk;
    PublicationBox *m_box;
};

} // namespace xhb
