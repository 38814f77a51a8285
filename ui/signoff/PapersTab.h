// SPDX-License-Identifier: GPL-3.0-or-later
// 佐证: the papers and photos of a case by their roles; dropped here, they are in the book.
#pragma once

#include "ui/signoff/CaseTab.h"

#include <memory>

class QTemporaryDir;

namespace xhb {

class PhotoGrid;

class PapersTab : public CaseTab
{
    Q_OBJECT
public:
    explicit PapersTab(Desk &desk, QWidget *parent = nullptr);
    ~PapersTab() override;

    void show(const Case &shown) override;
    void focusOn(const QString &role) override;
    void add(const QString &role, const QStringList &paths);
    /// Asks for files to play a role.
    void choose(const QString &role);
    PhotoGrid *photos() const { return m_grid; }

private:
    QByteArray bytes(qint64 id) const;
    void move(const QList<qint64> &ids, const QString &role);
    void remove(const QList<qint64> &ids);
    void open(qint64 id);
    void keep(AttachmentRole as, const QStringList &paths);
    void write(const QString &kind, const QString &label, const Ledger::Body &body);

    Desk &m_desk;
    Subject m_subject{Id<Issue>()};
    QString m_name;
    std::vector<Attachment> m_papers;
    PhotoGrid *m_grid;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies shown by other programs
};

} // namespace xhb
