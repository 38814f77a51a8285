// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of papers and photos, each kept once under its SHA-256, and small remembered texts.
// Both lie outside the journal: the journal names the hash.
#pragma once

#include "core/store/Database.h"

#include <optional>

namespace xhb {

class Blobs
{
public:
    explicit Blobs(Database &database) : m_database(database) {}

    /// Keeps the bytes (once) and answers their SHA-256 in hex.
    Result<QString> put(const QByteArray &bytes);
    Result<std::optional<QByteArray>> find(const QString &sha256);
    /// Attachments whose bytes are absent, and bytes that do not match their hash.
    Result<QStringList> damaged();
    /// Removes bytes that no row names and no action after `horizon` (an op id) could bring back.
    /// Answers how many bytes were freed.
    Result<qint64> sweep(qint64 horizon);

private:
    Database &m_database;
};

/// Small texts a book remembers for the program (column mappings …): not part of the record.
class Memos
{
public:
    explicit Memos(Database &database) : m_database(database) {}

    Result<std::optional<QString>> find(const QString &key);
    Status put(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace xhb
