// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Made of resources/icons by tests/arch/iconshapes.py --write, and compared with them in the tests.

#include "platform/iconshapes.h"

#include <array>

namespace broker::ui {

namespace {

constexpr QRgb own = 0;

// clang-format off
constexpr Step appMarkSteps[] = {
    {Step::Move, 16, 2}, {Step::Line, 48, 2}, {Step::Curve, 55.732, 2, 62, 8.268, 62, 16}, {Step::Line, 62, 48},
    {Step::Curve, 62, 55.732, 55.732, 62, 48, 62}, {Step::Line, 16, 62},
    {Step::Curve, 8.268, 62, 2, 55.732, 2, 48}, {Step::Line, 2, 16}, {Step::Curve, 2, 8.268, 8.268, 2, 16, 2},
    {Step::Close}, {Step::Move, 10, 52}, {Step::Line, 54, 52}, {Step::Move, 13, 51},
    {Step::Curve, 17, 41.5, 24, 37, 32, 37}, {Step::Curve, 40, 37, 47, 41.5, 51, 51}, {Step::Move, 28.75, 20.5},
    {Step::Curve, 28.75, 25.056, 25.056, 28.75, 20.5, 28.75},
    {Step::Curve, 15.944, 28.75, 12.25, 25.056, 12.25, 20.5},
    {Step::Curve, 12.25, 15.944, 15.944, 12.25, 20.5, 12.25},
    {Step::Curve, 25.056, 12.25, 28.75, 15.944, 28.75, 20.5}, {Step::Close}, {Step::Move, 29, 20.5},
    {Step::Line, 53, 20.5}, {Step::Move, 45, 20.5}, {Step::Line, 45, 28}, {Step::Move, 53, 20.5},
    {Step::Line, 53, 26}
};
constexpr Shape appMarkShapes[] = {
    {0, 10, 1, 0xff9db7f2, 0xff3f6fd8, 0xff27418f}, {10, 2, 5, 0xff8fd3c4, 0, 0}, {12, 3, 5, 0xff8fd3c4, 0, 0},
    {15, 6, 5.5, 0xffffffff, 0, 0}, {21, 6, 5.5, 0xffffffff, 0, 0}
};
constexpr Step arrowRightMarkSteps[] = {
    {Step::Move, 4.5, 12}, {Step::Line, 19.5, 12}, {Step::Move, 13.5, 6}, {Step::Line, 19.5, 12},
    {Step::Line, 13.5, 18}
};
constexpr Shape arrowRightMarkShapes[] = {{0, 2, 1.75, own, 0, 0}, {2, 3, 1.75, own, 0, 0}};
constexpr Step artifactoryMarkSteps[] = {
    {Step::Move, 12, 3}, {Step::Line, 20, 7.25}, {Step::Line, 20, 16.75}, {Step::Line, 12, 21},
    {Step::Line, 4, 16.75}, {Step::Line, 4, 7.25}, {Step::Close}, {Step::Move, 4, 7.25}, {Step::Line, 12, 11.5},
    {Step::Line, 20, 7.25}, {Step::Move, 12, 11.5}, {Step::Line, 12, 21}, {Step::Move, 8, 5.15},
    {Step::Line, 16, 9.4}
};
constexpr Shape artifactoryMarkShapes[] = {
    {0, 7, 1.75, own, 0, 0}, {7, 3, 1.75, own, 0, 0}, {10, 2, 1.75, own, 0, 0}, {12, 2, 1.75, own, 0, 0}
};
constexpr Step azureReposMarkSteps[] = {
    {Step::Move, 7, 18.5}, {Step::Line, 17.25, 18.5},
    {Step::Curve, 19.2, 18.495, 20.821, 16.995, 20.978, 15.051},
    {Step::Curve, 21.134, 13.107, 19.774, 11.367, 17.85, 11.05},
    {Step::Curve, 17.519, 8.318, 15.372, 6.161, 12.641, 5.818},
    {Step::Curve, 9.91, 5.475, 7.296, 7.034, 6.3, 9.6},
    {Step::Curve, 4.083, 10.062, 2.555, 12.1, 2.732, 14.358},
    {Step::Curve, 2.91, 16.616, 4.738, 18.39, 7, 18.5}, {Step::Close}, {Step::Move, 10, 11.5},
    {Step::Line, 8, 13.5}, {Step::Line, 10, 15.5}, {Step::Move, 14, 11.5}, {Step::Line, 16, 13.5},
    {Step::Line, 14, 15.5}
};
constexpr Shape azureReposMarkShapes[] = {
    {0, 9, 1.75, own, 0, 0}, {9, 3, 1.75, own, 0, 0}, {12, 3, 1.75, own, 0, 0}
};
constexpr Step bitbucketServerMarkSteps[] = {
    {Step::Move, 5.25, 3.5}, {Step::Line, 18.75, 3.5}, {Step::Curve, 19.716, 3.5, 20.5, 4.284, 20.5, 5.25},
    {Step::Line, 20.5, 8.25}, {Step::Curve, 20.5, 9.216, 19.716, 10, 18.75, 10}, {Step::Line, 5.25, 10},
    {Step::Curve, 4.284, 10, 3.5, 9.216, 3.5, 8.25}, {Step::Line, 3.5, 5.25},
    {Step::Curve, 3.5, 4.284, 4.284, 3.5, 5.25, 3.5}, {Step::Close}, {Step::Move, 7, 6.75},
    {Step::Line, 7, 6.76}, {Step::Move, 10.5, 6.75}, {Step::Line, 17, 6.75}, {Step::Move, 8.75, 18},
    {Step::Curve, 8.75, 19.243, 7.743, 20.25, 6.5, 20.25}, {Step::Curve, 5.257, 20.25, 4.25, 19.243, 4.25, 18},
    {Step::Curve, 4.25, 16.757, 5.257, 15.75, 6.5, 15.75}, {Step::Curve, 7.743, 15.75, 8.75, 16.757, 8.75, 18},
    {Step::Close}, {Step::Move, 19.75, 18}, {Step::Curve, 19.75, 19.243, 18.743, 20.25, 17.5, 20.25},
    {Step::Curve, 16.257, 20.25, 15.25, 19.243, 15.25, 18},
    {Step::Curve, 15.25, 16.757, 16.257, 15.75, 17.5, 15.75},
    {Step::Curve, 18.743, 15.75, 19.75, 16.757, 19.75, 18}, {Step::Close}, {Step::Move, 12, 10},
    {Step::Line, 12, 13.25}, {Step::Move, 6.5, 15.75}, {Step::Curve, 6.5, 13.95, 8, 13.25, 9.5, 13.25},
    {Step::Line, 14.5, 13.25}, {Step::Curve, 16, 13.25, 17.5, 13.95, 17.5, 15.75}
};
constexpr Shape bitbucketServerMarkShapes[] = {
    {0, 10, 1.75, own, 0, 0}, {10, 2, 1.75, own, 0, 0}, {12, 2, 1.75, own, 0, 0}, {14, 6, 1.75, own, 0, 0},
    {20, 6, 1.75, own, 0, 0}, {26, 2, 1.75, own, 0, 0}, {28, 4, 1.75, own, 0, 0}
};
constexpr Step buildingMarkSteps[] = {
    {Step::Move, 5, 20.5}, {Step::Line, 5, 5.5}, {Step::Curve, 5, 4.534, 5.784, 3.75, 6.75, 3.75},
    {Step::Line, 13.25, 3.75}, {Step::Curve, 14.216, 3.75, 15, 4.534, 15, 5.5}, {Step::Line, 15, 20.5},
    {Step::Move, 15, 10}, {Step::Line, 17.75, 10}, {Step::Curve, 18.716, 10, 19.5, 10.784, 19.5, 11.75},
    {Step::Line, 19.5, 20.5}, {Step::Move, 3, 20.5}, {Step::Line, 21, 20.5}, {Step::Move, 8.5, 8},
    {Step::Line, 11.5, 8}, {Step::Move, 8.5, 12}, {Step::Line, 11.5, 12}, {Step::Move, 8.5, 16},
    {Step::Line, 11.5, 16}
};
constexpr Shape buildingMarkShapes[] = {
    {0, 6, 1.75, own, 0, 0}, {6, 4, 1.75, own, 0, 0}, {10, 2, 1.75, own, 0, 0}, {12, 2, 1.75, own, 0, 0},
    {14, 2, 1.75, own, 0, 0}, {16, 2, 1.75, own, 0, 0}
};
constexpr Step checkMarkSteps[] = {{Step::Move, 4.5, 12.75}, {Step::Line, 9.5, 17.75}, {Step::Line, 19.5, 7}};
constexpr Shape checkMarkShapes[] = {{0, 3, 1.75, own, 0, 0}};
constexpr Step clipboardMarkSteps[] = {
    {Step::Move, 8.5, 5}, {Step::Line, 7, 5}, {Step::Curve, 5.619, 5, 4.5, 6.119, 4.5, 7.5},
    {Step::Line, 4.5, 18}, {Step::Curve, 4.5, 19.381, 5.619, 20.5, 7, 20.5}, {Step::Line, 17, 20.5},
    {Step::Curve, 18.381, 20.5, 19.5, 19.381, 19.5, 18}, {Step::Line, 19.5, 7.5},
    {Step::Curve, 19.5, 6.119, 18.381, 5, 17, 5}, {Step::Line, 15.5, 5}, {Step::Move, 10, 3},
    {Step::Line, 14, 3}, {Step::Curve, 14.828, 3, 15.5, 3.672, 15.5, 4.5}, {Step::Line, 15.5, 5.5},
    {Step::Curve, 15.5, 6.328, 14.828, 7, 14, 7}, {Step::Line, 10, 7},
    {Step::Curve, 9.172, 7, 8.5, 6.328, 8.5, 5.5}, {Step::Line, 8.5, 4.5},
    {Step::Curve, 8.5, 3.672, 9.172, 3, 10, 3}, {Step::Close}, {Step::Move, 8.5, 12}, {Step::Line, 15.5, 12},
    {Step::Move, 8.5, 16}, {Step::Line, 13, 16}
};
constexpr Shape clipboardMarkShapes[] = {
    {0, 10, 1.75, own, 0, 0}, {10, 10, 1.75, own, 0, 0}, {20, 2, 1.75, own, 0, 0}, {22, 2, 1.75, own, 0, 0}
};
constexpr Step clockMarkSteps[] = {
    {Step::Move, 20.75, 12}, {Step::Curve, 20.75, 16.832, 16.832, 20.75, 12, 20.75},
    {Step::Curve, 7.168, 20.75, 3.25, 16.832, 3.25, 12}, {Step::Curve, 3.25, 7.168, 7.168, 3.25, 12, 3.25},
    {Step::Curve, 16.832, 3.25, 20.75, 7.168, 20.75, 12}, {Step::Close}, {Step::Move, 12, 7},
    {Step::Line, 12, 12}, {Step::Line, 15.25, 14}
};
constexpr Shape clockMarkShapes[] = {{0, 6, 1.75, own, 0, 0}, {6, 3, 1.75, own, 0, 0}};
constexpr Step closeMarkSteps[] = {
    {Step::Move, 6, 6}, {Step::Line, 18, 18}, {Step::Move, 18, 6}, {Step::Line, 6, 18}
};
constexpr Shape closeMarkShapes[] = {{0, 2, 1.75, own, 0, 0}, {2, 2, 1.75, own, 0, 0}};
constexpr Step containerRegistryMarkSteps[] = {
    {Step::Move, 3, 13}, {Step::Line, 21, 13}, {Step::Line, 21, 19.5}, {Step::Line, 3, 19.5}, {Step::Close},
    {Step::Move, 6.5, 6}, {Step::Line, 17.5, 6}, {Step::Line, 17.5, 13}, {Step::Line, 6.5, 13}, {Step::Close},
    {Step::Move, 7.5, 15.5}, {Step::Line, 7.5, 17}, {Step::Move, 12, 15.5}, {Step::Line, 12, 17},
    {Step::Move, 16.5, 15.5}, {Step::Line, 16.5, 17}, {Step::Move, 10.25, 8.75}, {Step::Line, 10.25, 10.25},
    {Step::Move, 13.75, 8.75}, {Step::Line, 13.75, 10.25}
};
constexpr Shape containerRegistryMarkShapes[] = {
    {0, 5, 1.75, own, 0, 0}, {5, 5, 1.75, own, 0, 0}, {10, 2, 1.75, own, 0, 0}, {12, 2, 1.75, own, 0, 0},
    {14, 2, 1.75, own, 0, 0}, {16, 2, 1.75, own, 0, 0}, {18, 2, 1.75, own, 0, 0}
};
constexpr Step copyMarkSteps[] = {
    {Step::Move, 11, 8.5}, {Step::Line, 18, 8.5}, {Step::Curve, 19.381, 8.5, 20.5, 9.619, 20.5, 11},
    {Step::Line, 20.5, 18}, {Step::Curve, 20.5, 19.381, 19.381, 20.5, 18, 20.5}, {Step::Line, 11, 20.5},
    {Step::Curve, 9.619, 20.5, 8.5, 19.381, 8.5, 18}, {Step::Line, 8.5, 11},
    {Step::Curve, 8.5, 9.619, 9.619, 8.5, 11, 8.5}, {Step::Close}, {Step::Move, 15.5, 8.5},
    {Step::Line, 15.5, 6}, {Step::Curve, 15.5, 4.619, 14.381, 3.5, 13, 3.5}, {Step::Line, 6, 3.5},
    {Step::Curve, 4.619, 3.5, 3.5, 4.619, 3.5, 6}, {Step::Line, 3.5, 13},
    {Step::Curve, 3.5, 14.381, 4.619, 15.5, 6, 15.5}, {Step::Line, 8.5, 15.5}
};
constexpr Shape copyMarkShapes[] = {{0, 10, 1.75, own, 0, 0}, {10, 8, 1.75, own, 0, 0}};
constexpr Step errorMarkSteps[] = {
    {Step::Move, 8.4, 3.25}, {Step::Line, 15.6, 3.25}, {Step::Line, 20.75, 8.4}, {Step::Line, 20.75, 15.6},
    {Step::Line, 15.6, 20.75}, {Step::Line, 8.4, 20.75}, {Step::Line, 3.25, 15.6}, {Step::Line, 3.25, 8.4},
    {Step::Close}, {Step::Move, 12, 7.75}, {Step::Line, 12, 12.75}, {Step::Move, 12, 16.25},
    {Step::Line, 12, 16.26}
};
constexpr Shape errorMarkShapes[] = {
    {0, 9, 1.75, own, 0, 0}, {9, 2, 1.75, own, 0, 0}, {11, 2, 1.75, own, 0, 0}
};
constexpr Step externalLinkMarkSteps[] = {
    {Step::Move, 13.5, 3.5}, {Step::Line, 20.5, 3.5}, {Step::Line, 20.5, 10.5}, {Step::Move, 20.5, 3.5},
    {Step::Line, 11, 13}, {Step::Move, 18, 14}, {Step::Line, 18, 18},
    {Step::Curve, 18, 19.381, 16.881, 20.5, 15.5, 20.5}, {Step::Line, 6, 20.5},
    {Step::Curve, 4.619, 20.5, 3.5, 19.381, 3.5, 18}, {Step::Line, 3.5, 8.5},
    {Step::Curve, 3.5, 7.119, 4.619, 6, 6, 6}, {Step::Line, 10, 6}
};
constexpr Shape externalLinkMarkShapes[] = {
    {0, 3, 1.75, own, 0, 0}, {3, 2, 1.75, own, 0, 0}, {5, 8, 1.75, own, 0, 0}
};
constexpr Step eyeOffMarkSteps[] = {
    {Step::Move, 9.4, 6.1}, {Step::Curve, 10.247, 5.866, 11.121, 5.748, 12, 5.75},
    {Step::Curve, 16, 5.75, 19.4, 7.9, 21.5, 12}, {Step::Curve, 20.821, 13.295, 19.944, 14.476, 18.9, 15.5},
    {Step::Move, 15.6, 17.6}, {Step::Curve, 14.451, 18.038, 13.23, 18.259, 12, 18.25},
    {Step::Curve, 8, 18.25, 4.6, 16.1, 2.5, 12}, {Step::Curve, 3.359, 10.342, 4.55, 8.878, 6, 7.7},
    {Step::Move, 10, 9.8}, {Step::Curve, 9.104, 10.994, 9.223, 12.666, 10.279, 13.721},
    {Step::Curve, 11.334, 14.777, 13.006, 14.896, 14.2, 14}, {Step::Move, 4, 4}, {Step::Line, 20, 20}
};
constexpr Shape eyeOffMarkShapes[] = {
    {0, 4, 1.75, own, 0, 0}, {4, 4, 1.75, own, 0, 0}, {8, 3, 1.75, own, 0, 0}, {11, 2, 1.75, own, 0, 0}
};
constexpr Step eyeMarkSteps[] = {
    {Step::Move, 2.5, 12}, {Step::Curve, 4.6, 7.9, 8, 5.75, 12, 5.75},
    {Step::Curve, 16, 5.75, 19.4, 7.9, 21.5, 12}, {Step::Curve, 19.4, 16.1, 16, 18.25, 12, 18.25},
    {Step::Curve, 8, 18.25, 4.6, 16.1, 2.5, 12}, {Step::Close}, {Step::Move, 15, 12},
    {Step::Curve, 15, 13.657, 13.657, 15, 12, 15}, {Step::Curve, 10.343, 15, 9, 13.657, 9, 12},
    {Step::Curve, 9, 10.343, 10.343, 9, 12, 9}, {Step::Curve, 13.657, 9, 15, 10.343, 15, 12}, {Step::Close}
};
constexpr Shape eyeMarkShapes[] = {{0, 6, 1.75, own, 0, 0}, {6, 6, 1.75, own, 0, 0}};
constexpr Step githubEnterpriseMarkSteps[] = {
    {Step::Move, 7.75, 5.5}, {Step::Curve, 7.75, 6.743, 6.743, 7.75, 5.5, 7.75},
    {Step::Curve, 4.257, 7.75, 3.25, 6.743, 3.25, 5.5}, {Step::Curve, 3.25, 4.257, 4.257, 3.25, 5.5, 3.25},
    {Step::Curve, 6.743, 3.25, 7.75, 4.257, 7.75, 5.5}, {Step::Close}, {Step::Move, 7.75, 18.5},
    {Step::Curve, 7.75, 19.743, 6.743, 20.75, 5.5, 20.75},
    {Step::Curve, 4.257, 20.75, 3.25, 19.743, 3.25, 18.5},
    {Step::Curve, 3.25, 17.257, 4.257, 16.25, 5.5, 16.25},
    {Step::Curve, 6.743, 16.25, 7.75, 17.257, 7.75, 18.5}, {Step::Close}, {Step::Move, 5.5, 7.75},
    {Step::Line, 5.5, 16.25}, {Step::Move, 5.5, 16.25}, {Step::Curve, 5.5, 13.25, 8, 12.5, 10.5, 12.5},
    {Step::Move, 13.5, 20.5}, {Step::Line, 13.5, 5.75}, {Step::Curve, 13.5, 4.784, 14.284, 4, 15.25, 4},
    {Step::Line, 18.75, 4}, {Step::Curve, 19.716, 4, 20.5, 4.784, 20.5, 5.75}, {Step::Line, 20.5, 20.5},
    {Step::Close}, {Step::Move, 17, 8}, {Step::Line, 17, 8.01}, {Step::Move, 17, 12}, {Step::Line, 17, 12.01},
    {Step::Move, 17, 16}, {Step::Line, 17, 16.01}
};
constexpr Shape githubEnterpriseMarkShapes[] = {
    {0, 6, 1.75, own, 0, 0}, {6, 6, 1.75, own, 0, 0}, {12, 2, 1.75, own, 0, 0}, {14, 2, 1.75, own, 0, 0},
    {16, 7, 1.75, own, 0, 0}, {23, 2, 1.75, own, 0, 0}, {25, 2, 1.75, own, 0, 0}, {27, 2, 1.75, own, 0, 0}
};
constexpr Step githubMarkSteps[] = {
    {Step::Move, 8.75, 5.5}, {Step::Curve, 8.75, 6.743, 7.743, 7.75, 6.5, 7.75},
    {Step::Curve, 5.257, 7.75, 4.25, 6.743, 4.25, 5.5}, {Step::Curve, 4.25, 4.257, 5.257, 3.25, 6.5, 3.25},
    {Step::Curve, 7.743, 3.25, 8.75, 4.257, 8.75, 5.5}, {Step::Close}, {Step::Move, 8.75, 18.5},
    {Step::Curve, 8.75, 19.743, 7.743, 20.75, 6.5, 20.75},
    {Step::Curve, 5.257, 20.75, 4.25, 19.743, 4.25, 18.5},
    {Step::Curve, 4.25, 17.257, 5.257, 16.25, 6.5, 16.25},
    {Step::Curve, 7.743, 16.25, 8.75, 17.257, 8.75, 18.5}, {Step::Close}, {Step::Move, 19.75, 8.5},
    {Step::Curve, 19.75, 9.743, 18.743, 10.75, 17.5, 10.75},
    {Step::Curve, 16.257, 10.75, 15.25, 9.743, 15.25, 8.5},
    {Step::Curve, 15.25, 7.257, 16.257, 6.25, 17.5, 6.25},
    {Step::Curve, 18.743, 6.25, 19.75, 7.257, 19.75, 8.5}, {Step::Close}, {Step::Move, 6.5, 7.75},
    {Step::Line, 6.5, 16.25}, {Step::Move, 17.5, 10.75}, {Step::Curve, 17.5, 13.75, 14.3, 14.25, 11.5, 14.5},
    {Step::Curve, 9.5, 14.7, 7.3, 15.1, 6.5, 16.25}
};
constexpr Shape githubMarkShapes[] = {
    {0, 6, 1.75, own, 0, 0}, {6, 6, 1.75, own, 0, 0}, {12, 6, 1.75, own, 0, 0}, {18, 2, 1.75, own, 0, 0},
    {20, 3, 1.75, own, 0, 0}
};
constexpr Step gitlabMarkSteps[] = {
    {Step::Move, 7.75, 12}, {Step::Curve, 7.75, 13.243, 6.743, 14.25, 5.5, 14.25},
    {Step::Curve, 4.257, 14.25, 3.25, 13.243, 3.25, 12}, {Step::Curve, 3.25, 10.757, 4.257, 9.75, 5.5, 9.75},
    {Step::Curve, 6.743, 9.75, 7.75, 10.757, 7.75, 12}, {Step::Close}, {Step::Move, 20.75, 5.5},
    {Step::Curve, 20.75, 6.743, 19.743, 7.75, 18.5, 7.75},
    {Step::Curve, 17.257, 7.75, 16.25, 6.743, 16.25, 5.5},
    {Step::Curve, 16.25, 4.257, 17.257, 3.25, 18.5, 3.25},
    {Step::Curve, 19.743, 3.25, 20.75, 4.257, 20.75, 5.5}, {Step::Close}, {Step::Move, 20.75, 18.5},
    {Step::Curve, 20.75, 19.743, 19.743, 20.75, 18.5, 20.75},
    {Step::Curve, 17.257, 20.75, 16.25, 19.743, 16.25, 18.5},
    {Step::Curve, 16.25, 17.257, 17.257, 16.25, 18.5, 16.25},
    {Step::Curve, 19.743, 16.25, 20.75, 17.257, 20.75, 18.5}, {Step::Close}, {Step::Move, 7.75, 12},
    {Step::Line, 11.25, 12}, {Step::Curve, 14.25, 12, 13.75, 5.5, 16.25, 5.5}, {Step::Move, 11.25, 12},
    {Step::Curve, 14.25, 12, 13.75, 18.5, 16.25, 18.5}
};
constexpr Shape gitlabMarkShapes[] = {
    {0, 6, 1.75, own, 0, 0}, {6, 6, 1.75, own, 0, 0}, {12, 6, 1.75, own, 0, 0}, {18, 3, 1.75, own, 0, 0},
    {21, 2, 1.75, own, 0, 0}
};
constexpr Step infoMarkSteps[] = {
    {Step::Move, 20.75, 12}, {Step::Curve, 20.75, 16.832, 16.832, 20.75, 12, 20.75},
    {Step::Curve, 7.168, 20.75, 3.25, 16.832, 3.25, 12}, {Step::Curve, 3.25, 7.168, 7.168, 3.25, 12, 3.25},
    {Step::Curve, 16.832, 3.25, 20.75, 7.168, 20.75, 12}, {Step::Close}, {Step::Move, 12, 11.25},
    {Step::Line, 12, 16.25}, {Step::Move, 12, 7.75}, {Step::Line, 12, 7.76}
};
constexpr Shape infoMarkShapes[] = {
    {0, 6, 1.75, own, 0, 0}, {6, 2, 1.75, own, 0, 0}, {8, 2, 1.75, own, 0, 0}
};
constexpr Step jiraMarkSteps[] = {
    {Step::Move, 3.5, 8.25}, {Step::Line, 3.5, 7}, {Step::Curve, 3.5, 5.895, 4.395, 5, 5.5, 5},
    {Step::Line, 18.5, 5}, {Step::Curve, 19.605, 5, 20.5, 5.895, 20.5, 7}, {Step::Line, 20.5, 8.25},
    {Step::Curve, 18.429, 8.25, 16.75, 9.929, 16.75, 12},
    {Step::Curve, 16.75, 14.071, 18.429, 15.75, 20.5, 15.75}, {Step::Line, 20.5, 17},
    {Step::Curve, 20.5, 18.105, 19.605, 19, 18.5, 19}, {Step::Line, 5.5, 19},
    {Step::Curve, 4.395, 19, 3.5, 18.105, 3.5, 17}, {Step::Line, 3.5, 15.75},
    {Step::Curve, 5.571, 15.75, 7.25, 14.071, 7.25, 12}, {Step::Curve, 7.25, 9.929, 5.571, 8.25, 3.5, 8.25},
    {Step::Close}, {Step::Move, 9.25, 12.25}, {Step::Line, 11.25, 14.25}, {Step::Line, 15, 10.25}
};
constexpr Shape jiraMarkShapes[] = {{0, 16, 1.75, own, 0, 0}, {16, 3, 1.75, own, 0, 0}};
constexpr Step keyMarkSteps[] = {
    {Step::Move, 12.5, 15.5}, {Step::Curve, 12.5, 17.985, 10.485, 20, 8, 20},
    {Step::Curve, 5.515, 20, 3.5, 17.985, 3.5, 15.5}, {Step::Curve, 3.5, 13.015, 5.515, 11, 8, 11},
    {Step::Curve, 10.485, 11, 12.5, 13.015, 12.5, 15.5}, {Step::Close}, {Step::Move, 11.3, 12.2},
    {Step::Line, 20, 3.5}, {Step::Move, 16, 7.5}, {Step::Line, 19, 10.5}, {Step::Move, 13, 10.5},
    {Step::Line, 15, 12.5}
};
constexpr Shape keyMarkShapes[] = {
    {0, 6, 1.75, own, 0, 0}, {6, 2, 1.75, own, 0, 0}, {8, 2, 1.75, own, 0, 0}, {10, 2, 1.75, own, 0, 0}
};
constexpr Step lockMarkSteps[] = {
    {Step::Move, 7, 10.5}, {Step::Line, 17, 10.5}, {Step::Curve, 18.381, 10.5, 19.5, 11.619, 19.5, 13},
    {Step::Line, 19.5, 18}, {Step::Curve, 19.5, 19.381, 18.381, 20.5, 17, 20.5}, {Step::Line, 7, 20.5},
    {Step::Curve, 5.619, 20.5, 4.5, 19.381, 4.5, 18}, {Step::Line, 4.5, 13},
    {Step::Curve, 4.5, 11.619, 5.619, 10.5, 7, 10.5}, {Step::Close}, {Step::Move, 8, 10.5},
    {Step::Line, 8, 7.5}, {Step::Curve, 8, 5.291, 9.791, 3.5, 12, 3.5},
    {Step::Curve, 14.209, 3.5, 16, 5.291, 16, 7.5}, {Step::Line, 16, 10.5}, {Step::Move, 12, 14.5},
    {Step::Line, 12, 16.5}
};
constexpr Shape lockMarkShapes[] = {
    {0, 10, 1.75, own, 0, 0}, {10, 5, 1.75, own, 0, 0}, {15, 2, 1.75, own, 0, 0}
};
constexpr Step moreMarkSteps[] = {
    {Step::Move, 6, 6}, {Step::Line, 12, 11.5}, {Step::Line, 18, 6}, {Step::Move, 6, 13},
    {Step::Line, 12, 18.5}, {Step::Line, 18, 13}
};
constexpr Shape moreMarkShapes[] = {{0, 3, 1.75, own, 0, 0}, {3, 3, 1.75, own, 0, 0}};
constexpr Step nexusMarkSteps[] = {
    {Step::Move, 12, 3.5}, {Step::Line, 20.5, 7.75}, {Step::Line, 12, 12}, {Step::Line, 3.5, 7.75},
    {Step::Close}, {Step::Move, 3.5, 12}, {Step::Line, 12, 16.25}, {Step::Line, 20.5, 12},
    {Step::Move, 3.5, 16.25}, {Step::Line, 12, 20.5}, {Step::Line, 20.5, 16.25}
};
constexpr Shape nexusMarkShapes[] = {
    {0, 5, 1.75, own, 0, 0}, {5, 3, 1.75, own, 0, 0}, {8, 3, 1.75, own, 0, 0}
};
constexpr Step plusMarkSteps[] = {
    {Step::Move, 12, 5}, {Step::Line, 12, 19}, {Step::Move, 5, 12}, {Step::Line, 19, 12}
};
constexpr Shape plusMarkShapes[] = {{0, 2, 1.75, own, 0, 0}, {2, 2, 1.75, own, 0, 0}};
constexpr Step practiceMarkSteps[] = {
    {Step::Move, 9.5, 3.5}, {Step::Line, 9.5, 9.5}, {Step::Line, 4.4, 18},
    {Step::Curve, 4.076, 18.541, 4.067, 19.214, 4.378, 19.762},
    {Step::Curve, 4.688, 20.311, 5.27, 20.65, 5.9, 20.65}, {Step::Line, 18.1, 20.65},
    {Step::Curve, 18.73, 20.65, 19.312, 20.311, 19.622, 19.762},
    {Step::Curve, 19.933, 19.214, 19.924, 18.541, 19.6, 18}, {Step::Line, 14.5, 9.5}, {Step::Line, 14.5, 3.5},
    {Step::Move, 8, 3.5}, {Step::Line, 16, 3.5}, {Step::Move, 7.2, 14.75}, {Step::Line, 16.8, 14.75}
};
constexpr Shape practiceMarkShapes[] = {
    {0, 10, 1.75, own, 0, 0}, {10, 2, 1.75, own, 0, 0}, {12, 2, 1.75, own, 0, 0}
};
constexpr Step refreshMarkSteps[] = {
    {Step::Move, 20, 12}, {Step::Curve, 19.987, 15.408, 17.817, 18.433, 14.593, 19.538},
    {Step::Curve, 11.37, 20.642, 7.8, 19.584, 5.7, 16.9}, {Step::Move, 4, 12},
    {Step::Curve, 4.013, 8.592, 6.183, 5.567, 9.407, 4.462},
    {Step::Curve, 12.63, 3.358, 16.2, 4.416, 18.3, 7.1}, {Step::Move, 18.75, 3}, {Step::Line, 18.75, 7.25},
    {Step::Line, 14.5, 7.25}, {Step::Move, 5.25, 21}, {Step::Line, 5.25, 16.75}, {Step::Line, 9.5, 16.75}
};
constexpr Shape refreshMarkShapes[] = {
    {0, 3, 1.75, own, 0, 0}, {3, 3, 1.75, own, 0, 0}, {6, 3, 1.75, own, 0, 0}, {9, 3, 1.75, own, 0, 0}
};
constexpr Step regionMarkSteps[] = {
    {Step::Move, 20.75, 12}, {Step::Curve, 20.75, 16.832, 16.832, 20.75, 12, 20.75},
    {Step::Curve, 7.168, 20.75, 3.25, 16.832, 3.25, 12}, {Step::Curve, 3.25, 7.168, 7.168, 3.25, 12, 3.25},
    {Step::Curve, 16.832, 3.25, 20.75, 7.168, 20.75, 12}, {Step::Close}, {Step::Move, 3.25, 12},
    {Step::Line, 20.75, 12}, {Step::Move, 12, 3.25}, {Step::Curve, 14.6, 5.65, 15.9, 8.55, 15.9, 12},
    {Step::Curve, 15.9, 15.45, 14.6, 18.35, 12, 20.75}, {Step::Curve, 9.4, 18.35, 8.1, 15.45, 8.1, 12},
    {Step::Curve, 8.1, 8.55, 9.4, 5.65, 12, 3.25}, {Step::Close}
};
constexpr Shape regionMarkShapes[] = {
    {0, 6, 1.75, own, 0, 0}, {6, 2, 1.75, own, 0, 0}, {8, 6, 1.75, own, 0, 0}
};
constexpr Step searchMarkSteps[] = {
    {Step::Move, 17, 10.5}, {Step::Curve, 17, 14.09, 14.09, 17, 10.5, 17},
    {Step::Curve, 6.91, 17, 4, 14.09, 4, 10.5}, {Step::Curve, 4, 6.91, 6.91, 4, 10.5, 4},
    {Step::Curve, 14.09, 4, 17, 6.91, 17, 10.5}, {Step::Close}, {Step::Move, 15.3, 15.3},
    {Step::Line, 20.5, 20.5}
};
constexpr Shape searchMarkShapes[] = {{0, 6, 1.75, own, 0, 0}, {6, 2, 1.75, own, 0, 0}};
constexpr Step settingsMarkSteps[] = {
    {Step::Move, 3.5, 7.5}, {Step::Line, 12.75, 7.5}, {Step::Move, 18.25, 7.5}, {Step::Line, 20.5, 7.5},
    {Step::Move, 18.25, 7.5}, {Step::Curve, 18.25, 9.019, 17.019, 10.25, 15.5, 10.25},
    {Step::Curve, 13.981, 10.25, 12.75, 9.019, 12.75, 7.5},
    {Step::Curve, 12.75, 5.981, 13.981, 4.75, 15.5, 4.75},
    {Step::Curve, 17.019, 4.75, 18.25, 5.981, 18.25, 7.5}, {Step::Close}, {Step::Move, 3.5, 16.5},
    {Step::Line, 5.75, 16.5}, {Step::Move, 11.25, 16.5}, {Step::Line, 20.5, 16.5}, {Step::Move, 11.25, 16.5},
    {Step::Curve, 11.25, 18.019, 10.019, 19.25, 8.5, 19.25},
    {Step::Curve, 6.981, 19.25, 5.75, 18.019, 5.75, 16.5},
    {Step::Curve, 5.75, 14.981, 6.981, 13.75, 8.5, 13.75},
    {Step::Curve, 10.019, 13.75, 11.25, 14.981, 11.25, 16.5}, {Step::Close}
};
constexpr Shape settingsMarkShapes[] = {
    {0, 4, 1.75, own, 0, 0}, {4, 6, 1.75, own, 0, 0}, {10, 4, 1.75, own, 0, 0}, {14, 6, 1.75, own, 0, 0}
};
constexpr Step shieldMarkSteps[] = {
    {Step::Move, 12, 3}, {Step::Line, 4.5, 5.75}, {Step::Line, 4.5, 11.25},
    {Step::Curve, 4.5, 15.85, 7.5, 19.25, 12, 21}, {Step::Curve, 16.5, 19.25, 19.5, 15.85, 19.5, 11.25},
    {Step::Line, 19.5, 5.75}, {Step::Close}, {Step::Move, 8.75, 11.9}, {Step::Line, 11.15, 14.3},
    {Step::Line, 15.35, 9.7}
};
constexpr Shape shieldMarkShapes[] = {{0, 7, 1.75, own, 0, 0}, {7, 3, 1.75, own, 0, 0}};
constexpr Step stopMarkSteps[] = {
    {Step::Move, 20.75, 12}, {Step::Curve, 20.75, 16.832, 16.832, 20.75, 12, 20.75},
    {Step::Curve, 7.168, 20.75, 3.25, 16.832, 3.25, 12}, {Step::Curve, 3.25, 7.168, 7.168, 3.25, 12, 3.25},
    {Step::Curve, 16.832, 3.25, 20.75, 7.168, 20.75, 12}, {Step::Close}, {Step::Move, 10, 9},
    {Step::Line, 14, 9}, {Step::Curve, 14.552, 9, 15, 9.448, 15, 10}, {Step::Line, 15, 14},
    {Step::Curve, 15, 14.552, 14.552, 15, 14, 15}, {Step::Line, 10, 15},
    {Step::Curve, 9.448, 15, 9, 14.552, 9, 14}, {Step::Line, 9, 10}, {Step::Curve, 9, 9.448, 9.448, 9, 10, 9},
    {Step::Close}
};
constexpr Shape stopMarkShapes[] = {{0, 6, 1.75, own, 0, 0}, {6, 10, 1.75, own, 0, 0}};
constexpr Step successMarkSteps[] = {
    {Step::Move, 20.75, 12}, {Step::Curve, 20.75, 16.832, 16.832, 20.75, 12, 20.75},
    {Step::Curve, 7.168, 20.75, 3.25, 16.832, 3.25, 12}, {Step::Curve, 3.25, 7.168, 7.168, 3.25, 12, 3.25},
    {Step::Curve, 16.832, 3.25, 20.75, 7.168, 20.75, 12}, {Step::Close}, {Step::Move, 8.25, 12.4},
    {Step::Line, 10.85, 15}, {Step::Line, 15.85, 9.5}
};
constexpr Shape successMarkShapes[] = {{0, 6, 1.75, own, 0, 0}, {6, 3, 1.75, own, 0, 0}};
constexpr Step tilesMarkSteps[] = {
    {Step::Move, 4, 4}, {Step::Line, 20, 4}, {Step::Line, 20, 20}, {Step::Line, 4, 20}, {Step::Close},
    {Step::Move, 12, 4}, {Step::Line, 12, 20}, {Step::Move, 4, 12}, {Step::Line, 20, 12}
};
constexpr Shape tilesMarkShapes[] = {{0, 9, 1.75, own, 0, 0}};
constexpr Step trashMarkSteps[] = {
    {Step::Move, 4, 6.5}, {Step::Line, 20, 6.5}, {Step::Move, 9, 6.5}, {Step::Line, 9, 5},
    {Step::Curve, 9, 4.172, 9.672, 3.5, 10.5, 3.5}, {Step::Line, 13.5, 3.5},
    {Step::Curve, 14.328, 3.5, 15, 4.172, 15, 5}, {Step::Line, 15, 6.5}, {Step::Move, 6, 6.5},
    {Step::Line, 6.85, 18.7}, {Step::Curve, 6.953, 19.726, 7.819, 20.505, 8.85, 20.5},
    {Step::Line, 15.15, 20.5}, {Step::Curve, 16.181, 20.505, 17.047, 19.726, 17.15, 18.7},
    {Step::Line, 18, 6.5}, {Step::Move, 10, 11}, {Step::Line, 10, 16}, {Step::Move, 14, 11},
    {Step::Line, 14, 16}
};
constexpr Shape trashMarkShapes[] = {
    {0, 2, 1.75, own, 0, 0}, {2, 6, 1.75, own, 0, 0}, {8, 6, 1.75, own, 0, 0}, {14, 2, 1.75, own, 0, 0},
    {16, 2, 1.75, own, 0, 0}
};
constexpr Step unknownMarkSteps[] = {
    {Step::Move, 7, 3.5}, {Step::Line, 17, 3.5}, {Step::Curve, 18.933, 3.5, 20.5, 5.067, 20.5, 7},
    {Step::Line, 20.5, 17}, {Step::Curve, 20.5, 18.933, 18.933, 20.5, 17, 20.5}, {Step::Line, 7, 20.5},
    {Step::Curve, 5.067, 20.5, 3.5, 18.933, 3.5, 17}, {Step::Line, 3.5, 7},
    {Step::Curve, 3.5, 5.067, 5.067, 3.5, 7, 3.5}, {Step::Close}, {Step::Move, 9.25, 9.5},
    {Step::Curve, 9.252, 8.162, 10.216, 7.02, 11.535, 6.794},
    {Step::Curve, 12.853, 6.567, 14.143, 7.323, 14.591, 8.583},
    {Step::Curve, 15.039, 9.843, 14.515, 11.243, 13.35, 11.9}, {Step::Curve, 12.45, 12.4, 12, 13, 12, 14},
    {Step::Move, 12, 17}, {Step::Line, 12, 17.01}
};
constexpr Shape unknownMarkShapes[] = {
    {0, 10, 1.75, own, 0, 0}, {10, 5, 1.75, own, 0, 0}, {15, 2, 1.75, own, 0, 0}
};
constexpr Step userMarkSteps[] = {
    {Step::Move, 16.25, 8}, {Step::Curve, 16.25, 10.347, 14.347, 12.25, 12, 12.25},
    {Step::Curve, 9.653, 12.25, 7.75, 10.347, 7.75, 8}, {Step::Curve, 7.75, 5.653, 9.653, 3.75, 12, 3.75},
    {Step::Curve, 14.347, 3.75, 16.25, 5.653, 16.25, 8}, {Step::Close}, {Step::Move, 4, 20.5},
    {Step::Curve, 4.6, 16.3, 7.8, 14.25, 12, 14.25}, {Step::Curve, 16.2, 14.25, 19.4, 16.3, 20, 20.5}
};
constexpr Shape userMarkShapes[] = {{0, 6, 1.75, own, 0, 0}, {6, 3, 1.75, own, 0, 0}};
constexpr Step warningMarkSteps[] = {
    {Step::Move, 10.5, 4.4}, {Step::Line, 2.9, 17.6},
    {Step::Curve, 2.576, 18.141, 2.567, 18.814, 2.878, 19.362},
    {Step::Curve, 3.188, 19.911, 3.77, 20.25, 4.4, 20.25}, {Step::Line, 19.6, 20.25},
    {Step::Curve, 20.23, 20.25, 20.812, 19.911, 21.122, 19.362},
    {Step::Curve, 21.433, 18.814, 21.424, 18.141, 21.1, 17.6}, {Step::Line, 13.5, 4.4},
    {Step::Curve, 13.184, 3.873, 12.614, 3.551, 12, 3.551},
    {Step::Curve, 11.386, 3.551, 10.816, 3.873, 10.5, 4.4}, {Step::Close}, {Step::Move, 12, 9.5},
    {Step::Line, 12, 13.75}, {Step::Move, 12, 17}, {Step::Line, 12, 17.01}
};
constexpr Shape warningMarkShapes[] = {
    {0, 11, 1.75, own, 0, 0}, {11, 2, 1.75, own, 0, 0}, {13, 2, 1.75, own, 0, 0}
};

constexpr std::array<Picture, 39> all{{
    Picture{"app", 64, appMarkSteps, appMarkShapes},
    Picture{"arrow-right", 24, arrowRightMarkSteps, arrowRightMarkShapes},
    Picture{"artifactory", 24, artifactoryMarkSteps, artifactoryMarkShapes},
    Picture{"azure-repos", 24, azureReposMarkSteps, azureReposMarkShapes},
    Picture{"bitbucket-server", 24, bitbucketServerMarkSteps, bitbucketServerMarkShapes},
    Picture{"building", 24, buildingMarkSteps, buildingMarkShapes},
    Picture{"check", 24, checkMarkSteps, checkMarkShapes},
    Picture{"clipboard", 24, clipboardMarkSteps, clipboardMarkShapes},
    Picture{"clock", 24, clockMarkSteps, clockMarkShapes},
    Picture{"close", 24, closeMarkSteps, closeMarkShapes},
    Picture{"container-registry", 24, containerRegistryMarkSteps, containerRegistryMarkShapes},
    Picture{"copy", 24, copyMarkSteps, copyMarkShapes},
    Picture{"error", 24, errorMarkSteps, errorMarkShapes},
    Picture{"external-link", 24, externalLinkMarkSteps, externalLinkMarkShapes},
    Picture{"eye-off", 24, eyeOffMarkSteps, eyeOffMarkShapes},
    Picture{"eye", 24, eyeMarkSteps, eyeMarkShapes},
    Picture{"github-enterprise", 24, githubEnterpriseMarkSteps, githubEnterpriseMarkShapes},
    Picture{"github", 24, githubMarkSteps, githubMarkShapes},
    Picture{"gitlab", 24, gitlabMarkSteps, gitlabMarkShapes},
    Picture{"info", 24, infoMarkSteps, infoMarkShapes},
    Picture{"jira", 24, jiraMarkSteps, jiraMarkShapes},
    Picture{"key", 24, keyMarkSteps, keyMarkShapes},
    Picture{"lock", 24, lockMarkSteps, lockMarkShapes},
    Picture{"more", 24, moreMarkSteps, moreMarkShapes},
    Picture{"nexus", 24, nexusMarkSteps, nexusMarkShapes},
    Picture{"plus", 24, plusMarkSteps, plusMarkShapes},
    Picture{"practice", 24, practiceMarkSteps, practiceMarkShapes},
    Picture{"refresh", 24, refreshMarkSteps, refreshMarkShapes},
    Picture{"region", 24, regionMarkSteps, regionMarkShapes},
    Picture{"search", 24, searchMarkSteps, searchMarkShapes},
    Picture{"settings", 24, settingsMarkSteps, settingsMarkShapes},
    Picture{"shield", 24, shieldMarkSteps, shieldMarkShapes},
    Picture{"stop", 24, stopMarkSteps, stopMarkShapes},
    Picture{"success", 24, successMarkSteps, successMarkShapes},
    Picture{"tiles", 24, tilesMarkSteps, tilesMarkShapes},
    Picture{"trash", 24, trashMarkSteps, trashMarkShapes},
    Picture{"unknown", 24, unknownMarkSteps, unknownMarkShapes},
    Picture{"user", 24, userMarkSteps, userMarkShapes},
    Picture{"warning", 24, warningMarkSteps, warningMarkShapes},
}};
// clang-format on

} // namespace

std::span<const Picture> pictures()
{
    return all;
}

} // namespace broker::ui
