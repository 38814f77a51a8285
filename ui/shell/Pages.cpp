// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Pages.h"

#include "ui/calendar/CalendarPage.h"
#include "ui/issues/IssuesPage.h"
#include "ui/petitions/PetitionsPage.h"
#include "ui/plans/PlansPage.h"
#include "ui/shell/Places.h"
#include "ui/workbench/WorkbenchPage.h"

namespace xhb {

void addPages(Places &places, OpenBook &book, QSettings &settings)
{
    QWidget *room = places.room();
    places.add(new WorkbenchPage(book.desk(), room));
    places.add(new IssuesPage(book.desk(), settings, book.drafts(), room));
    places.add(new PlansPage(book.desk(), settings, book.drafts(), room));
    places.add(new PetitionsPage(book.desk(), settings, book.drafts(), room));
    places.add(new CalendarPage(book.desk(), settings, room));
    places.begin();
}

} // namespace xhb
