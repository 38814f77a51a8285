// SPDX-License-Identifier: GPL-3.0-or-later
// The page being filled: where the next thing goes, and what to do when there is no room.
#pragma once

#include "core/paper/Paginator.h"

namespace xhb {

class Sheet
{
public:
    /// `total` is the number of pages if it is known, else 0.
    Sheet(const Document &document, TextSetter &setter, const PageSink &sink, int total);

    double top() const { return m_setup.top; }
    double bottom() const { return m_setup.height() - m_setup.bottom; }
    double left() const { return m_setup.left; }
    double width() const { return m_setup.textWidth(); }
    double y() const { return m_y; }
    double room() const { return bottom() - m_y; }
    bool fresh() const { return m_y <= top() + 0.001; } ///< nothing on the page yet
    bool stopped() const { return m_stopped; }
    int pages() const { return m_page.number; }

    void moveTo(double y) { m_y = y; }
    void breakPage();
    /// Hands over the last page.
    void finish();

    SharedText set(const QString &text, const TextStyle &style, double width);
    void text(QPointF at, const SharedText &text, int first, int count);
    void stroke(QPointF from, QPointF to, double points);
    void picture(const QRectF &box, const QByteArray &bytes);
    void name(const QString &name, const QRectF &box, bool first, bool last);

private:
    void open();
    void close();

    const Document &m_document;
    const PageSetup &m_setup;
    TextSetter &m_setter;
    const PageSink &m_sink;
    int m_total;
    bool m_stopped = false;
    double m_y = 0;
    Page m_page;
};

/// Lays a table from the sheet's position on.
void layTable(const PrintTable &table, Sheet &sheet);

} // namespace xhb
