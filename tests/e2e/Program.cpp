// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/Program.h"

#include "core/ledger/Ledger.h"
#include "tests/support/Dump.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QRegularExpression>

namespace xhb::test {

namespace {

constexpr int patience = 120000; ///< ms until a call counts as hung

QString text(const QJsonValue &value)
{
    return value.toString();
}

/// Qt's and libraries' own remarks are English: a line of stderr without Chinese is noise, but for
/// the technical detail that follows a damaged file.
void expectChinese(const QByteArray &err, int code)
{
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    for (const QByteArray &line : err.split('\n')) {
        const QString words = QString::fromUtf8(line);
        const bool detail = code == 5;
        const bool usage = words.trimmed().startsWith(QLatin1String("xiaohaobu "));
        EXPECT_TRUE(words.isEmpty() || detail || usage || words.contains(chinese))
            << "stderr: " << line.constData();
        EXPECT_FALSE(words.contains(QChar::ReplacementCharacter)) << line.constData();
    }
}

} // namespace

QJsonDocument Ended::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString() << "\n"
                                                     << out.constData() << err.constData();
    EXPECT_EQ(out.count('\n'), 1) << "more than one line of JSON";
    return document;
}

std::vector<QJsonObject> Ended::lines() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n'))
        if (!line.isEmpty()) {
            const QJsonDocument document = QJsonDocument::fromJson(line);
            EXPECT_TRUE(document.isObject()) << line.constData();
            objects.push_back(document.object());
        }
    return objects;
}

std::unique_ptr<QProcess> start(const QStringList &arguments)
{
    // Automatic backups go to a folder of this run, not to the user's.
    static const QTemporaryDir data;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data.path());
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(XHB_PROGRAM), arguments);
    EXPECT_TRUE(process->waitForStarted(patience));
    return process;
}

Ended call(const QStringList &arguments, const QByteArray &input)
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    Ended run;
    if (!process->waitForFinished(patience)) {
        process->kill();
        process->waitForFinished();
        ADD_FAILURE() << "hangs: " << arguments.join(QLatin1Char(' ')).toStdString();
        return run;
    }
    run.out = process->readAllStandardOutput();
    run.err = process->readAllStandardError();
    if (process->exitStatus() == QProcess::NormalExit)
        run.code = process->exitCode();
    else
        ADD_FAILURE() << "crashed: " << arguments.join(QLatin1Char(' ')).toStdString() << "\n"
                      << run.err.constData();
    expectChinese(run.err, run.code);
    return run;
}

QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

std::string wordsOf(const Ended &run)
{
    return "exit " + std::to_string(run.code) + "\n" + run.out.toStdString() +
           run.err.toStdString();
}

Book::Book(const char *day, const char *rulebook) : today(QString::fromLatin1(day))
{
    const Ended made =
        call({QStringLiteral("new"), path(), QStringLiteral("--name"), QStringLiteral("临溪县"),
              QStringLiteral("--operator"), QStringLiteral("王丽"), QStringLiteral("--rulebook"),
              QString::fromLatin1(rulebook), QStringLiteral("--on"), QStringLiteral("2026-01-04")});
    EXPECT_EQ(made.code, 0) << wordsOf(made);
    done({json("{'do':'unit.add','name':'双河镇人民政府','kind':'town'}"),
          json("{'do':'unit.add','name':'临溪生态环境局','kind':'department'}"),
          json("{'do':'unit.add','name':'临溪县水利局','kind':'department'}"),
          json("{'do':'source.add','name':'季度自查','level':'county','category':'季度自查'}"),
          json("{'do':'source.add','name':'省督察反馈','level':'province',"
               "'category':'省督察反馈'}"),
          json("{'do':'source.add','name':'部挂牌督办','level':'nation',"
               "'category':'部挂牌督办'}")});
}

Ended Book::run(const char *verb, const QStringList &arguments) const
{
    return call(QStringList{QLatin1String(verb), path()} + arguments +
                QStringList{QStringLiteral("--on"), today});
}

QJsonDocument Book::answer(const char *verb, const QStringList &arguments) const
{
    const Ended answered = run(verb, arguments + QStringList{QStringLiteral("--json")});
    EXPECT_EQ(answered.code, 0) << verb << ": " << wordsOf(answered);
    return answered.json();
}

std::vector<QJsonObject> Book::act(const QByteArrayList &lines) const
{
    QFile actions(file(QStringLiteral("actions.jsonl")));
    EXPECT_TRUE(actions.open(QIODevice::WriteOnly));
    actions.write(lines.join('\n') + '\n');
    actions.close();
    const Ended performed = run("do", {actions.fileName()});
    EXPECT_TRUE(performed.code == 0 || performed.code == 1) << wordsOf(performed);
    std::vector<QJsonObject> answers = performed.lines();
    EXPECT_EQ(answers.size(), size_t(lines.size())) << wordsOf(performed);
    return answers;
}

