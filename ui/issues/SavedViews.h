// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views of a list: filters, columns, widths and order under a name, kept with the user's own
// settings.
#pragma once

#include "ui/issues/IssueIndex.h"

#include <QStringList>

class QSettings;

namespace xhb {

struct SavedView {
    QHash<QString, QStringList> filters;
    QByteArray columns; ///< ListView::columnState()
    QString column;     ///< sorted by
    bool ascending = true;
};

class SavedViews
{
public:
    explicit SavedViews(QSettings &settings) : m_settings(settings) {}

    QStringList names() const;
    SavedView view(const QString &name) const;
    void save(const QString &name, const SavedView &view);
    void remove(const QString &name);

    /// The one a book opens with; empty = none.
    QString standard() const;
    void setStandard(const QString &name);

private:
    QSettings &m_settings;
};

} // namespace xhb
