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
    places.add(new WorkbenchPage(book.desk()));
    places.add(new IssuesPage(book.desk(), settings, book.drafts()));
    places.add(new PlansPage(book.desk(), settings, book.drafts()));
    places.add(new PetitionsPage(book.desk(), settings, book.drafts()));
    places.add(new CalendarPage(book.desk(), settings));
    places.begin();
}

} // namespace xhb
