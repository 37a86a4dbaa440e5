// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/practicesource.h"

namespace broker::existing {

Source practiceSource()
{
    return {QStringLiteral("docker-compose.yml"), Secret::take(QByteArray(R"(services:
  broker:
    image: snyk/broker:gitlab
    restart: always
    environment:
      BROKER_TOKEN: 5a3c1e70-9b42-4d1f-8a6e-2f7b0c9d4e11
      GITLAB_TOKEN: glpat-practicepractice0000
      GITLAB: gitlab.practice.example
      PORT: 8000
      LOG_LEVEL: ${LOG_LEVEL:-info}
  metrics:
    image: prom/prometheus
)"))};
}

} // namespace broker::existing
