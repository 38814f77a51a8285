// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NumberFormat.h"

#include <cmath>

namespace xhb {

namespace {

constexpr double lastSerial = 2'958'466; // the day after 9999-12-31

struct BuiltIn {
    int id;
    const char16_t *code;
};

// ECMA-376 part 1, 18.8.30, with the Chinese meaning of 27–36 and 50–58.
constexpr BuiltIn builtIns[] = {
    {1, u"0"},
    {2, u"0.00"},
    {3, u"#,##0"},
    {4, u"#,##0.00"},
    {9, u"0%"},
    {10, u"0.00%"},
    {14, u"yyyy/m/d"},
    {15, u"d-mmm-yy"},
    {16, u"d-mmm"},
    {17, u"mmm-yy"},
    {18, u"h:mm AM/PM"},
    {19, u"h:mm:ss AM/PM"},
    {20, u"h:mm"},
    {21, u"h:mm:ss"},
    {22, u"yyyy/m/d h:mm"},
    {27, u"yyyy\"年\"m\"月\""},
    {28, u"m\"月\"d\"日\""},
    {29, u"m\"月\"d\"日\""},
    {30, u"m-d-yy"},
    {31, u"yyyy\"年\"m\"月\"d\"日\""},
    {32, u"h\"时\"mm\"分\""},
    {33, u"h\"时\"mm\"分\"ss\"秒\""},
    {36, u"yyyy\"年\"m\"月\""},
    {37, u"#,##0"},
    {38, u"#,##0"},
    {39, u"#,##0.00"},
    {40, u"#,##0.00"},
    {45, u"mm:ss"},
    {50, u"yyyy\"年\"m\"月\""},
    {51, u"m\"月\"d\"日\""},
    {52, u"yyyy\"年\"m\"月\""},
    {53, u"m\"月\"d\"日\""},
    {54, u"m\"月\"d\"日\""},
    {57, u"yyyy\"年\"m\"月\""},
    {58, u"m\"月\"d\"日\""},
};

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    for (const BuiltIn &known : builtIns)
        if (known.id == id)
            return NumberFormat(QString::fromUtf16(known.code));
    return {};
}

NumberFormat::NumberFormat(const QString &code)
{
    bool elapsed = false;
    bool unknown = false;
    const auto literal = [this](QStringView text) {
        if (!m_tokens.empty() && m_tokens.back().kind == 't')
            m_tokens.back().text += text;
        else
            m_tokens.push_back({'t', 0, text.toString()});
    };
    const auto hasPrefix = [&](qsizetype at, QLatin1String prefix) {
        return QStringView(code).mid(at).startsWith(prefix, Qt::CaseInsensitive);
    };
    for (qsizetype at = 0; at < code.size();) {
        const char16_t c = code[at].toLower().unicode();
        if (c == u';')
            break; // the sections for negative numbers, zero and text
        if (c == u'"') {
            qsizetype end = code.indexOf(u'"', at + 1);
            end = end < 0 ? code.size() : end;
            literal(QStringView(code).mid(at + 1, end - at - 1));
            at = end + 1;
        } else if (c == u'\\' || c == u'!') {
            literal(QStringView(code).mid(at + 1, 1));
            at += 2;
        } else if (c == u'_' || c == u'*') {
            at += 2;
        } else if (c == u'[') {
            qsizetype end = code.indexOf(u']', at + 1);
            end = end < 0 ? code.size() : end;
            const QChar first = at + 1 < code.size() ? code[at + 1].toLower() : QChar();
            elapsed = elapsed || first == u'h' || first == u'm' || first == u's';
            at = end + 1;
        } else if (hasPrefix(at, QLatin1String("general"))) {
            at += 7;
        } else if (hasPrefix(at, QLatin1String("g/"))) { // G/通用格式
            at = code.size();
        } else if (hasPrefix(at, QLatin1String("am/pm"))) {
            m_tokens.push_back({'a', 1, {}});
            at += 5;
        } else if (QStringView(code).mid(at).startsWith(u"上午/下午")) {
            m_tokens.push_back({'a', 1, {}});
            at += 5;
        } else if (c == u'e' && at + 1 < code.size() &&
                   (code[at + 1] == u'+' || code[at + 1] == u'-')) {
            unknown = true;
            at += 2;
        } else if (c == u'y' || c == u'm' || c == u'd' || c == u'h' || c == u's' || c == u'e' ||
                   c == u'a') {
            qsizetype end = at;
            while (end < code.size() && code[end].toLower() == c)
                ++end;
            const int count = int(end - at);
            char kind = char(c);
            if (c == u'e')
                kind = 'y';
            else if (c == u'a' || (c == u'd' && count > 2))
                kind = 'w';
            m_tokens.push_back({kind, c == u'e' ? 4 : count, {}});
            at = end;
        } else if (c == u'0' || c == u'#' || c == u'?' || c == u'.' || c == u',' || c == u'%') {
            qsizetype end = at;
            while (end < code.size() && QStringView(u"0#?.,%").contains(code[end]))
                ++end;
            m_tokens.push_back({'0', 0, code.mid(at, end - at)});
            at = end;
        } else {
            unknown = unknown || c == u'@';
            literal(QStringView(code).mid(at, 1));
            ++at;
        }
    }
    // A format of days often has "." or "," between them; a lone separator is text there.
    // m is minutes after hours or before seconds.
    char previous = 0;
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        Token &token = m_tokens[i];
        if (token.kind == 'm') {
            size_t next = i + 1;
            while (next < m_tokens.size() &&
                   (m_tokens[next].kind == 't' || m_tokens[next].kind == '0'))
                ++next;
            if (previous == 'h' || (next < m_tokens.size() && m_tokens[next].kind == 's'))
                token.kind = 'n';
        }
        m_year = m_year || token.kind == 'y';
        m_date = m_date || token.kind == 'y' || token.kind == 'm' || token.kind == 'd' ||
                 token.kind == 'w';
        m_time = m_time || token.kind == 'h' || token.kind == 'n' || token.kind == 's';
        if (token.kind != 't' && token.kind != '0')
            previous = token.kind;
    }
    m_date = m_date && !elapsed;
    m_time = m_time && !elapsed;
    bool digits = false;
    for (const Token &token : m_tokens)
        digits = digits || (token.kind == '0' && token.text.contains(u'0')) ||
                 (token.kind == '0' && token.text.contains(u'#'));
    m_plain = elapsed || unknown || (!m_date && !m_time && !digits);
}

