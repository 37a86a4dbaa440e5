// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/secretmimedata.h"

#include <QByteArray>

namespace broker::ui {

namespace {

constexpr QLatin1String plainText("text/plain");
constexpr QLatin1String plainTextUtf8("text/plain;charset=utf-8");

struct Hint
{
    QString format;
    QByteArray value;
};

QList<Hint> hints()
{
#if defined(Q_OS_WIN)
    const QByteArray dwordZero(4, '\0');
    return {{QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), QByteArrayLiteral("1")},
        {QStringLiteral("CanIncludeInClipboardHistory"), dwordZero},
        {QStringLiteral("CanUploadToCloudClipboard"), dwordZero}};
#elif defined(Q_OS_MACOS)
    // Mapped to org.nspasteboard.ConcealedType, see concealedpasteboard_mac.h.
    return {{QStringLiteral("application/x-nspasteboard-concealed-type"), QByteArrayLiteral("1")}};
#else
    return {{QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")}};
#endif
}

} // namespace

SecretMimeData::SecretMimeData(std::shared_ptr<const Secret> secret)
    : m_secret(std::move(secret))
{ }

QStringList SecretMimeData::formats() const
{
    if (m_secret->isEmpty())
        return {};
    QStringList all{plainText};
    const QList<Hint> extra = hints();
    for (const Hint &hint : extra)
        all.append(hint.format);
    return all;
}

bool SecretMimeData::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant SecretMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (m_secret->isEmpty())
        return {};
    if (mimeType == plainText || mimeType == plainTextUtf8) {
        return m_secret->reveal([type](QByteArrayView bytes) {
            return type == QMetaType::fromType<QByteArray>() ? QVariant(bytes.toByteArray())
                                                             : QVariant(QString::fromUtf8(bytes));
        });
    }
    const QList<Hint> all = hints();
    for (const Hint &hint : all) {
        if (hint.format == mimeType)
            return hint.value;
    }
    return {};
}

} // namespace broker::ui
