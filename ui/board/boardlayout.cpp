// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/boardlayout.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace broker::ui {

namespace {

/// Begins what this version writes; a header of Qt begins with zeros.
constexpr quint32 layoutMark = 0x42544C31;
constexpr auto layoutStream = QDataStream::Qt_6_4;
constexpr qsizetype mostWishes = 64;
constexpr int largestDetails = 10000;

} // namespace

QByteArray toBytes(const BoardLayout &layout)
{
    if (layout == BoardLayout())
        return {};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(layoutStream);
    stream << layoutMark << layout.header << layout.areWidthsByHand << layout.wishes << layout.isGroupedByDate
           << qint32(layout.detailsWidth) << qint32(layout.detailsHeight) << layout.isTiled;
    return bytes;
}

BoardLayout boardLayoutFrom(const QByteArray &bytes)
{
    BoardLayout layout;
    QDataStream stream(bytes);
    stream.setVersion(layoutStream);
    quint32 mark = 0;
    stream >> mark;
    if (mark != layoutMark) {
        layout.header = bytes;
        layout.areWidthsByHand = !bytes.isEmpty();
        return layout;
    }
    qint32 width = 0;
    qint32 height = 0;
    stream >> layout.header >> layout.areWidthsByHand >> layout.wishes >> layout.isGroupedByDate >> width
        >> height;
    // An earlier version ended here.
    if (!stream.atEnd())
        stream >> layout.isTiled;
    if (stream.status() != QDataStream::Ok || layout.wishes.size() > mostWishes)
        return {};
    layout.detailsWidth = std::clamp<int>(width, 0, largestDetails);
    layout.detailsHeight = std::clamp<int>(height, 0, largestDetails);
    return layout;
}

} // namespace broker::ui
