// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Sample.h"

#include "core/base/Stored.h"
#include "core/sample/SamplePetitions.h"
#include "core/sample/SamplePlans.h"
#include "core/sample/Story.h"

namespace xhb {
namespace {

constexpr quint64 seed = 20221104; // one county for everybody

/// The last day on or before `today` by which the quarter's self-check is due (QX-6(二)), and
/// those before it.
QDate selfCheckDay(QDate today, int quartersBack)
{
    QDate day(today.year(), 12, 10);
    while (day > today)
        day = day.addMonths(-3);
    return day.addMonths(-3 * quartersBack);
}

Result<Source> enterSource(const Desk &desk, Tx &tx, const SampleData &data,
                           const SampleSource &from)
{
    const QDate day = from.quarters < 0 ? desk.today().addDays(-from.days)
                                        : selfCheckDay(desk.today(), from.quarters);
    Source source = from.source;
    source.feedbackOn = Workdays(desk).atOrBefore(day);
    const Places places = placesOf(source.feedbackOn, data.quarterWords);
    for (QString *text : {&source.name, &source.batch, &source.docNo})
        *text = filled(*text, places);
    TRY(tx.insert(source));
    return source;
}

} // namespace

QString sampleCountyName()
{
    return sampleBook().name;
}

BookInfo sampleBook()
{
    const Result<SampleData> data = readSampleData();
    return data ? data->book : BookInfo();
}

Status fillSample(Desk &desk, const PhotoPainter &paint)
{
    TRY_LET(data, readSampleData());
    TRY(desk.ledger().transact(
        QStringLiteral("sample"), stored("装入样例数据"), desk.today(), [&](Tx &tx) -> Status {
            Dice dice(seed);
            std::vector<Id<Unit>> units;
            for (const SampleUnit &unit : data.units) {
                TRY_LET(id, tx.insert(Unit(unit.unit)));
                units.push_back(id);
            }
            ProblemMaker maker(desk, data, units, dice);
            Story story(desk, tx, data, paint, dice);
            for (const SampleSource &from : data.sources) {
                TRY_LET(source, enterSource(desk, tx, data, from));
                int number = 0;
                for (const Fate fate : from.fates) {
                    Problem problem = maker.make(from, source, ++number, fate);
                    TRY(story.play(problem));
                }
            }
            TRY(fillPlans(desk, tx, data));
            TRY(story.writeRework());
            TRY(fillPetitions(desk, tx, data, units, paint));
            tx.describe(stored("装入样例数据"));
            return done();
        }));
    return done();
}

} // namespace xhb
