// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/RequestView.h"

#include "core/base/Dates.h"
#include "ui/kit/Label.h"
#include "ui/plans/PlanWords.h"

#include <QVBoxLayout>

namespace xhb {

RequestView::RequestView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void RequestView::show(const AdjustmentView &one, const Issue *issue)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid(1));
    const auto add = [&](const QString &words, TextSize size, bool dimmed) {
        auto *label = new Label(words, size, m_content);
        label->setWordWrap(true);
        label->setDimmed(dimmed);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(label);
    };
    const Adjustment &wish = one.request.adjustment;
    add(issue ? issue->title : QString(), TextSize::Heading, false);
    add(tr("%1 · %2 · %3")
            .arg(one.trail, choiceWord("adjustment", wish.reasonKind), longDate(wish.on)),
        TextSize::Caption, true);
    if (issue)
        add(tr("整改目标（不变）：%1").arg(issue->goal), TextSize::Body, false);
    for (const QString &line : changeWords(one))
        add(line, TextSize::Body, false);
    if (one.approvedOn.isValid() && !one.docNo.isEmpty())
        add(tr("批准文号：%1").arg(one.docNo), TextSize::Body, false);
    add(tr("论证：%1").arg(wish.argument), TextSize::Body, false);
    if (!wish.progress.isEmpty())
        add(tr("进展：%1").arg(wish.progress), TextSize::Body, false);
}

} // namespace xhb
