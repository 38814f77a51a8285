// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace xhb {

namespace {

using namespace Qt::StringLiterals;

QChar halfWidth(QChar c)
{
    const char16_t u = c.unicode();
    const bool alphanumeric =
        (u >= u'０' && u <= u'９') || (u >= u'Ａ' && u <= u'Ｚ') || (u >= u'ａ' && u <= u'ｚ');
    if (alphanumeric)
        return QChar(char16_t(u - 0xFEE0));
    return u == u'\u3000' ? QChar(u' ') : c;
}

/// Visible characters that cleaning leaves alone: ASCII, Chinese, the usual punctuation. Nearly all
/// there are, so they are told quickly.
bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u > 0x20 && u < 0x7F) || (u >= 0x4E00 && u <= 0x9FFF) || (u > 0x3000 && u < 0x3020) ||
           u == u'，' || u == u'；' || u == u'：' || u == u'（' || u == u'）';
}

/// Characters that carry nothing a reader of an office list could see.
bool invisible(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Format || category == QChar::Other_NotAssigned ||
           (category == QChar::Other_Control && c != u'\n' && c != u'\t');
}

/// 0–9, or -1.
int digitValue(QChar c)
{
    switch (c.unicode()) {
    case u'〇':
    case u'零':
    case u'○':
    case u'O':
    case u'o': return 0;
    case u'一':
    case u'壹': return 1;
    case u'二':
    case u'两':
    case u'贰': return 2;
    case u'三':
    case u'叁': return 3;
    case u'四':
    case u'肆': return 4;
    case u'五':
    case u'伍': return 5;
    case u'六':
    case u'陆': return 6;
    case u'七':
    case u'柒': return 7;
    case u'八':
    case u'捌': return 8;
    case u'九':
    case u'玖': return 9;
    default: return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
    }
}

/// 10, 100, 1000, or 0.
int unitValue(QChar c)
{
    switch (c.unicode()) {
    case u'十':
    case u'拾': return 10;
    case u'百':
    case u'佰': return 100;
    case u'千':
    case u'仟': return 1000;
    default: return 0;
    }
}

bool latinO(QChar c)
{
    return c == u'O' || c == u'o';
}

/// Digits side by side: 二〇二五. The Latin O stands for a zero only among other digits.
std::optional<int> digitString(QStringView text)
{
    qint64 value = 0;
    bool any = false;
    for (const QChar c : text) {
        const int digit = digitValue(c);
        if (digit < 0)
            return std::nullopt;
        any = any || !latinO(c);
        value = value * 10 + digit;
        if (value > std::numeric_limits<int>::max())
            return std::nullopt;
    }
    return any ? std::optional(int(value)) : std::nullopt;
}

/// A number below ten thousand with units that fall: 三千零四十七, 十二, 百二十.
std::optional<int> section(QStringView text)
{
    int value = 0;
    int digit = -1;
    int lowest = 10'000;
    for (const QChar c : text) {
        if (const int unit = unitValue(c)) {
            if (unit >= lowest || digit == 0)
                return std::nullopt;
            value += (digit < 0 ? 1 : digit) * unit;
            digit = -1;
            lowest = unit;
        } else if (digitValue(c) == 0 && !latinO(c) && digit <= 0) {
            digit = 0;
        } else if (digitValue(c) > 0 && digit <= 0) {
            digit = digitValue(c);
        } else {
            return std::nullopt;
        }
    }
    return value + (digit > 0 ? digit : 0);
}

bool cjkNumeral(QChar c)
{
    return !c.isDigit() && !latinO(c) &&
           (digitValue(c) >= 0 || unitValue(c) || c == u'万' || c == u'廿' || c == u'卅');
}

/// A run of digits as its length and itself, so that plain comparison is numeric.
void appendNumber(QString &key, QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    const int length = int(std::min<qsizetype>(digits.size(), 99));
    key += QChar(char16_t(u'0' + length / 10));
    key += QChar(char16_t(u'0' + length % 10));
    key += digits;
}

} // namespace

QString toHalfWidth(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        result += halfWidth(c);
    return result;
}

