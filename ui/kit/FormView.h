// SPDX-License-Identifier: GPL-3.0-or-later
// FormWidget for one entity: entities in and out, rows inside.
#pragma once

#include "ui/kit/FormWidget.h"

namespace xhb {

template <class E>
struct FormViewHooks {
    std::function<References(const QString &table)> references;
    std::function<Result<qint64>(const QString &table, const QString &name)> addReference;
    std::function<void(const QString &table, qint64 id)> openReference;
    std::function<std::vector<FormProblem>(const E &current)> check;
    std::function<QHash<QString, QString>(const E &current)> remarks;
    /// One transaction with `tx.update(current, base)`; for a new one (no id) an insert.
    std::function<Status(const E &current, const E &base)> apply;
    std::function<Result<E>(Id<E> id)> reread;
};

template <class E>
class FormView : public FormWidget
{
public:
    FormView(FormLayout layout, FormViewHooks<E> hooks, QDate today, QWidget *parent = nullptr)
        : FormWidget(entityInfo<E>(), std::move(layout), rowHooks(std::move(hooks)), today, parent)
    {
    }

    void load(const E &entity, const QString &draftKey = {}, const QString &title = {})
    {
        m_id = entity.id;
        FormWidget::load(toRow(entity), draftKey, title);
    }
    void refresh(const E &stored) { FormWidget::refresh(toRow(stored)); }
    void compareWith(const E &other, const QString &word)
    {
        FormWidget::compareWith(toRow(other), word);
    }

    Id<E> id() const { return m_id; }
    E current() const { return entityOf(FormWidget::current()); }
    E base() const { return entityOf(FormWidget::base()); }

private:
    E entityOf(const Row &row) const
    {
        E entity;
        fromRow(entity, row);
        entity.id = m_id;
        return entity;
    }

    FormHooks rowHooks(FormViewHooks<E> hooks)
    {
        FormHooks made;
        made.references = std::move(hooks.references);
        made.addReference = std::move(hooks.addReference);
        made.openReference = std::move(hooks.openReference);
        if (hooks.check)
            made.check = [this, check = std::move(hooks.check)](const Row &current) {
                return check(entityOf(current));
            };
        if (hooks.remarks)
            made.remarks = [this, remarks = std::move(hooks.remarks)](const Row &current) {
                return remarks(entityOf(current));
            };
        if (hooks.apply)
            made.apply = [this, write = std::move(hooks.apply)](const Row &current,
                                                                const Row &base) {
                return write(entityOf(current), entityOf(base));
            };
        if (hooks.reread)
            made.reread = [this, reread = std::move(hooks.reread)]() -> Result<Row> {
                TRY_LET(entity, reread(m_id));
                return toRow(entity);
            };
        return made;
    }

    Id<E> m_id;
};

} // namespace xhb
