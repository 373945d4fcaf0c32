// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace octant {

/// How the digits of a register code (ЕИК, БУЛСТАТ) look.
enum class EikCheck {
    Valid,      ///< 9 or 13 digits with the right check digits
    WrongDigit, ///< right length, wrong check digit: warn, do not block
    TenDigits,  ///< may be a personal number: never stored unasked
    NoCode,     ///< anything else
};

/// Checks by the Registry Agency's rule (modulus 11 with weights 1…8, then 3…10; 2 7 3 5, then 4 9 5 7 for
/// the branch digits). Spaces, dots and hyphens are ignored, as is a leading "BG" in either script.
EikCheck checkEik(const QString &text);

/// The digits alone, as they are stored; empty where anything else remains.
QString eikDigits(const QString &text);

/// The check digit that completes eight digits.
int eikCheckDigit(const QString &eightDigits);

} // namespace octant
