import type { Store } from "../../src/store/store.ts";
import { type JudgedLedger, judgeLedger } from "./judge-ledger.ts";
import { type JudgedNews, judgeNews } from "./judge-news.ts";
import { judgeSecrets } from "./judge-secrets.ts";
import { type JudgedSlots, judgeSlots } from "./judge-slots.ts";
import type { SoakResult } from "./run-soak.ts";

export type Judged = {
  readonly findings: readonly string[];
  readonly slots: JudgedSlots;
  readonly news: JudgedNews;
  readonly ledger: JudgedLedger;
};

export async function judgeSoak(result: SoakResult, store: Store): Promise<Judged> {
  const slots = judgeSlots(result);
  const news = judgeNews(result);
  const ledger = await judgeLedger(result, store);
  const findings = [
    ...slots.findings,
    ...news.findings,
    ...ledger.findings,
    ...judgeSecrets(result),
    ...result.complaints,
  ];
  return { findings, slots, news, ledger };
}
