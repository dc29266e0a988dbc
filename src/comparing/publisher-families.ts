/**
 * Houses that publish under several addresses, as they say of themselves. Kept to what is widely known and lasts; a desk
 * names others, or corrects these, by the `family` of an article. What is missing only leaves two origins where one is.
 */
const houses: Readonly<Record<string, string>> = {
  "Advance Local":
    "al.com cleveland.com lehighvalleylive.com masslive.com mlive.com nj.com oregonlive.com pennlive.com silive.com syracuse.com",
  "Axel Springer": "bild.de businessinsider.com politico.com politico.eu welt.de",
  BBC: "bbc.co.uk bbc.com",
  "Bonnier News": "di.se dn.se expressen.se",
  "DMG Media": "dailymail.co.uk dailymail.com metro.co.uk",
  "DPG Media": "ad.nl demorgen.be hln.be parool.nl trouw.nl volkskrant.nl",
  Gannett:
    "azcentral.com cincinnati.com courier-journal.com desmoinesregister.com detroitnews.com dispatch.com freep.com indystar.com jsonline.com tennessean.com usatoday.com",
  GEDI: "lastampa.it repubblica.it",
  Hearst: "chron.com expressnews.com houstonchronicle.com mysanantonio.com sfchronicle.com sfgate.com timesunion.com",
  "Le Monde": "courrierinternational.com lemonde.fr nouvelobs.com telerama.fr",
  "Lee Enterprises": "buffalonews.com omaha.com richmond.com stltoday.com tucson.com tulsaworld.com",
  McClatchy: "charlotteobserver.com kansascity.com miamiherald.com newsobserver.com sacbee.com star-telegram.com",
  Mediahuis: "belfasttelegraph.co.uk independent.ie nieuwsblad.be nrc.nl standaard.be telegraaf.nl",
  "New York Times": "nytimes.com theathletic.com",
  "News Corp":
    "barrons.com couriermail.com.au dailytelegraph.com.au heraldsun.com.au marketwatch.com news.com.au nypost.com theaustralian.com.au thesun.co.uk thetimes.co.uk thetimes.com wsj.com",
  Nikkei: "ft.com nikkei.com",
  "Nine Entertainment": "afr.com brisbanetimes.com.au smh.com.au theage.com.au watoday.com.au",
  Postmedia:
    "calgaryherald.com edmontonjournal.com financialpost.com montrealgazette.com nationalpost.com ottawacitizen.com vancouversun.com",
  Prisa: "as.com elpais.com",
  "Radio Free Europe": "currenttime.tv radiosvoboda.org rferl.org svoboda.org",
  RCS: "corriere.it elmundo.es expansion.com gazzetta.it marca.com",
  Reach:
    "birminghammail.co.uk dailyrecord.co.uk dailystar.co.uk express.co.uk liverpoolecho.co.uk manchestereveningnews.co.uk mirror.co.uk walesonline.co.uk",
  "Rossiya Segodnya": "inosmi.ru ria.ru sputnikglobe.com sputniknews.com",
  Schibsted: "aftenposten.no vg.no",
  "TX Group": "20min.ch bazonline.ch tagesanzeiger.ch",
  "Ukrainska Pravda": "epravda.com.ua eurointegration.com.ua pravda.com.ua",
};

/** The house that publishes under a registrable domain; undefined where none is known. */
export const houseOf = (domain: string): string | undefined => byDomain.get(domain);

const byDomain: ReadonlyMap<string, string> = new Map(
  Object.entries(houses).flatMap(([house, domains]) => domains.split(" ").map((domain) => [domain, house] as const)),
);
