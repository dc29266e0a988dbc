const listOf = (line: string): readonly string[] => line.split(" ");

const small = listOf(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);
const tens = listOf("twenty thirty forty fifty sixty seventy eighty ninety");

/** What a number word counts for by itself. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...tens.flatMap((word, ten) =>
    small.slice(1, 10).map((one, unit) => [`${word}-${one}`, (ten + 2) * 10 + unit + 1] as const),
  ),
]);

/** Words and endings that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
]);

/** Plural scale words that say no number: at least two of them. */
export const vagueScales: ReadonlyMap<string, number> = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2_000],
  ["millions", 2e6],
  ["billions", 2e9],
  ["trillions", 2e12],
]);

/** What the lower part of a fraction divides by. */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);

export const ordinalWords: ReadonlyMap<string, number> = new Map(
  listOf("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth").map((word, index) => [
    word,
    index + 1,
  ]),
);

/** Signs and codes of money and what they name. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ["$", "US dollars"],
  ["us$", "US dollars"],
  ["c$", "Canadian dollars"],
  ["a$", "Australian dollars"],
  ["hk$", "Hong Kong dollars"],
  ["€", "euros"],
  ["£", "pounds"],
  ["¥", "yen"],
  ["₩", "won"],
  ["₴", "hryvnias"],
  ["₽", "roubles"],
  ["₹", "rupees"],
  ["usd", "US dollars"],
  ["eur", "euros"],
  ["gbp", "pounds"],
  ["rmb", "yuan"],
]);

export const moneyNouns: ReadonlySet<string> = new Set(
  listOf(
    "dollar dollars euro euros pound pounds yen won yuan rouble roubles ruble rubles rupee rupees cent cents pence hryvnia hryvnias franc francs krona kronor crowns peso pesos real reais shekels lira",
  ),
);

export const measures: ReadonlySet<string> = new Set(
  listOf(
    "km kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm feet foot ft inch inches yard yards kg kilogram kilograms kilo kilos pound pounds lb lbs ton tons tonne tonnes gram grams litre litres liter liters gallon gallons barrel barrels acre acres hectare hectares degree degrees mph kph watts kilowatts megawatts gigawatts mw gw hours hour minutes minute seconds days day weeks week months month years year decades decade",
  ),
);
