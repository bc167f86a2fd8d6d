import { useSyncExternalStore } from "react";
import { type Theme, themeMedia, themes } from "../../_domain/vocabulary/layers";

/** What the reader chose; `system` follows the device. */
export type ThemeChoice = "system" | Theme;

const choices: readonly ThemeChoice[] = ["system", ...themes];
const changed = new EventTarget();

const isTheme = (value: unknown): value is Theme => (themes as readonly unknown[]).includes(value);

function subscribe(listener: () => void) {
  const device = window.matchMedia(themeMedia.dark);
  device.addEventListener("change", listener);
  changed.addEventListener("change", listener);
  return () => {
    device.removeEventListener("change", listener);
    changed.removeEventListener("change", listener);
  };
}

function chosen(): ThemeChoice {
  const written = document.documentElement.dataset.theme;
  return isTheme(written) ? written : "system";
}

function shown(): Theme {
  const choice = chosen();
  if (choice !== "system") return choice;
  return window.matchMedia(themeMedia.dark).matches ? "dark" : "light";
}

function choose(choice: ThemeChoice) {
  if (choice === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  try {
    if (choice === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", choice);
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
  changed.dispatchEvent(new Event("change"));
}

/** The theme chosen and the one shown (null on the server, which knows neither). */
export function useTheme() {
  const choice = useSyncExternalStore(subscribe, chosen, () => "system" as const);
  const theme = useSyncExternalStore<Theme | null>(subscribe, shown, () => null);
  const following = choices[(choices.indexOf(choice) + 1) % choices.length] ?? "system";
  return { choice, theme, advance: () => choose(following) };
}
