import type { Language } from "../../model/language";
import { en } from "./en";
import { ja } from "./ja";
import { vi } from "./vi";
import type { Words } from "./words";

export type { Words } from "./words";

export const words: Readonly<Record<Language, Words>> = { vi, en, ja };
