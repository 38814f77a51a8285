#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The speed comparisons of tests/speed, each a ratio within one run, from the release build.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/packages.sh build run test
cmake --preset release -DBUILD_TESTING=ON >/dev/null
cmake --build --preset release
ctest --test-dir build/release -L '^speed$' --verbose --no-tests=error
