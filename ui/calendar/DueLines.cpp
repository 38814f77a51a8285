// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DueLines.h"

#include <algorithm>

namespace xhb {

namespace {

/// Also what lies beyond the days the workbench looks ahead.
Result<std::vector<AgendaLine>> allLines(const QString &book, QDate today)
{
    TRY_LET(ledger, Ledger::openForReading(book, true));
    TRY_LET(desk, Desk::open(*ledger, today));
    return agendaLines(*desk->lookingOn(desk->calendar(), Calendar::maxCount));
}

} // namespace

ChipLook chipOf(const AgendaText &text, QDate today)
{
    if (text.overdue)
        return {Shape::Triangle, DueLines::tr("逾期"), Tone::Red};
    if (text.kind == keyOf(AgendaKind::Publicity))
        return {Shape::Half, DueLines::tr("公示"), Tone::Blue};
    if (!text.dated)
        return {Shape::Dot, DueLines::tr("待办"), Tone::Amber};
    if (text.due == today)
        return {Shape::Dot, DueLines::tr("今天"), Tone::Amber};
    if (text.near)
        return {Shape::Dot, DueLines::tr("%n 天", nullptr, text.workdaysLeft), Tone::Amber};
    return {Shape::Ring, DueLines::tr("%n 天", nullptr, text.workdaysLeft), Tone::Grey};
}

DueLines::DueLines(QObject *parent)
    : QObject(parent), m_lines(std::make_shared<const std::vector<AgendaLine>>())
{
    m_pool.setMaxThreadCount(1);
}

DueLines::~DueLines()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void DueLines::read(const QString &book, QDate today)
{
    m_reading = true;
    m_pool.clear();
    m_pool.start([this, book, today, run = ++m_run] {
        Result<std::vector<AgendaLine>> lines = allLines(book, today);
        QMetaObject::invokeMethod(
            this,
            [this, run, lines = std::move(lines)]() mutable { arrive(run, std::move(lines)); },
            Qt::QueuedConnection);
    });
}

void DueLines::arrive(int run, Result<std::vector<AgendaLine>> lines)
{
    if (run != m_run)
        return;
    m_reading = false;
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_lines = std::make_shared<const std::vector<AgendaLine>>(lines.take());
    Q_EMIT changed();
}

std::span<const AgendaLine> DueLines::on(QDate day) const
{
    const auto dueOf = [](const AgendaLine &line) { return line.text.due; };
    return {std::ranges::lower_bound(*m_lines, day, {}, dueOf),
            std::ranges::upper_bound(*m_lines, day, {}, dueOf)};
}

} // namespace xhb
