// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FormDrafts.h"

#include "core/base/Files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestDraft = 4 * 1024 * 1024; ///< bytes

QString hashOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

std::optional<FormDraft> readDraft(const QString &path)
{
    const Result<QByteArray> bytes = readWhole(path, longestDraft);
    if (!bytes.ok())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    FormDraft draft{object["key"_L1].toString(), object["title"_L1].toString(),
                    QDateTime::fromString(object["kept_at"_L1].toString(), Qt::ISODate),
                    object["fields"_L1].toObject()};
    if (draft.key.isEmpty() || draft.fields.isEmpty())
        return std::nullopt;
    return draft;
}

} // namespace

FormDrafts::FormDrafts(QString folder) : m_folder(std::move(folder)) {}

QString FormDrafts::folderFor(const QString &bookPath)
{
    const QString canonical = QFileInfo(bookPath).canonicalFilePath();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/drafts/"_L1 +
           hashOf(canonical.isEmpty() ? bookPath : canonical);
}

void FormDrafts::keep(FormDraft draft)
{
    if (!draft.keptAt.isValid())
        draft.keptAt = QDateTime::currentDateTime();
    const QJsonObject object{{u"key"_s, draft.key},
                             {u"title"_s, draft.title},
                             {u"kept_at"_s, draft.keptAt.toString(Qt::ISODate)},
                             {u"fields"_s, draft.fields}};
    QDir().mkpath(m_folder);
    // Not forced to the disk: a slow disk must not stop the typing. A draft torn by a power cut is
    // simply not offered.
    const QString path = fileOf(draft.key);
    const QString beside = path + ".new"_L1;
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const bool whole = file.write(bytes) == bytes.size() && file.flush();
    file.close();
    std::error_code failed;
    if (whole)
        std::filesystem::rename(beside.toStdU16String(), path.toStdU16String(), failed);
    if (!whole || failed)
        QFile::remove(beside);
    if (m_told)
        m_told(draft.key);
}

void FormDrafts::drop(const QString &key)
{
    QFile::remove(fileOf(key));
    if (m_told)
        m_told(key);
}

std::optional<FormDraft> FormDrafts::find(const QString &key) const
{
    std::optional<FormDraft> draft = readDraft(fileOf(key));
    return draft && draft->key == key ? draft : std::nullopt;
}

std::vector<FormDraft> FormDrafts::all() const
{
    std::vector<FormDraft> drafts;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names)
        if (std::optional<FormDraft> draft = readDraft(folder.filePath(name)))
            drafts.push_back(std::move(*draft));
    std::sort(drafts.begin(), drafts.end(),
              [](const FormDraft &a, const FormDraft &b) { return a.keptAt > b.keptAt; });
    return drafts;
}

QString FormDrafts::fileOf(const QString &key) const
{
    return m_folder + QLatin1Char('/') + hashOf(key) + ".json"_L1;
}

} // namespace xhb
