// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/instructions.h"
#include "handoverbench.h"
#include "pdftext.h"
#include "support/testroom.h"

using namespace broker;
using namespace broker::test;
using clientconfig::Carrier;

namespace {

constexpr const char *secretOfService = "s3cr3t-of-the-service-0123456789";

ui::Instructions instructionsFor(const integrations::ClientType &type, Carrier carrier)
{
    clientconfig::Answers answers = fullAnswers(type);
    answers.setFurther(
        {{QStringLiteral("COMPANY_KEY"), samples::secret("further-secret-of-the-company"), true}});
    for (const integrations::ClientFieldSpec &spec : type.ownFields) {
        if (spec.isSecret())
            answers.setSecret(spec.field, samples::secret(secretOfService));
    }
    return {QStringLiteral("Ada <Admin>"), QStringLiteral("Carl & Co"),
        samples::target(QString(type.integration)),
        {type, samples::region(), samples::brokerToken().fingerprint(), answers}, carrier, label().expires,
        {}, QStringLiteral("payments-gitlab.handover")};
}

LeakSearch secretsOf()
{
    LeakSearch search;
    search.add(QStringLiteral("Broker token"), samples::brokerTokenText);
    search.add(QStringLiteral("further"), "further-secret-of-the-company");
    search.add(QStringLiteral("credential"), secretOfService);
    return search;
}

} // namespace

class TestInstructions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSecretOfAnyTypeByAnyCarrier()
    {
        for (const integrations::ClientType &type : integrations::clientTypes()) {
            for (const Carrier carrier : clientconfig::carriers()) {
                const ui::Instructions of = instructionsFor(type, carrier);
                const QByteArray page = ui::instructionsHtml(of).toUtf8();
                const QStringList found = secretsOf().findIn(page);
                QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
                // What the commands name is what the other saves.
                const auto outline = clientconfig::outlineOf(carrier, of.draft);
                QVERIFY(page.contains(outline.fileName.toHtmlEscaped().toUtf8()));
                QVERIFY(page.contains(outline.commands.apply.toHtmlEscaped().toUtf8()));
                QVERIFY(page.contains(outline.commands.check.toHtmlEscaped().toUtf8()));
                QVERIFY(page.contains(outline.commands.remove.toHtmlEscaped().toUtf8()));
            }
        }
    }

    void noSecretOnPaper()
    {
        for (const integrations::ClientType &type : integrations::clientTypes()) {
            const ui::Instructions of = instructionsFor(type, Carrier::Compose);
            const QByteArray pdf = ui::instructionsPdf(of);
            QVERIFY(pdf.startsWith("%PDF-"));
            const LeakSearch search = secretsOf();
            QVERIFY(search.findIn(pdf).isEmpty());
            const QList<QByteArray> streams = streamsIn(pdf);
            for (const QByteArray &stream : streams)
                QVERIFY(search.findIn(stream).isEmpty());
            bool isText = false;
            const QStringList texts = textsIn(pdf);
            for (const QString &text : texts) {
                QVERIFY(search.findIn(text.toUtf8()).isEmpty());
                isText = isText || text.contains(QLatin1String("payments-gitlab.handover"));
            }
            QVERIFY2(isText, qPrintable(texts.join(u'\n').left(2000)));
        }
    }

    /// Whether a leak would be noticed at all.
    void whatIsOnPaperIsFound()
    {
        ui::Instructions of
            = instructionsFor(*integrations::clientTypeByKey(QStringLiteral("gitlab")), Carrier::Compose);
        of.fileName = QString::fromLatin1(samples::brokerTokenText);
        const LeakSearch search = secretsOf();
        QVERIFY(!search.findIn(ui::instructionsHtml(of).toUtf8()).isEmpty());
        const QStringList texts = textsIn(ui::instructionsPdf(of));
        QVERIFY(std::any_of(texts.cbegin(), texts.cend(),
            [&search](const QString &text) { return !search.findIn(text.toUtf8()).isEmpty(); }));
    }

    void namesAreTextAndNotMarkup()
    {
        const QString page = ui::instructionsHtml(instructionsFor(
            *integrations::clientTypeByKey(QStringLiteral("gitlab")), Carrier::DockerEnvFile));
        QVERIFY(page.contains(QLatin1String("Ada &lt;Admin&gt;")));
        QVERIFY(page.contains(QLatin1String("Carl &amp; Co")));
        QVERIFY(!page.contains(QLatin1String("<Admin>")));
        QVERIFY(page.contains(QLatin1String("gitlab.example.com:8443")));
        QVERIFY(page.contains(QLatin1String("https://broker.eu.snyk.io")));
    }

    /// Whoever runs the client of a shared token knows whom it serves.
    void namesAllWhoShareTheToken()
    {
        ui::Instructions of = instructionsFor(
            *integrations::clientTypeByKey(QStringLiteral("gitlab")), Carrier::DockerEnvFile);
        QVERIFY(!ui::instructionsHtml(of).contains(QLatin1String("share its token")));
        of.alsoFor = {QStringLiteral("Core <Ledger>"), QStringLiteral("Mobile Banking")};
        const QString page = ui::instructionsHtml(of);
        QVERIFY2(page.contains(QLatin1String("The same client serves the organizations that share its token: "
                                             "Core &lt;Ledger&gt;; Mobile Banking.")),
            qPrintable(page));
        QVERIFY2(
            page.contains(
                QStringLiteral("<title>Broker client for GitLab in %1 +2</title>").arg(of.target.org.name)),
            qPrintable(page));
        for (int i = 0; i < 998; ++i)
            of.alsoFor.append(QStringLiteral("Team %1").arg(i));
        const QString bounded = ui::instructionsHtml(of);
        QVERIFY(bounded.contains(QLatin1String("; Team 57; and 940 more.")));
        QVERIFY(!bounded.contains(QLatin1String("Team 58")));
    }

    /// Whoever is told to run Podman's commands needs Podman.
    void whatIsNeededIsWhatTheCommandsAreFor()
    {
        for (const Carrier carrier : {Carrier::Compose, Carrier::DockerEnvFile, Carrier::DockerShell}) {
            ui::Instructions of
                = instructionsFor(*integrations::clientTypeByKey(QStringLiteral("gitlab")), carrier);
            of.draft.engine = clientconfig::Engine::Podman;
            const QString page = ui::instructionsHtml(of);
            QVERIFY(page.contains(QLatin1String("<li>Podman")));
            QVERIFY2(!page.contains(QLatin1String("Docker")), qPrintable(page));
            QVERIFY(page.contains(QLatin1String("podman ")));
        }
    }

    void oneOfSeveralIsCalledByItsName()
    {
        ui::Instructions of = instructionsFor(
            *integrations::clientTypeByKey(QStringLiteral("gitlab")), Carrier::DockerEnvFile);
        of.target.profile = QStringLiteral("Release images");
        QVERIFY(ui::instructionsHtml(of).contains(QStringLiteral("GitLab – Release images")));
    }
};

BTA_WINDOW_TEST(TestInstructions)
#include "tst_instructions.moc"
