// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/shellwords.h"

#include <QLatin1String>
#include <QStringView>

#include <optional>

// The options of a command, cut up as docker, podman and helm cut them up.
namespace broker::existing {

/// What is known of the options of a program.
struct OptionTable
{
    /// Those without a value, "--detach".
    bool (*isSwitch)(const QString &option);
    /// The same, of one letter.
    QStringView letters;
    /// Those whose value may begin with "-".
    bool (*hasValue)(const QString &option);
};

/// One option with its value, however the two are put together.
struct Option
{
    QString name;
    std::optional<Word> value{};
    Spot spot{};
};

class Arguments final
{
public:
    Arguments(const QList<Word> &words, qsizetype at, const OptionTable &table);

    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size(); }
    [[nodiscard]] Word take() { return m_words[m_at++]; }
    /// False behind "--", after which there are none.
    [[nodiscard]] bool isOption();
    /// "--env A=b", "--env=A=b", "-e A=b", "-eA=b", "-e=A=b", "-ite A=b". One that is not known takes the
    /// next word unless that is an option itself.
    [[nodiscard]] Option takeOption();

private:
    [[nodiscard]] Option withNext(const QString &name, const Spot &spot);

    QList<Word> m_words;
    qsizetype m_at;
    OptionTable m_table;
    bool m_areOptionsOver = false;
};

} // namespace broker::existing
