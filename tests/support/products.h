// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The ids of every product in one place; product code includes what it needs and nothing else.
#include "products/acr.h"
#include "products/artifactory.h"
#include "products/artifactorycr.h"
#include "products/azurerepos.h"
#include "products/bitbucket.h"
#include "products/commonfields.h"
#include "products/digitaloceancr.h"
#include "products/dockerhub.h"
#include "products/ecr.h"
#include "products/gcr.h"
#include "products/github.h"
#include "products/githubcr.h"
#include "products/githubenterprise.h"
#include "products/gitlab.h"
#include "products/gitlabcr.h"
#include "products/googleartifactcr.h"
#include "products/harborcr.h"
#include "products/jira.h"
#include "products/nexus.h"
#include "products/nexuscr.h"
#include "products/parts.h"
#include "products/quaycr.h"
#include "products/registryparts.h"
