import type { Tie, TieSummary } from "../records/dataset";
import type { Selection } from "../selection/select";
import { publicationWords } from "../time/date-words";
import { type Language, languages, type Text } from "../vocabulary/language";
import { statusById } from "../vocabulary/statuses";
import { cardWords } from "./card-words";
import { sentenceWithSubject, statusWords } from "./sentence";

/** What is passed on in words: a headline, and who confirms it. */
export type Message = { readonly title: Text; readonly status: Text };

const eachLanguage = (text: (lang: Language) => string) =>
  Object.fromEntries(languages.map((lang) => [lang, text(lang)])) as Text;

/** A tie in words: its title and its status, or the day on which it was withdrawn. */
export const tieMessage = ({ title, status, withdrawn }: Tie): Message => ({
  title,
  status: eachLanguage((lang) =>
    withdrawn
      ? cardWords[lang].withdrawn(publicationWords(withdrawn.on, lang))
      : statusById[status].name[lang],
  ),
});

/** A selection in words: the sentence with its subject, and how many ties have which status ("" without ties). */
export const selectionMessage = (selection: Selection<TieSummary>): Message => ({
  title: eachLanguage((lang) => sentenceWithSubject(selection, lang)),
  status: eachLanguage((lang) => statusWords(selection.ties, lang)),
});

/** Headline and status in one line, to which the link is added. */
export const messageLine = ({ title, status }: Message, lang: Language): string =>
  [title[lang], status[lang]].filter(Boolean).join(" – ");

const names = {
  whatsapp: { ar: "واتساب", en: "WhatsApp" },
  telegram: { ar: "تيليغرام", en: "Telegram" },
  x: { ar: "X", en: "X" },
  email: { ar: "بريد", en: "E-mail" },
} as const satisfies Readonly<Record<string, Text>>;

type ShareLink = {
  readonly id: keyof typeof names;
  readonly name: string;
  readonly href: string;
};

/** Plain links that open a message with the text and the address in another service; none makes a request before it is followed. */
export function shareLinks(message: Message, url: string, lang: Language): readonly ShareLink[] {
  const line = messageLine(message, lang);
  const [text, whole, link] = [line, `${line} – ${url}`, url].map(encodeURIComponent);
  const addresses = {
    whatsapp: `https://wa.me/?text=${whole}`,
    telegram: `https://t.me/share/url?url=${link}&text=${text}`,
    x: `https://x.com/intent/post?text=${text}&url=${link}`,
    email: `mailto:?subject=${encodeURIComponent(message.title[lang])}&body=${whole}`,
  };
  return (Object.keys(names) as ShareLink["id"][]).map((id) => ({
    id,
    name: names[id][lang],
    href: addresses[id],
  }));
}
