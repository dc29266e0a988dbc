import { StoreUnavailable } from "../store/store-unavailable.ts";
import type { WorkLog } from "../work-log.ts";
import type { Gap } from "./gap.ts";

/** A question that breaks something keeps none behind it from being asked; it is asked again when more comes in. */
export async function orReport(
  { id }: Pick<Gap, "id">,
  { log }: { readonly log: WorkLog },
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    log.error({ err: cause, gap: id }, "A question that was filed could not be asked again.");
  }
}
