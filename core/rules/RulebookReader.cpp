// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a rulebook file and checks everything in it, so that the engine may trust every position
// and word it finds.
#include "core/rules/JsonNode.h"
#include "core/rules/Rulebook.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace xhb {
namespace {

struct ReaderTr {
    Q_DECLARE_TR_FUNCTIONS(Rulebook)
};

constexpr size_t maxSteps = 32; // Standing::taken has a bit for each

QString quoted(const QString &text)
{
    return ReaderTr::tr("“%1”").arg(text);
}

template <class Enum>
QString keysOf()
{
    QStringList keys;
    for (const Choice &choice : Vocabulary<Enum>::choices)
        keys.append(QString::fromLatin1(choice.key));
    return keys.join(QStringLiteral("、"));
}

/// A word of a vocabulary, or a fault that lists the words there are.
template <class Enum>
Enum choiceOf(const JsonNode &node, const char *key)
{
    const QString word = node.text(key);
    const std::optional<Enum> value = fromKey<Enum>(word);
    if (!value)
        node.fail(QLatin1String(key),
                  ReaderTr::tr("不认识%1，应是：%2").arg(quoted(word), keysOf<Enum>()));
    return value.value_or(Enum{});
}

/// A value that can only be one word.
void onlyWord(const JsonNode &node, const char *key, const char *word)
{
    if (node.text(key) != QLatin1String(word))
        node.fail(QLatin1String(key), ReaderTr::tr("只能是%1").arg(quoted(QLatin1String(word))));
}

class RulebookReader
{
public:
    RulebookReader(const QString &fileName, const Articles &articles)
        : m_fault(fileName), m_articles(articles)
    {
    }

    Result<Rulebook> read(const QJsonObject &object)
    {
        const JsonNode root(object, {}, m_fault);
        root.allowKeys({"id", "version", "title", "count_first_day", "parameters", "need_lists",
                        "procedures", "sources", "agenda", "grounds"});
        m_book.id = keyText(root, "id");
        m_book.version = root.text("version");
        m_book.title = root.text("title");
        m_book.countFirstDay = root.flag("count_first_day", false);
        readParameters(root.child(QStringLiteral("parameters")));
        if (root.has("need_lists"))
            readNeedLists(root.child(QStringLiteral("need_lists")));
        for (const JsonNode &node : root.items(QStringLiteral("procedures")))
            readProcedure(node);
        if (m_book.procedures.empty())
            root.fail(QStringLiteral("procedures"), ReaderTr::tr("至少要有一套程序"));
        readSources(root.child(QStringLiteral("sources")));
        readAgenda(root.child(QStringLiteral("agenda")));
        readGrounds(root.child(QStringLiteral("grounds")));
        m_book.nearWorkdays = parameter(root, QStringLiteral("near_workdays"));
        m_book.lookAheadDays = parameter(root, QStringLiteral("look_ahead_days"));
        m_book.lookbackMonths = parameter(root, QStringLiteral("lookback_months"));
        for (const Parameter &known : m_book.parameters)
            if (!m_usedParameters.contains(known.key))
                root.fail(QStringLiteral("parameters.") + known.key,
                          ReaderTr::tr("没有用到这个参数"));
        if (m_fault.found())
            return m_fault.error();
        return std::move(m_book);
    }

private:
    QString keyText(const JsonNode &node, const char *name)
    {
        static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9_-]*$"));
        const QString key = node.text(name);
        if (!pattern.match(key).hasMatch() || size_t(key.size()) > Key::maxLength)
            node.fail(QLatin1String(name),
                      ReaderTr::tr("%1应以小写字母开头，只含小写字母、数字、“-”“_”，不超过 %2 个")
                          .arg(quoted(key))
                          .arg(Key::maxLength));
        return key;
    }

    QString basis(const JsonNode &node, const char *key = "basis")
    {
        const QString id = node.text(key);
        if (!m_articles.find(id))
            node.fail(QLatin1String(key), ReaderTr::tr("依据%1不在规则清单里").arg(quoted(id)));
        return id;
    }

    void readParameters(const JsonNode &parameters)
    {
        for (const QString &key : parameters.keys()) {
            const JsonNode node = parameters.child(key);
            node.allowKeys({"value", "name", "basis"});
            m_book.parameters.push_back(
                {key, node.number("value", 1, 1000), node.text("name"), basis(node)});
        }
    }

