// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/PapersTab.h"

#include "core/actions/Signoff.h"
#include "core/base/Dates.h"
#include "core/base/Files.h"
#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/PhotoGrid.h"
#include "ui/kit/TabOrder.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace xhb {

namespace {

constexpr qint64 largestPaper = 200LL << 20; ///< bytes

/// What may show a place before, during or after the work (QX-16).
bool showsPlace(const QByteArray &bytes)
{
    // By content: what a file is called says little about what a camera wrote.
    const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
    return type.startsWith(QLatin1String("image/")) || type.startsWith(QLatin1String("video/")) ||
           type == QLatin1String("application/pdf");
}

bool wantsPhoto(AttachmentRole role)
{
    return role == AttachmentRole::Before || role == AttachmentRole::During ||
           role == AttachmentRole::After;
}

const char *labelOf(AttachmentRole role)
{
    return Vocabulary<AttachmentRole>::choices[size_t(role)].label;
}

QString roleLabel(AttachmentRole role)
{
    return QCoreApplication::translate("attachment", labelOf(role));
}

} // namespace

PapersTab::PapersTab(Desk &desk, QWidget *parent) : CaseTab(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_grid = new PhotoGrid([this](qint64 id) { return bytes(id); }, this);
    m_grid->setReadOnly(desk.ledger().readOnly());
    column->addWidget(m_grid);
    column->addStretch();
    connect(m_grid, &PhotoGrid::filesDropped, this, &PapersTab::add);
    connect(m_grid, &PhotoGrid::moved, this, &PapersTab::move);
    connect(m_grid, &PhotoGrid::removeWanted, this, &PapersTab::remove);
    connect(m_grid, &PhotoGrid::opened, this, &PapersTab::open);
    connect(m_grid, &PhotoGrid::addWanted, this, &PapersTab::choose);
}

PapersTab::~PapersTab() = default;

void PapersTab::show(const Case &shown)
{
    m_subject = shown.subject;
    m_name = shown.name();
    m_papers = shown.dossier.attachments;
    std::vector<PhotoRole> roles;
    for (size_t i = 0; i < Vocabulary<AttachmentRole>::choices.size(); ++i) {
        const auto role = AttachmentRole(i);
        PhotoRole made{keyOf(role), roleLabel(role), {}};
        for (const StepView &step : shown.status.steps)
            for (const Missing &missing : step.missing)
                if (missing.kind == NeedKind::Paper && missing.role == role &&
                    step.state == StepState::Current)
                    made.need = tr("“%1”要用").arg(step.name);
        roles.push_back(std::move(made));
    }
    std::vector<PhotoItem> items;
    for (const Attachment &paper : m_papers) {
        QStringList notes;
        if (paper.formedOn.isValid())
            notes.append(shortDate(paper.formedOn));
        notes.append(
            QLocale().formattedDataSize(paper.size, 0, QLocale::DataSizeTraditionalFormat));
        items.push_back({paper.id.value, keyOf(paper.role), paper.name,
                         notes.join(QStringLiteral(" · ")),
                         paper.mime.startsWith(QLatin1String("image/"))});
    }
    m_grid->setPapers(roles, items);
}

void PapersTab::focusOn(const QString &role)
{
    if (!role.isEmpty())
        m_grid->focusRole(role);
    else if (const QList<QWidget *> stops = tabStops(*m_grid); !stops.isEmpty())
        stops.front()->setFocus(Qt::TabFocusReason);
}

QByteArray PapersTab::bytes(qint64 id) const
{
    for (const Attachment &paper : m_papers)
        if (paper.id.value == id)
            if (const auto read = m_desk.ledger().paper(paper.sha256); read && *read)
                return **read;
    return {};
}

void PapersTab::write(const QString &kind, const QString &label, const Ledger::Body &body)
{
    const auto written = m_desk.ledger().transact(kind, label, m_desk.today(), body);
    if (!written)
        Ask(this).error(written.error());
    else if (*written)
        Q_EMIT said(tr("%1，可撤销").arg(label));
}

void PapersTab::add(const QString &role, const QStringList &paths)
{
    const AttachmentRole as = fromKey<AttachmentRole>(role).value_or(AttachmentRole::Evidence);
    QStringList others;
    if (wantsPhoto(as))
        for (const QString &path : paths)
            if (const auto bytes = readWhole(path, largestPaper); bytes && !showsPlace(*bytes))
                others.append(QFileInfo(path).fileName());
    if (others.isEmpty()) {
        keep(as, paths);
        return;
    }
    Ask(this).choose(
        tr("不是照片"),
        tr("%1 不是照片、视频或 PDF，存为“%2”，验收时可能不被认可（QX-16）。")
            .arg(others.join(u'、').left(200), roleLabel(as)),
        {{tr("存为“%1”").arg(roleLabel(AttachmentRole::Evidence)),
          [this, paths] { keep(AttachmentRole::Evidence, paths); }, Ask::Answer::Primary},
         {tr("仍存为“%1”").arg(roleLabel(as)), [this, as, paths] { keep(as, paths); },
          Ask::Answer::Plain}});
}

void PapersTab::keep(AttachmentRole as, const QStringList &paths)
{
    write(QStringLiteral("attach"), stored("添加附件 %1").arg(m_name), [&](Tx &tx) -> Status {
        for (const QString &path : paths) {
            TRY_LET(bytes, readWhole(path, largestPaper));
            Attachment paper;
            m_subject.own(paper);
            paper.role = as;
            paper.name = QFileInfo(path).fileName();
            TRY_LET(kept, attach(m_desk, tx, paper, bytes));
            Q_UNUSED(kept);
        }
        if (paths.size() > 1)
            tx.describe(
                stored("添加 %1 份%2 %3").arg(paths.size()).arg(stored(labelOf(as)), m_name));
        return done();
    });
}

void PapersTab::choose(const QString &role)
{
    if (m_desk.ledger().readOnly())
        return;
    const auto as = fromKey<AttachmentRole>(role);
    Ask(this).openFiles(as ? tr("添加%1").arg(roleLabel(*as)) : tr("添加材料"), {},
                        {tr("所有文件 (*)")},
                        [this, role](const QStringList &paths) { add(role, paths); });
}

void PapersTab::move(const QList<qint64> &ids, const QString &role)
{
    const auto as = fromKey<AttachmentRole>(role);
    if (!as)
        return;
    write(QStringLiteral("attachment.update"),
          stored("改为%1 %2").arg(stored(labelOf(*as)), m_name), [&](Tx &tx) -> Status {
              for (const qint64 id : ids) {
                  TRY_LET(paper, tx.find(Id<Attachment>{id}));
                  paper.role = *as;
                  TRY(tx.update(paper));
              }
              return done();
          });
}

void PapersTab::remove(const QList<qint64> &ids)
{
    write(QStringLiteral("attachment.remove"),
          stored("删除 %1 份附件 %2").arg(ids.size()).arg(m_name), [&](Tx &tx) -> Status {
              for (const qint64 id : ids)
                  TRY(tx.remove(Id<Attachment>{id}));
              return done();
          });
}

/// A copy is opened by the program the desktop has for it; the book keeps the original.
void PapersTab::open(qint64 id)
{
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    for (const Attachment &paper : m_papers)
        if (paper.id.value == id) {
            const QString path = m_opened->filePath(
                QStringLiteral("%1-%2").arg(id).arg(QFileInfo(paper.name).fileName()));
            QFile file(path);
            if (!file.exists() && file.open(QIODevice::WriteOnly))
                file.write(bytes(id));
            file.close();
            file.setPermissions(QFileDevice::ReadOwner);
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        }
}

} // namespace xhb
