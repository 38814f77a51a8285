// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

Result<QString> takeLanguage(QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    QString language = qEnvironmentVariable("XIAOHAOBU_LANGUAGE");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option) {
            arguments.removeAt(i);
            language = i < arguments.size() ? arguments.takeAt(i) : option;
            break;
        }
        if (arguments[i].startsWith(option + u'=')) {
            language = arguments.takeAt(i).mid(option.size() + 1);
            break;
        }
    }
    if (!language.isEmpty() && language != u"zh_CN" && language != u"en")
        return Error{ErrorCode::Invalid, Tr::tr("--language 只能是 zh_CN 或 en。"), {}, {}};
    return language;
}

void speak(QCoreApplication &application, const QString &language)
{
    if (language != u"en")
        return;
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/xiaohaobu_en.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace xhb
