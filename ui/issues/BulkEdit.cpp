// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/BulkEdit.h"

#include "ui/kit/Ask.h"
#include "ui/kit/Label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

BulkEdit::BulkEdit(Desk &desk, BookNames &names, std::vector<qint64> issues, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_names(names), m_field(new QComboBox(this)),
      m_place(new QVBoxLayout), m_count(new Label({}, TextSize::Body, this)),
      m_write(new QPushButton(tr("写入"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("修改选中的 %1 个问题").arg(issues.size()));
    for (const qint64 id : issues)
        if (auto issue = desk.ledger().find(Id<Issue>{id}))
            m_issues.push_back(issue.take());
    // What names a single problem is not the same for many.
    const QStringList own{QStringLiteral("code"), QStringLiteral("title"),
                          QStringLiteral("description")};
    for (const FieldInfo &info : entityInfo<Issue>().fields)
        if (!info.is(Fixed) && !own.contains(QLatin1String(info.column)))
            m_field->addItem(labelOf(entityInfo<Issue>(), info), QString::fromLatin1(info.column));
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
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 14);
    makeForm();
}

void BulkEdit::chooseField(const QString &column)
{
    m_field->setCurrentIndex(m_field->findData(column));
}

int BulkEdit::field() const
{
    return entityInfo<Issue>().indexOf(m_field->currentData().toString());
}

void BulkEdit::makeForm()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    FormLayout layout;
    layout.columns = {m_field->currentData().toString()};
    FormViewHooks<Issue> hooks;
    hooks.references = [this](const QString &table) { return m_names.of(table); };
    m_form = new FormView<Issue>(layout, std::move(hooks), m_desk.today(), this);
    m_form->load({});
    m_place->addWidget(m_form);
    connect(m_form, &FormWidget::edited, this, &BulkEdit::count);
    m_form->focusField(layout.columns.front());
    count();
}

int BulkEdit::affected() const
{
    const Field<Issue> &info = Entity<Issue>::fields[size_t(field())];
    const Value wanted = info.read(m_form->current());
    return int(std::count_if(m_issues.begin(), m_issues.end(),
                             [&](const Issue &issue) { return info.read(issue) != wanted; }));
}

void BulkEdit::count()
{
    const int changing = affected();
    m_count->setText(changing == 0 ? tr("选中的问题已经都是这样")
                                   : tr("将修改 %1 个，%2 个已是这样；一次撤销即可恢复")
                                         .arg(changing)
                                         .arg(int(m_issues.size()) - changing));
    m_write->setEnabled(changing > 0 && !m_desk.ledger().readOnly());
}

void BulkEdit::write()
{
    const Field<Issue> &info = Entity<Issue>::fields[size_t(field())];
    const Value wanted = info.read(m_form->current());
    const QString label =
        tr("修改 %1 个问题的%2").arg(affected()).arg(labelOf(entityInfo<Issue>(), info));
    const auto done = m_desk.ledger().transact(QStringLiteral("issue.update"), label,
                                               m_desk.today(), [&](Tx &tx) -> Status {
                                                   for (const Issue &issue : m_issues) {
                                                       Issue changed = issue;
                                                       info.write(changed, wanted);
                                                       TRY(tx.update(changed, issue));
                                                   }
                                                   return xhb::done();
                                               });
    if (!done) {
        Ask(this).error(done.error());
        return;
    }
    Q_EMIT written(tr("已%1，可撤销").arg(label));
    accept();
}

} // namespace xhb
