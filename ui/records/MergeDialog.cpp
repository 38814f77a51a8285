// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/MergeDialog.h"

#include "core/exchange/UnitNames.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Label.h"
#include "ui/kit/UnitPicker.h"
#include "ui/shell/LongWrite.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

MergeDialog::MergeDialog(Desk &desk, const EntityInfo &entity, const Reference &from,
                         References others, const Usage &usage, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_entity(entity), m_from(from), m_usage(usage),
      m_into(new UnitPicker(UnitPicker::One, this)), m_words(new Label({}, TextSize::Body, this)),
      m_merge(new QPushButton(tr("合并"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("合并“%1”").arg(m_from.name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(5), grid(5), grid(5), grid(4));
    column->setSpacing(grid(3));
    auto *caption = new Label(tr("合并到哪个%1").arg(labelOf(m_entity)), TextSize::Body, this);
    caption->setBuddy(m_into);
    m_into->setAccessibleName(caption->text());
    m_into->input()->setAccessibleName(caption->text());
    m_into->input()->setPlaceholderText(tr("名称、别名或拼音首字母"));
    std::vector<qint64> nearest;
    for (const Reference &other : others)
        if (nearest.empty() && nearlySameUnit(m_from.name, other.name))
            nearest = {other.id};
    m_into->setReferences(std::move(others));
    m_into->setIds(nearest);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("取消"), this);
    setRole(m_merge, WidgetRole::Primary);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_merge);
    column->addWidget(caption);
    column->addWidget(m_into);
    column->addWidget(m_words, 1);
    column->addLayout(buttons);
    for (QPushButton *button : {cancel, m_merge})
        button->setAutoDefault(false); // Enter takes the name first
    connect(m_into, &UnitPicker::idsEdited, this, &MergeDialog::showChoice);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::write);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 14);
    setFocusProxy(m_into);
    m_into->setFocus();
    showChoice();
}

void MergeDialog::showChoice()
{
    const QStringList names = m_into->names();
    m_merge->setEnabled(!names.isEmpty());
    if (names.isEmpty()) {
        m_words->setText(tr("两个写法其实是一个时用：所有记录都改用选定的那一个，“%1”不再单列。")
                             .arg(m_from.name));
        return;
    }
    const QString used =
        m_usage.all() == 0
            ? tr("没有记录用到“%1”").arg(m_from.name)
            : tr("%1由“%2”改为“%3”，先后次序不变").arg(m_usage.words(), m_from.name, names.front());
    const QString after =
        tr("“%1”成为“%2”的别名，以后导入还认得").arg(m_from.name, names.front()) +
        (&m_entity == &entityInfo<Unit>() ? QString()
                                          : tr("；空着的项目用“%1”的补上，层级和类别以“%2”为准")
                                                .arg(m_from.name, names.front()));
    m_words->setText(
        tr("%1；%2。\n已销号、方案已批准的也一并改，目标、措施和时限不动。一次撤销即可恢复。")
            .arg(used, after));
}

void MergeDialog::write()
{
    m_into->settle();
    if (m_into->ids().empty())
        return;
    const qint64 into = m_into->ids().front();
    const auto act = [&entity = m_entity, from = m_from.id, into](Desk &desk) {
        const QString kind = QLatin1String(entity.table) + QLatin1String(".merge");
        return desk.ledger().transact(kind, kind, desk.today(), [&](Tx &tx) {
            return mergeRegistered(desk, tx, entity, from, into);
        });
    };
    if (m_usage.all() < manyRows) {
        written(act(m_desk), into);
        return;
    }
    writeLong(
        this, m_desk, tr("正在合并…"), [act](Desk &desk, Progress &) { return act(desk); },
        [this, into](const Result<qint64> &operation) { written(operation, into); });
}

void MergeDialog::written(const Result<qint64> &operation, qint64 into)
{
    if (!operation) {
        Ask(this).error(operation.error());
        return;
    }
    Q_EMIT merged(*operation, into, tr("“%1”已并入“%2”").arg(m_from.name, m_into->names().front()));
    accept();
}

} // namespace xhb
