// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/credentialwords.h"
#include "presenters/sessiontext.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

using namespace broker;
using namespace broker::ui;
using products::PastedForm;
namespace form = products::form;
using namespace broker::credentials;

namespace {

/// Every value of an enumeration from the first to the last.
template <class Enum>
QList<Enum> everyUpTo(Enum last)
{
    QList<Enum> values;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        values.append(static_cast<Enum>(value));
    return values;
}

} // namespace

class TestCredentialWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactHasWords_data();
    void everyFactHasWords();
    void reasonsDiffer();
    void figuresAreShown();
    void datesAreShown();
    void hostProblemsDiffer();
    void theHostIsShownBeforeTheCheck();
    void credentialProblemsDiffer();
    void pastesDiffer();
    void othersAreNamed_data();
    void othersAreNamed();
    void masksAreSpeltAsTheyWerePasted();
};

void TestCredentialWords::everyFactHasWords_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    for (const ServiceInfo &info : services()) {
        const QList<CredentialKind> kinds = kindsFor(info.service);
        for (const CredentialKind kind : kinds)
            QTest::addRow("%s, %s", nameOf(info.service).data(), nameOf(kind).data()) << info.service << kind;
    }
}

void TestCredentialWords::everyFactHasWords()
{
    QFETCH(Service, service);
    QFETCH(CredentialKind, kind);
    const CredentialType type = typeOf(service, kind);
    QVERIFY(!kindText(kind).isEmpty() && kindText(kind) != nameOf(kind));
    QVERIFY(secretLabel(kind).contains(QLatin1Char('&')));
    QVERIFY(!lifetimeText(type.lifetime).isEmpty());
    for (const Need &need : type.needs) {
        QVERIFY(!needText(need.why).isEmpty());
        QVERIFY(!needFormText(need.form).isEmpty());
    }
    for (const Note &note : type.notes)
        QVERIFY(!noteText(note, QLocale::c()).isEmpty());
    // Who makes a token is told the way wherever the address does not fill in everything.
    const QString address = service == service::gitHub ? QString() : infoOf(service).exampleAddress;
    const auto page = creationPage(ServiceHost::parse(service, address).value(), kind, QStringLiteral("x"));
    if (page && !page->isPrefilled)
        QVERIFY(!creationSteps(kind).isEmpty());
}

void TestCredentialWords::reasonsDiffer()
{
    QSet<QString> texts;
    const QList<NeedReason> reasons = everyUpTo(NeedReason::CreateIssues);
    for (const NeedReason reason : reasons)
        texts.insert(needText(reason));
    QCOMPARE(texts.size(), reasons.size());
    QVERIFY(!texts.contains(QString()));
}

void TestCredentialWords::figuresAreShown()
{
    const auto text
        = [](Service service, CredentialKind kind) { return lifetimeText(typeOf(service, kind).lifetime); };
    QVERIFY(text(service::gitLab, kind::gitLabToken).contains(QStringLiteral("365")));
    QVERIFY(text(service::gitHub, kind::gitHubClassicToken).contains(QStringLiteral("366")));
    QVERIFY(text(service::jira, kind::jiraPassword).contains(QStringLiteral("90")));
}

void TestCredentialWords::datesAreShown()
{
    const QString text
        = noteText({products::remark::endOfGlobalAzureTokens, QDate(2026, 12, 1), {}}, QLocale::c());
    QVERIFY2(text.contains(QStringLiteral("2026-12-01")), qPrintable(text));
}

void TestCredentialWords::hostProblemsDiffer()
{
    QSet<QString> texts;
    const QList<HostProblem> problems = everyUpTo(HostProblem::IsSnyk);
    for (const HostProblem problem : problems)
        texts.insert(
            hostText(problem, problem == HostProblem::Elsewhere ? service::gitHub : service::gitLab));
    QCOMPARE(texts.size(), problems.size());
    QVERIFY(!texts.contains(QString()));
    QVERIFY(hostText(HostProblem::Empty, service::gitLab).contains(infoOf(service::gitLab).exampleAddress));
}

