/* SPDX-License-Identifier: Apache-2.0
 *
 * truce.h: tells whether a ceasefire holds: where, who says so, how sure that is, and why.
 *
 *   agreement --------------------------------------------------.
 *   reports -> read -> locate -> (match -> compare ->) weigh -> judge -> tell -> people
 *              '------------------ keep: case file + evidence log -------' */
#ifndef TRUCE_TRUCE_H
#define TRUCE_TRUCE_H

#include "truce/base.h"
#include "truce/model.h"

#include "truce/agreement.h"
#include "truce/read.h"
#include "truce/locate.h"
#include "truce/match.h"
#include "truce/process.h"
#include "truce/weigh.h"
#include "truce/judge.h"
#include "truce/tell.h"
#include "truce/keep.h"
#include "truce/run.h"

#define TRUCE_VERSION "0.1.0"

#endif
