// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextArena.h"

#include <QList>

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace xhb {

namespace {

constexpr char16_t border = 0; ///< between texts; no key on a keyboard gives it

/// The first place of `needle` at or after `from`. First and last letter are compared eight at a
/// time; in Chinese text nearly every place that passes is a hit.
size_t findFrom(std::u16string_view text, std::u16string_view needle, size_t from)
{
#ifdef __SSE2__
    const size_t last = needle.size() - 1;
    const __m128i first8 = _mm_set1_epi16(short(needle.front()));
    const __m128i last8 = _mm_set1_epi16(short(needle.back()));
    size_t at = from;
    for (; at + last + 8 <= text.size(); at += 8) {
        const auto load = [&](size_t place) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + place));
        };
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi16(first8, load(at)),
                                           _mm_cmpeq_epi16(last8, load(at + last)));
        for (unsigned mask = unsigned(_mm_movemask_epi8(both)); mask;) {
            const unsigned bit = unsigned(std::countr_zero(mask));
            const size_t place = at + bit / 2;
            if (std::memcmp(text.data() + place, needle.data(), needle.size() * sizeof(char16_t)) ==
                0)
                return place;
            mask &= ~(3u << bit);
        }
    }
    from = at;
#endif
    return text.find(needle, from);
}

std::vector<std::u16string> needles(QStringView words)
{
    std::vector<std::u16string> parts;
    for (const QStringView word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        std::u16string folded;
        for (const QChar letter : word)
            if (const char16_t plain = TextArena::fold(letter.unicode());
                plain != border && plain != u' ')
                folded += plain;
        if (!folded.empty())
            parts.push_back(std::move(folded));
    }
    return parts;
}

} // namespace

char16_t TextArena::fold(char16_t letter)
{
    if (letter >= 0xff01 && letter <= 0xff5e)
        letter = char16_t(letter - 0xfee0);
    else if (letter == 0x3000)
        letter = u' ';
    return letter >= u'A' && letter <= u'Z' ? char16_t(letter + 32) : letter;
}

void TextArena::begin()
{
    m_starts.push_back(m_text.size());
}

void TextArena::add(QStringView text)
{
    const size_t start = m_text.size();
    m_text.resize(start + size_t(text.size()) + 1);
    char16_t *out = m_text.data() + start;
    for (const QChar letter : text)
        *out++ = fold(letter.unicode());
    *out = border;
}

void TextArena::append(const TextArena &other)
{
    const size_t start = m_text.size();
    m_text += other.m_text;
    for (const size_t entry : other.m_starts)
        m_starts.push_back(start + entry);
}

void TextArena::noteLetters()
{
    m_letterPlace.assign(0x10000, 0);
    m_letters.assign(1, {});
    const size_t words = (m_starts.size() + 63) / 64;
    for (size_t entry = 0; entry < m_starts.size(); ++entry)
        for (size_t at = m_starts[entry]; at < endOf(entry); ++at) {
            quint32 &place = m_letterPlace[m_text[at]];
            if (place == 0) {
                place = quint32(m_letters.size());
                m_letters.emplace_back(words);
            }
            m_letters[place][entry / 64] |= quint64(1) << entry % 64;
        }
}

std::optional<std::vector<const TextArena::Set *>>
TextArena::setsOf(const std::vector<std::u16string> &words) const
{
    std::vector<const Set *> sets;
    for (const std::u16string &word : words)
        for (const char16_t letter : word) {
            if (m_letterPlace[letter] == 0)
                return {};
            sets.push_back(&m_letters[m_letterPlace[letter]]);
        }
    return sets;
}

/// Entries that hold every letter of the words.
std::vector<quint32> TextArena::candidates(const std::vector<std::u16string> &words) const
{
    const auto sets = setsOf(words);
    std::vector<quint32> found;
    for (size_t i = 0; sets && i < sets->front()->size(); ++i) {
        quint64 bits = ~quint64(0);
        for (const Set *set : *sets)
            bits &= (*set)[i];
        for (; bits; bits &= bits - 1)
            found.push_back(quint32(i * 64) + quint32(std::countr_zero(bits)));
    }
    return found;
}

std::vector<quint32> TextArena::find(QStringView words) const
{
    const std::vector<std::u16string> parts = needles(words);
    std::vector<quint32> found;
    if (parts.empty()) {
        found.resize(m_starts.size());
        std::iota(found.begin(), found.end(), 0u);
        return found;
    }
    if (noted()) {
        const bool single =
            std::ranges::all_of(parts, [](const std::u16string &part) { return part.size() == 1; });
        found = candidates(parts);
        return single ? found : find(words, found);
    }
    // The whole block once for the first word; the others only look into what it found.
    size_t entry = 0;
    for (size_t at = findFrom(m_text, parts.front(), 0); at != std::u16string::npos;) {
        while (endOf(entry) <= at)
            ++entry;
        found.push_back(quint32(entry));
        at = findFrom(m_text, parts.front(), endOf(entry));
    }
    return parts.size() == 1 ? found : find(words, found);
}

std::vector<quint32> TextArena::find(QStringView words, std::span<const quint32> among) const
{
    const std::vector<std::u16string> parts = needles(words);
    std::vector<const Set *> sets;
    if (noted()) {
        const auto known = setsOf(parts);
        if (!known)
            return {};
        sets = *known;
    }
    std::vector<quint32> found;
    for (const quint32 entry : among) {
        const auto holds = [entry](const Set *set) {
            return ((*set)[entry / 64] >> entry % 64 & 1u) != 0;
        };
        if (!std::ranges::all_of(sets, holds))
            continue;
        const size_t start = m_starts[entry];
        const std::u16string_view text(m_text.data() + start, endOf(entry) - start);
        if (std::ranges::all_of(parts, [&](const std::u16string &part) {
                return findFrom(text, part, 0) != std::u16string_view::npos;
            }))
            found.push_back(entry);
    }
    return found;
}

} // namespace xhb
