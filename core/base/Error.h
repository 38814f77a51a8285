// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, in words for the clerk and in a code a caller can branch on.
#pragma once

#include <QString>

namespace xhb {

enum class ErrorCode {
    Invalid,     ///< the input cannot be read or is incomplete
    Refused,     ///< a rule forbids it; Error::basis names the article
    NotFound,    ///< the thing named does not exist
    Conflict,    ///< the row changed meanwhile, or a later action stands in the way
    Sealed,      ///< approved or signed off: only a new round or an adjustment may change it
    Locked,      ///< another process has the book open
    ReadOnly,    ///< the book was opened for reading, or the medium forbids writing
    DiskFull,    ///< no room left; nothing was written
    Corrupt,     ///< the file is damaged or is no book
    NewerSchema, ///< written by a newer version of the program
    File,        ///< an input or output file cannot be read or written
    Cancelled,   ///< the user stopped it
};

/// The word used for a code in JSON answers ("refused", "sealed" …).
const char *errorCodeName(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString text;   ///< one Chinese sentence: what is wrong, where, what to do
    QString detail; ///< technical detail for a bug report; may be empty
    QString basis;  ///< rule and article ("JX-14(四)"), where a rule is the reason
};

} // namespace xhb
