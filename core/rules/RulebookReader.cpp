// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a rulebook file and checks everything in it, so that the engine may trust every position
// and word it finds.
#include "core/rules/ProcedureReader.h"
#include "core/rules/TrailReader.h"

#include <QRegularExpression>
#include <QSet>

namespace xhb {
namespace {

class RulebookReader
{
public:
    RulebookReader(const QString &fileName, const QByteArray &json, const Articles &articles)
        : m_fault(fileName, json), m_scope{articles, {}, {}}
    {
    }

    Result<Rulebook> read(const QJsonObject &object)
    {
        const JsonNode root(object, {}, m_fault);
        root.allowKeys({"id", "version", "title", "count_first_day", "parameters", "need_lists",
                        "procedures", "sources", "petitions", "agenda", "grounds", "trails",
                        "plan_checks"});
        m_book.id = m_scope.keyText(root, "id");
        m_book.version = root.text("version");
        m_book.title = root.text("title");
        m_book.countFirstDay = root.flag("count_first_day", false);
        readParameters(root.child(QStringLiteral("parameters")));
        ProcedureReader procedures(m_scope);
        if (root.has("need_lists"))
            procedures.readNeedLists(root.child(QStringLiteral("need_lists")));
        for (const JsonNode &node : root.items(QStringLiteral("procedures")))
            procedures.readProcedure(node);
        m_book.procedures = procedures.take();
        if (m_book.procedures.empty())
            root.fail(QStringLiteral("procedures"), ReaderTr::tr("至少要有一套程序"));
        readSources(root.child(QStringLiteral("sources")));
        readPetitions(root.child(QStringLiteral("petitions")));
        readAgenda(root.child(QStringLiteral("agenda")));
        readGrounds(root.child(QStringLiteral("grounds")));
        TrailReader trails(m_scope);
        m_book.trails = trails.readTrails(root.child(QStringLiteral("trails")));
        m_book.planChecks = trails.readPlanChecks(root.child(QStringLiteral("plan_checks")));
        m_book.nearWorkdays = m_scope.parameter(root, QStringLiteral("near_workdays"));
        m_book.lookAheadDays = m_scope.parameter(root, QStringLiteral("look_ahead_days"));
        m_book.lookbackMonths = m_scope.parameter(root, QStringLiteral("lookback_months"));
        m_book.replyDays = m_scope.parameter(root, QStringLiteral("petition_reply_days"));
        for (const Parameter &known : m_scope.parameters)
            if (!m_scope.usedParameters.contains(known.key))
                root.fail(QStringLiteral("parameters.") + known.key,
                          ReaderTr::tr("没有用到这个参数"));
        m_book.parameters = m_scope.parameters;
        if (m_fault.found())
            return m_fault.error();
        return std::move(m_book);
    }

private:
    void readParameters(const JsonNode &parameters)
    {
        for (const QString &key : parameters.keys()) {
            const JsonNode node = parameters.child(key);
            node.allowKeys({"value", "name", "basis"});
            m_scope.parameters.push_back(
                {key, node.number("value", 1, 1000), node.text("name"), m_scope.basis(node)});
        }
    }

    int procedurePosition(const JsonNode &node, const char *key, bool petitions = false)
    {
        const Key wanted = Key::of(node.text(key));
        for (size_t i = 0; i < m_book.procedures.size(); ++i)
            if (m_book.procedures[i].key == wanted) {
                if (m_book.procedures[i].petitions != petitions)
                    node.fail(QLatin1String(key),
                              petitions
                                  ? ReaderTr::tr("%1不是信访件的程序").arg(quoted(wanted.text()))
                                  : ReaderTr::tr("%1是信访件的程序").arg(quoted(wanted.text())));
                return int(i);
            }
        node.fail(QLatin1String(key), ReaderTr::tr("没有程序%1").arg(quoted(node.text(key))));
        return 0;
    }

    void readPetitions(const JsonNode &node)
    {
        node.allowKeys({"default_procedure"});
        const JsonNode defaults = node.child(QStringLiteral("default_procedure"));
        defaults.allowKeys({"ordinary", "key", "complex"});
        for (size_t i = 0; i < m_book.procedureByClass.size(); ++i)
            m_book.procedureByClass[i] =
                procedurePosition(defaults, Vocabulary<PetitionClass>::choices[i].key, true);
    }

    void readSources(const JsonNode &node)
    {
        node.allowKeys({"default_procedure", "categories"});
        const JsonNode defaults = node.child(QStringLiteral("default_procedure"));
        defaults.allowKeys({"nation", "province", "city", "county"});
        for (size_t level = 0; level < m_book.procedureByLevel.size(); ++level)
            m_book.procedureByLevel[level] =
                procedurePosition(defaults, Vocabulary<Level>::choices[level].key);

        QSet<QString> names;
        for (const JsonNode &item : node.items(QStringLiteral("categories"))) {
            item.allowKeys({"level", "name", "aliases", "procedure", "basis"});
            SourceCategory category;
            category.level = choiceOf<Level>(item, "level");
            category.name = item.text("name");
            for (const JsonNode &alias : item.items(QStringLiteral("aliases")))
                category.aliases.append(alias.text());
            category.procedure = procedurePosition(item, "procedure");
            category.basis = m_scope.basis(item);
            for (const QString &name : category.aliases + QStringList{category.name}) {
                const QString place = keyOf(category.level) + u'/' + name;
                if (names.contains(place))
                    item.fail(ReaderTr::tr("类别%1重复").arg(quoted(name)));
                names.insert(place);
            }
            m_book.categories.push_back(std::move(category));
        }
    }

    void readAgenda(const JsonNode &node)
    {
        knownKeysOnly<AgendaKind>(node);
        for (size_t i = 0; i < agendaKindCount; ++i) {
            const JsonNode item = node.child(keyOf(AgendaKind(i)));
            item.allowKeys({"title", "why", "basis"});
            m_book.agenda[i] = {words(item, "title"), words(item, "why"), m_scope.basis(item)};
        }
    }

    void readGrounds(const JsonNode &node)
    {
        knownKeysOnly<Ground>(node);
        for (size_t i = 0; i < m_book.grounds.size(); ++i)
            m_book.grounds[i] = m_scope.basis(node, Vocabulary<Ground>::choices[i].key);
    }

    template <class Enum>
    static void knownKeysOnly(const JsonNode &node)
    {
        for (const QString &key : node.keys())
            if (!fromKey<Enum>(key))
                node.fail(key, ReaderTr::tr("不认识的键"));
    }

    /// Words in which only known places are left to be filled.
    QString words(const JsonNode &node, const char *key)
    {
        static const QRegularExpression place(QStringLiteral("\\{([^}]*)\\}?"));
        static const QStringList known{QStringLiteral("due"),    QStringLiteral("from"),
                                       QStringLiteral("months"), QStringLiteral("step"),
                                       QStringLiteral("done"),   QStringLiteral("action"),
                                       QStringLiteral("number"), QStringLiteral("unit")};
        const QString text = node.text(key);
        for (auto match = place.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (!known.contains(name))
                node.fail(QLatin1String(key), ReaderTr::tr("不认识的占位符“{%1}”").arg(name));
        }
        return text;
    }

    JsonFault m_fault;
    RulebookScope m_scope;
    Rulebook m_book;
};

} // namespace

Result<Rulebook> readRulebook(const QByteArray &json, const QString &fileName,
                              const Articles &articles)
{
    TRY_LET(object, parseStrictJson(json, fileName));
    return RulebookReader(fileName, json, articles).read(object);
}

} // namespace xhb
