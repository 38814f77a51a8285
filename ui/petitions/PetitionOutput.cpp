// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionOutput.h"

#include "core/actions/DossierReader.h"
#include "core/actions/PetitionRecords.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxWriter.h"
#include "core/report/FormTemplate.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"
#include "ui/kit/Label.h"
#include "ui/records/Paper.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

struct Export {
    QString book;
    QDate today;
    std::vector<qint64> petitions;
    bool withPerson = false;
    QString path;
};

const Error &cancelled()
{
    static const Error error{ErrorCode::Cancelled, {}, {}, {}};
    return error;
}

/// Runs on another thread, over a reading connection of its own.
Result<int> write(const Export &wanted, Progress &progress)
{
    TRY_LET(ledger, Ledger::openForReading(wanted.book, true));
    TRY_LET(desk, Desk::open(*ledger, wanted.today));
    TRY_LET(all, petitionRecords(*desk));
    if (!progress.step(1, 3))
        return cancelled();
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < all.size(); ++i)
        places.insert(all[i].petition.id.value, i);
    std::vector<PetitionRecord> records;
    for (const qint64 id : wanted.petitions)
        if (const auto place = places.constFind(id); place != places.constEnd())
            records.push_back(std::move(all[*place]));
    const Table table = petitionTable(records, wanted.withPerson);
    if (!progress.step(2, 3))
        return cancelled();
    if (QFileInfo(wanted.path).suffix().toLower() == QLatin1String("csv")) {
        TRY(saveFile(wanted.path, toCsv(table, CsvEncoding::Utf8WithMark)));
    } else {
        TRY_LET(bytes, toXlsx(table));
        TRY(saveFile(wanted.path, bytes));
    }
    return int(records.size());
}

void askFile(QWidget *parent, Export wanted, std::function<void(const QString &)> said)
{
    const QString start =
        QFileInfo(wanted.book)
            .dir()
            .filePath(Tr::tr("信访件台账-%1.xlsx")
                          .arg(wanted.today.toString(QStringLiteral("yyyyMMdd"))));
    Ask(parent).saveFile(Tr::tr("导出 %1 件信访件").arg(wanted.petitions.size()), start,
                         {Tr::tr("Excel 工作簿 (*.xlsx)"), Tr::tr("逗号分隔文本 (*.csv)")},
                         QStringLiteral("xlsx"),
                         [parent, wanted, said = std::move(said)](const QString &path) mutable {
                             wanted.path = path;
                             Busy::run<Result<int>>(
                                 parent, Tr::tr("正在导出…"),
                                 [wanted](Progress &progress) { return write(wanted, progress); },
                                 [parent, path, said](Result<int> rows) {
                                     if (!rows)
                                         Ask(parent).error(rows.error());
                                     else
                                         said(Tr::tr("已导出 %1 件到“%2”")
                                                  .arg(*rows)
                                                  .arg(QDir::toNativeSeparators(path)));
                                 });
                         });
}

struct PublicPaper {
    Paper paper;
    QStringList findings;
};

Result<PublicPaper> publicPaper(const QString &book, QDate today, const QString &batch)
{
    TRY_LET(ledger, Ledger::openForReading(book, true));
    TRY_LET(desk, Desk::open(*ledger, today));
    TRY_LET(records, petitionRecords(*desk, batch));
    const PublicPetitions list = publicPetitions(records);
    TRY_LET(head, letterheadOf(*desk));
    TRY_LET(form, FormTemplate::builtIn(QStringLiteral("petition-list"),
                                        petitionListData(nullptr, {}, {})));
    return PublicPaper{{form.fill(petitionListData(list.rows, batch, head)), form.copies(), {}},
                       list.findings};
}

void preview(QWidget *parent, Desk &desk, const QString &batch)
{
    Busy::run<Result<PublicPaper>>(
        parent, Tr::tr("正在检查个人信息并排版…"),
        [book = desk.ledger().path(), today = desk.today(), batch](Progress &) {
            return publicPaper(book, today, batch);
        },
        [parent, batch](Result<PublicPaper> made) {
            if (!made) {
                Ask(parent).error(made.error());
                return;
            }
            const QString name = batch.isEmpty() ? Tr::tr("边督边改公开情况一览表")
                                                 : Tr::tr("边督边改公开情况一览表 %1").arg(batch);
            const auto show = [parent, name, paper = made->paper] {
                showPaper(parent, paper, name);
            };
            if (made->findings.isEmpty())
                show();
            else
                Ask(parent).confirm(
                    Tr::tr("公开前请看一遍：%1 处个人信息已隐去").arg(made->findings.size()),
                    made->findings.join(QLatin1Char('\n')), Tr::tr("看过了，预览"), show);
        });
}

} // namespace

void exportPetitions(QWidget *parent, Desk &desk, const std::vector<qint64> &petitions,
                     std::function<void(const QString &)> said)
{
    const Export wanted{desk.ledger().path(), desk.today(), petitions, false, {}};
    const auto go = [parent, wanted, said = std::move(said)](bool withPerson) {
        Export chosen = wanted;
        chosen.withPerson = withPerson;
        askFile(parent, chosen, said);
    };
    Ask(parent).choose(Tr::tr("导出 %1 件信访件").arg(petitions.size()),
                       Tr::tr("举报人的姓名、电话和地址一般不带出，文件里只留掩码。"),
                       {{Tr::tr("不带举报人信息"), [go] { go(false); }, Ask::Answer::Primary},
                        {Tr::tr("带举报人信息"), [go] { go(true); }, Ask::Answer::Dangerous}});
}

void printPublicList(QWidget *parent, Desk &desk, const QStringList &batches,
                     const QString &proposed)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("打印边督边改公开情况一览表"));
    auto *column = new QVBoxLayout(dialog);
    auto *words =
        new Label(Tr::tr("公开的一览表按批次印发，举报人信息和文中的电话、证件号都会隐去。"),
                  TextSize::Body, dialog);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *box = new QComboBox(dialog);
    box->setAccessibleName(Tr::tr("批次"));
    for (const QString &batch : batches)
        box->addItem(batch, batch);
    box->addItem(Tr::tr("全部批次"), QString());
    box->setCurrentIndex(std::max(0, box->findData(proposed)));
    column->addWidget(box);
    auto *buttons = new QDialogButtonBox(dialog);
    auto *go = buttons->addButton(Tr::tr("检查并预览"), QDialogButtonBox::AcceptRole);
    setRole(go, WidgetRole::Primary);
    buttons->addButton(Tr::tr("取消"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, box, parent, &desk] {
        const QString batch = box->currentData().toString();
        dialog->accept();
        preview(parent, desk, batch);
    });
    dialog->open();
}

} // namespace xhb
