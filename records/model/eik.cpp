// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/eik.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace octant {

namespace {

constexpr int modulus = 11;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The remainder of the weighted sum; 10 where it has no digit.
template <std::size_t Size>
int remainder(QStringView digits, const std::array<int, Size> &weights)
{
    return std::transform_reduce(weights.begin(), weights.end(), digits.begin(), 0, std::plus<>(),
                                 [](int weight, QChar digit) { return weight * digit.digitValue(); }) %
           modulus;
}

template <std::size_t Size>
int checkDigit(QStringView digits, const std::array<int, Size> &first, const std::array<int, Size> &second)
{
    const int digit = remainder(digits, first);
    return digit < 10 ? digit : remainder(digits, second) % 10;
}

int branchCheckDigit(QStringView fourDigits)
{
    return checkDigit(fourDigits, std::array{2, 7, 3, 5}, std::array{4, 9, 5, 7});
}

} // namespace

EikCheck checkEik(const QString &text)
{
    const QString digits = eikDigits(text);
    if (digits.size() == 10)
        return EikCheck::TenDigits;
    if (digits.size() != 9 && digits.size() != 13)
        return EikCheck::NoCode;
    const bool baseHolds = eikCheckDigit(digits.left(8)) == digits[8].digitValue();
    const bool branchHolds =
        digits.size() == 9 || branchCheckDigit(QStringView(digits).mid(8, 4)) == digits[12].digitValue();
    return baseHolds && branchHolds ? EikCheck::Valid : EikCheck::WrongDigit;
}

QString eikDigits(const QString &text)
{
    QString kept = text;
    kept.removeIf(
        [](QChar c) { return c.isSpace() || c == u'.' || c.category() == QChar::Punctuation_Dash; });
    const bool prefixed =
        kept.size() > 2 && QStringView(u"BbВвБб").contains(kept[0]) && QStringView(u"GgГг").contains(kept[1]);
    if (prefixed)
        kept.remove(0, 2);
    return std::ranges::all_of(kept, isDigit) ? kept : QString();
}

int eikCheckDigit(const QString &eightDigits)
{
    Q_ASSERT(eightDigits.size() == 8);
    return checkDigit(eightDigits, std::array{1, 2, 3, 4, 5, 6, 7, 8}, std::array{3, 4, 5, 6, 7, 8, 9, 10});
}

} // namespace octant