QString cleaned(const QString &text)
{
    // Most cells of a list are clean already; they are shared, not copied.
    const bool clean = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return isPlain(c) || c == u' ' || c == u'\n'; });
    if (clean && (text.isEmpty() || (isPlain(text.front()) && isPlain(text.back()))))
        return text;
    return cleaned(QStringView(text));
}

QString cleaned(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlain(text[i])) {
            result += text[i];
            continue;
        }
        const QChar c = halfWidth(text[i]);
        if (c.isSurrogate()) {
            result += c;
        } else if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                result += u'\n';
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            result += u'\n';
        } else if (c.category() == QChar::Separator_Space) {
            result += u' ';
        } else if (!invisible(c)) {
            result += c;
        }
    }
    return result.trimmed();
}

std::optional<int> numeralValue(QStringView text)
{
    if (text.isEmpty() || text.size() > 20)
        return std::nullopt;
    const QString spelled = toHalfWidth(text).replace(u'廿', u"二十"_s).replace(u'卅', u"三十"_s);
    if (const std::optional<int> plain = digitString(spelled))
        return plain;
    const qsizetype wan = spelled.indexOf(u'万');
    const QStringView view(spelled);
    const std::optional<int> low = section(wan < 0 ? view : view.mid(wan + 1));
    if (!low || wan < 0)
        return low;
    const std::optional<int> high = section(view.left(wan));
    return high && *high > 0 ? std::optional(*high * 10'000 + *low) : std::nullopt;
}

QString codeSortKey(QStringView code)
{
    const QString text = cleaned(code);
    QString key;
    qsizetype i = 0;
    const auto run = [&](auto &&belongs) {
        const qsizetype start = i;
        while (i < text.size() && belongs(text[i]))
            ++i;
        return QStringView(text).mid(start, i - start);
    };
    const auto ascii = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto separate = [&key] {
        if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    };
    // The words around a number say what it counts, not where it stands.
    static const QRegularExpression wrapper(u"^(?:问题|序号|编号|措施|第|项|号|条|件)"_s);
    while (i < text.size()) {
        const QChar c = text[i];
        if (ascii(c)) {
            separate();
            appendNumber(key, run(ascii));
        } else if (cjkNumeral(c)) {
            const QStringView numeral = run(cjkNumeral);
            separate();
            if (const std::optional<int> value = numeralValue(numeral))
                appendNumber(key, QString::number(*value));
            else
                key += numeral;
        } else if (const auto word = wrapper.match(text.mid(i, 2)); word.hasMatch()) {
            i += word.capturedLength();
        } else if (c.isLetter() || c.isSurrogate()) {
            key += c.toUpper();
            ++i;
        } else {
            separate();
            ++i;
        }
    }
    return key.trimmed() + u'\n' + text;
}

Blank blankness(QStringView text)
{
    // What begins like a word or a number is content, unless it is one of the words below.
    if (!text.isEmpty()) {
        const QChar first = text.front();
        if ((first >= u'0' && first <= u'9') ||
            (first >= u'\u4E00' && first <= u'\u9FFF' && !QStringView(u"无暂没同").contains(first)))
            return Blank::No;
    }
    const QString word = cleaned(text);
    if (word.isEmpty())
        return Blank::Empty;
    static const QRegularExpression dash(u"^[-/\\\\／＼—–－―─‐‑−~～_]+$"_s);
    if (dash.match(word).hasMatch())
        return Blank::Dash;
    static const QRegularExpression none(u"^(?:无|暂无|没有)[。.]?$"_s);
    if (none.match(word).hasMatch())
        return Blank::None;
    static const QRegularExpression ditto(u"^(?:同上|〃|″|\"|”)[。.]?$"_s);
    return ditto.match(word).hasMatch() ? Blank::Ditto : Blank::No;
}

QString percentText(qint64 part, qint64 whole)
{
    if (whole == 0)
        return QStringLiteral("—");
    const qint64 tenths = (part * 2000 + whole) / (2 * whole);
    return QStringLiteral("%1.%2%").arg(tenths / 10).arg(tenths % 10);
}

} // namespace xhb
