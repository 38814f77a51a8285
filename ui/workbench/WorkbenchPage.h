// SPDX-License-Identifier: GPL-3.0-or-later
// 工作台: what must be done today. Every number opens the rows behind it.
#pragma once

#include "ui/shell/Page.h"
#include "ui/workbench/Overview.h"

#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
QT_END_NAMESPACE

namespace xhb {

class AgendaList;
class Card;
class Label;
class RatePanel;

class WorkbenchPage : public Page
{
    Q_OBJECT

public:
    explicit WorkbenchPage(Desk &desk, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("workbench"); }
    QString title() const override { return tr("工作台"); }
    std::optional<int> count() const override
    {
        return m_overview ? std::optional(m_overview->pressing) : std::nullopt;
    }
    bool urgent() const override { return m_overview && m_overview->pressing > 0; }
    void refresh(const Changes &changes) override;
    void reload() override;
    void focusContent() override;

    Abilities abilities() const override { return Prints; }
    void print() override;

    /// Null until the book was read.
    const Overview *overview() const { return m_overview.get(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void readOthers();
    void arrive(quint64 request, Result<Overview> overview);
    void renew(const std::vector<qint64> &issues);
    void showAll();
    void showCards();
    void placeCards();
    void openFigure(const QString &place, int what);
    void showDay();

    Desk &m_desk;
    std::unique_ptr<Overview> m_overview;
    quint64 m_request = 0; ///< the reading under way; later ones win
    QTimer m_calm;         ///< runs out: plans and petitions are read anew
    bool m_reading = false;
    std::vector<qint64> m_missed;                        ///< touched while the book was read
    std::optional<std::vector<qint64>> m_unshown = {{}}; ///< issues to show anew; none = all
    Label *m_day;
    QGridLayout *m_cardGrid;
    std::vector<Card *> m_cards;            ///< of problems
    std::vector<QPushButton *> m_petitions; ///< below each: the same of petitions
    int m_columns = 0;
    AgendaList *m_agenda;
    RatePanel *m_rates;
};

} // namespace xhb
