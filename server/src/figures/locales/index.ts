import type { Language } from "../../model/language";
import type { LocaleData } from "../locale";
import { en } from "./en/index";
import { ja } from "./ja/index";
import { vi } from "./vi/index";

export const locales: Readonly<Record<Language, LocaleData>> = { vi, en, ja };
