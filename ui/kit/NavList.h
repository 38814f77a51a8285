// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the window with their counts.
#pragma once

#include <QListView>
#include <QString>

#include <vector>

class QStandardItemModel;

namespace xhb {

struct NavItem {
    QString key;
    QString label;
    QString count;          ///< shown dimmed at the right: 361, 11 月
    bool urgent = false;    ///< the count as a red badge
    bool gapBefore = false; ///< a hairline above: a new group
};

class NavList : public QListView
{
    Q_OBJECT

public:
    explicit NavList(QWidget *parent = nullptr);

    void setItems(const std::vector<NavItem> &items);
    void setCount(const QString &key, const QString &count, bool urgent = false);

    QString currentKey() const;
    void setCurrentKey(const QString &key); ///< without saying chosen()

    QSize sizeHint() const override;

signals:
    void chosen(const QString &key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_items;
    bool m_quiet = false;
};

} // namespace xhb
