// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/Borders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace xhb {

namespace {

// ---- what each folder may include -------------------------------------------------------------

struct Layer {
    const char *folder;
    const char *ours; ///< folders of the project, besides its own
    const char *qt;   ///< modules of Qt
};

#define XHB_WIDGETS "QtCore QtGui QtWidgets QtPrintSupport QtSvg"

/// The first row whose folder the path begins with counts.
constexpr Layer layers[] = {
    {"core/base", "", "QtCore"},
    {"core/model", "core/base", "QtCore"},
    {"core/rules", "core/base core/model", "QtCore"},
    {"core/store", "core/base core/model core/rules", "QtCore"},
    {"core/ledger", "core/base core/model core/rules core/store", "QtCore"},
    {"core/actions",
     "core/base core/model core/rules core/store core/ledger core/exchange core/report", "QtCore"},
    {"core/sample", "core/base core/model core/rules core/ledger core/actions", "QtCore"},
    {"core/exchange", "core/base core/model core/rules", "QtCore"},
    {"core/report", "core/base core/model core/rules", "QtCore"},
    {"core/paper", "core/base core/report", "QtCore QtGui"},
    {"ui/kit", "core/base core/report core/paper", XHB_WIDGETS},
    {"ui/shell",
     "core/base core/model core/rules core/ledger core/actions core/exchange core/report "
     "core/paper ui",
     XHB_WIDGETS " QtNetwork"},
    {"ui",
     "core/base core/model core/rules core/ledger core/actions core/exchange core/report "
     "core/paper ui/kit ui/records ui/signoff ui/shell/Page.h ui/shell/LongWrite.h", // how a screen
                                                                                     // plugs in
     XHB_WIDGETS},
    {"app", "core ui app", XHB_WIDGETS},
};

const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers)
        if (path.startsWith(QLatin1String(layer.folder) + u'/'))
            return &layer;
    return nullptr;
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

Findings layersHold(const SourceFile &file)
{
    static const QRegularExpression where(QStringLiteral("^(app|core|ui)/"));
    if (!where.match(file.path).hasMatch())
        return {};
    const Layer *layer = layerOf(file.path);
    if (!layer)
        return {{0, QStringLiteral("its folder has no row in the table of layers")}};
    QStringList allowed = QString::fromLatin1(layer->ours).split(u' ', Qt::SkipEmptyParts);
    allowed.append(folderOf(file.path));
    Findings found;
    for (const Include &include : file.includes)
        if (include.quoted &&
            std::none_of(allowed.begin(), allowed.end(), [&](const QString &folder) {
                return include.path == folder || include.path.startsWith(folder + u'/');
            }))
            found.push_back({include.line, include.path});
    return found;
}

/// Which modules of the installed Qt offer a header: QPainter -> {QtGui}.
const std::multimap<QString, QString> &qtHeaders()
{
    static const std::multimap<QString, QString> headers = [] {
        std::multimap<QString, QString> made;
        const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : root.entryList({QStringLiteral("Qt*")}, QDir::Dirs))
            for (const QString &name :
                 QDir(root.filePath(module)).entryList({QStringLiteral("Q*")}, QDir::Files))
                made.emplace(name, module);
        return made;
    }();
    return headers;
}

Findings qtModulesHold(const SourceFile &file)
{
    const Layer *layer = layerOf(file.path);
    if (!layer)
        return {};
    const QStringList allowed = QString::fromLatin1(layer->qt).split(u' ');
    Findings found;
    for (const Include &include : file.includes) {
        if (include.quoted || !include.path.startsWith(u'Q'))
            continue;
        const qsizetype slash = include.path.indexOf(u'/');
        const auto [first, last] = qtHeaders().equal_range(include.path);
        const bool fits = slash > 0 ? allowed.contains(include.path.left(slash))
                                    : std::any_of(first, last, [&](const auto &header) {
                                          return allowed.contains(header.second);
                                      });
        if (!fits)
            found.push_back({include.line, include.path});
    }
    return found;
}

// ---- words that may not be said ---------------------------------------------------------------

