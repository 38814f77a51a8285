// SPDX-License-Identifier: GPL-3.0-or-later
// Half-typed forms, kept outside the book so that they survive a crash and are offered again.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace xhb {

struct FormDraft {
    QString key;        ///< which form of which row: “issue/12”, “issue/new”
    QString title;      ///< for the offer: “问题 2026-012”
    QDateTime keptAt;   ///< local time
    QJsonObject fields; ///< column → {text or value typed, value it was typed over}
};

/// One file per draft in a folder of its own; a folder belongs to one book. Nothing here may fail
/// loudly: a draft that cannot be kept is no reason to stop typing.
class FormDrafts
{
public:
    explicit FormDrafts(QString folder);

    /// The folder for a book's drafts beside the program's other data.
    static QString folderFor(const QString &bookPath);

    void keep(FormDraft draft);
    void drop(const QString &key);
    std::optional<FormDraft> find(const QString &key) const;
    /// All drafts, the newest first.
    std::vector<FormDraft> all() const;
    /// Told the key of each draft that is kept or dropped from now on; one watch, empty = none.
    void watch(std::function<void(const QString &key)> told) { m_told = std::move(told); }

private:
    QString fileOf(const QString &key) const;

    QString m_folder;
    std::function<void(const QString &)> m_told;
};

} // namespace xhb