void TestCredentialWords::theHostIsShownBeforeTheCheck()
{
    const ServiceHost gitHub = ServiceHost::parse(service::gitHub, QString()).value();
    QVERIFY(beforeCheckText(gitHub).contains(QStringLiteral("api.github.com")));
    const ServiceHost gitLab
        = ServiceHost::parse(service::gitLab, QStringLiteral("git.corp.example:8443")).value();
    QVERIFY(beforeCheckText(gitLab).contains(QStringLiteral("git.corp.example:8443")));
}

void TestCredentialWords::credentialProblemsDiffer()
{
    QSet<QString> texts;
    const QList<CredentialProblem> problems = everyUpTo(CredentialProblem::TooLong);
    for (const CredentialProblem problem : problems)
        texts.insert(problemText(problem));
    QCOMPARE(texts.size(), problems.size());
    QVERIFY(!texts.contains(QString()));
}

void TestCredentialWords::pastesDiffer()
{
    using paste::Verdict;
    QSet<QString> texts;
    const QList<Verdict> verdicts{Verdict::Empty, Verdict::Accepted, Verdict::AcceptedUnrecognised,
        Verdict::AcceptedOtherKind, Verdict::AcceptedKnown, Verdict::SeveralTokens,
        Verdict::WrongTokenOfService, Verdict::OtherService, Verdict::IsApiToken, Verdict::IsBrokerToken,
        Verdict::IsLoginInAddress};
    for (const Verdict verdict : verdicts) {
        paste::Check check;
        check.verdict = verdict;
        check.form = form::gitLabToken;
        check.kind = kind::gitHubFineGrainedToken;
        const PasteText text = credentialPasteText(check, service::gitHub);
        texts.insert(text.verdict);
        QCOMPARE(text.tone == Tone::Danger, !check.isAcceptedCredential() && verdict != Verdict::Empty);
        if (text.tone == Tone::Danger)
            QVERIFY(!text.advice.isEmpty());
    }
    QCOMPARE(texts.size(), verdicts.size());
    QVERIFY(!texts.contains(QString()));
}

void TestCredentialWords::othersAreNamed_data()
{
    QTest::addColumn<paste::Verdict>("verdict");
    QTest::addColumn<PastedForm>("form");
    QTest::addColumn<QString>("named");
    QTest::newRow("GitHub") << paste::Verdict::OtherService << form::gitHubClassicToken
                            << QStringLiteral("GitHub");
    QTest::newRow("Azure") << paste::Verdict::OtherService << form::azureReposToken
                           << QStringLiteral("Azure Repos");
    QTest::newRow("app") << paste::Verdict::WrongTokenOfService << form::gitHubAppInstallationToken
                         << QStringLiteral("GitHub App");
    QTest::newRow("deploy") << paste::Verdict::WrongTokenOfService << form::gitLabDeployToken
                            << QStringLiteral("deploy token");
    QTest::newRow("cloud") << paste::Verdict::WrongTokenOfService << form::bitbucketCloudPassword
                           << QStringLiteral("bitbucket.org");
}

void TestCredentialWords::othersAreNamed()
{
    QFETCH(paste::Verdict, verdict);
    QFETCH(PastedForm, form);
    QFETCH(QString, named);
    paste::Check check;
    check.verdict = verdict;
    check.form = form;
    QVERIFY(credentialPasteText(check, service::jira).verdict.contains(named));
}

/// "snyk-...-" is not how any token begins.
void TestCredentialWords::masksAreSpeltAsTheyWerePasted()
{
    const auto shown
        = [](const char *text) { return credentialText(*ApiToken::parse(Secret::take(QByteArray(text)))); };
    QCOMPARE(shown("snyk_uat.1a2b3c4d.eyJoIjoieCJ9.c2lnbg"), QStringLiteral("API token: snyk_…lnbg"));
    QCOMPARE(shown("snyk_sat.1a2b3c4d.eyJoIjoieCJ9.c2lnbg"), QStringLiteral("API token: snyk_…lnbg"));
    // As Snyk's own programs write it.
    QCOMPARE(shown("3f1d0000-1111-4222-8333-444444444e5f"), QStringLiteral("API token: 3f1d-...-4e5f"));
}

BTA_TEST(TestCredentialWords)
#include "tst_credentialwords.moc"
