import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Observer } from "../../src/operations/observer.ts";

/** What is counted of one process, as Prometheus reads it. */
export interface Metrics {
  readonly observer: Observer;
  readonly registry: Registry;
  /** The text format of Prometheus, with what the process itself says of memory and time. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds: an answer takes from one millisecond to the three seconds after which a platform gives up. */
const answering = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];
/** Seconds: a request over the network, up to the time after which it counts as lost. */
const requesting = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
/** Seconds: from a look that finds nothing to a folder that is read for the first time. */
const stepping = [0.001, 0.01, 0.1, 1, 10, 60, 600];

/** A registry of its own, so that what another library counts is nobody's business here. */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Gauge({ name: "onrecord_info", help: "The version that runs; always 1.", labelNames: ["version"], registers })
    .labels({ version })
    .set(1);
  return {
    observer: countingObserver(registers),
    registry,
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function countingObserver(registers: Registry[]): Observer {
  const counted = countersIn(registers);
  const took = timesIn(registers);
  return {
    answered(kind, outcome, seconds) {
      counted.questions.inc({ kind, outcome });
      took.questions.observe({ kind }, seconds);
    },
    delivered: (purpose, outcome) => counted.deliveries.inc({ purpose, outcome }),
    posted(platform, outcome, seconds) {
      counted.posts.inc({ platform, outcome });
      took.posts.observe({ platform }, seconds);
    },
    edited(platform, outcome, seconds) {
      counted.edits.inc({ platform, outcome });
      took.edits.observe({ platform }, seconds);
    },
    polled: (outcome) => counted.polls.inc({ outcome }),
    stepped(loop, outcome, seconds) {
      counted.steps.inc({ loop, outcome });
      took.steps.observe({ loop }, seconds);
    },
  };
}

/** What is counted; names end in `_total`, as Prometheus has it. */
function countersIn(registers: Registry[]) {
  const counter = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Counter<Label>({ name: `onrecord_${name}_total`, help, labelNames: [...labelNames], registers });
  return {
    questions: counter("questions", "Requests answered, by what was asked for and what came of it.", "kind", "outcome"),
    deliveries: counter("deliveries", "Posts taken from the outbox, by what became of them.", "purpose", "outcome"),
    posts: counter("posts", "Requests to post a message, by what the platform said.", "platform", "outcome"),
    edits: counter("edits", "Requests to correct a message, by what the platform said.", "platform", "outcome"),
    polls: counter("polls", "Looks at feeds and pages, by what came of them.", "outcome"),
    steps: counter("steps", "Steps of the work that goes on by itself.", "loop", "outcome"),
  };
}

/** How long it took, in seconds, under one label each. */
function timesIn(registers: Registry[]) {
  const time = <Label extends string>(name: string, help: string, label: Label, buckets: readonly number[]) =>
    new Histogram<Label>({
      name: `onrecord_${name}_duration_seconds`,
      ...{ help, labelNames: [label], buckets: [...buckets], registers },
    });
  return {
    questions: time("question", "From a request to its reply, without the platform.", "kind", answering),
    posts: time("post", "How long a platform took to take a message.", "platform", requesting),
    edits: time("edit", "How long a platform took to change a message.", "platform", requesting),
    steps: time("step", "How long such a step took.", "loop", stepping),
  };
}
