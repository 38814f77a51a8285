// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/NewSources.h"

#include "core/rules/SourceGuess.h"
#include "ui/kit/Label.h"
#include "ui/kit/WordEditor.h"
#include "ui/records/Register.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace xhb {

namespace {

constexpr int mostRows = 3;   ///< in sight at once; a list rarely brings more than one
constexpr int nameWidth = 26; ///< Chinese characters

} // namespace

NewSources::NewSources(const Rulebook &rulebook, QWidget *parent)
    : QScrollArea(parent), m_rulebook(rulebook)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
}

void NewSources::show(std::vector<Source> &sources)
{
    setVisible(!sources.empty());
    if (sources.empty())
        return;
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, grid(2), 0);
    column->setSpacing(grid(1));
    int height = 0;
    for (Source &source : sources) {
        QWidget *row = makeRow(source);
        height = std::max(height, row->sizeHint().height());
        column->addWidget(row);
    }
    setWidget(rows); // the ones before go
    setFixedHeight((height + grid(1)) * std::min(int(sources.size()), mostRows));
}

QWidget *NewSources::makeRow(Source &source)
{
    const SourceCategory *guess = guessCategory(m_rulebook, source.name);
    if (const auto chosen = m_chosen.constFind(source.name); chosen != m_chosen.constEnd()) {
        source.level = chosen->level;
        source.category = chosen->category;
    } else if (guess) {
        source.level = guess->level;
        source.category = guess->name;
    }
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid(2));
    auto *name = new Label(tr("新来源“%1”").arg(source.name), TextSize::Body, row);
    name->setElided(true);
    name->setMaximumWidth(fontMetrics().height() * nameWidth);
    auto *level = new CalmBox(row);
    for (const Choice &choice : Vocabulary<Level>::choices)
        level->addItem(QCoreApplication::translate("source", choice.label));
    level->setCurrentIndex(int(source.level));
    level->setAccessibleName(tr("新来源“%1”的层级").arg(source.name));
    auto *category = new WordBox(categoryWords(m_rulebook), tr("未分类：选一类，或自己写"), row);
    category->showWord(source.category);
    for (QWidget *part : std::initializer_list<QWidget *>{category, category->lineEdit()})
        part->setAccessibleName(tr("新来源“%1”的类别").arg(source.name));
    category->setMinimumWidth(fontMetrics().height() * 14);
    const bool guessed = guess && source.category == guess->name;
    auto *remark = new Label(guessed ? tr("按名称猜的，请核对")
                                     : tr("类别决定按哪个程序销号；以后可在“工具 → 问题来源”里改"),
                             TextSize::Caption, row);
    remark->setDimmed(true);
    remark->setElided(true);
    line->addWidget(name);
    line->addWidget(level);
    line->addWidget(category);
    line->addWidget(remark, 1);
    const auto keep = [this, &source] { m_chosen.insert(source.name, source); };
    connect(level, &QComboBox::activated, this, [&source, keep](int index) {
        source.level = Level(index);
        keep();
    });
    connect(category, &WordBox::edited, this, [this, &source, keep, category, level] {
        source.category = category->word();
        const SourceCategory *known = categoryNamed(m_rulebook, source.category);
        if (known && known->name == source.category) {
            source.level = known->level;
            level->setCurrentIndex(int(known->level));
        }
        keep();
    });
    return row;
}

} // namespace xhb