    /// The value of a parameter; a number is written down once, with its name and basis.
    int parameter(const JsonNode &node, const QString &key)
    {
        for (const Parameter &known : m_book.parameters)
            if (known.key == key) {
                m_usedParameters.insert(key);
                return known.value;
            }
        node.fail(ReaderTr::tr("parameters 里没有参数%1").arg(quoted(key)));
        return 1;
    }

    void readNeedLists(const JsonNode &lists)
    {
        for (const QString &name : lists.keys()) {
            std::vector<Need> needs;
            for (const JsonNode &node : lists.items(name))
                needs.push_back(readNeed(node));
            m_needLists.insert(name, needs);
        }
    }

    Need readNeed(const JsonNode &node)
    {
        static constexpr std::array mainKeys{"measures", "paper",      "field",
                                             "notice",   "objections", "lookback"};
        node.allowKeys({"measures", "paper", "field", "notice", "objections", "lookback", "scope",
                        "when", "basis"});
        Need need;
        need.basis = basis(node);
        int found = -1;
        for (size_t i = 0; i < mainKeys.size(); ++i)
            if (node.has(mainKeys[i])) {
                if (found >= 0)
                    node.fail(ReaderTr::tr("一项要求只能写一样：%1 或 %2")
                                  .arg(QLatin1String(mainKeys[size_t(found)]),
                                       QLatin1String(mainKeys[i])));
                found = int(i);
            }
        switch (found) {
        case 0:
            need.kind = NeedKind::MeasuresDone;
            onlyWord(node, "measures", "all_done");
            break;
        case 1:
            need.kind = NeedKind::Paper;
            need.role = choiceOf<AttachmentRole>(node, "paper");
            need.thisRound = readScope(node);
            break;
        case 2:
            need.kind = NeedKind::Field;
            need.field = choiceOf<StepField>(node, "field");
            break;
        case 3:
            need.kind = NeedKind::NoticeOver;
            onlyWord(node, "notice", "over");
            break;
        case 4:
            need.kind = NeedKind::NoOpenObjection;
            onlyWord(node, "objections", "none_open");
            break;
        case 5:
            need.kind = NeedKind::LookbackRecorded;
            onlyWord(node, "lookback", "recorded");
            break;
        default:
            node.fail(ReaderTr::tr("没有写明要求什么，应有一个：measures、paper、field、notice、"
                                   "objections、lookback、list"));
        }
        if (need.kind != NeedKind::Paper && node.has("scope"))
            node.fail(QStringLiteral("scope"), ReaderTr::tr("只有 paper 可以写范围"));
        if (node.has("when"))
            readWhen(node.child(QStringLiteral("when")), need);
        return need;
    }

    bool readScope(const JsonNode &node)
    {
        const QString scope = node.text("scope");
        if (scope != u"issue" && scope != u"round")
            node.fail(QStringLiteral("scope"), ReaderTr::tr("只能是“issue”或“round”"));
        return scope == u"round";
    }

    void readWhen(const JsonNode &node, Need &need)
    {
        node.allowKeys({"task_type", "longterm"});
        for (const JsonNode &type : node.items(QStringLiteral("task_type"))) {
            const auto value = fromKey<TaskType>(type.text());
            if (!value)
                type.fail(ReaderTr::tr("不认识%1，应是：%2")
                              .arg(quoted(type.text()), keysOf<TaskType>()));
            need.taskTypes |= 1u << unsigned(value.value_or(TaskType{}));
        }
        if (need.taskTypes == 0)
            node.fail(QStringLiteral("task_type"), ReaderTr::tr("不能为空"));
        need.alsoLongterm = node.flag("longterm", false);
    }

    void readProcedure(const JsonNode &node)
    {
        node.allowKeys({"key", "name", "basis", "fail_basis", "steps"});
        Procedure procedure;
        procedure.key = Key::of(keyText(node, "key"));
        procedure.name = node.text("name");
        procedure.basis = basis(node);
        procedure.failBasis = basis(node, "fail_basis");
        if (m_book.procedure(procedure.key))
            node.fail(QStringLiteral("key"),
                      ReaderTr::tr("程序%1重复").arg(quoted(procedure.key.text())));
        for (const JsonNode &step : node.items(QStringLiteral("steps"))) {
            if (procedure.steps.size() == maxSteps)
                step.fail(ReaderTr::tr("一套程序最多 %1 步").arg(maxSteps));
            else
                readStep(step, procedure);
        }
        if (procedure.closing < 0)
            node.fail(QStringLiteral("steps"),
                      ReaderTr::tr("没有销号的步骤（某一步须写 \"closes\": true）"));
        m_book.procedures.push_back(std::move(procedure));
    }

