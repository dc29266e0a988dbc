import { readConfig } from "../../src/config.ts";
import { correctionsCommand } from "../../src/desk/corrections-command.ts";
import { gapCommand } from "../../src/desk/gap-command.ts";
import { gapsCommand } from "../../src/desk/gaps-command.ts";
import { gateCommands } from "../../src/desk/gate-commands.ts";
import type { Desk } from "../../src/desk/perform-command.ts";
import { createSourceCommand } from "../../src/desk/source-command.ts";
import { createDigestCommand } from "../../src/digests/desk/digest-command.ts";
import type { NotOnRecord } from "../../src/digests/desk/remarks.ts";
import { createWatchCommand } from "../../src/digests/desk/watch-command.ts";
import { type ExplainParts, explainNews } from "../../src/digests/explain-news.ts";
import { previewDigest } from "../../src/digests/preview-digest.ts";
import { notOnRecord } from "../../src/news/not-on-record.ts";
import { isInView } from "../../src/places/view.ts";
import { openSources, type Sources } from "../../src/sources/open-sources.ts";
import type { Store } from "../../src/store/store.ts";
import { type CommandIo, writeLine } from "./command-io.ts";
import { installationZone } from "./installation-zone.ts";
import { createPostCheck } from "./post-check.ts";
import { whyNotYet } from "./why-not-yet.ts";

/** What people may do beside asking, and what reads the sources. Loaded only when something is done. */
export type DeskServices = { readonly desk: Desk; readonly sources: Sources };

/** Exceptions of the configuration, and roles in it that cannot be read, are said. */
export function openDeskServices(
  news: ExplainParts & { readonly store: Store },
  { environment, errors, now }: CommandIo,
): DeskServices {
  const { store } = news;
  const zone = installationZone(environment);
  const config = readConfig(environment);
  const { roles } = config;
  for (const problem of roles.problems) writeLine(errors, problem);
  const sources = openSources({ store, now, allowHosts: environment["ONRECORD_ALLOW_HOSTS"] });
  for (const host of sources.allowed) {
    writeLine(errors, `${host} may be fetched from, as ONRECORD_ALLOW_HOSTS says.`);
  }
  const notOnRecordAt: NotOnRecord = async (filter, place, at) => {
    await news.refresh();
    const view = news.viewOf(place);
    const seen = (await store.sources.all()).filter((source) => isInView(view, source));
    return notOnRecord(filter, { record: news.records.of(view), sources: seen, now: at });
  };
  const desk: Desk = {
    store,
    commands: [
      createSourceCommand(sources),
      correctionsCommand,
      gapCommand,
      gapsCommand,
      createDigestCommand({
        preview: (digest, at) => previewDigest(news, digest, at),
        why: (asked) => explainNews(news, asked),
        notOnRecord: notOnRecordAt,
        zone,
      }),
      createWatchCommand({ notOnRecord: notOnRecordAt, zone }),
      ...gateCommands(roles.grants),
    ],
    configured: roles.grants,
    whyNoPost: createPostCheck(config),
    whyNotYet: (platform) => whyNotYet(config, platform),
    report: (action, error) =>
      writeLine(errors, `${action} failed: ${error instanceof Error ? error.message : String(error)}`),
  };
  return { desk, sources };
}
