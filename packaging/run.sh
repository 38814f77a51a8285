#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to paper: installs what is missing, builds the program, makes the sample
# book and leaves the sign-off form, the ledgers and the notice of a problem in out/.
set -euo pipefail
export LC_ALL=C.UTF-8 # for Chinese file names
cd "$(dirname "$0")/.."
trap 'echo "没有做完：packaging/run.sh 第 $LINENO 行出错。" >&2' ERR

packaging/packages.sh build run
cmake --preset release -DBUILD_TESTING=OFF >/dev/null
cmake --build --preset release --target xiaohaobu

app=build/release/app/xiaohaobu
today=2026-11-20 # a day on which the sample book has problems in every state
book=out/样例.xhb
mkdir -p out
rm -f "$book"

# The code of the first problem in a state, from the JSON the program exported.
first_in() {
    local code
    code=$(sqlite3 :memory: "SELECT json_extract(value, '$.code')
                             FROM json_each(readfile('out/整改台账.json'))
                             WHERE json_extract(value, '$.state') = '$1' LIMIT 1")
    [ -n "$code" ] || {
        echo "样例台账里没有状态为 $1 的问题。" >&2
        return 1
    }
    echo "$code"
}

"$app" new "$book" --sample --on "$today"
"$app" status "$book" --on "$today"
"$app" agenda "$book" --on "$today"

for format in xlsx csv json; do
    "$app" export "$book" --what issues --to "out/整改台账.$format" --on "$today"
done
"$app" export "$book" --what signoff --to out/销号台账.xlsx --on "$today"

closed=$(first_in closed)
public=$(first_in publicity)

"$app" status "$book" "$closed" --on "$today"
"$app" print "$book" --form signoff-form --for "$closed" --to out/验收销号登记表.pdf --on "$today"
"$app" print "$book" --form signoff-ledger --to out/销号台账.pdf --on "$today"
"$app" print "$book" --form notice --for "$public" --to out/公示稿.pdf --on "$today"
"$app" verify "$book"
QT_QPA_PLATFORM=offscreen "$app" "$book" --on "$today" --screenshot out/窗口-工作台.png --size 1366x768
QT_QPA_PLATFORM=offscreen "$app" "$book" --on "$today" --screenshot out/窗口-问题.png --place issues --size 1366x768

echo
echo "已做好，都在 out/ 里："
echo "  样例.xhb             样例台账（虚构的县）"
echo "  验收销号登记表.pdf   已销号问题 $closed"
echo "  销号台账.pdf .xlsx   全部销号情况"
echo "  公示稿.pdf           公示中问题 $public"
echo "  整改台账.xlsx .csv .json"
echo "  窗口-工作台.png 窗口-问题.png"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "正在打开窗口……"
    exec "$app" "$book" --on "$today"
fi
