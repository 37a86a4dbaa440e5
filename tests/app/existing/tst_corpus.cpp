// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/remembered.h"
#include "existing/credentialgap.h"
#include "existing/read.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>

using namespace broker;
using namespace broker::existing;

namespace {

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

QByteArray nameOf(IgnoredReason reason)
{
    switch (reason) {
    case IgnoredReason::SetByProgram:
        return "set by the program";
    case IgnoredReason::SetByTemplate:
        return "as in the template";
    case IgnoredReason::SetByImage:
        return "set by the image";
    case IgnoredReason::NotUnderstood:
        return "not understood";
    case IgnoredReason::OtherService:
        return "another service";
    case IgnoredReason::OtherObject:
        return "another object";
    case IgnoredReason::OtherCommand:
        return "another command";
    case IgnoredReason::OptionOfDocker:
        return "of the container";
    case IgnoredReason::OtherImage:
        return "another image";
    case IgnoredReason::FileNotGiven:
        return "file not given";
    case IgnoredReason::ValueNotGiven:
        return "value not given";
    case IgnoredReason::DefaultTaken:
        return "default taken";
    case IgnoredReason::Ambiguous:
        return "ambiguous";
    case IgnoredReason::NotUsed:
        return "not used";
    case IgnoredReason::NotOfRegion:
        return "not of the region";
    case IgnoredReason::Repeated:
        return "repeated further down";
    case IgnoredReason::TooMany:
        return "too many";
    case IgnoredReason::Placeholder:
        return "placeholder";
    case IgnoredReason::NotAccepted:
        return "not accepted";
    case IgnoredReason::OwnRules:
        return "own rules";
    case IgnoredReason::NotMounted:
        return "not mounted";
    case IgnoredReason::FileInContainer:
        return "file in the container";
    case IgnoredReason::TextOfFile:
        return "text of a file";
    case IgnoredReason::ValueOfChart:
        return "of the chart";
    case IgnoredReason::NothingInIt:
        break;
    }
    return "nothing in it";
}

QByteArray nameOf(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Empty:
        return "empty";
    case RefusalReason::TooLarge:
        return "too large";
    case RefusalReason::NotText:
        return "no text";
    case RefusalReason::FormUnknown:
        return "form unknown";
    case RefusalReason::BrokenYaml:
        return "broken YAML";
    case RefusalReason::TooDeep:
        return "too deep";
    case RefusalReason::OpenQuote:
        return "open quote";
    case RefusalReason::NoClient:
        return "no client";
    case RefusalReason::TokenMissing:
        return "token missing";
    case RefusalReason::TokenPlaceholder:
        return "placeholder for the token";
    case RefusalReason::TokenElsewhere:
        return "token elsewhere";
    case RefusalReason::NotABrokerToken:
        return "not a Broker token";
    case RefusalReason::TypeUnknown:
        return "type unknown";
    case RefusalReason::TypeUnsupported:
        return "type unsupported";
    case RefusalReason::BrokenBase64:
        break;
    }
    return "broken base64";
}

QByteArray textOf(const Spot &spot)
{
    return QByteArray::number(spot.source + 1) + ':' + QByteArray::number(spot.line);
}

QByteArray textOf(const Ignored &one)
{
    return "ignored " + textOf(one.spot) + ' ' + one.name.toUtf8() + ": " + nameOf(one.reason) + '\n';
}

QByteArray textOf(const Refusal &refusal)
{
    return "refused " + textOf(refusal.spot) + ' ' + refusal.name.toUtf8() + ": " + nameOf(refusal.reason)
        + '\n';
}

