// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Reading.h"

#include "core/rules/PetitionWords.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

Result<Reading> openReading(const Command &command)
{
    TRY_LET(ledger, Ledger::openForReading(command.argument(0)));
    TRY_LET(desk, Desk::open(*ledger, command.today()));
    return Reading{std::move(ledger), std::move(desk)};
}

Result<Issue> findIssue(const Ledger &ledger, const QString &codeOrTitle, const QString &source)
{
    for (const char *column : {"code", "title"}) {
        TRY_LET(issues, ledger.where<Issue>(column, codeOrTitle));
        if (issues.size() > 1 && !source.isEmpty()) {
            TRY_LET(sources, ledger.where<Source>("name", source));
            std::erase_if(issues, [&](const Issue &issue) {
                return sources.empty() || issue.source != sources.front().id;
            });
        }
        if (issues.size() > 1)
            return Error{ErrorCode::Invalid,
                         Tr::tr("有 %1 个问题都叫“%2”，请用 --source 写明来源。")
                             .arg(issues.size())
                             .arg(codeOrTitle),
                         {},
                         {}};
        if (!issues.empty())
            return issues.front();
    }
    return Error{ErrorCode::NotFound, Tr::tr("台账里没有问题“%1”。").arg(codeOrTitle), {}, {}};
}

Result<Subject> findSubject(const Ledger &ledger, const QString &name, const QString &source)
{
    const Result<Issue> issue = findIssue(ledger, name, source);
    if (issue)
        return Subject(issue->id);
    TRY_LET(petitions, ledger.where<Petition>("accept_no", readAcceptNo(name).number));
    if (!petitions.empty())
        return Subject(petitions.front().id);
    return issue.error().code == ErrorCode::NotFound
               ? Error{ErrorCode::NotFound,
                       Tr::tr("台账里没有问题“%1”，也没有这个受理编号的信访件。").arg(name),
                       {},
                       {}}
               : issue.error();
}

Result<int> versionOf(const Command &command, const char *option)
{
    if (!command.has(option))
        return 0;
    bool number = false;
    const int version = command.value(option).toInt(&number);
    if (!number || version < 1)
        return Error{ErrorCode::Invalid,
                     Tr::tr("--%1 应是版本号，如 1。").arg(QLatin1String(option)),
                     {},
                     {}};
    return version;
}

void sayMoved(const Command &command, const std::vector<MovedDeadline> &moved)
{
    command.say(moved.empty() ? Tr::tr("没有未办的期限因此移动。")
                              : Tr::tr("有 %1 个未办的期限移动了：").arg(moved.size()));
    for (const MovedDeadline &one : moved)
        command.say(QStringLiteral("  ") + inWords(one));
}

} // namespace xhb
