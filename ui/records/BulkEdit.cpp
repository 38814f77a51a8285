// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/BulkEdit.h"

#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Label.h"
#include "ui/kit/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

BulkEdit::BulkEdit(Desk &desk, BookNames &names, Kind kind, const std::vector<qint64> &ids,
                   QWidget *parent)
    : QDialog(parent), m_desk(desk), m_names(names), m_kind(std::move(kind)),
      m_field(new QComboBox(this)), m_place(new QVBoxLayout),
      m_count(new Label({}, TextSize::Body, this)), m_write(new QPushButton(tr("写入"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("修改选中的 %1").arg(m_kind.words(int(ids.size()))));
    if (auto rows = desk.ledger().rowPage(m_kind.entity, ids))
        m_rows = rows.take();
    // What names a single record is not the same for many.
    for (const FieldInfo &info : m_kind.entity.fields)
        if (!info.is(Fixed) && !m_kind.own.contains(QLatin1String(info.column)))
            m_field->addItem(labelOf(m_kind.entity, info), QString::fromLatin1(info.column));
    m_field->setAccessibleName(tr("要改的项目"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addLayout(m_place);
    m_count->setDimmed(true);
    column->addWidget(m_count);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("取消"), this);
    setRole(m_write, WidgetRole::Primary);
    m_write->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEdit::makeForm);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &BulkEdit::write);
    sizeByText(*this, 46, 14);
    makeForm();
}

void BulkEdit::chooseField(const QString &column)
{
    m_field->setCurrentIndex(m_field->findData(column));
}

size_t BulkEdit::place() const
{
    return size_t(m_kind.entity.indexOf(m_field->currentData().toString()));
}

const FieldInfo &BulkEdit::field() const
{
    return m_kind.entity.fields[place()];
}

void BulkEdit::makeForm()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    FormLayout layout;
    layout.columns = {m_field->currentData().toString()};
    FormHooks hooks;
    hooks.references = [this](const QString &table) { return m_names.of(table); };
    m_form = new FormWidget(m_kind.entity, layout, std::move(hooks), m_desk.today(), this);
    m_form->load(m_kind.entity.defaults);
    m_place->addWidget(m_form);
    connect(m_form, &FormWidget::edited, this, &BulkEdit::count);
    m_form->focusField(layout.columns.front());
    count();
}

int BulkEdit::affected() const
{
    const Value wanted = m_form->current()[place()];
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [&](const StoredRow &row) { return row.values[place()] != wanted; }));
}

void BulkEdit::count()
{
    const int changing = affected();
    m_count->setText(changing == 0 ? tr("选中的已经都是这样")
                                   : tr("将修改 %1，%2 已是这样；一次撤销即可恢复")
                                         .arg(m_kind.words(changing),
                                              m_kind.words(int(m_rows.size()) - changing)));
    m_write->setEnabled(changing > 0 && !m_desk.ledger().readOnly());
}

void BulkEdit::write()
{
    const Value wanted = m_form->current()[place()];
    const QString label =
        stored("修改 %1的%2").arg(m_kind.words(affected()), stored(field().label));
    const auto written =
        m_desk.ledger().transact(QLatin1String(m_kind.entity.table) + QLatin1String(".update"),
                                 label, m_desk.today(), [&](Tx &tx) -> Status {
                                     for (const StoredRow &row : m_rows) {
                                         Row changed = row.values;
                                         changed[place()] = wanted;
                                         TRY(tx.gate().expect(m_kind.entity, row.id, row.values));
                                         TRY(tx.gate().update(m_kind.entity, row.id, changed));
                                     }
                                     return xhb::done();
                                 });
    if (!written) {
        Ask(this).error(written.error());
        return;
    }
    Q_EMIT BulkEdit::written(tr("已%1，可撤销").arg(label));
    accept();
}

} // namespace xhb