QRegularExpression regex(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// Forbids includes that match, in the files whose path matches `where`.
auto noInclude(const char *where, const char *forbidden)
{
    return [where = regex(where), forbidden = regex(forbidden)](const SourceFile &file) {
        Findings found;
        if (where.match(file.path).hasMatch())
            for (const Include &include : file.includes)
                if (forbidden.match(include.path).hasMatch())
                    found.push_back({include.line, include.path});
        return found;
    };
}

/// Forbids words in the code itself, comments and literals left out.
auto noCode(const char *where, const char *forbidden)
{
    return [where = regex(where), forbidden = regex(forbidden)](const SourceFile &file) {
        Findings found;
        if (where.match(file.path).hasMatch())
            for (int i = 0; i < file.code.size(); ++i)
                if (const auto match = forbidden.match(file.code[i]); match.hasMatch())
                    found.push_back({i + 1, match.captured()});
        return found;
    };
}

/// Forbids literals that match.
auto noLiteral(const char *where, const char *forbidden)
{
    return [where = regex(where), forbidden = regex(forbidden)](const SourceFile &file) {
        Findings found;
        if (where.match(file.path).hasMatch())
            for (const Literal &literal : file.literals)
                if (forbidden.match(literal.text).hasMatch())
                    found.push_back({literal.line, literal.text.left(40)});
        return found;
    };
}

/// How a basis is written, with its item: JX-14, JX-14(四), FB-统计, QX-21.1.
const QRegularExpression &basisPattern()
{
    static const QRegularExpression pattern =
        regex("(?<![A-Za-z])(JX|QX|LS|FB|HB)-(\\d+|统计|做法|\\w+)"
              "([(（][一二三四五六七八九十信访]+[)）])?(\\.\\d+)?");
    return pattern;
}

Findings chineseIsTranslated(const SourceFile &file)
{
    static const QRegularExpression where = regex("^(app|core|ui)/");
    Findings found;
    if (!where.match(file.path).hasMatch())
        return found;
    for (const Literal &literal : file.literals) {
        const bool isPattern = literal.call == QLatin1String("QRegularExpression");
        const bool isStored = literal.call == QLatin1String("stored");
        const bool isBasis = basisPattern().match(literal.text).captured() == literal.text;
        if (hasChinese(literal.text) && !isTranslated(literal.call) && !isPattern && !isStored &&
            !isBasis && !literal.compared)
            found.push_back({literal.line, literal.text.left(40)});
    }
    return found;
}

bool isCode(const SourceFile &file)
{
    return !file.code.isEmpty();
}

Findings opensWell(const SourceFile &file)
{
    const auto line = [&](int i) { return file.lines.value(i); };
    if (!isCode(file))
        return {};
    if (line(0) != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later"))
        return {{1, QStringLiteral("no SPDX line")}};
    if (!file.path.endsWith(QLatin1String(".h")))
        return {};
    if (!line(1).startsWith(QLatin1String("// ")))
        return {{2, QStringLiteral("no sentence saying what the file is")}};
    if (!file.code.contains(QLatin1String("#pragma once")))
        return {{1, QStringLiteral("no #pragma once")}};
    return {};
}

Findings staysShort(const SourceFile &file)
{
    const int count = int(file.lines.size()) - 1;
    if (!isCode(file) || file.path.startsWith(QLatin1String("tests/")) || count <= 400)
        return {};
    return {{count, QStringLiteral("%1 lines").arg(count)}};
}

// ---- articles ---------------------------------------------------------------------------------

/// The articles a basis may name, with their items: JX-14, JX-14(四) …
const std::set<QString> &articles()
{
    static const std::set<QString> ids = [] {
        std::set<QString> made;
        QFile file(QStringLiteral(XHB_SOURCE_DIR "/resources/rulebooks/articles.json"));
        if (file.open(QIODevice::ReadOnly)) {
            const QJsonDocument list = QJsonDocument::fromJson(file.readAll());
            for (const QJsonValue &article : list[u"articles"].toArray())
                made.insert(article[u"id"].toString());
        }
        return made;
    }();
    return ids;
}

Findings basesExist(const SourceFile &file)
{
    static const QRegularExpression where = regex("^(app|core|ui|resources/(rulebooks|forms))/");
    Findings found;
    if (!where.match(file.path).hasMatch())
        return found;
    for (int i = 0; i < file.lines.size(); ++i)
        for (auto matches = basisPattern().globalMatch(file.lines[i]); matches.hasNext();) {
            QString id = matches.next().captured();
            id.replace(u'（', u'(').replace(u'）', u')');
            if (!articles().contains(id))
                found.push_back({i + 1, id});
        }
    return found;
}

} // namespace

// ---- the table --------------------------------------------------------------------------------

const std::vector<Rule> &borders()
{
    static const std::vector<Rule> rules{
        {"Layers",
         "a folder includes only itself and the folders its row in `layers` names",
         layersHold,
         {"core/model/Unit.h", "#include \"core/store/Database.h\"\n"},
         {"core/store/Tx.h", "#include \"core/model/Unit.h\"\n"}},
        {"QtModules",
         "core is built on Qt Core alone, paper on Qt Gui as well; widgets stand in ui and app",
         qtModulesHold,
         {"core/report/Table.cpp", "#include <QPainter>\n"},
         {"core/paper/Canvas.cpp", "#include <QPainter>\n#include <QtCore/QString>\n"}},
        {"SqliteInStoreOnly",
         "only core/store speaks to SQLite",
         noInclude("^(?!core/store/)(app|core|ui)/", "^(sqlite3.*\\.h|QtSql.*|QSql.*)$"),
         {"core/ledger/Ledger.cpp", "#include <sqlite3.h>\n"},
         {"core/store/Database.cpp", "#include <sqlite3.h>\n"}},
        {"SqlInStoreOnly",
         "SQL text stands in core/store only",
         noLiteral(
             "^(?!core/store/)(app|core|ui)/",
             "^\\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|BEGIN|COMMIT|"
             "ROLLBACK|SAVEPOINT|ATTACH|VACUUM|WITH)(\\s|;|$)"),
         {"core/ledger/Undo.cpp", "auto sql = \"DELETE FROM issue\";\n"},
         {"core/exchange/Ics.cpp", "auto line = \"BEGIN:VCALENDAR\"; // SELECT no rows\n"}},
        {"FormatsInExchangeOnly",
         "only core/exchange knows xlsx and zip files",
         noInclude("^(?!core/exchange/)(app|core|ui)/", "^(zip|xlsxwriter.*)\\.h$"),
         {"core/report/Ledger.cpp", "#include <xlsxwriter.h>\n"},
         {"core/exchange/XlsxWriter.cpp", "#include <xlsxwriter.h>\n"}},
        {"NoSingletons",
         "no instance(), no nested event loop, no sorting proxy over a whole book",
         noCode("^(app|core|ui)/", "::instance\\(\\)|\\bprocessEvents\\(|"
                                   "\\bQSortFilterProxyModel\\b|\\bQSqlTableModel\\b"),
         {"ui/shell/MainWindow.cpp", "Settings::instance().save();\n"},
         {"ui/shell/MainWindow.cpp", "settings.save(); // not Settings::instance()\n"}},
        {"QuestionsThroughKit",
         "questions to the user are put by ui/kit alone",
         noCode("^(?!ui/kit/)(app|core|ui)/", "\\b(QMessageBox|QFileDialog|QInputDialog)\\b"),
         {"ui/records/RecordList.cpp", "QMessageBox::question(this, title, text);\n"},
         {"ui/kit/Ask.cpp", "QMessageBox::question(this, title, text);\n"}},
        {"NoClock",
         "today is always an argument of what is computed",
         noCode("^core/(base|model|rules|report)/",
                "\\b(currentDate|currentTime|currentDateTime(Utc)?|current(M?)SecsSinceEpoch|"
                "system_clock|gettimeofday|clock_gettime|localtime(_r)?)\\b|\\btime\\((nullptr|0|"
                "NULL)\\)"),
         {"core/rules/Agenda.cpp", "const QDate today = QDate::currentDate();\n"},
         {"core/ledger/Ledger.cpp", "const auto at = QDateTime::currentDateTimeUtc();\n"}},
        {"NoExceptions",
         "errors are values; nothing of ours throws",
         noCode("^(app|core|ui)/", "\\bthrow\\b"),
         {"core/base/Value.cpp", "throw 1;\n"},
         {"core/base/Value.cpp", "return Error{}; // never throw\n"}},
        {"ChineseIsTranslated",
         "what the user reads goes through tr(), what the book keeps through stored(); a pattern, "
         "a "
         "basis and a u\"…\" to compare with are not words",
         chineseIsTranslated,
         {"core/ledger/Ledger.cpp", "return QStringLiteral(\"台账已打开\");\n"},
         {"core/ledger/Ledger.cpp",
          "return Tr::tr(\"台账\" // 一\n\"已打开\") + u\"、\" + u'第';\n"
          "if (text.contains(u\"合计\")) return;\n"
          "plan.name = stored(\"整改方案\");\n"
          "static const QRegularExpression year(QStringLiteral(\"年\"));\n"
          "error.basis = QStringLiteral(\"JX-14(四)\");\n"}},
        {"OpensWell",
         "every file opens with the SPDX line; a header then says what it is, and has #pragma once",
         opensWell,
         {"core/base/Id.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n"},
         {"core/base/Id.h",
          "// SPDX-License-Identifier: GPL-3.0-or-later\n// Ids.\n#pragma once\n"}},
        {"BasesExist",
         "every basis named in code, rulebooks and forms stands in the list of articles",
         basesExist,
         {"core/rules/Agenda.cpp", "// see QX-17 and JX-29(四)\n"},
         {"resources/rulebooks/qx.json",
          "{\"basis\": \"依据QX-17、LS-5.2、FB-统计、JX-14(四)\"}\n"}},
        {"StaysShort",
         "a file of more than 400 lines is explained or divided",
         staysShort,
         {"core/base/Id.h", nullptr}, // made in the test: 401 lines
         {"core/base/Id.h", "#pragma once\n"}},
    };
    return rules;
}

const std::vector<Exemption> &exemptions()
{
    static const std::vector<Exemption> list{
        {"ChineseIsTranslated", "core/base/Text.cpp",
         "numerals and words that stand in lists to be read"},
        {"ChineseIsTranslated", "core/rules/NamedPersons.cpp",
         "surnames and words that tell whom a text names"},
        {"ChineseIsTranslated", "core/rules/Dwellings.cpp", "words of addresses that are read"},
        {"ChineseIsTranslated", "core/rules/Deadline.cpp",
         "words that stand in deadlines to be read"},
        {"ChineseIsTranslated", "core/exchange/NumberFormat.cpp", "words of Excel's date formats"},
        {"ChineseIsTranslated", "core/exchange/MeasureText.cpp", "words that number measures"},
        {"ChineseIsTranslated", "core/exchange/XlsxWriter.cpp", "the name of a font"},
        {"ChineseIsTranslated", "ui/kit/DateEdit.cpp", "words typed for a date"},
        {"ChineseIsTranslated", "core/report/Words.cpp", "dates as Chinese papers write them"},
        {"ChineseIsTranslated", "core/paper/Fonts.cpp", "names of font families"},
    };
    return list;
}

bool isTranslated(const QString &call)
{
    static const std::set<QString> calls{
        QStringLiteral("tr"), QStringLiteral("translate"), QStringLiteral("QT_TR_NOOP"),
        QStringLiteral("QT_TRANSLATE_NOOP"), QStringLiteral("QT_TRANSLATE_N_NOOP")};
    return calls.contains(call);
}

bool hasChinese(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han && c.isLetter(); });
}

std::vector<SourceFile> sourceTree()
{
    const QDir root(QStringLiteral(XHB_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const char *folder :
         {"app", "core", "ui", "tests", "resources/rulebooks", "resources/forms"}) {
        QDirIterator found(
            root.filePath(QLatin1String(folder)),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.json")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            const QString path = root.relativeFilePath(file.fileName());
            if (!path.startsWith(QLatin1String("tests/data/")) && file.open(QIODevice::ReadOnly))
                files.push_back(parseSource(path, QString::fromUtf8(file.readAll())));
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace xhb
