// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabulary of the sample county as read from resources/sample: units, sources, kinds of
// problems, phrases. Names and numbers are filled into it by their places in braces.
#pragma once

#include "core/actions/Desk.h"
#include "core/sample/Dice.h"
#include "core/sample/Sample.h"

#include <QJsonObject>

#include <map>

namespace xhb {

/// How far a problem got.
enum class Fate {
    Planned,
    Rectifying,
    Overdue,
    Completed,
    Applied,
    Failed,
    Accepted,
    Publicity,
    Objection,
    Upheld,
    Awaiting,
    Closed,
    AfterFail,
    AfterObjection,
    Rebounded,
    Reclosed,
    Untracked,
    UntrackedDone
};

template <>
struct Vocabulary<Fate> {
    static constexpr std::array choices{
        Choice{"planned", ""},    Choice{"rectifying", ""},      Choice{"overdue", ""},
        Choice{"completed", ""},  Choice{"applied", ""},         Choice{"failed", ""},
        Choice{"accepted", ""},   Choice{"publicity", ""},       Choice{"objection", ""},
        Choice{"upheld", ""},     Choice{"awaiting", ""},        Choice{"closed", ""},
        Choice{"after_fail", ""}, Choice{"after_objection", ""}, Choice{"rebounded", ""},
        Choice{"reclosed", ""},   Choice{"untracked", ""},       Choice{"untracked_done", ""},
    };
};

using Places = std::map<QString, QString>;

/// `{town}` and the like replaced.
QString filled(QString text, const Places &places);
/// The places {year}, {month}, {day}, {mm}, {dd}, {quarter} and {date} of a day.
Places placesOf(QDate day, const QStringList &quarterWords);

struct SampleUnit {
    Unit unit;
    QString head;
    QString contact;
    QString phone;
    QString river;
    bool urban = false;
    QStringList villages;
};

struct SampleSource {
    Source source; ///< texts still with places
    QString code;
    QString only;      ///< the property its kinds must have
    int days = 0;      ///< before today
    int quarters = -1; ///< or: ended quarters of self-check before the last one
    std::vector<Fate> fates;
};

struct SampleMeasure {
    MeasureKind kind = MeasureKind::Other;
    QString text;
    int least = 0; ///< 万元
    int most = 0;
};

struct SampleKind {
    QString topic;
    SampleScene scene = SampleScene::Stream;
    QString lead;
    QStringList assist;
    std::vector<TaskType> tasks;
    QStringList marks; ///< nature, river, petition, major, untracked, rural
    bool common = false;
    bool park = false;
    std::array<std::pair<int, int>, 3> numbers;
    QStringList titles;
    QString text;
    QString goal;
    QString deadlineText; ///< empty = any spelling
    std::vector<SampleMeasure> measures;
    QStringList stages;
    QStringList captions; ///< before, during, after
};

struct SampleData {
    BookInfo book;
    std::vector<SampleUnit> units;
    std::vector<SampleSource> sources;
    std::vector<SampleKind> kinds;
    QJsonObject leaders;   ///< by topic
    QJsonObject deadlines; ///< spellings by kind of deadline
    QJsonObject phrases;
    QJsonObject roleNames; ///< by key of the role
    QString approvalNo;
    QString mechanismNo;
    QStringList quarterWords;

    QStringList phrasesOf(const char *key) const;
    QString phrase(const char *key, Dice &dice) const;
};

/// One of the files under resources/sample.
Result<QJsonObject> readSampleObject(const QString &name);
SampleScene sceneNamed(const QString &name);

/// What the program carries.
Result<SampleData> readSampleData();

} // namespace xhb
