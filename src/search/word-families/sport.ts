import { readFamilies } from "./read-families.ts";

/** Sport. */
export const sport = readFamilies({
  sport: "sport, sporting, athletics, athletic, games, sports",
  match: "match, game, fixture, bout, derby, test match",
  tournament: "tournament, championship, cup, league, grand slam",
  "world-cup": "world cup, world championship, world title, fifa world cup, world championships",
  olympics: "olympics, olympic games, olympic, winter games, summer games, paralympics, olympian, ioc",
  "sports-final": "cup final, final match, championship game, title match, super bowl, grand final, title decider",
  win: "win, won, victory, triumph, beat, beaten, defeat, winner, victorious, overcome, overcame, prevail, come out on top, trounce, victor, thrash, edge past, see off",
  draw: "draw, drew, drawn, dead heat, all square, level on points, end level, share the points",
  champion:
    "champion, title-holder, winner, medallist, medalist, gold medallist, world number one, champions, titleholder, world champion",
  medal: "medal, gold medal, silver medal, bronze medal, podium, medal ceremony",
  score: "score, goal, scoreline, scorer, tally, points scored, final score, put in the net",
  football:
    "football, soccer, footballer, football club, premier league, champions league, uefa, fifa, the beautiful game",
  tennis: "tennis, wimbledon, grand slam, atp, wta, roland garros, davis cup",
  cricket: "cricket, cricketer, wicket, batsman, batsmen, bowler, innings, test match",
  rugby: "rugby, scrum, try scorer, rugby union, rugby league, six nations",
  basketball: "basketball, nba, hoops, slam dunk, basketball player",
  baseball: "baseball, pitcher, home run, major league, inning, world series",
  boxing: "boxing, boxer, heavyweight, prizefight, knockout, in the ring, bout, title fight",
  "motor-racing":
    "motor racing, formula one, formula 1, grand prix, f1, racing driver, race car, motorsport, race track",
  cycling: "cycling, cyclist, bicycle, tour de france, peloton, bike, two-wheeler",
  running:
    "marathon, sprint, sprinter, sprinting, long-distance runner, athletics, track and field, half-marathon, jogger",
  golf: "golf, golfer, pga tour, ryder cup, fairway, the masters, golf course",
  "horse-racing": "horse race, horse racing, jockey, racehorse, racecourse, grand national, racetrack, thoroughbred",
  "winter-sports":
    "ski, skier, skiing, snowboard, snowboarder, ice hockey, figure skating, figure skater, biathlon, skate, bobsleigh",
  athlete: "athlete, sportsman, sportsmen, sportswoman, player, sportsperson, contestant, team member",
  team: "team, squad, club, line-up, lineup",
  coach: "coach, manager, team boss, head coach, football manager, team manager, managers",
  referee: "referee, umpire, match official, linesman, video referee, ref",
  fan: "fan, supporter, spectator, enthusiast, terraces",
  stadium: "stadium, arena, sports ground, pitch, stadiums, football ground, field of play, stadia",
  "player-transfer":
    "player transfer, transfer fee, sign a player, transfer window, new signing, join the club, transfer market, signed for",
  doping:
    "doping, performance-enhancing drugs, drug cheat, banned substance, steroids, failed drug test, drug test, anti-doping, wada, fail a test",
  retirement:
    "retire, retirement, hang up boots, end his career, end her career, quit the sport, call it a day, stop playing",
  qualification:
    "qualify, qualification, qualifier, qualified for, secure a place, book a place, go through to, earn a place",
  "sports-ban":
    "ban from sport, suspended from competition, sending-off, red card, sent off, disqualify, disqualification, disqualified",
  "match-fixing": "match-fixing, rigged match, fix a match, spot-fixing, throw a match, betting scandal",
  gambling: "gamble, gambling, bet, betting, wager, casino, bookmaker, bookie, lottery, punter, jackpot, lotteries",
  sidelined: "sidelined, out injured, ruled out through, injury lay-off, injury blow, out of action",
  losing: "lose, lost, loser, defeated, go down to, suffer defeat, be beaten, knocked out, losing, crash out",
});
