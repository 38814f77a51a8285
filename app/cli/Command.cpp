// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "core/report/Words.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

void print(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QString help()
{
    QString text = Tr::tr("销号簿 %1：生态环境问题整改销号台账\n\n用法：\n")
                       .arg(QCoreApplication::applicationVersion());
    text += Tr::tr("  xiaohaobu [BOOK.xhb] [--read-only]　　打开窗口\n");
    for (const VerbSpec &spec : verbSpecs())
        text += QStringLiteral("  xiaohaobu %1 %2\n")
                    .arg(QLatin1String(spec.name), Tr::tr(spec.synopsis));
    text += Tr::tr("\n各命令都可加：--json（标准输出只给一份 JSON） --on "
                   "日期（按这一天推算，默认今天） --operator 姓名 --language zh_CN|en\n"
                   "退出码：0 完成 · 1 完成但有问题 · 2 用法不对 · 3 输入被拒 · 4 被占用 · 5 "
                   "文件损坏 · 6 由新版本写成 · 7 磁盘或权限\n");
    return text;
}

/// Declares the options of a verb; the parser's own words are English, so it is only asked to
/// split.
void declare(QCommandLineParser &parser, const VerbSpec &spec)
{
    std::vector<const char *> options = spec.options;
    options.insert(options.end(), {"json", "on=", "operator="});
    for (const char *option : options) {
        QString name = QLatin1String(option);
        const bool takesValue = name.endsWith(QLatin1Char('='));
        if (takesValue)
            name.chop(1);
        parser.addOption(QCommandLineOption(name, {}, takesValue ? name : QString()));
    }
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Locked: return ExitLocked;
    case ErrorCode::Corrupt: return ExitDamaged;
    case ErrorCode::NewerSchema: return ExitNewer;
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::File: return ExitDisk;
    default: return ExitRefused;
    }
}

Command::Command(QString verb, const QCommandLineParser &parser, QDate today)
    : m_verb(std::move(verb)), m_parser(parser), m_arguments(parser.positionalArguments().mid(1)),
      m_today(today), m_json(parser.isSet(QStringLiteral("json")))
{
}

Session Command::session() const
{
    Session session;
    session.who = value("operator");
    return session;
}

