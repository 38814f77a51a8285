#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns years of the holiday-cn data set (MIT) into the work calendars in resources/calendar.

usage: calendar-from-holiday-cn.py OUTPUT_DIRECTORY YEAR.json…
A year without a published notice is skipped: the program then reckons it as provisional.
"""
import datetime
import json
import pathlib
import sys

# The data set names notices by address only. Titles and document numbers are added here where known.
SPECIAL_NOTICES = {
    "http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm":
        "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
    "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm":
        "国务院办公厅关于调整2019年劳动节假期安排的通知",
    "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm":
        "国务院办公厅关于延长2020年春节假期的通知",
}
DOCUMENT_NUMBERS = {
    2016: "国办发明电〔2015〕18号",
    2017: "国办发明电〔2016〕17号",
    2018: "国办发明电〔2017〕12号",
    2019: "国办发明电〔2018〕15号",
    2020: "国办发明电〔2019〕16号",
    2021: "国办发明电〔2020〕27号",
    2022: "国办发明电〔2021〕11号",
    2023: "国办发明电〔2022〕16号",
    2024: "国办发明电〔2023〕7号",
    2025: "国办发明电〔2024〕12号",
    2026: "国办发明电〔2025〕7号",
}


def notice(year, url):
    if url in SPECIAL_NOTICES:
        return {"title": SPECIAL_NOTICES[url], "url": url}
    made = {"title": f"国务院办公厅关于{year}年部分节假日安排的通知"}
    if year in DOCUMENT_NUMBERS:
        made["doc_no"] = DOCUMENT_NUMBERS[year]
    made["url"] = url
    return made


def converted(raw):
    holidays = {}
    for day in raw["days"]:
        weekend = datetime.date.fromisoformat(day["date"]).weekday() >= 5
        if not day["isOffDay"] and not weekend:
            continue  # "back to work on Monday" says nothing new
        holiday = holidays.setdefault(day["name"], {"name": day["name"], "off": [], "work": []})
        holiday["off" if day["isOffDay"] else "work"].append(day["date"])
    return {
        "format": "xhb-calendar-1",
        "year": raw["year"],
        "notices": [notice(raw["year"], url) for url in raw["papers"]],
        "holidays": list(holidays.values()),
    }


def main(output, *files):
    for file in files:
        raw = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
        if not raw["papers"]:
            continue
        text = json.dumps(converted(raw), ensure_ascii=False, indent=2) + "\n"
        (pathlib.Path(output) / f"{raw['year']}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
