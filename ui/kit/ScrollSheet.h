// SPDX-License-Identifier: GPL-3.0-or-later
// A tab that scrolls downwards, with the margins of all tabs.
#pragma once

#include <QLayout>
#include <QScrollArea>

namespace xhb {

class ScrollSheet : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollSheet(QWidget *parent);

    /// Makes what is shown here, where it stays: a widget that is moved later is styled anew with
    /// all that is in it.
    template <class Content, class... Args>
    Content *fill(Args &&...args)
    {
        auto *content = new Content(std::forward<Args>(args)..., widget());
        widget()->layout()->addWidget(content);
        return content;
    }
};

} // namespace xhb
