// SPDX-License-Identifier: GPL-3.0-or-later
// The verb that writes line by line: do.
#include "app/cli/Command.h"
#include "core/actions/Verbs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

Result<Answer> performLine(Desk &desk, const QByteArray &line, const QString &folder)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parse);
    if (!document.isObject())
        return Error{
            ErrorCode::Invalid,
            Tr::tr("这一行不是一个 JSON 对象（第 %1 个字节附近），没有写入。").arg(parse.offset),
            {},
            {}};
    return perform(desk, document.object(), folder);
}

/// The disk, the lock and the file itself concern every further line.
bool stopsAll(ErrorCode code)
{
    return exitCodeOf(code) != ExitRefused;
}

} // namespace

int runDo(const Command &command)
{
    const auto ledger = Ledger::open(command.argument(0), command.session());
    if (!ledger)
        return command.fail(ledger.error());
    const auto desk = Desk::open(**ledger, command.today());
    if (!desk)
        return command.fail(desk.error());

    const QString path = command.argument(1);
    QFile file(path);
    const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!opened)
        return command.fail(Error{ErrorCode::NotFound,
                                  Tr::tr("动作文件“%1”打不开：%2").arg(path, file.errorString()),
                                  {},
                                  {}});
    const QString folder =
        path == QLatin1String("-") ? QDir::currentPath() : QFileInfo(path).absolutePath();

    int number = 0;
    int refused = 0;
    while (true) {
        const QByteArray line = file.readLine();
        if (line.isEmpty())
            break;
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const Result<Answer> answer = performLine(**desk, line, folder);
        if (answer) {
            QJsonObject json = answer->extra;
            json.insert(QStringLiteral("line"), number);
            json.insert(QStringLiteral("ok"), true);
            json.insert(QStringLiteral("id"), answer->id);
            if (answer->operation)
                json.insert(QStringLiteral("op"), answer->operation);
            command.jsonLine(json);
            continue;
        }
        const Error &error = answer.error();
        ++refused;
        QJsonObject json{{QStringLiteral("line"), number},
                         {QStringLiteral("ok"), false},
                         {QStringLiteral("code"), QLatin1String(errorCodeName(error.code))},
                         {QStringLiteral("error"), error.text}};
        json.insert(QStringLiteral("basis"),
                    error.basis.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(error.basis));
        command.jsonLine(json);
        if (stopsAll(error.code)) {
            command.warn(error.text);
            return exitCodeOf(error.code);
        }
        if (command.has("stop-on-error")) {
            command.warn(Tr::tr("第 %1 行被拒，后面的没有再做：%2").arg(number).arg(error.text));
            return ExitRefused;
        }
    }
    if (refused)
        command.warn(Tr::tr("有 %1 行被拒，其余已写入。").arg(refused));
    return refused ? ExitFindings : ExitDone;
}

} // namespace xhb
