// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/carriertext.h"
#include "presenters/clientfieldtext.h"

#include <QTest>

using namespace broker;
using namespace broker::ui;
using namespace broker::clientconfig;

namespace {

/// The values of an enumeration up to its last one.
template <class E, class F>
QStringList textsUpTo(E last, F text)
{
    QStringList texts;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        texts.append(text(static_cast<E>(i)));
    return texts;
}

void areCompleteAndDistinct(QStringList texts)
{
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.removeDuplicates(), 0);
}

} // namespace

class TestClientConfigText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasWords()
    {
        areCompleteAndDistinct(textsUpTo(ProblemKind::CarriedInParts, [](ProblemKind kind) {
            return fieldProblemText({ClientField::Name, kind});
        }));
        areCompleteAndDistinct(textsUpTo(Carrier::DockerPowerShell, carrierName));
        areCompleteAndDistinct(textsUpTo(Carrier::DockerPowerShell, carrierDescription));
        areCompleteAndDistinct(textsUpTo(Note::WindowsNotSupported, carrierNoteText));
        areCompleteAndDistinct(textsUpTo(RefusalReason::ChartNameTooLong, [](RefusalReason reason) {
            return carrierRefusalText({reason, QStringLiteral("X_Y")});
        }));
    }

    /// Two fields of one form never have the same label.
    void labelsTellTheFieldsOfATypeApart_data()
    {
        QTest::addColumn<QString>("key");
        for (const ClientType &type : integrations::clientTypes())
            QTest::newRow(type.key.data()) << QString(type.key);
    }
    void labelsTellTheFieldsOfATypeApart()
    {
        QFETCH(QString, key);
        QStringList labels;
        for (const ClientFieldSpec &spec : integrations::fieldsOf(*integrations::clientTypeByKey(key))) {
            labels.append(clientFieldLabel(spec.field));
            QVERIFY(!clientFieldHelp(spec.field).isEmpty());
            QCOMPARE(clientFieldFallback(spec).isEmpty(), spec.fallback.isEmpty());
        }
        areCompleteAndDistinct(labels);
    }

    void typesAreToldApart()
    {
        QStringList names;
        for (const ClientType &type : integrations::clientTypes())
            names.append(clientTypeName(type));
        areCompleteAndDistinct(names);
        const auto nameOf = [](const char *key) {
            return clientTypeName(*integrations::clientTypeByKey(QString::fromLatin1(key)));
        };
        QCOMPARE(nameOf("gitlab"), QStringLiteral("GitLab"));
        QCOMPARE(nameOf("nexus2"), QStringLiteral("Nexus Repository Manager 2"));
        QCOMPARE(nameOf("jira-bearer-auth"), QStringLiteral("Jira, with a personal access token"));
    }

    void aRefusalNamesTheVariable()
    {
        QVERIFY(carrierRefusalText({RefusalReason::LineBreak, QStringLiteral("JIRA_PASSWORD")})
                    .startsWith(QStringLiteral("JIRA_PASSWORD ")));
    }

    void savingSaysWhereAndWhoCanRead()
    {
        const QString path = QStringLiteral("/home/me/client.env");
        const QString safe = savedFileText({path, true});
        const QString open = savedFileText({path, false});
        QVERIFY(safe.contains(QStringLiteral("client.env")) && open.contains(QStringLiteral("client.env")));
        QVERIFY(safe != open);
    }
};

QTEST_GUILESS_MAIN(TestClientConfigText)
#include "tst_clientconfigtext.moc"
