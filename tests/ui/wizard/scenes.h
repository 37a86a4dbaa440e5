// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "looks.h"
#include "wizardfixture.h"

#include <QList>
#include <QString>

#include <memory>

namespace broker::test {

enum class Begins { Anew, WithPractice, WhereTheOneBeforeEnds };

/// Something that a user sees of the wizard: a page, with what it looks like in one situation.
struct Scene
{
    const char *name;
    /// From where it begins; false when it could not be reached.
    bool (*open)(WizardFixture &);
    /// What has the focus then.
    const char *focus;
    /// A way through the pages is gone once for all of them.
    Begins begins = Begins::Anew;
};

[[nodiscard]] const QList<Scene> &scenes();
/// The wizard in the scene with this place in the list; null when it could not be reached. Given the wizard
/// in the scene before, it goes on from there where it can.
[[nodiscard]] std::unique_ptr<WizardFixture> opened(
    qsizetype index, std::unique_ptr<WizardFixture> before = nullptr);
/// One row for each scene: its place in the list.
void addSceneRows();

} // namespace broker::test
