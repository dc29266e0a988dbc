import type { HedgeKind } from "../../claims/claim.ts";
import type { Span } from "../span.ts";

/** Words by which the text says less than it would assert: "an estimated", "reportedly", "is believed to". */
export type HedgeMention = Span & { readonly kind: HedgeKind };
