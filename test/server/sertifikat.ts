import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** An office's own root, and a certificate of it for "localhost". */
export interface Sertifikat {
  readonly folder: string;
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Made by openssl; undefined where the machine has none. */
export function buatSertifikat(nama = "localhost"): Sertifikat | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), "lkjip-tls-"));
  const file = (name: string): string => path.join(folder, name);
  const openssl = (...args: string[]): Buffer =>
    execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  try {
    openssl(
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=Akar Uji",
      "-keyout",
      "ca.key",
      "-out",
      "ca.pem",
    );
    openssl(
      "req",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-subj",
      `/CN=${nama}`,
      "-keyout",
      "server.key",
      "-out",
      "server.csr",
    );
    writeFileSync(file("ext"), `subjectAltName=DNS:${nama}\n`);
    openssl(
      "x509",
      "-req",
      "-in",
      "server.csr",
      "-CA",
      "ca.pem",
      "-CAkey",
      "ca.key",
      "-CAcreateserial",
      "-days",
      "2",
      "-extfile",
      "ext",
      "-out",
      "server.pem",
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return {
    folder,
    ca: readFileSync(file("ca.pem"), "utf8"),
    cert: file("server.pem"),
    key: file("server.key"),
  };
}
