// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a plan or of a request to adjust it; files dropped here are in the book.
#pragma once

#include "core/actions/Desk.h"
#include "core/model/Attachment.h"

#include <QWidget>

#include <functional>

namespace xhb {

class PhotoGrid;

class PaperBox : public QWidget
{
    Q_OBJECT
public:
    /// `fill` names what a new paper belongs to.
    PaperBox(Desk &desk, std::vector<AttachmentRole> roles, std::function<void(Attachment &)> fill,
             QWidget *parent);

    void show(const std::vector<Attachment> &papers, const QString &owner);
    void add(AttachmentRole role, const QStringList &paths);

private:
    void remove(const QList<qint64> &ids);
    QByteArray bytes(qint64 id) const;
    void open(qint64 id);

    Desk &m_desk;
    std::vector<AttachmentRole> m_roles;
    std::function<void(Attachment &)> m_fill;
    QString m_owner;
    std::vector<Attachment> m_papers;
    PhotoGrid *m_grid;
};

} // namespace xhb
