// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionImports.h"

#include "core/actions/ImportPetitions.h"
#include "core/actions/Petitions.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

class PetitionLedger : public ListImport
{
public:
    explicit PetitionLedger(PreparedPetitions prepared) : m_prepared(std::move(prepared)) {}

    const ListPlan &plan() const override { return m_prepared.plan; }
    std::vector<Source> &newSources() override { return m_prepared.plan.newSources; }
    PlanCounts counts() const override { return m_prepared.plan.counts(); }
    bool changesNothing() const override { return m_prepared.plan.changesNothing(); }
    size_t count() const override { return m_prepared.plan.petitions.size(); }
    ImportAction action(size_t place) const override
    {
        return m_prepared.plan.petitions[place].action;
    }
    /// That somebody is named is said, not who.
    Line line(size_t place) const override
    {
        const PetitionImport &petition = m_prepared.plan.petitions[place];
        QStringList changes;
        if (petition.action == ImportAction::Update)
            changes.append(changeWords(petition.fields));
        for (const LinkImport &link : m_prepared.plan.links)
            if (link.row == petition.row)
                changes.append(Tr::tr("%1 %2").arg(wordsOf(viewOf(link)), link.to));
        if (petition.person)
            changes.append(Tr::tr("带举报人信息"));
        changes.removeAll(QString());
        return {petition.row, petition.after.acceptNo, titleOf(petition.after),
                changes.join(QStringLiteral("；"))};
    }
    Result<qint64> apply(const Desk &desk, const QString &fileName,
                         Progress *progress) const override
    {
        return applyPetitions(desk, m_prepared, fileName, progress);
    }

private:
    static LinkView viewOf(const LinkImport &link)
    {
        LinkView view;
        view.kind = link.kind;
        return view;
    }

    PreparedPetitions m_prepared;
};

Result<std::shared_ptr<ListImport>> prepare(const Desk &desk, const Workbook &file,
                                            const ImportChoices &choices, Progress *progress)
{
    TRY_LET(prepared, preparePetitions(desk, file, choices, progress));
    return std::shared_ptr<ListImport>(std::make_shared<PetitionLedger>(std::move(prepared)));
}

} // namespace

ImportKind petitionImports()
{
    return {petitionWords(),
            Tr::tr("导入信访件台账"),
            Tr::tr("信访来源"),
            Tr::tr("已导入：新增 %1 件、更新 %2 件信访件，可撤销"),
            prepare,
            [](const Workbook &file) { return !looksLikePetitions(file) && looksLikeIssues(file); },
            QStringLiteral("issues")};
}

} // namespace xhb
