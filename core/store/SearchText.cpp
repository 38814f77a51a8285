// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchText.h"

#include "core/base/Pinyin.h"
#include "core/model/Entities.h"

#include <QHash>

namespace xhb {

namespace {

/// Where the rows of an entity hang on an issue.
struct Branch {
    const EntityInfo *entity;
    const char *issue;
    const char *joined;
};

std::vector<Branch> branches()
{
    constexpr const char *own = "c.issue";
    constexpr const char *round = " JOIN round r ON r.id=c.round";
    return {{&entityInfo<Measure>(), own, ""},
            {&entityInfo<StageGoal>(), own, ""},
            {&entityInfo<Attachment>(), own, ""},
            {&entityInfo<Lookback>(), own, ""},
            {&entityInfo<Round>(), own, ""},
            {&entityInfo<Step>(), "r.issue", round},
            {&entityInfo<Publicity>(), "r.issue", round},
            {&entityInfo<Objection>(), "r.issue",
             " JOIN publicity p ON p.id=c.publicity JOIN round r ON r.id=p.round"}};
}

/// The columns a person has written words in; keys and sums of the program are none.
QByteArray textColumns(const EntityInfo &entity)
{
    QByteArray columns;
    for (const FieldInfo &field : entity.fields)
        if ((field.kind == Kind::Text || field.kind == Kind::LongText) && !field.is(Fixed))
            columns += QByteArray(", c.\"") + field.column + '"';
    return columns;
}

class Reader
{
public:
    Reader(Database &database, Id<Issue> only) : m_database(database), m_only(only) {}

    Result<IssueSearch> read()
    {
        TRY(readNames());
        const EntityInfo &info = entityInfo<Issue>();
        const QByteArray references = ", c.source, c.responsible, c.supervising, c.assisting";
        TRY_LET(issues, open({&info, "c.id", ""}, references));
        // Issues and what belongs to them are read side by side, all by issue.
        for (const Branch &branch : branches()) {
            TRY_LET(rows, open(branch, {}));
            TRY_LET(there, rows->next());
            if (there)
                m_rows.push_back(std::move(rows));
        }
        const int names = issues->columns() - 4;
        IssueSearch search;
        while (true) {
            TRY_LET(there, issues->next());
            if (!there)
                break;
            const qint64 id = issues->integer(0);
            search.ids.push_back(id);
            search.text.begin();
            addTexts(search.text, *issues, names);
            search.text.add(m_sources.value(issues->integer(names)));
            for (int column = names + 1; column < issues->columns(); ++column)
                addUnits(search.text, issues->text(column));
            for (KeptStatement &rows : m_rows)
                TRY(addRows(search.text, rows, id));
            std::erase(m_rows, nullptr);
        }
        m_rows.clear();
        return search;
    }

private:
    Status readNames()
    {
        TRY_LET(units, m_database.cached("SELECT id, name, short_name, aliases FROM unit"));
        while (true) {
            TRY_LET(there, units->next());
            if (!there)
                break;
            QStringList names{units->text(1), units->text(2)};
            QStringList aliases;
            if (detail::assign(aliases, units->value(3)))
                names += aliases;
            names += pinyinInitials(names[0]);
            if (!names[1].isEmpty())
                names += pinyinInitials(names[1]);
            m_units.insert(units->integer(0), names.join(QLatin1Char('\n')));
        }
        TRY_LET(sources, m_database.cached("SELECT id, name, batch, doc_no FROM source"));
        while (true) {
            TRY_LET(there, sources->next());
            if (!there)
                return done();
            m_sources.insert(sources->integer(0), sources->text(1) + QLatin1Char('\n') +
                                                      sources->text(2) + QLatin1Char('\n') +
                                                      sources->text(3));
        }
    }

    Result<KeptStatement> open(const Branch &branch, const QByteArray &more)
    {
        QByteArray sql = QByteArray("SELECT ") + branch.issue + textColumns(*branch.entity) + more +
                         " FROM \"" + branch.entity->table + "\" c" + branch.joined;
        if (m_only)
            sql += QByteArray(" WHERE ") + branch.issue + "=?1";
        TRY_LET(statement, m_database.cached(sql + " ORDER BY " + branch.issue));
        if (m_only)
            statement->bind(1, m_only.value);
        return statement;
    }

    /// Columns from the second up to `end`.
    static void addTexts(TextArena &text, const Statement &row, int end)
    {
        for (int column = 1; column < end; ++column)
            if (!row.view(column).empty())
                text.add(row.text(column));
    }

    void addUnits(TextArena &text, const QString &list) const
    {
        std::vector<qint64> units;
        if (detail::assignIds(units, list))
            for (const qint64 unit : units)
                text.add(m_units.value(unit));
    }

    /// Goes on to the rows of this issue; null once there are no more.
    static Status addRows(TextArena &text, KeptStatement &rows, qint64 issue)
    {
        while (rows && rows->integer(0) <= issue) {
            if (rows->integer(0) == issue)
                addTexts(text, *rows, rows->columns());
            TRY_LET(there, rows->next());
            if (!there)
                rows.reset();
        }
        return done();
    }

    Database &m_database;
    Id<Issue> m_only;
    QHash<qint64, QString> m_units;
    QHash<qint64, QString> m_sources;
    std::vector<KeptStatement> m_rows;
};

} // namespace

Result<IssueSearch> searchIndex(Database &database, Id<Issue> only)
{
    return Reader(database, only).read();
}

} // namespace xhb
