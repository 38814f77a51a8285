// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleData.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace xhb {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

QStringList strings(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

template <class Enum>
Enum choice(const QJsonValue &key)
{
    return fromKey<Enum>(key.toString()).value_or(Enum{});
}

SampleUnit unitOf(const QJsonObject &json)
{
    SampleUnit made;
    made.unit.name = json[u"name"].toString();
    made.unit.shortName = json[u"short"].toString();
    made.unit.kind = choice<UnitKind>(json[u"kind"]);
    made.unit.aliases = strings(json[u"aliases"]);
    made.head = json[u"head"].toString();
    made.contact = json[u"contact"].toString();
    made.phone = json[u"phone"].toString();
    made.river = json[u"river"].toString();
    made.urban = json[u"urban"].toBool();
    made.villages = strings(json[u"villages"]);
    return made;
}

SampleSource sourceOf(const QJsonObject &json)
{
    SampleSource made;
    made.source.name = json[u"name"].toString();
    made.source.level = choice<Level>(json[u"level"]);
    made.source.category = json[u"category"].toString();
    made.source.batch = json[u"batch"].toString();
    made.source.docNo = json[u"doc_no"].toString();
    made.code = json[u"code"].toString();
    made.only = json[u"only"].toString();
    made.days = json[u"days"].toInt();
    made.quarters = json[u"quarters"].toInt(-1);
    for (const QString &fate : json[u"fates"].toString().split(u' ', Qt::SkipEmptyParts))
        made.fates.push_back(choice<Fate>(fate));
    return made;
}

SampleKind kindOf(const QJsonObject &json)
{
    SampleKind made;
    made.topic = json[u"topic"].toString();
    made.scene = sceneNamed(json[u"scene"].toString());
    made.lead = json[u"lead"].toString();
    made.assist = strings(json[u"assist"]);
    for (const QString &task : strings(json[u"tasks"]))
        made.tasks.push_back(choice<TaskType>(task));
    for (const char *mark : {"nature", "river", "petition", "major", "untracked", "rural"})
        if (json[QLatin1String(mark)].toBool())
            made.marks.append(QLatin1String(mark));
    made.common = json[u"common"].toBool();
    made.park = json[u"park"].toBool();
    const QJsonObject numbers = json[u"numbers"].toObject();
    for (size_t i = 0; i < made.numbers.size(); ++i) {
        const QJsonArray span = numbers[QString(QChar(u'a' + char16_t(i)))].toArray();
        made.numbers[i] = {span[0].toInt(), span[1].toInt()};
    }
    made.titles = strings(json[u"titles"]);
    made.text = json[u"text"].toString();
    made.goal = json[u"goal"].toString();
    made.deadlineText = json[u"deadline_text"].toString();
    for (const QJsonValue &entry : json[u"measures"].toArray()) {
        const QJsonArray measure = entry.toArray();
        made.measures.push_back({choice<MeasureKind>(measure[0]), measure[1].toString(),
                                 measure[2].toInt(), measure[3].toInt()});
    }
    made.stages = strings(json[u"stages"]);
    made.captions = strings(json[u"captions"]);
    return made;
}

template <class T, class Make>
std::vector<T> listOf(const QJsonValue &array, Make make)
{
    std::vector<T> all;
    for (const QJsonValue &entry : array.toArray())
        all.push_back(make(entry.toObject()));
    return all;
}

} // namespace

Result<QJsonObject> readSampleObject(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (!document.isObject())
        return Error{ErrorCode::File, Tr::tr("程序自带的样例数据“%1”读不出来。").arg(name), {}, {}};
    return document.object();
}

SampleScene sceneNamed(const QString &name)
{
    static const QStringList names{
        QStringLiteral("stream"), QStringLiteral("quarry"), QStringLiteral("site"),
        QStringLiteral("dump"),   QStringLiteral("farm"),   QStringLiteral("stack"),
        QStringLiteral("street"), QStringLiteral("hill"),   QStringLiteral("field")};
    return SampleScene(std::max(0, int(names.indexOf(name))));
}

QString filled(QString text, const Places &places)
{
    for (const auto &[name, value] : places)
        text.replace(u'{' + name + u'}', value);
    return text;
}

Places placesOf(QDate day, const QStringList &quarterWords)
{
    const auto padded = [](int number) {
        return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
    };
    return {{QStringLiteral("year"), QString::number(day.year())},
            {QStringLiteral("month"), QString::number(day.month())},
            {QStringLiteral("day"), QString::number(day.day())},
            {QStringLiteral("mm"), padded(day.month())},
            {QStringLiteral("dd"), padded(day.day())},
            {QStringLiteral("quarter"), quarterWords.value((day.month() - 1) / 3)},
            {QStringLiteral("date"), longDate(day)}};
}

QStringList SampleData::phrasesOf(const char *key) const
{
    return strings(phrases[QLatin1String(key)]);
}

QString SampleData::phrase(const char *key, Dice &dice) const
{
    const QStringList all = phrasesOf(key);
    return all.value(dice.below(int(all.size())));
}

Result<SampleData> readSampleData()
{
    TRY_LET(county, readSampleObject(QStringLiteral("county.json")));
    TRY_LET(problems, readSampleObject(QStringLiteral("problems.json")));
    SampleData data;
    data.book.name = county[u"name"].toString();
    data.book.office = county[u"office"].toString();
    data.book.rulebook = defaultRulebookId();
    data.book.operatorName = county[u"operator"].toString();
    data.book.phone = county[u"phone"].toString();
    data.book.address = county[u"address"].toString();
    data.units = listOf<SampleUnit>(county[u"units"], unitOf);
    data.sources = listOf<SampleSource>(county[u"sources"], sourceOf);
    data.kinds = listOf<SampleKind>(problems[u"kinds"], kindOf);
    data.leaders = county[u"leaders"].toObject();
    data.deadlines = county[u"deadlines"].toObject();
    data.phrases = county[u"phrases"].toObject();
    data.roleNames = county[u"role_names"].toObject();
    data.approvalNo = county[u"procedure_doc"].toString();
    data.mechanismNo = county[u"mechanism_doc"].toString();
    data.quarterWords = strings(county[u"quarter_words"]);
    return data;
}

} // namespace xhb
