import { readFamilies } from "./read-families.ts";

/** Money, prices, work and trade of countries and households. */
export const economy = readFamilies({
  economy: "economy, economic, economist, economically, gdp, gross domestic product, national output, economic output",
  "economic-growth":
    "economic growth, growth, boom, economic expansion, upswing, economic recovery, gdp growth, upturn",
  recession:
    "recession, downturn, slump, economic crisis, slowdown, shrinking economy, economic decline, economic slowdown, hard times, bust",
  recovery:
    "recover, recovery, rebound, bounce back, pick up, revive, revival, turnaround, comeback, get back on feet, on the mend",
  inflation:
    "inflation, inflationary, rising prices, price rise, price increase, cost of living, consumer prices, price hikes, price growth, soaring prices",
  deflation: "deflation, falling prices, price cuts, price fall, cheaper goods, deflationary",
  price: "price, cost, pricing, price tag, pricey, rate charged, cost of, sticker price, costs",
  expensive: "expensive, costly, pricey, unaffordable, overpriced, high-priced, exorbitant, cost a fortune",
  cheap: "cheap, cheaply, inexpensive, affordable, low-cost, cut-price, low-priced, cut-rate",
  "cost-of-living":
    "cost of living, living costs, household bills, household budgets, grocery bill, living standards, make ends meet, standard of living",
  money: "money, cash, financial resources, bankroll, moneys",
  fund: "fund, funding, finance, bankroll, pay for, put up money, underwrite, subsidise, subsidize, foot the bill, raise money, financed",
  currency: "currency, currencies, exchange rate, foreign exchange, forex, legal tender, banknote, coin",
  devaluation:
    "devalue, devaluation, depreciate, depreciation, weaken the currency, currency slide, currency fall, currency slump",
  cryptocurrency:
    "cryptocurrency, crypto, bitcoin, digital currency, digital coin, stablecoin, blockchain, digital token",
  payment:
    "pay, paid, payment, pay out, payout, disburse, remit, remittance, cough up, shell out, fork out, settle the bill, fee",
  wage: "wage, salary, salaries, pay packet, paycheck, earnings, pay rise, income, remuneration, minimum wage, take-home pay, earn",
  bonus: "bonus, bonuses, windfall, perk, incentive payment, extra pay, premium payment",
  bank: "bank, banker, banking, lender, financial institution, savings bank, commercial bank",
  "central-bank":
    "central bank, federal reserve, the fed, central banker, monetary policy, national bank, bank of england, ecb, european central bank, rate-setters, monetary authority",
  "interest-rate":
    "interest rate, interest rates, borrowing costs, base rate, lending rate, key rate, cost of borrowing, rate rise, rate cut, benchmark rate, mortgage rate",
  loan: "loan, lend, lent, lender, credit, borrow, borrower, borrowing, advance money, mortgage, credit line, overdraft, bailout loan",
  debt: "debt, debtor, indebted, owe, owing, arrears, creditor, national debt, public debt",
  bailout:
    "bailout, bail out, rescue package, rescue plan, financial rescue, lifeline, rescue loan, state rescue, prop up",
  default: "default on, sovereign default, fail to repay, miss a payment, insolvent, unable to pay, debt default",
  bankruptcy:
    "bankrupt, bankruptcy, insolvency, insolvent, go bust, went bust, go under, receivership, liquidation, chapter 11, belly up, go out of business",
  budget: "budget, budgetary, spending plan, public finances, fiscal, fiscal plan, state finances, treasury",
  "public-spending":
    "public spending, government spending, state spending, expenditure, public expenditure, outlay, fiscal spending",
  spend: "spend, spent, expenditure, spending, outlay, splash out, spender, disburse, expense, expenses",
  austerity:
    "austerity, spending cuts, belt-tightening, budget cuts, cutbacks, savings measures, tighten belts, cost-cutting, slash spending",
  deficit: "deficit, shortfall, budget gap, budget hole, black hole, overspend, funding gap",
  surplus: "surplus, in the black, glut, oversupply",
  tax: "tax, taxation, levy, levies, duty, excise, vat, sales tax, income tax, taxpayer, revenue collection, tax bill",
  "tax-evasion":
    "tax evasion, tax avoidance, tax dodge, tax dodger, evade tax, tax haven, tax fraud, offshore account, tax cheat, unpaid tax",
  "tax-cut": "tax cut, lower taxes, cut taxes, tax relief, tax break, tax reduction, slash taxes",
  "tax-rise": "tax rise, tax hike, raise taxes, higher taxes, tax increase, put up taxes, increase taxes",
  tariff: "tariff, import duty, customs duty, levy, import tax, trade barrier, border tax, countermeasure on imports",
  customs: "customs, customs check, customs officer, border control, customs duty, border checks",
  trade:
    "trade, trading, commerce, commercial, foreign trade, trader, business ties, exchange of goods, bilateral trade",
  "trade-war":
    "trade war, tariff war, trade conflict, trade dispute, trade row, trade spat, tit-for-tat tariffs, protectionism, protectionist",
  "trade-deal": "trade deal, trade agreement, trade pact, free trade, free-trade agreement, trade accord, trade treaty",
  export:
    "export, exporter, exports, sell abroad, overseas sales, foreign sales, ship abroad, outbound shipments, sales abroad",
  import:
    "imports, importer, imported, importing, import, buy from abroad, foreign goods, goods from abroad, inbound shipments",
  purchase: "buy, bought, purchase, buyer, purchaser, snap up, procure, procurement, shopper, splash out",
  sale: "sell, sold, sale, seller, vendor, put up for sale, selling, offload, divest, vend",
  auction: "auction, auctioneer, go under the hammer, bidding, bidder, highest bidder, up for auction",
  "stock-market":
    "stock market, stock exchange, equities, wall street, bourse, dow jones, ftse, nasdaq, share price, stock price, equity market, share prices, shares fell, shares rose, stock index, stock markets",
  shareholder: "shareholder, stockholder, investor, stakeholder, stake in, shareholding, equity holder",
  investment:
    "invest, investment, investor, put money into, plough money into, plow money into, venture capital, inject cash, capital injection, stake, inward investment",
  bond: "bond, government bond, gilt, treasury bond, sovereign debt, bondholder, bond market, treasuries",
  profit:
    "profit, profitable, profitability, make money, lucrative, net income, bottom line, in the black, margins, moneymaker",
  "financial-loss":
    "loss, losses, lose money, lost money, in the red, unprofitable, loss-making, write-off, write-down, net loss, make a loss, wipe off value",
  revenue: "revenue, turnover, income, proceeds, receipts",
  job: "job, employment, occupation, vacancy, livelihood, career, workplace, employ",
  worker:
    "worker, employee, staff, workforce, labourer, laborer, workman, workmen, staffer, working people, labour force, labor force, staff member",
  employer: "employer, boss, bosses, hirer, company bosses",
  hiring:
    "hire, recruit, recruitment, take on staff, employ, job creation, create jobs, new jobs, add jobs, sign on, take on workers, new hires",
  "job-cuts":
    "lay off, laid off, layoff, redundancy, redundancies, job cut, job losses, job cuts, make redundant, shed jobs, axe jobs, cut jobs, downsizing, cut staff, slash jobs, lose their jobs, let staff go",
  unemployment:
    "unemployment, unemployed, jobless, joblessness, out of work, out of a job, jobseeker, jobless rate, lose their job, on the dole, workless",
  "labour-strike":
    "strike, striker, industrial action, walkout, walk out, stoppage, work stoppage, picket, picket line, down tools, strike action, general strike, on strike, go-slow",
  "trade-union":
    "trade union, union, labour union, labor union, unionist, trade unionist, shop steward, union leader, organised labour, organized labor",
  "working-hours":
    "working hours, working week, overtime, shift, work schedule, four-day week, hours worked, workweek, part-time, full-time",
  poverty:
    "poverty, poor, impoverished, destitute, destitution, needy, deprived, penniless, deprivation, below the breadline, hard up, low-income, poorest, underprivileged",
  wealth:
    "wealth, wealthy, rich, affluent, well-off, prosperous, prosperity, fortune, richest, well-heeled, super-rich, riches",
  tycoon:
    "tycoon, billionaire, magnate, mogul, millionaire, oligarch, businessman, industrialist, super-rich, entrepreneur",
  inequality: "inequality, unequal, wealth gap, disparity, gap between rich, inequity, pay gap, income gap",
  hardship: "hardship, suffering, adversity, plight, ordeal, misery, hard times, distress",
  shortage:
    "shortage, scarcity, scarce, shortfall, run out of, run short, in short supply, dearth, run low, deficiency",
  rationing: "ration, rationing, rations, limit purchases, quota, purchase limits",
  supply: "supply, supplies, supplier, provide, deliver, delivery, shipment, furnish, stockpile",
  "supply-chain": "supply chain, supply line, supply route, logistics, supply lines, bottleneck",
  "consumer-demand":
    "consumer demand, consumer spending, appetite for, shoppers, demand for goods, consumption, consumer",
  retail:
    "retail, retailer, shop, store, supermarket, shopkeeper, high street, shopping centre, shopping mall, grocer, department store",
  housing:
    "housing, house prices, property market, real estate, accommodation, apartment, dwelling, flat, residence, mortgage, home ownership, new homes, affordable homes",
  rent: "rent, rental, tenant, landlord, lease, tenancy, renter, let out, lodger",
  eviction: "evict, eviction, throw out of home, turf out, repossess, repossession, foreclosure, foreclose",
  homeless:
    "homeless, homelessness, rough sleeper, live on the streets, sleep rough, without a home, without shelter, lost their homes, on the streets",
  insurance: "insurance, insure, insurer, coverage, policyholder, premium, insured, reinsurance",
  subsidy: "subsidy, subsidise, subsidize, subsidies, state aid, price support, government support, state support",
  stimulus:
    "stimulus, stimulus package, aid package, economic boost, pump money into, economic package, quantitative easing, kick-start, jump-start",
  tourism:
    "tourism, tourist, holidaymaker, visitor, vacationer, sightseer, tourist trade, holiday, vacation, traveller, traveler, backpacker, resort",
  agriculture:
    "agriculture, agricultural, farm, farming, farmer, agrarian, livestock, cultivation, growers, farmland, farmhand",
  harvest: "harvest, crop, yield, reap, grain, crop yield",
  grain: "grain, wheat, corn, maize, barley, cereal, rice, grain exports",
  food: "food, foodstuff, meal, nutrition, groceries, nourishment, eat, ate, eaten, diet",
  manufacturing:
    "manufacture, manufacturing, manufacturer, factory, factories, industrial, industry, production, assembly plant, producer, assembly line, maker",
  construction:
    "construct, construction, build, built, builder, building work, building project, erect, construction site, building site",
  demand: "demand, call for, insist, insistence, press for, ultimatum, clamour, clamor",
});
