// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/CasePane.h"

#include "ui/signoff/CaseWhy.h"
#include "ui/signoff/PapersTab.h"
#include "ui/signoff/SignoffTab.h"

namespace xhb {

CasePane::CasePane(Desk &desk, QWidget *parent) : RecordPane(parent), m_desk(desk) {}

CasePane::~CasePane() = default;

void CasePane::addPapersTab(const QString &word)
{
    m_papers = addTab<PapersTab>(word, m_desk);
}

void CasePane::addSignoffTab(const QString &word, FormDrafts &drafts)
{
    m_signoff = addTab<SignoffTab>(word, m_desk, drafts);
}

void CasePane::showTab(int tab)
{
    static_cast<CaseTab *>(tabAt(tab))->show(*m_case); // a case has no other tabs
}

void CasePane::showCase(const Subject &subject)
{
    if (m_case && m_case->subject.id() == subject.id())
        return;
    leave();
    read(subject);
}

void CasePane::refresh()
{
    if (m_case)
        read(Subject(m_case->subject));
}

void CasePane::read(const Subject &subject)
{
    m_case.reset();
    if (subject.id())
        if (auto read = readCase(m_desk, subject))
            m_case = std::make_unique<Case>(read.take());
    present(m_case != nullptr);
}

RecordPane::Head CasePane::head() const
{
    Head head = headOf(*m_case);
    head.state = whyState(m_desk, *m_case);
    return head;
}

Explanation CasePane::whyStep(int step) const
{
    return xhb::whyStep(m_desk, *m_case, step);
}

void CasePane::addPapers(const QStringList &paths)
{
    openTab(tabOf(m_papers), keyOf(AttachmentRole::Evidence));
    m_papers->add(keyOf(AttachmentRole::Evidence), paths);
}

void CasePane::lead(const Missing &missing, const QString &)
{
    switch (missing.kind) {
    case NeedKind::Paper:
        openTab(tabOf(m_papers), keyOf(missing.role));
        m_papers->choose(keyOf(missing.role));
        break;
    case NeedKind::NoOpenObjection:
        openTab(tabOf(m_signoff), QStringLiteral("publicity.resolve"));
        break;
    case NeedKind::LookbackRecorded: openTab(tabOf(m_signoff), QStringLiteral("lookback")); break;
    case NeedKind::NoticeOver:
        openTab(tabOf(m_signoff), QStringLiteral("none"));
        explainStep(noticeStep());
        break;
    case NeedKind::Field: openTab(tabOf(m_signoff)); break;
    default: leadElsewhere(missing); break;
    }
}

/// The step whose notice runs; -1 without one.
int CasePane::noticeStep() const
{
    const Procedure *procedure = m_desk.rulebook().procedure(Key::of(m_case->status.procedure));
    for (size_t i = 0; procedure && i < m_case->status.steps.size(); ++i)
        if (procedure->steps[i].kind == StepKind::Publicity)
            return int(i);
    return -1;
}

} // namespace xhb