QJsonObject Book::done(const QByteArrayList &lines) const
{
    const std::vector<QJsonObject> answers = act(lines);
    for (const QJsonObject &answer : answers)
        EXPECT_TRUE(answer.value(QLatin1String("ok")).toBool())
            << "line " << answer.value(QLatin1String("line")).toInt() << ": "
            << text(answer.value(QLatin1String("error"))).toStdString();
    return answers.empty() ? QJsonObject() : answers.back();
}

void Book::refused(const QByteArray &line, const char *basis, const char *word,
                   const char *code) const
{
    const QString before = dump();
    const std::vector<QJsonObject> answers = act({line});
    ASSERT_EQ(answers.size(), 1u);
    const QJsonObject &answer = answers.front();
    EXPECT_FALSE(answer.value(QLatin1String("ok")).toBool(true)) << line.constData();
    EXPECT_EQ(text(answer.value(QLatin1String("code"))), QLatin1String(code)) << line.constData();
    EXPECT_EQ(text(answer.value(QLatin1String("basis"))), QString::fromUtf8(basis))
        << line.constData();
    EXPECT_TRUE(text(answer.value(QLatin1String("error"))).contains(QString::fromUtf8(word)))
        << text(answer.value(QLatin1String("error"))).toStdString() << " lacks " << word;
    EXPECT_EQ(dump(), before);
}

void Book::invalid(const QByteArray &line, const char *word) const
{
    const QString before = dump();
    const std::vector<QJsonObject> answers = act({line});
    ASSERT_EQ(answers.size(), 1u);
    const QJsonObject &answer = answers.front();
    EXPECT_FALSE(answer.value(QLatin1String("ok")).toBool(true)) << line.constData();
    EXPECT_EQ(text(answer.value(QLatin1String("code"))), QStringLiteral("invalid"))
        << line.constData();
    EXPECT_TRUE(text(answer.value(QLatin1String("error"))).contains(QString::fromUtf8(word)))
        << text(answer.value(QLatin1String("error"))).toStdString() << " lacks " << word;
    EXPECT_EQ(dump(), before);
}

QJsonObject Book::status(const char *code) const
{
    return answer("status", {QString::fromUtf8(code)}).object();
}

QString Book::state(const char *code) const
{
    return status(code).value(QLatin1String("state")).toString();
}

QString Book::dump() const
{
    const auto ledger = Ledger::openForReading(path());
    return ledger ? dumpOf(**ledger) : ledger.error().text;
}

void Book::expectSound() const
{
    const Ended verified = run("verify");
    EXPECT_EQ(verified.code, 0) << wordsOf(verified);
}

void Book::addIssue(const char *code, const char *source, const char *taskType, int measures) const
{
    const QByteArray issue(code);
    QByteArrayList lines{json("{'do':'issue.add','code':'%1','title':'双河镇生活污水直排（%1）',"
                              "'source':'%2','task_type':'%3','goal':'污水全部收集处理',"
                              "'deadline_text':'2026年12月底前','responsible':['双河镇人民政府'],"
                              "'supervising':['临溪生态环境局','临溪县水利局']}")
                             .replace("%1", issue)
                             .replace("%2", source)
                             .replace("%3", taskType)};
    for (int i = 1; i <= measures; ++i) {
        lines.append(json("{'do':'measure.add','issue':'%1','text':'新建污水管网',"
                          "'deadline_text':'2026年6月底前','kind':'works'}")
                         .replace("%1", issue));
        lines.append(json("{'do':'measure.done','issue':'%1','seq':%2,'on':'2026-03-01'}")
                         .replace("%1", issue)
                         .replace("%2", QByteArray::number(i)));
    }
    done(lines);
}

void Book::addPapers(const char *code, std::initializer_list<const char *> roles) const
{
    QByteArrayList lines;
    for (const char *role : roles) {
        const QByteArray name = QByteArray(role) + "-" + code;
        const bool photo = QByteArrayList{"before", "during", "after"}.contains(role);
        const QString target = file(QString::fromUtf8(name));
        if (photo) {
            QImage picture(60, 40, QImage::Format_RGB32);
            picture.fill(QColor::fromHsv(int(qHash(name) % 360), 200, 200));
            EXPECT_TRUE(picture.save(target, "PNG"));
        } else {
            QFile paper(target);
            EXPECT_TRUE(paper.open(QIODevice::WriteOnly));
            paper.write(name);
        }
        lines.append(json("{'do':'attach','issue':'%1','file':'%2','role':'%3',"
                          "'formed_on':'2026-03-01'}")
                         .replace("%1", code)
                         .replace("%2", name)
                         .replace("%3", role));
    }
    done(lines);
}

void Book::addAllPapers(const char *code) const
{
    addPapers(code, {"before", "during", "after", "signed_form", "site_check", "mechanism"});
}

} // namespace xhb::test
