// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are complete or absent: what is written under another name takes its place only when
// it is on the disk.
#pragma once

#include "core/base/Result.h"

#include <functional>

namespace xhb {

/// Forces a file's bytes to the disk.
Status syncFile(const QString &path);

/// Puts `temporary` in the place of `target` in one step, both in one folder, and forces it to the
/// disk. `temporary` is gone afterwards, also on error.
Status replaceFile(const QString &temporary, const QString &target);

/// Lets `write` fill a file beside `target`, then puts it in its place. An error leaves what was
/// there.
Status writeWhole(const QString &target,
                  const std::function<Status(const QString &temporary)> &write);

/// The whole content; File when it cannot be read, Invalid when it is longer than `limit` bytes.
Result<QByteArray> readWhole(const QString &path, qint64 limit);

/// The error that an operating system's errno stands for, about `path`.
Error fileError(int systemError, const QString &path);

} // namespace xhb
