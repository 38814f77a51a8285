// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPlan.h"

#include "core/base/Text.h"
#include "core/exchange/MeasureDiff.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using SourceKey = std::pair<qint64, QString>; ///< source id and code or title

QString textKey(const QString &text)
{
    return cleaned(text);
}

class Planner
{
public:
    Planner(const LedgerDraft &draft, const ImportBook &book, const ImportOptions &options);
    ImportPlan run();

private:
    struct Match {
        Id<Source> source;
        const Issue *issue = nullptr;
        bool refused = false;
        bool codeTaken = false; ///< the list's 序号 belongs to another problem
    };

    struct Candidates {
        std::vector<const Issue *> issues;
        size_t next = 0; ///< those before it are claimed
    };
    using Index = QHash<SourceKey, Candidates>;

    Id<Source> sourceOf(const IssueDraft &draft);
    Id<Source> sourceNamed(const QString &name)
    {
        return m_names.source(name, m_draft.sourceLevel, m_draft.sourceBatch);
    }
    void match();
    const Issue *free(Index &index, Id<Source> source, const QString &key,
                      bool (*fits)(const Issue &, const IssueDraft &), const IssueDraft &draft);
    void plan(const IssueDraft &draft, const Match &match);
    void takeFields(const IssueDraft &draft, bool isNew, const Match &match, Issue &after);
    void takeUnits(const IssueDraft &draft, Issue &after);
    CellRemark remark(int row, QStringView field, const QString &value, const QString &readAs,
                      const QString &why) const
    {
        const int column = m_draft.mapping.columnOf(field);
        return {row, column < 0 ? QString() : columnName(column), value.left(200), readAs, why};
    }

    const LedgerDraft &m_draft;
    const ImportOptions &m_options;
    bool m_leadOnly; ///< the list has the leading supervising units only
    ImportPlan m_plan;
    ListNames m_names;
    Index m_byCode;
    Index m_byTitle;
    QHash<QString, std::vector<const Issue *>> m_byCodeAnywhere;
    QHash<Id<Issue>, std::vector<Measure>> m_measures;
    std::vector<Match> m_matches;
    QSet<Id<Issue>> m_claimed;
    QSet<SourceKey> m_newCodes;
};

Planner::Planner(const LedgerDraft &draft, const ImportBook &book, const ImportOptions &options)
    : m_draft(draft), m_options(options), m_names(book.units, book.sources, m_plan)
{
    const auto &columns = draft.mapping.columns;
    m_leadOnly = std::all_of(columns.begin(), columns.end(), [](const MappedColumn &column) {
        return column.field != u"supervising" || column.header.contains(u"牵头");
    });
    for (const Issue &issue : book.issues) {
        if (!issue.code.isEmpty()) {
            m_byCode[{issue.source.value, textKey(issue.code)}].issues.push_back(&issue);
            m_byCodeAnywhere[textKey(issue.code)].push_back(&issue);
        }
        m_byTitle[{issue.source.value, textKey(issue.title)}].issues.push_back(&issue);
    }
    for (const Measure &measure : book.measures)
        m_measures[measure.issue].push_back(measure);
}

Id<Source> Planner::sourceOf(const IssueDraft &draft)
{
    if (!draft.source.isEmpty())
        return sourceNamed(draft.source);
    // An empty cell in a source column may mean a problem of no source …
    const QString code = textKey(draft.issue.code);
    const QString title = textKey(draft.issue.title);
    if (m_draft.mapping.columnOf(u"source") >= 0 &&
        (m_byCode.contains({0, code}) || m_byTitle.contains({0, title})))
        return {};
    // … and a list without the column may be a part of our own, exported without it.
    if (m_options.source.isEmpty() && !m_draft.weakCodes && !code.isEmpty()) {
        const Issue *only = nullptr;
        int same = 0;
        for (const Issue *issue : m_byCodeAnywhere.value(code))
            if (textKey(issue->title) == title) {
                only = issue;
                ++same;
            }
        if (same == 1)
            return only->source;
    }
    for (const QString &name : {m_options.source, m_draft.title, m_options.fileName})
        if (!name.isEmpty())
            return sourceNamed(name);
    return {};
}

