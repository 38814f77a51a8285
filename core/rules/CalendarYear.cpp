// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CalendarYear.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

using namespace Qt::StringLiterals;

// A real file is under 10 kB; these caps only keep a foreign file from costing anything.
constexpr qsizetype maxBytes = 1 << 20;
constexpr qsizetype maxText = 200;
constexpr qsizetype maxEntries = 400;
constexpr QLatin1String ownFormat("xhb-calendar-1");

/// Reads one document, remembering for its messages which year and entry it is at.
class YearReader
{
public:
    explicit YearReader(QJsonObject object) : m_root(std::move(object)) {}

    Result<CalendarYear> read()
    {
        TRY(readYear());
        const bool own = m_root.value("format"_L1).toString() == ownFormat;
        TRY(own ? readOwn() : readHolidayCn());
        if (m_result.notices.empty() && m_result.days.empty())
            return Error{ErrorCode::Invalid,
                         Tr::tr("%1 年的放假安排尚未公布：文件里既没有通知也没有日期，未采用。"
                                "这一年仍按周末推算，结果暂定。")
                             .arg(m_result.year),
                         {},
                         {}};
        if (m_result.notices.empty())
            return wrong(own ? u"notices"_s : u"papers"_s,
                         Tr::tr("没有写明放假通知，未公布安排的年份不能导入"));
        if (m_result.days.empty())
            return wrong(own ? u"holidays"_s : u"days"_s, Tr::tr("没有任何放假日期"));
        return m_result;
    }

    Result<CalendarYear> readTyped()
    {
        TRY(readYear());
        Notice notice;
        TRY(readText(m_root, "title"_L1, u"title"_s, notice.title));
        TRY(readText(m_root, "doc_no"_L1, u"doc_no"_s, notice.docNo));
        TRY(readText(m_root, "url"_L1, u"url"_s, notice.url));
        if (notice.title.isEmpty())
            notice.title = usualNoticeTitle(m_result.year);
        TRY(add(std::move(notice), u"title"_s));
        TRY_LET(days, array(m_root, "days"_L1, u"days"_s));
        for (qsizetype i = 0; i < days.size(); ++i) {
            const QString at = u"days[%1]"_s.arg(i);
            const QJsonObject day = days[i].toObject();
            TRY(onlyKeys(day, {"date"_L1, "off"_L1, "name"_L1}, at));
            if (!day.value("off"_L1).isBool())
                return wrong(at, Tr::tr("off 应为 true（放假）或 false（上班）"));
            QString name;
            TRY(readText(day, "name"_L1, at, name));
            TRY(add(day.value("date"_L1), day.value("off"_L1).toBool(), name, at));
        }
        if (m_result.days.empty())
            return wrong(u"days"_s, Tr::tr("没有任何放假日期"));
        return m_result;
    }

private:
    Status readYear()
    {
        const int year = m_root.value("year"_L1).toInt();
        if (year < 1990 || year > 2199)
            return wrong(u"year"_s, Tr::tr("年份应为 1990 至 2199 之间的整数"));
        m_result.year = year;
        return done();
    }

    Status readOwn()
    {
        TRY(onlyKeys(m_root, {"format"_L1, "year"_L1, "notices"_L1, "holidays"_L1}, u""_s));
        TRY_LET(notices, array(m_root, "notices"_L1, u"notices"_s));
        for (qsizetype i = 0; i < notices.size(); ++i) {
            const QString at = u"notices[%1]"_s.arg(i);
            if (!notices[i].isObject())
                return wrong(at, Tr::tr("应为一份通知的标题、文号和网址"));
            const QJsonObject object = notices[i].toObject();
            TRY(onlyKeys(object, {"title"_L1, "doc_no"_L1, "url"_L1}, at));
            Notice notice;
            TRY(readText(object, "title"_L1, at, notice.title));
            TRY(readText(object, "doc_no"_L1, at, notice.docNo));
            TRY(readText(object, "url"_L1, at, notice.url));
            TRY(add(std::move(notice), at));
        }
        TRY_LET(holidays, array(m_root, "holidays"_L1, u"holidays"_s));
        for (qsizetype i = 0; i < holidays.size(); ++i) {
            const QString at = u"holidays[%1]"_s.arg(i);
            if (!holidays[i].isObject())
                return wrong(at, Tr::tr("应为一个节日的名称、放假日和上班日"));
            TRY(readHoliday(holidays[i].toObject(), at));
        }
        return done();
    }

