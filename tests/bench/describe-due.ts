/** A post that a platform was sent; `at`: milliseconds since 1970. */
export type DuePost = {
  readonly platform: string;
  readonly channel: string;
  /** Whether it was posted below another. */
  readonly thread: boolean;
  /** Not refused. */
  readonly isTaken: boolean;
  readonly at: number;
};

/** Milliseconds from each question to its answer, in ascending order. */
type Taken = { readonly slack: readonly number[]; readonly discord: readonly number[] };

export type DueReport = {
  readonly posts: readonly DuePost[];
  readonly slot: number;
  /** The channel that had many posts waiting. */
  readonly crowd: string;
  readonly subscriptions: number;
  readonly alone: Taken;
  readonly meanwhile: Taken;
  readonly unanswered: number;
};

/** What was measured, to be read. */
export function describeDue(report: DueReport): readonly string[] {
  const { posts, crowd, subscriptions, alone, meanwhile, unanswered } = report;
  const taken = posts.filter(({ isTaken }) => isTaken);
  const digests = taken.filter(({ channel, thread }) => channel !== crowd && !thread);
  const channels = new Set(digests.map(({ channel }) => channel));
  const once = digests.length === channels.size ? "each once" : `${digests.length - channels.size} more than once`;
  return [
    `${channels.size} of ${subscriptions} channels have their digest, ${once}; ${taken.length} posts with those below and the crowd's, ${posts.length - taken.length} refused as too frequent`,
    ...["slack", "discord"].map((platform) => ofPlatform(platform, taken, report)),
    fairness(taken, report),
    `questions alone: ${ofQuestions(alone)}`,
    `questions meanwhile: ${ofQuestions(meanwhile)}; ${unanswered} not answered`,
  ];
}

function ofPlatform(platform: string, taken: readonly DuePost[], { slot, crowd }: DueReport): string {
  const own = taken.filter((one) => one.platform === platform);
  const heads = own.filter(({ channel, thread }) => channel !== crowd && !thread).map(({ at }) => at - slot);
  const times = own.map(({ at }) => at - slot).toSorted((a, b) => a - b);
  return `${platform}: ${heads.length} digests, the first after ${seconds(Math.min(...heads))}, the last after ${seconds(Math.max(...heads))}; ${times.length} posts in ${seconds(Math.max(...times))}, at most ${busiest(times)} in any second`;
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** How many posts of the crowd came before the last other channel of its platform had its first. */
function fairness(taken: readonly DuePost[], { crowd }: DueReport): string {
  const first = new Map<string, number>();
  for (const { platform, channel, at } of taken)
    if (platform === "slack" && channel !== crowd && !first.has(channel)) first.set(channel, at);
  const last = Math.max(...first.values());
  const ahead = taken.filter(({ channel, at }) => channel === crowd && at < last).length;
  const all = taken.filter(({ channel }) => channel === crowd).length;
  return `a channel with ${all} posts of its own had ${ahead} of them before the last of ${first.size} others had its one`;
}

function busiest(times: readonly number[]): number {
  let most = 0;
  let from = 0;
  for (const [index, at] of times.entries()) {
    while ((times[from] ?? at) <= at - 1_000) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
}

const ofQuestions = ({ slack, discord }: Taken): string => `Slack ${spread(slack)}; Discord ${spread(discord)}`;

function spread(taken: readonly number[]): string {
  const at = (share: number): string => `${(taken[Math.floor((taken.length - 1) * share)] ?? 0).toFixed(0)} ms`;
  return `${taken.length}, p50 ${at(0.5)}, p99 ${at(0.99)}, worst ${at(1)}`;
}
