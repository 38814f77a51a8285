// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PaperBox.h"

#include "core/actions/Signoff.h"
#include "core/base/Dates.h"
#include "core/base/Files.h"
#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/PhotoGrid.h"
#include "ui/plans/PlanWords.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QUrl>
#include <QVBoxLayout>

namespace xhb {

namespace {

constexpr qint64 largestPaper = 200LL << 20; ///< bytes

} // namespace

PaperBox::PaperBox(Desk &desk, std::vector<AttachmentRole> roles,
                   std::function<void(Attachment &)> fill, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_roles(std::move(roles)), m_fill(std::move(fill)),
      m_grid(new PhotoGrid([this](qint64 id) { return bytes(id); }, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    m_grid->setReadOnly(desk.ledger().readOnly());
    const auto roleOf = [](const QString &key) {
        return fromKey<AttachmentRole>(key).value_or(AttachmentRole::Doc);
    };
    connect(m_grid, &PhotoGrid::filesDropped, this,
            [this, roleOf](const QString &role, const QStringList &paths) {
                add(roleOf(role), paths);
            });
    connect(m_grid, &PhotoGrid::addWanted, this, [this, roleOf](const QString &role) {
        Ask(this).openFiles(
            tr("添加文件"), {}, {tr("所有文件 (*)")},
            [this, as = roleOf(role)](const QStringList &paths) { add(as, paths); });
    });
    connect(m_grid, &PhotoGrid::removeWanted, this, &PaperBox::remove);
    connect(m_grid, &PhotoGrid::opened, this, &PaperBox::open);
}

void PaperBox::show(const std::vector<Attachment> &papers, const QString &owner)
{
    m_owner = owner;
    m_papers = papers;
    std::vector<PhotoRole> roles;
    for (const AttachmentRole role : m_roles)
        roles.push_back({keyOf(role), choiceWord("attachment", role), {}});
    std::vector<PhotoItem> items;
    for (const Attachment &paper : papers) {
        QStringList notes;
        if (paper.enteredOn.isValid())
            notes.append(shortDate(paper.enteredOn));
        notes.append(QLocale().formattedDataSize(paper.size, 0));
        items.push_back({paper.id.value, keyOf(paper.role), paper.name,
                         notes.join(QStringLiteral(" · ")),
                         paper.mime.startsWith(QLatin1String("image/"))});
    }
    m_grid->setPapers(roles, items);
}

QByteArray PaperBox::bytes(qint64 id) const
{
    for (const Attachment &paper : m_papers)
        if (paper.id.value == id)
            if (const auto read = m_desk.ledger().paper(paper.sha256); read && *read)
                return **read;
    return {};
}

void PaperBox::add(AttachmentRole role, const QStringList &paths)
{
    const auto written = m_desk.ledger().transact(
        QStringLiteral("attach"), stored("添加附件 %1").arg(m_owner), m_desk.today(),
        [&](Tx &tx) -> Status {
            for (const QString &path : paths) {
                TRY_LET(content, readWhole(path, largestPaper));
                Attachment paper;
                m_fill(paper);
                paper.role = role;
                paper.name = QFileInfo(path).fileName();
                TRY(keepPaper(m_desk, tx, paper, content, m_owner));
            }
            if (paths.size() > 1)
                tx.describe(stored("添加 %1 份附件 %2").arg(paths.size()).arg(m_owner));
            return done();
        });
    if (!written)
        Ask(this).error(written.error());
}

void PaperBox::remove(const QList<qint64> &ids)
{
    const auto written =
        m_desk.ledger().transact(QStringLiteral("attachment.remove"),
                                 stored("删除 %1 份附件 %2").arg(ids.size()).arg(m_owner),
                                 m_desk.today(), [&](Tx &tx) -> Status {
                                     for (const qint64 id : ids)
                                         TRY(tx.remove(Id<Attachment>{id}));
                                     return done();
                                 });
    if (!written)
        Ask(this).error(written.error());
}

/// A copy is opened by the program the desktop has for it; the book keeps the original.
void PaperBox::open(qint64 id)
{
    for (const Attachment &paper : m_papers) {
        if (paper.id.value != id)
            continue;
        auto *copy =
            new QTemporaryFile(QStandardPaths::writableLocation(QStandardPaths::TempLocation) +
                                   QStringLiteral("/XXXXXX-") + QFileInfo(paper.name).fileName(),
                               this);
        if (!copy->open() || copy->write(bytes(id)) < 0)
            continue;
        copy->close();
        QDesktopServices::openUrl(QUrl::fromLocalFile(copy->fileName()));
    }
}

} // namespace xhb