const Issue *Planner::free(Index &index, Id<Source> source, const QString &key,
                           bool (*fits)(const Issue &, const IssueDraft &), const IssueDraft &draft)
{
    const auto found = index.find({source.value, key});
    if (found == index.end())
        return nullptr;
    // Many problems may share a title; those claimed at the front are not looked at again.
    auto &[issues, next] = *found;
    while (next < issues.size() && m_claimed.contains(issues[next]->id))
        ++next;
    for (size_t i = next; i < issues.size(); ++i)
        if (!m_claimed.contains(issues[i]->id) && fits(*issues[i], draft))
            return issues[i];
    return nullptr;
}

/// Finds for each row the problem it means. Sure matches first, so that a row moved within the list
/// does not take another's place.
void Planner::match()
{
    const auto &rows = m_draft.rows;
    m_matches.resize(rows.size());
    const auto claim = [this](Match &match, const Issue *issue) {
        match.issue = issue;
        if (issue)
            m_claimed.insert(issue->id);
    };
    const auto all = [](const Issue &, const IssueDraft &) { return true; };
    const auto sameTitle = [](const Issue &issue, const IssueDraft &draft) {
        return textKey(issue.title) == textKey(draft.issue.title);
    };
    const auto noCode = [](const Issue &issue, const IssueDraft &) { return issue.code.isEmpty(); };

    for (size_t i = 0; i < rows.size(); ++i) {
        m_matches[i].source = sourceOf(rows[i]);
        if (!rows[i].issue.code.isEmpty())
            claim(m_matches[i], free(m_byCode, m_matches[i].source, textKey(rows[i].issue.code),
                                     sameTitle, rows[i]));
    }
    for (size_t i = 0; i < rows.size(); ++i)
        if (!m_matches[i].issue) {
            const bool byTitle = m_draft.weakCodes || rows[i].issue.code.isEmpty();
            claim(m_matches[i], free(m_byTitle, m_matches[i].source, textKey(rows[i].issue.title),
                                     byTitle ? +all : +noCode, rows[i]));
        }
    QHash<SourceKey, int> codeRows; // codes of this list -> row
    for (size_t i = 0; i < rows.size(); ++i) {
        Match &found = m_matches[i];
        const QString code = textKey(rows[i].issue.code);
        if (code.isEmpty())
            continue;
        const SourceKey key{found.source.value, code};
        if (codeRows.contains(key) && !found.issue && !m_draft.weakCodes) {
            found.refused = true;
            m_plan.rejected.push_back(
                remark(rows[i].row, u"code", rows[i].issue.code, {},
                       Tr::tr("编号与第 %1 行重复，这一行没有导入").arg(codeRows.value(key))));
            continue;
        }
        codeRows.insert(key, rows[i].row);
        if (!found.issue) {
            claim(found, free(m_byCode, found.source, code, all, rows[i]));
            if (found.issue && m_draft.weakCodes)
                m_plan.doubtful.push_back(
                    remark(rows[i].row, u"code", rows[i].issue.code, found.issue->title.left(60),
                           Tr::tr("按序号对应到台账里的问题，但问题名称不同，请核对")));
        }
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        Match &found = m_matches[i];
        const QString code = textKey(rows[i].issue.code);
        if (found.issue || found.refused || code.isEmpty())
            continue;
        const SourceKey key{found.source.value, code};
        found.codeTaken = m_byCode.contains(key) || m_newCodes.contains(key);
        m_newCodes.insert(key);
        if (found.codeTaken)
            m_plan.doubtful.push_back(
                remark(rows[i].row, u"code", rows[i].issue.code, {},
                       Tr::tr("这个序号已是另一个问题的编号，新问题暂不编号")));
    }
}

void Planner::takeUnits(const IssueDraft &draft, Issue &after)
{
    const auto take = [&](QStringView field, const QStringList &names,
                          std::vector<Id<Unit>> &units) {
        if (!draft.given.has(field))
            return;
        std::vector<Id<Unit>> read = m_names.units(names, draft.row);
        // A list that names only the leading unit says nothing about the others.
        const bool leadOnly = m_leadOnly && field == u"supervising" && !units.empty() &&
                              !read.empty() && read.front() == units.front();
        if (!leadOnly)
            units = std::move(read);
    };
    take(u"responsible", draft.responsible, after.responsible);
    take(u"supervising", draft.supervising, after.supervising);
    take(u"assisting", draft.assisting, after.assisting);
}

