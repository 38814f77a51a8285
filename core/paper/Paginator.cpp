// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/Paginator.h"

#include "core/paper/Sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

void lay(const Paragraph &paragraph, Sheet &sheet)
{
    const double width = sheet.width() - paragraph.left - paragraph.right;
    const SharedText set = sheet.set(paragraph.text, paragraph.style, width);
    if (!sheet.fresh())
        sheet.moveTo(sheet.y() + paragraph.before);
    if (set->pitch() > sheet.room() && !sheet.fresh())
        sheet.breakPage();
    for (int first = 0; first < set->lineCount();) {
        const int fits = std::max(1, int(std::floor(sheet.room() / set->pitch() + 1e-6)));
        const int count = std::min(fits, set->lineCount() - first);
        sheet.text({sheet.left() + paragraph.left, sheet.y()}, set, first, count);
        sheet.moveTo(sheet.y() + count * set->pitch());
        first += count;
        if (first < set->lineCount())
            sheet.breakPage();
    }
    sheet.moveTo(sheet.y() + paragraph.after);
}

void lay(const SplitLine &line, Sheet &sheet)
{
    if (!sheet.fresh())
        sheet.moveTo(sheet.y() + line.before);
    TextStyle style = line.style;
    style.align = Align::Right;
    const SharedText right = sheet.set(line.right, style, sheet.width() * 0.6);
    const double taken = line.right.isEmpty() ? 0 : right->naturalWidth() + 4;
    style.align = Align::Left;
    const SharedText left = sheet.set(line.left, style, sheet.width() - taken);
    const double height = std::max(left->height(), right->height());
    if (height > sheet.room() && !sheet.fresh())
        sheet.breakPage();
    // The short end stands on the last line of the long one.
    const auto put = [&](double x, const SharedText &text) {
        sheet.text({x, sheet.y() + height - text->height()}, text, 0, text->lineCount());
    };
    if (!line.left.isEmpty())
        put(sheet.left(), left);
    if (!line.right.isEmpty())
        put(sheet.left() + sheet.width() - right->width(), right);
    sheet.moveTo(sheet.y() + height + line.after);
}

void lay(const Space &space, Sheet &sheet)
{
    if (!sheet.fresh())
        sheet.moveTo(sheet.y() + space.height);
}

void lay(const PageBreak &, Sheet &sheet)
{
    if (!sheet.fresh())
        sheet.breakPage();
}

void lay(const PrintTable &table, Sheet &sheet)
{
    layTable(table, sheet);
}

/// Pictures in boxes of one size: before, during and after under each other when there are three.
void lay(const Photos &photos, Sheet &sheet)
{
    constexpr double gap = 5;
    const int count = int(photos.photos.size());
    if (count == 0)
        return;
    const int perPage = photos.perPage > 0 ? photos.perPage
                        : count <= 2       ? 2
                        : count == 3       ? 3
                        : count == 4       ? 4
                                           : 6;
    const int columns = perPage <= 3 ? 1 : 2;
    const int rows = perPage / columns;
    const double width = (sheet.width() - (columns - 1) * gap) / columns;
    double cell = 0;
    int onPage = 0;
    double first = 0;
    for (int i = 0; i < count; ++i) {
        if (onPage == perPage) {
            sheet.breakPage();
            onPage = 0;
        }
        if (onPage == 0) {
            if (sheet.room() < sheet.bottom() / 2)
                sheet.breakPage();
            first = sheet.y();
            cell = std::min(sheet.room() / rows, width * 0.75 + 14);
        }
        const Photo &photo = photos.photos[size_t(i)];
        const double x = sheet.left() + (onPage % columns) * (width + gap);
        const double y = first + (onPage / columns) * cell;
        const SharedText caption = sheet.set(photo.caption, photos.caption, width);
        const int lines = std::min(caption->lineCount(), 2);
        const QRectF box(x, y, width, cell - gap - 2 * caption->pitch());
        sheet.picture(box, photo.bytes);
        sheet.text({x, box.bottom() + 1}, caption, 0, lines);
        sheet.name(QStringLiteral("photo"), box, true, true);
        ++onPage;
        sheet.moveTo(first + ((onPage + columns - 1) / columns) * cell);
    }
}

/// What a paragraph that is not to be parted from the next needs with all it takes along: at least
/// two lines of what follows, so that no heading and no signature stands alone on a page.
double keptHeight(const std::vector<Block> &blocks, size_t at, Sheet &sheet)
{
    constexpr double something = 15; ///< mm, of a table or a photo
    double height = 0;
    for (; at < blocks.size(); ++at) {
        const auto *paragraph = std::get_if<Paragraph>(&blocks[at]);
        if (!paragraph)
            return height + something;
        const SharedText set = sheet.set(paragraph->text, paragraph->style,
                                         sheet.width() - paragraph->left - paragraph->right);
        height += paragraph->before;
        if (!paragraph->keepWithNext)
            return height + std::min(set->lineCount(), 2) * set->pitch();
        height += set->lineCount() * set->pitch() + paragraph->after;
    }
    return height;
}

/// One run through the document; answers the number of pages, or 0 when it was stopped.
int run(const Document &document, TextSetter &setter, const PageSink &sink, int total)
{
    Sheet sheet(document, setter, sink, total);
    bool kept = false; // the paragraph before has seen to it that this one has room
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&document.blocks[i]);
        const bool keeps = paragraph && paragraph->keepWithNext;
        if (keeps && !kept && !sheet.fresh() &&
            keptHeight(document.blocks, i, sheet) > sheet.room())
            sheet.breakPage();
        kept = keeps;
        std::visit([&](const auto &content) { lay(content, sheet); }, document.blocks[i]);
        if (sheet.stopped())
            return 0;
    }
    sheet.finish();
    return sheet.stopped() ? 0 : sheet.pages();
}

} // namespace

Status paginate(const Document &document, TextSetter &setter, const PageSink &sink,
                Progress *progress)
{
    const Error cancelled{ErrorCode::Cancelled, Tr::tr("已取消，没有生成文件。"), {}, {}};
    int total = 0;
    if (document.numbers == PageNumbers::OfTotal) {
        const auto count = [&](const Page &) { return !(progress && progress->cancelled()); };
        total = run(document, setter, count, 0);
        if (total == 0)
            return cancelled;
    }
    const auto hand = [&](const Page &page) {
        if (progress && !progress->step(page.number, total))
            return false;
        return sink(page);
    };
    if (run(document, setter, hand, total) == 0)
        return cancelled;
    return done();
}

std::vector<Page> pagesOf(const Document &document, TextSetter &setter)
{
    std::vector<Page> pages;
    // Without a progress nothing can stop it.
    (void)paginate(document, setter, [&](const Page &page) {
        pages.push_back(page);
        return true;
    });
    return pages;
}

} // namespace xhb
