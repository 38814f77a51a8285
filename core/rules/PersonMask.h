// SPDX-License-Identifier: GPL-3.0-or-later
// Who complained, hidden in texts (JX-8, LS-6(三)): the one place that says what of a complainant
// gives him away in the words of his petition, for every export and print.
#pragma once

#include "core/rules/NamedPersons.h"

#include <QRegularExpression>

namespace xhb {

class PersonMask
{
public:
    /// Hides nothing.
    PersonMask() = default;
    /// Names of at least two characters, telephones, addresses beyond a town or village; several in
    /// one field are each hidden. What is no name (匿名, 张某) is left as it is. `named`: whom the
    /// texts name beside him.
    explicit PersonMask(const Complainant &person, const NamedPersons &named = {});

    /// 张三（13812345678） → 张**（138****5678）
    QString hidden(const QString &text) const;
    /// A row with every text of it hidden.
    template <class E>
    E hidden(E row) const;

    /// `text` came back from a file: what is masked in it as in `original` is as it was there.
    QString restored(const QString &text, const QString &original) const;

private:
    static QString maskOf(const QRegularExpressionMatch &match);

    QRegularExpression m_pattern; ///< addresses, names, telephones; empty = nobody
};

template <class E>
E PersonMask::hidden(E row) const
{
    if (m_pattern.pattern().isEmpty())
        return row;
    for (const Field<E> &field : Entity<E>::fields)
        if (field.kind == Kind::Text || field.kind == Kind::LongText)
            field.write(row, hidden(std::get<QString>(field.read(row))));
    return row;
}

} // namespace xhb
