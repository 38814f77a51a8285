// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/CasePage.h"

#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/ListView.h"
#include "ui/records/ImportWizard.h"
#include "ui/signoff/CasePane.h"
#include "ui/signoff/CasePrint.h"

namespace xhb {

CasePage::CasePage(Desk &desk, QSettings &settings, FormDrafts &drafts,
                   std::unique_ptr<RecordList> list, Kind kind, CaseKind cases, QWidget *parent)
    : RecordPage(desk, settings, drafts, std::move(list), std::move(kind), parent),
      m_cases(std::move(cases))
{
}

void CasePage::begin(CasePane *pane)
{
    m_pane = pane;
    connect(pane, &CasePane::nextWanted, this, &CasePage::next);
    connect(pane, &CasePane::said, this, &Page::said);
    connect(pane, &CasePane::printWanted, this, &CasePage::printShown);
    RecordPage::begin();
}

void CasePage::showRecord(qint64 id)
{
    m_pane->showCase(m_cases.subject(id));
}

qint64 CasePage::shownRecord() const
{
    return m_pane->shown() ? m_pane->shown()->subject.id() : 0;
}

void CasePage::refreshRecord()
{
    m_pane->refresh();
}

void CasePage::editRecord()
{
    m_pane->openTab(0);
}

void CasePage::continueThere()
{
    m_pane->openTab(m_pane->tab());
}

void CasePage::addPapers(const QStringList &paths)
{
    m_pane->addPapers(paths);
}

void CasePage::keepDrafts()
{
    m_pane->leave();
}

void CasePage::addTabCommand(const QString &word, const QKeySequence &keys, int tab)
{
    addCommand(word, keys, [this, tab] { m_pane->openTab(tab); });
}

void CasePage::importFile(const QString &path)
{
    if (path.isEmpty()) {
        Ask(this).openFile(m_cases.imports.title, {},
                           {tr("台账 (*.xlsx *.csv)"), tr("所有文件 (*)")},
                           [this](const QString &chosen) { importFile(chosen); });
        return;
    }
    auto *wizard = new ImportWizard(m_desk, path, m_cases.imports, this);
    connect(wizard, &ImportWizard::imported, this, &Page::said);
    connect(wizard, &ImportWizard::belongsElsewhere, this,
            [this, path] { Q_EMIT importRequested(m_cases.imports.otherPlace, path); });
    wizard->start();
}

void CasePage::applyFilter(const PageFilter &filter)
{
    RecordPage::applyFilter(filter);
    const auto wanted = wantedPart(filter);
    m_led = wanted.has_value();
    if (wanted)
        m_pane->openTab(tabOf(wanted->part), wanted->focus);
}

void CasePage::focusContent()
{
    if (!std::exchange(m_led, false))
        RecordPage::focusContent();
}

void CasePage::addNoticeCommands()
{
    int layout = 0;
    for (const auto &[form, title] : noticeLayouts())
        addCommand(tr("打印公示稿：%1").arg(title),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_1 + layout++)),
                   [this, form = form] { printShown(form); });
}

void CasePage::editSeveral()
{
    const std::vector<qint64> ids = view()->selectedIds();
    if (ids.empty())
        return;
    auto *dialog = new BulkEdit(m_desk, m_names, m_cases.bulk, ids, this);
    connect(dialog, &BulkEdit::written, this, &Page::said);
    dialog->open();
}

void CasePage::removeSelected()
{
    const std::vector<qint64> ids = view()->selectedIds();
    if (ids.empty() || m_desk.ledger().readOnly())
        return;
    const auto go = [this, ids] {
        const QString label = stored("删除 %1").arg(m_cases.bulk.counted.arg(ids.size()));
        const auto written = m_desk.ledger().transact(QLatin1String(m_cases.verb), label,
                                                      m_desk.today(), [&](Tx &tx) -> Status {
                                                          for (const qint64 id : ids)
                                                              TRY(m_cases.remove(tx, id));
                                                          if (ids.size() > 1)
                                                              tx.describe(label);
                                                          return done();
                                                      });
        if (!written)
            Ask(this).error(written.error());
        else
            Q_EMIT said(m_cases.removed(int(ids.size())));
    };
    Ask(this).confirm(m_cases.removal, m_cases.doomed(int(ids.size())), tr("删除"), go, true);
}

void CasePage::printShown(const QString &form)
{
    if (m_pane->shown())
        printForm(this, m_desk, form, m_pane->shown()->subject);
}

} // namespace xhb
