// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionOutput.h"

#include "core/actions/DossierReader.h"
#include "core/actions/PetitionRecords.h"
#include "core/report/FormTemplate.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Label.h"
#include "ui/records/Output.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

/// What the public table shows: these petitions, a batch or, with neither, all.
struct PublicChoice {
    QString batch;
    std::vector<qint64> petitions;
};

Result<std::vector<PetitionRecord>> chosen(const Desk &desk, const std::vector<qint64> &petitions)
{
    TRY_LET(all, petitionRecords(desk));
    std::vector<PetitionRecord> records;
    for (const size_t place :
         placesOf(petitions, all, [](const PetitionRecord &record) { return record.petition.id; }))
        records.push_back(std::move(all[place]));
    return records;
}

Result<Paper> publicPaper(const Desk &desk, const PublicChoice &choice)
{
    TRY_LET(records, choice.petitions.empty() ? petitionRecords(desk, choice.batch)
                                              : chosen(desk, choice.petitions));
    const PublicPetitions list = publicPetitions(records);
    TRY_LET(head, letterheadOf(desk));
    TRY_LET(form, FormTemplate::builtIn(QStringLiteral("petition-list"),
                                        petitionListData(nullptr, {}, {})));
    return Paper{form.fill(petitionListData(list.rows, choice.batch, head)), form.copies(),
                 list.findings.join(QLatin1Char('\n'))};
}

void preview(QWidget *parent, const Desk &desk, const PublicChoice &choice)
{
    printPaper(parent, desk,
               choice.batch.isEmpty() ? Tr::tr("边督边改公开情况一览表")
                                      : Tr::tr("边督边改公开情况一览表 %1").arg(choice.batch),
               [choice](const Desk &apart, Progress &) { return publicPaper(apart, choice); });
}

} // namespace

void exportPetitions(QWidget *parent, Desk &desk, const std::vector<qint64> &petitions,
                     std::function<void(const QString &)> said)
{
    const QString title = Tr::tr("导出 %n 件信访件", nullptr, int(petitions.size()));
    const auto go = [=, &desk](bool withPerson) {
        exportTable(parent, desk,
                    {title, Tr::tr("信访件台账"), Tr::tr("已导出 %1 件到“%2”"),
                     [petitions, withPerson](const Desk &apart, Progress &) -> Result<Table> {
                         TRY_LET(records, chosen(apart, petitions));
                         return petitionTable(records, withPerson);
                     }},
                    said);
    };
    Ask(parent).choose(
        title, Tr::tr("举报人的姓名、电话和地址一般不带出：文件里只留掩码，正文里提到的也一样。"),
        {{Tr::tr("不带举报人信息"), [go] { go(false); }, Ask::Answer::Primary},
         {Tr::tr("带举报人信息"), [go] { go(true); }, Ask::Answer::Dangerous}});
}

void printPublicList(QWidget *parent, Desk &desk, const std::vector<qint64> &shown,
                     const QStringList &batches, const QString &proposed)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("打印边督边改公开情况一览表"));
    auto *column = new QVBoxLayout(dialog);
    auto *words = new Label(
        Tr::tr("公开的一览表按批次印发，举报人信息和文中的姓名、门牌、电话、证件号都会隐去。"),
        TextSize::Body, dialog);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *box = new QComboBox(dialog);
    box->setAccessibleName(Tr::tr("印哪些"));
    std::vector<PublicChoice> choices;
    const auto offer = [&](const QString &word, PublicChoice choice) {
        box->addItem(word);
        choices.push_back(std::move(choice));
    };
    if (!shown.empty())
        offer(Tr::tr("列表里的 %1 件，按列表的次序").arg(shown.size()), {{}, shown});
    for (const QString &batch : batches)
        offer(batch, {batch, {}});
    offer(Tr::tr("全部批次"), {});
    box->setCurrentIndex(std::max(0, box->findText(proposed)));
    column->addWidget(box);
    auto *buttons = new QDialogButtonBox(dialog);
    auto *go = buttons->addButton(Tr::tr("检查并预览"), QDialogButtonBox::AcceptRole);
    setRole(go, WidgetRole::Primary);
    buttons->addButton(Tr::tr("取消"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog,
                     [dialog, box, parent, &desk, choices] {
                         const PublicChoice choice = choices[size_t(box->currentIndex())];
                         dialog->accept();
                         preview(parent, desk, choice);
                     });
    dialog->open();
}

} // namespace xhb
