/** Nouns for people, alone and in groups, and for bodies: what a definite description may refer back to. */
export const groupNouns = `
soldier troop troops force forces prisoner captive hostage detainee fighter rebel gunman gunmen militant insurgent guerrilla separatist terrorist attacker assailant bomber
hijacker kidnapper robber thief smuggler trafficker suspect defendant convict inmate victim survivor witness casualty casualties dead wounded injured civilian child children man men
woman women boy girl baby infant teenager student pupil teacher worker miner farmer villager resident citizen refugee migrant deportee exile defector deserter protester demonstrator striker
voter passenger driver pilot crew crewman crewmen sailor fisherman fishermen tourist visitor pilgrim patient doctor nurse official officer policeman policemen police guard agent spy
diplomat envoy delegate delegation negotiator minister president premier chancellor governor mayor senator lawmaker legislator deputy deputies judge prosecutor lawyer juror spokesman spokeswoman
spokesperson chairman executive director manager employee shareholder investor trader analyst economist banker farmer family families couple brother sister parent relative neighbour neighbor
company firm bank group agency ministry department government army navy team club side party union council committee commission court parliament organisation organization association airline
carrier newspaper station network university hospital school church city town village island province region country state district port airport plant ship vessel ferry tanker plane aircraft
airliner jet helicopter train bus truck tank missile rocket drone bomb island personnel pair trio gang mob crowd player coach captain champion candidate leader commander general colonel
journalist reporter author writer singer actor actress scientist researcher engineer monk priest nun bishop king queen prince princess
`;
