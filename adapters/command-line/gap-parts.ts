import type { GapParts } from "../../src/gaps/answer-gaps.ts";
import type { OpenDesk } from "./open-desk.ts";

/** What filed questions are asked again with: the record and the places as others have left them by then. */
export const gapParts = ({ newsroom, refresh }: OpenDesk): Pick<GapParts, "answer" | "refresh"> => ({
  answer: newsroom.answer,
  refresh,
});