QByteArray textOf(const Found &found)
{
    QByteArray text = "client " + found.name.toUtf8() + '\n';
    text += "carrier " + QByteArray(clientconfig::nameOf(carrierOf(found.form)).data()) + '\n';
    for (const integrations::ClientType &type : found.types)
        text += "type " + QByteArray(type.key.data()) + '\n';
    text += "region " + (found.region ? found.region->id.toUtf8() : QByteArray("unknown")) + '\n';
    text += "BROKER_TOKEN " + bytesOf(found.token.secret()) + '\n';
    const QList<integrations::ClientFieldSpec> fields = integrations::fieldsOf(found.types.constFirst());
    for (const integrations::ClientFieldSpec &spec : fields) {
        const QByteArray value = spec.isSecret() ? bytesOf(found.answers.secret(spec.field))
                                                 : found.answers.text(spec.field).toUtf8();
        if (!value.isEmpty())
            text += QByteArray(spec.field.text().data()) + ' ' + value + '\n';
    }
    for (const clientconfig::FurtherVariable &one : found.answers.further()) {
        text += (one.isHidden() ? "further, hidden: " : "further: ") + one.name.toUtf8() + '='
            + bytesOf(one.value) + '\n';
    }
    for (const integrations::ClientField one : found.assumed)
        text += "not in the file: " + QByteArray(one.text().data()) + '\n';
    if (found.isRegionAssumed)
        text += "not in the file: region\n";
    if (const auto gap = credentialGapOf(found)) {
        constexpr std::array reasons{
            "referred to", "placeholder", "not accepted", "perhaps in a file", "not there"};
        text += "no credential: " + QByteArray(reasons.at(static_cast<std::size_t>(gap->reason))) + ' '
            + gap->name.toUtf8() + '\n';
    }
    for (const Ignored &one : found.ignored)
        text += textOf(one);
    return text;
}

QByteArray textOf(const Result<Reading, Refusal> &reading)
{
    if (!reading)
        return textOf(reading.error());
    QByteArray text;
    for (const Found &found : reading->clients)
        text += textOf(found);
    for (const Refusal &refusal : reading->refused)
        text += textOf(refusal);
    for (const Ignored &one : reading->ignored)
        text += textOf(one);
    return text;
}

/// The files of a case, each under a line "==== name", and what is expected under "==== expected".
struct Case
{
    QList<Source> sources;
    QByteArray expected;
    QByteArray given;
};

Case caseIn(const QByteArray &file)
{
    Case one;
    const qsizetype end = file.indexOf("==== expected\n");
    one.given = end < 0 ? file : file.left(end);
    one.expected = end < 0 ? QByteArray() : file.mid(end + QByteArrayView("==== expected\n").size());
    QByteArray rest = one.given;
    while (rest.startsWith("====")) {
        const qsizetype head = rest.indexOf('\n');
        const qsizetype next = rest.indexOf("\n====", head);
        const QByteArray name = rest.mid(4, head - 4).trimmed();
        const QByteArray text = rest.mid(head + 1, next < 0 ? -1 : next - head);
        one.sources.append({QString::fromUtf8(name), Secret::take(QByteArray(text))});
        rest = next < 0 ? QByteArray() : rest.mid(next + 1);
    }
    return one;
}

} // namespace

