// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/leaksearch.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

namespace broker::test {

namespace {

/// The characters of the base64 text of anything that holds `secret` `before` bytes (modulo 3) from its
/// start which depend on the secret alone.
QByteArray base64Core(const QByteArray &secret, qsizetype before, QByteArray::Base64Options options)
{
    constexpr qsizetype bitsOfByte = 8;
    constexpr qsizetype bitsOfDigit = 6;
    const QByteArray encoded = (QByteArray(before, '\0') + secret).toBase64(options);
    const qsizetype first = (before * bitsOfByte + bitsOfDigit - 1) / bitsOfDigit;
    const qsizetype end = (before + secret.size()) * bitsOfByte / bitsOfDigit;
    return encoded.sliced(first, end - first);
}

QByteArray utf16(const QByteArray &secret, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
    return encoder.encode(QString::fromLatin1(secret));
}

} // namespace

QList<LeakSearch::Form> LeakSearch::formsOf(const QByteArray &secret)
{
    const QByteArray lower = secret.toLower();
    const QByteArray hex = lower.toHex();
    QByteArray percent;
    for (qsizetype i = 0; i < hex.size(); i += 2)
        percent += '%' + hex.sliced(i, 2);
    QByteArray withoutDashes = lower;
    withoutDashes.replace('-', QByteArray());

    QList<Form> forms{{QStringLiteral("plain text"), lower},
        {QStringLiteral("text without dashes"), withoutDashes},
        {QStringLiteral("UTF-16LE"), utf16(lower, QStringConverter::Utf16LE)},
        {QStringLiteral("UTF-16BE"), utf16(lower, QStringConverter::Utf16BE)}, {QStringLiteral("hex"), hex},
        {QStringLiteral("hex with upper-case text"), secret.toUpper().toHex()},
        {QStringLiteral("percent-encoding"), percent},
        {QStringLiteral("percent-encoded dashes"), QByteArray(lower).replace('-', "%2d")}};
    for (const QByteArray &text : {secret, secret.toUpper()}) {
        for (qsizetype before = 0; before < 3; ++before) {
            forms.append(
                {QStringLiteral("base64"), base64Core(text, before, QByteArray::Base64Encoding), false});
            forms.append({QStringLiteral("base64url"),
                base64Core(text, before, QByteArray::Base64UrlEncoding), false});
        }
    }
    return forms;
}

void LeakSearch::add(const QString &name, const QByteArray &secret)
{
    constexpr qsizetype shortest = 16;
    Q_ASSERT(secret.size() >= shortest);
    for (const Form &form : formsOf(secret))
        m_wanted.append({name, form});
}

QStringList LeakSearch::findIn(const QByteArray &content) const
{
    const QByteArray lower = content.toLower();
    QStringList found;
    for (const Wanted &wanted : m_wanted) {
        if ((wanted.form.anyCase ? lower : content).contains(wanted.form.bytes))
            found.append(wanted.secret + QStringLiteral(" as ") + wanted.form.name);
    }
    found.removeDuplicates();
    return found;
}

QStringList LeakSearch::findBelow(const QString &folder) const
{
    QStringList found;
    const auto note = [&found](const QString &path, const QStringList &findings) {
        for (const QString &finding : findings)
            found.append(path + QStringLiteral(": ") + finding);
    };
    // No system files: sockets and pipes hold nothing.
    QDirIterator files(
        folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        note(path, findIn(files.fileName().toUtf8()));
        if (!files.fileInfo().isFile())
            continue;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            note(path, findIn(file.readAll()));
        else if (file.exists())
            note(path, {QStringLiteral("cannot be read")});
    }
    return found;
}

} // namespace broker::test
