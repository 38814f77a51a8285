// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come in, dropped on the window or chosen: a book is opened, a list or a holiday
// notice imported where it belongs, pictures go to what is selected.
#pragma once

#include <QObject>

namespace xhb {

class Places;

class Incoming : public QObject
{
    Q_OBJECT

public:
    /// Takes what is dropped on `window`.
    explicit Incoming(QWidget *window);

    /// Where files go; null while no book is open.
    void setPlaces(Places *places, bool readOnly = false);
    void take(const QStringList &paths);
    /// An empty path asks for one.
    void import(const QString &path);

Q_SIGNALS:
    void bookRequested(const QString &path);
    void said(const QString &sentence);

private:
    QWidget *m_window;
    Places *m_places = nullptr;
    bool m_readOnly = false;
};

} // namespace xhb
