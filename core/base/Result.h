// SPDX-License-Identifier: GPL-3.0-or-later
// A value or an Error. Errors travel as values: nothing of ours throws.
#pragma once

#include "core/base/Error.h"

#include <utility>
#include <variant>

namespace xhb {

template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() { return std::get<0>(m_state); }
    const T &value() const { return std::get<0>(m_state); }
    T take() { return std::move(std::get<0>(m_state)); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

using Status = Result<void>;

/// Success without a value: `return done();`
inline Status done()
{
    return {};
}

} // namespace xhb

#define XHB_JOIN2(a, b) a##b
#define XHB_JOIN(a, b) XHB_JOIN2(a, b)

#define XHB_TRY(name, expression)                                                                  \
    do {                                                                                           \
        auto name = (expression);                                                                  \
        if (!name.ok())                                                                            \
            return name.error();                                                                   \
    } while (false)
#define XHB_TRY_LET(result, name, expression)                                                      \
    auto result = (expression);                                                                    \
    if (!result.ok())                                                                              \
        return result.error();                                                                     \
    auto name = result.take()

/// Leaves the function with the error of a failed Result or Status.
#define TRY(expression) XHB_TRY(XHB_JOIN(tryStatus, __COUNTER__), expression)

/// Declares `name` with the value of a Result, or leaves the function with its error.
#define TRY_LET(name, expression) XHB_TRY_LET(XHB_JOIN(tryResult, __COUNTER__), name, expression)
