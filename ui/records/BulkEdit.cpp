// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/BulkEdit.h"

#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Label.h"
#include "ui/kit/Theme.h"
#include "ui/records/Register.h"
#include "ui/records/Seals.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

constexpr int mostNamed = 5; ///< of the records that stay as they are
constexpr int slice = 30;    ///< ms of asking before the window has its turn

} // namespace

BulkEdit::BulkEdit(Desk &desk, BookNames &names, Kind kind, const std::vector<qint64> &ids,
                   QWidget *parent)
    : QDialog(parent), m_desk(desk), m_names(names), m_kind(std::move(kind)),
      m_field(new QComboBox(this)), m_place(new QVBoxLayout),
      m_count(new Label({}, TextSize::Body, this)), m_left(new Label({}, TextSize::Body, this)),
      m_write(new QPushButton(tr("写入"), this))
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
    m_left->setTone(Tone::Amber);
    m_left->setWordWrap(true);
    column->addWidget(m_left);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("取消"), this);
    setRole(m_write, WidgetRole::Primary);
    m_write->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &BulkEdit::askSeals);
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
    FormLayout layout = m_kind.layout;
    layout.columns = {m_field->currentData().toString()};
    layout.titles.clear();
    FormHooks hooks;
    hooks.references = [this](const QString &table) { return m_names.of(table); };
    m_form = new FormWidget(m_kind.entity, layout, std::move(hooks), m_desk.today(), this);
    m_form->load(m_kind.entity.defaults);
    m_place->addWidget(m_form);
    m_typed = false;
    connect(m_form, &FormWidget::edited, this, [this] {
        m_typed = true;
        count();
    });
    m_sealed.clear();
    m_why.clear();
    m_next = 0;
    m_left->hide();
    m_form->focusField(layout.columns.front());
    count();
    askSeals();
}

/// Row by row, for as long as nobody notices; of very many the rest when the keys rest.
void BulkEdit::askSeals()
{
    QElapsedTimer spent;
    spent.start();
    for (; !asked() && spent.elapsed() < slice; ++m_next) {
        const StoredRow &row = m_rows[m_next];
        const QString why = sealOnField(m_desk.ledger(), m_kind.entity, row, place());
        if (why.isEmpty())
            continue;
        m_sealed.insert(row.id);
        if (m_why.isEmpty())
            m_why = why;
    }
    if (!asked())
        return m_asking.start();
    m_asking.stop();
    showSeals();
    count();
}

void BulkEdit::showSeals()
{
    const bool all = asked() && m_sealed.size() == qsizetype(m_rows.size());
    if (all)
        m_form->setSealed({{m_field->currentData().toString(), m_why}});
    QStringList names;
    for (const StoredRow &row : m_rows)
        if (m_sealed.contains(row.id) && names.size() < mostNamed)
            names.append(textIn(m_kind.entity, row.values, m_kind.own.front()));
    const QString listed =
        m_sealed.size() > names.size() ? tr("%1 等").arg(names.join(u'、')) : names.join(u'、');
    m_left->setText(all || names.isEmpty()
                        ? QString()
                        : tr("%1的这一项已封存，保持原样：%2。%3")
                              .arg(m_kind.words(int(m_sealed.size())), listed, m_why));
    m_left->setVisible(!m_left->text().isEmpty());
}

int BulkEdit::affected() const
{
    const Value wanted = m_form->current()[place()];
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const StoredRow &row) {
        return !m_sealed.contains(row.id) && row.values[place()] != wanted;
    }));
}

void BulkEdit::count()
{
    const int changing = affected();
    if (!asked()) {
        m_count->setText(tr("正在核对哪些已封存…"));
        m_write->setEnabled(false);
        return;
    }
    m_count->setText(words(changing));
    // What was not typed is no wish to empty them all.
    m_write->setEnabled(m_typed && changing > 0 && !m_desk.ledger().readOnly());
}

QString BulkEdit::words(int changing) const
{
    const int free = int(m_rows.size()) - int(m_sealed.size());
    if (free == 0)
        return tr("选中的这一项都已封存，不能改");
    if (!m_typed)
        return tr("填写要改成的内容，填了再删掉就是清空");
    if (changing == 0)
        return tr("选中的已经都是这样");
    if (isNull(m_form->current()[place()]))
        return tr("将清空 %1的“%2”；一次撤销即可恢复")
            .arg(m_kind.words(changing), m_field->currentText());
    return tr("将修改 %1，%2已是这样；一次撤销即可恢复")
        .arg(m_kind.words(changing), m_kind.words(free - changing));
}

void BulkEdit::write()
{
    const Value wanted = m_form->current()[place()];
    const QString label =
        stored("修改 %1的%2").arg(m_kind.counted.arg(affected()), stored(field().label));
    const auto written =
        m_desk.ledger().transact(QLatin1String(m_kind.entity.table) + QLatin1String(".update"),
                                 label, m_desk.today(), [&](Tx &tx) -> Status {
                                     for (const StoredRow &row : m_rows) {
                                         if (m_sealed.contains(row.id))
                                             continue;
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
