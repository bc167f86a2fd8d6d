import type { Language } from "../../_domain/vocabulary/language";
import { ar } from "./ar";
import { en } from "./en";
import type { Plurals, Translated } from "./translated";

export type Words = Translated<typeof en, Plurals[Language]>;

const all: Readonly<Record<Language, Words>> = { ar, en };

/** Text of the interface in a language. */
export const words = (lang: Language): Words => all[lang];