/// Files in the shapes in which people keep them, and what is to be read in each.
/// BTA_UPDATE_CORPUS=1 writes down what is read now, for a reviewer to compare with the file above it.
class TestCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadToTheLetter_data()
    {
        QTest::addColumn<QString>("path");
        const QDir corpus(QStringLiteral(BTA_CORPUS));
        const QStringList files = corpus.entryList(QDir::Files, QDir::Name);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << corpus.filePath(file);
    }
    void isReadToTheLetter()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Case one = caseIn(file.readAll());
        file.close();
        const QByteArray now = textOf(read(one.sources));
        if (qEnvironmentVariableIsSet("BTA_UPDATE_CORPUS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray text = one.given + "==== expected\n" + now;
            QCOMPARE(file.write(text), text.size());
            return;
        }
        QCOMPARE(QString::fromUtf8(now), QString::fromUtf8(one.expected));
    }

    /// Whatever is refused, all of it or a client in it: where it is, people are told.
    void namesTheLineOfARefusal_data() { isReadToTheLetter_data(); }
    void namesTheLineOfARefusal()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<Source> sources = caseIn(file.readAll()).sources;
        const auto reading = read(sources);
        const QList<Refusal> refusals = reading ? reading->refused : QList<Refusal>{reading.error()};
        for (const Refusal &refusal : refusals) {
            QVERIFY(refusal.spot.source >= 0 && refusal.spot.source < sources.size());
            const auto lines
                = static_cast<int>(bytesOf(sources.at(refusal.spot.source).text).count('\n') + 1);
            QVERIFY2(refusal.spot.line >= 1 && refusal.spot.line <= lines, textOf(refusal).constData());
        }
    }

    /// In all the shapes that people use.
    void hasEveryShape_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<QByteArray>("carrier");
        QTest::newRow("-e A=b") << QByteArray(" -e BROKER_TOKEN=") << QByteArray("docker-sh");
        QTest::newRow("--env A=b") << QByteArray(" --env GITLAB_TOKEN=") << QByteArray("docker-sh");
        QTest::newRow("--env=A=b") << QByteArray(" --env=GITLAB=") << QByteArray("docker-sh");
        QTest::newRow("line continuations") << QByteArray(" \\\n") << QByteArray("docker-sh");
        QTest::newRow("PowerShell backticks") << QByteArray(" `\n") << QByteArray("docker-powershell");
        QTest::newRow("comments") << QByteArray("\n# ") << QByteArray("docker-env-file");
        QTest::newRow("Compose, a list") << QByteArray("\n      - BROKER_TOKEN=") << QByteArray("compose");
        QTest::newRow("Compose, a map") << QByteArray("\n      BROKER_TOKEN: ") << QByteArray("compose");
        QTest::newRow("Kubernetes") << QByteArray("kind: Secret") << QByteArray("kubernetes");
        QTest::newRow("Helm values") << QByteArray("brokerToken:") << QByteArray("helm");
        QTest::newRow("docker inspect") << QByteArray("\"Config\"") << QByteArray("docker-env-file");
    }
    void hasEveryShape()
    {
        QFETCH(const QByteArray, shape);
        QFETCH(const QByteArray, carrier);
        const QDir corpus(QStringLiteral(BTA_CORPUS));
        const QStringList files = corpus.entryList(QDir::Files);
        const auto isRead = [&](const QString &name) {
            QFile file(corpus.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return false;
            const Case one = caseIn(file.readAll());
            const QByteArray line = "carrier " + carrier + '\n';
            return one.given.contains(shape) && one.expected.contains(line);
        };
        QVERIFY(std::any_of(files.cbegin(), files.cend(), isRead));
    }

    void readsSeveralServices()
    {
        QFile file(QDir(QStringLiteral(BTA_CORPUS)).filePath(QStringLiteral("compose-several.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto reading = read(caseIn(file.readAll()).sources);
        QVERIFY(reading && reading->clients.size() >= 2);
    }

    void isLargeEnough()
    {
        constexpr qsizetype fewest = 110;
        QVERIFY(QDir(QStringLiteral(BTA_CORPUS)).entryList(QDir::Files).size() >= fewest);
    }

    /// Whatever is said of a file may be shown: no secret is in a name.
    void saysNoSecret_data() { isReadToTheLetter_data(); }
    void saysNoSecret()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto reading = read(caseIn(file.readAll()).sources);
        if (!reading)
            return;
        QStringList names;
        for (const Ignored &one : reading->ignored)
            names.append(one.name);
        for (const Refusal &one : reading->refused)
            names.append(one.name);
        QByteArrayList secrets;
        for (const Found &found : reading->clients) {
            names.append(found.name);
            for (const clientconfig::FurtherVariable &one : found.answers.further()) {
                if (one.isHidden())
                    secrets.append(bytesOf(one.value));
            }
            for (const Ignored &one : found.ignored)
                names.append(one.name);
            secrets.append(bytesOf(found.token.secret()));
            for (const auto &spec : integrations::fieldsOf(found.types.constFirst()))
                secrets.append(bytesOf(found.answers.secret(spec.field)));
        }
        secrets.removeAll(QByteArray());
        for (const QByteArray &secret : std::as_const(secrets))
            QVERIFY(!names.join(u'\n').toUtf8().contains(secret));
    }
};

BTA_TEST(TestCorpus)
#include "tst_corpus.moc"
