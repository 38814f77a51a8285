// SPDX-License-Identifier: GPL-3.0-or-later
// 批次统计: how many petitions of each batch and type are dealt with, and why the types add up to
// more than the total (FB-统计).
#pragma once

#include "core/actions/Statistics.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QTableWidget;
QT_END_NAMESPACE

namespace xhb {

class BatchStatistics : public QDialog
{
    Q_OBJECT
public:
    BatchStatistics(const PetitionStatistics &statistics, QWidget *parent);

    QTableWidget *batches() const { return m_batches; }
    QTableWidget *types() const { return m_types; }

private:
    QTableWidget *table(const QString &name, const QString &first,
                        const std::vector<PetitionTally> &tallies);

    QTableWidget *m_batches;
    QTableWidget *m_types;
};

/// Counts on another thread, then shows.
void showStatistics(QWidget *parent, Desk &desk);

} // namespace xhb
