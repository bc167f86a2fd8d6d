import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compress } from "../../deploy/compress";
import { answering, freePort } from "../fixtures/server";
import { project } from "./server";

/** Whether this machine has nginx. */
export const hasNginx = () => spawnSync("nginx", ["-v"]).status === 0;

/** What stands around the http part where the image's own main file is missing. */
const main = (folder: string) => `
user root;
worker_processes 1;
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 4096; }
http {
    include /etc/nginx/mime.types;
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    include ${folder}/front.conf;
}
`;

function assets(folder: string) {
  mkdirSync(join(folder, "_next"), { recursive: true });
  cpSync(join(project, ".next/static"), join(folder, "_next/static"), { recursive: true });
  cpSync(join(project, "public/fonts"), join(folder, "fonts"), { recursive: true });
  compress(folder);
}

/** The configuration that is deployed, filled in for this machine. */
function configured(folder: string, values: Readonly<Record<string, string>>) {
  const text = readFileSync(join(project, "deploy/nginx.conf"), "utf8");
  const filled = text.replace(/\$\{([A-Z_\d]+)\}/g, (name, key) => values[key] ?? name);
  writeFileSync(join(folder, "front.conf"), filled);
  writeFileSync(join(folder, "nginx.conf"), main(folder));
  const { status, stderr } = spawnSync("nginx", ["-t", "-c", join(folder, "nginx.conf")]);
  if (status !== 0) throw new Error(String(stderr));
}

/** nginx as it is deployed, before two apps; limits are the deployed ones unless told otherwise. */
export async function front(
  apps: readonly [number, number],
  limits: Readonly<Record<string, string>>,
) {
  const folder = mkdtempSync(join(tmpdir(), "front-"));
  const port = await freePort();
  assets(join(folder, "www"));
  configured(folder, {
    ...{ APP_1: `127.0.0.1:${apps[0]}`, APP_2: `127.0.0.1:${apps[1]}`, FRONT_PORT: String(port) },
    ...{ CACHE_FOLDER: join(folder, "cache"), ASSET_FOLDER: join(folder, "www") },
    ...{ CONF_FOLDER: join(project, "deploy"), ACCESS_LOG: join(folder, "access.log") },
    ...{ ERROR_LOG: join(folder, "error.log"), PROXY: "127.0.0.1" },
    ...{ RATE: "50", BURST: "200", CONNECTIONS: "100" },
    ...limits,
  });
  const child = spawn("nginx", ["-c", join(folder, "nginx.conf")], { stdio: "inherit" });
  const exited = new Promise((done) => child.once("exit", done));
  const address = `http://127.0.0.1:${port}`;
  if (!(await answering(address))) throw new Error(`${address} does not answer`);
  return {
    address,
    port,
    log: () => readFileSync(join(folder, "access.log"), "utf8"),
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}
