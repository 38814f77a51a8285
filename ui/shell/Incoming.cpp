// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Incoming.h"

#include "ui/kit/Ask.h"
#include "ui/kit/FileDrop.h"
#include "ui/shell/Places.h"

#include <QFileInfo>

#include <algorithm>

namespace xhb {

namespace {

bool isBook(const QString &path)
{
    return path.endsWith(QLatin1String(".xhb"), Qt::CaseInsensitive);
}

bool isTable(const QString &path)
{
    return QStringList{QStringLiteral("xlsx"), QStringLiteral("csv")}.contains(
        QFileInfo(path).suffix().toLower());
}

/// Holiday notices come as such files.
bool isNotice(const QString &path)
{
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

} // namespace

Incoming::Incoming(QWidget *window) : QObject(window), m_window(window)
{
    QStringList suffixes{QStringLiteral("xhb"), QStringLiteral("xlsx"), QStringLiteral("csv"),
                         QStringLiteral("json")};
    suffixes += FileDrop::pictureSuffixes();
    auto *drop = new FileDrop(window, suffixes,
                              tr("放开：台账就打开，表格和放假通知就导入，照片存进选中的问题"));
    connect(drop, &FileDrop::dropped, this, &Incoming::take);
}

void Incoming::setPlaces(Places *places, bool readOnly)
{
    m_places = places;
    m_readOnly = readOnly;
}

void Incoming::take(const QStringList &paths)
{
    if (const auto book = std::ranges::find_if(paths, isBook); book != paths.end()) {
        Q_EMIT bookRequested(*book);
        return;
    }
    if (!m_places) {
        Ask(m_window).notice(
            tr("还没有打开台账"),
            tr("先打开或新建一本台账，再把“%1”拖进来。").arg(QFileInfo(paths.front()).fileName()));
        return;
    }
    for (const QString &path : paths)
        if (isTable(path) || isNotice(path)) {
            import(path);
            return;
        }
    if (!m_places->current()->takeFiles(paths))
        Q_EMIT said(tr("请先选中一个问题，再把照片拖进来。"));
}

void Incoming::import(const QString &path)
{
    if (m_readOnly) {
        Q_EMIT said(tr("台账是只读打开的，不能导入。"));
        return;
    }
    // Of lists the page then knows better which kind it is.
    if (isNotice(path))
        m_places->show(QStringLiteral("calendar"));
    else if (!m_places->current()->abilities().testFlag(Page::Imports))
        m_places->show(QStringLiteral("issues"));
    m_places->current()->importFile(path);
}

} // namespace xhb