    Status readHoliday(const QJsonObject &holiday, const QString &at)
    {
        TRY(onlyKeys(holiday, {"name"_L1, "off"_L1, "work"_L1}, at));
        QString name;
        TRY(readText(holiday, "name"_L1, at, name));
        for (const bool off : {true, false}) {
            const QLatin1String key = off ? "off"_L1 : "work"_L1;
            const QString listAt = at + u'.' + key;
            TRY_LET(dates, array(holiday, key, listAt));
            for (qsizetype i = 0; i < dates.size(); ++i)
                TRY(add(dates[i], off, name, listAt + u"[%1]"_s.arg(i)));
        }
        return done();
    }

    Status readHolidayCn()
    {
        TRY_LET(papers, array(m_root, "papers"_L1, u"papers"_s));
        for (qsizetype i = 0; i < papers.size(); ++i)
            TRY(add(Notice{{}, {}, papers[i].toString()}, u"papers[%1]"_s.arg(i)));
        TRY_LET(days, array(m_root, "days"_L1, u"days"_s));
        for (qsizetype i = 0; i < days.size(); ++i) {
            const QString at = u"days[%1]"_s.arg(i);
            const QJsonObject day = days[i].toObject();
            const QJsonValue off = day.value("isOffDay"_L1);
            if (!off.isBool())
                return wrong(at, Tr::tr("isOffDay 应为 true 或 false"));
            QString name;
            TRY(readText(day, "name"_L1, at, name));
            // "Back to work on Monday 2020-02-03" says nothing that a calendar does not know.
            const QDate date = dateOf(day.value("date"_L1));
            if (!off.toBool() && date.isValid() && date.dayOfWeek() <= 5)
                continue;
            TRY(add(day.value("date"_L1), off.toBool(), name, at));
        }
        return done();
    }

    Status add(Notice notice, const QString &at)
    {
        if (notice.title.isEmpty() && notice.url.isEmpty())
            return wrong(at, Tr::tr("通知既没有标题也没有网址"));
        if (notice.url.size() > maxText)
            return wrong(at, Tr::tr("文字过长"));
        m_result.notices.push_back(std::move(notice));
        return done();
    }

    Status add(const QJsonValue &value, bool off, const QString &name, const QString &at)
    {
        const QDate date = dateOf(value);
        if (!date.isValid())
            return wrong(at, Tr::tr("“%1”不是 2026-10-01 这样的日期")
                                 .arg(value.toVariant().toString().left(30)));
        if (const QString problem = problemOf({date, off, name}, m_result.year); !problem.isEmpty())
            return wrong(at, problem);
        if (const auto seen = m_seen.constFind(date); seen != m_seen.constEnd())
            return wrong(at,
                         (*seen == off ? Tr::tr("%1 重复出现") : Tr::tr("%1 既写成放假又写成上班"))
                             .arg(date.toString(Qt::ISODate)));
        m_seen.insert(date, off);
        m_result.days.push_back({date, off, name});
        return done();
    }

    static QDate dateOf(const QJsonValue &value)
    {
        const QString text = value.toString();
        return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    }

    Result<QJsonArray> array(const QJsonObject &object, QLatin1String key, const QString &at) const
    {
        const QJsonValue value = object.value(key);
        if (!value.isArray())
            return wrong(at, Tr::tr("缺少这一项，或它不是列表"));
        if (value.toArray().size() > maxEntries)
            return wrong(at, Tr::tr("条数过多"));
        return value.toArray();
    }

