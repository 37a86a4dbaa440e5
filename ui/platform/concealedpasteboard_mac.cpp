// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/concealedpasteboard_mac.h"

#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

namespace broker::ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

namespace {
constexpr QLatin1String concealedMime("application/x-nspasteboard-concealed-type");
constexpr QLatin1String concealedUti("org.nspasteboard.ConcealedType");
} // namespace

class ConcealedPasteboard::Converter final : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &uti) const override
    {
        return uti == concealedUti ? QString(concealedMime) : QString();
    }
    QString utiForMime(const QString &mime) const override
    {
        return mime == concealedMime ? QString(concealedUti) : QString();
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.isEmpty() ? QVariant() : QVariant(data.first());
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
};

ConcealedPasteboard::ConcealedPasteboard()
    : m_converter(std::make_unique<Converter>())
{ }

#else

class ConcealedPasteboard::Converter final
{ };

ConcealedPasteboard::ConcealedPasteboard() = default;

#endif

ConcealedPasteboard::~ConcealedPasteboard() = default;

} // namespace broker::ui
