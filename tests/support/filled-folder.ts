import { openStoreAt } from "../../adapters/command-line/open-store.ts";
import { fillStore } from "../store/fill-store.ts";

/** A data folder at this path with something in every table. */
export async function fillFolder(path: string): Promise<string> {
  const store = await openStoreAt({ kind: "folder", path });
  await fillStore(store);
  await store.close();
  return path;
}
