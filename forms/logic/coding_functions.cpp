// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Digests and codes of texts, which are taken as UTF-8.

#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <optional>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

std::optional<QCryptographicHash::Algorithm> algorithmNamed(const QString &name)
{
    if (name == u"MD5"_s)
        return QCryptographicHash::Md5;
    if (name == u"SHA-1"_s)
        return QCryptographicHash::Sha1;
    if (name == u"SHA-256"_s)
        return QCryptographicHash::Sha256;
    if (name == u"SHA-384"_s)
        return QCryptographicHash::Sha384;
    return name == u"SHA-512"_s ? std::optional(QCryptographicHash::Sha512) : std::nullopt;
}

ExpressionValue applyDigest(const Arguments &arguments)
{
    const QByteArray bytes = arguments.text(0).toUtf8();
    const auto algorithm = algorithmNamed(arguments.text(1));
    const QString encoding = arguments.count() > 2 ? arguments.text(2) : u"base64"_s;
    if (!algorithm || (encoding != u"base64"_s && encoding != u"hex"_s)) {
        return arguments.fail(
            u"expression.digest"_s, Evaluation::tr("This digest is not known."),
            Evaluation::tr("Use MD5, SHA-1, SHA-256, SHA-384 or SHA-512, and base64 or hex."));
    }
    const QByteArray digest = QCryptographicHash::hash(bytes, *algorithm);
    return ExpressionValue::text(
        QString::fromLatin1(encoding == u"hex"_s ? digest.toHex() : digest.toBase64()));
}

ExpressionValue applyBase64Decode(const Arguments &arguments)
{
    QString code = arguments.text(0);
    while (code.endsWith(u'='))
        code.chop(1);
    const auto decoded = QByteArray::fromBase64Encoding(
        code.toUtf8(), QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(*decoded);
    if (!decoded || decoder.hasError()) {
        return arguments.fail(u"expression.base64"_s,
                              Evaluation::tr("“%1” is no text in base64.").arg(arguments.text(0)),
                              Evaluation::tr("Check where the value comes from."));
    }
    return ExpressionValue::text(text);
}

constexpr Function functions[] = {
    {"digest", 2, 3, applyDigest},
    {"base64-decode", 1, 1, applyBase64Decode},
};

} // namespace

std::span<const Function> codingFunctions()
{
    return functions;
}

} // namespace octant
