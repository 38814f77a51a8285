// SPDX-License-Identifier: GPL-3.0-or-later
// Half-typed forms, kept outside the book so that they survive a crash and are offered again.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

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

private:
    QString fileOf(const QString &key) const;

    QString m_folder;
};

} // namespace xhb
