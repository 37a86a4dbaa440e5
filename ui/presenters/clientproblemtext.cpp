// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientconfigtext.h"

#include "presenters/products/productwords.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using clientconfig::FieldProblem;
using clientconfig::ProblemKind;
using clientconfig::Severity;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientProblems)
};

RemarkWords wordsOf(const FieldProblem &problem)
{
    return problem.remark.isEmpty() ? RemarkWords{problemTitle(problem.kind), problemAdvice(problem.kind)}
                                    : remarkWords(problem.remark);
}

} // namespace

QString problemTitle(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Missing:
        return Texts::tr("Nothing is entered here yet.");
    case ProblemKind::PairIncomplete:
        return Texts::tr("User name and password belong together.");
    case ProblemKind::OuterSpaces:
        return Texts::tr("There are spaces around it.");
    case ProblemKind::OuterSpacesKept:
        return Texts::tr("There are spaces before or after it.");
    case ProblemKind::ControlCharacter:
        return Texts::tr("It contains a line break or another invisible character.");
    case ProblemKind::TooLong:
        return Texts::tr("It is too long.");
    case ProblemKind::Placeholder:
        return Texts::tr("It is a placeholder from an example.");
    case ProblemKind::HasScheme:
        return Texts::tr("It begins with “https://” or the like.");
    case ProblemKind::NeedsScheme:
        return Texts::tr("It does not begin with “https://”.");
    case ProblemKind::HasPath:
        return Texts::tr("There is a path after the host.");
    case ProblemKind::HasPort:
        return Texts::tr("There is a port after the host name.");
    case ProblemKind::HasCredentials:
        return Texts::tr("There is a user name or a password in the address.");
    case ProblemKind::TrailingSlash:
        return Texts::tr("There is a slash at the end.");
    case ProblemKind::NotAHost:
        return Texts::tr("It is not the name of a host.");
    case ProblemKind::NotAUrl:
        return Texts::tr("It is not a web address.");
    case ProblemKind::InsecureUrl:
        return Texts::tr("The connection would not be encrypted.");
    case ProblemKind::ProxyScheme:
        return Texts::tr("Most proxies are reached with “http://”.");
    case ProblemKind::NeedsProxyScheme:
        return Texts::tr("It does not begin with “http://”.");
    case ProblemKind::IsAddressRange:
        return Texts::tr("It is a range of addresses.");
    case ProblemKind::NotAHostEntry:
        return Texts::tr("It is not a host.");
    case ProblemKind::NoPort:
        return Texts::tr("There is no port in it.");
    case ProblemKind::LocalAddress:
        return Texts::tr("It is an address of the computer itself.");
    case ProblemKind::CertificateIncomplete:
        return Texts::tr("Certificate and key belong together.");
    case ProblemKind::SpeaksTls:
        return Texts::tr("The client has a certificate, and the address begins with “http://”.");
    case ProblemKind::NoCertificate:
        return Texts::tr("The client has no certificate for “https://”.");
    case ProblemKind::SnykAddress:
        return Texts::tr("It is an address of Snyk, but not the API of your region.");
    case ProblemKind::TokenBreaksAddress:
        return Texts::tr("It contains a character that tokens of this kind do not have.");
    case ProblemKind::TokenBreaksHeader:
        return Texts::tr("It contains a character that cannot be sent.");
    case ProblemKind::NotAPort:
        return Texts::tr("It is not a port.");
    case ProblemKind::LowPort:
        return Texts::tr("Ports below 1024 are kept for the administrator.");
    case ProblemKind::NotAReplicaCount:
        return Texts::tr("It is not a number from 2 to 4.");
    case ProblemKind::ReplicasNeedHighAvailability:
        return Texts::tr("Several clients need high availability mode.");
    case ProblemKind::NameOfRunningClient:
        return Texts::tr("The client that is in use has this name.");
    case ProblemKind::PortOfRunningClient:
        return Texts::tr("The client that is in use listens on this port.");
    case ProblemKind::NotAVariableName:
        return Texts::tr("This is not a valid name for a variable.");
    case ProblemKind::VariableOfTheForm:
        return Texts::tr("The configuration sets this variable already.");
    case ProblemKind::VariableTwice:
        return Texts::tr("This variable is there twice.");
    case ProblemKind::ReservedVariable:
        return Texts::tr("The shell or Docker would take this variable for itself.");
    case ProblemKind::ValueIsSecret:
        return Texts::tr("There is a token or a password in this value.");
    case ProblemKind::NotAChoice:
        return Texts::tr("It is not one of the possible values.");
    case ProblemKind::NotAbsolute:
        return Texts::tr("It is not a complete path.");
    case ProblemKind::NotMountable:
        return Texts::tr("There is a comma or a quote in the path.");
    case ProblemKind::NotAVersion:
        return Texts::tr("It is not the version of an image.");
    case ProblemKind::NotAName:
        return Texts::tr("It is not a name that every system accepts.");
    case ProblemKind::OfProduct:
        break;
    case ProblemKind::ColonInUserName:
        return Texts::tr("There is a colon in the user name.");
    case ProblemKind::LooksLikeSnykToken:
        return Texts::tr("It looks like a token of Snyk.");
    case ProblemKind::LooksLikeOtherService:
        return Texts::tr("It looks like a token of another service.");
    case ProblemKind::CarriedInParts:
        return Texts::tr("It contains a “$” that the client would replace.");
    }
    return {};
}

