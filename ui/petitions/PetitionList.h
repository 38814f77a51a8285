// SPDX-License-Identifier: GPL-3.0-or-later
// The petitions a page shows.
#pragma once

#include "core/actions/Touched.h"
#include "ui/petitions/PetitionIndex.h"
#include "ui/records/RecordList.h"

namespace xhb {

class PetitionList : public RecordList
{
public:
    explicit PetitionList(Desk &desk, QObject *parent = nullptr)
        : RecordList(desk, entityInfo<Petition>(), &PetitionIndex::read, &touchedPetitions, parent)
    {
    }
    const PetitionIndex *index() const
    {
        return static_cast<const PetitionIndex *>(RecordList::index());
    }
};

} // namespace xhb
