// SPDX-License-Identifier: GPL-3.0-or-later
// One field in a form: caption, editor, what is wrong with it, how it reads elsewhere.
#pragma once

#include "ui/kit/FieldEditor.h"
#include "ui/kit/FormWidget.h"
#include "ui/kit/Label.h"

class QGridLayout;

namespace xhb {

class FormLine
{
public:
    /// Adds itself to `grid`, below what is there.
    FormLine(const EntityInfo &info, int index, const FormLayout &layout, const FormHooks &hooks,
             QDate today, QGridLayout &grid, QWidget *parent,
             const std::function<void(FormLine &)> &edited);

    const QString &column() const { return m_column; }
    const QString &caption() const { return m_words; }
    bool locked() const { return m_locked || !m_sealed.isEmpty(); }
    FieldEditor &editor() const { return *m_editor; }
    QWidget *widget() const { return m_editor->widget(); }
    const Value &in(const Row &row) const { return row[size_t(m_index)]; }
    Value &in(Row &row) const { return row[size_t(m_index)]; }

    /// Shows a row's value; nothing was typed then.
    void show(const Row &row);
    bool changedFrom(const Row &base) const;
    bool hasFocus() const;
    /// What cannot be read, or is missing.
    QString problem() const;

    /// What was typed, for a draft, and the way back.
    QJsonObject draft(const Row &base) const;
    void restore(const QJsonObject &draft, const Row &base);

    void mark(const QString &problem);
    /// Something to look at, which stops nothing.
    void remark(const QString &words);
    /// A note below the editor: how the field reads elsewhere.
    void setAside(const QString &note);
    void follow(bool readOnly) { m_editor->setReadOnly(readOnly || locked()); }
    /// The field can be read only, `why` says so on demand and `caption` below it; empty = no more.
    void seal(const QString &why, const QString &caption);

    bool touched = false; ///< the user was here

private:
    bool empty() const;

    int m_index; ///< in the field table
    Kind m_kind;
    QString m_column;
    QString m_words;
    bool m_locked;
    bool m_required;
    QString m_sealed; ///< why it can be read only
    QString m_tip;    ///< of the editor while it is not sealed
    std::unique_ptr<FieldEditor> m_editor;
    QString m_described; ///< to screen readers, where there is no remark
    Label *m_seal;
    Label *m_problem;
    Label *m_remark;
    Label *m_aside;
};

} // namespace xhb
