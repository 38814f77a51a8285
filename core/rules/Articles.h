// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that may be named as a basis, so that JX-14(四) can be answered with the article and
// what it says.
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

namespace xhb {

struct Article {
    QString id;       ///< JX-14(四)
    QString citation; ///< 江西细则第十四条（四）
    QString document; ///< full title with its number
    QString text;     ///< what it demands, in a sentence or two
};

class Articles
{
public:
    /// The rules the program knows (resources/rulebooks/articles.json).
    static const Articles &builtIn();
    static Result<Articles> read(const QByteArray &json, const QString &fileName);

    /// Null for an unknown basis.
    const Article *find(const QString &id) const;
    /// 江西细则第十四条（四）; the id itself where it is unknown.
    QString cite(const QString &id) const;
    /// 江西细则第十四条（四）：公示不少于10个工作日……
    QString explain(const QString &id) const;
    const QStringList &ids() const { return m_order; }

private:
    QHash<QString, Article> m_articles;
    QStringList m_order;
};

} // namespace xhb
