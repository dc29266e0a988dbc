/** Where something stands in a text: [from, to) in UTF-16 units. */
export type Stretch = { readonly from: number; readonly to: number };
