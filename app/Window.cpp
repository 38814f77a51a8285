// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Window.h"

#include "app/SamplePhotos.h"
#include "app/cli/Command.h"
#include "core/sample/Sample.h"
#include "ui/shell/Program.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr const char *flags[] = {"read-only"};
constexpr const char *values[] = {"on", "screenshot", "place", "size", "theme"};

NewBook sampleCounty()
{
    return {sampleBook(), [](Desk &desk) { return fillSample(desk, paintSample); }};
}

/// "1366x768"; empty when it is no size.
QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

int complain(const QString &what)
{
    std::fprintf(stderr, "%s\n%s\n", what.toUtf8().constData(),
                 Tr::tr("用法：xiaohaobu [BOOK.xhb] [--read-only] [--on 日期] [--screenshot "
                        "FILE.png [--place 去处] [--size 1366x768] [--theme light|dark|"
                        "high-contrast]]")
                     .toUtf8()
                     .constData());
    return ExitUsage;
}

} // namespace

bool wantsWindow(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first.isEmpty())
        return arguments.isEmpty();
    const auto isVerb = [&](const VerbSpec &spec) { return first == QLatin1String(spec.name); };
    if (std::ranges::any_of(verbSpecs(), isVerb))
        return false;
    const auto isOption = [&](const char *name) {
        const QString option = QStringLiteral("--") + QLatin1String(name);
        return first == option || first.startsWith(option + u'=');
    };
    return first.endsWith(QLatin1String(".xhb")) || QFileInfo(first).isFile() ||
           std::ranges::any_of(flags, isOption) || std::ranges::any_of(values, isOption);
}

int runWindowProgram(int argc, char **argv, const QStringList &arguments, const QString &language)
{
    QCommandLineParser parser;
    for (const char *flag : flags)
        parser.addOption(QCommandLineOption(QLatin1String(flag)));
    for (const char *value : values)
        parser.addOption(QCommandLineOption(QLatin1String(value), QString(), QLatin1String(value)));
    if (!parser.parse(QStringList{QStringLiteral("xiaohaobu")} + arguments))
        return complain(
            parser.unknownOptionNames().isEmpty()
                ? Tr::tr("选项缺少取值。")
                : Tr::tr("不认识的选项：%1").arg(parser.unknownOptionNames().join(u'、')));
    if (parser.positionalArguments().size() > 1)
        return complain(Tr::tr("参数太多。"));
    WindowRequest request;
    request.book = parser.positionalArguments().value(0);
    request.readOnly = parser.isSet(QStringLiteral("read-only"));
    request.screenshot = parser.value(QStringLiteral("screenshot"));
    request.place = parser.value(QStringLiteral("place"));
    request.size = sizeOf(parser.value(QStringLiteral("size")));
    request.language = language;
    request.theme = parser.value(QStringLiteral("theme"));
    const QString on = parser.value(QStringLiteral("on"));
    request.on = QDate::fromString(on, Qt::ISODate);
    if (parser.isSet(QStringLiteral("on")) && (!request.on.isValid() || on.size() != 10))
        return complain(Tr::tr("“--on %1”不是形如 2026-11-22 的日期。").arg(on));
    if (parser.isSet(QStringLiteral("size")) && !request.size.isValid())
        return complain(Tr::tr("“--size %1”不是形如 1366x768 的大小。")
                            .arg(parser.value(QStringLiteral("size"))));

    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") ||
                         !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
                         !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#ifdef Q_OS_LINUX
    if (!display && request.screenshot.isEmpty())
        return complain(Tr::tr("没有图形桌面，窗口打不开。请写明要做什么：xiaohaobu --help"));
    if (!display)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(display);
#endif
    QApplication application(argc, argv);
    return runWindow(application, request, sampleCounty);
}

} // namespace xhb
