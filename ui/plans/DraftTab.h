// SPDX-License-Identifier: GPL-3.0-or-later
// 清单: the drafting table of a plan (QX-7), each cell edit, paste or fill one action.
#pragma once

#include "ui/kit/Theme.h"
#include "ui/plans/DraftView.h"
#include "ui/plans/PlanTab.h"

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSettings;
QT_END_NAMESPACE

namespace xhb {

class EmptyState;
class Label;

class DraftTab : public PlanTab
{
    Q_OBJECT
public:
    DraftTab(Desk &desk, BookNames &names, QSettings &settings, QWidget *parent = nullptr);

    void show(const PlanShown &shown) override;
    bool leave() override;
    /// A problem's number; “0” = the first cell with something wrong; empty = where it was.
    void focusOn(const QString &key) override;

    DraftView *view() const { return m_view; }
    DraftModel *model() const { return m_model; }
    /// Takes the problems of the current rows out of the plan.
    void exclude();
    /// To the next cell with something wrong.
    void goToNext();
    void toggleWide();
    void endWide();

Q_SIGNALS:
    void includeWanted();
    /// The table wants the whole width, or not any more.
    void wideWanted(bool wide);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void type(const CellText &cell);
    void write(const std::vector<CellText> &cells, DraftDeed deed);
    void carryOut(const std::shared_ptr<DraftEdit> &edit, const QString &kind, const QString &label,
                  bool asked);
    void showState();
    void say(const QString &words, std::optional<Tone> tone);
    bool writing(const QString &kind, const QString &label, const Ledger::Body &body);

    Desk &m_desk;
    BookNames &m_names;
    QSettings &m_settings;
    Plan m_plan;
    DraftModel *m_model;
    DraftView *m_view;
    Label *m_state;
    QPushButton *m_next;
    QPushButton *m_more;
    QPushButton *m_include;
    QPushButton *m_exclude;
    QPushButton *m_wide;
};

} // namespace xhb