void Planner::takeFields(const IssueDraft &draft, bool isNew, const Match &match, Issue &after)
{
    const bool newDeadline =
        isNew || (draft.given.has(u"deadline_text") &&
                  textKey(after.deadlineText) != textKey(draft.issue.deadlineText));
    static const int code = entityInfo<Issue>().indexOf(u"code");
    for (int i = 0; i < int(Entity<Issue>::fields.size()); ++i) {
        const Field<Issue> &field = Entity<Issue>::fields[size_t(i)];
        // What was read from the deadline text follows the text: a date set by hand stays.
        const bool take = draft.given.has(i) || (newDeadline && draft.derived.has(i));
        if (!take || field.kind == Kind::RefList || field.kind == Kind::Ref)
            continue;
        // 序号 may change with every list, so it never overwrites a code.
        if (i == code && (isNew ? match.codeTaken : m_draft.weakCodes || !after.code.isEmpty()))
            continue;
        const Value value = field.read(draft.issue);
        if (saysOtherwise(value, field.read(after)))
            field.write(after, value);
    }
    takeUnits(draft, after);
}

void Planner::plan(const IssueDraft &draft, const Match &match)
{
    IssueImport import;
    import.row = draft.row;
    if (match.issue)
        import.before = *match.issue;
    import.after = import.before;
    if (!match.issue)
        import.after.source = match.source;
    takeFields(draft, !match.issue, match, import.after);
    if (match.issue && import.after != import.before)
        import.fields = fieldChanges(import.before, import.after, m_names);
    MeasureDiff diff =
        diffMeasures(draft.measures, m_measures.value(import.after.id), import.after.id);
    import.measures = std::move(diff.changes);
    for (const Measure &kept : diff.kept)
        m_plan.doubtful.push_back(
            remark(draft.row, u"measures", kept.text, kept.text.left(60),
                   Tr::tr("清单里没有这条措施，但它已有完成情况，仍保留在台账里")));
    if (!match.issue)
        import.action = ImportAction::Create;
    else
        import.action = import.fields.empty() && import.measures.empty() ? ImportAction::Unchanged
                                                                         : ImportAction::Update;
    m_plan.issues.push_back(std::move(import));
}

ImportPlan Planner::run()
{
    m_plan.begin(m_draft);
    match();
    for (size_t i = 0; i < m_draft.rows.size(); ++i)
        if (!m_matches[i].refused)
            plan(m_draft.rows[i], m_matches[i]);
    m_names.finish();
    m_plan.sortRemarks();
    return std::move(m_plan);
}

QJsonObject changeJson(const IssueImport &import)
{
    QJsonArray measures;
    for (const MeasureChange &change : import.measures) {
        using Action = MeasureChange::Action;
        const bool removed = change.action == Action::Remove;
        measures.append(
            QJsonObject{{QStringLiteral("action"),
                         change.action == Action::Add      ? QStringLiteral("add")
                         : change.action == Action::Update ? QStringLiteral("update")
                                                           : QStringLiteral("remove")},
                        {QStringLiteral("seq"), removed ? change.before.seq : change.after.seq},
                        {QStringLiteral("before"), change.before.text},
                        {QStringLiteral("after"), change.after.text}});
    }
    return {{QStringLiteral("row"), import.row},
            {QStringLiteral("code"), import.after.code},
            {QStringLiteral("title"), import.after.title},
            {QStringLiteral("action"), import.action == ImportAction::Create
                                           ? QStringLiteral("create")
                                           : QStringLiteral("update")},
            {QStringLiteral("fields"), toJson(import.fields)},
            {QStringLiteral("measures"), measures}};
}

} // namespace

int ImportPlan::count(ImportAction action) const
{
    return int(std::count_if(issues.begin(), issues.end(),
                             [&](const IssueImport &import) { return import.action == action; }));
}

PlanCounts ImportPlan::counts() const
{
    return {count(ImportAction::Create), count(ImportAction::Update),
            count(ImportAction::Unchanged)};
}

ImportPlan planImport(const LedgerDraft &draft, const ImportBook &book,
                      const ImportOptions &options)
{
    return Planner(draft, book, options).run();
}

Issue placed(Issue issue, const std::vector<Id<Unit>> &units,
             const std::vector<Id<Source>> &sources)
{
    place(issue.source, sources);
    for (auto *list : {&issue.responsible, &issue.supervising, &issue.assisting})
        for (Id<Unit> &id : *list)
            place(id, units);
    return issue;
}

QJsonObject toJson(const ImportPlan &plan)
{
    QJsonArray changes;
    for (const IssueImport &import : plan.issues)
        if (import.action != ImportAction::Unchanged)
            changes.append(changeJson(import));
    return toJson(plan, plan.counts(), changes);
}

} // namespace xhb
