// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/helmcommand.h"

#include "clientconfig/secrettext.h"
#include "existing/arguments.h"
#include "existing/budget.h"
#include "existing/secretparts.h"
#include "existing/substitution.h"
#include "existing/yamlforms.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace broker::existing {

namespace {

using L = QLatin1String;

/// The options of "install", "upgrade" and "template" that have no value (helm 3 and 4).
bool isHelmSwitch(const QString &option)
{
    constexpr std::array switches{L("--atomic"), L("--cleanup-on-fail"), L("--create-namespace"),
        L("--debug"), L("--dependency-update"), L("--devel"), L("--disable-openapi-validation"),
        L("--dry-run"), L("--enable-dns"), L("--force"), L("--force-conflicts"), L("--force-replace"),
        L("--generate-name"), L("--help"), L("--hide-notes"), L("--hide-secret"), L("--include-crds"),
        L("--insecure-skip-tls-verify"), L("--install"), L("--is-upgrade"),
        L("--kube-insecure-skip-tls-verify"), L("--no-hooks"), L("--pass-credentials"), L("--plain-http"),
        L("--render-subchart-notes"), L("--replace"), L("--reset-then-reuse-values"), L("--reset-values"),
        L("--reuse-values"), L("--rollback-on-failure"), L("--skip-crds"), L("--skip-schema-validation"),
        L("--skip-tests"), L("--take-ownership"), L("--validate"), L("--verify"), L("--wait"),
        L("--wait-for-jobs")};
    return std::find(switches.begin(), switches.end(), option) != switches.end();
}

bool hasHelmValue(const QString &option)
{
    constexpr std::array withValue{L("--set"), L("--set-string"), L("--set-file"), L("--set-json"),
        L("--set-literal"), L("--values"), L("-f"), L("--namespace"), L("-n")};
    return std::find(withValue.begin(), withValue.end(), option) != withValue.end();
}

constexpr OptionTable helmOptions{isHelmSwitch, u"ghi", hasHelmValue};

class Release
{
public:
    Release(const Command &command, qsizetype at, const QList<Source> &sources)
        : m_arguments(command.words, at, helmOptions)
        , m_sources(sources)
        , m_spot(command.words.constFirst().spot)
    { }

    RawClient read()
    {
        while (!m_arguments.atEnd()) {
            if (m_arguments.isOption())
                readOption(m_arguments.takeOption());
            else if (!m_arguments.atEnd())
                m_names.append(plainText(m_arguments.take().text));
        }
        RawClient client = clientOfChart(m_ofFiles + m_set + m_literal, m_environment, m_spot);
        // The chart comes second, and alone where helm makes up the name.
        if (m_names.size() > 1)
            client.name = m_names.constFirst();
        client.ignored += m_ignored;
        client.flaw = m_flaw;
        // Others are installed by helm as well.
        if (!isOfBroker()) {
            client.type.clear();
            client.image.clear();
        }
        return client;
    }

private:
    [[nodiscard]] bool isOfBroker() const
    {
        const auto isValue = [](const ChartEntry &entry) {
            return entry.path == L("brokerToken") || entry.path == L("scmType")
                || entry.path == L("brokerTokenSecret.name");
        };
        const auto isChart = [](const QString &name) {
            return name.contains(L("broker"), Qt::CaseInsensitive)
                || name.contains(L("snyk"), Qt::CaseInsensitive);
        };
        return std::any_of(m_names.cbegin(), m_names.cend(), isChart)
            || std::any_of(m_ofFiles.cbegin(), m_ofFiles.cend(), isValue)
            || std::any_of(m_set.cbegin(), m_set.cend(), isValue)
            || std::any_of(m_literal.cbegin(), m_literal.cend(), isValue);
    }

    void readOption(const Option &option)
    {
        if (!option.value)
            return;
        if (option.name == L("--set") || option.name == L("--set-string"))
            addSetValues(*option.value, m_set);
        else if (option.name == L("--set-literal"))
            addPair(option.value->text, option.value->spot, m_literal);
        else if (option.name == L("--set-json"))
            m_ignored.append({IgnoredReason::NotUnderstood, pathIn(option.value->text), option.value->spot});
        else if (option.name == L("--set-file"))
            noteSetFiles(*option.value);
        else if (option.name == L("-f") || option.name == L("--values"))
            readValues(*option.value);
        else
            m_ignored.append({IgnoredReason::ValueOfChart, nameOfOption(option.name), option.value->spot});
    }

