import { count } from "../answers/format-number.ts";
import { frameNotice } from "../reply/frame-notice.ts";
import type { Block, NonEmpty, Reply } from "../reply/reply.ts";
import { fitEntry } from "./fit-entry.ts";
import type { Entry } from "./news-entries.ts";
import { fits, plus, type Room, roomOf } from "./post-room.ts";

export type PostsOf = {
  readonly entries: readonly Entry[];
  /** What stands above all: how much is new, since when. */
  readonly heading: string;
  /** Lines below it. */
  readonly lead: readonly string[];
  /** What the further posts are called: "What is new". */
  readonly name: string;
  /** At most so many items stand in the first post. */
  readonly length: number;
  readonly ask: string;
  /** What is said below all, such as that there is more. */
  readonly closing: readonly string[];
};

/** News as posts, each of one page: the first with a little of every story, the others for its thread with all the rest. */
export function* newsPosts(of: PostsOf): Generator<void, NonEmpty<Reply>> {
  const { entries, heading, lead, name, length, ask, closing } = of;
  const fitting: Entry[] = [];
  for (const entry of entries) {
    fitting.push(fitEntry(entry));
    yield;
  }
  const top: readonly Block[] = [frameHeading(heading), ...lead.map(frameNotice)];
  const first = chooseFirst(
    fitting,
    length,
    roomOf([...top, frameNotice("x".repeat(120)), ...closing.map(frameNotice)]),
  );
  const rest = fillPosts(fitting.filter((entry) => !first.has(entry)));
  const shown = fitting.filter((entry) => first.has(entry));
  const left = fitting.length - shown.length;
  const ends = closing.map(frameNotice);
  const follows = left === 0 ? ends : [frameNotice(followText(left)), ...(rest.length === 0 ? ends : [])];
  const further = rest.map((own, at): Reply => {
    const title = frameHeading(`${name}, ${at + 2} of ${rest.length + 1}`);
    return { outcome: "found", ask, blocks: [title, ...sectioned(own), ...(at === rest.length - 1 ? ends : [])] };
  });
  const [begin, ...body] = [...top, ...sectioned(shown), ...follows];
  return [{ outcome: "found", ask, blocks: [begin ?? frameNotice(heading), ...body] }, ...further];
}

const frameHeading = (text: string): Block => ({ kind: "heading", text, isFrame: true });

const followText = (left: number): string =>
  left === 1 ? "One more item follows in this thread." : `${count(left, "more item")} follow in this thread.`;

/** One of every section in turn, as many as are asked for and fit. */
function chooseFirst(entries: readonly Entry[], length: number, above: Room): ReadonlySet<Entry> {
  const sections = [...Map.groupBy(entries, ({ part }) => part).values()];
  const longest = Math.max(0, ...sections.map((own) => own.length));
  const inTurn = Array.from({ length: longest }, (_, turn) => sections.flatMap((own) => own[turn] ?? [])).flat();
  const chosen = new Set<Entry>();
  const open = new Set<number>();
  let room = above;
  for (const entry of inTurn) {
    if (chosen.size >= length) break;
    const grown = plus(room, roomFor(entry, open));
    if (!fits(grown)) break;
    room = grown;
    open.add(entry.part);
    chosen.add(entry);
  }
  return chosen;
}

function fillPosts(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const above = roomOf([{ kind: "heading", text: "x".repeat(150) }, frameNotice("x".repeat(200))]);
  const posts: Entry[][] = [];
  let open = new Set<number>();
  let room = above;
  for (const entry of entries) {
    const grown = plus(room, roomFor(entry, open));
    const post = posts.at(-1);
    if (post !== undefined && fits(grown)) {
      post.push(entry);
      room = grown;
    } else {
      posts.push([entry]);
      open = new Set<number>();
      room = plus(above, roomFor(entry, open));
    }
    open.add(entry.part);
  }
  return posts;
}

const roomFor = (entry: Entry, open: ReadonlySet<number>): Room =>
  roomOf([...(open.has(entry.part) ? [] : [longestHeading(entry)]), entry.block, ...entry.dispute]);

const longestHeading = ({ heading, title }: Entry): Block => ({
  kind: "heading",
  text: title.length > heading.length ? title : heading,
});

/** Entries under the headings of their sections; what differs from one stands below all of its section. */
const sectioned = (entries: readonly Entry[]): readonly Block[] =>
  [...Map.groupBy(entries, ({ part }) => part).values()].flatMap((own) => [
    ...sectionHeading(own),
    ...own.map(({ block }) => block),
    ...own.flatMap(({ dispute }) => dispute),
  ]);

/**
 * Corrections stand under a word of ours, a story under the headline of an article of which the post shows something: a post
 * is found by what it shows once that is killed, and would else keep the headline.
 */
function sectionHeading(own: readonly Entry[]): readonly Block[] {
  const [first] = own;
  if (first === undefined) return [];
  const { part, heading, title } = first;
  if (part === 0) return [frameHeading(heading)];
  return [{ kind: "heading", text: own.some((entry) => entry.title === heading) ? heading : title }];
}
