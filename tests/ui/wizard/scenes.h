// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "looks.h"
#include "wizardfixture.h"

#include <QList>
#include <QString>

namespace broker::test {

/// Something that a user sees of the wizard: a page, with what it looks like in one situation.
struct Scene
{
    const char *name;
    /// False when it could not be reached.
    bool (*open)(WizardFixture &);
    /// What has the focus then.
    const char *focus;
    bool practice = false;
};

[[nodiscard]] const QList<Scene> &scenes();
/// One row for each scene: its place in the list.
void addSceneRows();

} // namespace broker::test