void Command::document(const QJsonArray &array) const
{
    if (m_json)
        print(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void Command::document(const QJsonObject &object) const
{
    if (m_json)
        print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Command::jsonLine(const QJsonObject &object) const
{
    print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Command::say(const QString &line) const
{
    if (!m_json)
        print(stdout, line.toUtf8());
}

void Command::warn(const QString &line) const
{
    print(stderr, line.toUtf8());
}

int Command::fail(const Error &error) const
{
    warn(error.basis.isEmpty() ? error.text
                               : Tr::tr("%1（依据 %2）").arg(error.text, citation(error.basis)));
    if (!error.detail.isEmpty() && error.code == ErrorCode::Corrupt)
        warn(error.detail);
    if (m_json) {
        QJsonObject answer{{QStringLiteral("ok"), false},
                           {QStringLiteral("code"), QLatin1String(errorCodeName(error.code))},
                           {QStringLiteral("error"), error.text}};
        if (!error.basis.isEmpty())
            answer.insert(QStringLiteral("basis"), error.basis);
        document(answer);
    }
    return exitCodeOf(error.code);
}

int Command::usage(const QString &what) const
{
    warn(what);
    for (const VerbSpec &spec : verbSpecs())
        if (m_verb == QLatin1String(spec.name))
            warn(Tr::tr("用法：xiaohaobu %1 %2").arg(m_verb, Tr::tr(spec.synopsis)));
    return ExitUsage;
}

const std::vector<VerbSpec> &verbSpecs()
{
    static const std::vector<VerbSpec> specs{
        {"new",
         QT_TRANSLATE_NOOP("Command", "BOOK [--name 县名] [--rulebook ID] [--sample]"),
         1,
         1,
         {"name=", "rulebook=", "sample"},
         runNew},
        {"do", "BOOK ACTIONS.jsonl [--stop-on-error]", 2, 2, {"stop-on-error"}, runDo},
        {"import",
         "BOOK FILE [--as issues|petitions|calendar] [--source NAME] [--map MAP.json] "
         "[--sheet NAME] [--doc-no NO] [--dry-run] [--no-backup]",
         2,
         2,
         {"as=", "source=", "map=", "sheet=", "doc-no=", "dry-run", "no-backup"},
         runImport},
        {"export",
         "BOOK --what issues|measures|units|sources|signoff|agenda|petitions|plans|plan --to "
         "FILE.xlsx|csv|json|ics [--for PLAN [--version N]] [--shape issue|measure] [--columns "
         "A,B] "
         "[--encoding gb18030] [--batch NAME] [--with-person]",
         1,
         1,
         {"what=", "for=", "version=", "to=", "shape=", "columns=", "encoding=", "batch=",
          "with-person"},
         runExport},
        {"print",
         "BOOK --form signoff-form|signoff-ledger|issue-ledger|measures-list|notice|petition-list|"
         "count-sheet|plan|consultation-summary|plan-comparison|adjustment-form "
         "[--for CODE|ACCEPT_NO|PLAN] [--version N [--with N]] "
         "[--from DATE --workdays N] --to FILE.pdf [--layout A|B|C|D] [--batch NAME] "
         "[--paper A3|A4] [--force]",
         1,
         1,
         {"form=", "for=", "source=", "version=", "with=", "from=", "workdays=", "to=", "layout=",
          "batch=", "paper=", "force"},
         runPrint},
        {"status",
         "BOOK [CODE|ACCEPT_NO|PLAN] [--source NAME] [--what issues,petitions,plans,adjustments]",
         1,
         2,
         {"source=", "what="},
         runStatus},
        {"agenda", "BOOK", 1, 1, {}, runAgenda},
        {"stats", "BOOK [--by source|unit|level|state]", 1, 1, {"by="}, runStats},
        {"workdays",
         "FROM N [--count-first] [--calendar BOOK]",
         2,
         2,
         {"count-first", "calendar="},
         runWorkdays},
        {"journal", "BOOK", 1, 1, {}, runJournal},
        {"undo", "BOOK [OP]", 1, 2, {}, runUndo},
        {"redo", "BOOK", 1, 1, {}, runRedo},
        {"verify", "BOOK", 1, 1, {}, runVerify},
        {"backup", "BOOK DIR [--thin]", 2, 2, {"thin"}, runBackup},
        {"restore", "BACKUP BOOK", 2, 2, {}, runRestore},
    };
    return specs;
}

int runCommand(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    if (verb == QLatin1String("--help") || verb == QLatin1String("-h")) {
        print(stdout, help().toUtf8());
        return ExitDone;
    }
    if (verb == QLatin1String("--version")) {
        print(stdout, QCoreApplication::applicationVersion().toUtf8());
        return ExitDone;
    }
    const auto &specs = verbSpecs();
    const auto spec = std::find_if(specs.begin(), specs.end(), [&](const VerbSpec &s) {
        return verb == QLatin1String(s.name);
    });
    if (spec == specs.end()) {
        print(stderr,
              (verb.isEmpty() ? Tr::tr("请写明要做什么。") : Tr::tr("没有“%1”这个命令。").arg(verb))
                  .toUtf8());
        print(stderr, help().toUtf8());
        return ExitUsage;
    }
    QCommandLineParser parser;
    declare(parser, *spec);
    const bool parsed = parser.parse(QStringList{QStringLiteral("xiaohaobu")} + arguments);
    QDate today = QDate::currentDate();
    const QString on =
        parser.isSet(QStringLiteral("on")) ? parser.value(QStringLiteral("on")) : QString();
    const bool dateGiven = parser.isSet(QStringLiteral("on"));
    if (dateGiven)
        today = QDate::fromString(on, Qt::ISODate);
    const Command command(verb, parser, today);
    if (!parsed)
        return command.usage(
            parser.unknownOptionNames().isEmpty()
                ? Tr::tr("选项缺少取值。")
                : Tr::tr("不认识的选项：%1")
                      .arg(parser.unknownOptionNames().join(QStringLiteral("、"))));
    if (dateGiven && (!today.isValid() || on.size() != 10))
        return command.usage(Tr::tr("“--on %1”不是形如 2026-11-22 的日期。").arg(on));
    if (command.arguments() < spec->least || command.arguments() > spec->most)
        return command.usage(command.arguments() < spec->least ? Tr::tr("参数不够。")
                                                               : Tr::tr("参数太多。"));
    return spec->run(command);
}

} // namespace xhb
