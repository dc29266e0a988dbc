import { isByline } from "../plain/byline.ts";

/** Short lines that stand among an article's paragraphs and are none of them. */
const furnitureLines: readonly RegExp[] = [
  /^(?:advertisement|advert|sponsored(?: content)?|promoted|related(?: articles?| stories| topics| links)?|recommended|most read|trending|share|comments?|topics|tags|more on this story)\b:?$/i,
  /^(?:share|tweet|email|print|save|pin|copy link|facebook|twitter|whatsapp|linkedin|reddit|telegram|x)(?:[ ,|/·•]+(?:this|story|article|page|on|via|share|tweet|email|print|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|telegram|x)){0,12}$/i,
  /^(?:read|see|watch|listen|also read|read also|see also|related|more|editors['’] picks?)(?: (?:more|also|next|on|here|this|now)){0,2} ?[:–—>»]/i,
  /^read more\b.{0,60}$/i,
  /^(?:sign up|subscribe|register|log in|sign in|join)\b.{0,80}\b(?:newsletters?|inbox|updates|alerts|account|free|to (?:continue|read|comment)|channel)\b/i,
  /^(?:already a subscriber|subscribe (?:now|today)|get unlimited access|support our journalism)\b/i,
  /^follow (?:us|me|him|her|them|@)\b.{0,80}$/i,
  /^(?:photo(?:graph|graphy)?s?|image|picture|pic|video|illustration|graphic|credit|caption)s?(?: (?:by|credit|caption|via))? ?[:/©]/i,
  /^(?:©|\(c\) |copyright\b|all rights reserved)/i,
  /^(?:published|posted|updated|last (?:updated|modified)|first published)\b[ :]{1,3}(?:on |at )?.{0,30}\d{2,4}\b.{0,20}$/i,
  /^\d{1,3} ?(?:-|–)? ?min(?:ute)?s? (?:read|ago)$/i,
  /^(?:we use cookies|this (?:web)?site uses cookies|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences))\b/i,
  /^(?:click|tap) here\b/i,
  /^(?:loading|skip (?:to|ad))\b.{0,40}$/i,
];

const longest = 160;

export const isFurnitureLine = (line: string): boolean =>
  line.length <= longest && (furnitureLines.some((pattern) => pattern.test(line)) || isByline(line));
