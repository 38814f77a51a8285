// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueImports.h"

#include "core/exchange/PetitionReader.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

class IssueLedger : public ListImport
{
public:
    explicit IssueLedger(PreparedImport prepared) : m_prepared(std::move(prepared)) {}

    const ListPlan &plan() const override { return m_prepared.plan; }
    std::vector<Source> &newSources() override { return m_prepared.plan.newSources; }
    PlanCounts counts() const override { return m_prepared.plan.counts(); }
    bool changesNothing() const override { return m_prepared.plan.changesNothing(); }
    size_t count() const override { return m_prepared.plan.issues.size(); }
    ImportAction action(size_t place) const override
    {
        return m_prepared.plan.issues[place].action;
    }
    Line line(size_t place) const override
    {
        const IssueImport &issue = m_prepared.plan.issues[place];
        const bool update = issue.action == ImportAction::Update;
        QStringList changes;
        if (update)
            changes.append(changeWords(issue.fields));
        if (!issue.measures.empty())
            changes.append(update ? Tr::tr("%n 条措施有变", nullptr, int(issue.measures.size()))
                                  : Tr::tr("%n 条措施", nullptr, int(issue.measures.size())));
        changes.removeAll(QString());
        return {issue.row, issue.after.code, issue.after.title, changes.join(QStringLiteral("；"))};
    }
    Result<qint64> apply(const Desk &desk, const QString &fileName,
                         Progress *progress) const override
    {
        return applyImport(desk, m_prepared, fileName, progress);
    }

private:
    PreparedImport m_prepared;
};

Result<std::shared_ptr<ListImport>> prepare(const Desk &desk, const Workbook &file,
                                            const ImportChoices &choices, Progress *progress)
{
    TRY_LET(prepared, prepareImport(desk, file, choices, progress));
    return std::shared_ptr<ListImport>(std::make_shared<IssueLedger>(std::move(prepared)));
}

} // namespace

ImportKind issueImports()
{
    return {issueWords(),
            Tr::tr("导入问题台账"),
            Tr::tr("问题来源"),
            Tr::tr("已导入：新增 %1 个、更新 %2 个问题，可撤销"),
            prepare,
            [](const Workbook &file) { return !looksLikeIssues(file) && looksLikePetitions(file); },
            QStringLiteral("petitions")};
}

} // namespace xhb
