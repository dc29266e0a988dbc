/** Frequent Chinese family names in Pinyin and as written in Hong Kong and Taiwan. */
const chinese = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang han feng yu dong
xiao cheng cao yuan deng fu shen zeng peng lu su lyu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao
tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin chang xi mo hong gong bo wen
chiang tsai chow chan cheung wong lam leung ng kwok lau tse yeung tsang hsu hsieh chiu chou lai sung koo ouyang zhuge situ`.split(
    /\s+/,
  ),
);

const vietnamese = new Set("nguyen tran pham hoang huynh vo vu dang bui ngo duong dinh phan truong trinh".split(" "));

export const isChineseSurname = (folded: string): boolean => chinese.has(folded);

/** Vietnamese names put the family name first, yet people are called by the last name. */
export const isVietnameseSurname = (folded: string): boolean => vietnamese.has(folded);

const pinyinSyllable =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|[aoeiu])";
const pinyinGiven = new RegExp(`^${pinyinSyllable}(?:${pinyinSyllable})?$`);

/** Whether a folded word can be a Chinese given name of one or two syllables. */
export const isPinyin = (folded: string): boolean => folded.length >= 2 && pinyinGiven.test(folded);
