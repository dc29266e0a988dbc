import { expect, onTestFinished, test } from "vitest";
import { createMetrics } from "../../../adapters/operations/metrics.ts";
import { createOperationsDoor, type OperationsDoorParts } from "../../../adapters/operations/operations-door.ts";

const ok = { ok: true, checks: [{ name: "process", ok: true, says: "It takes work." }] };
const ending = { ok: false, checks: [{ name: "process", ok: false, says: "It is ending." }] };

const parts: OperationsDoorParts = {
  settings: { host: "127.0.0.1", port: 0 },
  health: () => ok,
  readiness: async () => ending,
  metrics: async () => ({ text: "onrecord_store_up 1\n", contentType: "text/plain; version=0.0.4; charset=utf-8" }),
  onError: () => undefined,
};

async function open(changed: Partial<OperationsDoorParts> = {}): Promise<string> {
  const door = createOperationsDoor({ ...parts, ...changed });
  onTestFinished(() => door.stop());
  const started = await door.start();
  if (started.kind === "refused") throw new Error(started.reason);
  return started.url;
}

test("probes read the state from the status, and people from the body", async () => {
  const url = await open();
  const health = await fetch(`${url}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, ok]);
  const ready = await fetch(`${url}/readyz?verbose`);
  expect([ready.status, await ready.json()]).toEqual([503, ending]);
  expect(ready.headers.get("cache-control")).toBe("no-store");
});

test("HEAD has the status alone, and nothing else may be done", async () => {
  const url = await open();
  const head = await fetch(`${url}/readyz`, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([503, ""]);
  const post = await fetch(`${url}/metrics`, { method: "POST", body: "x" });
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect((await fetch(`${url}/`)).status).toBe(404);
});

test("metrics are in the format that Prometheus reads", async () => {
  const metrics = createMetrics("1.2.3");
  metrics.observer.answered("who", "found", 0.004);
  metrics.observer.delivered("digest", "posted");
  metrics.observer.stepped("deliveries", "failed", 2);
  const url = await open({
    metrics: async () => ({ text: await metrics.text(), contentType: metrics.contentType }),
  });
  const answered = await fetch(`${url}/metrics`);
  expect(answered.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const text = await answered.text();
  for (const line of [
    'onrecord_questions_total{kind="who",outcome="found"} 1',
    'onrecord_question_duration_seconds_bucket{le="0.005",kind="who"} 1',
    'onrecord_question_duration_seconds_bucket{le="0.0025",kind="who"} 0',
    'onrecord_deliveries_total{purpose="digest",outcome="posted"} 1',
    'onrecord_steps_total{loop="deliveries",outcome="failed"} 1',
    'onrecord_info{version="1.2.3"} 1',
  ]) {
    expect(text).toContain(`${line}\n`);
  }
  expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
});

test("two processes' worth of metrics in one do not meet", () => {
  expect(() => [createMetrics("1"), createMetrics("1")]).not.toThrow();
});

test("what fails in telling is told to the log and not to who asks", async () => {
  const errors: unknown[] = [];
  const cause = new Error("postgres://reader:secret@db/record is away");
  const url = await open({ readiness: () => Promise.reject(cause), onError: (error) => errors.push(error) });
  const answered = await fetch(`${url}/readyz`);
  expect([answered.status, await answered.text()]).toEqual([500, "It could not be told; the log says why.\n"]);
  expect(errors).toEqual([cause]);
});

test("a port that is taken is said, with what to do", async () => {
  const taken = new URL(await open());
  const door = createOperationsDoor({ ...parts, settings: { host: "127.0.0.1", port: Number(taken.port) } });
  expect(await door.start()).toEqual({
    kind: "refused",
    reason: `Port ${taken.port} of 127.0.0.1 is taken by another program. Set ONRECORD_OPERATIONS_PORT to a free one, or to 0 for any.`,
  });
  await door.stop();
});

test("an address that is not of this machine is said too", async () => {
  const door = createOperationsDoor({ ...parts, settings: { host: "192.0.2.1", port: 0 } });
  expect(await door.start()).toMatchObject({
    reason: expect.stringMatching(/^This machine has no address 192\.0\.2\.1\. Set/),
  });
});
