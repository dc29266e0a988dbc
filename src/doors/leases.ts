/** What one process alone may do at a time, among all that share the store: "discord gateway 0". */
export interface Leases {
  /** True where it is ours until `now` and so many milliseconds: it was free, over, or ours already. */
  take(name: string, owner: string, options: { readonly now: string; readonly lease: number }): Promise<boolean>;
  /** Frees it where it is ours. */
  release(name: string, owner: string): Promise<void>;
}
