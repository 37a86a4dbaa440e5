// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientconfigtext.h"
#include "presenters/products/productwords.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

using namespace broker;
using namespace broker::ui;
using clientconfig::Note;
using clientconfig::ProblemKind;
using clientconfig::RefusalReason;

namespace {

/// A sentence: with an end, and without what only markup would need.
bool isSentence(const QString &text)
{
    return text.size() > 8 && text.endsWith(u'.') && !text.contains(u'<') && !text.contains(u'%');
}

} // namespace

// Every kind that a client's configuration can be in has words, and no two say the same.
class TestClientConfigText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryField();
    void tellsVariantsApart();
    void explainsEveryProblem();
    void explainsWhatIsOfOneProduct();
    void namesEntries();
    void marksSeverity();
    void describesEveryCarrier();
    void explainsEveryRefusal();
    void hasWordsForEveryNote();
};

void TestClientConfigText::namesEveryField()
{
    QSet<integrations::ClientField> fields{integrations::field::furtherVariables};
    for (const integrations::ClientType &type : integrations::clientTypes()) {
        const QList<integrations::ClientFieldSpec> specs = integrations::fieldsOf(type);
        for (const integrations::ClientFieldSpec &spec : specs)
            fields.insert(spec.field);
    }
    QSet<QString> names;
    for (const integrations::ClientField field : std::as_const(fields)) {
        const QString name = fieldName(field);
        QVERIFY2(!name.isEmpty() && !name.endsWith(u':') && !name.contains(u'&'), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QVERIFY2(isSentence(fieldHelp(field)), qPrintable(fieldHelp(field)));
    }
}

void TestClientConfigText::tellsVariantsApart()
{
    for (const integrations::ClientType &type : integrations::clientTypes()) {
        QSet<QString> names;
        const auto variants = integrations::clientTypesFor(type.integration);
        for (const integrations::ClientType &variant : variants)
            names.insert(variantName(variant));
        QCOMPARE(names.size(), variants.size());
        QVERIFY(!names.contains(QString()));
    }
}

void TestClientConfigText::explainsEveryProblem()
{
    QSet<QString> titles;
    for (int i = 0; i <= static_cast<int>(ProblemKind::CarriedInParts); ++i) {
        const auto kind = static_cast<ProblemKind>(i);
        if (kind == ProblemKind::OfProduct)
            continue;
        QVERIFY2(isSentence(problemTitle(kind)), qPrintable(problemTitle(kind)));
        QVERIFY2(isSentence(problemAdvice(kind)), qPrintable(problemAdvice(kind)));
        QVERIFY2(!titles.contains(problemTitle(kind)), qPrintable(problemTitle(kind)));
        titles.insert(problemTitle(kind));
        const QString all = problemText({integrations::field::port, kind});
        QVERIFY(all.contains(problemTitle(kind)) && all.contains(problemAdvice(kind)));
    }
}

void TestClientConfigText::explainsWhatIsOfOneProduct()
{
    namespace remark = products::remark;
    QSet<QString> texts;
    const QList<products::Remark> remarks{remark::notAnAzureOrganization, remark::isAzureAddress,
        remark::notAtAzure, remark::isGitHubApiHost, remark::notTheCloudsApi};
    for (const products::Remark &one : remarks) {
        const RemarkWords words = remarkWords(one);
        QVERIFY2(isSentence(words.what) && isSentence(words.advice), one.text().data());
        texts.insert(problemText({integrations::field::port, ProblemKind::OfProduct,
            clientconfig::Severity::Error, {}, {}, 0, one}));
        QVERIFY(texts.contains(QStringLiteral("Error: %1 %2").arg(words.what, words.advice)));
    }
    QCOMPARE(texts.size(), remarks.size());
}

void TestClientConfigText::namesEntries()
{
    using clientconfig::Severity;
    const QString text = problemText({integrations::field::noProxy, ProblemKind::IsAddressRange,
        Severity::Error, {}, {QStringLiteral("10.0.0.0/8"), QStringLiteral("192.168.0.0/16")}});
    QVERIFY2(text.contains(QStringLiteral("“10.0.0.0/8”, “192.168.0.0/16”")), qPrintable(text));
    QVERIFY(text.contains(problemTitle(ProblemKind::IsAddressRange)));
}

void TestClientConfigText::marksSeverity()
{
    using clientconfig::Severity;
    QSet<QString> marks;
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error}) {
        const QString mark = severityName(severity);
        QVERIFY(problemText({integrations::field::port, ProblemKind::LowPort, severity}).startsWith(mark));
        marks.insert(mark);
    }
    QCOMPARE(marks.size(), 3);
}

void TestClientConfigText::describesEveryCarrier()
{
    QSet<QString> names;
    for (const clientconfig::Carrier carrier : clientconfig::carriers()) {
        names.insert(carrierName(carrier));
        QVERIFY2(isSentence(carrierAudience(carrier)), qPrintable(carrierAudience(carrier)));
        QCOMPARE(carrierAudience(carrier).count(u'.'), carrierAudience(carrier).contains(u"Node.js") ? 2 : 1);
    }
    QCOMPARE(names.size(), clientconfig::carriers().size());
}

void TestClientConfigText::explainsEveryRefusal()
{
    QSet<QString> reasons;
    for (int i = 0; i <= static_cast<int>(RefusalReason::ChartNameTooLong); ++i) {
        const auto reason = static_cast<RefusalReason>(i);
        const Explanation text = explain(clientconfig::Refusal{reason, QStringLiteral("GITLAB_TOKEN")});
        QVERIFY(text.whatHappened.startsWith(QStringLiteral("GITLAB_TOKEN: ")));
        const Explanation unnamed = explain(clientconfig::Refusal{reason, {}});
        QVERIFY2(isSentence(unnamed.whatHappened), qPrintable(unnamed.whatHappened));
        QVERIFY2(isSentence(unnamed.nextStep), qPrintable(unnamed.nextStep));
        reasons.insert(unnamed.whatHappened);
    }
    QCOMPARE(reasons.size(), static_cast<int>(RefusalReason::ChartNameTooLong) + 1);
}

void TestClientConfigText::hasWordsForEveryNote()
{
    QSet<QString> texts;
    for (int i = 0; i <= static_cast<int>(Note::WindowsNotSupported); ++i) {
        const QString text = noteText(static_cast<Note>(i));
        QVERIFY2(isSentence(text), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), static_cast<int>(Note::WindowsNotSupported) + 1);
}

BTA_TEST(TestClientConfigText)
#include "tst_clientconfigtext.moc"
