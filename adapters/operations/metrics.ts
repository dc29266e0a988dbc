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
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter<Label>({ name, help, labelNames: [...labelNames], registers });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    { labelNames, buckets }: { readonly labelNames: readonly Label[]; readonly buckets: readonly number[] },
  ) => new Histogram<Label>({ name, help, labelNames: [...labelNames], buckets: [...buckets], registers });

  const questions = counter(
    "onrecord_questions_total",
    "Requests answered, by what was asked for and what came of it.",
    ["kind", "outcome"],
  );
  const questionTime = histogram(
    "onrecord_question_duration_seconds",
    "From a request to its reply, without the platform.",
    {
      labelNames: ["kind"],
      buckets: answering,
    },
  );
  const deliveries = counter("onrecord_deliveries_total", "Posts taken from the outbox, by what became of them.", [
    "purpose",
    "outcome",
  ]);
  const posts = counter("onrecord_posts_total", "Requests to post a message, by what the platform said.", [
    "platform",
    "outcome",
  ]);
  const postTime = histogram("onrecord_post_duration_seconds", "How long a platform took to take a message.", {
    labelNames: ["platform"],
    buckets: requesting,
  });
  const edits = counter("onrecord_edits_total", "Requests to correct a message, by what the platform said.", [
    "platform",
    "outcome",
  ]);
  const editTime = histogram("onrecord_edit_duration_seconds", "How long a platform took to change a message.", {
    labelNames: ["platform"],
    buckets: requesting,
  });
  const polls = counter("onrecord_polls_total", "Looks at feeds and pages, by what came of them.", ["outcome"]);
  const steps = counter("onrecord_steps_total", "Steps of the work that goes on by itself.", ["loop", "outcome"]);
  const stepTime = histogram("onrecord_step_duration_seconds", "How long such a step took.", {
    labelNames: ["loop"],
    buckets: stepping,
  });
  return {
    answered(kind, outcome, seconds) {
      questions.inc({ kind, outcome });
      questionTime.observe({ kind }, seconds);
    },
    delivered: (purpose, outcome) => deliveries.inc({ purpose, outcome }),
    posted(platform, outcome, seconds) {
      posts.inc({ platform, outcome });
      postTime.observe({ platform }, seconds);
    },
    edited(platform, outcome, seconds) {
      edits.inc({ platform, outcome });
      editTime.observe({ platform }, seconds);
    },
    polled: (outcome) => polls.inc({ outcome }),
    stepped(loop, outcome, seconds) {
      steps.inc({ loop, outcome });
      stepTime.observe({ loop }, seconds);
    },
  };
}
