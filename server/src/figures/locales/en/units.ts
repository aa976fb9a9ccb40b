import { currencyNames, hundredths, money } from "../common/currencies";
import { counted, unitsOf } from "../common/units";

const plural = (words: readonly string[]): string[] => words.flatMap((word) => [word, `${word}s`]);

export const units = {
  ...currencyNames("en", (name) => [`${name}s`]),
  ...money({
    dollar: "USD", dollars: "USD", "us dollar": "USD", "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD", bucks: "USD", euro: "EUR", euros: "EUR", "€ur": "EUR", pound: "GBP", pounds: "GBP", "pounds sterling": "GBP", sterling: "GBP",
    yen: "JPY", yuan: "CNY", renminbi: "CNY", rmb: "CNY", won: "KRW", dong: "VND", "viet nam dong": "VND", rupee: "INR", rupees: "INR", rs: "INR", baht: "THB", ringgit: "MYR", ringgits: "MYR", rm: "MYR", "malaysia ringgit": "MYR", "malaysia ringgits": "MYR", "malaysian ringgit": "MYR",
    rouble: "RUB", roubles: "RUB", ruble: "RUB", rubles: "RUB", "swiss franc": "CHF", "swiss francs": "CHF", "turkish lira": "TRY", "chinese yuan": "CNY", "japanese yen": "JPY", "canadian dollars": "CAD", "australian dollars": "AUD", "singapore dollars": "SGD",
    tugrik: "MNT", tugriks: "MNT", le: "EGP", "l.e.": "EGP", geneh: "EGP", riel: "KHR", kip: "LAK",
  }),
  ...hundredths(["cent", "cents", "c", "pennies", "penny", "pence", "sen"]),
  ...unitsOf({
    percent: ["percent", "per cent", "pct"],
    percentagePoint: ["percentage point", "percentage points", "percentage-point", "pp"],
    year: plural(["year"]), month: plural(["month"]), day: plural(["day"]), hour: plural(["hour"]), minute: plural(["minute", "min"]), second: plural(["second", "sec"]), week: plural(["week"]), decade: plural(["decade"]), century: ["century", "centuries"],
    kilometer: plural(["kilometer", "kilometre"]), meter: plural(["meter", "metre"]), mile: plural(["mile"]), foot: ["foot", "feet", "ft"], inch: ["inch", "inches"], yard: plural(["yard"]), centimeter: plural(["centimeter", "centimetre"]), millimeter: plural(["millimeter", "millimetre"]),
    "square-kilometer": plural(["square kilometer", "square kilometre"]), "square-meter": plural(["square meter", "square metre"]), "square-mile": plural(["square mile"]), "square-foot": ["square feet", "square foot"], hectare: plural(["hectare"]), acre: plural(["acre"]),
    "cubic-meter": plural(["cubic meter", "cubic metre"]), "cubic-foot": ["cubic feet", "cubic foot"], liter: plural(["liter", "litre"]), gallon: plural(["gallon"]), barrel: plural(["barrel"]),
    "metric-ton": plural(["metric ton", "tonne", "ton"]), kilogram: plural(["kilogram", "kilo"]), gram: plural(["gram"]), ounce: plural(["ounce"]), "pound-mass": ["lb", "lbs"],
    megawatt: plural(["megawatt"]), gigawatt: plural(["gigawatt"]), kilowatt: plural(["kilowatt"]), "nautical-mile": plural(["nautical mile"]), dose: plural(["dose"]), degree: plural(["degree"]),
  }),
  ...counted(["people", "persons", "person", "workers", "trainees", "students", "visitors", "tourists", "residents", "nationals", "citizens", "delegates", "passengers", "employees", "interns", "soldiers", "children", "women", "men", "experts", "officials", "vietnamese nationals", "technical intern trainees"], "person"),
  ...counted(["projects", "agreements", "documents", "countries", "economies", "companies", "enterprises", "localities", "provinces", "cities", "prefectures", "visits", "meetings", "flights", "product groups", "scholarships", "ministers", "leaders", "members", "times", "sectors", "areas", "memorandums", "memoranda", "vessels", "ships", "aircraft", "investors", "firms", "universities", "schools", "hospitals", "cases", "goals", "pillars"]),
};

export const stopNouns = ["and", "or", "of", "the", "in", "on", "at", "to", "from", "for", "by", "with", "as", "is", "are", "was", "were", "be", "has", "have", "had", "than", "per", "a", "an", "it", "this", "that", "which", "who", "will", "would", "if", "but", "not", "after", "before", "over", "under", "up", "down", "out", "into", "last", "next", "each", "every", "so", "we", "he", "she", "they"];
