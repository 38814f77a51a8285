// SPDX-License-Identifier: GPL-3.0-or-later
// The short name of a procedure or a step ("six-step", "leader_confirm") as facts and rulebooks
// carry it: compared like a number, never allocated.
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <string_view>

namespace xhb {

struct Key {
    static constexpr size_t maxLength =
        23; ///< letters; the reader of rulebooks refuses longer ones

    std::array<char, maxLength + 1> letters{};

    constexpr Key() = default;
    constexpr explicit Key(std::string_view text)
    {
        if (text.size() <= maxLength)
            for (size_t i = 0; i < text.size(); ++i)
                letters[i] = text[i];
    }
    /// Empty when the text is too long or not ASCII: no rulebook has such a key.
    static Key of(QStringView text)
    {
        Key key;
        if (size_t(text.size()) > maxLength)
            return key;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].unicode() > 0x7e)
                return Key();
            key.letters[size_t(i)] = char(text[i].unicode());
        }
        return key;
    }

    explicit operator bool() const { return letters[0] != 0; }
    QString text() const { return QString::fromLatin1(letters.data()); }

    auto operator<=>(const Key &) const = default;
};

} // namespace xhb
