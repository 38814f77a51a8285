// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace xhb {

const char *errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid: return "invalid";
    case ErrorCode::Refused: return "refused";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Sealed: return "sealed";
    case ErrorCode::Locked: return "locked";
    case ErrorCode::ReadOnly: return "read_only";
    case ErrorCode::DiskFull: return "disk_full";
    case ErrorCode::Corrupt: return "corrupt";
    case ErrorCode::NewerSchema: return "newer_schema";
    case ErrorCode::File: return "file";
    case ErrorCode::Cancelled: return "cancelled";
    }
    return "invalid";
}

} // namespace xhb
