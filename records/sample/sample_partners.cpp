// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sample/sample_partners.h"

#include "records/model/eik.h"
#include "records/sample/random.h"

#include <algorithm>

namespace octant {

namespace {

/// Partners who bear a commitment; they stay in the smallest sample.
const QStringList indispensable = {"A001", "A002", "A003", "A004", "A005", "A006", "A007", "A008",
                                   "A009", "A010", "A011", "A012", "A013", "A025", "A026", "A030",
                                   "A038", "A040", "A042", "A043", "A045", "A046"};

const QStringList adjectives = {"Зелен", "Нов", "Син",    "Бърз", "Добър",
                                "Ясен",  "Тих", "Светъл", "Ален", "Златен"};
const QStringList adjectivesLatin = {"Zelen", "Nov", "Sin",    "Barz", "Dobar",
                                     "Yasen", "Tih", "Svetal", "Alen", "Zlaten"};
const QStringList nouns = {"бряг", "рид", "път", "извор", "мост", "клас", "хълм", "двор", "ручей", "град"};
const QStringList nounsLatin = {"Bryag", "Rid",  "Pat",  "Izvor",  "Most",
                                "Klas",  "Halm", "Dvor", "Ruchey", "Grad"};

/// A further partner after the pattern of one of the cast, under a name and a register code of its own.
SamplePartner further(const SamplePartner &pattern, int number, quint32 seed)
{
    SamplePartner sample = pattern;
    const QString code = QStringLiteral("A%1").arg(number, 3, 10, QLatin1Char('0'));
    Random random(seed, code);
    const int adjective = random.below(int(adjectives.size()));
    const int noun = random.below(int(nouns.size()));
    sample.partner.code = PartnerCode(code);
    sample.partner.name =
        Text(QStringLiteral("„%1 %2 %3“").arg(adjectives[adjective], nouns[noun]).arg(number),
             QStringLiteral("%1 %2 %3").arg(adjectivesLatin[adjective], nounsLatin[noun]).arg(number));
    const QString eight = QString::number(80'000'000 + number);
    sample.partner.eik = eight + QString::number(eikCheckDigit(eight));
    sample.domain = QStringLiteral("partner%1.example.org").arg(number);
    sample.partner.website = QStringLiteral("https://www.") + sample.domain;
    sample.formerName = {};
    sample.renamed = {};
    sample.domainChanged = {};
    return sample;
}

} // namespace

QList<SamplePartner> samplePartners(const QList<SamplePartner> &cast, int count, quint32 seed)
{
    QList<SamplePartner> present;
    QList<SamplePartner> former;
    for (const SamplePartner &sample : cast)
        (sample.partner.left.isValid() ? former : present) << sample;
    const auto castSize = int(present.size());
    for (int number = castSize + 1; number <= count; ++number)
        present << further(present[(number - 1) % castSize], number + int(former.size()), seed);
    for (auto i = present.size() - 1; i >= 0 && present.size() > count; --i) {
        if (!indispensable.contains(present[i].partner.code.text()))
            present.removeAt(i);
    }
    return present + former;
}

} // namespace octant
