// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/Pdf.h"

#include "core/report/FormTemplate.h"
#include "core/report/Ledgers.h"
#include "core/report/Notice.h"
#include "core/report/SignOffForm.h"
#include "tests/core/report/Samples.h"
#include "tests/support/Print.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace xhb;

namespace {

FormTemplate form(const char *key, const FormData &names)
{
    return FormTemplate::builtIn(QLatin1String(key), names).value();
}

QString withoutBlanks(QString text)
{
    QString kept;
    for (QChar c : std::as_const(text))
        if (!c.isSpace() && c != QChar(0x0C))
            kept += c;
    return kept;
}

QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    EXPECT_TRUE(process.waitForFinished()) << "pdftotext (poppler-utils) is needed";
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// How often each character stands in a text, as “日×12”.
QStringList census(const QString &text)
{
    QMap<QChar, int> counts;
    for (QChar c : withoutBlanks(text))
        ++counts[c];
    QStringList said;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        said << QStringLiteral("%1(U+%2)×%3")
                    .arg(it.key())
                    .arg(it.key().unicode(), 4, 16)
                    .arg(it.value());
    return said;
}

void expectTextSurvives(const Document &document, const QString &path)
{
    ASSERT_OK(writePdf(document, path));
    TextSetter setter;
    QString printed;
    for (const Page &page : pagesOf(document, setter))
        printed += page.plainText();
    const QStringList wanted = census(printed), found = census(textOfPdf(path));
    EXPECT_EQ(found, wanted);
    for (const QString &character : wanted)
        EXPECT_TRUE(found.contains(character)) << character.toStdString();
}

} // namespace

TEST(Pdf, EveryCharacterOfEveryFormCanBeCopiedOut)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.pdf"));
    const Letterhead head = samples::letterhead();
    for (const char *procedure : {"district", "six-step", "superior"}) {
        const IssueDossier dossier = samples::dossier(procedure);
        expectTextSurvives(
            form("signoff-form", signOffFormData({}, {})).fill(signOffFormData(dossier, head)),
            path);
        EXPECT_TRUE(textOfPdf(path).contains(QStringLiteral("WT-2021-000123")));
        EXPECT_TRUE(textOfPdf(path).contains(QStringLiteral("2026年10月15日")));
    }
    const IssueDossier bare = samples::bareDossier();
    expectTextSurvives(
        form("signoff-form", signOffFormData({}, {})).fill(signOffFormData(bare, head)), path);
    EXPECT_TRUE(textOfPdf(path).contains(QStringLiteral("<img src=x onerror=alert(1)>")));

    auto issues = std::make_shared<std::vector<IssueDossier>>(9, samples::dossier());
    expectTextSurvives(
        form("issue-ledger", issueLedgerData({}, {})).fill(issueLedgerData(issues, head)), path);
    for (const char *layout : {"notice-a", "notice-b", "notice-c", "notice-d"})
        expectTextSurvives(form(layout, noticeData({}, {}, {}))
                               .fill(noticeData(samples::dossier("six-step"), {}, head)),
                           path);
}

TEST(Pdf, RadicalsAndDigitsBesideLettersAreRight)
{
    // Every character that a Kangxi radical (U+2F00–2FD5) looks like, and the simplified ones of
    // the supplement, in all four voices.
    QString radicals = QStringLiteral("民见讠贝车长门韦页风飞食饣马鱼鸟卤麦黄齐齿龙龟青母");
    for (char16_t c = 0x2F00; c <= 0x2FD5; ++c)
        radicals += QString(QChar(c)).normalized(QString::NormalizationForm_KC);
    Document document;
    for (Face face : {Face::Title, Face::Body, Face::Caption, Face::Note})
        document.blocks.push_back(Paragraph{
            radicals + QStringLiteral(" WT-2021-000123 D3SX202505280018 ABC123abc"), {face, 12}});
    const QTemporaryDir folder;
    expectTextSurvives(document, folder.filePath(QStringLiteral("a.pdf")));
    const QString text = textOfPdf(folder.filePath(QStringLiteral("a.pdf")));
    EXPECT_EQ(withoutBlanks(text).count(QStringLiteral("D3SX202505280018")), 4);
    for (QChar c : text)
        EXPECT_FALSE(c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF) << int(c.unicode());
}

TEST(Pdf, ACancelledFileIsNotWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    auto issues = std::make_shared<std::vector<IssueDossier>>(200, samples::dossier());
    const Document document =
        form("issue-ledger", issueLedgerData({}, {})).fill(issueLedgerData(issues, {}));
    Progress *running = nullptr;
    int last = 0;
    Progress progress([&](int done, int total) {
        EXPECT_GT(total, 10);
        last = done;
        if (done == 3)
            running->cancel();
    });
    running = &progress;
    const Status status = writePdf(document, path, &progress);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(last, 3);
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::Files)) << "nothing half done is left behind";
}

TEST(Pdf, AFolderThatIsNotThereIsAFileError)
{
    const Status status = writePdf({}, QStringLiteral("/no/such/folder/a.pdf"));
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::File);
    EXPECT_TRUE(status.error().text.contains(QStringLiteral("/no/such/folder/a.pdf")));
}

TEST(Pdf, AWriteThatFailsLeavesTheOldFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    auto issues = std::make_shared<std::vector<IssueDossier>>(60, samples::dossier());
    const Document document =
        form("issue-ledger", issueLedgerData({}, {})).fill(issueLedgerData(issues, {}));
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{20'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Status status = writePdf(document, path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_DFL);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::File);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(Pdf, AFullDiskIsCalledSo)
{
    const QTemporaryDir folder;
    const QByteArray mountPoint = QFile::encodeName(folder.path());
    if (mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "needs the right to mount a small file system";
    auto issues = std::make_shared<std::vector<IssueDossier>>(300, samples::dossier());
    const Document document =
        form("issue-ledger", issueLedgerData({}, {})).fill(issueLedgerData(issues, {}));
    const Status status = writePdf(document, folder.filePath(QStringLiteral("a.pdf")));
    const bool empty = QDir(folder.path()).isEmpty(QDir::Files);
    umount(mountPoint.constData());
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(empty);
}
