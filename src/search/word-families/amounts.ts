import { readFamilies } from "./read-families.ts";

/** How many, how much, more and less. */
export const amounts = readFamilies({
  number: "number of, tally, count, quantity, headcount, figure, sum total, numbers of",
  many: "numerous, scores of, a lot of, lots of, plenty of, countless, a large number, multitude, a great many, myriad, masses of, very many",
  most: "majority, bulk, the greater part, largely, predominantly, the lion's share, vast majority, two-thirds, for the most part, more than half, chiefly",
  percentage: "percentage, per cent, percent, proportion, ratio",
  average: "average, mean figure, on average, typical, typically, median, norm",
  rise: "rise, rose, risen, increase, grow, grew, grown, climb, went up, gone up, jump, surge, soar, shoot up, shot up, spike, uptick, upward, rising, go up, growth, hike",
  fall: "fall, fell, fallen, decrease, dip, slump, plunge, plummet, tumble, go down, went down, gone down, shrink, shrank, shrunk, dwindle, downturn, downward, falling, shed, nosedive, decline, drop",
  raise: "raise, increase, boost, hike, put up, ramp up, scale up, bump up, push up, drive up, beef up, lift",
  reduce:
    "reduce, reduction, cutback, slash, scale back, scale down, curb, cut back, cut down, bring down, curtail, lessen, pare, minimise, minimize, whittle down, cut, lower, decrease, trim",
  limit:
    "limit, limitation, restrict, restriction, cap, curb, ceiling, quota, constraint, constrain, threshold, rein in, restrain, put a lid on, confine",
  excess: "excess, excessive, too much, too many, surplus, over the top, glut, exorbitant, disproportionate",
  enough: "enough, sufficient, adequate, sufficiently, ample, adequately, suffice",
  insufficient:
    "insufficient, inadequate, not enough, too little, too few, lacking, fall short, deficient, short of, paltry",
  large:
    "large, huge, enormous, massive, vast, sizeable, sizable, colossal, immense, substantial, large-scale, mammoth, gigantic, hefty",
  small: "small, tiny, minor, slight, modest, minuscule, miniature, small-scale, negligible, marginal",
  biggest: "biggest, largest, greatest, record, most extensive, number one",
  worst: "worst, deadliest, most severe, gravest, bloodiest, most serious, most deadly, most devastating",
  estimate:
    "estimate, estimated, estimation, reckon, ballpark figure, calculate, calculation, approximate, rough figure, assess, assessment, guess, put the number, gauge, educated guess",
  statistics: "statistics, statistic, figures, data, census, statistical, statistician",
  ranking: "rank, ranking, league table, place in table, position in, pecking order, ranked, hierarchy",
  several: "several, a number of, multiple, various, a handful of, numerous, more than one",
  somewhat: "somewhat, quite, rather, to some extent, to a degree, moderately, to a certain extent",
});
