// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DocNumber.h"

#include <QRegularExpression>

namespace xhb {

QString documentNumber(const QString &typed)
{
    static const QRegularExpression year(QStringLiteral(
        "(?<=\\p{Han}|[A-Za-z])\\s*[〔﹝\\[［【〖(（]\\s*((?:19|20)\\d{2})\\s*[〕﹞\\]］】〗)）]"
        "\\s*(?=第?\\s*\\d)"));
    QString number = typed;
    return number.replace(year, QStringLiteral("〔\\1〕"));
}

} // namespace xhb
