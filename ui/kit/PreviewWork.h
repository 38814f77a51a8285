// SPDX-License-Identifier: GPL-3.0-or-later
// Lays pages out and draws them in one thread of its own: Qt's fonts belong to the thread that
// uses them, so pages are made, drawn and dropped there and only pictures come out.
#pragma once

#include "core/base/Progress.h"
#include "core/paper/Page.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace xhb {

class PreviewWork : public QObject
{
    Q_OBJECT

public:
    explicit PreviewWork(QObject *parent);
    ~PreviewWork() override;

    /// Starts over with another document; answers the number its pages are told by.
    int layOut(std::shared_ptr<const Document> document);
    /// Asks for a page (from 0) as a picture; asked pages come in the order last asked first.
    void draw(int page, double dotsPerInch);
    /// Forgets what was asked and not drawn yet.
    void forget();

Q_SIGNALS:
    /// `pages` are laid out so far. `sizes` (mm) holds those since the last time.
    void pagesReady(int run, int pages, const QVector<QSizeF> &sizes);
    void laidOut(int run, const QString &error, const QStringList &fonts);
    void drawn(int run, int page, double dotsPerInch, const QImage &image);

private:
    struct Inside;

    QThread m_thread;
    Inside *m_inside; ///< lives in the thread
    std::shared_ptr<Progress> m_progress;
    int m_run = 0;
};

} // namespace xhb
