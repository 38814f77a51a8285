// SPDX-License-Identifier: GPL-3.0-or-later
// Values as an action names them ({"responsible": ["双河镇人民政府"], "found_on": "2026-02-06"})
// put into a row by its field table; references are found by their natural keys.
#pragma once

#include "core/actions/Subject.h"

#include <QJsonObject>

namespace xhb {

/// Finds rows by the names people use for them.
class Finder
{
public:
    explicit Finder(RowGate &gate) : m_gate(gate) {}

    /// A unit by name, short name or alias.
    Result<qint64> unit(const QString &name);
    /// A source by name or alias.
    Result<qint64> source(const QString &name);
    Result<qint64> plan(const QString &name);
    /// An issue by code, else by title. `source` decides between equal codes.
    Result<qint64> issue(const QString &codeOrTitle, const QString &source = {});
    /// A petition by its accept number, marked or not.
    Result<qint64> petition(const QString &acceptNo);
    /// The row of `table` that a reference by name means.
    Result<qint64> reference(const char *table, const QString &name);

private:
    RowGate &m_gate;
};

/// The issue (with its source, where need be) or the petition that an action names.
Result<Subject> subjectOf(RowGate &gate, const QJsonObject &action);

/// Writes the fields `object` names into `row`. Keys in `others` are not fields and are passed
/// over; any other unknown key is Invalid. A deadline text is read into its date unless the date is
/// given; what was doubtful is told in `doubts`.
Status readFields(RowGate &gate, const EntityInfo &entity, const QJsonObject &object,
                  const QStringList &others, Row &row, QStringList &doubts);

/// A date of an action: `YYYY-MM-DD` only.
Result<QDate> dateField(const QJsonObject &object, const QString &key);
/// A text of an action; Invalid when it is absent and `required`.
Result<QString> textField(const QJsonObject &object, const QString &key, bool required);

} // namespace xhb
