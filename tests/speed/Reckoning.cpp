// SPDX-License-Identifier: GPL-3.0-or-later
// What is computed in memory: searching, states and agenda.
#include "core/actions/Desk.h"
#include "core/rules/Agenda.h"
#include "core/store/FactsLoader.h"
#include "core/store/Rows.h"
#include "core/store/SearchText.h"
#include "tests/speed/Must.h"
#include "tests/speed/Parts.h"

#include <string_view>

namespace xhb::test {

namespace {

volatile qint64 keep; ///< so that no loop is thrown away

/// The text of the search index once more, as one string, for the plain scan.
std::u16string textOf(Database &database)
{
    std::u16string text;
    for (const EntityInfo *entity : {&entityInfo<Issue>(), &entityInfo<Measure>()}) {
        const auto rows = must(Rows(database).where(*entity));
        for (const StoredRow &row : rows)
            for (const Value &value : row.values)
                if (const auto *words = std::get_if<QString>(&value))
                    text.append(words->toStdU16String()).push_back(u'\0');
    }
    return text;
}

} // namespace

void raceSearching(const QString &book, Report &report)
{
    const auto ledger = must(Ledger::openForReading(book));
    IssueSearch search;
    report.note("build the search index",
                timeOf([&] { search = must(searchIndex(ledger->database())); }), "ms");
    report.note("note its letters", timeOf([&] { search.text.noteLetters(); }), "ms");
    std::u16string text = textOf(ledger->database());
    text.resize(std::min(text.size(), search.text.characters()));
    report.note("characters searched", double(search.text.characters()) / 1e6, "million");
    for (const auto &[words, kind] : {std::pair(u"污水", "in every fifth"),
                                      {u"鄱阳", "nowhere"},
                                      {u"石门", "in every eighth"}}) {
        const std::u16string_view needle(words);
        char title[100];
        std::snprintf(title, sizeof title, "search 2 characters, %s / plain scan", kind);
        report.ratio(title,
                     race(
                         100, [&] { keep = qint64(search.text.find(QStringView(needle)).size()); },
                         [&] {
                             qint64 hits = 0;
                             const std::u16string_view all(text);
                             for (size_t at = all.find(needle); at != all.npos;
                                  at = all.find(needle, at + needle.size()))
                                 ++hits;
                             keep = hits;
                         },
                         By::Processor),
                     1.5, 16);
    }
}

void raceRules(const QString &book, Report &report)
{
    const auto ledger = must(Ledger::openForReading(book));
    const auto desk = must(Desk::open(*ledger, speedDay));
    BookFacts facts;
    Times loading;
    for (int i = 0; i < 5; ++i)
        loading.add(workOf([&] { facts = must(desk->facts()); }));
    report.note("load the facts of the big book", loading.median(), "ms");
    const RuleContext rules = desk->rules();
    std::vector<AgendaItem> items;
    const Race times = race(
        15,
        [&] {
            std::vector<Standing> standings;
            items = agendaOf(rules, facts, &standings);
            keep = qint64(items.size());
        },
        [&] {
            qint64 sum = 0;
            for (size_t i = 0; i < facts.issues.size(); ++i) {
                const IssueFacts issue(facts, i);
                for (const MeasureFact &measure : issue.measures())
                    sum += measure.doneOn.toJulianDay() + measure.deadline.toJulianDay();
                for (const PaperFact &paper : issue.papers())
                    sum += int(paper.role);
                for (const RoundFact &round : issue.rounds()) {
                    for (const StepFact &step : issue.steps(round))
                        sum += step.on.toJulianDay();
                    for (const PublicityFact &notice : issue.publicity(round))
                        sum += notice.on.toJulianDay();
                }
            }
            keep = sum;
        },
        By::Processor);
    report.note("states and agenda / one pass over the same facts", times.ratio(), "×");
    report.note("items on the agenda", double(items.size()), "");
    report.aim("states and agenda of all issues", times.ours.median(), "ms", 100);
}

} // namespace xhb::test
