// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace broker::ui {

/// Shows name, version, licence and the libraries in use, without waiting.
void openAboutBox(QWidget &parent);

} // namespace broker::ui
