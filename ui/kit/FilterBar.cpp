// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FilterBar.h"

#include "ui/kit/FilterChip.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Label.h"
#include "ui/kit/Shape.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace xhb {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_chipArea(new QWidget), m_clear(new QToolButton), m_view(new QToolButton),
      m_count(new Label)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    row->setSpacing(grid(1));
    auto *flow = new FlowLayout(m_chipArea, grid(1));
    m_clear->setText(tr("清除"));
    m_clear->setAccessibleName(tr("清除全部筛选"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    setRole(m_clear, WidgetRole::Link);
    m_clear->hide();
    flow->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearAll);

    m_view->setPopupMode(QToolButton::InstantPopup);
    m_view->setFocusPolicy(Qt::TabFocus);
    m_view->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_view->setLayoutDirection(Qt::RightToLeft); // the arrow behind the words
    m_view->setIcon(shapeIcon(Shape::Down));
    m_view->setIconSize({9, 9});
    auto *menu = new QMenu(m_view);
    m_view->setMenu(menu);
    m_count->setDimmed(true);
    m_count->setAccessibleName(tr("条数"));

    const int height = fontMetrics().height() + grid(2); // of a chip: all on one line
    for (QWidget *widget : std::initializer_list<QWidget *>{m_clear, m_view, m_count})
        widget->setFixedHeight(height);
    row->addWidget(m_chipArea, 1);
    row->addWidget(m_view, 0, Qt::AlignTop);
    row->addWidget(m_count, 0, Qt::AlignTop);
    setViews({}, {});
}

void FilterBar::setFilters(const std::vector<Filter> &filters)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    QLayout *flow = m_chipArea->layout();
    flow->removeWidget(m_clear);
    for (const Filter &filter : filters) {
        auto *chip = new FilterChip(filter, m_chipArea);
        connect(chip, &FilterChip::changed, this, [this] {
            showState();
            emit changed(values());
        });
        flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    flow->addWidget(m_clear);
    setTabOrderOfChips();
    showState();
}

void FilterBar::setTabOrderOfChips()
{
    QWidget *before = nullptr;
    for (FilterChip *chip : m_chips) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_clear);
    setTabOrder(m_clear, m_view);
}

void FilterBar::setChoices(const QString &filter, const std::vector<FilterChoice> &choices)
{
    for (FilterChip *chip : m_chips)
        if (chip->filter().key == filter)
            chip->setChoices(choices);
    showState();
}

FilterValues FilterBar::values() const
{
    FilterValues set;
    for (const FilterChip *chip : m_chips)
        if (!chip->values().isEmpty())
            set.insert(chip->filter().key, chip->values());
    return set;
}

void FilterBar::setValues(const FilterValues &values)
{
    for (FilterChip *chip : m_chips)
        chip->setValues(values.value(chip->filter().key));
    showState();
}

void FilterBar::setCount(const QString &words)
{
    m_count->setText(words);
}

void FilterBar::setViews(const QStringList &names, const QString &current, const QString &standard)
{
    m_current = current;
    QMenu *menu = m_view->menu();
    menu->clear();
    connect(menu->addAction(tr("全部（不筛选）")), &QAction::triggered, this,
            [this] { emit viewChosen({}); });
    for (const QString &name : names) {
        QAction *action = menu->addAction(QString(name).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(name == current);
        connect(action, &QAction::triggered, this, [this, name] { emit viewChosen(name); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("保存视图…")), &QAction::triggered, this,
            &FilterBar::saveViewRequested);
    if (!current.isEmpty()) {
        QAction *opens = menu->addAction(tr("打开台账时用“%1”").arg(current));
        opens->setCheckable(true);
        opens->setChecked(current == standard);
        connect(opens, &QAction::triggered, this,
                [this, current](bool on) { emit standardViewChosen(on ? current : QString()); });
        connect(menu->addAction(tr("删除视图“%1”").arg(current)), &QAction::triggered, this,
                [this, current] { emit removeViewRequested(current); });
    }
    m_view->setText(current.isEmpty() ? tr("视图") : tr("视图：%1").arg(current));
    m_view->setAccessibleName(m_view->text());
}

void FilterBar::setViewsShown(bool shown)
{
    m_view->setVisible(shown);
}

void FilterBar::clearAll()
{
    if (m_clear->hasFocus() && !m_chips.empty())
        m_chips.front()->setFocus();
    setValues({});
    emit changed({});
}

void FilterBar::showState()
{
    m_clear->setVisible(std::count_if(m_chips.begin(), m_chips.end(), [](const FilterChip *chip) {
                            return !chip->values().isEmpty();
                        }) > 1);
}

} // namespace xhb