    void readStep(const JsonNode &node, Procedure &procedure)
    {
        node.allowKeys({"key", "name", "actor", "action", "basis", "kind", "state", "agenda",
                        "notice_workdays", "due", "outcomes", "needs", "closes", "optional"});
        StepRule step;
        step.key = Key::of(keyText(node, "key"));
        if (procedure.indexOf(step.key) >= 0)
            node.fail(QStringLiteral("key"),
                      ReaderTr::tr("步骤%1重复").arg(quoted(step.key.text())));
        step.name = node.text("name");
        step.actor = node.text("actor");
        step.action = node.text("action");
        step.basis = basis(node);
        step.closes = node.flag("closes", false);
        step.optional = node.flag("optional", false);
        readKind(node, procedure, step);
        if (node.has("agenda"))
            step.agenda = choiceOf<AgendaKind>(node, "agenda");
        if (node.has("due"))
            readDue(node.child(QStringLiteral("due")), procedure, step);
        if (node.has("outcomes")) {
            const JsonNode outcomes = node.child(QStringLiteral("outcomes"));
            outcomes.allowKeys({"pass", "fail"});
            onlyWord(outcomes, "pass", "next");
            onlyWord(outcomes, "fail", "new_round");
            step.mayFail = true;
        }
        readClosing(node, procedure, step);
        for (const JsonNode &need : node.items(QStringLiteral("needs")))
            readStepNeed(need, procedure, step);
        procedure.steps.push_back(std::move(step));
    }

    void readKind(const JsonNode &node, const Procedure &procedure, StepRule &step)
    {
        const QString kind = node.has("kind") ? node.text("kind") : QStringLiteral("plain");
        if (kind == u"publicity")
            step.kind = StepKind::Publicity;
        else if (kind == u"lookback")
            step.kind = StepKind::Lookback;
        else if (kind != u"plain")
            node.fail(QStringLiteral("kind"),
                      ReaderTr::tr("不认识%1，应是：plain、publicity、lookback").arg(quoted(kind)));
        const bool publicity = step.kind == StepKind::Publicity;
        if (publicity && hasNotice(procedure))
            node.fail(QStringLiteral("kind"), ReaderTr::tr("一套程序只能有一次公示"));
        if (publicity)
            step.noticeWorkdays = parameter(node, node.text("notice_workdays"));
        else if (node.has("notice_workdays"))
            node.fail(QStringLiteral("notice_workdays"), ReaderTr::tr("只有公示步骤可以写"));
    }

    void readDue(const JsonNode &node, const Procedure &procedure, StepRule &step)
    {
        node.allowKeys({"workdays", "after", "basis"});
        step.due.workdays = parameter(node, node.text("workdays"));
        step.due.after = procedure.indexOf(Key::of(node.text("after")));
        step.due.basis = basis(node);
        if (step.due.after < 0)
            node.fail(QStringLiteral("after"),
                      ReaderTr::tr("前面没有步骤%1").arg(quoted(node.text("after"))));
    }

