// SPDX-License-Identifier: GPL-3.0-or-later
// Which installed font speaks for each voice on paper. Official papers ask for fonts that many
// machines lack; the chain and the substitute in use can be told to the user (GB/T 9704-2012).
#pragma once

#include "core/report/Document.h"

#include <QFont>

namespace xhb {

struct FontChoice {
    Face face = Face::Body;
    QString wanted; ///< the font the standard asks for
    QString used;   ///< family in use; empty = no Chinese font at all
    bool exact = false;
};

class Fonts
{
public:
    /// Chooses from the fonts installed now.
    Fonts();
    /// Chooses from `families`, in any order.
    explicit Fonts(const QStringList &families);

    const FontChoice &choice(Face face) const { return m_choices[size_t(face)]; }
    /// One sentence for each voice that a substitute speaks for.
    QStringList substitutions() const;

    /// The font of a voice at the one size texts are set in (setEm units to a character).
    QFont font(Face face) const;

private:
    std::array<FontChoice, faces.size()> m_choices;
};

} // namespace xhb
