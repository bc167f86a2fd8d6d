import { useSyncExternalStore } from "react";
import { type Theme, themeMedia, themes } from "../../_domain/vocabulary/themes";

/** The reader's choice; `system` follows the device. */
type ThemeChoice = "system" | Theme;

const choices: readonly ThemeChoice[] = ["system", ...themes];
const choiceEvents = new EventTarget();

function subscribe(listener: () => void) {
  const device = window.matchMedia(themeMedia.dark);
  device.addEventListener("change", listener);
  choiceEvents.addEventListener("change", listener);
  return () => {
    device.removeEventListener("change", listener);
    choiceEvents.removeEventListener("change", listener);
  };
}

const currentChoice = (): ThemeChoice =>
  themes.find((theme) => theme === document.documentElement.dataset.theme) ?? "system";

function currentTheme(): Theme {
  const choice = currentChoice();
  if (choice !== "system") return choice;
  return window.matchMedia(themeMedia.dark).matches ? "dark" : "light";
}

function setChoice(choice: ThemeChoice) {
  if (choice === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  try {
    if (choice === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", choice);
  } catch {
    // Storage may be blocked; the choice then lasts until the page is closed.
  }
  choiceEvents.dispatchEvent(new Event("change"));
}

/** The reader's choice, the resulting theme (null on the server, which knows neither), and a step to the next choice. */
export function useTheme() {
  const choice = useSyncExternalStore(subscribe, currentChoice, () => "system" as const);
  const theme = useSyncExternalStore<Theme | null>(subscribe, currentTheme, () => null);
  const next = choices[(choices.indexOf(choice) + 1) % choices.length] ?? "system";
  return { choice, theme, advance: () => setChoice(next) };
}
