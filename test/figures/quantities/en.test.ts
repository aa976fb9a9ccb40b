import assert from "node:assert/strict";
import { inWords } from "../../support/quantities";

const table = (name: string, rows: readonly (readonly [text: string, figures: string])[]): void => {
  describe(name, () => {
    for (const [text, figures] of rows) it(text, () => assert.equal(inWords(text, "en"), figures));
  });
};

describe("quantities in English", () => {
  table("numbers, scales, currencies", [
    ["Trade reached US$47.6 billion.", "US$47.6 billion = 47600000000 USD"],
    ["It was worth $46.2 billion.", "$46.2 billion = 46200000000 USD"],
    ["Loans of JPY2.81 trillion.", "JPY2.81 trillion = 2810000000000 JPY"],
    ["Loans of JPY 2.81 trillion.", "JPY 2.81 trillion = 2810000000000 JPY"],
    ["A grant of 500 million yen.", "500 million yen = 500000000 JPY"],
    ["It cost $30m.", "$30m = 30000000 USD"],
    ["It cost €1.5bn.", "€1.5bn = 1500000000 EUR"],
    ["There were 634,361 residents.", "634,361 residents = 634361 person"],
    ["Half a million people came.", "Half a million people = 500000 person"],
    ["Twenty-one projects were approved.", "Twenty-one projects = 21 count (projects)"],
    ["Two hundred and five delegates attended.", "Two hundred and five delegates = 205 person"],
    ["They held 40 working meetings.", "40 working meetings = 40 count (working meetings)"],
    ["Japan gave 5.6 million vaccine doses.", "5.6 million vaccine doses = 5600000 dose"],
    ["Of 12 in the hall, delegates left.", "12 = 12 count"],
    ["A dozen agreements were signed.", "A dozen agreements = 12 count (agreements)"],
    ["The line is 1,541 kilometres long.", "1,541 kilometres = 1541 kilometer"],
    ["It rained 12.5 mm.", "12.5 mm = 12.5 millimeter"],
    ["The talks lasted two hours.", "two hours = 2 hour"],
    ["It is a third of the total.", "a third = 0.33333333333333333333 multiple share"],
    ["It took three and a half years.", "three and a half years = 3.5 year"],
    ["They paid 20 dollars 43 cents.", "20 dollars 43 cents = 20.43 USD"],
  ]);
  table("ranges, lists, equivalents", [
    ["Between 5 and 7 billion dollars.", "Between 5 and 7 billion dollars = 5000000000..7000000000 USD"],
    ["From $10 to $20.", "From $10 to $20 = 10..20 USD"],
    ["It costs $10-$20.", "$10-$20 = 10..20 USD"],
    [
      "Exports and imports were 24.2 and 23.4 billion USD.",
      "24.2 = 24200000000 USD | 23.4 billion USD = 23400000000 USD",
    ],
    [
      "A loan of 100 billion yen ($674 million).",
      "100 billion yen = 100000000000 JPY ~ 674000000 USD | $674 million = 674000000 USD",
    ],
  ]);
  table("bounds", [
    ["Over 560,000 people.", "Over 560,000 people = 560000.. person moreThan"],
    ["More than 50 projects.", "More than 50 projects = 50.. count (projects) moreThan"],
    ["Nearly 37 billion USD.", "Nearly 37 billion USD = 37000000000 USD almost"],
    ["About 5%.", "About 5% = 5 percent approximate"],
    ["No fewer than 12 ministers.", "No fewer than 12 ministers = 12.. count (ministers) atLeast"],
    ["At least 12 ministers.", "At least 12 ministers = 12.. count (ministers) atLeast"],
    ["Under 5 percent.", "Under 5 percent = ..5 percent lessThan"],
    ["Up to 30 days.", "Up to 30 days = ..30 day atMost"],
    ["5 years or more.", "5 years or more = 5.. year atLeast"],
  ]);
  table("change, share, multiples, ranks", [
    ["Exports rose 7.4%.", "7.4% = 7.4 percent up difference"],
    ["Exports rose by 7.4%.", "7.4% = 7.4 percent up difference"],
    ["Exports rose to 7.4 billion USD.", "7.4 billion USD = 7400000000 USD up"],
    ["Exports fell 4 percent.", "4 percent = 4 percent down difference"],
    ["It was up 0.1 percentage points.", "0.1 percentage points = 0.1 percentagePoint up difference"],
    ["A 5% increase in trade.", "5% = 5 percent up difference"],
    ["Japan accounts for 6.6% of exports.", "6.6% = 6.6 percent share"],
    ["Trade doubled.", "doubled = 2 multiple up"],
    ["It is 1.8 times higher.", "1.8 times = 1.8 multiple up ambiguous"],
    ["It is 1.8 times as high.", "1.8 times = 1.8 multiple"],
    ["He called 7 times since Monday.", "7 times = 7 count (times)"],
    ["Japan is the third largest investor.", "third largest = 3 rank"],
    ["Japan ranks first in ODA.", "ranks first = 1 rank"],
    ["Japan ranked 3rd among 149 investors.", "ranked 3rd among 149 = 3 rank of 149"],
    ["It ranked third among 149 economies.", "ranked third among 149 = 3 rank of 149"],
    ["Japan is the largest donor.", "largest = 1 rank"],
    ["Japan is the second-largest donor.", "second-largest = 2 rank"],
    ["Japan is one of the largest donors.", ""],
    ["A quarter of the population.", "A quarter = 0.25 multiple"],
    ["Two thirds of the members.", "Two thirds = 0.66666666666666666667 multiple"],
  ]);
  table("targets", [
    ["The two sides aim to reach 100 billion USD.", "100 billion USD = 100000000000 USD target"],
    ["Trade is expected to reach $50 billion.", "$50 billion = 50000000000 USD target"],
  ]);
  table("what is no quantity", [
    ["The two sides agreed.", ""],
    ["The two countries signed it.", ""],
    ["One of the ministers spoke.", ""],
    ["The G7 summit and COVID-19.", ""],
    ["See page 12.", ""],
    ["This one you know.", ""],
    ["The first meeting took place.", ""],
    ["Version 1.10.30 is out.", ""],
    ["A point was made over dinner.", ""],
  ]);
});