    Status readText(const QJsonObject &object, QLatin1String key, const QString &at,
                    QString &text) const
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isString())
            return wrong(at + u'.' + key, Tr::tr("应为文字"));
        if (value.toString().size() > maxText)
            return wrong(at + u'.' + key, Tr::tr("文字过长"));
        text = value.toString();
        if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }))
            return wrong(at + u'.' + key, Tr::tr("文字里有控制字符"));
        return done();
    }

    Status onlyKeys(const QJsonObject &object, std::initializer_list<QLatin1String> known,
                    const QString &at) const
    {
        for (const QString &key : object.keys())
            if (std::find(known.begin(), known.end(), key) == known.end())
                return wrong(at, Tr::tr("不认识的项目“%1”").arg(key.left(30)));
        return done();
    }

    Error wrong(const QString &at, const QString &what) const
    {
        const QString where =
            m_result.year ? Tr::tr("%1 年放假安排").arg(m_result.year) : Tr::tr("放假安排");
        return {
            ErrorCode::Invalid, Tr::tr("%1有误（%2）：%3，未采用。").arg(where, at, what), {}, {}};
    }

    QJsonObject m_root;
    CalendarYear m_result;
    QHash<QDate, bool> m_seen; ///< day → off
};

} // namespace

QString problemOf(const SpecialDay &day, int year)
{
    const QString iso = day.date.toString(Qt::ISODate);
    if (day.name.isEmpty())
        return Tr::tr("缺少节日名称");
    const bool december = day.date.year() == year - 1 && day.date.month() == 12;
    if (day.date.year() != year && !december)
        return Tr::tr("%1 不在本年，也不在上一年 12 月").arg(iso);
    if (!day.off && day.date.dayOfWeek() <= 5)
        return Tr::tr("%1 不是周末，不能是调休上班日").arg(iso);
    return {};
}

QString Notice::cited() const
{
    if (title.isEmpty())
        return url;
    const QString quoted = u'《' + title + u'》';
    return docNo.isEmpty() ? quoted : quoted + u'（' + docNo + u'）';
}

Result<CalendarYear> readCalendarYear(const QByteArray &json)
{
    if (json.size() > maxBytes)
        return Error{ErrorCode::Invalid, Tr::tr("放假安排文件过大，不像是放假安排。"), {}, {}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{ErrorCode::Invalid,
                     Tr::tr("放假安排文件不是有效的 JSON，读不出内容。"),
                     problem.errorString(),
                     {}};
    return YearReader(document.object()).read();
}

Result<CalendarYear> readTypedYear(const QJsonObject &notice)
{
    return YearReader(notice).readTyped();
}

QByteArray toJson(const CalendarYear &year)
{
    QJsonArray notices;
    for (const Notice &notice : year.notices) {
        QJsonObject object;
        const std::pair<QLatin1String, const QString &> texts[] = {
            {"title"_L1, notice.title}, {"doc_no"_L1, notice.docNo}, {"url"_L1, notice.url}};
        for (const auto &[key, text] : texts)
            if (!text.isEmpty())
                object.insert(key, text);
        notices.append(object);
    }
    QStringList names; // in the order of the notice
    QHash<QString, std::array<QJsonArray, 2>> dates;
    for (const SpecialDay &day : year.days) {
        if (!dates.contains(day.name))
            names.append(day.name);
        dates[day.name][day.off].append(day.date.toString(Qt::ISODate));
    }
    QJsonArray holidays;
    for (const QString &name : std::as_const(names))
        holidays.append(QJsonObject{
            {"name"_L1, name}, {"off"_L1, dates[name][true]}, {"work"_L1, dates[name][false]}});
    return QJsonDocument(QJsonObject{{"format"_L1, ownFormat},
                                     {"year"_L1, year.year},
                                     {"notices"_L1, notices},
                                     {"holidays"_L1, holidays}})
        .toJson(QJsonDocument::Compact);
}

QString usualNoticeTitle(int year)
{
    return Tr::tr("国务院办公厅关于%1年部分节假日安排的通知").arg(year);
}

} // namespace xhb