QDate dayOfSerial(double serial, bool from1904)
{
    if (!(serial >= 0) || serial >= lastSerial)
        return {};
    const qint64 day = qint64(std::floor(serial));
    if (from1904)
        return QDate(1904, 1, 1).addDays(day);
    // Lotus thought 1900 a leap year and everyone after it kept serial 60 for 29 February 1900.
    return QDate(1899, 12, 30).addDays(day < 60 ? day + 1 : day);
}

QString generalNumber(double value)
{
    if (!std::isfinite(value))
        return QString::number(value);
    if (value == std::floor(value) && std::fabs(value) < 1e15)
        return QString::number(qint64(value));
    QString text = QString::number(value, 'g', 15);
    if (text.contains(u'e') && std::fabs(value) < 1e21 && std::fabs(value) > 1e-9) {
        text = QString::number(value, 'f', std::fabs(value) < 1 ? 15 : 0);
        while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
            text.chop(1);
    }
    return text;
}

QString NumberFormat::show(double value, bool from1904) const
{
    if (m_plain)
        return generalNumber(value);
    if ((m_date || m_time) && value >= 0 && value < lastSerial)
        return showDate(value, from1904);
    return m_date || m_time ? generalNumber(value) : showNumber(value);
}

QString NumberFormat::showDate(double value, bool from1904) const
{
    const QDate day = dayOfSerial(value, from1904);
    if (m_date && !m_year)
        return day.toString(QStringLiteral("yyyy年M月d日"));
    const int second = qMin(86'399, int(std::lround((value - std::floor(value)) * 86'400)));
    bool twelve = false;
    for (const Token &token : m_tokens)
        twelve = twelve || token.kind == 'a';
    const auto padded = [](int number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    QString text;
    for (const Token &token : m_tokens) {
        const int width = token.count >= 2 ? 2 : 1;
        switch (token.kind) {
        case 'y':
            text += token.count <= 2 ? padded(day.year() % 100, 2) : padded(day.year(), 4);
            break;
        case 'm': text += padded(day.month(), token.count == 2 ? 2 : 1); break;
        case 'd': text += padded(day.day(), width); break;
        case 'w': text += QStringView(u"一二三四五六日").mid(day.dayOfWeek() - 1, 1); break;
        case 'h': {
            const int hour = second / 3600;
            text += padded(twelve ? (hour + 11) % 12 + 1 : hour, width);
            break;
        }
        case 'n': text += padded(second / 60 % 60, width); break;
        case 's': text += padded(second % 60, width); break;
        case 'a': text += second < 43'200 ? QStringLiteral("上午") : QStringLiteral("下午"); break;
        default: text += token.text;
        }
    }
    return text;
}

QString NumberFormat::showNumber(double value) const
{
    QString before;
    QString after;
    QString pattern;
    for (const Token &token : m_tokens) {
        if (token.kind == '0' && pattern.isEmpty())
            pattern = token.text;
        else if (token.kind == '0')
            return generalNumber(value); // such as fractions: two groups of digits
        else
            (pattern.isEmpty() ? before : after) += token.text;
    }
    if (pattern.count(u'.') > 1 || pattern.endsWith(u','))
        return generalNumber(value);
    const bool percent = pattern.contains(u'%');
    const qsizetype point = pattern.indexOf(u'.');
    const QString whole = point < 0 ? pattern : pattern.left(point);
    const QString fraction = point < 0 ? QString() : pattern.mid(point + 1);
    const int least = int(fraction.count(u'0'));
    const int most = least + int(fraction.count(u'#')) + int(fraction.count(u'?'));
    if (most > 15)
        return generalNumber(value);
    QString digits = QString::number(std::fabs(percent ? value * 100 : value), 'f', most);
    for (int drop = most; drop > least && digits.endsWith(u'0'); --drop)
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    const qsizetype dot = digits.indexOf(u'.');
    const qsizetype missing = whole.count(u'0') - (dot < 0 ? digits.size() : dot);
    if (missing > 0)
        digits.prepend(QString(missing, u'0'));
    return (value < 0 ? QStringLiteral("-") : QString()) + before + digits +
           (percent ? QStringLiteral("%") : QString()) + after;
}

} // namespace xhb
