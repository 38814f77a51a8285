// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/CasePrint.h"

#include "core/actions/DossierReader.h"
#include "core/report/FormTemplate.h"
#include "core/report/Notice.h"
#include "core/report/SignOffForm.h"
#include "ui/kit/Ask.h"
#include "ui/records/Paper.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Signoff)
};

struct NamedPaper {
    QString name; ///< of the case
    Paper paper;
};

bool isNotice(const QString &form)
{
    return form.startsWith(QLatin1String("notice-"));
}

Result<NamedPaper> formPaper(const Desk &desk, const QString &form, const Subject &subject)
{
    TRY_LET(made, casePaper(desk, subject));
    const IssueDossier &dossier = made.dossier;
    TRY_LET(head, letterheadOf(desk));
    if (isNotice(form)) {
        const NoticePlan plan = noticePlan(desk, dossier);
        QStringList findings = made.masked;
        for (const NoticeFinding &finding : checkNotice(dossier, plan, head))
            findings.append(QStringLiteral("%1：%2").arg(finding.where, finding.what));
        TRY_LET(page, FormTemplate::builtIn(form, noticeData({}, {}, {})));
        return NamedPaper{nameOf(dossier.issue),
                          {page.fill(noticeData(dossier, plan, head)), page.copies(),
                           findings.join(QLatin1Char('\n'))}};
    }
    TRY_LET(page, FormTemplate::builtIn(signOffFormKey(dossier), signOffFormData({}, {})));
    return NamedPaper{nameOf(dossier.issue),
                      {page.fill(signOffFormData(dossier, head)), page.copies(),
                       made.masked.join(QLatin1Char('\n'))}};
}

} // namespace

const std::vector<std::pair<QString, QString>> &noticeLayouts()
{
    static const auto layouts = [] {
        std::vector<std::pair<QString, QString>> made;
        for (const char *form : {"notice-a", "notice-b", "notice-c", "notice-d"})
            if (const auto page =
                    FormTemplate::builtIn(QLatin1String(form), noticeData({}, {}, {})))
                made.emplace_back(QLatin1String(form), page->title());
        return made;
    }();
    return layouts;
}

void printForm(QWidget *parent, Desk &desk, const QString &form, const Subject &subject)
{
    const Result<NamedPaper> made = formPaper(desk, form, subject);
    if (!made)
        Ask(parent).error(made.error());
    else
        showPaper(
            parent, made->paper,
            (isNotice(form) ? Tr::tr("公示 %1") : Tr::tr("验收销号登记表 %1")).arg(made->name));
}

} // namespace xhb
