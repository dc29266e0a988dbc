/** What came back. `why` is a whole sentence for people, naming the address. */
export type Fetched =
  | {
      readonly kind: "ok";
      readonly bytes: Uint8Array;
      /** Where it was found after all redirects. */
      readonly url: string;
      /** Where it has moved for good (301 and 308 from the start on); undefined: it is where it was. */
      readonly movedTo: string | undefined;
      /** As stated, in small letters: "application/rss+xml; charset=utf-8". Empty: not stated. */
      readonly contentType: string;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
    }
  | { readonly kind: "not-modified"; readonly movedTo: string | undefined }
  /** Not fetched by a rule of ours: it will not be otherwise the next time. */
  | { readonly kind: "refused"; readonly why: string }
  /** 410: its owner says that it will not come back. */
  | { readonly kind: "gone"; readonly why: string }
  /** May go well another time; `retryAfter`: the milliseconds that the server asks to wait. */
  | { readonly kind: "failed"; readonly why: string; readonly retryAfter: number | undefined };

/** What is going to be made of it: decides the types and the size that are taken. */
export type FetchUse = "feed" | "page" | "any" | "rules";

export type FetchRequest = {
  readonly url: string;
  readonly use: FetchUse;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
};

export type FetchLimits = {
  /** Bytes of the body after decompression, by what it is fetched for. */
  readonly bytes: Readonly<Record<FetchUse, number>>;
  /** Milliseconds to the connection, to the end of the headers, and in all with redirects. */
  readonly connect: number;
  readonly headers: number;
  readonly total: number;
  /** Bytes of all headers together. */
  readonly headerBytes: number;
  readonly redirects: number;
};

export const usualLimits: FetchLimits = {
  bytes: { feed: 10_000_000, page: 5_000_000, any: 10_000_000, rules: 500_000 },
  connect: 10_000,
  headers: 15_000,
  total: 45_000,
  headerBytes: 32_768,
  redirects: 5,
};
