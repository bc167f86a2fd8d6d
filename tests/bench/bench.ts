import { embed } from "./embed";
import { end } from "./ending";
import { handlers } from "./handlers";
import { many } from "./many";
import { pictures } from "./pictures";
import { screen } from "./screen";
import { scripts } from "./scripts";
import { selection } from "./selection";
import { isMet, progress, type Row, table } from "./table";

const parts = {
  selection,
  scripts,
  screen,
  many,
  embed,
  pictures,
  handlers,
} as const satisfies Readonly<Record<string, () => Promise<readonly Row[]>>>;

type Part = keyof typeof parts;

const isPart = (name: string): name is Part => name in parts;

const partNames = process.argv.slice(2);
const unknown = partNames.filter((name) => !isPart(name));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(", ")}; parts: ${Object.keys(parts).join(", ")}`);
  process.exit(2);
}

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => end().finally(() => process.exit(130)));

const rows: Row[] = [];
try {
  for (const part of partNames.length > 0
    ? partNames.filter(isPart)
    : (Object.keys(parts) as Part[])) {
    progress(`${part} …`);
    rows.push(...(await parts[part]()));
  }
} finally {
  await end();
}
console.log(table(rows));
process.exit(rows.every(isMet) ? 0 : 1);
