// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace broker::test {

/// Looks for secrets where they must not be, in every form that a program writes by accident.
class LeakSearch final
{
public:
    /// `name` is what a finding calls it. Not for secrets that are short or empty.
    void add(const QString &name, const QByteArray &secret);

    /// "API token as base64", one per form found.
    [[nodiscard]] QStringList findIn(const QByteArray &content) const;
    /// In every regular file below the folder, and in the names of all files: "<path>: API token as
    /// base64". A file that cannot be read is a finding, too.
    [[nodiscard]] QStringList findBelow(const QString &folder) const;

    struct Form
    {
        QString name;
        QByteArray bytes;
        /// Whether `bytes` are in lower case and mean either case.
        bool anyCase = true;
    };
    [[nodiscard]] static QList<Form> formsOf(const QByteArray &secret);

private:
    struct Wanted
    {
        QString secret;
        Form form;
    };

    QList<Wanted> m_wanted;
};

} // namespace broker::test
