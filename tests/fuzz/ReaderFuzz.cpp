// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds bytes to the readers of tables, the ledger reader and the import plan. With a fuzzing
// engine it is its target; without one, main() replays the files of a folder and small damages of
// each, which is what the continuous build does under the sanitizers.
#include "core/exchange/ImportPlan.h"
#include "core/exchange/LedgerReader.h"
#include "core/exchange/PetitionPlan.h"
#include "core/exchange/PetitionReader.h"
#include "core/exchange/TableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdint>
#include <cstdio>
#include <zip.h>

using namespace xhb;

namespace {

/// A workbook around the XML of one sheet: damage there is not stopped by the zip's checksum.
QByteArray wrapped(const QByteArray &sheet)
{
    const auto relations = [](const char *type, const char *target) {
        return QByteArray("<Relationships><Relationship Id=\"r1\" Type=\"x/") + type +
               "\" Target=\"" + target + "\"/></Relationships>";
    };
    const std::pair<const char *, QByteArray> entries[] = {
        {"_rels/.rels", relations("officeDocument", "xl/workbook.xml")},
        {"xl/_rels/workbook.xml.rels", relations("worksheet", "sheet.xml")},
        {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"r1\"/>"
                            "</sheets></workbook>"},
        {"xl/sheet.xml", sheet},
    };
    zip_error_t error;
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name, source, 0);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray made(qsizetype(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, made.data(), zip_uint64_t(made.size()));
    zip_source_close(target);
    zip_source_free(target);
    return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ReadLimits limits;
    limits.unpackedBytes = 8 << 20; // an engine wants many small runs
    limits.tokenBytes = 1 << 20;
    limits.cells = 100'000;
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith("<worksheet"))
        bytes = wrapped(bytes);
    const auto book = readTable(bytes, nullptr, limits);
    if (!book.ok())
        return 0;
    const auto draft = readLedger(*book);
    if (draft.ok())
        toJson(planImport(*draft, {}));
    if (const auto petitions = readPetitions(*book))
        toJson(planPetitions(*petitions, {}, {}, QDate(2026, 11, 22)));
    return 0;
}

#ifndef XHB_FUZZ_ENGINE
namespace {

void replay(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                           size_t(bytes.size()));
}

} // namespace

/// reader_fuzz FOLDER [DAMAGES]: every file as it is, then with that many random damages.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        std::fputs("reader_fuzz FOLDER [DAMAGES]\n", stderr);
        return 2;
    }
    const int damages = arguments.size() > 2 ? arguments[2].toInt() : 200;
    int files = 0;
    for (const QFileInfo &info : QDir(arguments[1]).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray whole = file.readAll();
        ++files;
        replay(whole);
        QRandomGenerator random(quint32(whole.size()));
        for (int i = 0; i < damages && !whole.isEmpty(); ++i) {
            QByteArray damaged = whole;
            const int times = 1 + int(random.bounded(6));
            for (int t = 0; t < times; ++t) {
                const int at = int(random.bounded(damaged.size()));
                switch (random.bounded(4)) {
                case 0: damaged[at] = char(random.bounded(256)); break;
                case 1: damaged[at] = char(damaged[at] ^ (1 << random.bounded(8))); break;
                case 2: damaged.remove(at, 1 + int(random.bounded(8))); break;
                default: damaged.insert(at, damaged.mid(at, 1 + int(random.bounded(16))));
                }
                if (damaged.isEmpty())
                    break;
            }
            replay(damaged);
        }
    }
    std::printf("%d files, %d damages each\n", files, damages);
    return files > 0 ? 0 : 1;
}
#endif