    /// The states a step may lead to depend on whether it lies before or behind the closing.
    void readClosing(const JsonNode &node, Procedure &procedure, StepRule &step)
    {
        const bool closedBefore = procedure.closing >= 0;
        if (step.closes && closedBefore)
            node.fail(QStringLiteral("closes"), ReaderTr::tr("只能有一步销号"));
        if (step.closes && step.optional)
            node.fail(QStringLiteral("optional"), ReaderTr::tr("销号的一步不能略过"));
        if (step.mayFail && closedBefore)
            node.fail(QStringLiteral("outcomes"), ReaderTr::tr("销号之后的步骤没有不合格"));
        if (step.kind == StepKind::Publicity && (closedBefore || step.closes))
            node.fail(QStringLiteral("kind"), ReaderTr::tr("公示须在销号之前"));
        if (step.kind == StepKind::Lookback && !closedBefore)
            node.fail(QStringLiteral("kind"), ReaderTr::tr("“回头看”须在销号之后"));
        if (step.closes && !closedBefore)
            procedure.closing = int(procedure.steps.size());

        step.state = choiceOf<IssueState>(node, "state");
        const bool fits =
            procedure.closing >= 0 ? step.state == IssueState::Closed
            : step.kind == StepKind::Publicity
                ? step.state == IssueState::Publicity
                : step.state == IssueState::Applied || step.state == IssueState::Accepted;
        if (!fits)
            node.fail(QStringLiteral("state"),
                      ReaderTr::tr("销号之前只能是 applied、accepted（公示步骤是 publicity），"
                                   "销号及以后是 closed"));
    }

    void readStepNeed(const JsonNode &node, const Procedure &procedure, StepRule &step)
    {
        if (node.has("list")) {
            node.allowKeys({"list"});
            const QString name = node.text("list");
            if (!m_needLists.contains(name))
                node.fail(QStringLiteral("list"),
                          ReaderTr::tr("need_lists 里没有%1").arg(quoted(name)));
            const std::vector<Need> list = m_needLists.value(name);
            step.needs.insert(step.needs.end(), list.begin(), list.end());
        } else {
            step.needs.push_back(readNeed(node));
        }
        for (const Need &need : step.needs)
            checkPlace(node, need, procedure, step);
    }

    /// What a need asks for must be able to exist when the step's turn comes.
    void checkPlace(const JsonNode &node, const Need &need, const Procedure &procedure,
                    const StepRule &step)
    {
        const bool ofNotice = need.kind == NeedKind::Field && need.field == StepField::Media;
        if (ofNotice && step.kind != StepKind::Publicity)
            node.fail(QStringLiteral("field"), ReaderTr::tr("media 只能用于公示步骤"));
        if (need.kind == NeedKind::Field && !ofNotice && step.kind == StepKind::Publicity)
            node.fail(QStringLiteral("field"), ReaderTr::tr("公示步骤只能要求 media"));
        if ((need.kind == NeedKind::NoticeOver || need.kind == NeedKind::NoOpenObjection) &&
            !hasNotice(procedure))
            node.fail(ReaderTr::tr("前面没有公示步骤"));
        if (need.kind == NeedKind::LookbackRecorded && procedure.closing < 0)
            node.fail(QStringLiteral("lookback"), ReaderTr::tr("“回头看”须在销号之后"));
    }

    static bool hasNotice(const Procedure &procedure)
    {
        for (const StepRule &step : procedure.steps)
            if (step.kind == StepKind::Publicity)
                return true;
        return false;
    }

    int procedurePosition(const JsonNode &node, const char *key)
    {
        const Key wanted = Key::of(node.text(key));
        for (size_t i = 0; i < m_book.procedures.size(); ++i)
            if (m_book.procedures[i].key == wanted)
                return int(i);
        node.fail(QLatin1String(key), ReaderTr::tr("没有程序%1").arg(quoted(node.text(key))));
        return 0;
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
            category.basis = basis(item);
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
            m_book.agenda[i] = {words(item, "title"), words(item, "why"), basis(item)};
        }
    }

    void readGrounds(const JsonNode &node)
    {
        knownKeysOnly<Ground>(node);
        for (size_t i = 0; i < m_book.grounds.size(); ++i)
            m_book.grounds[i] = basis(node, Vocabulary<Ground>::choices[i].key);
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
                                       QStringLiteral("number")};
        const QString text = node.text(key);
        for (auto match = place.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (!known.contains(name))
                node.fail(QLatin1String(key), ReaderTr::tr("不认识的占位符“{%1}”").arg(name));
        }
        return text;
    }

    JsonFault m_fault;
    const Articles &m_articles;
    Rulebook m_book;
    QHash<QString, std::vector<Need>> m_needLists;
    QSet<QString> m_usedParameters;
};

} // namespace

Result<Rulebook> readRulebook(const QByteArray &json, const QString &fileName,
                              const Articles &articles)
{
    TRY_LET(object, parseStrictJson(json, fileName));
    return RulebookReader(fileName, articles).read(object);
}

} // namespace xhb
