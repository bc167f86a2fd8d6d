import { connect, type Socket } from "node:net";

/** One answer: its status (0 where the connection broke) and how long it took, in milliseconds. */
type TimedAnswer = { readonly status: number; readonly duration: number };

type Load = {
  readonly port: number;
  /** The next target to ask for. */
  readonly target: () => string;
  readonly connections: number;
  readonly seconds: number;
  /** Milliseconds that a connection rests between two requests. */
  readonly rest?: number;
  /** Content coding that is accepted. */
  readonly encoding?: "gzip" | "identity";
  readonly each?: (taken: TimedAnswer) => void;
  readonly isStopped?: () => boolean;
};

const request = (target: string, encoding: string) =>
  `GET ${target} HTTP/1.1\r\nHost: site.example\r\nAccept-Encoding: ${encoding}\r\n\r\n`;

/** Whether a message is whole; reads its length or waits for the last chunk (RFC 9112, 6 and 7.1). */
function messageEnd() {
  let [left, isChunked, tail, status] = [-1, false, "", 0];
  return (part: Buffer): number => {
    let body = part;
    if (status === 0) {
      const at = part.indexOf("\r\n\r\n");
      const head = part.subarray(0, at).toString("latin1");
      status = Number(head.slice(9, 12));
      isChunked = /\r\ntransfer-encoding: chunked/i.test(head);
      left = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
      body = part.subarray(at + 4);
    }
    tail = (tail + body.subarray(-5).toString("latin1")).slice(-5);
    left -= body.length;
    return (isChunked ? tail === "0\r\n\r\n" : left <= 0) ? status : 0;
  };
}

/** Asks once over an open connection. */
const sendRequest = (socket: Socket, message: string) =>
  new Promise<number>((done) => {
    const read = messageEnd();
    const end = (status: number) => {
      socket.off("data", take).off("close", broken);
      done(status);
    };
    const take = (part: Buffer) => {
      const status = read(part);
      if (status > 0) end(status);
    };
    const broken = () => end(0);
    socket.on("data", take).on("close", broken).write(message);
  });

const openSocket = (port: number) => {
  const socket = connect(port, "127.0.0.1").setTimeout(30_000, () => socket.destroy());
  return socket.on("error", () => {});
};

async function client({ port, target, seconds, rest = 0, encoding = "gzip", ...told }: Load) {
  const { each, isStopped } = told;
  const until = performance.now() + seconds * 1000;
  let socket = openSocket(port);
  let count = 0;
  while (performance.now() < until && !isStopped?.()) {
    if (socket.destroyed) socket = openSocket(port);
    const started = performance.now();
    const status = await sendRequest(socket, request(target(), encoding));
    each?.({ status, duration: performance.now() - started });
    count += 1;
    if (status === 0) socket.destroy();
    if (rest > 0 || status === 0) await new Promise((done) => setTimeout(done, rest || 10));
  }
  socket.destroy();
  return count;
}

/** Asks for a time over some connections at once; gives the answers per second. */
export async function load(given: Load): Promise<number> {
  const started = performance.now();
  const counts = await Promise.all(Array.from({ length: given.connections }, () => client(given)));
  return counts.reduce((a, b) => a + b, 0) / ((performance.now() - started) / 1000);
}
