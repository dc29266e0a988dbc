import { nextSlot } from "../../src/schedules/next-slot.ts";

/** So many slots after an instant, as ISO instants without seconds: "2026-03-29T01:00Z". */
export function slotsOf(cron: string, zone: string, { after, count }: { after: string; count: number }): string[] {
  const slots: string[] = [];
  let from = new Date(after);
  while (slots.length < count) {
    const slot = nextSlot({ cron, zone }, from);
    if (slot === undefined) return slots;
    slots.push(slot.toISOString().replace(":00.000Z", "Z"));
    from = slot;
  }
  return slots;
}
