// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a new book with a fictional county that looks alive on any day: to try the program out and
// to show it. Every fact goes through the rules, as if a clerk had entered it.
#pragma once

#include "core/actions/Desk.h"

namespace xhb {

/// What a photo of a problem shows. The seed given to the painter names it.
enum class SampleScene { Stream, Quarry, Site, Dump, Farm, Stack, Street, Hill, Field };

/// Draws a photo or a paper as JPEG. Photos: the seed's scene in the stage the role names; the
/// lines of `caption` are the words and the day. Papers (every other role): the lines are the
/// title, the number, the day and the text. Equal arguments must give equal bytes.
using PhotoPainter =
    std::function<QByteArray(AttachmentRole role, int seed, const QString &caption)>;

constexpr int sampleSeed(SampleScene scene, int variant)
{
    return int(scene) + 9 * variant;
}
constexpr SampleScene sceneOf(int seed)
{
    return SampleScene(seed % 9);
}

QString sampleCountyName();

/// The settings of the sample county's book.
BookInfo sampleBook();

/// One transaction, one journal entry. The book must be empty; nothing lies after desk.today().
Status fillSample(Desk &desk, const PhotoPainter &paint);

} // namespace xhb
