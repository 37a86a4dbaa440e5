// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace broker::ui {

/// `text` of a label or button as it is read out: without the mark of its keyboard letter. Languages without
/// Latin letters put the whole letter behind the words, "(&G)", which goes as well.
[[nodiscard]] QString withoutLetterMark(QString text);

} // namespace broker::ui
