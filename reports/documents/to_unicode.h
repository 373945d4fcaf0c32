// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace octant {

/// Which characters each glyph of an embedded font stands for.
using GlyphCharacters = QMap<uint, QString>;

/// Reads the map that Qt writes into a PDF: runs of glyphs with a list of their characters, or with the first
/// one of consecutive characters.
GlyphCharacters readToUnicode(const QByteArray &map);

/// Writes it so that a reader gets what was meant: a space for the glyph that Qt takes for a tab, letters for
/// ligatures, and nothing for the glyph of missing characters.
QByteArray writeToUnicode(const GlyphCharacters &characters);

} // namespace octant
