// SPDX-License-Identifier: GPL-3.0-or-later
// The sources a list brings along, each with its level and category to choose: guessed from the
// name where it says so, unknown otherwise.
#pragma once

#include "core/rules/Rulebook.h"

#include <QHash>
#include <QScrollArea>

namespace xhb {

class NewSources : public QScrollArea
{
    Q_OBJECT

public:
    NewSources(const Rulebook &rulebook, QWidget *parent);

    /// Fills level and category into the sources, now and at each choice. The sources must live
    /// until the next call; what was chosen for a name is remembered.
    void show(std::vector<Source> &sources);

private:
    QWidget *makeRow(Source &source);

    const Rulebook &m_rulebook;
    QHash<QString, Source> m_chosen; ///< by name
};

} // namespace xhb
