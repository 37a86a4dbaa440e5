// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QtEndian>

namespace broker::test {

/// The streams of a PDF, those with a filter decompressed.
inline QList<QByteArray> streamsIn(const QByteArray &pdf)
{
    QList<QByteArray> streams;
    qsizetype at = 0;
    while ((at = pdf.indexOf("stream\n", at)) >= 0) {
        const qsizetype begin = at + 7;
        const qsizetype end = pdf.indexOf("endstream", begin);
        if (end < 0)
            break;
        const QByteArray raw = pdf.sliced(begin, end - begin);
        // What it says of its size is a hint only.
        QByteArray prefixed(4, '\0');
        qToBigEndian(static_cast<quint32>(raw.size() * 8), prefixed.data());
        const QByteArray plain = qUncompress(prefixed + raw);
        streams.append(plain.isEmpty() ? raw : plain);
        at = end + 9;
    }
    return streams;
}

/// What each of its typefaces makes of the glyphs that are drawn: one of them is the text.
inline QStringList textsIn(const QByteArray &pdf)
{
    const QList<QByteArray> streams = streamsIn(pdf);
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (<[^\\]]*?>|\\[[^\\]]*\\])"));
    static const QRegularExpression word(QStringLiteral("<([0-9A-Fa-f]+)>"));
    QStringList texts;
    for (const QByteArray &map : streams) {
        if (!map.contains("begincmap"))
            continue;
        QHash<ushort, QString> letters;
        auto ranges = range.globalMatch(QString::fromLatin1(map));
        while (ranges.hasNext()) {
            const auto one = ranges.next();
            ushort code = one.captured(1).toUShort(nullptr, 16);
            const ushort last = one.captured(2).toUShort(nullptr, 16);
            auto targets = word.globalMatch(one.captured(3));
            ushort unicode = 0;
            for (; code <= last && code != 0xffff; ++code) {
                unicode = targets.hasNext() ? targets.next().captured(1).right(4).toUShort(nullptr, 16)
                                            : static_cast<ushort>(unicode + 1);
                letters.insert(code, QString(QChar(unicode)));
            }
        }
        QString text;
        for (const QByteArray &page : streams) {
            if (page.contains("begincmap") || !page.contains(" Tf"))
                continue;
            auto words = word.globalMatch(QString::fromLatin1(page));
            while (words.hasNext()) {
                const QString codes = words.next().captured(1);
                for (qsizetype i = 0; i + 4 <= codes.size(); i += 4)
                    text += letters.value(codes.mid(i, 4).toUShort(nullptr, 16));
            }
        }
        texts.append(text);
    }
    return texts;
}

} // namespace broker::test
