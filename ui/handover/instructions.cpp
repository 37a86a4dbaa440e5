// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/instructions.h"

#include "clientconfig/fieldcheck.h"
#include "core/httpsurl.h"
#include "handover/content.h"
#include "handover/handovertext.h"
#include "integrations/catalogue.h"
#include "presenters/clientconfigtext.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/integrationtext.h"
#include "presenters/regiontext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QStringList>
#include <QTextDocument>

namespace broker::ui {

using clientconfig::Carrier;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Instructions)
};

/// Of organizations that share a token; the page stays one that is read.
constexpr qsizetype mostNamedOnPage = 60;

/// Text is put in as text, never as markup.
QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

QString headline(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

QString itemOf(const QString &text, const QString &commands = {})
{
    QString inside = text.toHtmlEscaped();
    if (!commands.isEmpty())
        inside += QStringLiteral("<pre>%1</pre>").arg(commands.toHtmlEscaped());
    return QStringLiteral("<li>%1</li>\n").arg(inside);
}

QString listOf(const QString &tag, const QStringList &items)
{
    return QStringLiteral("<%1>\n%2</%1>\n").arg(tag, items.join(QString()));
}

/// What the commands on the page are for.
QString whatToInstall(Carrier carrier, clientconfig::Engine engine)
{
    const bool isPodman = engine == clientconfig::Engine::Podman;
    switch (carrier) {
    case Carrier::DockerEnvFile:
    case Carrier::DockerShell:
    case Carrier::DockerPowerShell:
        if (isPodman)
            return Texts::tr("Podman, on the computer that will run the client");
        return Texts::tr("Docker or Podman, on the computer that will run the client");
    case Carrier::Compose:
        if (isPodman)
            return Texts::tr("Podman with Podman Compose, on the computer that will run the client");
        return Texts::tr("Docker with Docker Compose, on the computer that will run the client");
    case Carrier::Kubernetes:
        return Texts::tr("kubectl, signed in to the cluster that will run the client");
    case Carrier::Helm:
        return Texts::tr("helm and kubectl, signed in to the cluster that will run the client");
    case Carrier::NpmDotEnv:
        return Texts::tr("Node.js with npm, on the computer that will run the client");
    }
    return {};
}

/// Of the service, as it was entered; empty where the product has none of its own.
QString serviceAddress(const clientconfig::Draft &draft)
{
    for (const integrations::ClientFieldSpec &spec : draft.type.ownFields) {
        if (spec.role == integrations::FieldRole::Address && !draft.answers.text(spec.field).isEmpty())
            return addressAsSent(draft.answers.text(spec.field));
    }
    return {};
}

QStringList needs(const Instructions &of)
{
    QStringList items{itemOf(Texts::tr("Broker Token Assistant, the program that opens the encrypted file: "
                                       "https://github.com/broker-token-assistant/broker-token-assistant")),
        itemOf(whatToInstall(of.carrier, of.draft.engine))};
    const QString server = clientconfig::brokerServerOf(of.draft).toString(QUrl::FullyEncoded);
    if (!server.isEmpty())
        //: %1 is an address.
        items.append(itemOf(Texts::tr("From there, a way through the firewall to %1").arg(server)));
    if (const QString service = serviceAddress(of.draft); !service.isEmpty()) {
        //: %1 is a service such as GitLab, %2 its address.
        items.append(itemOf(Texts::tr("From there, a way to %1 at %2")
                                .arg(integrations::displayNameOf(of.target.integrationType), service)));
    }
    items.append(itemOf(of.keyFingerprint.isEmpty()
            ? Texts::tr("The passphrase: it does not come with the file. Ask for it by phone.")
            //: %1 are groups of digits.
            : Texts::tr("Your own computer: the file opens with your key %1 alone.").arg(of.keyFingerprint)));
    return items;
}

QStringList steps(const Instructions &of, const clientconfig::Outline &outline)
{
    return {
        itemOf(Texts::tr("Save the file %1 on your computer. It can be opened until %2.")
                   .arg(of.fileName, lastDayText(of.expires))),
        itemOf(
            Texts::tr("Start Broker Token Assistant and choose “Open a hand-over…” in the menu “List”. You "
                      "need no account at Snyk.")),
        itemOf(
            Texts::tr("Compare what the program shows with this page: organization, integration and region. "
                      "If something differs, stop and ask.")),
        itemOf(Texts::tr(
            "Press “Save as…” and save the configuration as %1, in a folder that only you can open. "
            "It has the secrets in it.")
                   .arg(outline.fileName)),
        itemOf(Texts::tr("In that folder, start the client:"), outline.commands.apply),
    };
}

QStringList checks(const clientconfig::Outline &outline)
{
    return {
        itemOf(Texts::tr("After half a minute, ask the client whether it is connected:"),
            outline.commands.check),
        itemOf(Texts::tr("It is, when the answer has “\"ok\":true” in it and nowhere “\"ok\":false”.")),
        itemOf(
            Texts::tr("Leave the old client running, if there is one, until you are told that it may go.")),
    };
}

QStringList answers(const clientconfig::Outline &outline)
{
    return {
        itemOf(
            Texts::tr("That the client is connected, on which computer or cluster it runs, and since when.")),
        itemOf(
            Texts::tr("If it is not: the answer of the check and the last lines of its log. Never send the "
                      "configuration, the encrypted file or the passphrase back.")),
        itemOf(Texts::tr("Then delete the encrypted file. To take the client away again:"),
            outline.commands.remove),
    };
}

QString bodyOf(const Instructions &of)
{
    // A value that no command uses cannot slip into one.
    const clientconfig::Draft plain = handover::withoutCredential(of.draft);
    const clientconfig::Outline outline = clientconfig::outlineOf(of.carrier, plain);
    QString body
        = QStringLiteral("<h1>%1</h1>\n").arg(Texts::tr("Please run a Broker client").toHtmlEscaped());
    if (of.practice)
        body += paragraph(Texts::tr("Practice mode: nothing on this page is real."));
    body += paragraph(
        //: %1 and %2 are names of persons, %3 is a service such as GitLab, %4 an organization, %5 a region.
        Texts::tr(
            "%1 asks %2 to run the Broker client for %3 in the organization %4, %5. What it needs is in an "
            "encrypted file that comes apart from this page. There is no secret on this page.")
            .arg(of.sender, of.recipient, integrationName(of.target), of.target.org.name,
                regionName(of.target.regionId)));
    if (!of.alsoFor.isEmpty()) {
        //: %1 is a list of organizations.
        body += paragraph(Texts::tr("The same client serves the organizations that share its token: %1.")
                              .arg(shortened(of.alsoFor, mostNamedOnPage).join(QLatin1String("; "))));
    }
    body += headline(Texts::tr("What you need")) + listOf(QStringLiteral("ul"), needs(of));
    body += headline(Texts::tr("Step by step")) + listOf(QStringLiteral("ol"), steps(of, outline));
    body += headline(Texts::tr("What to check")) + listOf(QStringLiteral("ul"), checks(outline));
    body += headline(Texts::tr("What to send back")) + listOf(QStringLiteral("ul"), answers(outline));
    const auto preview = clientconfig::preview(of.carrier, of.draft);
    if (preview && *preview && !(*preview)->notes.isEmpty()) {
        QStringList notes;
        for (const clientconfig::Note note : (*preview)->notes)
            notes.append(itemOf(noteText(note)));
        body += headline(Texts::tr("Good to know")) + listOf(QStringLiteral("ul"), notes);
    }
    return body;
}

QString pageTitle(const Instructions &of)
{
    const QString organizations = of.alsoFor.isEmpty()
        ? of.target.org.name
        : QStringLiteral("%1 +%2").arg(of.target.org.name, QLocale().toString(of.alsoFor.size()));
    //: Title of a page; %1 is a service such as GitLab, %2 an organization.
    return Texts::tr("Broker client for %1 in %2").arg(integrationName(of.target), organizations);
}

} // namespace

QString instructionsHtml(const Instructions &instructions)
{
    const bool isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%3</title>\n<style>\n"
               "body { font-family: sans-serif; line-height: 1.5; max-width: 48em; margin: 2em auto; "
               "padding: 0 1em; color: #1b1b1b; background: #ffffff; }\n"
               "pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0.6em; "
               "background: #f0f0f0; direction: ltr; text-align: left; }\n"
               "li { margin: 0.4em 0; }\n</style>\n</head>\n<body>\n")
               .arg(QLocale().bcp47Name(), isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                   pageTitle(instructions).toHtmlEscaped())
        + bodyOf(instructions) + QStringLiteral("</body>\n</html>\n");
}

QByteArray instructionsPdf(const Instructions &instructions)
{
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 10));
    document.setDefaultStyleSheet(
        QStringLiteral("pre { white-space: pre-wrap; background-color: #f0f0f0; }"));
    document.setHtml(bodyOf(instructions));

    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(pageTitle(instructions));
    writer.setCreator(QCoreApplication::applicationName());
    const bool imperial = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(imperial ? QPageSize::Letter : QPageSize::A4));
    document.print(&writer);
    return pdf;
}

} // namespace broker::ui
