// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/agent.h"
#include "clientconfig/formcheck.h"
#include "clientconfig/quoting.h"
#include "clientconfig/renderers.h"

namespace broker::clientconfig {

namespace {

QString manifestFileName(const ClientSetup &setup)
{
    return fileNameOf(setup, QLatin1String(".k8s.yaml"));
}

std::optional<Refusal> refuseManifest(const Sheet &)
{
    return std::nullopt;
}

void putBase64(SecretText &out, QByteArrayView bytes)
{
    QByteArray plain = bytes.toByteArray();
    QByteArray encoded = plain.toBase64();
    out << QByteArrayView(encoded);
    wipe(plain);
    wipe(encoded);
}

void putSecretObject(const Sheet &sheet, SecretText &out)
{
    out << QByteArrayView("apiVersion: v1\nkind: Secret\nmetadata:\n  name: ") << sheet.setup.name
        << QByteArrayView("\ntype: Opaque\ndata:\n");
    for (const Entry &entry : sheet.entries) {
        if (!entry.isSecret)
            continue;
        out << QByteArrayView("  ");
        putYamlName(out, entry.name);
        out << QByteArrayView(": ");
        entry.value.reveal([&](QByteArrayView bytes) {
            if (entry.isMasked)
                putYamlQuoted(out, bytes);
            else
                putBase64(out, bytes);
        });
        out << '\n';
    }
}

void putEnvironment(const Sheet &sheet, SecretText &out)
{
    out << QByteArrayView("          env:\n");
    for (const Entry &entry : sheet.entries) {
        out << QByteArrayView("            - name: ");
        putYamlName(out, entry.name);
        out << '\n';
        if (entry.isSecret) {
            out << QByteArrayView("              valueFrom:\n                secretKeyRef:\n"
                                  "                  name: ")
                << sheet.setup.name << QByteArrayView("\n                  key: ");
            putYamlName(out, entry.name);
            out << '\n';
            continue;
        }
        // The kubelet replaces $(NAME) and reads "$$" as "$".
        out << QByteArrayView("              value: ");
        entry.value.reveal([&out](QByteArrayView bytes) { putYamlQuoted(out, bytes, Dollar::Double); });
        out << '\n';
    }
}

void putProbe(const ClientSetup &setup, QByteArrayView name, SecretText &out)
{
    out << QByteArrayView("          ") << name
        << QByteArrayView(":\n            httpGet:\n              port: http\n              path: ")
        << setup.healthPath << QByteArrayView(setup.speaksTls() ? "\n              scheme: HTTPS" : "")
        << QByteArrayView("\n            initialDelaySeconds: 3\n            periodSeconds: 10\n"
                          "            timeoutSeconds: 1\n            failureThreshold: 3\n");
}

/// The company's certificates are no secret; the client's key is one.
void putVolumes(const ClientSetup &setup, bool hasTls, SecretText &out)
{
    const bool hasCa = !setup.caFile.isEmpty();
    if (!hasCa && !hasTls)
        return;
    out << QByteArrayView("          volumeMounts:\n");
    if (hasCa) {
        out << QByteArrayView("            - name: company-ca\n"
                              "              mountPath: /home/node/company-ca\n"
                              "              readOnly: true\n");
    }
    if (hasTls) {
        out << QByteArrayView("            - name: tls\n"
                              "              mountPath: /home/node/tls\n"
                              "              readOnly: true\n");
    }
    out << QByteArrayView("      volumes:\n");
    if (hasCa) {
        out << QByteArrayView("        - name: company-ca\n          configMap:\n            name: ")
            << setup.name << QByteArrayView("-ca\n");
    }
    if (hasTls) {
        out << QByteArrayView("        - name: tls\n          secret:\n            secretName: ")
            << setup.name << QByteArrayView("-tls\n");
    }
}

void putDeploymentHead(const QString &name, int replicas, QByteArrayView container, const QString &image,
    int port, SecretText &out)
{
    out << QByteArrayView("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ") << name
        << QByteArrayView("\nspec:\n  replicas: ") << QString::number(replicas)
        << QByteArrayView("\n  selector:\n    matchLabels:\n      app: ") << name
        << QByteArrayView("\n  template:\n    metadata:\n      labels:\n        app: ") << name
        << QByteArrayView("\n    spec:\n      containers:\n        - name: ") << container
        << QByteArrayView("\n          image: ");
    putYamlQuoted(out, image.toUtf8());
    out << QByteArrayView("\n          ports:\n            - name: http\n              containerPort: ")
        << QString::number(port) << '\n';
}

void putLimits(const ClientSetup &setup, QByteArrayView memory, bool isReadOnly, SecretText &out)
{
    out << QByteArrayView("          resources:\n            requests: {cpu: \"1\", memory: ") << memory
        << QByteArrayView("}\n            limits: {cpu: \"1\", memory: ") << memory
        << QByteArrayView("}\n"
                          "          securityContext:\n"
                          "            allowPrivilegeEscalation: false\n"
                          "            readOnlyRootFilesystem: ")
        << QByteArrayView(isReadOnly ? "true" : "false")
        << QByteArrayView("\n            runAsNonRoot: true\n")
        << QByteArrayView(setup.isOnOpenShift ? "" : "            runAsUser: 1000\n")
        << QByteArrayView("            capabilities: {drop: [ALL]}\n");
}

/// Limits, probes and security context are those of Snyk's chart.
void putDeployment(const Sheet &sheet, SecretText &out)
{
    const ClientSetup &setup = sheet.setup;
    const int replicas = setup.replicas.value_or(setup.isHighlyAvailable ? fewestReplicas : 1);
    putDeploymentHead(setup.name, replicas, "broker", setup.image, setup.port, out);
    putEnvironment(sheet, out);
    putProbe(setup, "livenessProbe", out);
    putProbe(setup, "readinessProbe", out);
    putLimits(setup, "256Mi", true, out);
    putVolumes(setup, setup.speaksTls(), out);
}

void putService(const QString &name, int port, SecretText &out)
{
    out << QByteArrayView("apiVersion: v1\nkind: Service\nmetadata:\n  name: ") << name
        << QByteArrayView("\nspec:\n  selector:\n    app: ") << name
        << QByteArrayView("\n  ports:\n    - name: http\n      port: ") << QString::number(port)
        << QByteArrayView("\n      targetPort: http\n");
}

/// It unpacks images, so its disk is not read-only; it needs no second one, because each client has its own.
void putAgentObjects(const ClientSetup &setup, SecretText &out)
{
    const QString name = agentName(setup);
    putDeploymentHead(name, 1, "agent", setup.type.agent->image, setup.type.agent->port, out);
    out << QByteArrayView("          env:\n");
    const QList<Variable> variables = agentVariables(setup);
    for (const Variable &variable : variables) {
        out << QByteArrayView("            - name: ");
        putYamlName(out, variable.name);
        out << QByteArrayView("\n              value: ");
        variable.value.reveal([&out](QByteArrayView bytes) { putYamlQuoted(out, bytes, Dollar::Double); });
        out << '\n';
    }
    putLimits(setup, "2Gi", false, out);
    putVolumes(setup, false, out);
}

void writeManifest(const Sheet &sheet, SecretText &out)
{
    constexpr QByteArrayView separator("---\n");
    putSecretObject(sheet, out);
    out << separator;
    putDeployment(sheet, out);
    out << separator;
    putService(sheet.setup.name, sheet.setup.port, out);
    if (!sheet.setup.type.agent)
        return;
    out << separator;
    putAgentObjects(sheet.setup, out);
    out << separator;
    putService(agentName(sheet.setup), sheet.setup.type.agent->port, out);
}

Commands manifestCommands(const ClientSetup &setup)
{
    Commands commands;
    if (!setup.caFile.isEmpty()) {
        commands.apply = QStringLiteral("kubectl create configmap %1-ca --from-file=%2\n")
                             .arg(setup.name, shellQuoted(QLatin1String("ca.pem=") + setup.caFile));
    }
    if (setup.speaksTls()) {
        commands.apply
            += QStringLiteral("kubectl create secret tls %1-tls --cert=%2 --key=%3\n")
                   .arg(setup.name, shellQuoted(setup.certificateFile), shellQuoted(setup.keyFile));
    }
    commands.apply += QStringLiteral("kubectl apply --filename %1\n"
                                     "kubectl rollout restart deployment/%2\n"
                                     "kubectl rollout status deployment/%2\n")
                          .arg(fileWord(manifestFileName(setup)), setup.name);
    commands.check = QStringLiteral("kubectl port-forward deployment/%1 %2:%2\n")
                         .arg(setup.name, QString::number(setup.port))
        + curlCommand(setup);
    commands.remove = QStringLiteral("kubectl delete --filename %1\n").arg(fileWord(manifestFileName(setup)));
    if (!setup.caFile.isEmpty())
        commands.remove += QStringLiteral("kubectl delete configmap %1-ca\n").arg(setup.name);
    if (setup.speaksTls())
        commands.remove += QStringLiteral("kubectl delete secret %1-tls\n").arg(setup.name);
    return commands;
}

QList<Note> manifestNotes(const ClientSetup &setup)
{
    QList<Note> notes = commonNotes(setup);
    notes.append(Note::RestartByHand);
    if (!setup.caFile.isEmpty())
        notes.append(Note::CaConfigMap);
    return notes;
}

} // namespace

const Renderer &kubernetes()
{
    static constexpr Renderer renderer{
        manifestFileName, containerVariables, refuseManifest, writeManifest, manifestCommands, manifestNotes};
    return renderer;
}

} // namespace broker::clientconfig
