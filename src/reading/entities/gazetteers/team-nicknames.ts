/** What teams are called after their city, or alone after "the": "the Yankees". */
export const teamNicknames = `
yankees, mets, red sox, orioles, blue jays, tigers, indians, guardians, white sox, twins, brewers, royals, rangers
mariners, athletics, angels, braves, expos, marlins, phillies, cardinals, reds, cubs, astros, pirates, padres, dodgers
rockies, giants, cowboys, eagles, redskins, commanders, bills, dolphins, patriots, jets, colts, bengals, browns
ravens, steelers, oilers, titans, jaguars, broncos, chiefs, raiders, chargers, seahawks, bears, lions, packers
vikings, buccaneers, falcons, panthers, saints, rams, 49ers, texans, bulls, knicks, nets, celtics, 76ers, sixers, heat
magic, hawks, hornets, pistons, pacers, cavaliers, bucks, raptors, wizards, bullets, timberwolves, jazz, nuggets, suns
rockets, mavericks, spurs, lakers, clippers, warriors, kings, trail blazers, blazers, supersonics, sonics, thunder
grizzlies, pelicans, bruins, sabres, whalers, hurricanes, canadiens, senators, maple leafs, leafs, islanders, devils
flyers, penguins, capitals, lightning, blackhawks, red wings, stars, blues, wild, avalanche, coyotes, flames, canucks
sharks, mighty ducks, ducks, predators, blue jackets, bulldogs, crushers, sea eagles, roosters, rabbitohs, dragons
wanderers, rovers, hotspur, albion, argyle, lancers, trojans, wildcats, huskies, longhorns, hoosiers, wolverines
spartans, buckeyes, gators, seminoles, crimson tide, tar heels, blue devils, fighting irish, cornhuskers, sooners
aggies
`;
