// SPDX-License-Identifier: GPL-3.0-or-later
// All searchable text of a list in one block of memory, so that a search is one scan: fast enough
// for every key pressed, wherever in a sentence the words stand.
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace xhb {

class TextArena
{
public:
    /// Starts the next entry; entries are numbered 0, 1, 2 … in the order they are begun.
    void begin();
    /// Adds a text to the entry begun last. Two texts of one entry never match across their border.
    void add(QStringView text);
    /// Adds the entries of another one behind these.
    void append(const TextArena &other);
    /// To be called once all is added: notes which entries hold which letter, so that a search only
    /// looks into entries that hold all of its letters. A bit per entry and letter.
    void noteLetters();
    void reserve(size_t characters) { m_text.reserve(characters); }

    size_t entries() const { return m_starts.size(); }
    size_t characters() const { return m_text.size(); }

    /// Entries that contain `words`, ascending. Latin letters and digits match in any case and
    /// width. Words separated by spaces must all occur. Empty words match everything.
    std::vector<quint32> find(QStringView words) const;
    /// The same among entries found before: for a search that was typed on.
    std::vector<quint32> find(QStringView words, std::span<const quint32> among) const;

    /// How letters are compared: small, half width.
    static char16_t fold(char16_t letter);

private:
    size_t endOf(size_t entry) const
    {
        return entry + 1 < m_starts.size() ? m_starts[entry + 1] : m_text.size();
    }

    bool noted() const { return !m_letterPlace.empty(); }
    using Set = std::vector<quint64>;
    /// Sets of all letters of the words; none = one of them is in no entry.
    std::optional<std::vector<const Set *>> setsOf(const std::vector<std::u16string> &words) const;
    std::vector<quint32> candidates(const std::vector<std::u16string> &words) const;

    std::u16string m_text;
    std::vector<size_t> m_starts;
    std::vector<quint32> m_letterPlace; ///< by letter; 0 = in no entry
    std::vector<Set> m_letters;         ///< bit per entry; the first is nobody's
};

} // namespace xhb
