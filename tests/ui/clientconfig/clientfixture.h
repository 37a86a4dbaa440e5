// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/clientdialog.h"
#include "credentials/servicecredential.h"
#include "fakeclient.h"
#include "integrations/clienttype.h"
#include "products/ecr.h"
#include "support/fakevault.h"
#include "support/leaksearch.h"
#include "support/products.h"
#include "support/samples.h"
#include "support/silenthttp.h"
#include "support/testworkspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace broker::test {

using clientconfig::Carrier;
namespace field = integrations::field;
using integrations::ClientField;

/// The one in use while the fixture's token is a new one.
inline Fingerprint oldToken()
{
    return samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
}

/// The dialog for a token in a keychain that does as it is told.
class ClientFixture final
{
public:
    static constexpr const char *typedSecret = "s3cr3t-of-the-service-0123456789";

    explicit ClientFixture(const QString &integration = QStringLiteral("gitlab"), bool practice = false,
        const std::optional<Fingerprint> &beside = std::nullopt)
        : space(http, &keychain, practice)
        , guard(*QGuiApplication::clipboard())
        , record(samples::record(samples::brokerToken(), samples::target(integration)))
    {
        keychain.put(record.key, samples::brokerToken().secret());
        record = space.records.put(record).value();
        dialog = std::make_unique<ui::ClientDialog>(space.workspace, transport, guard, record, beside);
        leaks.add(QStringLiteral("Broker token"), QByteArray(samples::brokerTokenText));
        leaks.add(QStringLiteral("secret of the service"), QByteArray(typedSecret));
    }

    [[nodiscard]] bool show() const
    {
        dialog->show();
        return QTest::qWaitForWindowActive(dialog.get());
    }

    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QWidget *row(ClientField field) const
    {
        return dialog->findChild<QWidget *>(QLatin1String("field-") + field.text());
    }
    template <class T>
    [[nodiscard]] T *inRow(ClientField field, const char *name) const
    {
        return row(field)->findChild<T *>(QString::fromLatin1(name));
    }

    /// By the keyboard, instead of what is there.
    void enter(ClientField field, const QString &text) const
    {
        auto *edit = inRow<QLineEdit>(field, "fieldEdit");
        if (!edit)
            edit = inRow<QLineEdit>(field, "secretEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void choose(Carrier carrier) const
    {
        auto *choice = find<QComboBox>("carrierChoice");
        choice->setCurrentIndex(choice->findData(static_cast<int>(carrier)));
    }
    void chooseVariant(const QString &type) const
    {
        auto *choice = find<QComboBox>("variantChoice");
        choice->setCurrentIndex(choice->findData(type));
    }

    /// Something right for each field that is needed or secret, and for what goes with it.
    void fill(const integrations::ClientType &type) const
    {
        using integrations::FieldForm;
        for (const integrations::ClientFieldSpec &spec : type.ownFields) {
            if (spec.isAdvanced)
                continue;
            if (spec.isSecret())
                enter(spec.field, QString::fromLatin1(typedSecret));
            else if (spec.form == FieldForm::Url)
                enter(spec.field, QStringLiteral("https://nexus.example.com"));
            else if (spec.field == products::field::registryRole)
                enter(spec.field, QStringLiteral("arn:aws:iam::123456789012:role/SnykEcr"));
            else if (spec.field == products::field::registryRegion)
                enter(spec.field, QStringLiteral("eu-central-1"));
            else if (spec.form == FieldForm::Text)
                enter(spec.field, QStringLiteral("acme"));
            else
                enter(spec.field, QStringLiteral("git.example.com"));
        }
    }
    void fill() const { fill(integrations::clientTypesFor(record.target.integrationType).constFirst()); }

    [[nodiscard]] QString preview() const { return find<QPlainTextEdit>("configPreview")->toPlainText(); }

    SilentHttp http;
    FakeClient transport;
    FakeVault keychain;
    TestWorkspace space;
    ui::ClipboardGuard guard;
    records::TokenRecord record;
    LeakSearch leaks;
    std::unique_ptr<ui::ClientDialog> dialog;
};

/// A credential beside the fixture's token, in the list and in the keychain; the dialog is opened anew.
inline void keepCredential(ClientFixture &f, credentials::Service service, credentials::CredentialKind kind,
    const QString &address, const QString &secret = QString::fromLatin1(ClientFixture::typedSecret))
{
    const auto credential = credentials::ServiceCredential::make(
        kind, Secret::take(secret.toUtf8()), QStringLiteral("svc-broker"))
                                .value();
    records::TokenRecord kept = f.record;
    kept.id = RecordId::create();
    kept.key = f.space.workspace.keys.key(
        vault::SecretKind::ServiceCredential, kept.target.regionId, kept.id.toString());
    kept.fingerprint = credential.fingerprint();
    kept.service = records::ServiceLink{credentials::nameOf(service), credentials::nameOf(kind), address, {}};
    f.keychain.put(kept.key, credential.toStored());
    QVERIFY(f.space.records.put(kept).has_value());
    f.dialog = std::make_unique<ui::ClientDialog>(f.space.workspace, f.transport, f.guard, f.record);
}

} // namespace broker::test
