// SPDX-License-Identifier: GPL-3.0-or-later
// Content to pages. Pages are handed over one by one, so a ledger of ten thousand rows needs no
// more memory than one of ten.
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/paper/Page.h"

namespace xhb {

/// Takes a finished page; false stops the work (answered as Cancelled).
using PageSink = std::function<bool(const Page &page)>;

/// Lays out a document. Where pages are numbered “of total” it is laid out twice, first to count.
Status paginate(const Document &document, TextSetter &setter, const PageSink &sink,
                Progress *progress = nullptr);

/// All pages at once, for short documents and tests.
std::vector<Page> pagesOf(const Document &document, TextSetter &setter);

} // namespace xhb
