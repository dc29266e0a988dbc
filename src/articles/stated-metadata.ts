type StatedField =
  | "id"
  | "title"
  | "outlet"
  | "url"
  | "author"
  | "published"
  | "modified"
  | "retrieved"
  | "language"
  | "via"
  | "collection"
  | "groundRule"
  | "family"
  | "version"
  | "status"
  | "embargoedUntil"
  | "copyrightHolder"
  | "uri";

/** What a file says of its article, in its own notation; what it does not say is left out. */
export type StatedMetadata = { readonly [Field in StatedField]?: string | undefined } & {
  readonly urgency?: number | undefined;
  readonly infoSources?: readonly string[] | undefined;
  readonly altIds?: readonly string[] | undefined;
};
