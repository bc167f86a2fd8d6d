"use client";
import { useEffect, useState } from "react";
import { Stage } from "../../_ui/stage";
export function Trial({ records, ties, ground, lang, theme, select, live, bottom }: any) {
  const [on, setOn] = useState(false);
  const [log, setLog] = useState<string[]>([]);
  const [list, setList] = useState(ties);
  const [locate, setLocate] = useState<any>(null);
  useEffect(() => { document.documentElement.lang = lang; document.documentElement.dir = lang === "ar" ? "rtl" : "ltr"; document.documentElement.dataset.theme = theme;
    if (bottom) document.documentElement.style.setProperty("--map-bottom", `${bottom}px`); setOn(true);
    (window as any).trial = { setList: (n: number) => setList(ties.slice(0, n)), setLocate, }; }, []);
  const say = (s: string) => setLog((l) => [...l, s]);
  return <div style={{ position: "fixed", inset: 0 }}><Stage selection={{ records, ties: list, total: ties.length, filter: {} as any }} lang={lang} theme={on && live ? theme : null} selected={ties.find((t: any) => t.id === select) ?? null} hovered={null} ground={ground} view={null} locate={locate} onFlow={(f) => say(`flow ${f.id}`)} onHub={(h) => say(`hub ${h}`)} onView={(v) => say(`view ${JSON.stringify(v)}`)} /><pre id="log" hidden>{log.join("\n")}</pre></div>;
}
