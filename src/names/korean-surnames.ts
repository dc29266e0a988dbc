/** Family names with the spellings that their bearers use, after the counts of the 2015 census and passport practice. */
const spellings: Readonly<Record<string, string>> = {
  김: "kim gim",
  이: "lee yi li rhee i ri rhie",
  박: "park pak bak bahk",
  최: "choi choe chwe choy",
  정: "jung jeong chung cheong jong chong joung",
  강: "kang gang",
  조: "cho jo joh choh",
  윤: "yoon yun youn",
  장: "jang chang",
  임: "lim im rim yim",
  한: "han hahn",
  오: "oh o",
  서: "seo suh so sur",
  신: "shin sin",
  권: "kwon gwon kweon",
  황: "hwang",
  안: "ahn an",
  송: "song",
  전: "jeon chun jun chon cheon",
  홍: "hong",
  유: "yoo yu you ryu ryoo lyu",
  고: "ko go koh goh",
  문: "moon mun",
  양: "yang",
  손: "son sohn",
  배: "bae pae bai pai",
  백: "baek paik back paek baik",
  허: "heo huh hur hu ho",
  남: "nam",
  심: "shim sim",
  노: "roh noh no ro",
  하: "ha hah",
  곽: "kwak gwak",
  성: "sung seong song",
  차: "cha",
  주: "joo ju chu",
  우: "woo wu u",
  구: "koo gu ku goo",
  나: "na ra nah rah",
  민: "min",
  진: "jin chin",
  지: "ji jee chi",
  엄: "eom um uhm",
  채: "chae",
  원: "won",
  천: "cheon chun chon",
  방: "bang pang",
  공: "kong gong",
  현: "hyun hyeon",
  함: "ham hahm",
  변: "byun byeon pyon",
  염: "yeom yum yom",
  여: "yeo yo yuh",
  추: "choo chu",
  도: "do doh to",
  석: "suk seok sok",
  선: "sun seon sunwoo",
  설: "seol sul",
  마: "ma",
  길: "gil kil",
  연: "yeon youn yon",
  위: "wi wee",
  표: "pyo",
  명: "myung myeong myong",
  기: "ki gi kee",
  반: "ban pan bahn",
  왕: "wang",
  금: "keum geum kum",
  옥: "ok ock",
  육: "yook yuk",
  인: "in ihn",
  맹: "maeng",
  제: "je jae",
  모: "mo",
  탁: "tak",
  국: "kook guk kuk",
  어: "eo uh",
  은: "eun",
  편: "pyeon pyun",
  용: "yong",
  태: "tae",
  봉: "bong pong",
  경: "kyung gyeong kyong",
  사: "sa",
  라: "ra la na",
  류: "ryu ryoo yoo lyu",
  리: "ri lee rhee",
  림: "rim lim",
  로: "ro roh noh",
  량: "ryang yang",
  남궁: "namgung namkung namgoong",
  황보: "hwangbo hwangboh",
  제갈: "jegal jaegal",
  선우: "sunwoo seonu",
  독고: "dokgo dokko",
};

/** North Korean spelling keeps an initial ㄹ that the South drops. */
const northern: Readonly<Record<string, string>> = { 라: "나", 류: "유", 리: "이", 림: "임", 로: "노", 량: "양" };

const byLatin = new Map<string, readonly string[]>();
for (const [hangul, latin] of Object.entries(spellings)) {
  const family = northern[hangul] ?? hangul;
  for (const spelling of latin.split(" ")) {
    byLatin.set(spelling, [...new Set([...(byLatin.get(spelling) ?? []), family])]);
  }
}

/** The Korean family names that a Latin spelling may stand for: cho → 조; jung → 정. Empty when it is none. */
export const koreanSurnames = (latin: string): readonly string[] => byLatin.get(latin) ?? [];

/** A Hangul full name as family name and given name: 조태열 → 조, 태열. */
export function splitHangulName(word: string): { readonly family: string; readonly given: string } | undefined {
  if (!/^\p{Script=Hangul}{2,5}$/u.test(word)) return undefined;
  const length = word.length > 3 && spellings[word.slice(0, 2)] !== undefined ? 2 : 1;
  const family = word.slice(0, length);
  if (spellings[family] === undefined || word.length - length > 3) return undefined;
  return { family: northern[family] ?? family, given: word.slice(length) };
}

/** The Latin spellings of a family name in Hangul, the customary one first. */
export const surnameSpellings = (hangul: string): readonly string[] => spellings[hangul]?.split(" ") ?? [];
