#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All checks on a fresh Debian 12: installs what is missing, then format, scripts, the release build
# with its tests, and those of core and window again under clang's address and undefined-behaviour
# sanitizers.
# The last line is `N passed, N failed`; a build or a check that fails counts as one failure.
# Left out: label `speed` (see packaging/speed.sh); under the sanitizers all but label `sanitized`.
set -uo pipefail
export LC_ALL=C.UTF-8 # Chinese file names, and ctest's words in English
cd "$(dirname "$0")/.."

packaging/packages.sh build run test || exit 1
jobs=$(nproc)
passed=0
failed=0

# Runs one step; only a step that fails is counted here, tests are counted one by one below.
step() {
    local title=$1
    shift
    echo
    echo "== $title"
    "$@" && return
    echo "!! $title"
    failed=$((failed + 1))
    return 1
}

format() {
    local folders=()
    for folder in app core ui tests; do
        [ -d "$folder" ] && folders+=("$folder")
    done
    find "${folders[@]}" \( -name '*.cpp' -o -name '*.h' \) -print0 |
        xargs -0 clang-format --dry-run -Werror
}

scripts() {
    local script
    for script in packaging/*.sh .ci/run; do
        bash -n "$script" && [ -x "$script" ] || return 1
    done
}

# build_and_test <preset> <target> <ctest options that choose the tests …>
build_and_test() {
    local preset=$1 target=$2
    shift 2
    step "$preset: configure" cmake --preset "$preset" -DBUILD_TESTING=ON || return
    step "$preset: build" cmake --build --preset "$preset" --target "$target" -j "$jobs" || return
    local log=build/$preset/test.log summary ran bad
    echo
    echo "== $preset: tests"
    ctest --test-dir "build/$preset" "$@" -j "$jobs" --timeout 600 \
        --output-on-failure --no-tests=error 2>&1 | tee "$log"
    # ctest's own summary: "98% tests passed, 1 tests failed out of 50"
    summary=$(sed -n 's/^[0-9]*% tests passed, \([0-9]*\) tests\{0,1\} failed out of \([0-9]*\)$/\1 \2/p' "$log")
    read -r bad ran <<<"${summary:-1 1}"
    passed=$((passed + ran - bad))
    failed=$((failed + bad))
}

step "format" format
step "scripts" scripts
build_and_test release all -LE '^speed$'
build_and_test asan sanitized_tests -L '^sanitized$'

echo
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
