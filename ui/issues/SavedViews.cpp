// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/SavedViews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace xhb {

namespace {

const QString place = QStringLiteral("issues/views");
const QString standardPlace = QStringLiteral("issues/view");

QJsonObject read(const QSettings &settings)
{
    return QJsonDocument::fromJson(settings.value(place).toByteArray()).object();
}

void write(QSettings &settings, const QJsonObject &views)
{
    settings.setValue(place, QJsonDocument(views).toJson(QJsonDocument::Compact));
}

} // namespace

QStringList SavedViews::names() const
{
    return read(m_settings).keys();
}

SavedView SavedViews::view(const QString &name) const
{
    const QJsonObject json = read(m_settings).value(name).toObject();
    SavedView view;
    const QJsonObject filters = json.value(QLatin1String("filters")).toObject();
    for (auto it = filters.begin(); it != filters.end(); ++it)
        view.filters.insert(it.key(), it.value().toVariant().toStringList());
    view.columns =
        QByteArray::fromBase64(json.value(QLatin1String("columns")).toString().toLatin1());
    view.column = json.value(QLatin1String("column")).toString();
    view.ascending = json.value(QLatin1String("ascending")).toBool(true);
    return view;
}

void SavedViews::save(const QString &name, const SavedView &view)
{
    QJsonObject filters;
    for (auto it = view.filters.begin(); it != view.filters.end(); ++it)
        filters.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonObject views = read(m_settings);
    views.insert(
        name, QJsonObject{{QStringLiteral("filters"), filters},
                          {QStringLiteral("columns"), QString::fromLatin1(view.columns.toBase64())},
                          {QStringLiteral("column"), view.column},
                          {QStringLiteral("ascending"), view.ascending}});
    write(m_settings, views);
}

void SavedViews::remove(const QString &name)
{
    QJsonObject views = read(m_settings);
    views.remove(name);
    write(m_settings, views);
}

QString SavedViews::standard() const
{
    const QString name = m_settings.value(standardPlace).toString();
    return names().contains(name) ? name : QString();
}

void SavedViews::setStandard(const QString &name)
{
    m_settings.setValue(standardPlace, name);
}

} // namespace xhb
