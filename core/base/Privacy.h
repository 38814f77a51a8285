// SPDX-License-Identifier: GPL-3.0-or-later
// What tells who somebody is: masking it where a paper leaves the office, finding it in texts.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xhb {

QString maskedName(const QString &name);       ///< 张三 → 张**
QString maskedPhone(const QString &phone);     ///< 13812345678 → 138****5678
QString maskedAddress(const QString &address); ///< 双河镇东门路3号 → 双河镇****

struct PrivateNumber {
    QString text;
    bool identity = false; ///< of an identity card or a passport; else a mobile
};
/// Identity numbers and mobiles in a text.
std::vector<PrivateNumber> privateNumbers(const QString &text);

/// The text with every private number masked.
QString withoutPrivateNumbers(QString text);

} // namespace xhb
