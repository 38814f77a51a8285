// SPDX-License-Identifier: GPL-3.0-or-later
// What is due in the whole book. Items are compact and found in one pass; words are made only for
// those that are shown.
#pragma once

#include "core/rules/DueWords.h"
#include "core/rules/State.h"

#include <QJsonObject>

namespace xhb {

struct AgendaItem {
    QDate due;
    quint32 issue = 0; ///< position in BookFacts::issues
    qint32 ref = 0;    ///< number of the measure or stage, position of the step
    AgendaKind kind = AgendaKind::Step;
    bool dated = false;       ///< `due` is a last day; else it only says "now"
    bool provisional = false; ///< holidays of that year are not known yet
};

/// Appends the items of one issue. `states`, if given, is told the standing of every issue.
void appendAgenda(const RuleContext &context, const IssueFacts &facts, const Standing &standing,
                  std::vector<AgendaItem> &items);

/// The whole book, by due day. `standings`, if given, receives the standing of every issue.
std::vector<AgendaItem> agendaOf(const RuleContext &context, const BookFacts &book,
                                 std::vector<Standing> *standings = nullptr);

/// An item in words.
struct AgendaText {
    QString kind;
    QString title; ///< what is to be done: 组织验收
    QDate due;
    int workdaysLeft = 0; ///< negative once overdue
    bool dated = false;   ///< `due` is a last day; else it can be done now
    bool overdue = false;
    bool near = false; ///< within the rulebook's number of workdays
    bool provisional = false;
    QString basis;
    QString why;
};
/// `written` is the deadline of the item as it was written, which the facts do not know.
AgendaText describe(DueWords &words, const BookFacts &book, const AgendaItem &item,
                    const QString &written = {});
/// The same for one line alone.
AgendaText describe(const RuleContext &context, const BookFacts &book, const AgendaItem &item);

/// What the words of a line may name.
struct AgendaPlaces {
    QDate from;
    int number = 0;
    QString step;
    QString done;
    QString action;
    QString unit;
    QString basis;   ///< of a petition's step; else that of the words
    QString counted; ///< how the day was found, in whole sentences; said after the words
};
/// A line of any kind in words; `dated`: `due` is a last day, else it only says "now".
AgendaText agendaText(const RuleContext &context, AgendaKind kind, QDate due, bool dated,
                      const AgendaPlaces &places);

/// “剩 3 个工作日”, “逾期 1 个工作日”, “今天到期”; “现在可办” where there is no last day.
QString leftInWords(const AgendaText &text, QDate today);

/// `subject` is the issue's code; the item's title stands before the issue's own.
QJsonObject toJson(const AgendaText &text, const QString &subject, const QString &issueTitle);

} // namespace xhb
