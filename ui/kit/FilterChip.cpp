// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FilterChip.h"

#include "ui/kit/ChoicePopup.h"
#include "ui/kit/Label.h"
#include "ui/kit/Shape.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace xhb {

namespace {

constexpr int pad = 7;
constexpr int gap = 4;  ///< between the words and the sign
constexpr int sign = 9; ///< side of the arrow or cross

} // namespace

FilterChip::FilterChip(const Filter &filter, QWidget *parent)
    : QAbstractButton(parent), m_filter(filter)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::openChoices);
    describe();
}

void FilterChip::setChoices(const std::vector<FilterChoice> &choices)
{
    m_filter.choices = choices;
    setValues(m_values);
}

void FilterChip::setValues(const QStringList &keys)
{
    m_values.clear();
    for (const FilterChoice &choice : m_filter.choices)
        if (keys.contains(choice.key))
            m_values.append(choice.key);
    if (m_filter.single && m_values.size() > 1)
        m_values.resize(1);
    describe();
}

void FilterChip::choose(const QStringList &keys)
{
    const QStringList old = m_values;
    setValues(keys);
    if (m_values != old)
        emit changed();
}

void FilterChip::describe()
{
    QStringList labels;
    for (const FilterChoice &choice : m_filter.choices)
        if (m_values.contains(choice.key))
            labels.append(choice.label);
    const QString all = labels.join(tr("、"));
    const qsizetype many = 3;
    m_words = labels.isEmpty() ? m_filter.label
              : labels.size() > many
                  ? tr("%1：%2 等 %3 项").arg(m_filter.label, labels.first()).arg(labels.size())
                  : tr("%1：%2").arg(m_filter.label, all);
    setAccessibleName(labels.isEmpty() ? tr("筛选%1：不限").arg(m_filter.label)
                                       : tr("筛选%1：%2").arg(m_filter.label, all));
    setToolTip(labels.size() > many ? toolTipText(all) : QString());
    updateGeometry();
    update();
}

void FilterChip::openChoices()
{
    auto *popup = new ChoicePopup(m_filter, m_values, this);
    connect(popup, &ChoicePopup::chosen, this, &FilterChip::choose);
    popup->openUnder(*this);
}

QRect FilterChip::crossArea() const
{
    const int side = sign + pad + 4;
    return m_values.isEmpty() ? QRect() : QRect(width() - side, 0, side, height());
}

QSize FilterChip::sizeHint() const
{
    const int words =
        std::min(fontMetrics().horizontalAdvance(m_words), fontMetrics().averageCharWidth() * 48);
    return {2 * pad + words + gap + sign, fontMetrics().height() + grid(2)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().height() * 4), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    const bool set = !m_values.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(set ? colors.selected : underMouse() || isDown() ? colors.hover : colors.page);
    painter.setPen(QPen(hasFocus() ? colors.focus
                        : set      ? colors.accent
                                   : colors.border,
                        hasFocus() ? 2 : 1));
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);

    const QRect words = rect().adjusted(pad, 0, -pad - sign - gap, 0);
    painter.setPen(set && !colors.dark ? colors.accent : colors.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, words.width() + 1));
    const QRectF at(width() - pad - sign, (height() - sign) / 2.0 + (set ? 0 : 0.5), sign, sign);
    paintShape(painter, at, set ? Shape::Close : Shape::Down,
               set && !colors.dark ? colors.accent
               : set               ? colors.text
                                   : colors.dimmed);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossArea().contains(event->pos()))
        return choose({});
    QAbstractButton::mousePressEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: return openChoices();
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return choose({});
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace xhb
