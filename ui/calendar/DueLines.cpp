// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DueLines.h"

#include "core/actions/ReadApart.h"

#include <algorithm>

namespace xhb {

namespace {

/// Also what lies beyond the days the workbench looks ahead.
Result<std::vector<AgendaLine>> allLines(const Desk &desk)
{
    return agendaLines(*desk.lookingOn(desk.calendar(), Calendar::maxCount));
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
}

void DueLines::read(const Desk &desk)
{
    m_reading = true;
    readApart<std::vector<AgendaLine>>(
        desk, this, allLines, [this, run = ++m_run](Result<std::vector<AgendaLine>> lines) {
            arrive(run, std::move(lines));
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
