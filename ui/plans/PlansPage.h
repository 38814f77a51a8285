// SPDX-License-Identifier: GPL-3.0-or-later
// The place 方案: the list of plans and the plan chosen in it (JX-6, JX-7, QX-7).
#pragma once

#include "ui/plans/PlanList.h"
#include "ui/records/BookNames.h"
#include "ui/shell/Page.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QSettings;
class QSplitter;
QT_END_NAMESPACE

namespace xhb {

class FormDrafts;
class ListView;
class PlanPane;

class PlansPage : public Page
{
    Q_OBJECT
public:
    PlansPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("plans"); }
    QString title() const override { return tr("方案"); }
    Abilities abilities() const override;
    std::optional<int> count() const override;
    bool urgent() const override;
    int selected() const override;
    QList<QAction *> menuActions() const override { return m_actions; }

    void refresh(const Changes &changes) override;
    void reload() override;
    void search(const QString &words) override;
    QString searched() const override { return m_list->searched(); }
    /// {"id": [plan]} brings a plan on screen, {"source": [source]} begins one from its problems,
    /// {"adjusted": [issue]} brings the latest request to adjust a problem on screen. With "part"
    /// also a part of the plan, where a line of the agenda leads to it.
    /// {"yearly": []} records what is made public once a year (JX-15).
    void applyFilter(const PageFilter &filter) override;
    /// The plan of a problem, with the problem in the list.
    void reveal(qint64 issue);
    void focusContent() override;
    void createNew() override;
    void exportTable() override;
    void print() override;
    bool takeFiles(const QStringList &paths) override;
    void keepDrafts() override;

    ListView *view() const;
    PlanPane *pane() const { return m_pane; }
    /// Opens the plans in a menu while their list is folded away.
    QPushButton *chooser() const { return m_chooser; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void newPlan(Id<Source> source);
    void recordYearly();
    void removePlan();
    void printForm(const QString &form, qint64 subject);
    void exportVersion(int version);
    void showMenu(const QPoint &at);
    void arrange();
    void toggleList();

    Desk &m_desk;
    QSettings &m_settings;
    FormDrafts &m_drafts;
    BookNames m_names;
    QSplitter *m_splitter;
    PlanList *m_list;
    PlanPane *m_pane;
    QPushButton *m_chooser;
    QList<QAction *> m_actions;
    bool m_led = false;    ///< the keyboard is where a line of the agenda led it
    bool m_placed = false; ///< the splitter has had its first sizes
    bool m_wide = false;   ///< the table has the whole width
};

} // namespace xhb
