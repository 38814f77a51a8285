// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PreviewWork.h"

#include "core/paper/PagePainter.h"

#include <QMutex>

#include <algorithm>
#include <deque>

namespace xhb {

namespace {

constexpr int pagesTold = 8;       ///< pages between two reports
constexpr size_t mostAsked = 24;   ///< older wishes are out of sight
constexpr size_t mostPages = 2000; ///< kept for the screen; PDF and printer have no limit

} // namespace

/// All but `asked` is touched by the working thread only.
struct PreviewWork::Inside : QObject {
    struct Wish {
        int page;
        double dotsPerInch;
    };

    PreviewWork *work = nullptr;
    std::unique_ptr<TextSetter> setter;
    std::vector<Page> pages;
    int run = 0;
    QMutex mutex;
    std::deque<Wish> asked;

    void layOut(const std::shared_ptr<const Document> &document, int number,
                const std::shared_ptr<Progress> &progress)
    {
        run = number;
        pages.clear();
        setter = std::make_unique<TextSetter>();
        QVector<QSizeF> sizes;
        const auto tell = [this, &sizes] {
            Q_EMIT work->pagesReady(run, int(pages.size()), sizes);
            sizes.clear();
        };
        bool full = false;
        const Status laid = paginate(
            *document, *setter,
            [&](const Page &page) {
                full = pages.size() == mostPages;
                if (full)
                    return false;
                pages.push_back(page);
                sizes.push_back(page.size);
                if (pages.size() == 1 || sizes.size() == pagesTold) {
                    tell();
                    drawAsked(); // the first page is read while the last is laid out
                }
                return !progress->cancelled();
            },
            progress.get());
        if (progress->cancelled())
            return;
        tell();
        const QString error =
            full ? PreviewWork::tr("只预览前 %1 页；打印和 PDF 是全部页").arg(mostPages)
            : laid.ok() ? QString()
                        : laid.error().text;
        Q_EMIT work->laidOut(run, error, setter->fonts().substitutions());
        drawAsked();
    }

    void drawAsked()
    {
        for (;;) {
            Wish wish;
            {
                const QMutexLocker lock(&mutex);
                const auto ready = std::find_if(asked.rbegin(), asked.rend(), [this](Wish one) {
                    return size_t(one.page) < pages.size();
                });
                if (ready == asked.rend())
                    return;
                wish = *ready;
                asked.erase(std::next(ready).base());
            }
            Q_EMIT work->drawn(run, wish.page, wish.dotsPerInch,
                               renderPage(pages[size_t(wish.page)], wish.dotsPerInch));
        }
    }
};

PreviewWork::PreviewWork(QObject *parent) : QObject(parent), m_inside(new Inside)
{
    m_inside->work = this;
    m_inside->moveToThread(&m_thread);
    // What was set with the thread's fonts goes before the thread does.
    connect(
        &m_thread, &QThread::finished, m_inside,
        [inside = m_inside] {
            inside->pages.clear();
            inside->setter.reset();
        },
        Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("preview"));
    m_thread.start();
}

PreviewWork::~PreviewWork()
{
    if (m_progress)
        m_progress->cancel();
    forget();
    m_thread.quit();
    m_thread.wait();
    delete m_inside;
}

int PreviewWork::layOut(std::shared_ptr<const Document> document)
{
    if (m_progress)
        m_progress->cancel();
    forget();
    m_progress = std::make_shared<Progress>();
    const int run = ++m_run;
    QMetaObject::invokeMethod(
        m_inside,
        [inside = m_inside, document = std::move(document), run, progress = m_progress] {
            inside->layOut(document, run, progress);
        },
        Qt::QueuedConnection);
    return run;
}

void PreviewWork::draw(int page, double dotsPerInch)
{
    {
        const QMutexLocker lock(&m_inside->mutex);
        std::deque<Inside::Wish> &asked = m_inside->asked;
        std::erase_if(asked, [page](Inside::Wish one) { return one.page == page; });
        asked.push_back({page, dotsPerInch});
        if (asked.size() > mostAsked)
            asked.pop_front();
    }
    QMetaObject::invokeMethod(
        m_inside, [inside = m_inside] { inside->drawAsked(); }, Qt::QueuedConnection);
}

void PreviewWork::forget()
{
    const QMutexLocker lock(&m_inside->mutex);
    m_inside->asked.clear();
}

} // namespace xhb
