// SPDX-License-Identifier: GPL-3.0-or-later
// Lets files be dropped on a widget, and shows while they hover that and what for.
#pragma once

#include <QMimeData>
#include <QObject>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace xhb {

class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// `suffixes` in small letters without dots; empty = every file. `words` say what a drop would
    /// do: “放开即导入台账”. Belongs to `target`.
    FileDrop(QWidget *target, QStringList suffixes, QString words);

    /// What has nothing but such files is left to what lies around the target.
    void leave(QStringList suffixes) { m_left = std::move(suffixes); }
    void setEnabled(bool enabled) { m_enabled = enabled; }

    /// Local files among `data` that have one of the suffixes.
    static QStringList files(const QMimeData *data, const QStringList &suffixes);
    static QStringList pictureSuffixes();

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCover(bool visible);
    QStringList wanted(const QMimeData *data) const;

    QWidget *m_target;
    QStringList m_suffixes;
    QStringList m_left;
    QString m_words;
    bool m_enabled = true;
    QWidget *m_cover = nullptr;
};

} // namespace xhb
