import type { DeskCommandName } from "../questions/desk-command-name.ts";

type Form = { readonly term: string; readonly text: string };

/** The forms of every command of the desk, as they are typed without a slash; words in capitals stand for one's own. */
export const deskForms: Readonly<Record<DeskCommandName, readonly [Form, ...Form[]]>> = {
  source: [
    { term: "source list", text: "feeds and pages, when they were read, what is wrong with them" },
    {
      term: "source add ADDRESS",
      text: "adds one; if wanted, behind it: collection NAME, every 30m, family NAME, summaries only, as page, title WORDS",
    },
    { term: "source check ID", text: "reads it now" },
    { term: "source pause ID", text: "leaves it alone until source resume ID" },
    { term: "source remove ID", text: "ends it; its articles stay" },
    { term: "source remove ID with articles", text: "ends it and withdraws them" },
  ],
  corrections: [
    { term: "corrections", text: "what is on its way and what could not be reached, and why" },
    { term: "corrections retry", text: "tries that again now" },
    { term: "corrections dry-run", text: "what would be changed now" },
    { term: "corrections preview ARTICLE", text: "what would be changed if that was; also of a claim or topic" },
  ],
  gap: [
    { term: "gap file QUESTION", text: "keeps it until an article answers it" },
    { term: "gap close NUMBER", text: "no answer is needed any more" },
  ],
  gaps: [
    { term: "gaps", text: "the questions of this channel that nothing answers yet" },
    { term: "gaps all", text: "those of every place" },
  ],
  digest: [
    {
      term: "digest add weekdays 8:30",
      text: "posts what is new; if wanted, behind it: a zone, about TOPIC, people NAMES, places NAMES, from OUTLETS, only new, changed, withdrawn or disputed, length 8, quiet when nothing",
    },
    { term: "digest list", text: "those of this channel" },
    { term: "digest show NUMBER", text: "what it would post now" },
    { term: "digest why CLAIM", text: "why a claim was told, or not" },
    { term: "digest pause NUMBER", text: "nothing is posted until digest resume NUMBER" },
    { term: "digest move NUMBER to 9:15", text: "another time; digest move NUMBER here: another channel" },
    { term: "digest remove NUMBER", text: "ends it" },
  ],
  watch: [
    {
      term: "watch about TOPIC",
      text: "tells of it as it arrives; if wanted, behind it: people NAMES, places NAMES, from OUTLETS, only new, changed, withdrawn or disputed, cooldown 30, quiet 22:00-07:00 Europe/Kyiv",
    },
    { term: "watch list", text: "those of this channel" },
    { term: "watch pause NUMBER", text: "nothing is posted until watch resume NUMBER" },
    { term: "watch remove NUMBER", text: "ends it" },
  ],
  place: [
    { term: "place", text: "what this place may see, and why" },
    { term: "place allow COLLECTION", text: "opens one here" },
    { term: "place deny COLLECTION", text: "closes one here" },
    {
      term: "place rule background",
      text: "up to which ground rule is shown: on record, background, not for publication",
    },
    { term: "place slack:C0123ABCD allow COLLECTION", text: "the same for another channel, at the machine" },
  ],
  grant: [
    { term: "grant editor to slack:U0123ABCD", text: "who looks after sources, digests and corrections" },
    { term: "grant admin to discord-role:12345678", text: "who may do everything" },
  ],
  revoke: [{ term: "revoke editor from slack:U0123ABCD", text: "takes a role away" }],
  grants: [{ term: "grants", text: "who has which role" }],
  kill: [
    { term: "kill article ID because REASON", text: "takes an article off the record for good; asks first" },
    { term: "kill ADDRESS because REASON", text: "the same, by its address" },
    { term: "kill CLAIM", text: "takes a claim off it" },
  ],
  audit: [
    { term: "audit", text: "who did what, and when" },
    { term: "audit since monday", text: "from a day on" },
    { term: "audit about WORDS", text: "entries that hold them; audit since monday about kill: both" },
  ],
};