QString problemAdvice(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Missing:
        return Texts::tr("The client does not work without it.");
    case ProblemKind::PairIncomplete:
        return Texts::tr("Enter both, or neither.");
    case ProblemKind::OuterSpaces:
        return Texts::tr("Remove them.");
    case ProblemKind::OuterSpacesKept:
        return Texts::tr("They are kept as part of it. Remove them if they were copied by mistake.");
    case ProblemKind::ControlCharacter:
        return Texts::tr("Copy it again, without anything around it.");
    case ProblemKind::TooLong:
        return Texts::tr("Check that it was pasted once, and nothing else with it.");
    case ProblemKind::Placeholder:
        return Texts::tr("Put in your own value.");
    case ProblemKind::HasScheme:
        return Texts::tr("Leave that out: the client adds it itself.");
    case ProblemKind::NeedsScheme:
        return Texts::tr("Put “https://” or “http://” in front.");
    case ProblemKind::HasPath:
        return Texts::tr("Enter the host only.");
    case ProblemKind::HasPort:
        return Texts::tr("Leave out the port: the host applies with any port.");
    case ProblemKind::HasCredentials:
        return Texts::tr("Enter them in the fields for them; what needs encoding is encoded for you.");
    case ProblemKind::TrailingSlash:
        return Texts::tr("Leave it out: the client would double it.");
    case ProblemKind::NotAHost:
        return Texts::tr("Enter it as git.example.com, with a port if needed: git.example.com:8443.");
    case ProblemKind::NotAUrl:
        return Texts::tr("Enter it as https://host.example.com/path, without “?” and “#”.");
    case ProblemKind::InsecureUrl:
        return Texts::tr("Use “https://”, so that nobody on the way reads tokens and passwords.");
    case ProblemKind::ProxyScheme:
        return Texts::tr("“https://” is right only if the proxy itself speaks TLS.");
    case ProblemKind::NeedsProxyScheme:
        return Texts::tr("Proxies are reached with “http://”, also for encrypted connections.");
    case ProblemKind::IsAddressRange:
        return Texts::tr("The client compares names and does not know ranges. List the hosts themselves, or "
                         "a domain such as .corp.example.");
    case ProblemKind::NotAHostEntry:
        return Texts::tr(
            "Enter hosts as git.example.com, domains as .corp.example, with commas between them.");
    case ProblemKind::NoPort:
        return Texts::tr("The client listens at its own port. Without one, webhooks go to port 80.");
    case ProblemKind::LocalAddress:
        return Texts::tr("Webhooks of your service do not get there. Enter the name by which the service "
                         "reaches the client.");
    case ProblemKind::CertificateIncomplete:
        return Texts::tr("Enter the files of both, or of neither.");
    case ProblemKind::SpeaksTls:
        return Texts::tr("With a certificate it answers “https://” only.");
    case ProblemKind::NoCertificate:
        return Texts::tr("It reports that when it starts. “https://” is right if something in front of the "
                         "client has the certificate.");
    case ProblemKind::SnykAddress:
        return Texts::tr("Webhooks would not arrive.");
    case ProblemKind::TokenBreaksAddress:
        return Texts::tr("The client would read it as the end of an address or decode it. Check that the "
                         "token was copied completely, and nothing else with it.");
    case ProblemKind::TokenBreaksHeader:
        return Texts::tr("The client would answer “Invalid character in header”. Check that the token was "
                         "copied, and not a part of the page.");
    case ProblemKind::NotAPort:
        return Texts::tr("Enter a number from 1 to 65535, for example 8000.");
    case ProblemKind::LowPort:
        return Texts::tr("The client does not run as the administrator. Choose another one, such as 8000.");
    case ProblemKind::NotAReplicaCount:
        return Texts::tr("Snyk supports 2, 3 or 4 clients; leave it empty for one.");
    case ProblemKind::ReplicasNeedHighAvailability:
        return Texts::tr("Switch the mode on, or leave the number empty.");
    case ProblemKind::NameOfRunningClient:
        return Texts::tr("Leave the name empty or choose another one: with this one the new client would "
                         "take the place of the client in use.");
    case ProblemKind::PortOfRunningClient:
        return Texts::tr("Leave the port empty or choose another one: both run side by side for a while.");
    case ProblemKind::NotAVariableName:
        return Texts::tr("A name has letters, digits and “_” in it, and does not begin with a digit.");
    case ProblemKind::VariableOfTheForm:
        return Texts::tr("Use the field for it, or the value that the program sets.");
    case ProblemKind::VariableTwice:
        return Texts::tr("Take one of them away.");
    case ProblemKind::ReservedVariable:
        return Texts::tr("It cannot be passed to the client; remove it.");
    case ProblemKind::ValueIsSecret:
        return Texts::tr("Tick “The value is secret”: what is not secret is shown and remembered.");
    case ProblemKind::NotAChoice:
        return Texts::tr("Choose one from the list.");
    case ProblemKind::NotAbsolute:
        return Texts::tr("Begin with “/”, or with a drive such as “C:\\”.");
    case ProblemKind::NotMountable:
        return Texts::tr("Docker would misread it. Rename the file, or put it somewhere else.");
    case ProblemKind::NotAVersion:
        return Texts::tr("Enter it as 5.22.14, or leave it empty for the newest.");
    case ProblemKind::NotAName:
        return Texts::tr("Use at most 49 lower-case letters, digits and hyphens, starting with a letter.");
    case ProblemKind::OfProduct:
        break;
    case ProblemKind::ColonInUserName:
        return Texts::tr("The service would take what follows as the password. Choose another user.");
    case ProblemKind::LooksLikeSnykToken:
        return Texts::tr("The token of your own service belongs here; Snyk's is in the list already.");
    case ProblemKind::LooksLikeOtherService:
        return Texts::tr("Check that it was made in the service that this client is for.");
    case ProblemKind::CarriedInParts:
        return Texts::tr("Nothing to do: it is passed in parts, which the client does not touch.");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Texts::tr("Note", "mark in front of a remark");
    case Severity::Warning:
        return Texts::tr("Warning", "mark in front of a remark");
    case Severity::Error:
        return Texts::tr("Error", "mark in front of a remark");
    }
    return {};
}

QString problemText(const FieldProblem &problem)
{
    const RemarkWords words = wordsOf(problem);
    if (!problem.entries.isEmpty()) {
        //: %1 is “Error”, “Warning” or “Note”; %2 an entry of a list, or several; %3 says what is wrong
        //: with it, %4 what to do.
        return Texts::tr("%1: “%2”: %3 %4")
            .arg(severityName(problem.severity), problem.entries.join(QStringLiteral("”, “")), words.what,
                words.advice);
    }
    //: %1 is “Error”, “Warning” or “Note”; %2 says what is wrong, %3 what to do.
    return Texts::tr("%1: %2 %3").arg(severityName(problem.severity), words.what, words.advice);
}

} // namespace broker::ui
