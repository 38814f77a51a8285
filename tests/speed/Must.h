// SPDX-License-Identifier: GPL-3.0-or-later
// A measurement that meets an error is worth nothing: say it and stop.
#pragma once

#include "core/base/Result.h"

#include <cstdio>
#include <cstdlib>

namespace xhb::test {

[[noreturn]] inline void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", why.toUtf8().constData());
    std::exit(2);
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error().text + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return result.take();
}

} // namespace xhb::test
