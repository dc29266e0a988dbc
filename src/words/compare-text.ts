/** Orders strings by their code units, the same on every machine, as the databases' "C" order does. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
