// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizardfixture.h"

#include <QList>
#include <QString>
#include <QTranslator>

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

/// The language of everything that is made while it lives. Needs an application.
class Language final
{
    Q_DISABLE_COPY_MOVE(Language)

public:
    /// A .qm file; empty for English.
    explicit Language(const QString &file);
    ~Language();

private:
    QTranslator m_translator;
};

/// A language that the program speaks, and its .qm file.
struct Translation
{
    QString language;
    QString file;
};

/// All but English, in its own name.
[[nodiscard]] QList<Translation> translations();

} // namespace broker::test
