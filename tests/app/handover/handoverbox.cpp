// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Writes hand-overs for somebody else to open, and opens those of somebody else, for otherformat.py.
//   handoverbox write FOLDER
//   handoverbox read FOLDER

#include "handoversample.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace broker;
using namespace broker::handover;

namespace {

void writeFile(const QDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", name);
}

QByteArray readWhole(const QDir &folder, const char *name)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", name);
    return file.readAll();
}

void write(const QDir &folder)
{
    const ExchangeKey pair = ExchangeKey::create();
    const Secret content = encode(test::handoverSample());
    writeFile(folder, "content", test::bytesOf(content));
    writeFile(folder, "passphrase", test::bytesOf(test::passphrase()));
    writeFile(folder, "secret", test::bytesOf(pair.secretHalf()));
    writeFile(folder, "public", pair.publicHalf().text().toLatin1());
    writeFile(folder, "by-passphrase",
        *seal(content, test::label(), ByPassphrase{test::passphrase(), Cost{2, 1024}}));
    writeFile(folder, "by-key", *seal(content, test::label(true), ByKey{pair.publicHalf()}));
}

void tell(const Result<Secret, Refusal> &content)
{
    if (!content)
        qFatal("not opened: %d", static_cast<int>(content.error()));
    const auto handover = decode(*content);
    if (!handover)
        qFatal("not understood");
    const auto &answers = handover->draft.answers;
    std::printf("%s|%s|%s|%s|%s\n", handover->sender.toUtf8().constData(),
        handover->target.org.name.toUtf8().constData(),
        answers.text(clientconfig::field::gitlabHost).toUtf8().constData(),
        test::bytesOf(answers.secret(clientconfig::field::gitlabToken)).constData(),
        test::bytesOf(handover->token.secret()).constData());
}

void read(const QDir &folder)
{
    const auto byPassphrase = parse(readWhole(folder, "by-passphrase"));
    const auto byKey = parse(readWhole(folder, "by-key"));
    if (!byPassphrase || !byKey)
        qFatal("not a hand-over");
    tell(unseal(*byPassphrase, Secret::take(readWhole(folder, "passphrase"))));
    tell(unseal(*byKey, *ExchangeKey::fromSecretHalf(Secret::take(readWhole(folder, "secret")))));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (QByteArrayView(argv[1]) == QByteArrayView("write"))
        write(folder);
    else
        read(folder);
    return 0;
}
