import type { Tables } from "./tables";

/** Times, references and noise in English; a row without mentions expects silence. */
export const en: Tables = {
  "periods in English (read on 1 September 2024)": [
    ["the first ten months of 2023", "the first ten months of 2023 = 2023-01-01..2023-10-31"],
    ["nine months of 2024", "nine months of 2024 = 2024-01-01..2024-09-30"],
    ["the first three quarters of 2024", "the first three quarters of 2024 = 2024-01-01..2024-09-30"],
    ["Q3 2024", "Q3 2024 = 2024-07-01..2024-09-30"],
    ["the third quarter of 2024", "the third quarter of 2024 = 2024-07-01..2024-09-30"],
    ["1H2024", "1H2024 = 2024-01-01..2024-06-30"],
    ["the second half of last year", "the second half of last year = ~2023-07-01..2023-12-31"],
    ["fiscal year 2023", "fiscal year 2023 = 2023-04-01..2024-03-31"],
    ["January-September 2023", "January-September 2023 = 2023-01-01..2023-09-30"],
    [
      "between January and July this year",
      "January = ~2024-01-01..2024-01-31",
      "July this year = ~2024-07-01..2024-07-31",
    ],
    ["in 2021-25", "2021-25 = 2021-01-01..2025-12-31"],
    ["the 1990s", "the 1990s = 1990-01-01..1999-12-31"],
    ["as of the end of 2023", "the end of 2023 = ..2023-12-31"],
    ["by 2030", "2030 = ..2030-12-31"],
    ["since 1992", "1992 = 1992-01-01.."],
    ["last month", "last month = ~2024-08-01..2024-08-31"],
    ["in May", "May = ~2024-05-01..2024-05-31"],
    ["in 2023, up 4% on the year", "2023 = 2023-01-01..2023-12-31", "on the year = ~2022-01-01..2022-12-31 (baseline)"],
    ["up 11.3% from 2021", "2021 = 2021-01-01..2021-12-31 (baseline)"],
    ["compared with 2022", "2022 = 2022-01-01..2022-12-31 (baseline)"],
  ],

  "dates and times of day in English": [
    ["5 September 2024", "5 September 2024 = 2024-09-05"],
    ["Sept. 5", "Sept. 5 = ~2024-09-05"],
    ["the 21st of September, 1973", "the 21st of September, 1973 = 1973-09-21"],
    ["September 3-5, 2024", "September 3-5, 2024 = 2024-09-03..2024-09-05"],
    ["from September 3 to October 5, 2023", "September 3 = 2023-09-03", "October 5, 2023 = 2023-10-05"],
    ["2024-09-05", "2024-09-05 = 2024-09-05"],
    ["25/9/2024", "25/9/2024 = 2024-09-25"],
    ["5/9/2024, day or month first", "5/9/2024 = 2024-01-01..2024-12-31"],
    ["at 2:30 pm on Friday", "2:30 pm = 14:30", "Friday = (weekday)"],
  ],

  "references and noise in English": [
    ["Resolution 2758", "Resolution 2758 = resolution 2758"],
    ["Decree No. 30/2020/ND-CP", "30/2020/ND-CP = ND-CP 30/2020"],
    ["Article 5 and Annex II", "Article 5 = article 5", "Annex II = annex 2"],
    ["Typhoon No. 3", "Typhoon No. 3 = typhoon 3"],
    ["the 43rd ASEAN Summit", "43rd = edition 43"],
    ["won 2-1", "2-1 = score 2-1"],
    ["G7, COVID-19 and CO2", "G7 = g 7", "COVID-19 = covid 19", "CO2 = (formula)"],
    ["the Group of Seven", "Group of Seven = (name)"],
    ["version 1.10.30 [3]", "1.10.30 = (version)", "[3] = (footnote)"],
  ],

  "amounts, which are left to the reader of quantities": [
    ["it may march on"],
    ["2000 people, 2,000 doses"],
    ["about 1950 tons"],
    ["the third-largest investor"],
    ["two months, ten years"],
    ["one third of exports"],
    ["the first time in 5 years"],
    ["a ratio of 1:10"],
    ["JPY 2.81 trillion, MYR 42, Rs 20"],
    ["1.1 people"],
    ["Viet Nam 56 people"],
  ],
};
