const listOf = (lines: string): ReadonlySet<string> => new Set(lines.split(" "));

/** Words that are hardly ever part of a name: with a capital, they open a sentence even behind an initial. */
export const sureStarters: ReadonlySet<string> = listOf(
  "the he she it they we you but this that these those his her its their our my there here when while after before if what why how where who which did does is was were are has had although because since however meanwhile moreover then also yet even though",
);

/** Words that open a sentence more often than they go on in the name behind an abbreviation. */
const likelyStarters: ReadonlySet<string> = listOf(
  "a an i your and or nor so as until unless once in on at by for from with without under over among amid during despite to of about between beyond within whose whether do can could should would have not no nobody none some many much most several few all both each every other others another one two three four five six seven eight nine ten now still instead perhaps maybe well please just only such more last earlier later according asked today yesterday tomorrow nearly almost like unlike although through throughout per let us thus hence finally officials police critics people analysts experts",
);

export const isLikelyStarter = (word: string): boolean => likelyStarters.has(word) || sureStarters.has(word);

/** Words with a capital that go on behind a clock time: "5 p.m. Tuesday", "9 a.m. Eastern". */
export const clockFollowers: ReadonlySet<string> = listOf(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec eastern pacific central mountain gmt utc est edt et pst pdt pt cst cdt ct mst mdt mt ast adt akst akdt hst bst cet cest ist jst kst msk eet eest wet sast aest aedt nzst pht wib moscow london paris greenwich beijing tokyo christmas",
);

/** Verbs behind a speaker's name: "“Why?” Hale asked." */
export const speechVerbs: ReadonlySet<string> = listOf(
  "said says asked asks added adds told tells wrote writes tweeted replied responded shouted yelled cried exclaimed joked quipped wondered recalled continued explained insisted declared",
);
