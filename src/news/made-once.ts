/** The same, but made once for each object, and kept for as long as somebody has that. */
export function madeOnce<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new WeakMap<From, { readonly made: Made }>();
  return (from) => {
    const held = made.get(from) ?? { made: make(from) };
    made.set(from, held);
    return held.made;
  };
}
