// SPDX-License-Identifier: GPL-3.0-or-later
// 销号率: the share of the book and of each kind of source, each leading to its problems.
#pragma once

#include "ui/workbench/Overview.h"

#include <QFrame>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace xhb {

class Label;

class RatePanel : public QFrame
{
    Q_OBJECT

public:
    explicit RatePanel(QWidget *parent = nullptr);

    void show(const Overview &overview);

Q_SIGNALS:
    /// The problems behind a number.
    void rowsRequested(const QHash<QString, QStringList> &filter);
    /// A source has no category: it is to be given one.
    void categoryRequested(qint64 source);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QWidget *name, *meter, *count, *share;
    };
    Line lineOf(const Rate &rate, QWidget *parent);
    void place();
    QPushButton *numberLink(QWidget *parent);

    Label *m_share;
    QPushButton *m_count;
    QHash<QString, QStringList> m_whole; ///< the rows behind it
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    std::vector<Line> m_lines;
    bool m_stacked = false; ///< the bar stands below the name
};

} // namespace xhb
