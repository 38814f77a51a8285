// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON data file strictly: every value is asked for by name and kind, whatever is left over
// is an error, and the first error is kept with the file and the place in it.
#pragma once

#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace xhb {

/// The first thing found wrong with a data file.
class JsonFault
{
public:
    /// `json` is the whole text of the file, well-formed; without it no line is named.
    explicit JsonFault(const QString &fileName, const QByteArray &json = {})
        : m_fileName(fileName), m_json(json)
    {
    }

    /// "<file>：<line>，<path>：<reason>"; only the first report counts.
    void report(const QString &path, const QString &reason);
    bool found() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    QString m_fileName;
    QByteArray m_json;
    std::optional<Error> m_error;
};

/// One value of the file. After a fault reads go on with empty values, so that a reader is written
/// straight down and asks the fault once, at the end.
class JsonNode
{
public:
    JsonNode(const QJsonValue &value, const QString &path, JsonFault &fault)
        : m_value(value), m_path(path), m_fault(&fault)
    {
    }

    const QString &path() const { return m_path; }
    void fail(const QString &reason) const { m_fault->report(m_path, reason); }
    void fail(const QString &key, const QString &reason) const;

    /// Reports every key that is not listed, and a value that is no object.
    void allowKeys(std::initializer_list<const char *> keys) const;
    bool has(const char *key) const;
    QStringList keys() const { return m_value.toObject().keys(); }

    JsonNode child(const QString &key) const;
    /// The elements of an array that must be there.
    std::vector<JsonNode> items(const QString &key) const;
    /// The node itself as a text; not empty, at most 500 characters.
    QString text() const;
    QString text(const char *key) const;
    int number(const char *key, int least, int most) const;
    double real(const char *key, double least, double most) const;
    bool flag(const char *key, bool otherwise) const;

private:
    QJsonValue m_value;
    QString m_path;
    JsonFault *m_fault;
};

/// Parses a file whose root is an object. Refuses more than 1 MB, bad JSON and a key that stands
/// twice in one object.
Result<QJsonObject> parseStrictJson(const QByteArray &json, const QString &fileName);

} // namespace xhb
