// SPDX-License-Identifier: GPL-3.0-or-later
// The speed comparisons: each a ratio within one run. Prints a table; ends with 1 when an aim is
// missed. Arguments: parts to run (open edit search rules verify exchange paper window petitions),
// default all. XHB_ISSUES sets the size of the big books (default 100000).
#include "core/ledger/Verify.h"
#include "tests/speed/BigBook.h"
#include "tests/speed/Parts.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace xhb;
using namespace xhb::test;

namespace {

bool made(const Status &status)
{
    if (!status)
        std::fprintf(stderr, "%s %s\n", status.error().text.toUtf8().constData(),
                     status.error().detail.toUtf8().constData());
    return status.ok();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList wanted = QCoreApplication::arguments().mid(1);
    if (wanted.isEmpty())
        wanted = QStringList{
            QStringLiteral("open"),  QStringLiteral("edit"),   QStringLiteral("search"),
            QStringLiteral("rules"), QStringLiteral("verify"), QStringLiteral("exchange"),
            QStringLiteral("paper"), QStringLiteral("window"), QStringLiteral("petitions")};
    const int issues = qEnvironmentVariableIsSet("XHB_ISSUES")
                           ? qEnvironmentVariableIntValue("XHB_ISSUES")
                           : 100000;
    const QTemporaryDir folder;
    const QString big = folder.filePath(QStringLiteral("big.xhb"));
    const QString small = folder.filePath(QStringLiteral("small.xhb"));
    const QString middle = folder.filePath(QStringLiteral("middle.xhb"));
    Report report;
    std::printf("| work | ours | against | ratio | aim | reached |\n|---|---|---|---|---|---|\n");
    const bool large =
        wanted.contains(QStringLiteral("open")) || wanted.contains(QStringLiteral("edit")) ||
        wanted.contains(QStringLiteral("search")) || wanted.contains(QStringLiteral("rules")) ||
        wanted.contains(QStringLiteral("verify")) || wanted.contains(QStringLiteral("window"));
    if (large) {
        Status status = done();
        const double ms = timeOf([&] { status = makeBigBook(big, issues, speedDay); });
        if (!made(status))
            return 2;
        report.note("make the big book, journal and all", ms / 1000, "s");
        report.note("its size", double(QFileInfo(big).size()) / 1048576, "MB");
    }
    const bool papers =
        wanted.contains(QStringLiteral("exchange")) || wanted.contains(QStringLiteral("paper"));
    if (papers && !made(makeBigBook(middle, 10000, speedDay)))
        return 2;
    const std::pair<const char *, void (*)(const QString &, Report &)> parts[] = {
        {"open", raceOpening},   {"edit", raceEditing},     {"search", raceSearching},
        {"rules", raceRules},    {"verify", timeVerifying}, {"exchange", raceExchange},
        {"paper", timePrinting},
    };
    for (const auto &[name, run] : parts)
        if (wanted.contains(QLatin1String(name)))
            run(run == raceExchange || run == timePrinting ? middle : big, report);
    if (wanted.contains(QStringLiteral("window"))) {
        if (!made(makeBigBook(small, 100, speedDay)))
            return 2;
        raceWindow(big, small, report);
    }
    if (wanted.contains(QStringLiteral("petitions"))) {
        const QString many = folder.filePath(QStringLiteral("petitions.xhb"));
        const QString few = folder.filePath(QStringLiteral("few.xhb"));
        if (!made(makePetitionBook(many, issues, speedDay)) ||
            !made(makePetitionBook(few, 100, speedDay)))
            return 2;
        racePetitions(many, few, report);
    }
    return report.missed() ? 1 : 0;
}
