// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/theme.h"

#include <QIcon>
#include <QString>

namespace broker::ui {

/// One of the program's own marks (resources/icons), drawn in the palette's text colour: sharp at any
/// size and device pixel ratio, and repainted when the desktop turns dark or light. An unknown name
/// gives the "unknown" mark, so that a missing picture is seen instead of an empty place.
///
/// Catalogue types name their mark themselves: github, github-enterprise, gitlab, bitbucket-server,
/// azure-repos, artifactory, nexus, jira. These are marks of our own, not the companies' logos.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in the colour of a tone; selected and disabled modes follow the palette all the same.
[[nodiscard]] QIcon icon(const QString &name, Tone tone);
/// In full colour, for windows and the about box.
[[nodiscard]] QIcon applicationIcon();

} // namespace broker::ui
