// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/SourceFile.h"

#include <QRegularExpression>

namespace xhb {

namespace {

/// One pass over C++ text. It knows comments, plain and raw literals and brackets; no more is
/// needed.
class Scanner
{
public:
    Scanner(const QString &text, SourceFile &file) : m_text(text), m_file(file) {}

    void run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
            if (c == u'/' && next == u'/')
                skipPast(m_text.indexOf(u'\n', m_at));
            else if (c == u'/' && next == u'*')
                skipPast(endOf(QStringLiteral("*/"), m_at + 2));
            else if (c == u'"' && m_code.endsWith(u'R'))
                rawLiteral();
            else if (c == u'"')
                literal();
            else if (c == u'\'' && !(m_at > 0 && m_text[m_at - 1].isDigit()))
                skipPast(closing(u'\''));
            else
                plain(c);
        }
        m_file.code = m_code.split(u'\n');
    }

private:
    void plain(QChar c)
    {
        static const QRegularExpression nameAtEnd(QStringLiteral("(\\w+)\\s*$"));
        if (c == u'(' || c == u'{' || c == u'[')
            m_calls.append(nameAtEnd.match(m_code.right(80)).captured(1));
        else if ((c == u')' || c == u'}' || c == u']') && !m_calls.isEmpty())
            m_calls.removeLast();
        if (!c.isSpace())
            m_joins = false;
        m_code.append(c);
        m_line += c == u'\n';
        ++m_at;
    }

    qsizetype endOf(const QString &mark, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(mark, from);
        return found < 0 ? found : found + mark.size();
    }

    /// The place after the closing quote of the literal that opens here.
    qsizetype closing(QChar quote) const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == quote)
                return i + 1;
        }
        return -1;
    }

    /// Steps over a stretch that is not code, keeping its line breaks.
    void skipPast(qsizetype end)
    {
        const qsizetype stop = end < 0 ? m_text.size() : end;
        const int breaks = int(QStringView(m_text).sliced(m_at, stop - m_at).count(u'\n'));
        m_code.append(QString(breaks, u'\n'));
        m_line += breaks;
        m_at = stop;
    }

    /// A pattern counts as inside QRegularExpression even when a variable is declared with it.
    QString call() const
    {
        static const QRegularExpression statement(QStringLiteral("[^;{}]*$"));
        const QString pattern = QStringLiteral("QRegularExpression");
        if (statement.match(m_code.right(400)).captured().contains(pattern))
            return pattern;
        return m_calls.isEmpty() ? QString() : m_calls.last();
    }

    void add(const QString &text)
    {
        if (m_joins)
            m_file.literals.back().text += text;
        else
            m_file.literals.push_back({m_line, text, call(), false});
        m_joins = true;
    }

    void literal()
    {
        const qsizetype end = closing(u'"');
        QString text = m_text.mid(m_at + 1, end < 0 ? -1 : end - m_at - 2);
        text.replace(QLatin1String("\\n"), QLatin1String("\n"));
        text.replace(QLatin1String("\\\""), QLatin1String("\""));
        text.replace(QLatin1String("\\\\"), QLatin1String("\\"));
        // u"…" is a view to compare with; u"…"_s makes a text that may be shown.
        const bool compared = m_code.endsWith(u'u') && m_text.mid(end, 2) != QLatin1String("_s");
        add(text);
        m_file.literals.back().compared = compared;
        skipPast(end);
    }

    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString mark = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype end = endOf(mark, open);
        m_code.chop(1);
        add(m_text.mid(open + 1, end < 0 ? -1 : end - mark.size() - open - 1));
        skipPast(end);
    }

    const QString &m_text;
    SourceFile &m_file;
    QString m_code;
    QStringList m_calls;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_joins = false; ///< nothing but space since the last literal
};

} // namespace

SourceFile parseSource(const QString &path, const QString &text)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    SourceFile file;
    file.path = path;
    file.lines = text.split(u'\n');
    if (!path.endsWith(QLatin1String(".h")) && !path.endsWith(QLatin1String(".cpp")))
        return file;
    QStringList rest = file.lines;
    for (int i = 0; i < rest.size(); ++i) {
        const QRegularExpressionMatch match = include.match(rest[i]);
        if (!match.hasMatch())
            continue;
        file.includes.push_back({i + 1, match.captured(2), match.captured(1) == u'"'});
        rest[i].clear();
    }
    const QString body = rest.join(u'\n');
    Scanner(body, file).run();
    return file;
}

} // namespace xhb
