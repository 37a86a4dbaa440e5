// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QList>
#include <QSize>
#include <QString>
#include <QTranslator>

class QWidget;

namespace broker::test {

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

/// The column "translation", a row for each of them.
void addTranslationRows();

/// How somebody sees the windows: in which language, from which side, and how large the letters are.
struct Look
{
    QString name;
    QString file;
    bool isMirrored = false;
    int percent = 100;
};

/// Every language and, from a .qm file of it, the pseudo-language, also from right to left: each at 100 and
/// at 200 %.
[[nodiscard]] QList<Look> looks(const QString &pseudo);
/// The column "look", a row each.
void addLookRows(const QString &pseudo);

/// Everything that is made while it lives looks so.
class LookInUse final
{
    Q_DISABLE_COPY_MOVE(LookInUse)

public:
    explicit LookInUse(const Look &look);
    ~LookInUse();

    /// The least screen in it: with larger letters as much larger.
    [[nodiscard]] QSize smallScreen() const;
    /// The window with as much more room as its letters are larger, and with the height that its words need.
    void giveRoom(QWidget &window) const;

private:
    Language m_language;
    QFont m_before;
    int m_percent;
};

} // namespace broker::test

Q_DECLARE_METATYPE(broker::test::Look)
