// SPDX-License-Identifier: GPL-3.0-or-later
// What a form is made of: banner, offer of a draft, one line for each field, the bar below.
#include "ui/kit/FormDrafts.h"
#include "ui/kit/FormLine.h"
#include "ui/kit/FormWidget.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace xhb {

using namespace Qt::StringLiterals;

void FormWidget::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    m_banner = new Label({}, TextSize::Body, this);
    m_banner->setWordWrap(true);
    m_banner->hide();
    column->addWidget(m_banner);
    m_offer = new QFrame(this);
    setRole(m_offer, WidgetRole::Notice);
    auto *offerRow = new QHBoxLayout(m_offer);
    m_offerText = new Label({}, TextSize::Body, m_offer);
    m_offerText->setWordWrap(true);
    auto *take = new QPushButton(tr("找回"), m_offer);
    auto *leave = new QPushButton(tr("不要了"), m_offer);
    take->setObjectName(u"takeDraft"_s);
    leave->setObjectName(u"dropDraft"_s);
    setRole(leave, WidgetRole::Quiet);
    offerRow->addWidget(m_offerText, 1);
    offerRow->addWidget(take);
    offerRow->addWidget(leave);
    connect(take, &QPushButton::clicked, this, &FormWidget::takeOffer);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_offer->hide();
        if (m_drafts && !m_draftKey.isEmpty())
            m_drafts->drop(m_draftKey);
    });
    m_offer->hide();
    column->addWidget(m_offer);

    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(grid(3));
    m_grid->setVerticalSpacing(grid(1));
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    QStringList columns = m_layout.columns;
    if (columns.isEmpty())
        for (const FieldInfo &field : m_info.fields)
            if (!field.is(Fixed))
                columns << QString::fromLatin1(field.column);
    for (const QString &name : std::as_const(columns))
        if (const int index = m_info.indexOf(name); index >= 0)
            m_lines.push_back(
                std::make_unique<FormLine>(m_info, index, m_layout, m_hooks, m_today, *m_grid, this,
                                           [this](FormLine &line) { onEdited(line); }));
    QWidget *before = nullptr;
    for (const auto &line : m_lines) {
        QWidget *editor = line->widget();
        if (before)
            setTabOrder(before, editor);
        before = editor;
    }
    if (!m_lines.empty())
        setFocusProxy(m_lines.front()->widget());
    buildBar();
    column->addWidget(m_bar);
    column->addStretch();
}

void FormWidget::buildBar()
{
    m_bar = new QWidget(this);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, grid(1), 0, 0);
    m_barText = new Label({}, TextSize::Caption, m_bar);
    m_barText->setDimmed(true);
    m_barText->setElided(true);
    m_revertButton = new QPushButton(m_layout.putsAway ? tr("取消") : tr("放弃"), m_bar);
    m_revertButton->setObjectName(u"revert"_s);
    m_revertButton->setToolTip(m_layout.putsAway ? tr("Esc") : tr("恢复原样（Esc）"));
    setRole(m_revertButton, WidgetRole::Quiet);
    m_applyButton =
        new QPushButton(m_layout.applyWord.isEmpty() ? tr("写入") : m_layout.applyWord, m_bar);
    m_applyButton->setObjectName(u"apply"_s);
    m_applyButton->setToolTip(tr("Ctrl+Enter"));
    setRole(m_applyButton, WidgetRole::Primary);
    row->addWidget(m_barText, 1);
    row->addWidget(m_revertButton);
    row->addWidget(m_applyButton);
    connect(m_revertButton, &QPushButton::clicked, this, &FormWidget::revert);
    connect(m_applyButton, &QPushButton::clicked, this, [this] { apply(); });
}

void FormWidget::focusField(const QString &column)
{
    QWidget *widget = editor(column);
    if (!widget && !m_lines.empty())
        widget = m_lines.front()->widget();
    if (!widget)
        return;
    widget->setFocus(Qt::OtherFocusReason);
    // Once it has its place: a form that was just made is not laid out yet.
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->ensureWidgetVisible(widget);
    });
}

} // namespace xhb
