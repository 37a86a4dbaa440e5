// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/recorddelegate.h"

#include "models/recordmodel.h"
#include "platform/theme.h"

namespace broker::ui {

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RoomyDelegate::initStyleOption(option, index);
    // One row is one thing to the user; a frame around a single cell says otherwise.
    option->state &= ~QStyle::State_HasFocus;
    // Of a name that is too long its end is seen as well, which often tells it from others; so do how many
    // organizations stand behind it, and the last characters of a credential.
    if (index.column() == RecordModel::OrganizationColumn || index.column() == RecordModel::IntegrationColumn)
        option->textElideMode = Qt::ElideMiddle;
    const auto tone = static_cast<Tone>(index.data(RecordModel::ToneRole).toInt());
    if (tone != Tone::Plain)
        option->palette.setColor(QPalette::Text, toneColor(tone, option->palette));
}

} // namespace broker::ui
