// SPDX-License-Identifier: GPL-3.0-or-later
// 版本: what was approved when and by which paper; any version can be seen, compared field by field
// and printed (JX-7).
#pragma once

#include "ui/plans/PlanTab.h"
#include "ui/records/ShortList.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace xhb {

class Label;

class VersionsTab : public PlanTab
{
    Q_OBJECT
public:
    explicit VersionsTab(Desk &desk, QWidget *parent = nullptr);

    void show(const PlanShown &shown) override;
    /// A version's number: shows its content.
    void focusOn(const QString &version) override;

    ListView *list() const { return m_list; }
    QComboBox *other() const { return m_other; }
    QTableWidget *table() const { return m_table; }
    /// The content of the current version, read-only.
    void showContent();
    /// What differs between the current version and the chosen other one.
    void compare();

Q_SIGNALS:
    void exportWanted(int version);
    /// Two versions on paper; 0 = as the plan stands now.
    void comparisonWanted(int one, int other);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Column {
        QString word;
        int characters; ///< its share of the width
    };
    void fill(const std::vector<Column> &columns, const std::vector<QStringList> &rows);
    void shareWidth();
    const PlanVersion *current() const;
    RowCells cells(const PlanVersion &version) const;
    QString causeOf(const PlanVersion &version) const;

    Desk &m_desk;
    std::unique_ptr<PlanShown> m_shown;
    ShortList *m_list;
    QPushButton *m_content;
    QPushButton *m_compare;
    QPushButton *m_printCompared;
    QPushButton *m_print;
    QPushButton *m_export;
    QComboBox *m_other;
    Label *m_title;
    QTableWidget *m_table;
    std::vector<Column> m_columns; ///< of what the table shows
};

} // namespace xhb
