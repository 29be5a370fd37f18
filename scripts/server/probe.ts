import { request, type RequestOptions } from "node:https";

/** What a server answered, or why there was no answer. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** No answer: the code of Node's network or certificate error, "ENOTFOUND", "CERT_HAS_EXPIRED". */
export interface NoAnswer {
  readonly error: string;
}

/** Asks for one address as Excel on the web does: from another origin, without following to elsewhere. */
export type Probe = (url: string) => Promise<Answer | NoAnswer>;

/** Where Excel on the web runs its pages. */
export const EXCEL_ORIGIN = "https://excel.officeapps.live.com";

const SECONDS = 15;

function flat(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? "")]));
}

/** `ca`: the text of an office's own root certificate, where the computers here do not know it yet. */
export function httpsProbe(ca?: string): Probe {
  const options: RequestOptions = {
    headers: { Origin: EXCEL_ORIGIN },
    timeout: SECONDS * 1000,
    ...(ca === undefined ? {} : { ca }),
  };
  return (url) =>
    new Promise((resolve) => {
      const asked = request(url, options, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", ({ message }) => resolve({ error: message }));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: flat(answer.headers),
            body: Buffer.concat(parts).toString("utf8"),
          }),
        );
      });
      asked.on("timeout", () => asked.destroy(Object.assign(new Error("timeout"), { code: "ETIMEDOUT" })));
      asked.on("error", (error: NodeJS.ErrnoException) => resolve({ error: error.code ?? error.message }));
      asked.end();
    });
}
