import type { Article } from "../articles/article.ts";
import { houseOf } from "./publisher-families.ts";
import { registrableDomain } from "./registrable-domain.ts";

/** Under these addresses anybody publishes. */
const platforms =
  /^(?:blogspot|blogger|facebook|github|google|instagram|linkedin|livejournal|medium|msn|reddit|substack|t|telegra|telegram|threads|tumblr|twitter|wordpress|x|yahoo|youtube)\./;

/**
 * The names under which an article may be known to others as their source, and by which it names its own: its outlet,
 * house and address, whom it has a thing from. Two articles that share one have one origin.
 */
export function originNames({ outlet, via, infoSources = [], family, url }: Article, text = ""): ReadonlySet<string> {
  const domain = domainOf(url) ?? domainOf(`https://${outlet}`);
  const house = family ?? (domain === undefined ? undefined : houseOf(domain));
  const credited = [...(via === undefined ? [] : namesIn(via)), ...infoSources, ...creditsIn(text).flatMap(namesIn)];
  const own = domain === undefined || platforms.test(domain) ? [outlet] : [outlet, domain];
  const names = [...own, ...credited].map(plainName).filter((name) => name !== "");
  return new Set(house === undefined ? names : [...names, `house ${plainName(house)}`]);
}

function domainOf(url: string | undefined): string | undefined {
  const host = URL.parse(url ?? "")?.hostname;
  return host === undefined || !host.includes(".") || /^[\d.]+$/.test(host) ? undefined : registrableDomain(host);
}

const agencyMark =
  /^.{0,60}?\(((?:AP|AFP|Reuters|dpa|PA|TASS|Interfax|Ukrinform|Yonhap|Xinhua|Kyodo|ANSA|EFE|UPI)(?: ?[/,&] ?\w+)?)\)/u;
const credits: readonly RegExp[] = [
  /^(?:original )?source\s*:\s*(.{2,80})$/i,
  /^via\s*:?\s+(.{2,80})$/i,
  /\b(?:this (?:article|story|report) )?(?:was )?(?:originally|first) (?:published|appeared|reported) (?:by|in|on|at) (?:the )?(.{2,60}?)(?:[.,;)]|$)/i,
];

const longestCredit = 200;

/** Whom a text says it has its story from, in lines of their own or in the agency's mark before its first words. */
function creditsIn(text: string): readonly string[] {
  if (text === "") return [];
  const lines = text.split("\n").map((line) => line.trim());
  const mark = agencyMark.exec(lines.find((line) => line !== "") ?? "")?.[1];
  const stated = lines
    .filter((line) => line.length <= longestCredit)
    .flatMap((line) => credits.flatMap((credit) => credit.exec(line)?.[1] ?? []));
  return mark === undefined ? stated : [mark, ...stated];
}

/** "Reuters, AP and dpa" are three. */
const namesIn = (names: string): readonly string[] => names.split(/\s*[,;/&]\s*|\s+and\s+/);

/** What agencies are also called. */
const sameAgency: ReadonlyMap<string, string> = new Map([
  ["associatedpress", "ap"],
  ["agencefrancepresse", "afp"],
  ["deutschepresseagentur", "dpa"],
  ["pressassociation", "pa"],
  ["pamedia", "pa"],
  ["thomsonreuters", "reuters"],
  ["reutersnews", "reuters"],
  ["yonhapnewsagency", "yonhap"],
  ["yna", "yonhap"],
]);

/** "The Example" and "example.org" are one outlet. */
function plainName(name: string): string {
  const plain = name
    .toLowerCase()
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
    .replace(/^the\s+/, "")
    .replace(/\.(?:com|org|net|co\.uk|[a-z]{2})(?:\/.*)?$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  return sameAgency.get(plain) ?? plain;
}
