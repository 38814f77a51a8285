// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views of a list: filters, columns, widths and order under a name, kept with the user's own
// settings.
#pragma once

#include <QHash>
#include <QStringList>

class QJsonObject;
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
    /// `place` tells the lists apart: “issues”.
    SavedViews(QSettings &settings, const QString &place)
        : m_settings(settings), m_place(place + QLatin1String("/views")),
          m_standardPlace(place + QLatin1String("/view"))
    {
    }

    QStringList names() const;
    SavedView view(const QString &name) const;
    void save(const QString &name, const SavedView &view);
    void remove(const QString &name);

    /// The one a book opens with; empty = none.
    QString standard() const;
    void setStandard(const QString &name);

private:
    QJsonObject read() const;
    void write(const QJsonObject &views);

    QSettings &m_settings;
    QString m_place;
    QString m_standardPlace;
};

} // namespace xhb
