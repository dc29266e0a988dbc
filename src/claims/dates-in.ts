const monthPattern = "january|february|march|april|may|june|july|august|september|october|november|december";
const months = monthPattern.split("|");

const forms = [
  { match: /\b(\d{4})-(\d{2})-(\d{2})\b/g, order: ["year", "month", "day"] },
  {
    match: new RegExp(`\\b(${monthPattern})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "gi"),
    order: ["month", "day", "year"],
  },
  {
    match: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${monthPattern})\\s+(\\d{4})\\b`, "gi"),
    order: ["day", "month", "year"],
  },
] as const;

/** The full calendar dates that a text states, as `YYYY-MM-DD`, whatever their form. */
export function datesIn(text: string): readonly string[] {
  return forms.flatMap(({ match, order }) =>
    [...text.matchAll(match)].map((found) => {
      const parts = Object.fromEntries(order.map((name, index) => [name, found[index + 1] ?? ""]));
      return `${parts["year"]}-${twoDigits(monthNumber(parts["month"] ?? ""))}-${twoDigits(parts["day"] ?? "")}`;
    }),
  );
}

function monthNumber(written: string): string {
  const index = months.indexOf(written.toLowerCase());
  return index < 0 ? written : String(index + 1);
}

const twoDigits = (digits: string): string => digits.padStart(2, "0");