    /// Nothing where a value may stand right behind the letter of one.
    static QString nameOfOption(const QString &option)
    {
        static const QRegularExpression form(QStringLiteral("^(?:-[A-Za-z]|--[a-z][a-z-]{0,40})$"));
        return form.match(option).hasMatch() ? shownName(option) : QString();
    }

    /// Of "a.b=…"; nothing for an object, in which a value may come before a "=", or be all there is.
    static QString pathIn(const Secret &text)
    {
        static const QRegularExpression path(QStringLiteral("^[A-Za-z0-9_.\\[\\]-]+$"));
        const Assignment pair = assignmentIn(text);
        return pair.value && path.match(pair.name).hasMatch() ? shownName(pair.name) : QString();
    }

    static void addPair(const Secret &text, const Spot &spot, QList<ChartEntry> &entries)
    {
        const Assignment pair = assignmentIn(text);
        if (!pair.value || !Budget::spend(stepsOfEntry))
            return;
        const bool isElsewhere
            = pair.value->reveal([](QByteArrayView bytes) { return bytes.contains(missingMark); });
        entries.append({pair.name, isElsewhere ? Secret() : *pair.value, spot, isElsewhere});
    }

    /// "a=b,c.d=e" of helm's --set, where "\\," is a comma, and "{a,b}" a list.
    static void addSetValues(const Word &word, QList<ChartEntry> &entries)
    {
        word.text.reveal([&](QByteArrayView bytes) {
            clientconfig::SecretText part;
            bool isInList = false;
            for (qsizetype at = 0; at < bytes.size(); ++at) {
                const char c = bytes[at];
                if (c == '\\' && at + 1 < bytes.size()) {
                    part << bytes[++at];
                } else if (c == ',' && !isInList) {
                    addPair(part.take(), word.spot, entries);
                } else {
                    if (c == '{' && at > 0 && bytes[at - 1] == '=')
                        isInList = true;
                    isInList = isInList && c != '}';
                    part << c;
                }
            }
            addPair(part.take(), word.spot, entries);
        });
    }

    /// "a=file,b=file": values that are the text of a file which is not here.
    void noteSetFiles(const Word &word)
    {
        QList<ChartEntry> entries;
        addSetValues(word, entries);
        for (const ChartEntry &entry : std::as_const(entries)) {
            m_ignored.append(
                {entry.path == rulesOfChart ? IgnoredReason::OwnRules : IgnoredReason::FileNotGiven,
                    shownName(entry.path), entry.spot});
        }
    }

    void readValues(const Word &word)
    {
        const QString path = plainText(word.text);
        const auto file = sourceNamed(m_sources, path);
        if (!file) {
            m_ignored.append({IgnoredReason::FileNotGiven, shownName(path), word.spot});
            return;
        }
        const auto documents = parseYaml(m_sources[*file].text, *file);
        if (!documents) {
            m_flaw = documents.error();
            return;
        }
        for (const NodePtr &document : *documents) {
            m_ofFiles += chartEntriesIn(document);
            const ChartEnvironment more = chartEnvironmentIn(document);
            m_environment.variables += more.variables;
            m_environment.ignored += more.ignored;
        }
    }

    Arguments m_arguments;
    const QList<Source> &m_sources;
    Spot m_spot;
    /// Words that belong to no option.
    QStringList m_names;
    QList<ChartEntry> m_ofFiles;
    QList<ChartEntry> m_set;
    QList<ChartEntry> m_literal;
    ChartEnvironment m_environment;
    QList<Ignored> m_ignored;
    std::optional<Refusal> m_flaw;
};

} // namespace

RawClient releaseInstalledBy(const Command &command, qsizetype at, const QList<Source> &sources)
{
    return Release(command, at, sources).read();
}

} // namespace broker::existing
