import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assetHeaders, caching, strictHeaders } from "../../app/_http/headers";

const readDeployFile = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../deploy", name), "utf8");
const nginx = readDeployFile("nginx.conf");
const dockerfile = readDeployFile("Dockerfile");
const compose = parse(readDeployFile("compose.yaml"), { merge: true }) as {
  services: Record<string, Record<string, unknown>>;
  networks: Record<string, unknown>;
};

/** Headers that a piece of nginx configuration adds. */
const addedHeaders = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/add_header (\S+) "([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

describe("the front", () => {
  it("gives files the headers that the app gives them", () => {
    expect(addedHeaders(readDeployFile("bare-headers.conf"))).toEqual(strictHeaders);
    expect(addedHeaders(readDeployFile("asset-headers.conf"))).toEqual({
      ...assetHeaders,
      Vary: "Accept-Encoding",
    });
    expect(nginx).toContain(`"" "${caching.hashed}";`);
    expect(readDeployFile("asset-headers.conf")).toContain(
      "add_header Cache-Control $asset_caching;",
    );
    const files = nginx.slice(nginx.indexOf("location ~"), nginx.indexOf("location / {"));
    expect(files.match(/location ~/g)).toHaveLength(4);
    expect(files.match(/include .*\/asset-headers\.conf;/g)).toHaveLength(4);
  });

  it("passes on the headers of a request that it names, and these are harmless", () => {
    expect(nginx).toContain("proxy_pass_request_headers off;");
    const passed = [...nginx.matchAll(/proxy_set_header (\S+) ([^;]+);/g)].filter(
      ([, , value]) => value !== '""',
    );
    expect(passed.map(([, name]) => name)).toEqual([
      ...["Host", "Accept-Encoding", "Accept-Language", "If-None-Match", "Sec-Fetch-Dest"],
    ]);
    expect(nginx).toContain("proxy_set_header Host app;");
  });

  it("passes on no body, whose end the app could see elsewhere", () => {
    expect(nginx).toContain("proxy_pass_request_body off;");
    expect(nginx).toContain('proxy_set_header Content-Length "";');
  });

  it("leaves room on its disk, counts no failure of a picture, and waits half a second at most for a lock", () => {
    expect(nginx).toMatch(/proxy_cache_path [^;]* min_free=\$\{CACHE_MIN_FREE\}/);
    const pictures = nginx.slice(nginx.indexOf("upstream pictures"), nginx.indexOf("keepalive 8"));
    expect(pictures.match(/server \S+ max_fails=0;/g)).toHaveLength(2);
    expect(nginx).toContain("proxy_cache_lock_timeout 500ms;");
  });

  it("trusts one address of its example, not a network of many", () => {
    const { environment, ports } = compose.services.front ?? {};
    expect(JSON.stringify(environment)).toMatch(/^\{"PROXY":"\$\{PROXY:-[\d.]+\}"\}$/);
    expect(JSON.stringify(ports)).toMatch(/^\["127\.0\.0\.1:\S+:8080"\]$/);
  });

  it("lists no folder and names no version of its own", () => {
    expect(nginx).not.toContain("autoindex");
    expect(nginx).toContain("server_tokens off;");
  });

  it("keeps answers under the whole address and serves them stale when the app is gone", () => {
    expect(nginx).toMatch(/proxy_cache_key "\$\{RELEASE\} \$request_uri /);
    expect(nginx).toMatch(/proxy_cache_use_stale error timeout .*http_502/);
  });

  it("limits rates and connections, and writes down no address and no words", () => {
    expect(nginx).toMatch(/limit_req zone=requests/);
    expect(nginx).toMatch(/limit_conn connections/);
    const format = /log_format line .*?;/s.exec(nginx)?.[0] ?? "";
    expect(format).not.toMatch(/remote_addr|request_uri|\$request"|\$http_|\$args|\$uri/);
  });

  it("tells readers apart by the word of one proxy, and of nobody else", () => {
    expect(nginx.match(/set_real_ip_from .*;/g)).toHaveLength(1);
    expect(nginx).toMatch(/set_real_ip_from \$\{PROXY\};/);
    expect(nginx.indexOf("real_ip_header")).toBeLessThan(nginx.indexOf("limit_req_zone"));
  });

  it("writes nginx's own lines, which name a request, of the gravest level alone", () => {
    expect(nginx).toMatch(/error_log \$\{ERROR_LOG\} crit;/);
  });

  it("gives a type to the fonts that it serves itself, and scripts and modules the same", () => {
    const types = [...nginx.matchAll(/types \{([^}]*)\}/g)].flatMap(([, text = ""]) => [
      ...text.matchAll(/(\S+) (.*);/g),
    ]);
    const known = new Map(types.map(([, type, endings]) => [type, endings?.split(" ")]));
    expect(known.get("application/javascript")).toEqual(["js", "mjs", "br"]);
    const fonts = readdirSync(join(import.meta.dirname, "../../public/fonts"));
    const served = fonts.map((name) => name.split(".").at(-1));
    expect([...known.values()].flat()).toEqual(expect.arrayContaining(served));
  });

  it("writes lines of JSON with time, id and status, whatever a request holds", () => {
    expect(nginx).toMatch(/log_format line escape=json /);
    expect(nginx).toMatch(/access_log \S+ line;/);
    const [, ...parts] = (/log_format line .*?;/s.exec(nginx)?.[0] ?? "").split("'");
    const line = parts.filter((_, at) => at % 2 === 0).join("");
    expect(JSON.parse(line.replace(/(?<=:)\$\w+/g, "1"))).toEqual({
      ...{ time: "$time_iso8601", id: "$request_id", made: "$upstream_http_x_request_id" },
      method: "$request_method",
      ...{ status: 1, cache: "$upstream_cache_status", duration: 1 },
    });
  });

  it("knows the build and the records whose answers it stores, and starts after the apps of it", () => {
    expect(dockerfile).toMatch(/RELEASE=.*cat \.next\/RELEASE.* > \/srv\/release\.envsh/s);
    expect(dockerfile).toMatch(/--from=build \/srv\/release\.envsh \/docker-entrypoint\.d\//);
    expect(compose.services.front?.depends_on).toEqual({
      "app-1": { condition: "service_healthy" },
      "app-2": { condition: "service_healthy" },
    });
  });

  it("names no error page where it would hide those of the server", () => {
    for (const [, inside = ""] of nginx.matchAll(/\n {4}location (.*?)\n {4}\}/gs))
      expect(inside).not.toContain("error_page");
  });

  it("is not root", () => {
    const front = dockerfile.slice(dockerfile.indexOf("AS front"), dockerfile.indexOf("AS app"));
    expect(front.match(/^USER .*$/gm)?.at(-1)).toBe("USER 101");
  });

  it("has every name that its configuration leaves open filled in by the image", () => {
    const open = [...nginx.matchAll(/\$\{([A-Z_\d]+)\}/g)].map(([, name]) => name);
    for (const name of new Set(open)) expect(dockerfile).toMatch(new RegExp(`\\b${name}=`));
  });
});

describe("the image of the app", () => {
  const app = dockerfile.slice(dockerfile.indexOf("AS app"));
  const copied = [...app.matchAll(/COPY --from=build \/app\/(\S+) /g)].map(([, path]) => path);

  it("holds the build and the packages of production alone, is not root, and says whether it is well", () => {
    expect(app.match(/^RUN .*/gm)).toEqual(["RUN npm ci --omit=dev"]);
    expect(copied).toEqual([
      ...[".next", "public", "app/_data", "app/_http", "app/_render/fonts", "next.config.ts"],
    ]);
    expect(app).toMatch(/^USER node$/m);
    expect(app).toMatch(/^HEALTHCHECK /m);
  });

  it("runs twice behind the front, on a read-only file system, with no way out", () => {
    for (const name of ["app-1", "app-2"]) {
      const service = compose.services[name] ?? {};
      expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], networks: ["inner"] });
      expect(service).not.toHaveProperty("ports");
    }
    expect(compose.services.front).toMatchObject({
      read_only: true,
      cap_drop: ["ALL"],
      networks: ["inner", "outer"],
    });
    expect(compose.networks.inner).toEqual({ internal: true });
  });
});
