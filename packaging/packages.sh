#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of the Debian packages named here, the one list of them all:
#   packaging/packages.sh build run        to build the program and to use it
#   packaging/packages.sh build run test   to run the tests as well
# It does not touch the network when nothing is missing.
set -euo pipefail

build="g++ cmake ninja-build ccache pkg-config
       qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
       libsqlite3-dev libxlsxwriter-dev libzip-dev libexpat1-dev"
run="fonts-noto-cjk sqlite3 qt6-translations-l10n"
test="libgtest-dev libgmock-dev clang libclang-rt-14-dev clang-format
      poppler-utils p7zip-full xvfb xauth python3-openpyxl python3-icalendar libreoffice-calc-nogui"

missing=()
for set in "$@"; do
    case "$set" in build | run | test) ;; *)
        echo "packages.sh: 没有这一组软件包：$set" >&2
        exit 2
        ;;
    esac
    for package in ${!set}; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing+=("$package")
    done
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "缺少软件包，又没有 sudo。请以 root 运行：apt-get install ${missing[*]}" >&2
        exit 1
    }
    as_root=(sudo)
fi
echo "正在安装缺少的软件包：${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}"
